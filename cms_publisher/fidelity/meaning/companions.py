"""With and without: "avec l’appui de deux hélicoptères" where the passage has "sans hélicoptère", and the other way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.polarity import negative
from cms_publisher.fidelity.meaning.scope import denied
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_WITH: Final = Sought(r"\b(?P<with>avec|sans)[ \u00a0](?P<group>[^,;:.«»()]{2,60})", "sans|avec", re.IGNORECASE)
_NOT_WITHOUT: Final = re.compile(r"\bnon $", re.IGNORECASE)
_NO_LINK: Final = re.compile(r"\b(?:aucune?|pas de|rien à) [^\W\d_]+ $", re.IGNORECASE)
"""Before "avec", what says of two that the one is not of the other: "n’a aucun lien avec"."""
_GROUP_ENDS: Final = re.compile(r"\b(?:qui|que|dont|et|ou|mais|pour|par|dans|sur|en|à|avant|après)\b|\bqu[’']")
_BEFORE: Final = 4
"""Words before a noun among which stands what it goes without: "privés d’électricité"."""


class Companions(Rule):
    """The rule of what is with something, or without it."""

    def doubts(self) -> Iterator[Doubt]:
        """A noun that ours has with something and the passage without, or the other way round."""
        for match in _WITH.finditer(self.case.ours.text):
            quoted = self.case.ours.is_quoted(match.start())
            if quoted or _NO_LINK.search(self.case.ours.text, 0, match.start()):
                continue
            without = not _is_with(match)
            pairs = [pair for pair in self.case.pairs if pair.kind is not Kind.CONTRARY and _is_in(pair.ours, match)]
            told = [pair for pair in pairs if pair.kind is Kind.SAME] or pairs
            if told and all(self._goes_otherwise(pair, without=without) for pair in told):
                yield self.case.doubt(Difference.NEGATION, match.start(), told[0].ours.end, told[0].claims.text)
                return

    def _goes_otherwise(self, pair: Pair, *, without: bool) -> bool:
        if without:
            return _goes_with(pair.claims, pair.theirs)
        return _goes_without(pair.claims, pair.theirs) and not _goes_without(self.case.ours, pair.ours)


def _is_with(match: re.Match[str]) -> bool:
    """Whether it says what is there: "avec", or the "sans" of "non sans mal"."""
    return match["with"].lower() == "avec" or _NOT_WITHOUT.search(match.string, 0, match.start()) is not None


def _is_in(word: Word, match: re.Match[str]) -> bool:
    ends = _GROUP_ENDS.search(match["group"])
    end = match.start("group") + (ends.start() if ends else len(match["group"]))
    return match.start("group") <= word.start < end


def _goes_with(claims: Claims, word: Word) -> bool:
    """Whether "avec" opens the words before a noun."""
    return any(_is_with(match) and _is_in(word, match) for match in _WITH.finditer(claims.text))


def _goes_without(claims: Claims, word: Word) -> bool:
    """Whether "sans", "aucun" or a word such as "privé" stands right before a noun."""
    at = claims.words.index(word)
    near = claims.words[max(0, at - _BEFORE) : at]
    if [other.folded for other in near[-2:]] == ["non", "sans"]:
        return False
    return word.start in denied(claims) or any(other.folded == "sans" or negative(other) for other in near)
