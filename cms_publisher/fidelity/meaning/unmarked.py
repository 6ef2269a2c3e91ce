"""Somebody's words taken over whole, without the quotation marks that the source has around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_LEAST: Final = 5
"""Words from which on a quotation is not said the same by chance."""
_THAT: Final = frozenset({"que", "qu"})


class Unmarked(Rule):
    """The rule of quotations without marks."""

    def doubts(self) -> Iterator[Doubt]:
        """The first whole quotation of a passage that ours has outside marks; after "que" it is indirect speech."""
        mine = _outside(self.case.ours) if any(passage.claims.quoted for passage in self.case.passages) else []
        for passage in self.case.passages if mine else ():
            for span in passage.claims.quoted:
                said = passage.claims.within(*span)
                at = _found(mine, said) if len(said) >= _LEAST else None
                if at is not None and not (at and mine[at - 1].folded in _THAT):
                    start, end = mine[at].start, mine[at + len(said) - 1].end
                    yield self.case.doubt(Difference.UNMARKED, start, end, passage.claims.text)
                    return


def _outside(claims: Claims) -> list[Word]:
    return [word for word in claims.words if not any(start <= word.start < end for start, end in claims.quoted)]


def _found(mine: Sequence[Word], said: Sequence[Word]) -> int | None:
    """Where the words stand in a row."""
    wanted = [word.folded for word in said]
    folded = [word.folded for word in mine]
    starts = range(len(folded) - len(wanted) + 1)
    return next((at for at in starts if folded[at : at + len(wanted)] == wanted), None)
