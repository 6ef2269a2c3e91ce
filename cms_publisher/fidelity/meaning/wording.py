"""What stands in no passage, and lists cut short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import relations
from cms_publisher.fidelity.meaning.case import NEW_WORDS, PHRASE, Case, Difference, Doubt
from cms_publisher.fidelity.passages import hints, holds, likeness
from cms_publisher.french import tables as lists

if TYPE_CHECKING:
    from collections.abc import Iterator

_OURS: Final = re.compile(r"\b(?:nos|notre|nous)\b", re.IGNORECASE)
_FOR_EXAMPLE: Final = frozenset({"notamment", "dont", "parmi", "exemple", "surtout", "comme"})


class Wording(Case):
    """What no passage has, lists."""

    def added(self) -> Iterator[Doubt]:
        """A phrase between commas none of whose words stands in a passage; or one in which the writer speaks."""
        near = (*self.passages, *self.around(1, 1))
        for phrase in PHRASE.finditer(self.ours.text):
            words = [word for word in self.ours.words if phrase.start() <= word.start < phrase.end() and word.content]
            words = [word for word in words if word.folded not in lists.words("fore_adjectives")]
            inside = [each for each in self.ours.figures if phrase.start() <= each.start < phrase.end()]
            told = any(self.is_told(each) and not each.ordinal for each in inside)
            best = [max(likeness(passage.claims, word.stem) for passage in near) for word in words]
            fresh = len(words) >= NEW_WORDS and not told and max(best, default=1) < 1 and sum(best) < len(best) / 2
            if (fresh and self._untold() + 1 < len(words)) or (words and self._own_voice(phrase)):
                yield self.doubt(Difference.ADDED, phrase.start(), phrase.end())

    def _untold(self) -> int:
        """How many words of the best passage the sentence leaves to be said in other words."""
        return sum(not hints(self.ours, stem) for stem in self.best.stems)

    def _own_voice(self, phrase: re.Match[str]) -> bool:
        """Such as "nos informations", outside quotations, where no passage says so."""
        found = _OURS.search(phrase.group())
        if found is None or any(start <= phrase.start() + found.start() < end for start, end in self.ours.quoted):
            return False
        return not any(_OURS.search(passage.claims.unquoted) for passage in self.passages)

    def lists_cut(self) -> Iterator[Doubt]:
        """A list told without one of its items."""
        for passage in self.passages[:2]:
            for items in relations.enumerations(passage.claims):
                told = [any(holds(self.ours, stem) for stem in item) for item in items]
                ours = [
                    mine for mine in relations.enumerations(self.ours, least=2) if relations.overlapping(mine, items)
                ]
                partly = not self.ours.folded & _FOR_EXAMPLE and sum(told) == len(items) - 1
                if ours and partly and len(ours[0]) < len(items):
                    missing = ", ".join(
                        " ".join(sorted(item)) for item, known in zip(items, told, strict=True) if not known
                    )
                    yield self.doubt(Difference.LIST, 0, len(self.ours.text), missing)
                    return
