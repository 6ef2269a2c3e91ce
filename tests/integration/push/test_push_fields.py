"""Every field in its place, on every WordPress, as every role; one NewsArticle in the page's head; one draft."""

from __future__ import annotations

import json
import re
import shutil
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import requests

from tests.integration.conftest import TIMEOUT
from tests.integration.push.conftest import nothing_written

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import CheckEditor, MakeRest, Rest
    from tests.integration.push.conftest import Desk

ROOT = Path(__file__).resolve().parents[3]
CINEMA = ROOT / "sources" / "cinema-itinerant"
VILNIUS = ROOT.parent / "shared" / "corpus" / "stories" / "ap4-vilnius"
STORIES = [
    pytest.param(CINEMA, id="cinema"),
    pytest.param(
        VILNIUS,
        id="vilnius",
        marks=pytest.mark.skipif(not VILNIUS.is_dir(), reason="the corpus is not in the repository"),
    ),
]
VERSIONS = pytest.mark.wordpress("oldest", "newest")
META = {
    "title_tag": "_cms_publisher_title_tag",
    "meta_description": "_cms_publisher_meta_description",
    "focus_keyphrase": "_cms_publisher_focus_keyphrase",
    "json_ld": "_cms_publisher_json_ld",
}
JSON_LD = re.compile(r"<script[^>]*application/ld\+json[^>]*>(.*?)</script>", re.DOTALL)
pytestmark = pytest.mark.usefixtures("clean")


def payload(desk: Desk, story: Path, *arguments: str) -> dict[str, Any]:
    """What the dry run says that would be sent; each test gives the story a key of its own."""
    assert desk.publish("--dry-run", "--out", "out", *arguments, story).status == 0
    found: dict[str, Any] = json.loads(next(desk.folder.glob("out/*/payload.json")).read_text(encoding="utf-8"))
    return found


def own_copy(desk: Desk, story: Path) -> Path:
    """The story under a key of its own: a site remembers the keys of drafts that earlier tests deleted."""
    copy = desk.folder / desk.key
    shutil.copytree(story, copy)
    toml = (copy / "story.toml").read_text(encoding="utf-8")
    toml = toml.replace("../../", f"{story.parent.parent}/")
    without = re.sub(r"(?m)^key = .*\n", "", toml)
    keyed = without.replace("[brief]\n", f'[brief]\nkey = "{desk.key}"\n')
    (copy / "story.toml").write_text(keyed, encoding="utf-8")
    return copy


def plain(text: str) -> str:
    return " ".join(unescape(text).split())


def assert_every_field(sent: dict[str, Any], post: dict[str, Any], site: Rest) -> None:
    wanted, seo, meta = sent["post"], sent["seo"], post["meta"]
    assert {name: plain(post[name]["raw"]) for name in ("title", "content", "excerpt")} == {
        name: plain(wanted[name]) for name in ("title", "content", "excerpt")
    }
    assert (post["slug"], post["status"]) == (wanted["slug"], "draft")
    for taxonomy in ("categories", "tags"):
        names = [unescape(site.get(f"wp/v2/{taxonomy}/{number}")["name"]) for number in post[taxonomy]]
        assert sorted(names) == sorted(wanted[taxonomy]) or (not wanted[taxonomy] and taxonomy == "categories")
    for name in ("title_tag", "meta_description", "focus_keyphrase"):
        assert plain(meta[META[name]]) == plain(seo[name])
    assert json.loads(meta[META["json_ld"]]) == seo["json_ld"]


def assert_page(html: str, sent: dict[str, Any]) -> dict[str, Any]:
    """One NewsArticle in the head, one description, the title tag; no JSON in the text."""
    head, _, body = html.partition("</head>")
    found = [json.loads(script) for script in JSON_LD.findall(html)]
    articles = [thing for thing in found if thing.get("@type") == "NewsArticle"]
    assert len(articles) == len(JSON_LD.findall(head)) == 1
    assert "schema.org" not in body
    assert "@context" not in body
    descriptions = re.findall(r'<meta name="description" content="([^"]*)"', head)
    assert [plain(text) for text in descriptions] == [plain(sent["seo"]["meta_description"])]
    assert re.findall(r"<title>(.*?)</title>", head) != []
    assert plain(re.findall(r"<title>(.*?)</title>", head)[0]) == plain(sent["seo"]["title_tag"])
    return dict(articles[0])


def preview(site: str, sandbox: SandboxInfo, login: str, post: int) -> str:
    """The draft's preview, as one sees it in a browser after logging in."""
    with requests.Session() as browser:
        form = {"log": login, "pwd": sandbox.user(login).password, "testcookie": "1"}
        browser.get(f"{site}/wp-login.php", timeout=TIMEOUT)
        browser.post(f"{site}/wp-login.php", data=form, timeout=TIMEOUT)
        answer = browser.get(f"{site}/?p={post}&preview=true", timeout=TIMEOUT)
    assert answer.status_code == 200
    return answer.text


