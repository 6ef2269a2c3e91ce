"""A pattern that is looked for only where a text holds one of the pieces that it can't do without.

A text is read by hundreds of patterns, and hardly one of them stands in it: to find that none of its pieces is there
takes a tenth of the time. The pieces are given beside the pattern; a test proves of each that no match is without one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable


class Sought:
    """A pattern with the pieces of text of which each of its matches holds at least one.

    Where a method takes bounds, they are those of re.Pattern's: where to begin, where to end.

    Args:
        pattern: as of re.compile.
        pieces: parted by "|", or a list of them; in lower case where case does not count.
        flags: as of re.compile.
    """

    __slots__ = ("_lowers", "pattern", "pieces")

    def __init__(self, pattern: str, pieces: str | Iterable[str], flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern: Final = re.compile(pattern, flags)
        self.pieces: Final = tuple(pieces.split("|") if isinstance(pieces, str) else pieces)
        self._lowers: Final = re.IGNORECASE in flags

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """The first match."""
        held = _lower(text) if self._lowers else text
        for piece in self.pieces:  # here and in finditer, as a call of may_stand_in takes as long: there are many
            if piece in held:
                return self.pattern.search(text, *bounds)
        return None

    def match(self, text: str, *bounds: int) -> re.Match[str] | None:
        """The match that ``text`` opens with."""
        return self.pattern.match(text, *bounds) if self.may_stand_in(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is all of ``text``."""
        return self.pattern.fullmatch(text) if self.may_stand_in(text) else None

    def finditer(self, text: str, *bounds: int) -> Iterable[re.Match[str]]:
        """All matches in order."""
        held = _lower(text) if self._lowers else text
        for piece in self.pieces:
            if piece in held:
                return self.pattern.finditer(text, *bounds)
        return ()

    def may_stand_in(self, text: str) -> bool:
        """Whether one of the pieces is there."""
        held = _lower(text) if self._lowers else text
        for piece in self.pieces:  # noqa: SIM110 - any() takes up to twice as long
            if piece in held:
                return True
        return False


_lower: Final = lru_cache(maxsize=256)(str.lower)
"""A sentence in small letters, once: pattern after pattern is looked for in it."""
