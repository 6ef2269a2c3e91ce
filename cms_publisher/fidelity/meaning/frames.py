"""The words that are said with one: those of its clause, and the arguments of that clause's verbs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from cms_publisher.fidelity.meaning.polarity import clause_of, light
from cms_publisher.french.grammar import events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.french.grammar import Event


@lru_cache(maxsize=4096)
def frame(claims: Claims, word: Word) -> frozenset[int]:
    """Where the words of weight stand that go with ``word``, itself included."""
    clause = clause_of(claims, word)
    spans = [clause.place, *(span for each in events(claims.text) for span in _arguments(each, clause.place))]
    weighs = (other for other in claims.words if other.content and not light(other.folded))
    return frozenset(other.start for other in weighs if any(start <= other.start < end for start, end in spans))


def _arguments(event: Event, clause: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Where the subject and object of a verb of the clause stand."""
    if clause[0] <= event.verb.start < clause[1]:
        for phrase in (*event.agents, *event.patients):
            yield phrase.start, phrase.end
