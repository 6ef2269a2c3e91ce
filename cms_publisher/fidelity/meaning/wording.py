"""What stands in no passage, and lists cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Doubt, Rule
from cms_publisher.fidelity.propositions import enumerations
from cms_publisher.fidelity.propositions.passages import holds
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FOR_EXAMPLE: Final = frozenset({"notamment", "dont", "parmi", "exemple", "surtout", "comme"})

_COUNTS: Final = ("", "un", *map(families.stem, ("deux", "trois", "quatre", "cinq", "six")))
"""How many follow the first item, by the number of all."""
_SIDES: Final = frozenset(map(families.stem, ("cote",)))


class Wording(Rule):
    """What no passage has, lists."""

    def doubts(self) -> Iterator[Doubt]:
        """A list told without one of its items."""
        for passage in self.case.passages[:2]:
            for items in enumerations.enumerations(passage.claims):
                told = [any(holds(self.case.ours, stem) for stem in item) for item in items]
                ours = [
                    mine
                    for mine in enumerations.enumerations(self.case.ours, least=2)
                    if enumerations.overlapping(mine, items)
                ]
                partly = not self.case.ours.folded & _FOR_EXAMPLE and sum(told) == len(items) - 1
                if ours and partly and len(ours[0]) < len(items) and not self._announces(items, told):
                    missing = ", ".join(
                        " ".join(sorted(item)) for item, known in zip(items, told, strict=True) if not known
                    )
                    yield self.case.doubt(Difference.LIST, 0, len(self.case.ours.text), missing)
                    return

    def _announces(self, items: Sequence[frozenset[str]], told: Sequence[bool]) -> bool:
        """Whether what is left out only says how many follow, or on whose side: "deux industriels, l’un et l’autre"."""
        return not told[0] and not items[0].isdisjoint({*_COUNTS[: len(items)][-1:], *_SIDES})
