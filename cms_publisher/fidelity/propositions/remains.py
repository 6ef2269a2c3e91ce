"""What is left of a whole once a part of it went, or is all there is: 29 of 31 gone where "il n'en reste que deux"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions import rates
from cms_publisher.fidelity.propositions.amounts import stands_for
from cms_publisher.fidelity.propositions.pairs import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure

_ONLY: Final = re.compile(
    r"\b(?:seule?s?|seulement|à peine|n[’']en (?:compte|reste|a)\w*(?: plus)? qu(?:e |[’'])|"
    r"n(?:e |[’'])[^,.;:]{2,40} qu(?:e |[’'])|il (?:en |n[’']en )?reste|reste(?:nt)?|encore)(?: plus)?[ \u00a0]?"
    r"(?:qu(?:e |[’']))?$",
    re.IGNORECASE,
)
"""Right before the part that is all there is."""
_GONE: Final = re.compile(
    r"\b(?:disparu\w*|ferm\w+|supprim\w+|perdu\w*|parti\w*|manqu\w+|jamais|(?:n[e’'] ?)[^,.;:]{2,30} pas|"
    r"restant\w*|autres|ont cessé|abandonn\w+)\b",
    re.IGNORECASE,
)
"""What a sentence says of the others."""
_FAILS: Final = re.compile(
    r"\b(?:manqu\w+|perdu\w*|absente?s?|vacante?s?|ferm\w+|supprim\w+|parti\w*)(?: plus)?(?: d[eu])? ?$", re.IGNORECASE
)
_AMONG: Final = re.compile(r"(?: [^\s,.;:]+)? (?:des|sur|sur les|de ses|de leurs) ")
"""Before a part that fails, and between it and its whole."""
_FROM: Final = re.compile(
    r"\bd(?:e |[’'])(?P<first>[^,;:.]{1,40}?) à (?:près d[e’'] ?|environ |quelque |moins d[e’'] ?)?$"
)
"""Before where something arrived."""
_OF_ITS: Final = re.compile(r"[^,;:.]{0,25}?\b(?:de|sur|parmi) (?:ses|leurs|les|nos) $|[^,;:.]{0,12} des $")


def remains(figure: Figure, ours: Claims, near: Sequence[Claims]) -> bool:
    """Whether it is what a whole that ours tells has left, or lost, by what the sentences around say."""
    if figure.ordinal or not figure.value:
        return False
    return any(
        stands_for(figure, ours, value) for way in (_others, _there, _arrived) for value in way(figure, ours, near)
    )


def _others(figure: Figure, ours: Claims, near: Sequence[Claims]) -> Iterator[Decimal]:
    """A whole that ours has too, but for the part that is said to be all there is."""
    wholes = {each.value for each in plain(ours) if each is not figure and each.value > figure.value}
    if not wholes or not _GONE.search(ours.text, figure.end):
        return
    known = {each.value for claims in near for each in plain(claims)} & wholes
    for claims in near:
        for part in plain(claims):
            if part.unit == figure.unit and _ONLY.search(claims.text[: part.start]):
                yield from (whole - part.value for whole in known if whole > part.value)


def _there(figure: Figure, ours: Claims, near: Sequence[Claims]) -> Iterator[Decimal]:
    """Of a whole that ours has too, those that do not fail: two of six where "il manque quatre des six"."""
    if _GONE.search(ours.text):
        return
    mine = {each.value for each in plain(ours) if each is not figure and each.value > figure.value}
    for claims in near if mine else ():
        for part, whole in pairwise(plain(claims)):
            fails = whole.value in mine and _FAILS.search(claims.text[: part.start])
            if fails and _AMONG.fullmatch(claims.text[part.end : whole.start]):
                yield whole.value - part.value


def _arrived(figure: Figure, ours: Claims, near: Sequence[Claims]) -> Iterator[Decimal]:
    """Where "de 11 000 à …" comes to: what the sentence around had, but for what it lost or gained of it."""
    start = _FROM.search(ours.text[: figure.start])
    if start is None:
        return
    first = next((each for each in ours.figures if start.start() <= each.start < start.end("first")), None)
    for claims in near if first is not None else ():
        rows = plain(claims)
        for step, whole in pairwise(rows):
            if first and whole.value == first.value and _OF_ITS.fullmatch(claims.text[step.end : whole.start]):
                way = rates.way_before(claims.text, step.start)
                yield from [whole.value + way * step.value] if way else []
