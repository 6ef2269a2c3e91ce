"""What a headline that is too long tells last: a second thing besides the first, where a new thing is, what closes it.

Less is said, and nothing else: two that belong together stay, and so does harm to anybody, and what is told of both.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.governed import has_its_object
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_LONG: Final = 60
"""Characters for which a page of results has room."""
_NUMBER: Final = r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)"
_SECOND: Final = Sought(
    rf"(?<=[\w%€])(?<!,){_S}et{_S}(?:l[ea]s?{_S}|l[’']|une?{_S}|des{_S}|{_NUMBER}{_S})[^,:;«»()?!]{{3,60}}$", "et"
)
_OF_TWO: Final = re.compile(
    r"\b(?:entre|reli|oppos|réuni|sépar|compar|rapproch|fusion|confront|concili|disting|partag|jumel|associ|regroup|"
    r"échang|départag|alliance|accord|duel|match|différen|rencontre|lien|frontière|limite|double|deux[ \u00a0]|"
    r"mort|tué|bless|décè|disparu|viol|noy|ensemble|mari|relax|condamn|jug|accus|mis[ \u00a0]en|élu|voix|abstention)",
    re.IGNORECASE,
)
"""Things of which one is nothing without the other, and harm and rulings, of which nothing goes."""
_BOUND: Final = re.compile(
    r"\b(?:ne|pas|aucune?|jamais|rien|sans|sauf|seule?s?|seulement|uniquement|ni)\b|\bn[’']", re.IGNORECASE
)
_WHERE: Final = frozenset({"dans", "sous", "sur", "par", "devant"})
_TELLS: Final = frozenset({Tag.VERB, Tag.INFINITIVE, Tag.PARTICIPLE, Tag.RELATIVE, Tag.SUBORDINATOR})
_NEW: Final = frozenset({"un", "une", "des", "plusieurs"})
_CLOSED_BY: Final = Sought(
    rf"\b(?:sera|seront){_S}\w+ée?s?({_S}par{_S}une?{_S}[a-zà-ÿ-]+)(?={_S}(?:dès|du|jusqu|pendant|le|à{_S}partir)\b)",
    "par",
)
"""By what thing something will be closed, before when."""


def second_things(headline: str) -> Iterator[Span]:
    """Spans of them: each may go by itself, or several together.

    >>> text = "Courses de Lorme : 900 coureurs et un parcours dans les dunes de la presqu’île de Brévic"
    >>> [text[slice(*span)] for span in second_things(text)]
    [' et un parcours dans les dunes de la presqu’île de Brévic', ' dans les dunes de la presqu’île de Brévic']
    """
    if len(headline) < _LONG:
        return
    if by := _CLOSED_BY.search(headline):
        yield by.span(1)
    if binds(headline) or _BOUND.search(headline):
        return
    second = _SECOND.search(headline) if headline.count(" et ") == 1 else None
    if second and not _OF_TWO.search(headline) and _may_end(headline, second.start()):
        yield second.span()
    if ": " in headline and not has_finite_verb(headline):
        yield from _whereabouts(headline)


def _may_end(headline: str, at: int) -> bool:
    """Whether the first of two things is told whole before: an object, or something new behind a label."""
    if any(token.tag in _TELLS for token in tagged(headline) if token.start >= at):
        return False
    label, colon, told = headline[:at].rpartition(": ")
    if not has_finite_verb(told):
        return bool(label and colon) and _opens_new(told) and "," not in told
    return has_its_object(headline, at)


def _opens_new(told: str) -> bool:
    first = tagged(told)[:1]
    return bool(first) and (first[0].tag is Tag.NUMBER or first[0].low in _NEW)


def _whereabouts(headline: str) -> Iterator[Span]:
    """Where something new is, at the end of a headline without a verb: "une nouvelle montée | dans le noir"."""
    for thing, place in pairwise(noun_phrases(headline)):
        where, first = place.preposition, thing.core[0]
        if where is None or where.low not in _WHERE or where.start != thing.end + 1:
            continue
        measure = fold(thing.head.low) in tables.words("vague_heads")
        told = any(token.tag in _TELLS for token in tagged(headline) if token.start >= where.start)
        new = first.tag is Tag.NUMBER or first.low in _NEW
        if new and not (measure or told or "," in headline[where.start :]):
            yield thing.end, len(headline)
