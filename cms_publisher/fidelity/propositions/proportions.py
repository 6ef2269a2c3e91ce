"""Parts and multiples that passages imply: of two of their figures, the rest of a whole, by the growth between two."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions import rates
from cms_publisher.fidelity.propositions.amounts import (
    EXACT_TIMES,
    NEAR_A_PART,
    counted,
    is_share,
    says_times,
    share_of,
    stands_for,
)
from cms_publisher.fidelity.propositions.passages import likely

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure

    Pairs = Sequence[tuple[Decimal, Decimal]]
    """Two figures each that count alike, the larger one first."""

_THIRDS: Final = {Decimal("0.33"): Fraction(1, 3), Decimal("0.67"): Fraction(2, 3)}
_REST: Final = re.compile(r"\b(?:rest\w+|autres?|soldes?|complément)\b", re.IGNORECASE)
_THE_REST: Final = re.compile(
    r"\b(?:l[ea]s? (?:reste|restante?s?|autres?|solde|complément)|l[’']autre)\b", re.IGNORECASE
)
_LEAST: Final = Decimal("0.8")
_MOST: Final = Decimal("1.25")
"""How far off a figure may be at all that is said of another: what is farther needs no reckoning."""
_ONLY: Final = re.compile(r"\bn(?:e |[’'])[^.;:]{2,50}\bqu(?:e |[’'])", re.IGNORECASE)
_MONEY: Final = "€"
_TIMES_LESS: Final = re.compile(r"[ \u00a0]fois[ \u00a0]moins\b")
"""Two times less is a half: "réduit de moitié", "deux fois moins élevé"."""


def says_a_part(figure: Figure, ours: Claims, passages: Sequence[Claims], pairs: Pairs) -> bool:
    """Whether a part that our figure says follows from those that the passages say, or from two of their figures."""
    share = share_of(figure, ours)
    if share is None:
        return False
    return any(is_share(figure, ours, share, other) for other in _parts(figure, ours, passages, pairs))


def says_a_multiple(figure: Figure, ours: Claims, passages: Sequence[Claims], pairs: Pairs) -> bool:
    """The same of "doublé", "trois fois": where the passages say how often, only so often."""
    if not says_times(figure, ours):
        return False
    told = {each.value for claims in passages for each in claims.figures if says_times(each, claims)}
    if told:
        return figure.value in told
    if _TIMES_LESS.match(ours.text, figure.end) and any(
        is_share(figure, ours, 1 / figure.value, part) for part in _parts(figure, ours, passages, pairs)
    ):
        return True
    return any(stands_for(figure, ours, large / small, EXACT_TIMES, NEAR_A_PART) for large, small in pairs)


def of_a_number(figure: Figure, ours: Claims, passages: Sequence[Claims], near: Sequence[Claims]) -> bool:
    """So many of a number that ours has too, or that counts the same: 48 of 96 for half of them."""
    mine = {each.value for each in ours.figures if each is not figure}
    noun = counted(ours, figure)
    wholes = {
        each.value
        for claims in near
        for each in claims.figures
        if each.value in mine or (noun is not None and (other := counted(claims, each)) and likely(noun, other))
    }
    told = {share for claims in passages for each in claims.figures if (share := share_of(each, claims)) is not None}
    return any(_is_so_much(figure, ours, share, whole) for share in told for whole in wholes)


def of_its_own(figure: Figure, ours: Claims, theirs: Claims) -> bool:
    """A part of the one amount of money that a sentence tells: half of 1.1 million, where the State pays half."""
    sums = [each for each in theirs.figures if each.unit == _MONEY and each.value] if figure.unit == _MONEY else []
    if len(sums) != 1:
        return False
    parts = [part for each in theirs.figures if (part := share_of(each, theirs)) is not None]
    return len(parts) == 1 and _is_so_much(figure, ours, parts[0], sums[0].value)


def _is_so_much(figure: Figure, ours: Claims, share: Decimal, whole: Decimal) -> bool:
    """Whether it is that part of a whole, or may be said of it: "près de 250 000" of 60 % of 410,000."""
    rough = share * whole
    if not rough * _LEAST < figure.value < rough * _MOST:
        return False
    value = _exactly(share) * Fraction(whole)
    return value == Fraction(figure.value) or stands_for(figure, ours, Decimal(value.numerator) / value.denominator)


def is_their_sum(figure: Figure, ours: Claims, theirs: Claims) -> bool:
    """Whether a part is all that the parts of a passage are together: 40 %, 25 % and 10 % are three quarters."""
    share, whole = share_of(figure, ours), _sum(theirs)
    return figure.unit != "%" and share is not None and whole is not None and is_share(figure, ours, share, whole)


def _sum(claims: Claims) -> Decimal | None:
    """What the percentages of a sentence are together, where they are parts of one whole at most."""
    parts = [each.value / 100 for each in claims.figures if each.unit == "%"]
    whole = sum(parts, Decimal(0))
    return whole if len(parts) > 1 and whole <= 1 else None


def _exactly(share: Decimal) -> Fraction:
    """A third is no 33 hundredths: the part that two decimals stand for."""
    return _THIRDS.get(share, Fraction(share))


def _parts(figure: Figure, ours: Claims, passages: Sequence[Claims], pairs: Pairs) -> Iterator[Decimal]:
    for claims in passages:
        told = [share for each in claims.figures if (share := share_of(each, claims)) is not None]
        yield from told
        if figure.unit != "%" and (whole := _sum(claims)) is not None:
            yield whole
        turned = bool(ours.denied) != bool(claims.denied)  # "une sur dix n’a pas voté" for "neuf sur dix ont voté"
        rest = _REST.search(ours.text) or _THE_REST.search(claims.text) or _ONLY.search(ours.text)
        if told and (turned or rest):
            yield 1 - sum(told, Decimal(0))
            yield from (1 - share for share in told)
    yield from (small / large for large, small in pairs)
    way = rates.way_before(ours.text, figure.start) or rates.way_after(ours.text, figure.end)
    if way:
        yield from ((large / small - 1) if way > 0 else (1 - small / large) for large, small in pairs)
