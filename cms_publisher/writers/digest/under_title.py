"""A standfirst that its place and length alone tell: one short paragraph under the title, set there by the reporter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.telling import is_aside, is_teaser
from cms_publisher.french import quotes
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb, stands_alone
from cms_publisher.french.words import count, stems_of
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

_WORDS: Final = range(10, 46)
_SENTENCES: Final = 2
_LONGER: Final = 1.25
"""How much longer the paragraph below is, at least: where all are as short, none stands apart."""
_FOLLOW: Final = 3
"""Paragraphs of the text below, at least."""


def under_title(sections: tuple[Section, ...], title: str) -> tuple[tuple[Sentence, ...], tuple[Section, ...]] | None:
    """The first paragraph and the text without it, where it stands apart below that title as a standfirst does."""
    opening = sections[0] if title and sections and sections[0].heading is None else None
    if opening is None or not _is_apart(opening.blocks, title):
        return None
    return opening.blocks[0].sentences, (replace(opening, blocks=opening.blocks[1:]), *sections[1:])


def _is_apart(blocks: Sequence[ArticleBlock], title: str) -> bool:
    """Whether the first is short, whole and of the title's story, before a longer text."""
    first, *text = blocks
    if len(text) < _FOLLOW or any(one.kind is not BlockKind.PARAGRAPH for one in (first, text[0])):
        return False
    words = count(first.text)
    if words not in _WORDS or len(first.sentences) > _SENTENCES or count(text[0].text) < _LONGER * words:
        return False
    opening, told = first.sentences[0].text, first.text
    unfit = (
        is_aside(opening) or is_teaser(opening) or not stands_alone(opening) or is_doubtful(told) or quotes.quoted(told)
    )
    whole = has_verb(told) or has_finite_verb(told)
    return whole and not unfit and bool(stems_of(told) & stems_of(title))
