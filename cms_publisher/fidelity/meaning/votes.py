"""Votes: what was carried against some voices was not unanimous, in whatever words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.polarity import clause_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.polarity import Denial
    from cms_publisher.fidelity.propositions.claims import Word
    from cms_publisher.fidelity.propositions.passages import Passage

_NUMBER: Final = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)"
_DIVIDED: Final = re.compile(
    rf"\bvoix(?: pour)?(?:,| et)? (?:contre )?{_NUMBER}\b|\b{_NUMBER} (?:voix |votes? )?contre\b"
    rf"|\b{_NUMBER} (?:abstentions?|oppositions?)\b|\b(?:a|ont) voté contre\b",
    re.IGNORECASE,
)
_UNANIMOUS: Final = "unanim"


class Votes(Rule):
    """The rule of unanimous votes."""

    def doubts(self) -> Iterator[Doubt]:
        """A vote told as unanimous where the passage that tells of it most counts voices against, or the reverse."""
        if _UNANIMOUS not in self.case.ours.plain:
            return
        word = next((each for each in self.case.ours.words if is_unanimous(each)), None)
        if word is None:
            return
        told = next((each for each in self.case.best.words if is_unanimous(each)), None)
        if clause_of(self.case.ours, word).turns:
            if told and not clause_of(self.case.best, told).turns and not is_divided(self.case.around(1, 1)):
                yield self.case.doubt(Difference.NEGATION, word.start, word.end, self.case.best.text)
        elif told is None and is_divided(self.case.passages[:1]):
            yield self.case.doubt(Difference.OPPOSITE, word.start, word.end, self.case.best.text)


def is_divided(passages: Iterable[Passage]) -> bool:
    """Whether a passage counts voices against: "par 15 voix contre 4"."""
    return any(_DIVIDED.search(passage.claims.text) for passage in passages)


def denies_unanimity(denial: Denial) -> bool:
    """Whether it is of a vote's unanimity: "n’a pas fait l’unanimité"."""
    return any(map(is_unanimous, denial.clause.words))


def is_unanimous(word: Word) -> bool:
    """Whether it says that all voted alike: "unanime", "unanimité"."""
    return word.folded.startswith(_UNANIMOUS)
