"""What comes first, until when and from when: two events in the other order, "jusqu’à" for "à partir de"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.fidelity.propositions.relatives import nearness
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.figures import UNITS
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims

_LINK: Final = Sought(
    r"\b(?:(?P<before>avant(?: même)?|antérieure?s?(?: d[’'e][^,;:.]{2,30}?)? (?:à|aux?))|"
    r"(?P<precedes>(?:a|ont|avai(?:t|ent)) précédé)|"
    r"(?P<after>(?<!d[’'])après|à la suite de|postérieure?s?(?: d[’'e][^,;:.]{2,30}?)? (?:à|aux?)|"
    r"(?:à l[’']issue|au terme|au lendemain) d(?:e|u|es)|une fois|(?:a|ont|avai(?:t|ent)) suivi)|"
    r"(?P<then>puis|(?:est|été|étai(?:t|ent)) suivie?s? (?:de|du|des|par)))\s",
    "vant|puis|issue|après| suivi|une fois|au terme| précédé|ntérieur|postérieur|au lendemain|à la suite de",
    re.IGNORECASE,
)
"""What joins two events by their order."""
_DATE: Final = re.compile(
    rf"(?:l[ea]s? |l[’']|cet(?:te)? |ce )?(?:fin |mi-|début )?(?:\d|(?:{'|'.join((*MONTHS, *WEEKDAYS))})\b|"
    r"(?:été|hiver|automne|printemps|année|mois|semaine|fin|début|rentrée|week-end|matin|soir|nuit|midi|minuit)\b)"
)
"""A point in time, behind such a link: no event."""
_EDGE: Final = re.compile(r"[,;:.()«»](?!\d)")
_BREAK: Final = re.compile(r"[;:.()«»](?!\d)")
_SAME: Final = 0.6
_FEW: Final = 2
_BOUND: Final = Sought(
    r"\b(?:(?P<until>jusqu[’'](?:à |au |aux |en )|d[’']ici (?:à |au |la |le |l[’'])?|avant )|"
    r"(?P<since>à (?:partir|compter) d(?:e |u |es |[’'])|dès |depuis |après |passé ))"
    r"(?:l[ea]s? |l[’'])?(?P<anchor>(?:fin |début |mi-)?(?:\d+(?:er|ᵉʳ)? )?[^\W\d_][\w-]*|\d{1,4}\b)",
    "dès |ici |jusqu|après |passé |partir|avant |depuis |compter",
    re.IGNORECASE,
)
_DAY: Final = Sought(
    r"\b(?:(?P<morning>matin(?:ée)?s?|aube|aurore|lever du jour)|(?P<noon>midi|après-midi)|(?P<evening>soir(?:ée)?s?)|"
    r"(?P<night>nuits?|nocturnes?|minuit)|(?P<day>(?<=de |le )jour|diurnes?))\b",
    "nuit|jour|midi|soir|matin|diurne|nocturne|aube|aurore",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(r"\b\d{1,2} ?(?:h\b|heures?\b)")
_LATER: Final = Sought(
    r"\b(?P<much>(?:\d+|[^\W\d_]+) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?))\s"
    r"(?:(?P<after>après|plus tard)|avant|auparavant|plus tôt)\b"
    r"(?=[,.;:)»]|$| (?:dans|à|aux?|en|par|sur|chez|avec)\b)",
    "après|avant|plus tard|plus tôt|auparavant",
    re.IGNORECASE,
)
"""A length of time behind or before something told already."""
_LENGTH: Final = Sought(
    r"\b(?:d[’'e] ?|en |pour |pendant |durée d[’'])une? (?P<unit>heure|jour|semaine|mois|an|année|décennie|siècle)\b",
    " heure| jour| semaine| mois| an| décennie| siècle",
)


@dataclass(frozen=True, slots=True)
class _Order:
    """The words of what comes first, and of what comes after it."""

    first: frozenset[str]
    second: frozenset[str]
    start: int
    end: int


class Moments(Rule):
    """The rules of order and bounds in time."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._other_sequence()
        yield from self._other_bound()
        yield from self._other_hours()
        yield from self._other_length()
        yield from self._other_side()

    def _other_sequence(self) -> Iterator[Doubt]:
        """Two events that the passage tells in the other order."""
        for order in _orders(self.case.ours):
            for passage in self.case.passages:
                said_so = none_beyond(self.case.ours, passage.claims)  # "pas avant" for "qu’après"
                if not said_so and any(_turned(order, other) for other in _orders(passage.claims)):
                    yield self.case.doubt(Difference.DATE, order.start, order.end, passage.claims.text)
                    return

    def _other_bound(self) -> Iterator[Doubt]:
        """Until when for from when; where a verb is denied or another's contrary both may be true."""
        if any(pair.kind is Kind.CONTRARY for pair in self.case.pairs):
            return
        for anchor, since, start, end in _bounds(self.case.ours.text):
            for passage in self.case.passages:
                theirs = [
                    way
                    for word, way, at, _ in _bounds(passage.claims.text)
                    if word == anchor and _common(_around(self.case.ours, start), _around(passage.claims, at)) > 1
                ]
                if bool(self.case.ours.denied) == bool(passage.claims.denied) and theirs and since not in theirs:
                    yield self.case.doubt(Difference.DATE, start, end, passage.claims.text)
                    return

    def _other_hours(self) -> Iterator[Doubt]:
        """Another part of the day than the passages have."""
        mine = _parts_of_day(self.case.ours.text)
        if not mine or any(_CLOCK.search(passage.claims.text) for passage in self.case.passages):
            return
        theirs = {part for part, _ in _parts_of_day(" ".join(passage.claims.text for passage in self.case.passages))}
        near = " ".join(passage.claims.text for passage in self.case.around(1, 1))
        known = {part for part, _ in _parts_of_day(near)}
        for part, match in mine:
            quoted = self.case.ours.is_quoted(match.start())
            if theirs and part not in known and not quoted:
                yield self.case.doubt(Difference.DATE, *match.span())

    def _other_length(self) -> Iterator[Doubt]:
        """A week for a month: the only length of time of both, of one of its unit."""
        mine = _lengths(self.case.ours.text)
        for passage in self.case.passages[:1]:
            theirs = _lengths(passage.claims.text)
            if len(mine) == len(theirs) == 1 and mine[0][0] != theirs[0][0]:
                yield self.case.doubt(Difference.DATE, *mine[0][1].span(), passage.claims.text)

    def _other_side(self) -> Iterator[Doubt]:
        """As long after something as the passage has it before: "trois semaines avant", "trois semaines plus tard"."""
        for mine in _LATER.finditer(self.case.ours.text):
            after = mine["after"] is not None
            found = (each for p in self.case.passages for each in _LATER.finditer(p.claims.text))
            theirs = [each for each in found if each["much"].lower() == mine["much"].lower()]
            if theirs and all((each["after"] is not None) != after for each in theirs):
                yield self.case.doubt(Difference.DATE, *mine.span(), theirs[0].string)
                return


