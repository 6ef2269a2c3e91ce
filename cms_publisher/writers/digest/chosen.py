"""The sections on the subjects that the instruction lists, where it allows no more words than they take."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.defence import defends, protects
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.formats import most_words
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import ABOUT_SO_LONG, Cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import ArticleBlock, Brief
    from cms_publisher.writers.digest.prepared import Prepared, Section

_NEXT: Final = re.compile(r"\b[Pp]rochaine?[ \u00a0](?:conseil|séance|réunion|assemblée|rendez-vous|audience)\b")
_REST: Final = re.compile(r"\b(?:reste|tout|toute?s|essentiel|complet|ensemble|coupe[rz]? pas|sans couper)\b")
_FAMILY: Final = 5
"""Letters that the words of one family begin with."""


def chosen(prepared: Prepared, brief: Brief, asks: Iterable[Asked] = ()) -> Prepared:
    """``prepared`` without the last sections on other subjects, as many as go beyond the words allowed, each a cut.

    What stands under no subheading stays, and all of it where no subheading names such a subject. Where the brief lists
    none, those are its subjects that it wants first and next (``asks``), unless it speaks of the rest or it is minutes;
    then nothing goes that answers a charge.
    """
    sections, most, subjects = list(prepared.sections), most_words(brief), brief.subjects
    if not subjects and prepared.minutes_of is None:
        subjects = _placed(brief, asks)
    named = [section for section in sections if _is_on(section, subjects)] if most and subjects else []
    if most is None or not named:
        return prepared
    cuts: list[Cut] = []
    closing = closing_of(sections[-1])
    for section in reversed(prepared.sections):
        if sum(each.words for each in sections) <= most:
            break
        answers = not brief.subjects and any(protects(block.text) or defends(block.text) for block in section.blocks)
        if section.heading is not None and section not in named and not answers:
            sections.remove(section)
            cuts += _cuts(section, closing)
    if closing and prepared.sections[-1] not in sections:
        sections.append(replace(prepared.sections[-1], heading=None, blocks=closing))
    return replace(prepared, sections=tuple(sections), cuts=(*prepared.cuts, *cuts))


def _placed(brief: Brief, asks: Iterable[Asked]) -> tuple[str, ...]:
    """The subjects that the brief wants first and next, of an article of so many words at most and with no rest."""
    if brief.max_words is None or ABOUT_SO_LONG in brief.usual or _REST.search(fold(brief.instruction or "")):
        return ()
    found = [one for one in asks if one.ask in {Ask.FIRST, Ask.NEXT}]
    return tuple(one.what for one in found) if any(one.ask is Ask.NEXT for one in found) else ()


def closing_of(section: Section) -> tuple[ArticleBlock, ...]:
    """The lines at the end of the text that close the whole of it: "Le prochain conseil se tiendra …"."""
    lines = takewhile(lambda block: _NEXT.search(block.sentences[0].text), reversed(section.blocks))
    return tuple(lines)[::-1]


def _is_on(section: Section, subjects: tuple[str, ...]) -> bool:
    """Whether its subheading names one of the subjects."""
    words = {_family(word) for word in content_words(section.heading.text)} if section.heading else set()
    return any({_family(word) for word in content_words(subject)} <= words for subject in subjects)


def _family(word: str) -> str:
    return word.rstrip("sx")[:_FAMILY]


def _cuts(section: Section, kept: tuple[ArticleBlock, ...]) -> Iterator[Cut]:
    heading = (section.heading,) if section.heading else ()
    blocks = (block for block in section.blocks if block not in kept)
    for sentence in (*heading, *(one for block in blocks for one in block.sentences)):
        yield from (Cut(span=span, kind=EditKind.NOT_ASKED) for span in sentence.support)
