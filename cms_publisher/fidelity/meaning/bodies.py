"""A body of public life that does what the passage says another does: "la région a payé" for "le département"."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.doers import deeds_of, told
from cms_publisher.fidelity.propositions.speech import follows_quotation
from cms_publisher.french import tables
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.deeds import Party
    from cms_publisher.fidelity.propositions.passages import Passage

_TOLD: Final = 0.5
"""How much of its weight a sentence tells as the passages do, where a body that they lack is put for theirs."""
_HOMES: Final = 2
"""Passages, the one that tells most first, in which somebody else does it."""
_SHARED: Final = 2
"""Words that it shares with ours at least."""
_ARTICLES: Final = frozenset({"le ", "la ", "les ", "l’", "l'"})
_BACK: Final = 2
"""Sentences before a passage that may name whom its pronoun stands for."""


class Bodies(Rule):
    """The rule of public bodies that do what others do."""

    def doubts(self) -> Iterator[Doubt]:
        """The first body that no passage means, which does something where in a passage somebody else does it."""
        ours = self.case.ours
        if self.case.heading or not _meant(ours) or self.case.share(self.case.passages) < _TOLD:
            return
        for deed in told(self.case):
            for party in deed.agents:
                body = _body(ours, party)
                other = self._another(body) if body is not None else None
                if other is not None:
                    yield self.case.doubt(Difference.RELATION, party.start, party.end, other.claims.text)
                    return

    def _another(self, body: int) -> Passage | None:
        """The passage in which somebody else does something whom ours doesn't name; none where one means the body."""
        if any(body in _meant(passage.claims) for passage in self.case.telling):
            return None
        return next((passage for passage in self.case.telling[:_HOMES] if self._is_by_others(body, passage)), None)

    def _is_by_others(self, body: int, passage: Passage) -> bool:
        """Whether a passage that tells ours has somebody who does something, and who is not in ours."""
        if sum(self._is_told(pair, passage) for pair in self.case.pairs) < _SHARED:
            return False
        for deed in deeds_of(passage, self.case.library):
            if not deed.agents or follows_quotation(passage.claims, deed.event.start):
                continue
            if not _holds(passage.claims, deed.agents) and self._is_meant_before(body, passage):
                continue
            if all(self._is_unnamed(each) for each in deed.agents):
                return True
        return False

    def _is_told(self, pair: Pair, passage: Passage) -> bool:
        """Whether a pair is of a passage's own words, or of its quotation where ours quotes, too."""
        quoted = pair.claims.is_quoted(pair.theirs.start)
        return pair.claims is passage.claims and (not quoted or bool(self.case.ours.quoted))

    def _is_meant_before(self, body: int, passage: Passage) -> bool:
        """Whether the sentences before a passage mean the body, for which its pronoun may stand."""
        return any(body in _meant(each.claims) for each in self.case.library.beside(passage, _BACK, 0))

    def _is_unnamed(self, party: Party) -> bool:
        ours = self.case.ours
        return not party.names & ours.folded and not (party.head and self.case.library.holds(ours, party.head))


def _holds(claims: Claims, parties: tuple[Party, ...]) -> bool:
    """Whether a sentence itself names somebody, and not by a pronoun."""
    return all(bool(each.names & claims.folded) or each.head in claims.stems for each in parties)


def _body(claims: Claims, party: Party) -> int | None:
    """The body that a party is, by the word behind its article; "leur opposition" is none."""
    first = next((word for word in claims.within(party.start, party.end) if word.content), None)
    known = first is not None and claims.text[party.start : first.start].lower() in _ARTICLES
    return _table()[0].get(first.folded) if first is not None and known else None


@lru_cache(maxsize=1024)
def _meant(claims: Claims) -> frozenset[int]:
    """The bodies that a sentence may mean."""
    words = _table()[1]
    return frozenset[int]().union(*(words[word] for word in claims.folded & words.keys()))


@cache
def _table() -> tuple[dict[str, int], dict[str, frozenset[int]]]:
    """Folded word -> the number of the body that it means; and those that it may mean."""
    means, may = dict[str, int](), dict[str, frozenset[int]]()
    for number, line in enumerate(tables.lines("bodies")):
        own, _, others = line.partition("|")
        means |= {fold(word): number for word in own.split()}
        for word in map(fold, (*own.split(), *others.split())):
            may[word] = may.get(word, frozenset()) | {number}
    return means, may
