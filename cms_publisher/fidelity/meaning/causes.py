"""Why something is so: a reason that the passages don't give, or give for something else."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.fidelity.propositions.reasons import reasons
from cms_publisher.fidelity.propositions.relatives import nearness

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.fidelity.propositions.reasons import Reason

_HINT: Final = re.compile(
    r"\b(?:à cause|en cause|en raison|faute|parce|puisqu|car\b|grâce|suite|après|depuis|provoqu|entraîn|caus|expliqu|"
    r"d[’']où|donc|dues?\b|dû\b|invoqu|imput|attribu|origine|responsab|en effet|pour (?!l[’']instant|le moment)|afin|"
    r"pression|crainte|craign|peur|redout|protest|condui|permet|oblig|contrain|devant|face à|motif|raison|conséquence|"
    r"sanctionn|souffr|résult|t(?:ient|enait) à|favoris|pes[ée]|justifi|motiv|dénonc|hostile|manqu|absence|insuffisan|"
    r"tant qu)|"
    r"[:;]|\bsi\b|[^\W\d_]ant\b",
    re.IGNORECASE,
)
"""What in a passage may be the reason of something, said in whatever way."""
_BUT: Final = re.compile(r"\b(?:mais|pourtant|cependant|toutefois|néanmoins)\b")
_LOOSE: Final = 1.5
_BOTH: Final = 2
_ASIDE: Final = 0.5
"""The share of a reason's words that a passage must have."""


class Causes(Rule):
    """The rule of reasons."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._other_cause()
        yield from self._other_reason()
        yield from self._other_link()

    def _other_cause(self) -> Iterator[Doubt]:
        """A reason most of whose words no passage has, or one for what the passage gives no reason."""
        told = {pair.ours.start for pair in self.case.pairs}
        for reason in reasons(self.case.ours):
            inside = self._words_of(reason) if reason.marked else []
            known = sum(word.start in told for word in inside)
            if inside and (known < _ASIDE * len(inside) or (reason.plain and self._without(inside))):
                yield self.case.doubt(Difference.ADDED, reason.start, reason.end)

    def _without(self, reason: Sequence[Word]) -> bool:
        """Whether the passage that tells the rest of the sentence has neither the reason nor another."""
        places = {word.start for word in reason}
        counts = Counter(id(pair.claims) for pair in self.case.pairs if pair.ours.start not in places)
        if any(self._tells_both(passage.claims, places) for passage in self.case.passages):
            return False
        home = next((p for p in self.case.passages if counts and id(p.claims) == counts.most_common(1)[0][0]), None)
        if home is None or _HINT.search(home.claims.text):
            return False
        there = {pair.ours.start for pair in self.case.pairs if pair.claims is home.claims}
        return len(places & there) < _ASIDE * len(places)

    def _tells_both(self, claims: Claims, reason: Collection[int]) -> bool:
        """Whether one sentence tells a reason's words, and of the rest as much."""
        told = {pair.ours.start for pair in self.case.pairs if pair.claims is claims and pair.kind is Kind.SAME}
        return len(told & set(reason)) >= _ASIDE * len(reason) and len(told - set(reason)) >= _BOTH

    def _other_reason(self) -> Iterator[Doubt]:
        """A reason that the passages do not give for what they tell of the rest of the sentence."""
        for reason in reasons(self.case.ours):
            inside = self._words_of(reason)
            homes = self._homes(inside) if inside else []
            if not homes or any(_told(inside, _given(passage.claims)) for passage in self.case.passages):
                continue
            own = any(reasons(passage.claims) for passage in homes)
            near = homes if own else self.case.library.beside(homes[0], 1, 1)
            if (own or reason.marked) and not self._gives(near, reason, inside):
                yield self.case.doubt(Difference.ADDED, reason.start, reason.end, homes[0].claims.text)

    def _other_link(self) -> Iterator[Doubt]:
        """A reason that for the passage should have hindered ("malgré"), or the other way round."""
        for reason in reasons(self.case.ours):
            inside = self._words_of(reason)
            for passage in self.case.passages if inside else ():
                ways = _ways(passage.claims, {p.theirs.start for p in self.case.pairs if p.ours in inside and _same(p)})
                if ways == {not reason.despite}:
                    yield self.case.doubt(Difference.RELATION, reason.start, reason.end, passage.claims.text)
                    return

    def _words_of(self, reason: Reason) -> list[Word]:
        words = self.case.ours.within(reason.start, reason.end)
        return [word for word in words if word.content and not light(word.folded)]

    def _gives(self, passages: Sequence[Passage], reason: Reason, inside: Sequence[Word]) -> bool:
        """Whether the passages have a figure of the reason, or its words."""
        figures = {each.value for each in self.case.ours.figures if reason.start <= each.start < reason.end}
        if any(each.value in figures for passage in passages for each in passage.claims.figures):
            return True
        return _told(inside, {stem for passage in passages for stem in passage.claims.stems})

    def _homes(self, reason: Sequence[Word]) -> list[Passage]:
        """The passages that tell the rest of the sentence, the one that tells most first."""
        places = {word.start for word in reason}
        weights: dict[int, float] = defaultdict(float)
        for pair in self.case.pairs:
            if pair.ours.start not in places:
                weights[id(pair.claims)] += self.case.library.weight(pair.theirs.stem)
        for passage in self.case.passages:
            values = {figure.value for figure in passage.claims.figures}
            shared = sum(figure.value in values for figure in self.case.ours.figures)
            weights[id(passage.claims)] += shared * self.case.library.unknown
        ranked = sorted(self.case.passages, key=lambda passage: -weights[id(passage.claims)])
        least = _ASIDE * weights[id(ranked[0].claims)]
        return [passage for passage in ranked if 0 < weights[id(passage.claims)] >= least]


def _given(claims: Claims) -> set[str]:
    """The families of the words of a passage's reasons."""
    spans = [(each.start, each.end) for each in reasons(claims)]
    return {w.stem for w in claims.words if w.content and any(start <= w.start < end for start, end in spans)}


def _told(reason: Sequence[Word], stems: Collection[str]) -> bool:
    """Whether half of a reason's words stand among some families, loosely related ones counted less."""
    near = (max((nearness(word.stem, other) for other in stems), default=0.0) for word in reason)
    return sum(min(1.0, each * _LOOSE) for each in near) >= _ASIDE * len(reason)


def _same(pair: Pair) -> bool:
    return pair.kind is not Kind.CONTRARY


def _ways(claims: Claims, told: set[int]) -> set[bool]:
    """Whether the words at these places are told as what should have hindered, as a reason, or as neither."""
    found = {each.despite for each in reasons(claims) if any(each.start <= at < each.end for at in told)}
    but = _BUT.search(claims.text)
    if told and not found and but and max(told) < but.start() and not _HINT.search(claims.text):
        return {True}
    return found
