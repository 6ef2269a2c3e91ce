"""Two that both sentences name, each in the other's part: who does it in the passage is only named in ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.doers import by_actors, deeds_of, told
from cms_publisher.fidelity.propositions.deeds import alike, any_part, any_same, any_sure, is_actor
from cms_publisher.french import families
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.deeds import Deed, Party
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.fidelity.propositions.roster import Roster

_APPOSED: Final = 14
"""Characters between a title and the name that goes with it."""
_LOOSE: Final = re.compile(
    r"(?:[;:.(«]|\b(?:à|au|aux|de|du|des|d[’']|par|contre|et|que|qui|l[ea]s?|l[’']))\s?$", re.IGNORECASE
)
"""What right before a name says that it is another's."""


class Exchanged(Rule):
    """The rule of two that change places."""

    def doubts(self) -> Iterator[Doubt]:
        """The first deed done by another, or to another, that both sentences name."""
        roster = self.case.roster
        for deed in told(self.case):
            if not (by_actors(self.case.ours, deed) or _people(self.case.ours, deed)):
                continue  # of things none is exchanged
            for passage in self.case.passages:
                theirs = [other for other in deeds_of(passage, self.case.library) if self._is_one(deed, other, passage)]
                if self._by_another(deed, theirs, passage, roster) or self._to_another(deed, theirs, passage, roster):
                    yield self.case.doubt(Difference.RELATION, deed.event.start, deed.event.end, passage.claims.text)
                    return

    def _is_one(self, deed: Deed, other: Deed, passage: Passage) -> bool:
        """Whether two verbs tell of the same, or stand for each other here."""
        if deed.event.reflexive != other.event.reflexive:
            return False
        if alike(deed, other):
            return True
        return (id(passage.claims), deed.event.verb.start, other.event.verb.start) in self._paired

    @cached_property
    def _paired(self) -> frozenset[tuple[int, int, int]]:
        """Which words tell the same: of which passage, where ours stands and where theirs."""
        pairs = (pair for pair in self.case.pairs if pair.kind is not Kind.CONTRARY)
        return frozenset((id(pair.claims), pair.ours.start, pair.theirs.start) for pair in pairs)

    def _by_another(self, deed: Deed, theirs: Sequence[Deed], passage: Passage, roster: Roster) -> bool:
        if not by_actors(self.case.ours, deed):
            return False
        others = [other.agents for other in theirs]
        return self._are_exchanged(deed.agents, others, passage, roster)

    def _to_another(self, deed: Deed, theirs: Sequence[Deed], passage: Passage, roster: Roster) -> bool:
        mine = _people(self.case.ours, deed)
        others = [_people(passage.claims, other) for other in theirs]
        if not all(any_sure(deed.agents, other.agents, roster) for other in theirs):
            return False
        return bool(mine) and self._are_exchanged(mine, others, passage, roster)

    def _are_exchanged(
        self, mine: Sequence[Party], others: Sequence[Sequence[Party]], passage: Passage, roster: Roster
    ) -> bool:
        """Whether none of ours is one of theirs, and each side names the other's elsewhere."""
        if not others or not all(others):
            return False
        if any(
            any_same(mine, row, roster) or any_part(mine, row, roster) or any_part(row, mine, roster) for row in others
        ):
            return False
        return all(
            any(_names(passage.claims, each, row) for each in mine)
            and any(_names(self.case.ours, each, mine) for each in row)
            for row in others
        )


def _people(claims: Claims, deed: Deed) -> list[Party]:
    """Whom it is done to, where these are people or bodies."""
    return [each for each in deed.undergo if each.names or is_actor(claims.text, each)]


def _names(claims: Claims, party: Party, apart: Sequence[Party]) -> bool:
    """Whether a sentence names a party elsewhere than among others."""
    words = (w for w in claims.words if not any(_is_of(claims.text, w, each) for each in apart))
    return any(
        (word.folded in party.names if party.names else bool(party.head) and families.akin(word.stem, party.head))
        for word in words
        if word.content
    )


def _is_of(text: str, word: Word, party: Party) -> bool:
    """Whether a word is part of a party's phrase, or its name right behind: "le metteur en scène | Mathias Oberlin"."""
    if party.start <= word.start < party.end:
        return True
    between = text[party.end : word.start] if party.end <= word.start else ""
    return word.capital and 0 < len(between) <= _APPOSED and _LOOSE.search(between) is None
