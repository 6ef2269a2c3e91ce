"""Why something is so: a reason that the passages don't give, or give for something else."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Case, Difference
from cms_publisher.fidelity.meaning.polarity import light

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.claims import Word
    from cms_publisher.fidelity.meaning.case import Doubt

_REASON: Final = re.compile(
    r"\b(?P<plain>à cause d(?:e |u |es |[’'])|en raison d(?:e |u |es |[’'])|faute d(?:e |[’'])|"
    r"parce qu(?:e |[’'])|puisqu(?:e |[’'])|par (?:crainte|peur|manque) d(?:e |u |es |[’'])|"
    r"du fait d(?:e |u |es |[’'])|sous la pression d(?:e |u |es |[’'])|pour protester contre |"
    r"dues? (?:à |aux? )|en conséquence d(?:e |u |es |[’'])|s[’']expliqu\w+ (?:par |en partie par ))|"
    r"\b(?:grâce (?:à |aux? )|pour (?:des |une )?raisons? (?:de |d[’'])?|à la suite d(?:e |u |es |[’'])|malgré )",
    re.IGNORECASE,
)
"""Words before a reason: the plain ones say nothing else."""
_HINT: Final = re.compile(
    r"\b(?:à cause|en cause|en raison|faute|parce|puisqu|car\b|grâce|suite|après|depuis|provoqu|entraîn|caus|expliqu|"
    r"d[’']où|donc|dues?\b|dû\b|invoqu|imput|attribu|origine|responsab|en effet|pour (?!l[’']instant|le moment)|afin|"
    r"pression|crainte|craign|peur|redout|protest|condui|permet|oblig|contrain|devant|face à|motif|raison|conséquence|"
    r"sanctionn|souffr|résult|t(?:ient|enait) à|favoris|pes[ée]|justifi|motiv|dénonc|hostile|manqu|absence|insuffisan)|"
    r"[:;]|\bsi\b|[^\W\d_]ant\b",
    re.IGNORECASE,
)
"""What in a passage may be the reason of something, said in whatever way."""
_END: Final = re.compile(r"[,;:.()«»–—](?!\d)")
_ASIDE: Final = 0.5
"""The share of a reason's words that a passage must have."""


class Causes(Case):
    """The rule of reasons."""

    def other_cause(self) -> Iterator[Doubt]:
        """A reason most of whose words no passage has, or one for what the passage gives no reason."""
        told = {pair.ours.start for pair in self.pairs}
        for match in _REASON.finditer(self.ours.text):
            if any(start <= match.start() < end for start, end in self.ours.quoted):
                continue
            stop = _END.search(self.ours.text, match.end())
            end = stop.start() if stop else len(self.ours.text)
            inside = [w for w in self.ours.words if match.end() <= w.start < end and w.content and not light(w)]
            known = sum(word.start in told for word in inside)
            if inside and (known < _ASIDE * len(inside) or (match["plain"] and self._without(inside))):
                yield self.doubt(Difference.ADDED, match.start(), end)

    def _without(self, reason: Sequence[Word]) -> bool:
        """Whether the passage that tells the rest of the sentence has neither the reason nor another."""
        places = {word.start for word in reason}
        counts = Counter(id(pair.claims) for pair in self.pairs if pair.ours.start not in places)
        home = next((p for p in self.passages if counts and id(p.claims) == counts.most_common(1)[0][0]), None)
        if home is None or _HINT.search(home.claims.text):
            return False
        there = {pair.ours.start for pair in self.pairs if pair.claims is home.claims}
        return len(places & there) < _ASIDE * len(places)
