"""Which side of a figure is meant ("plus de 62" for "moins de 62"), and how much of a thing ("peu nombreux")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims, Word
    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.french.figures import Figure

_UP: Final = re.compile(
    r"(?:plus d[e’']|au moins|au minimum|au-dessus d[eu]|au-delà d[eu]|supérieure?s? à|(?:dépass|excéd)\w+|"
    r"à partir d[e’'])\s?(?:l\w*\s)?$",
    re.IGNORECASE,
)
_DOWN: Final = re.compile(
    r"(?:moins d[e’']|au plus|au maximum|au-dessous d[eu]|en deçà d[eu]|inférieure?s? à|jusqu[’']à|n[’']excéd\w+ pas)"
    r"\s?(?:l\w*\s)?$",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"\b(?:ne|n[’'])\s?(?:\w+ )?\w*$|\b(?:pas|jamais|sans)\b[^,;]{0,12}$", re.IGNORECASE)
_BEFORE: Final = 40
_LITTLE: Final = frozenset({"peu", "guere"})


class Bounds(Rule):
    """The rules of bounds and degrees."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._other_side()
        yield from self._other_degree()

    def _other_side(self) -> Iterator[Doubt]:
        """A figure told as a least that is a most in the passage, or the other way round."""
        for figure in self.case.ours.figures:
            mine = _side(self.case.ours, figure)
            if not mine:
                continue
            theirs = {
                _side(passage.claims, each)
                for passage in self.case.passages
                for each in passage.claims.figures
                if each.value == figure.value
            }
            if theirs == {-mine}:
                start = max(0, figure.start - _BEFORE // 3)
                yield self.case.doubt(Difference.OPPOSITE, start, figure.end, self.case.best.text)

    def _other_degree(self) -> Iterator[Doubt]:
        """A thing told as much that is little in the passage, or the other way round."""
        if _LITTLE.isdisjoint(self.case.ours.folded) and _LITTLE.isdisjoint(self.case.best.folded):
            return
        for word in self.case.ours.words:
            same = [
                _little(passage.claims, other)
                for passage in self.case.passages[:1]
                for other in passage.claims.words
                if word.content and other.content and families.akin(word.stem, other.stem)
            ]
            if len(same) == 1 and same[0] is not _little(self.case.ours, word) and not self.case.ours.denied:
                yield self.case.doubt(Difference.OPPOSITE, word.start, word.end, self.case.best.text)


def _side(claims: Claims, figure: Figure) -> int:
    """1 where the text says at least that much, -1 at most, 0 where it says neither."""
    before = claims.text[max(0, figure.start - _BEFORE) : figure.start]
    for sign, pattern in ((1, _UP), (-1, _DOWN)):
        found = pattern.search(before)
        if found:
            return -sign if _NOT.search(before[: found.start()]) or before[found.end() :].strip() else sign
    return 0


def _little(claims: Claims, word: Word) -> bool:
    at = claims.words.index(word)
    return at > 0 and claims.words[at - 1].folded in _LITTLE
