"""Who does something to whom, by classes of verbs that tell the same from either side (data/directed_verbs.txt)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.propositions.deeds import parties
from cms_publisher.french import families, tables
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cms_publisher.fidelity.propositions.deeds import Deed, Party
    from cms_publisher.french.grammar import Event

_FUSED: Final = {"au": "à", "aux": "à", "du": "de", "des": "de", "d'": "de"}
_OBJECT: Final = "-"


@dataclass(frozen=True, slots=True)
class Side:
    """A deed of a class, from one side to the other; a side that a pronoun or nobody tells is empty."""

    kind: str
    event: Event
    doers: tuple[Party, ...]
    done_to: tuple[Party, ...]


class _Entry(NamedTuple):
    kind: str
    links: frozenset[str]
    turned: bool
    """Whether its subject is whom it is done to."""


def sides(deeds: Iterable[Deed]) -> Iterator[Side]:
    """Those of deeds that have a class."""
    for deed in deeds:
        if deed.by_noun:
            kind = _nouns().get(deed.stem)
            if kind and not deed.event.passive:
                yield Side(kind, deed.event, deed.agents, deed.others)
            continue
        entry = _verbs().get(deed.event.lemma)
        if entry is not None and not (deed.event.reflexive and not entry.turned):
            others = _linked(deed.event, entry.links)
            if entry.turned:
                yield Side(entry.kind, deed.event, others, deed.agents)
            else:
                yield Side(entry.kind, deed.event, deed.agents, others or _objects(deed, entry))


def _objects(deed: Deed, entry: _Entry) -> tuple[Party, ...]:
    return deed.patients if _OBJECT in entry.links else ()


def _linked(event: Event, links: frozenset[str]) -> tuple[Party, ...]:
    """Those behind one of these prepositions."""
    low = ((each, each.preposition.low) for each in event.others if each.preposition)
    return parties(each for each, link in low if _FUSED.get(link, link) in links)


@cache
def _verbs() -> Mapping[str, _Entry]:
    """By their infinitive."""
    return {verb: entry for entry, verbs, _ in _rows() for verb in verbs}


@cache
def _nouns() -> Mapping[str, str]:
    """The class of a noun's family."""
    return {families.stem(fold(noun)): entry.kind for entry, _, nouns in _rows() for noun in nouns}


def _rows() -> Iterator[tuple[_Entry, list[str], list[str]]]:
    for line in tables.lines("directed_verbs"):
        head, _, words = line.partition(":")
        kind, *links = head.split()
        verbs, _, nouns = words.partition(" nom ")
        yield _Entry(kind, frozenset(links), "<" in links), verbs.split(), nouns.split()
