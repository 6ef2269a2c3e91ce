"""How far it goes: what the passage leaves out told as included, all for all but one, several for a single one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_AS_WELL: Final = Sought(
    r"\b(?:y compris|ainsi qu(?:e |[’'])|aussi|également|même)\b",
    "même|aussi|ainsi qu|également|y compris",
    re.IGNORECASE,
)
_LEFT_OUT: Final = re.compile(
    r"\b(?:mais pas|et non|et pas|mais (?:a )?mainten\w+|exclu\w*|seule?s? (?:l[ea]s?|l[’'])|uniquement|exclusivement)"
    r"(?!\w)|\bn(?:e |[’'])\w+ pas\b",
    re.IGNORECASE,
)
"""What stands before what something doesn't apply to, or alone applies to."""
_ALL: Final = Sought(
    r"\b(?:tous|toutes|l[’']ensemble|la totalité|l[’']intégralité)\b",
    "tous|toutes|ensemble|intégralité|la totalité",
    re.IGNORECASE,
)
_BUT_FOR: Final = re.compile(r"\b(?:tous|toutes) (?:sauf|hormis)\b", re.IGNORECASE)
_SOME: Final = re.compile(
    r"\b(?:sauf|hormis|excepté|à l[’']exception|dont \d|surtout|la plupart|certaine?s|une partie|majorité|moitié|tiers|"
    r"(?:plus \w+|une?|deux|trois) des \w+)\b",
    re.IGNORECASE,
)
_OUT_OF: Final = re.compile(
    r"\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d+)(?: [^\W\d_]+)? "
    r"sur (?:deux|trois|quatre|cinq|six|dix|cent|\d+)\b",
    re.IGNORECASE,
)
"""How ours tells some itself: "une paire sur trois"."""
_SEVERAL: Final = Sought(r"\b(?:plusieurs|nombreu(?:x|ses?))\b", "nombreu|plusieurs", re.IGNORECASE)
_SINGLE: Final = re.compile(r"\b(?:un(?:e)? seule?|qu[’']une?)\b", re.IGNORECASE)
_BEHIND: Final = 2
_WITHIN: Final = 3
"""Words behind one among which what it applies to stands, in ours and in a passage."""


class Reach(Rule):
    """The rule of how far something goes."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._as_well()
        yield from self._all_of_some()
        yield from self._several_for_one()

    def _as_well(self) -> Iterator[Doubt]:
        """What a passage leaves out, told as included: "aussi aux mineurs" for "mais pas aux mineurs"."""
        for start, end in self._said(_AS_WELL):
            if any(_AS_WELL.search(passage.claims.text) for passage in self.case.passages):
                return
            mine = _behind(self.case.ours, end, _BEHIND)
            for passage in self.case.passages:
                ends = (match.end() for match in _LEFT_OUT.finditer(passage.claims.text))
                if any(_meet(mine, _behind(passage.claims, at, _WITHIN)) for at in ends):
                    yield self.case.doubt(Difference.OPPOSITE, start, end, passage.claims.text)
                    return

    def _all_of_some(self) -> Iterator[Doubt]:
        """All, where the passage has some, or all but one, and none thereabouts has all."""
        mine = list(self._said(_ALL))
        if (
            not mine
            or _SOME.search(self.case.ours.text)
            or _OUT_OF.search(self.case.ours.text)
            or not _SOME.search(self.case.best.text)
        ):
            return
        near = [passage.claims.text for passage in (*self.case.passages, *self.case.around(1, 1))]
        if not any(_ALL.search(text) and not _BUT_FOR.search(text) for text in near):
            yield self.case.doubt(Difference.QUANTITY, *mine[0], self.case.best.text)

    def _several_for_one(self) -> Iterator[Doubt]:
        """Several, where the passage has a single one."""
        for start, end in self._said(_SEVERAL):
            near = [passage.claims.text for passage in self.case.around(1, 1)]
            if _SINGLE.search(self.case.ours.text) or any(map(_SEVERAL.search, near)):
                return
            if _SINGLE.search(self.case.best.text):
                yield self.case.doubt(Difference.QUANTITY, start, end, self.case.best.text)

    def _said(self, pattern: Sought) -> Iterator[tuple[int, int]]:
        """Where our sentence says it outside quotations."""
        for found in pattern.finditer(self.case.ours.text):
            if not self.case.ours.is_quoted(found.start()):
                yield found.span()


def _behind(claims: Claims, at: int, most: int) -> list[Word]:
    return [word for word in claims.words if word.start >= at and word.content][:most]


def _meet(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether a word of the one may stand for one of the other."""
    return any(one.stem == other.stem or likely(one.stem, other.stem) for one in ours for other in theirs)
