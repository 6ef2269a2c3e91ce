"""Somebody's words taken over, without the quotation marks that the source has around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french.lexicon import readings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_LEAST: Final = 5
"""Words from which on a quotation is not said the same by chance."""
_THAT: Final = frozenset({"que", "qu"})
_OWN: Final = frozenset({"j", "je", "nous", "vous"})
"""Who speaks, or is spoken to: nobody tells so in the house's own words."""
_IN_A_ROW: Final = 3
"""Words, such a one first, by which its quotation is known."""


class Unmarked(Rule):
    """The rule of quotations without marks."""

    def doubts(self) -> Iterator[Doubt]:
        """The first words of a passage's quotation that ours has outside marks; after "que" it is indirect speech."""
        mine = _outside(self.case.ours) if any(passage.claims.quoted for passage in self.case.passages) else []
        for passage in self.case.passages if mine else ():
            for span in passage.claims.quoted:
                said = passage.claims.within(*span)
                found = self._taken_over(mine, [word.folded for word in said])
                if found is not None:
                    start, end = mine[found[0]].start, mine[found[1] - 1].end
                    yield self.case.doubt(Difference.UNMARKED, start, end, passage.claims.text)
                    return

    def _taken_over(self, mine: Sequence[Word], said: Sequence[str]) -> tuple[int, int] | None:
        """From which word to which: the whole, what its speaker says of himself, or what ours says who said."""
        folded = [word.folded for word in mine]
        at = _found(folded, said) if len(said) >= _LEAST else None
        if at is not None and not (at and folded[at - 1] in _THAT):
            return at, at + len(said)
        for at, word in enumerate(folded):
            if word in _OWN and _found(said, folded[at : at + _IN_A_ROW]) is not None and len(folded) >= at + _IN_A_ROW:
                return at, at + _IN_A_ROW
        return self._told_of(mine, folded, said)

    def _told_of(self, mine: Sequence[Word], folded: Sequence[str], said: Sequence[str]) -> tuple[int, int] | None:
        """A part of it before a comma and the verb that says who said it: "un drap ne suffit pas, justifie-t-elle"."""
        text = self.case.ours.text
        for at in range(_LEAST, len(mine)):
            first = at - _LEAST
            told = text[mine[at - 1].end : mine[at].start].strip() == "," and _speaks(mine[at])
            if told and _found(said, folded[first:at]) is not None and folded[max(0, first - 1)] not in _THAT:
                return first, at
        return None


def _speaks(word: Word) -> bool:
    """Whether it is a verb, which says behind a comma who said what stands before: ", justifie la directrice"."""
    return any(each.form is not None and each.form.finite for each in readings(word.text.lower()))


def _outside(claims: Claims) -> list[Word]:
    return [word for word in claims.words if not claims.is_quoted(word.start)]


def _found(folded: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Where the words stand in a row."""
    starts = range(len(folded) - len(wanted) + 1)
    return next((at for at in starts if folded[at : at + len(wanted)] == wanted), None)
