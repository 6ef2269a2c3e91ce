"""Beside each sentence the passage of its source: for those who may edit the post, and for nobody else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
import requests

from tests.integration.admin import TIMEOUT, sign_in
from tests.integration.conftest import unable

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest, Rest
    from tests.integration.faults import Proxy
    from tests.integration.push.conftest import Desk

SAMPLE = Path(__file__).parents[3] / "sources" / "chantier-naval-port-nevez"
FIELD = "cms_publisher_provenance"
PASSAGE = "mardi 4 novembre, "
"""Words that a source has and the article has not, for it names the year; the same in JSON and HTML."""
LOOSE = """add_action('rest_api_init', function () {
    register_rest_route('loose/v1', '/posts/(?P<id>[0-9]+)', [
        'methods' => 'GET',
        'permission_callback' => '__return_true',
        'callback' => function ($request) {
            $request['context'] = 'edit';
            $posts = new WP_REST_Posts_Controller('post');
            return $posts->prepare_item_for_response(get_post($request['id']), $request);
        },
    ]);
});"""
"""Another plugin, which shows a post with ``context=edit`` to whoever asks."""
OLDER = """add_filter('rest_pre_echo_response', function ($answer, $server, $request) {{
    if (file_exists('{flag}') && strpos($request->get_route(), '/cms-publisher/v1/') === 0) {{
        unset($answer['limits']['provenance_bytes'], $answer['provenance']);
    }}
    return $answer;
}}, 10, 3);
add_filter('rest_pre_dispatch', function ($answer, $server, $request) {{
    return file_exists('{flag}') && isset($request['provenance'])
        ? new WP_Error('rest_invalid_param', 'provenance', ['status' => 400]) : $answer;
}}, 10, 3);"""
"""The plugin as it was before it kept any, while a file is there."""
CHECK = Path(__file__).parents[1] / "beside_check.mjs"
pytestmark = pytest.mark.usefixtures("no_posts")


@pytest.fixture
def shipyard(desk: Desk) -> Path:
    """A sample story under a key of its own: three sources, dates made whole, passages attributed.

    Without its category: where the site has none of that name, a story is pushed again until it has.
    """
    folder = desk.folder / f"chantier-{uuid4().hex[:8]}"
    shutil.copytree(SAMPLE, folder)
    manifest = folder / "story.toml"
    lines = manifest.read_text(encoding="utf-8").splitlines(keepends=True)
    manifest.write_text("".join(line for line in lines if not line.startswith("categories")), encoding="utf-8")
    return folder


@pytest.fixture
def loose(mu_plugin: Callable[[str], None]) -> None:
    mu_plugin(LOOSE)


def _record(rest: Rest, post: int) -> Any:
    return rest.get(f"wp/v2/posts/{post}", context="edit")[FIELD]


def _read(wordpress: SandboxInfo, login: str, post: int, words: str) -> dict[str, Any]:
    done = subprocess.run(
        ["node", str(CHECK), wordpress.url, login, str(post), words],
        env={**os.environ, "WORDPRESS_PASSWORD": wordpress.user(login).password},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    if "no Chromium here" in done.stderr or "Cannot find module" in done.stderr:
        unable(done.stderr)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


@pytest.mark.wordpress("newest")  # both were looked at by hand: a browser takes ten seconds
def test_an_editor_reads_each_sentence_s_source_beside_it_and_what_was_changed_since(
    desk: Desk, as_: Callable[..., None], wordpress: SandboxInfo, shipyard: Path
) -> None:
    as_("auteur")
    post = desk.publish("--json", shipyard).post
    seen = _read(wordpress, "auteur", post, "Selon Transvélique, la")
    assert "\n\nTel qu’envoyé.\n\n" in seen["before"]  # all sentences, as WordPress and its filters left them
    attributed, verbatim, *_ = seen["pushed"]["sentences"]
    assert (attributed["state"], attributed["sources"]) == ("kept", ["Transvélique, 4 novembre 2025"])
    assert attributed["passages"][0].startswith("La ligne entre Port-Névez et le Québec")
    assert attributed["marked"] == ["INS: Selon Transvélique,"]
    assert (verbatim["sources"], verbatim["passages"]) == (["Transvélique, 4 novembre 2025 · mot pour mot"], [])
    changed, same, *_, new = seen["edited"]["sentences"]
    assert same == verbatim
    assert (changed["state"], changed["notes"]) == (
        "changed",
        ["Modifié depuis l’envoi\u00a0: non relu contre la source."],
    )
    assert changed["sources"] == attributed["sources"]
    assert changed["marked"] == ["INS: Hier, Selon Transvélique, la", "DEL: La"]
    assert (new["state"], new["text"], new["sources"]) == ("new", "Personne ne sait pourquoi.", [])
    assert seen["edited"]["status"].endswith("2.")
    assert seen["listed"] == [changed["text"].replace("absent de la source\u00a0: ", ""), new["text"]]
    assert (seen["reached"], seen["violations"]) == (len(seen["edited"]["sentences"]), [])
    assert [text for text in seen["complaints"] if "cms-publisher" in text or "Error" in text] == []


@pytest.mark.usefixtures("loose")
def test_only_those_who_may_edit_the_post_see_it(
    desk: Desk, as_: Callable[..., None], wordpress: SandboxInfo, rest: MakeRest, shipyard: Path
) -> None:
    as_("editeur")
    post = desk.publish("--json", shipyard).post
    route = f"wp/v2/posts/{post}"
    editor, contributor = rest("editeur"), rest("contributeur")
    assert PASSAGE in json.dumps(_record(editor, post))
    with sign_in(wordpress, "contributeur") as session:
        refused = session.get(f"{wordpress.url}/wp-admin/post.php?post={post}&action=edit", timeout=TIMEOUT)
    assert contributor.call("GET", route, params={"context": "edit"}).status_code == 403
    link = editor.post(route, status="publish")["link"]
    page = requests.get(link, timeout=TIMEOUT)
    public = requests.get(f"{wordpress.url}/wp-json/{route}", timeout=TIMEOUT)
    seen = [
        refused,
        contributor.call("GET", "wp/v2/posts", params={"context": "edit"}),
        contributor.call("GET", f"cms-publisher/v1/articles/{shipyard.name}"),
        contributor.call("GET", f"loose/v1/posts/{post}"),
        public,
        requests.get(f"{wordpress.url}/?feed=rss2", timeout=TIMEOUT),
        page,
    ]
    assert "Talarvor" in seen[3].text
    assert "Talarvor" in page.text
    assert editor.get(route).get(FIELD) is None
    for answer in seen:
        assert PASSAGE not in answer.text
    assert "_cms_publisher" not in public.text


def test_nobody_writes_it_but_a_push(desk: Desk, as_: Callable[..., None], rest: MakeRest, shipyard: Path) -> None:
    as_("editeur")
    post = desk.publish("--json", shipyard).post
    editor = rest("editeur")
    before = _record(editor, post)
    forged: dict[str, list[str]] = {"sources": [], "sentences": []}
    editor.post(f"wp/v2/posts/{post}", **{FIELD: forged, "meta": {"_cms_publisher_provenance": json.dumps(forged)}})
    assert _record(editor, post) == before
    sent = {"sha256": "a" * 64, "provenance": '{"sources":[],"sentences":[{}]}'}
    answer = editor.call("PUT", f"cms-publisher/v1/articles/{shipyard.name}", json=sent)
    assert (answer.status_code, answer.json()["code"]) == (400, "rest_invalid_param")


@pytest.mark.wordpress("newest")
def test_an_unchanged_story_is_one_read_and_a_source_s_new_date_alone_one_write(
    desk: Desk, through: Proxy, rest: MakeRest, shipyard: Path
) -> None:
    post = desk.publish("--json", shipyard).post
    through.seen.clear()
    assert desk.publish("--json", shipyard).row["action"] == "unchanged"
    assert [method for method, path in through.seen if "/articles" in path] == ["GET"]
    assert {method for method, _ in through.seen} <= {"GET", "HEAD"}
    story = shipyard / "story.toml"
    story.write_text(story.read_text(encoding="utf-8").replace('Transvélique"', 'Transvélique SA"'), encoding="utf-8")
    assert desk.publish("--json", shipyard).row["action"] == "updated"
    assert "Transvélique SA" in [source["name"] for source in _record(rest("editeur"), post)["sources"]]
    assert desk.publish("--json", shipyard).row["action"] == "unchanged"


@pytest.mark.wordpress("newest")
def test_a_profile_that_wants_none_takes_it_away_and_touches_no_word(
    desk: Desk, through: Proxy, rest: MakeRest, shipyard: Path
) -> None:
    post = desk.publish("--json", shipyard).post
    editor = rest("editeur")
    before = editor.get(f"wp/v2/posts/{post}", context="edit")
    desk.profile(provenance=False)
    through.seen.clear()
    assert [desk.publish("--json", shipyard).row["action"] for _ in range(2)] == ["updated", "unchanged"]
    assert [method for method, _ in through.seen].count("POST") == 1
    after = editor.get(f"wp/v2/posts/{post}", context="edit")
    assert (before[FIELD] is None, after[FIELD]) == (False, None)
    assert [before[name] for name in ("title", "content", "excerpt", "slug")] == [
        after[name] for name in ("title", "content", "excerpt", "slug")
    ]


@pytest.mark.wordpress("newest")
def test_a_plugin_that_knows_of_none_is_sent_none_and_a_newer_one_gets_it_beside_the_same_draft(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, shipyard: Path, mu_plugin: Callable[[str], None]
) -> None:
    as_("auteur")
    older = desk.folder / "older"
    older.touch()
    mu_plugin(OLDER.format(flag=older))
    post = desk.publish("--json", shipyard).post
    assert (_record(rest("editeur"), post), desk.publish("--json", shipyard).row["action"]) == (None, "unchanged")
    older.unlink()
    assert [desk.publish("--json", shipyard).row["action"] for _ in range(2)] == ["updated", "unchanged"]
    assert _record(rest("editeur"), post)["sentences"]


@pytest.mark.wordpress("newest")
def test_people_s_paragraphs_are_merged_as_ever_and_the_record_is_the_story_s(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, shipyard: Path
) -> None:
    as_("auteur")
    post = desk.publish("--json", shipyard).post
    editor = rest("editeur")
    content = editor.get(f"wp/v2/posts/{post}", context="edit")["content"]["raw"]
    editor.post(f"wp/v2/posts/{post}", content=content.replace("210 salariés", "220 salariés", 1))
    before = _record(editor, post)
    text = shipyard / "mise-a-l-eau.txt"
    text.write_text(
        text.read_text(encoding="utf-8").replace("deux autres navires", "trois autres navires"), encoding="utf-8"
    )
    assert desk.publish("--json", shipyard).status == 1
    assert _record(editor, post) == before
    assert desk.publish("--json", "--merge", shipyard).row["action"] == "updated"
    merged = editor.get(f"wp/v2/posts/{post}", context="edit")["content"]["raw"]
    assert "trois autres navires" in merged
    assert "220 salariés" in merged
    told = [sentence["text"] for sentence in _record(editor, post)["sentences"]]
    assert any("trois autres navires" in sentence for sentence in told)
    assert not any("220" in sentence for sentence in told)
    with_nothing_new = desk.publish("--json", "--merge", shipyard)
    assert with_nothing_new.row["action"] == "unchanged"
