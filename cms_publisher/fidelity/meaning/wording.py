"""What stands in no passage, and lists cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import relations
from cms_publisher.fidelity.meaning.case import Case, Difference, Doubt
from cms_publisher.fidelity.passages import holds

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOR_EXAMPLE: Final = frozenset({"notamment", "dont", "parmi", "exemple", "surtout", "comme"})


class Wording(Case):
    """What no passage has, lists."""

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
