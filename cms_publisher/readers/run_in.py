"""Rubrics set at the head of their paragraphs ("Piscine. Le maire …") or over a list: a report's own subheadings.

Minutes and columns of briefs are set so; a single one may as well be a short sentence, or where the news is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french.dateline import is_town
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.rubrics import is_desk_rubric
from cms_publisher.french.words import fold, stems_of
from cms_publisher.model import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

_CAPITAL: Final = "A-ZÀ-ÖØ-Ý"
_RUBRIC: Final = re.compile(
    rf"(?:\d{{1,2}} ?[.)/–-] ?)?"
    rf"(?P<label>[{_CAPITAL}](?:(?!\b(?:M|MM|Mme|Mmes|Me|Dr|Pr|St|Ste)\b)[^.:;!?«»\"()\d\n]){{2,44}})(?<!\s)"
    rf"(?:\.(?: ?[–—-])?|(?P<sign>[ \u00a0\u202f]?:|[ \u00a0][–—-]))[ \u00a0](?=[{_CAPITAL}«\"\d])"
)
_OVER_A_LIST: Final = re.compile(
    rf"(?P<label>(?:L[ea]s?[ \u00a0])?(?P<first>[{_CAPITAL}a-zà-ÿ][\w-]+)[ \u00a0][^.:;,!?«»\"()\d\n]{{3,44}}?)"
    r"[ \u00a0\u202f]?:\s*"
)
"""What its items are, in two words or more: "Produits concernés :"."""
_STOPS: Final = (".", "!", "?", "…", "»")
_TOLD: Final = 12
"""Words behind a sign that is no full stop from which on they tell something: "Renseignements : Office de tourisme"."""
_WORDS: Final = 6
_WORDS_ALONE: Final = 2
"""Of a rubric that stands in no row."""
_LEAST: Final = 3
"""Rubrics that make a row."""
_MOST_BLOCKS: Final = 200
"""Minutes are no longer."""


def rubrics_apart(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks`` with rubrics as headings, without their full stop.

    They are known by their row (three paragraphs, and every other one, open so, in a text without headings; or three of
    a word or two, one of them the desk's own, "Questions diverses"), else, one by one, by the desk's own words
    ("En bref. – ") or by the text's title, which has them: over the first paragraph such
    a one is a line above the text. An answer opens with none ("Une nuit. Celle du …").
    """
    asked = {block for before, block in pairwise(blocks) if text.endswith("?", before.start, before.end)}
    told = [block for block in blocks if block.kind is BlockKind.PARAGRAPH and block not in asked][:_MOST_BLOCKS]
    found = {block: match for block in told if (match := _RUBRIC.match(text, block.start, block.end))}
    found = {block: match for block, match in found.items() if _names_a_subject(match["label"]) and _is_set(match)}
    if not found:
        return tuple(blocks)
    if not _is_row([match["label"] for match in found.values()], len(told), blocks):
        title = " ".join(text[block.start : block.end] for block in blocks if block.kind is BlockKind.TITLE)
        found = {
            block: match
            for block, match in found.items()
            if _is_known(match["label"], title) and not is_town(f"{match['label']}.", text)
        }
    first = next((block for block in told if text.endswith(_STOPS, block.start, block.end)), None)
    above = first if first in found and not is_desk_rubric(found[first]["label"]) and len(found) == 1 else None
    return tuple(part for block in blocks for part in _parted(block, found.get(block), above=above))


def labels_apart(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks`` with what says, between a paragraph and a list, what that lists as its heading, without the colon.

    What a list only goes on from stays a paragraph: "Dans ces deux zones :", "L’eau ne doit pas être bue pour :".
    """
    found: dict[int, int] = {}
    for at, (before, block, below) in enumerate(zip(blocks, blocks[1:], blocks[2:], strict=False), 1):
        if (before.kind, block.kind, below.kind) == (BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            label = _OVER_A_LIST.fullmatch(text, block.start, block.end)
            told = text.endswith(_STOPS, before.start, before.end)
            if label and told and _names_a_subject(label["label"]) and _opens_on_a_thing(label["first"]):
                found[at] = label.end("label")
    return tuple(
        replace(block, kind=BlockKind.HEADING, level=2, end=found[at]) if at in found else block
        for at, block in enumerate(blocks)
    )


def _is_row(labels: Sequence[str], told: int, blocks: Sequence[Block]) -> bool:
    short = all(len(label.split()) <= _WORDS_ALONE for label in labels) and any(map(is_desk_rubric, labels))
    several = len({fold(label) for label in labels}) == len(labels) >= _LEAST and (short or len(labels) * 2 >= told)
    return several and not any(block.kind is BlockKind.HEADING for block in blocks)


def _is_known(label: str, title: str) -> bool:
    titled = len(label.split()) <= _WORDS_ALONE and stems_of(label) <= stems_of(title)
    return is_desk_rubric(label) or (titled and bool(stems_of(label)))


def _names_a_subject(label: str) -> bool:
    return len(label.split()) <= _WORDS and not (has_verb(label) or has_finite_verb(label))


def _opens_on_a_thing(word: str) -> bool:
    return Part.GRAMMAR not in {each.part for each in readings(word.lower())}


def _is_set(rubric: re.Match[str]) -> bool:
    """Whether a full stop sets it apart, or, of the desk's own, another sign from what tells something."""
    told = rubric.string[rubric.end() : rubric.endpos].split()
    return not rubric["sign"] or (is_desk_rubric(rubric["label"]) and len(told) >= _TOLD)


def _parted(block: Block, rubric: re.Match[str] | None, *, above: Block | None) -> tuple[Block, ...]:
    """The rubric of a block as its heading, ``above`` the text as a line; and the rest of the block."""
    if rubric is None:
        return (block,)
    kind, level = (BlockKind.PARAGRAPH, 0) if block == above else (BlockKind.HEADING, 2)
    label = Block(kind=kind, start=rubric.start("label"), end=rubric.end("label"), level=level)
    return (label, Block(kind=block.kind, start=rubric.end(), end=block.end))
