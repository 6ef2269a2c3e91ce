"""The JSON-LD of a complete brief, on the page of a published post: no error and no warning from two validators."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import requests
from PIL import Image

from cms_publisher.app.composing import fetch_archive, load_settings
from tests.integration.nodes import ROOT, run, tools
from tests.soak.pictures import photo

if TYPE_CHECKING:
    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import CheckEditor, MakeRest

__all__ = ["tools"]
STORY = ROOT / "sources" / "cinema-itinerant"
PROFILE = """
url = "{url}"
access = "free"
archive = "archive.json"
create_tags = true
crops = true
[publisher]
name = "Le Fil du Sorbier"
url = "{url}"
logo = "{url}/logo.png"
publishing_principles = "{url}/charte"
ethics_policy = "{url}/deontologie"
corrections_policy = "{url}/rectificatifs"
masthead = "{url}/redaction"
same_as = ["https://www.wikidata.org/wiki/Q0"]
"""

PICTURE = """image = "salle.jpg"
image_alt = "La remorque ouverte, écran baissé"
image_credit = "Anouk Le Bihan"
image_caption = "La salle itinérante & son écran, lundi"
"""
RATIOS = (16 / 9, 4 / 3, 1)
LEAST_PIXELS, DISCOVER = 50_000, 1200
"""What Google asks of a picture, and the width that Discover asks for."""


def issues(html: str) -> list[str]:
    (found,) = run("jsonld.mjs", [{"key": "page", "html": html}])
    assert "NewsArticle" in found["found"]
    return [f"{issue['validator']}: {issue['severity']}: {issue['message']}" for issue in found["issues"]]


def configured(folder: Path, url: str) -> Path:
    """A working directory with a whole profile, and the story as if another house had written it."""
    (folder / "config" / "sites").mkdir(parents=True)
    (folder / "config" / "sites" / "default.toml").write_text(PROFILE.format(url=url), encoding="utf-8")
    story = shutil.copytree(STORY, folder / "story") / "story.toml"
    words = story.read_text(encoding="utf-8").replace('"own"', '"licensed"')
    story.write_text(words.replace("[brief]", f"[brief]\n{PICTURE}", 1), encoding="utf-8")
    (folder / "story" / "salle.jpg").write_bytes(photo(url, size=(1600, 1200)))
    return folder


def publish(place: Path, env: dict[str, str], *arguments: str) -> str:
    command = [str(Path(sys.executable).with_name("publish")), *arguments, "story"]
    done = subprocess.run(
        command,
        cwd=place,
        env={"PATH": "/usr/bin:/bin", "CMS_PUBLISHER_STATE": str(place / "state"), **env},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_validators_see_what_is_wrong(tools: None) -> None:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "foo": 1}
    found = "\n".join(issues(f'<script type="application/ld+json">{json.dumps(node)}</script>'))
    assert "structured-data-testing-tool: error" in found
    assert "@adobe/structured-data-validator: warning" in found


def test_the_object_that_a_dry_run_writes_is_sound_once_the_post_is_known(tools: None, tmp_path: Path) -> None:
    place = configured(tmp_path, "https://fil.example")
    (place / "config" / "archive.json").write_text('{"version": 1, "posts": [], "tags": []}')
    publish(place, {}, "--dry-run")
    node = json.loads((place / "out/cinema-itinerant-haut-sorbier/jsonld.json").read_text(encoding="utf-8"))
    live: dict[str, Any] = {
        "datePublished": "2025-10-10T06:00:00+02:00",
        "dateModified": "2025-10-10T06:00:00+02:00",
        "url": "https://fil.example/cinema",
        "mainEntityOfPage": {"@type": "WebPage", "@id": "https://fil.example/cinema"},
        "image": {"@type": "ImageObject", "url": "https://fil.example/photo.jpg", "width": 1600, "height": 900},
    }
    assert node["isAccessibleForFree"] is True
    assert issues(f'<script type="application/ld+json">{json.dumps(node | live)}</script>') == []


@pytest.mark.wordpress("newest")
@pytest.mark.usefixtures("tools", "clean")
def test_the_page_of_a_published_post_is_sound_and_links_to_the_sites_own_posts(
    wordpress: SandboxInfo, rest: MakeRest, check_editor: CheckEditor, tmp_path: Path
) -> None:
    place, desk = configured(tmp_path, wordpress.url), rest()
    tag = desk.post("wp/v2/tags", name="cinéma & salles")["id"]
    older = desk.post("wp/v2/posts", title="Le cinéma itinérant en panne", content="…", status="publish", tags=[tag])
    desk.post("wp/v2/posts", title="Le cinéma itinérant, un brouillon", content="…", status="draft")
    desk.post("wp/v2/posts", title="Le cinéma itinérant, un secret", content="…", status="publish", password="x")
    env = wordpress.environment()
    path, found = fetch_archive(load_settings(None, place, env), None)
    assert [(post.title, post.url, post.tags) for post in found.posts if "cinéma" in post.title] == [
        ("Le cinéma itinérant en panne", older["link"], ("cinéma & salles",))
    ]
    assert path == place / "config" / "archive.json"

    publish(place, env)
    (draft,) = desk.every("wp/v2/posts", status="draft", search="remorque-salle")
    assert check_editor(draft["id"])["invalid"] == 0
    link = desk.post(f"wp/v2/posts/{draft['id']}", status="publish")["link"]
    page = requests.get(link, timeout=60)
    assert issues(page.text) == []
    assert f'<a href="{older["link"]}">Le cinéma itinérant en panne</a>' in page.text
    assert re.search(r'<p class="[^"]*\bsources\b[^"]*">Source.*href="https://www\.example\.org/culture', page.text)
    check_pictures(page.text)


def check_pictures(html: str) -> None:
    """The three crops with their words, each at an address that gives a picture of that shape; the words below it."""
    scripts = re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', html, re.DOTALL)
    (article,) = [node for node in map(json.loads, scripts) if node.get("@type") == "NewsArticle"]
    for image, ratio in zip(article["image"], RATIOS, strict=True):
        assert (image["@type"], image["creditText"]) == ("ImageObject", "Anouk Le Bihan")
        assert image["caption"] == "La salle itinérante & son écran, lundi © Anouk Le Bihan"
        with Image.open(BytesIO(requests.get(image["url"], timeout=60).content)) as found:
            width, height = found.size
        assert (image["width"], image["height"]) == (width, height)
        assert width / height == pytest.approx(ratio, rel=0.01)
        assert width * height >= LEAST_PIXELS
        assert width >= DISCOVER
    figure = re.search(r'<figure class="[^"]*wp-block-post-featured-image.*?</figure>', html, re.DOTALL)
    assert figure
    assert 'alt="La remorque ouverte, écran baissé"' in figure[0]
    caption = re.search(r"<figcaption[^>]*>(.*?)</figcaption>", figure[0])
    assert caption
    assert unescape(caption[1]) == "La salle itinérante & son écran, lundi © Anouk Le Bihan"
