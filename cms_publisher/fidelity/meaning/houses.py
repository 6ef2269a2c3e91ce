"""Somebody told as the head or voice of another house: "qui dirige Alizé", "déléguée de Florial"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.deeds import deeds
from cms_publisher.fidelity.propositions.identities import identities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Passage

_LEADS: Final = frozenset(
    "diriger présider représenter défendre piloter gérer administrer entraîner commander animer".split()  # noqa: SIM905
)
"""Verbs whose subject heads or speaks for their object."""
_ANAPHOR: Final = re.compile(r"\b(?:s(?:on|a)|leur) [^,.;]{3,40},? (?:[^\W\d_]+ )?$", re.IGNORECASE)
"""What before a name says that the house was named before."""


class _Post(NamedTuple):
    person: str
    """The surname."""
    house: frozenset[str]
    """The names of what the person heads or speaks for."""
    start: int
    end: int


class Houses(Rule):
    """The rule of whose heads and voices people are."""

    def doubts(self) -> Iterator[Doubt]:
        """The first house of the sources that no sentence on the person names."""
        for post in self._told(self.case.ours):
            if self._acts(post.house) and self._is_anothers(post):
                yield self.case.doubt(Difference.NAME, post.start, post.end, self.case.best.text)
                return

    def _told(self, claims: Claims) -> Iterator[_Post]:
        """Whom a sentence says to head or speak for what."""
        persons = self.case.roster.persons
        for deed in deeds(claims.text):
            if deed.event.lemma not in _LEADS:
                continue
            heads = [word.folded for each in deed.agents for word in claims.within(each.start, each.end)]
            heads = [name for name in heads if name in persons]
            for house in deed.patients if heads else ():
                if house.names:
                    yield _Post(heads[-1], house.names, house.start, house.end)
        for each in identities(claims):
            words = claims.within(each.start, each.end)
            names = frozenset(word.folded for word in words if word.capital and word.stem in each.of)
            if names and each.names[-1] in persons:
                yield _Post(each.names[-1], names, each.start, each.end)

    def _acts(self, house: frozenset[str]) -> bool:
        """Whether the sources tell something that it does: of a place they mostly don't."""
        return any(
            house & party.names
            for passage in self.case.library.passages
            if not house.isdisjoint(passage.claims.folded)
            for deed in deeds(passage.claims.text)
            for party in deed.agents
        )

    def _is_anothers(self, post: _Post) -> bool:
        """Whether the sources name another house of the person's, and this one in no sentence on the person."""
        naming = [passage for passage in self.case.library.passages if post.person in passage.claims.folded]
        if any(self._names(passage) & post.house for passage in naming):
            return False
        own = [names for passage in naming for names in self._houses(passage, post.person)]
        return bool(own) and not any(names & post.house for names in own)

    def _houses(self, passage: Passage, person: str) -> Iterator[frozenset[str]]:
        """The houses that a passage gives a person; of "son directeur, Paul Roy" the one that does something before."""
        claims = passage.claims
        yield from (each.house for each in self._told(claims) if each.person == person)
        first = next(word.start for word in claims.words if word.folded == person)
        if _ANAPHOR.search(claims.text, 0, first):
            before = self.case.library.beside(passage, 1, 0)[0].claims
            named = [each for deed in deeds(before.text)[:1] for each in deed.agents if each.names]
            persons = self.case.roster.persons
            yield from (each.names for each in named if not each.names & persons or (each.head and not each.office))

    def _names(self, passage: Passage) -> frozenset[str]:
        """The names outside its quotations."""
        claims = passage.claims
        names = self.case.library.names_of(claims)
        return frozenset(word.folded for word in names if not claims.is_quoted(word.start))
