"""What a desk sees first of the writer's articles: `python -m tests.heldout.desk [--whole] [FOLDER...]`.

Every story (`story.toml`) under the folders, by default `desk/`: headline, standfirst and search fields with what else
was to choose from, the subheadings with the words of their sections, verdict and findings; with `--whole`
the text and the notes too.
The lines are the same on every run: two of them, before and after a change, are compared with `diff`. `desk/` holds
stories as newsrooms write them, with their desk's instruction, that were made to judge the writer by.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cms_publisher import pipeline
from cms_publisher.french import words
from cms_publisher.model import BlockKind, Severity, SiteProfile
from cms_publisher.readers.story import read_story
from cms_publisher.report.review_json import finding_words
from cms_publisher.seo import pixels
from cms_publisher.settings.files import toml
from cms_publisher.settings.style import OWN, style
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator

STORIES = Path(__file__).with_name("desk")
PROFILE = SiteProfile(house_style=style(toml(OWN), str(OWN)))
"""A desk has a house style, and judges by what it makes of the text."""


def shown(folder: Path, *, whole: bool = False) -> Iterator[str]:
    """The lines about one story."""
    dossier = pipeline.prepare(read_story(folder), PROFILE, DEFAULT, TARGETS[0])
    article, seo, review = dossier.edition.article, dossier.edition.seo, dossier.review
    yield f"== {folder.parent.name}/{folder.name}: {review.verdict.value}, {review.words} mots"
    yield f"titre       {article.headline.text}"
    yield from (f"  ou        {each.text}" for each in article.candidates.headline[1:])
    yield f"chapô       {article.standfirst_text}"
    yield from (f"  ou        {each.text}" for each in article.candidates.standfirst[1:])
    yield f"title ({pixels.width(seo.title_tag.text):.0f} px) {seo.title_tag.text}"
    yield f"description ({len(seo.meta_description.text)}) {seo.meta_description.text}"
    yield f"expression  {seo.focus_keyphrase} | {seo.slug}"
    counted = 0
    for block in article.body:
        if block.kind is BlockKind.HEADING:
            yield f"  ({counted})\nH{block.level} {block.text}"
            counted = 0
        else:
            counted += words.count(block.text)
            if whole:
                yield f"  {'> ' * (block.kind is BlockKind.QUOTE)}{block.text}"
    yield f"  ({counted})"
    yield from (
        f"! {each.severity.value} {each.check}.{each.rule}: {finding_words(each, 'fr')}"
        for each in review.findings
        if whole or each.severity is not Severity.NOTES
    )


def stories(folders: list[Path]) -> list[Path]:
    """The folders of all stories under these."""
    return sorted({path.parent for folder in folders or [STORIES] for path in folder.rglob("story.toml")})


if __name__ == "__main__":
    arguments = [each for each in sys.argv[1:] if each != "--whole"]
    for story in stories([Path(each) for each in arguments]):
        print(*shown(story, whole="--whole" in sys.argv), "", sep="\n")  # noqa: T201