@pytest.fixture(params=["auteur", "editeur", "admin"])
def login(request: pytest.FixtureRequest, as_: Callable[..., None]) -> str:
    """Each of those who may write, and the desk pushes as that one."""
    as_(request.param)
    return str(request.param)


@VERSIONS
@pytest.mark.parametrize("story", STORIES)
def test_every_field_lands_once_and_the_head_has_one_news_article(
    desk: Desk, wordpress: SandboxInfo, rest: MakeRest, story: Path, login: str
) -> None:
    admin = rest("admin")
    for category in ("Culture", "Politique"):  # an author can't make one
        admin.post("wp/v2/categories", name=category)
    desk.profile(create_tags=True)
    copy = own_copy(desk, story)
    sent = payload(desk, copy)
    run = desk.publish("--json", copy)
    assert (run.status, run.row["action"], run.row["not_landed"]) == (0, "created", [])
    assert_every_field(sent, admin.get(f"wp/v2/posts/{run.post}", context="edit"), admin)
    draft = assert_page(preview(wordpress.url, wordpress, login, run.post), sent)
    assert "datePublished" not in draft
    with nothing_written(admin):
        again = desk.publish("--json", copy)
    assert (again.status, again.row["action"], again.post) == (0, "unchanged", run.post)
    link = admin.post(f"wp/v2/posts/{run.post}", status="publish")["link"]
    live = assert_page(requests.get(link, timeout=TIMEOUT).text, sent)
    assert live["url"] == link
    assert live["datePublished"] <= live["dateModified"]


@VERSIONS
@pytest.mark.parametrize("story", STORIES)
def test_the_block_editor_finds_no_block_invalid(
    desk: Desk, as_: Callable[..., None], check_editor: CheckEditor, story: Path
) -> None:
    as_("auteur")
    run = desk.publish("--json", own_copy(desk, story))
    seen = check_editor(run.post, "auteur")
    assert (seen["invalid"], seen["freeform"], seen["missing"], seen["dirty_on_open"]) == (0, 0, 0, False)
    assert seen["blocks"] > 5
    assert (seen["migrated"], seen["errors"]) == ([], [])


@pytest.mark.wordpress("newest-sqlite", "oldest-multisite", "newest-multisite")
def test_other_databases_and_networks_take_every_field_on_every_site(
    desk: Desk, wordpress: SandboxInfo, rest: MakeRest
) -> None:
    password = wordpress.user("auteur").application_password
    story = own_copy(desk, CINEMA)
    for number, url in enumerate(wordpress.sites):
        name = "default" if number == 0 else "sport"
        desk.profile(name, create_tags=True)
        desk.use(url, "auteur", password, site="" if number == 0 else name)
        rest("admin", site=url).post("wp/v2/categories", name="Culture")
        run = desk.publish("--json", "--site", name, story)
        assert (run.status, run.row["action"], run.row["not_landed"]) == (0, "created", [])
        assert run.row["edit_link"].startswith(f"{url}/wp-admin/")
        admin = rest("admin", site=url)
        sent = payload(desk, story, "--site", name)
        assert_every_field(sent, admin.get(f"wp/v2/posts/{run.post}", context="edit"), admin)
        assert_page(preview(url, wordpress, "auteur", run.post), sent)
    both = [arg for name in ("default", "sport")[: len(wordpress.sites)] for arg in ("--site", name)]
    again = [json.loads(line) for line in desk.publish("--json", *both, story).out.splitlines()]
    assert [row["action"] for row in again] == ["unchanged"] * len(wordpress.sites)


@pytest.mark.wordpress("without-plugin")
def test_without_the_plugin_the_text_lands_and_what_has_no_place_is_named(
    desk: Desk, wordpress: SandboxInfo, rest: MakeRest, login: str
) -> None:
    story = own_copy(desk, CINEMA)
    desk.profile(create_tags=True)
    sent = payload(desk, story)
    rest("admin").post("wp/v2/categories", name="Culture")
    run = desk.publish("--json", story)
    assert run.status == 0
    assert set(run.row["not_landed"]) == set(META)
    post = rest("admin").get(f"wp/v2/posts/{run.post}", context="edit")
    marker = re.compile(r' ?cmspub-[0-9a-f]{16}| class="cmspub-[0-9a-f]{16}"')
    assert plain(marker.sub("", post["content"]["raw"])) == plain(sent["post"]["content"])
    html = preview(wordpress.url, wordpress, login, run.post)
    assert "schema.org" not in html.partition("</head>")[2]
    with nothing_written(rest("admin")):
        again = desk.publish("--json", story)
    assert (again.status, again.row["action"], set(again.row["not_landed"])) == (0, "unchanged", set(META))


@pytest.mark.wordpress("without-plugin")
def test_the_marker_without_the_plugin_is_valid_in_the_block_editor(
    desk: Desk, as_: Callable[..., None], check_editor: CheckEditor
) -> None:
    as_("auteur")
    seen = check_editor(desk.publish("--json", desk.story()).post, "auteur")
    assert (seen["invalid"], seen["dirty_on_open"], seen["roundtrip_identical"]) == (0, False, True)
