"""Names: those of the passage, each in its own role."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import relations
from cms_publisher.fidelity.claims import read
from cms_publisher.fidelity.meaning.case import NEW_WORDS, Case, Difference
from cms_publisher.fidelity.passages import explained, holds
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Word
    from cms_publisher.fidelity.meaning.case import Doubt

_PRONOUN: Final = re.compile(
    r"\b(?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|celui|celle|ceux|cette|ce|cet|ces|qui)\b", re.IGNORECASE
)

_FAR: Final = 5
"""Sentences within which the sources may say where it is."""


class Names(Case):
    """The rules of names and roles."""

    def wrong_names(self) -> Iterator[Doubt]:
        """Names that the passage does not have."""
        known = {name for passage in self.passages for name in self.library.named(passage.claims)}
        words = {word for passage in self.passages for word in passage.claims.folded}
        best = self.library.named(self.best)
        missing = best - self.ours.folded
        used = self._used()
        around = {name for passage in self.around(3, 1) for name in self.library.named(passage.claims)}
        outlets = {part for passage in self.passages for part in _named_parts(passage.stretch.source.outlet or "")}
        for word in self.ours.words:
            if not self.library.is_name(word.folded, word.capital, word.opens) or word.folded in outlets:
                continue
            if word.folded in best or (word.folded in words and word.folded not in known):
                continue
            if word.folded in known and (word.folded in used or not missing):
                continue
            if not missing and (word.folded in around or self._leading(word)) and self._points():
                continue
            if word.stem in self.best.stems or self._spelled_out(word) or self._only_where(word, missing):
                continue
            yield self.doubt(Difference.NAME, word.start, word.end, ", ".join(sorted(missing)))

    def _used(self) -> set[str]:
        """The names of the further passages that give the sentence other words too."""
        found: set[str] = set()
        for passage in self.passages[1:]:
            names = self.library.named(passage.claims)
            fresh = {stem for stem in self.ours.stems if not holds(self.best, stem)}
            shared = {
                stem
                for stem in explained(fresh, passage.claims)
                if not any(families.akin(stem, families.stem(name)) for name in names)
            }
            if len(shared) >= NEW_WORDS:
                found |= names
        return found

    def _leading(self, word: Word) -> bool:
        """A name that the sources speak of throughout."""
        return self.library.spread[word.folded] >= max(3, len(self.library.passages) // 20)

    def _points(self) -> bool:
        """Whether the passage leaves out whom it speaks of: a pronoun, or no name at all."""
        return bool(_PRONOUN.search(self.best.text)) or not self.library.named(self.best)

    def _only_where(self, word: Word, missing: frozenset[str]) -> bool:
        """A place named near the passage, where the passage names no other."""
        if relations.role(self.ours, word) != "at":
            return False
        near = {name for passage in self.around(_FAR, _FAR) for name in self.library.named(passage.claims)}
        places = [w for w in self.best.words if w.folded in missing and relations.role(self.best, w) == "at"]
        return word.folded in near and not places

    def _spelled_out(self, word: Word) -> bool:
        """Initials of words that the passage has, or the other way round."""
        initials = "".join(other.folded[0] for other in self.best.words if other.capital)
        return word.text.isupper() and word.folded in initials

    def wrong_relations(self) -> Iterator[Doubt]:
        """Two names of the passage in each other's role."""
        for passage in self.passages:
            found = relations.exchanged(self.ours, passage.claims, self.library)
            if found:
                yield self.doubt(Difference.RELATION, *found, passage.claims.text)
                return


def _named_parts(outlet: str) -> set[str]:
    return {word.folded for word in read(outlet).words}
