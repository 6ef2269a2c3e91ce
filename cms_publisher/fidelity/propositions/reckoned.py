"""Figures that a reader works out of any sentence of the sources: of a vote, of a whole told elsewhere, by a step.

Asked last, of a figure that nothing near tells: each way needs a turn of phrase that leaves no choice ("80 de ses 118
salariés", "187 voix contre 34", "plus élevée de 1,4 million"), and the words that it counts.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.amounts import counted, is_share, share_of, stands_for
from cms_publisher.fidelity.propositions.pairs import plain
from cms_publisher.fidelity.propositions.passages import hints, likely
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure
_BEFORE: Final = 4
"""Sentences before a step in which what it is counted from may stand."""
_LEAST: Final = 2
_WORD: Final = 20
"""Characters that the word may have between a part and what says of which whole."""
_WITHOUT: Final = re.compile(
    r"\b(?:hors|sans|rest\w+|autres?|ailleurs|solde|exception|excepté|sauf|disparaî\w+|supprim\w+|perd\w*|condamn\w+)\b",
    re.IGNORECASE,
)
"""Of a part, the rest of its whole is told."""
_OF_THEM: Final = re.compile(
    r" (?:de (?:ses|leurs|ces|nos|vos)|sur(?: les| ses| leurs)?|des|d[’']un total de) "
    r"(?=\d|d(?:ix|ouze)|onze|qu(?:inze|arante)|vingt|trente|cinquante|soixante|cent)"
)
"""Between a part, or what it counts, and its whole."""
_AGAINST: Final = re.compile(r" voix (?:contre|pour,?(?: et)?) ")
_STEP: Final = Sought(
    r"\b(?:(?P<more>supérieure?s?|plus (?:élevée?|importante?|chère?|haute?|grande?|longue?)s?)|"
    r"inférieure?s?|moins (?:élevée?|importante?|chère?|haute?|grande?|longue?)s?) (?:de |d[’'])",
    "supérieur|inférieur|plus |moins ",
)
_GOES: Final = re.compile(
    r"\b(?:(?P<more>recrut|embauch|ajout|cré|acqu|achet|ouv[er]|suppl[ée]ment|renfort|nouve|construi|install|engag|rejoin)|"
    r"supprim|ferm|retir|licenci|vend|disparai|disparu|quitt|perd|démoli|abatt|abattu)\w*",
    re.IGNORECASE,
)
"""What makes as many more, or fewer."""
_FROM: Final = re.compile(
    r"\bd(?:e |[’'])(?P<first>[^,;:.]{1,40}?) à (?:près d[e’'] ?|environ |quelque |plus d[e’'] ?|moins d[e’'] ?)?$"
)


def is_reckoned(figure: Figure, ours: Claims, told: Sequence[Claims]) -> bool:
    """Whether a figure follows from what some sentences of the sources say, in their order, by one of these ways."""
    if figure.ordinal or not figure.value:
        return False
    share = share_of(figure, ours)
    if share is not None and any(is_share(figure, ours, share, part) for part in _parts(ours, told)):
        return True
    return any(stands_for(figure, ours, value) for way in (_stepped, _arrived) for value in way(figure, ours, told))


def _parts(ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """The parts that sentences tell of what ours speaks of; the rest of one where ours tells that."""
    rest = _WITHOUT.search(ours.text) is not None
    for claims in told:
        for part in (*_of_wholes(ours, claims), *_of_votes(claims)):
            yield part
            if rest:
                yield 1 - part
        if rest:
            yield from _rests(ours, claims)


def _of_wholes(ours: Claims, claims: Claims) -> Iterator[Decimal]:
    """Such as 80 of 118 for "80 de ses 118 salariés", where ours speaks of salaried people."""
    between = _OF_THEM.search(claims.text)
    for part, whole in pairwise(plain(claims)) if between else ():
        between = _OF_THEM.search(claims.text, part.end)
        near = between is not None and between.end() == whole.start and between.start() - part.end < _WORD
        if near and _LEAST < part.value < whole.value:
            noun = counted(claims, whole)
            if noun and any(likely(noun, stem) for stem in ours.stems):
                yield part.value / whole.value


def _of_votes(claims: Claims) -> Iterator[Decimal]:
    """Who voted for it, of all who voted for or against."""
    for ayes, noes in pairwise(plain(claims)) if "voix " in claims.text else ():
        if _AGAINST.fullmatch(claims.text[ayes.end : noes.start]):
            yield ayes.value / (ayes.value + noes.value)


def _rests(ours: Claims, claims: Claims) -> Iterator[Decimal]:
    """What a part leaves of its whole, where most of our words are told beside it."""
    parts = [share for each in claims.figures if (share := share_of(each, claims)) is not None and share < 1]
    if len(parts) == 1 and sum(hints(claims, stem) for stem in ours.subjects) > _LEAST:
        yield 1 - parts[0]


def _stepped(figure: Figure, ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """What is "plus élevée de 1,4 million" than an amount of the sentences before it."""
    for at, claims in enumerate(told):
        for way in _STEP.finditer(claims.text):
            step = next((each for each in claims.figures if each.start == way.end() and each.unit), None)
            bases = [base for before in told[max(0, at - _BEFORE) : at] for base in plain(before)] if step else []
            for base in bases if _shares(ours, claims) else ():
                if step and base.unit == step.unit == (figure.unit or step.unit):
                    value = base.value + (step.value if way["more"] else -step.value)
                    yield from (value, *_scaled(figure, value))


def _scaled(figure: Figure, value: Decimal) -> Iterator[Decimal]:
    """The same in millions, where ours has no unit: "4 millions" of euros."""
    if figure.unit is None:
        yield value / 1_000_000


def _shares(ours: Claims, claims: Claims) -> bool:
    return any(hints(claims, stem) for stem in ours.subjects)


def _arrived(figure: Figure, ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """Where "de huit à …" comes to: eight, and those that are told beside to come or go."""
    start = _FROM.search(ours.text[: figure.start])
    first = start and next((f for f in ours.figures if start.start() <= f.start < start.end("first")), None)
    if not first:
        return
    for claims in told:
        rows = plain(claims)
        way = _GOES.search(claims.text)
        if way and any(each.value == first.value for each in rows):
            for step in rows:
                if step.value != first.value and step.unit in {None, figure.unit}:
                    yield first.value + (step.value if way["more"] else -step.value)
