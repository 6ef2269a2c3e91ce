"""Why something is so: a reason that the passages don't give, or give for something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Case, Difference
from cms_publisher.fidelity.meaning.polarity import light

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt

_REASON: Final = re.compile(
    r"\b(?:à cause d(?:e |u |es |[’'])|en raison d(?:e |u |es |[’'])|faute d(?:e |[’'])|grâce (?:à |aux? )|"
    r"parce qu(?:e |[’'])|puisqu(?:e |[’'])|pour (?:des |une )?raisons? (?:de |d[’'])?|"
    r"par (?:crainte|peur|manque) d(?:e |u |es |[’'])|"
    r"à la suite d(?:e |u |es |[’'])|du fait d(?:e |u |es |[’'])|sous la pression d(?:e |u |es |[’'])|malgré )",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[,;:.()«»–—](?!\d)")
_ASIDE: Final = 0.5
"""The share of a reason's words that a passage must have."""


class Causes(Case):
    """The rule of reasons."""

    def other_cause(self) -> Iterator[Doubt]:
        """A reason most of whose words no passage has."""
        told = {pair.ours.start for pair in self.pairs}
        for match in _REASON.finditer(self.ours.text):
            if any(start <= match.start() < end for start, end in self.ours.quoted):
                continue
            stop = _END.search(self.ours.text, match.end())
            end = stop.start() if stop else len(self.ours.text)
            inside = [w for w in self.ours.words if match.end() <= w.start < end and w.content and not light(w)]
            if inside and sum(word.start in told for word in inside) < _ASIDE * len(inside):
                yield self.doubt(Difference.ADDED, match.start(), end)
