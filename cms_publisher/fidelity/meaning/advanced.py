"""A deed told as further, or less far, than the passages have it: "a obtenu la diffusion" for "n’a pas obtenu"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.frames import frame
from cms_publisher.fidelity.meaning.stages import Stage, matters
from cms_publisher.fidelity.propositions.deeds import any_same, parties
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.stages import Matter
    from cms_publisher.fidelity.propositions.claims import Claims

_SETTLED: Final = frozenset({Stage.TO_COME, Stage.AGREED, Stage.DONE})
_OPEN: Final = frozenset({Stage.POSSIBLE, Stage.WOULD, Stage.MEANT})
_GETS: Final = frozenset({"obtenir", "recevoir", "toucher", "subir", "essuyer"})
"""Verbs whose subject is given what another verb's subject gives."""
_CLASHES: Final = {
    Stage.REFUSED: _SETTLED | {Stage.POSSIBLE, Stage.MEANT, Stage.NOW},
    Stage.POSSIBLE: _SETTLED | {Stage.REFUSED, Stage.MEANT, Stage.NOW},
    Stage.WOULD: frozenset({Stage.REFUSED}),
    Stage.CHARGED: frozenset[Stage](),
    Stage.ASKED: frozenset({Stage.AGREED}),
    Stage.MEANT: frozenset({Stage.REFUSED, Stage.POSSIBLE, Stage.DONE}),
    Stage.TO_COME: frozenset({Stage.REFUSED, Stage.POSSIBLE, Stage.WOULD, Stage.ASKED, Stage.DONE}),
    Stage.AGREED: frozenset({Stage.REFUSED, Stage.POSSIBLE, Stage.ASKED}),
    Stage.NOW: _OPEN | {Stage.REFUSED, Stage.ASKED, Stage.CHARGED},
    Stage.DONE: _OPEN | {Stage.REFUSED, Stage.ASKED, Stage.CHARGED, Stage.TO_COME},
}
"""How far a deed is told to have come, and how it then can't stand in the passages."""


class Advanced(Rule):
    """The rule of how far a deed has come."""

    def doubts(self) -> Iterator[Doubt]:
        """The first deed of ours at a stage that no mention of it in the passages allows."""
        if self.case.heading:
            return
        known = {pair.ours.start for pair in self.case.pairs if pair.kind is not Kind.CONTRARY}
        stages = {each.stage for passage in self.case.telling for each in matters(passage.claims)}
        for mine in matters(self.case.ours):
            clashes = _CLASHES[mine.stage] if mine.stage and mine.at in known else frozenset[Stage]()
            if clashes.isdisjoint(stages):
                continue
            theirs = list(self._mentions(mine))
            if not all(each is not None and each.stage in clashes for _, each in theirs):
                continue
            told = ((claims, each) for claims, each in theirs if each and self._tells(mine, claims))
            claims, against = next(told, (self.case.best, None))
            if against is not None and not none_beyond(self.case.ours, claims):
                no = Stage.REFUSED in {mine.stage, against.stage}
                kind = Difference.NEGATION if no else Difference.MODALITY
                yield self.case.doubt(kind, mine.event.start, max(mine.event.end, mine.at), against.event.verb.text)
                return

    def _tells(self, mine: Matter, claims: Claims) -> bool:
        """Whether a passage that the sentence tells has another word of what is said with the deed."""
        word = next(word for word in self.case.ours.words if word.start == mine.at)
        near = frame(self.case.ours, word) - {mine.at}
        beside = any(
            pair.claims is claims and pair.kind is not Kind.CONTRARY and pair.ours.start in near
            for pair in self.case.pairs
        )
        return beside and any(passage.claims is claims for passage in self.case.telling)

    def _mentions(self, mine: Matter) -> Iterator[tuple[Claims, Matter | None]]:
        """What the passages, and the sentences beside, tell of a deed; None for a mention that says no stage."""
        for passage in self.case.around(1, 1):
            for word in passage.claims.words:
                if word.content and _is_one(word.stem, mine.stem):
                    told = (each for each in matters(passage.claims) if each.at == word.start)
                    yield passage.claims, next((each for each in told if self._may_be_one(mine, each)), None)

    def _may_be_one(self, mine: Matter, other: Matter) -> bool:
        """Whether the same may do it, where both say who; who gives is not who gets."""
        if (mine.event.lemma in _GETS) != (other.event.lemma in _GETS):
            return True
        ours, theirs = parties(mine.event.agents), parties(other.event.agents)
        return not (ours and theirs) or any_same(ours, theirs, self.case.roster)


@lru_cache(maxsize=1 << 13)
def _is_one(one: str, other: str) -> bool:
    return families.akin(one, other) or families.exchangeable(one, other)
