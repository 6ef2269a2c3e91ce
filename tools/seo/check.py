"""`make seo-check`: Yoast's analysis for French over stories, as a newsroom would complete them and as they are.

    python tools/seo/check.py [--json] [--variant complete|unwrapped|as-is] [STORY ...]

Without a STORY: those of sources/, and of ../shared/corpus where that is there, each text as the primary source with
the others as context. Without a variant: all three. "complete" gives each story a picture, addresses and an older post
on its subject, "unwrapped" also shows quotes as plain paragraphs, "as-is" gives nothing. A light that is not green is
told with what it hangs on (see reasons.py), or as one to mend. Yoast (npm yoastseo, GPL-3.0) runs in a process of its
own; no word is changed for a light.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reasons import reason

from cms_publisher import pipeline
from cms_publisher.archive import archive
from cms_publisher.french.words import content_words
from cms_publisher.model import ArchivedPost, Image, Rights, SiteProfile
from cms_publisher.readers.story import read_story
from cms_publisher.seo.pixels import width
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Source, Story
    from cms_publisher.pipeline import Dossier

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
SITE = "https://www.journal.example"
COMPLETE, UNWRAPPED, AS_IS = VARIANTS = ("complete", "unwrapped", "as-is")
GREEN = "good"
TAG = "dossier"


def stories(paths: Iterable[Path]) -> Iterator[Story]:
    """The stories at ``paths``, else all that are there."""
    if given := list(paths):
        yield from map(read_story, given)
        return
    yield from map(read_story, sorted(path.parent for path in (ROOT / "sources").glob("*/story.toml")))
    yield from map(read_story, sorted((ROOT / "sources").glob("[!R]*.txt")))
    yield from map(read_story, sorted(path.parent for path in CORPUS.glob("stories/*/story.toml")))
    texts = sorted(CORPUS.glob("*.txt"))
    yield from (read_story(text, context=[other for other in texts if other != text]) for text in texts)


def composed(story: Story, variant: str = "complete") -> Dossier:
    """The story's dossier; unless it is taken as it is, with a picture, addresses and one older post on its subject."""
    profile = SiteProfile(url=SITE)
    dossier = pipeline.prepare(story, profile, DEFAULT, TARGETS[0])
    if variant == AS_IS:
        return dossier
    phrase = dossier.edition.seo.focus_keyphrase
    picture = Image(path=Path("photo.jpg"), alt=f"{phrase[:1].upper()}{phrase[1:]}, vue d’ensemble", credit="A. Roy")
    subject = content_words(phrase)[0]
    older = ArchivedPost(
        title=f"Un an plus tôt\u00a0: {subject}",  # the whole keyphrase again would count as a use of it
        url=f"{SITE}/un-an-plus-tot/",
        published=date(2020, 1, 1),
        tags=(TAG,),
    )
    whole = replace(
        story,
        brief=replace(story.brief, image=story.brief.image or picture, tags=(TAG,)),
        primary=_addressed(story.primary),
        context=tuple(map(_addressed, story.context)),
    )
    return pipeline.prepare(whole, profile, DEFAULT, TARGETS[0], archive([older], []))


def _addressed(source: Source) -> Source:
    """The source with an address; a desk's own text came from somewhere else, too."""
    rights = Rights.LICENSED if source.rights is Rights.OWN else source.rights
    return replace(source, url=source.url or f"https://source.example/{source.id}", rights=rights)


def unwrapped(html: str) -> str:
    """The page with its quotes as plain paragraphs: Yoast doesn't read what stands in a blockquote."""
    return re.sub(r"</?blockquote[^>]*>|<!-- /?wp:quote -->\n?", "", html)


def article(name: str, dossier: Dossier) -> dict[str, Any]:
    """What yoast.mjs reads; the featured image stands in the text, as Yoast's plugin puts it there."""
    post, seo = dossier.payload.post, dossier.payload.seo
    image = post.get("image")
    shown = f'\n<img src="{escape(image["file"])}" alt="{escape(image.get("alt", ""))}">' if image else ""
    return {
        "key": name,
        "html": post["content"] + shown,
        "keyphrase": seo["focus_keyphrase"],
        "description": seo["meta_description"],
        "title": seo["title_tag"],
        "title_pixels": round(width(seo["title_tag"])),
        "slug": post["slug"],
        "permalink": f"{SITE}/{post['slug']}/",
        "headline": post["title"],
    }


def analysed(articles: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Yoast's lights of each article."""
    node = shutil.which("node")
    if node is None or not (HERE / "node_modules").is_dir():
        sys.exit("node and `npm ci` in tools/seo are needed: `make .venv/seo` does it")
    lines = "\n".join(map(json.dumps, articles))
    done = subprocess.run([node, HERE / "yoast.mjs"], input=lines, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def checked(stories: Iterable[Story], variant: str) -> Iterator[dict[str, Any]]:
    """Each story's lights in that variant; one that is not green with its reason, "" where there is none."""
    dossiers = [composed(story, variant) for story in stories]
    articles = [article(f"{number} {each.story.key}", each) for number, each in enumerate(dossiers, 1)]
    if variant == UNWRAPPED:
        articles = [given | {"html": unwrapped(given["html"])} for given in articles]
    for dossier, given, result in zip(dossiers, articles, analysed(articles), strict=True):
        for light in result["lights"]:
            if light["rating"] != GREEN:
                light["reason"] = reason(light["id"], dossier, complete=variant != AS_IS)
        yield {"variant": variant, "keyphrase": given["keyphrase"], **result}


def show(results: Iterable[dict[str, Any]], variant: str) -> None:
    """Each story with the lights that are not green and why, and how many are."""
    green = total = to_mend = 0
    print(f"\n== {variant}")
    for result in results:
        lights = result["lights"]
        dark = [light for light in lights if light["rating"] != GREEN]
        green, total = green + len(lights) - len(dark), total + len(lights)
        to_mend += sum(not light["reason"] for light in dark)
        print(f"\n{result['key']} · {result['keyphrase']} · SEO {result['seo']}, readability {result['readability']}")
        print(f"  green: {len(lights) - len(dark)} of {len(lights)}")
        for light in dark:
            colour = "orange" if light["rating"] == "ok" else "red"
            print(f"  {colour:6} {light['id']:20} [{light['reason'] or 'to mend'}] {light['text']}")
    print(f"\n{variant}: {green} of {total} lights are green, {to_mend} to mend")


def main() -> None:
    """Compose, analyse, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="*", type=Path)
    parser.add_argument("--json", action="store_true", help="one JSON object a story and variant")
    parser.add_argument("--variant", choices=VARIANTS, action="append", help="may be repeated")
    asked = parser.parse_args()
    found = list(stories(asked.stories))
    for variant in asked.variant or VARIANTS:
        results = checked(found, variant)
        if asked.json:
            print("\n".join(json.dumps(result, ensure_ascii=False) for result in results))
        else:
            show(results, variant)


if __name__ == "__main__":
    main()
