"""What is made of the news, behind a true sentence: ", ce qui inquiète les élus", ", un record"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.french import families, tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_COMMENT: Final = re.compile(
    r", (?:ce qui (?P<clause>(?=[^,;:]+[.]?$))"
    r"|(?:au|à l[ae’'])\s?(?:plus )?(?:grande?|vive|profonde?)? ?(?P<noun>[^\W\d_]+) (?:d[eu]s? |d[’']))",
    re.IGNORECASE,
)
_PRIMACY: Final = re.compile(
    r", (?:une première|un record|du jamais[ -]vu)\b(?: (?:en|au|aux|dans|pour|à|sur|depuis)\b[^,;:]{2,60})?(?=[.]?$)",
    re.IGNORECASE,
)
_SAYS_SO: Final = ("premi", "record", "inedit", "jamais", "histori", "exceptionnel")
"""How words begin that say that something was never before."""
_MOST: Final = re.compile(r"\bl(?:e|a|es) (?:plus|moins|meilleure?|pire)s?\b")
_NEVER: Final = "jamais"
_ALIKE: Final = 0.6
"""The likeness of words that the table of synonyms lets stand for each other; the thesaurus alone says less."""


class Comments(Rule):
    """The rule of reactions that nobody reported."""

    def doubts(self) -> Iterator[Doubt]:
        """The first comment that no passage, nor one beside, tells."""
        found = next((found for found in _COMMENT.finditer(self.case.ours.text) if self._is_comment(found)), None)
        if found is None and (first := _PRIMACY.search(self.case.ours.text)) and not self._is_said_first(first):
            found = first
        if found is not None:
            yield self.case.doubt(Difference.ADDED, found.start(), len(self.case.ours.text), self.case.best.text)

    def _is_said_first(self, found: re.Match[str]) -> bool:
        """Whether a passage near says that something is the first of its kind, where ours says that it is."""
        names = {word.folded for word in self.case.ours.words if word.start > found.start() and word.capital}
        near = [passage.claims for passage in self.case.around(1, 1) if _says_so(passage.claims)]
        return any(not names or names & claims.folded for claims in near)

    def _is_comment(self, found: re.Match[str]) -> bool:
        """Whether its words are told nowhere near; of a feeling, whether no sentence has it with whose it is."""
        if found["noun"]:
            return _feels(found["noun"]) and not self._told_together(_words(self.case.ours, found.start("noun"))[:1], 1)
        if (
            _NEVER in {word.folded for word in self.case.ours.words if word.start >= found.start()}
            and self._never_near()
        ):
            return False
        said = [word for word in _words(self.case.ours, found.end()) if not self._says_nothing(word)]
        whole = bool(said) and _feels(said[0].folded)
        return bool(said) and not self._told_together(said, min(2, len(said)) if whole else 1)

    def _never_near(self) -> bool:
        """Whether a passage near says of something that it never was, as ", ce qui ne s’est jamais produit" does."""
        return any(_NEVER in passage.claims.folded for passage in self.case.around(1, 1))

    def _told_together(self, said: Sequence[Word], least: int) -> bool:
        """Whether one passage near tells so many of the words."""
        near, likeness = [passage.claims for passage in self.case.around(1, 1)], self.case.library.likeness
        return any(sum(likeness(claims, word.stem) >= _ALIKE for word in said) >= least for claims in near)

    def _says_nothing(self, word: Word) -> bool:
        return light(word.folded) or word.folded in tables.words("vague_words")


@lru_cache(maxsize=1024)
def _says_so(claims: Claims) -> bool:
    return any(word.startswith(_SAYS_SO) for word in claims.folded) or _MOST.search(claims.text) is not None


def _words(claims: Claims, start: int) -> list[Word]:
    return [word for word in claims.words if word.start >= start and word.content]


def _feels(word: str) -> bool:
    return families.belongs(word, families.matches("feelings"))
