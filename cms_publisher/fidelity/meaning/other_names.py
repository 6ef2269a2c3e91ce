"""Names that a passage tells in another way: by a land, a government’s seat, the words that they hang on."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import families, nationalities, tables
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from cms_publisher.fidelity.meaning.case import Case
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_FORMULA: Final = re.compile(r"[A-Z]{1,3}\d{1,2}\b")
"""A substance or a norm, no name: "CO2", "PM10"."""
_PLACED: Final = frozenset({"a", "au", "vers", "de", "d", "du", "pour", "depuis", "pres", "dans"})
"""Before a name that says where."""
_LOOSE: Final = frozenset({"de", "du", "des", "d’", "d'", "et", "ou", "l’", "la", "le"})
"""What ties a name to any word."""
_STATE: Final = "etat"
_HEAD_OF: Final = re.compile(r"\bche(?:f|ffe)s? (?P<tie>d(?:e l)?[’'])$", re.IGNORECASE)
"""Before "État", where both say what somebody is, as "président" does."""
_UNION: Final = frozenset({"union", "commission"})
_EUROPEAN: Final = re.compile(r" européenne\b", re.IGNORECASE)
_UNTIL: Final = "jusqu"
"""What ties a name to itself alone: up to there, whatever goes so far."""


def told_otherwise(case: Case, name: Word, known: AbstractSet[str]) -> bool:
    """Whether a name that the best passage does not have is told by it; ``known``: those of all the passages."""
    if "-" in name.folded and known >= set(name.folded.split("-")):
        return True  # "la ligne Lorme-Brémont": between two places of the passage
    if _FORMULA.match(case.ours.text, name.start):
        return True
    if _is_called_so(case, name):
        return True
    return _told_by_land(case, name) or _hangs_alike(case, name) or _heads_a_state(case, name)


def _is_called_so(case: Case, name: Word) -> bool:
    """Whether it is what the press calls an office that a passage names: "Matignon" for "le premier ministre"."""
    offices = _called().get(name.folded)
    return offices is not None and any(offices.search(fold(passage.claims.text)) for passage in case.passages)


@cache
def _called() -> dict[str, re.Pattern[str]]:
    """The table of such names, folded."""
    rows = (fold(line).partition("=") for line in tables.lines("called_so"))
    split = (
        (names, "|".join(each.strip().replace(" ", "[ -]") for each in offices.split("|")))
        for names, _, offices in rows
    )
    return {name: re.compile(rf"\b(?:{offices})") for names, offices in split for name in names.split()}


def _heads_a_state(case: Case, name: Word) -> bool:
    """Whether it is the State of "chef de l’État", told by the passage as a president or a king."""
    head = _HEAD_OF.search(case.ours.text[: name.start]) if name.folded == _STATE else None
    return head is not None and any(head.start() <= pair.ours.start < head.start("tie") for pair in case.pairs)


def _told_by_land(case: Case, name: Word) -> bool:
    """A land or its government where the passage has what is of it, or a name for the land of what bears it."""
    lands = _lands(case.ours, name)
    if lands & {land for p in case.passages for word in p.claims.words for land in nationalities.of(word.folded)}:
        return True
    if lands & {land for word in case.best.words for land in nationalities.named(word.folded)}:
        return True
    if lands and any(lands & _lands(case.best, word) for word in case.best.capitals):
        return True
    told = {land for word in case.best.words for land in nationalities.of(word.folded)}
    return bool(told) and any(
        two.folded == name.folded and told & nationalities.of(one.folded)
        for passage in case.library.passages
        if name.folded in passage.claims.folded
        for one, two in pairwise(passage.claims.words)
    )


def _lands(claims: Claims, name: Word) -> frozenset[int]:
    """The land that a name says, or of which it is the government: "Bruxelles exige", not "à Bruxelles"."""
    before = next((word.folded for word in reversed(claims.words) if word.end <= name.start), "")
    governs = nationalities.governed_from(name.folded) if before not in _PLACED else frozenset[int]()
    union = name.folded in _UNION and _EUROPEAN.match(claims.text, name.end) is not None
    return nationalities.named("europe" if union else name.folded) | governs


def _hangs_alike(case: Case, name: Word) -> bool:
    """Whether it hangs on the same words in a passage: "tienne jusqu’à Noël", "tenir jusqu’à Noël"."""
    mine = _hanging(case.ours, name)
    theirs = (
        _hanging(passage.claims, word)
        for passage in case.passages
        for word in (passage.claims.words if mine else ())
        if word.folded == name.folded
    )
    return any(_alike(mine, other) for other in theirs)


def _alike(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    if one is None or other is None or one[1] != other[1]:
        return False
    return families.akin(one[0], other[0]) or one[1].startswith(_UNTIL)


def _hanging(claims: Claims, name: Word) -> tuple[str, str] | None:
    """The family of the word of weight before a name, and the small word between; None where either is missing."""
    last = next((word for word in reversed(claims.words) if word.end <= name.start and word.content), None)
    link = claims.text[last.end : name.start].lower() if last else ""
    tie = link.split()[-1] if link.strip() and "," not in link else "de"
    return None if last is None or tie in _LOOSE else (last.stem, tie)
