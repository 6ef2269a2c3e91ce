"""Figures that a reader works out of any sentence of the sources: of a vote, of a whole told elsewhere, by a step.

Asked last, of a figure that nothing near tells: each way needs a turn of phrase that leaves no choice ("80 de ses 118
salariés", "187 voix contre 34", "plus élevée de 1,4 million"), and the words that it counts.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.amounts import CHANCE, counted, is_share, periods, share_of, stands_for
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
    r"\b(?:hors|rest\w+|autres?|ailleurs|solde|exception|excepté|sauf|disparaî\w+|supprim\w+|perd\w*|condamn\w+)\b",
    re.IGNORECASE,
)
"""Of a part, the rest of its whole is told."""
_OF_THEM: Final = re.compile(
    r" (?:de (?:ses|leurs|ces|nos|vos)|sur(?: les| ses| leurs)?|des|d[’']un total de) "
    r"(?=\d|d(?:ix|ouze)|onze|qu(?:inze|arante)|vingt|trente|cinquante|soixante|cent)"
)
"""Between a part, or what it counts, and its whole."""
_OUT_OF: Final = re.compile(r"\b[Ss]ur (?:les |ses |ces |leurs )?(?=\d|$)")
_BACK: Final = re.compile(r"\baller(?:-retour| et retour)\b")
_OFTEN: Final = re.compile(r" fois par (?P<period>jour|semaine|mois|an)\b")
_SINCE: Final = re.compile(r"\bdepuis (?:(?:plus|près|moins) (?:de |d[’'])|environ )?$")
_AT_AGE: Final = re.compile(r"\bà (?:l[’']âge de )?$")
_DAYS_OF_SEVEN: Final = re.compile(r"(?P<days>\w+) jours (?:sur (?:sept|7)|par semaine)\b")
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
    if _is_of_a_week(figure, ours, told):
        return True
    ways = (_stepped, _arrived, _there_and_back, _times, _but_one, _left, _since_an_age)
    return any(stands_for(figure, ours, value) for way in ways for value in way(figure, ours, told))


def _parts(ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """The parts that sentences tell of what ours speaks of; the rest of one where ours tells that."""
    rest = _WITHOUT.search(ours.text) is not None
    for claims in told:
        for part in (*_of_wholes(ours, claims), *_of_votes(claims)):
            yield part
            if rest and not _WITHOUT.search(claims.text):  # "perd" of what "supprime" is the same part
                yield 1 - part
        if rest:
            yield from _rests(ours, claims)


def _of_wholes(ours: Claims, claims: Claims) -> Iterator[Decimal]:
    """Such as 80 of 118 for "80 de ses 118 salariés", where ours speaks of salaried people."""
    between = _OF_THEM.search(claims.text) or _OUT_OF.search(claims.text)
    for part, whole in pairwise(plain(claims)) if between else ():
        between = _OF_THEM.search(claims.text, part.end)
        near = between is not None and between.end() == whole.start and between.start() - part.end < _WORD
        if part.value > whole.value and _OUT_OF.search(claims.text[: part.start]):
            near, part, whole = True, whole, part  # noqa: PLW2901 - "sur les 1 250 partants, 814 ont fini"
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


def _is_of_a_week(figure: Figure, ours: Claims, told: Sequence[Claims]) -> bool:
    """Whether it is the seven of "six jours sur sept" where a sentence has "six jours par semaine"."""
    mine = {
        match["days"] for match in _DAYS_OF_SEVEN.finditer(ours.text) if figure.start < match.end() <= figure.end + 1
    }
    return bool(mine) and any(
        match["days"] in mine for claims in told for match in _DAYS_OF_SEVEN.finditer(claims.text)
    )


def _there_and_back(figure: Figure, ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """Twice a way: "plus de 120 kilomètres aller-retour" of 62."""
    if figure.unit is not None and _BACK.search(ours.text, figure.end):
        yield from (2 * each.value for claims in told for each in claims.figures if each.unit == figure.unit)


def _times(figure: Figure, ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """How much it is a week where it comes "trois fois par semaine", four hours each."""
    for claims in told if any(name for name, _ in periods(ours.text)) else ():
        often = _OFTEN.search(claims.text)
        if often and any(name == often["period"] for name, _ in periods(ours.text)):
            times = [each.value for each in claims.figures if each.unit == "fois" and each.end <= often.start() + 5]
            once = [each.value for each in claims.figures if each.unit == figure.unit]
            yield from (a * b for a in times for b in once)


def _but_one(figure: Figure, ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """How many others there are of nine that a sentence counts, and tells of the others."""
    if ours.text.startswith(" autres ", figure.end):
        for claims in told:
            if "autres" in claims.text and _shares(ours, claims):
                yield from (each.value - 1 for each in plain(claims)[:1] if each.unit is None)


def _left(_figure: Figure, ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """Of 1,250 who left, 814 who arrived and 290 who were stopped: what "les autres" are, where ours speaks of them."""
    for at, claims in enumerate(told):
        if at >= _LEAST and "autres" in claims.text and _shares(ours, claims):
            rows = [each for before in told[at - _LEAST : at] for each in plain(before) if each.unit is None]
            counts = [each.value for each in rows if each.value > CHANCE]
            if len(counts) > _LEAST and counts[0] > sum(counts[1:]):
                yield counts[0] - sum(counts[1:])


def _since_an_age(figure: Figure, ours: Claims, told: Sequence[Claims]) -> Iterator[Decimal]:
    """Since when somebody does what he took up "à 26 ans", and is 31 by a sentence before."""
    if figure.unit != "an" or not _SINCE.search(ours.text[: figure.start]):
        return
    for at, claims in enumerate(told):
        for first in claims.figures:
            if first.unit == "an" and _AT_AGE.search(claims.text[: first.start]) and _shares(ours, claims):
                ages = [each for before in told[max(0, at - 2 * _BEFORE) : at + 1] for each in before.figures]
                yield from (age.value - first.value for age in ages if age.unit == "an" and age.value > first.value)
