"""Words that say the contrary of the passages': antonyms, prefixes of denial, "plus" for "moins"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Case, Difference
from cms_publisher.fidelity.meaning.polarity import clause_of, negative
from cms_publisher.fidelity.passages import holds
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims, Word
    from cms_publisher.fidelity.meaning.case import Doubt

_ALSO_WORDS: Final = frozenset(
    """
    plus moins avant apres sans avec pour contre jamais toujours dessus dessous trop peu oui non tous toutes chaque
    certains certaines quelques meme memes autre autres
    """.split()  # noqa: SIM905
)
"""Function words that have a contrary."""
_COMPARED: Final = frozenset({"plus", "moins"})
_NO_COMPARISON_BEFORE: Final = re.compile(
    r"(?:\b(?:au|du|non|en|tout au|ni)|\bn(?:e |[’'])(?:[^\s,;]+ ){1,3}?|\bou)\s?$", re.IGNORECASE
)
_NO_COMPARISON_AFTER: Final = re.compile(
    r"\s(?:de|d[’']|que|qu[’'])\s?(?:\d|l[ea]s? (?:moitié|tiers|quart)|(?:un|une|deux|trois|quatre|cinq|six|sept|huit|"
    r"neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|moitié)\b)|\sou\b|\stard\b|\stôt\b"
)
"""Bounds ("au moins", "plus de 300") and "ne … plus" compare nothing."""
_SIDES: Final = frozenset({"pour", "contre"})
_SIDE_AFTER: Final = re.compile(
    r"\s?(?:[.,;:)»]|$|\s(?:et|ou)\b|\s(?:le|la|l[’']|ce|cette)\s?(?:projet|texte|fermeture|plan|accord|loi))"
)
"""Where "pour" and "contre" tell what somebody votes, no preposition before a verb or a price."""
_PREFIXES: Final = ("in", "im", "ir", "il", "de", "des", "mal", "non", "me")
_SHORTEST: Final = 4
_MOST_OF_IT: Final = 0.35
_BESIDE: Final = 4
"""Words on each side by which the passage of a word is found."""


class Opposites(Case):
    """The rule of opposites."""

    def opposites(self) -> Iterator[Doubt]:
        """A word that says the contrary of one of the passage's, where both deny or both don't."""
        own = {word.stem for word in self.ours.words}
        denied = {bare for passage in self.passages for other in passage.claims.words for bare in _bare(other.folded)}
        for word in self.ours.words:
            turns = families.has_contrary(word.stem) or word.stem in denied or _bare(word.folded)
            if not turns or not _counts(self.ours, word):
                continue
            if not word.content and any(word.folded in passage.claims.folded for passage in self.passages):
                continue
            for theirs in self._beside(word):
                if any(families.akin(word.stem, other.stem) for other in theirs.words) or _stands_for(word, theirs):
                    continue
                against = [w for w in theirs.words if w.stem not in own and _counts(theirs, w) and _contrary(word, w)]
                against = [w for w in against if w.content or theirs is self.best]
                if against and _alike(self.ours, word, theirs, against[0]):
                    yield self.doubt(Difference.OPPOSITE, word.start, word.end, against[0].text)
                    break

    def _beside(self, word: Word) -> list[Claims]:
        """The passages that have most of the words beside it: what the clause stands on."""
        telling = [w for w in self.ours.words if w.content or w is word]
        at = telling.index(word)
        beside = {w.stem for w in telling[max(0, at - _BESIDE) : at + _BESIDE + 1] if w is not word}
        shares = [
            (sum(self.library.weight(stem) for stem in beside if holds(passage.claims, stem)), passage.claims)
            for passage in dict.fromkeys((*self.passages, *self.library.beside(self.passages[0], 1, 1)))
        ]
        most = max(share for share, _ in shares)
        return [claims for share, claims in shares if share >= _MOST_OF_IT * most and (most or claims is self.best)]


def negated(word: str, stem: str) -> bool:
    """Such as "impossible" against "possible"; ``word`` is folded."""
    return stem in _bare(word)


@lru_cache(maxsize=65536)
def _bare(word: str) -> frozenset[str]:
    """The families that a word may deny by its first letters."""
    found = {families.stem(word.removeprefix(prefix)) for prefix in _PREFIXES if word.startswith(prefix)}
    return frozenset(stem for stem in found if len(stem) >= _SHORTEST)


def _contrary(word: Word, other: Word) -> bool:
    if families.contrary(word.stem, other.stem):
        return True
    both = word.content and other.content
    return both and (negated(word.folded, other.stem) or negated(other.folded, word.stem))


def _counts(claims: Claims, word: Word) -> bool:
    """Whether the word carries a sense that can be turned round."""
    if word.folded in _COMPARED:
        before, after = claims.text[max(0, word.start - 40) : word.start], claims.text[word.end :]
        return _NO_COMPARISON_BEFORE.search(before) is None and _NO_COMPARISON_AFTER.match(after) is None
    if word.folded in _SIDES:
        return _SIDE_AFTER.match(claims.text[word.end :]) is not None
    return word.content or word.folded in _ALSO_WORDS


def _stands_for(word: Word, theirs: Claims) -> bool:
    return any(
        families.exchangeable(word.stem, other.stem) or families.same_side(word.stem, other.stem)
        for other in theirs.words
        if other.content and not families.contrary(word.stem, other.stem)
    )


def _alike(ours: Claims, word: Word, theirs: Claims, other: Word) -> bool:
    """Whether the clauses of the two words both deny, or neither: what is denied of the contrary may be the same."""
    return _turned(ours, word) == _turned(theirs, other)


def _turned(claims: Claims, word: Word) -> bool:
    """Whether the word's clause denies, the word itself apart."""
    clause = clause_of(claims, word)
    return clause.turned != negative(word)
