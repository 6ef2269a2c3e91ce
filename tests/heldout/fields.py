"""How near the writer’s search fields come to those that desk chiefs would sign: `python -m tests.heldout.fields`.

`fields.toml` has, for each story, what chiefs wrote of the copy's own words before they saw the writer's, and which of
the writer's fields of that day they let pass; a story of `desk/` may have a `chief.toml` beside it. What is counted
is the words that the nearest of a chief's and the writer's have in common (twice these by all of both): 1 for the same
words, whatever their order. Then, how many are as a chief's, and for how many it or another that is offered is.
`[NAME...]` after the command: only these stories, each field with its chief's.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from cms_publisher import pipeline
from cms_publisher.french.words import stems_of
from cms_publisher.readers.story import read_story
from cms_publisher.report.choices import choices
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.heldout.desk import PROFILE, STORIES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
WANTED = Path(__file__).with_name("fields.toml")
FIELDS = ("headline", "title_tag", "keyphrase", "description")
_NEAR = 0.8
"""From this share of words on a field is as good as a chief's."""


def wanted() -> dict[str, dict[str, list[str]]]:
    """For each story's folder what chiefs would have signed, field by field."""
    found: dict[str, dict[str, list[str]]] = tomllib.loads(WANTED.read_text(encoding="utf-8"))
    for path in sorted(STORIES.glob("*/chief.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        own = {field: [told[field]] for field in FIELDS if field in told}
        own["headline"] = [*own.get("headline", []), *told.get("also_good", [])]
        found[str(path.parent.relative_to(ROOT))] = own
    return found


def made(folder: Path) -> dict[str, list[str]]:
    """The writer's fields, each with what else a person may choose."""
    edition = pipeline.offered(pipeline.prepare(read_story(folder), PROFILE, DEFAULT, TARGETS[0])).edition
    seo, others = edition.seo, choices(edition)
    texts = (edition.article.headline.text, seo.title_tag.text, seo.focus_keyphrase, seo.meta_description.text)
    keys = ("headline", "title_tag", "keyphrase", "meta_description")
    return {field: [text, *others[key]] for field, text, key in zip(FIELDS, texts, keys, strict=True)}


def nearest(text: str, chiefs: list[str]) -> float:
    """The share of words that the text has in common with the nearest of the chiefs'."""
    words = stems_of(text)
    return max((2 * len(words & (own := stems_of(one))) / max(1, len(words) + len(own)) for one in chiefs), default=0.0)


def shown(names: list[str]) -> Iterator[str]:
    """A line for each field that is asked for, then the sums."""
    shares: dict[str, list[float]] = {field: [] for field in FIELDS}
    offered = dict.fromkeys(FIELDS, 0)
    for folder, chiefs in wanted().items():
        texts = made(ROOT / folder)
        for field in FIELDS:
            share, *others = [nearest(text, chiefs[field]) for text in texts[field]]
            shares[field].append(share)
            offered[field] += max(share, *others, 0) >= _NEAR
            if any(name in folder for name in names):
                yield f"{share:.2f} {folder} {field}\n    {texts[field]}\n    {chiefs[field]}"
    for field, found in shares.items():
        near = sum(share >= _NEAR for share in found)
        told = f"as a chief's {near} of {len(found)}, among those offered {offered[field]}"
        yield f"{field}: {sum(found) / len(found):.3f}, {told}"


if __name__ == "__main__":
    print(*shown(sys.argv[1:]), sep="\n")  # noqa: T201