def _parts_of_day(text: str) -> list[tuple[str, re.Match[str]]]:
    return [(next(name for name, found in match.groupdict().items() if found), match) for match in _DAY.finditer(text)]


def _lengths(text: str) -> list[tuple[str, re.Match[str]]]:
    return [(match["unit"].lower(), match) for match in _LENGTH.finditer(text)]


@lru_cache(maxsize=1024)
def _orders(claims: Claims) -> tuple[_Order, ...]:
    """What a sentence tells of the order of events."""
    found = (match for match in _LINK.finditer(claims.text) if not _DATE.match(claims.text, match.end()))
    return tuple(_order(claims, match) for match in found)


def _order(claims: Claims, match: re.Match[str]) -> _Order:
    text = claims.text
    start = max((each.end() for each in _BREAK.finditer(text, 0, match.start())), default=0)
    stop = _BREAK.search(text, match.end())
    end = stop.start() if stop else len(text)
    edge = _EDGE.search(text, match.end())
    joined = end if match["then"] or not edge else edge.start()
    behind = _stems(claims, match.end(), joined)
    rest = _stems(claims, start, match.start()) | _stems(claims, joined, end)
    first, second = (behind, rest) if match["after"] else (rest, behind)
    return _Order(first - second, second - first, match.start(), joined)


def _stems(claims: Claims, start: int, end: int) -> frozenset[str]:
    return frozenset(
        word.stem
        for word in claims.within(start, end)
        if word.content and not light(word.folded) and word.folded not in UNITS
    )


def _turned(ours: _Order, theirs: _Order) -> bool:
    """Whether what comes first in ours comes after in theirs, and the other way round."""
    one, two = _common(ours.first, theirs.second), _common(ours.second, theirs.first)
    straight = _common(ours.first, theirs.first), _common(ours.second, theirs.second)
    return bool(one and two) and one + two > sum(straight) and not min(straight)


def _common(ours: frozenset[str], theirs: frozenset[str]) -> int:
    return sum(any(nearness(stem, other) >= _SAME for other in theirs) for stem in ours)


def _around(claims: Claims, at: int) -> frozenset[str]:
    """The words of the clause that a bound stands in; of the sentence, where it opens it: "Jusqu’à lundi, …"."""
    start, end = claims.clause(at)
    clause = _stems(claims, start, end)
    return clause if start or len(clause) > _FEW else _stems(claims, 0, len(claims.text))


def _bounds(text: str) -> list[tuple[str, bool, int, int]]:
    """The bounds in time: the day or thing, whether from then on, and where it stands."""
    return [(fold(match["anchor"].lower()), bool(match["since"]), *match.span()) for match in _BOUND.finditer(text)]
