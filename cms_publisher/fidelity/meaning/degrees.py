"""The most for the least, more for less: "le cépage le moins répandu" where the passage has "le plus planté"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french import families
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims

_DEGREE: Final = Sought(
    r"(?:\b(?P<noun>[^\W\d_]{3,}) )?\b(?:(?P<most>l[ea]s?|sa|son|ses) )?(?P<way>plus|moins) (?P<word>[^\W\d_]{4,})\b",
    "plus |moins ",
    re.IGNORECASE,
)
"""A degree of an adjective or adverb, with the noun before a superlative: "(cépage) le plus planté"."""
_NO_DEGREE: Final = re.compile(
    r"(?:\bn(?:e |[’'])[^,;:.]{0,40}|\b(?:au|du|non|en|de|tout au|ou|ni|sans|une fois de) )$", re.IGNORECASE
)
"""Before "plus" and "moins" where they compare nothing: "n’est plus ouvert", "au moins"."""
_NO_WORD: Final = frozenset(
    {"tard", "tôt", "dans", "pour", "avec", "sans", "encore", "jamais", "rien", "personne", "aucun"}
)
"""Words behind them that are no adjective or adverb, or tell a time."""


@dataclass(frozen=True, slots=True)
class _Degree:
    """How much of something is said, and of what."""

    more: bool
    most: bool
    stem: str
    noun: str
    start: int
    end: int


class Degrees(Rule):
    """The rule of degrees."""

    def doubts(self) -> Iterator[Doubt]:
        """The first degree that a passage has only the other way."""
        for mine in _degrees(self.case.ours):
            if self.case.ours.is_quoted(mine.start):
                continue
            for passage in self.case.passages:
                theirs = [each for each in _degrees(passage.claims) if _of_one(mine, each)]
                if theirs and all(each.more != mine.more for each in theirs):
                    yield self.case.doubt(Difference.OPPOSITE, mine.start, mine.end, passage.claims.text)
                    return


@lru_cache(maxsize=1024)
def _degrees(claims: Claims) -> tuple[_Degree, ...]:
    found = []
    for match in _DEGREE.finditer(claims.text):
        at = match.start("most") if match["most"] else match.start("way")
        if match["word"].lower() in _NO_WORD or (not match["most"] and _NO_DEGREE.search(claims.text[:at])):
            continue
        noun = families.stem(fold(match["noun"].lower())) if match["noun"] and match["most"] else ""
        stem = families.stem(fold(match["word"].lower()))
        more = match["way"].lower() == "plus"
        found.append(_Degree(more, match["most"] is not None, stem, noun, at, match.end("word")))
    return tuple(found)


def _of_one(one: _Degree, other: _Degree) -> bool:
    """Whether both say how much of the same: by one word, or the utmost of one noun by words that are no contraries."""
    if one.most != other.most:
        return False
    if families.akin(one.stem, other.stem):
        return True
    return one.most and bool(one.noun) and one.noun == other.noun and not families.contrary(one.stem, other.stem)
