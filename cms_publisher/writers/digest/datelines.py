"""A wire's dateline: what of it opens the text, kept before the first paragraph or told in the byline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.french import tables
from cms_publisher.french.dateline import agency, is_dateline, is_town
from cms_publisher.french.words import fold
from cms_publisher.model import ArticleBlock, BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Sentence, Story
    from cms_publisher.writers.digest.opening import Opening
    from cms_publisher.writers.digest.prepared import Section


def without_dateline(sections: tuple[Section, ...]) -> tuple[Sentence | None, tuple[Section, ...]]:
    """The dateline, if one opens the text, and the sections without it."""
    first = sections[0].blocks[0] if sections else None
    if first is None or not (is_dateline(first.sentences[0].text) or _opens_with_a_town(first, sections)):
        return None, sections
    rest = (replace(first, sentences=first.sentences[1:]),) if first.sentences[1:] else ()
    blocks = (*rest, *sections[0].blocks[1:])
    kept = (replace(sections[0], blocks=blocks),) if blocks else ()
    return first.sentences[0], (*kept, *sections[1:])


def _opens_with_a_town(first: ArticleBlock, sections: tuple[Section, ...]) -> bool:
    alone, *following = (one.text for one in first.sentences)
    if not (following or sections[0].blocks[1:]) or not is_town(alone, ""):
        return False
    return is_town(alone, " ".join(block.text for section in sections for block in section.blocks))


def with_dateline(dateline: Sentence | None, body: Sequence[ArticleBlock], source: str) -> tuple[ArticleBlock, ...]:
    """The body with the dateline before its first paragraph."""
    if dateline is None:
        return tuple(body)
    for at, block in enumerate(body):
        if block.kind is BlockKind.PARAGRAPH and block.source == source:
            opened = replace(block, sentences=(dateline, *block.sentences))
            return (*body[:at], opened, *body[at + 1 :])
    return (ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(dateline,), source=source), *body)


def signed(story: Story, opened: Opening) -> str | None:
    """The editor's byline, with the agency whose name stands nowhere in the text."""
    outlet = story.primary.outlet if story.primary.outlet in tables.words("agencies") else None
    name = (agency(opened.dateline.text) if opened.dateline else None) or outlet
    byline = story.brief.byline
    if name is None or (byline is not None and fold(name) in fold(byline)):
        return byline
    return f"{byline} avec {name}" if byline else name
