"""Who does what to whom in a sentence, in families of words: what a rewording and its passage are held together by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.identities import is_office
from cms_publisher.french import families, grammar, tables
from cms_publisher.french.grammar import Tag
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.propositions.roster import Roster
    from cms_publisher.french.grammar import Event, Phrase

_AUXILIARIES: Final = frozenset({"être", "avoir", "faire", "aller", "devoir", "pouvoir", "vouloir", "dire", "mettre"})
"""Verbs that alone don't say what is done."""
_LIGHT: Final = frozenset(
    {"faire", "porter", "prendre", "mener", "engager", "déposer", "adresser", "lancer", "exercer"}
)
"""Verbs with which a noun says what is done."""
_PEOPLE: Final = re.compile(
    r"(?:(?:les|des|aux|\d+|plusieurs|deux|quelques) |d[’'])?"
    r"[^\W\d_]+(?:eurs|euses|istes|iers|ières|iens|iennes|ants|antes|aires)\b",
    re.IGNORECASE,
)
"""Nouns in the plural that by their endings are people: "des agriculteurs"."""
_AGAINST: Final = frozenset({"à", "au", "aux", "contre", "envers"})
_HEADS: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.UNKNOWN})
"""What somebody or something is named by."""
_TELLS: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody or something that has a part in what is done."""

    head: str
    """The family of its noun; empty for a name."""
    names: frozenset[str]
    """Its names, folded."""
    wording: frozenset[str]
    """The families of all its words, complements and all."""
    office: bool
    """Whether it is told by what a person is: "le maire"."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done: a verb's family, and the parties by their part in it."""

    stem: str
    event: Event
    agents: tuple[Party, ...]
    patients: tuple[Party, ...]
    others: tuple[Party, ...]
    """To whom, against whom."""
    by_noun: bool = False
    """Whether a noun says what is done: "porter plainte", "prendre la défense de"."""

    @property
    def undergo(self) -> tuple[Party, ...]:
        """Whom it is done to, in whatever way the verb says so."""
        return (*self.patients, *self.others)


@lru_cache(maxsize=1024)
def deeds(text: str) -> tuple[Deed, ...]:
    """What a sentence tells that is done, auxiliaries left out."""
    events = grammar.events(text)
    verbs = [_deed(event) for event in events if event.lemma not in _AUXILIARIES]
    return tuple(verbs + [deed for event in events for deed in _by_noun(event)])


def _deed(event: Event) -> Deed:
    stem = families.stem(fold(event.lemma))
    return Deed(stem, event, parties(event.agents), parties(event.patients), _receivers(event))


def _by_noun(event: Event) -> Iterator[Deed]:
    """The deed that a noun tells with a verb that says little: "porte plainte", "est visé par une plainte"."""
    if event.lemma in _LIGHT and event.patients and event.patients[0].head.tag is Tag.NOUN:
        noun, done_to = event.patients[0], parties(event.patients[0].complements[:1])
        stem = families.stem(fold(noun.head.low))
        yield Deed(stem, event, parties(event.agents), done_to, _receivers(event), by_noun=True)
    elif event.lemma == "viser" and event.passive and event.agents:
        stem = families.stem(fold(event.agents[0].head.low))
        yield Deed(stem, event, (), parties(event.patients), (), by_noun=True)


def _receivers(event: Event) -> tuple[Party, ...]:
    return parties(each for each in event.others if each.preposition and each.preposition.low in _AGAINST)


@lru_cache(maxsize=1024)
def nouns(text: str) -> tuple[tuple[str, Party], ...]:
    """What a sentence tells by a noun with its complement: "la démission | du président"."""
    return tuple(
        (families.stem(fold(phrase.head.low)), party)
        for phrase in grammar.noun_phrases(text)
        for party in parties(phrase.complements[:1])
    )


def alike(one: Deed, other: Deed) -> bool:
    """Whether two verbs tell of the same."""
    return families.akin(one.stem, other.stem) or families.exchangeable(one.stem, other.stem)


def one_deed(one: Deed, other: Deed, roster: Roster) -> bool:
    """Whether two tell of one deed: alike, and with a party in common."""
    return alike(one, other) and any_same((*one.agents, *one.undergo), (*other.agents, *other.undergo), roster)


def same(one: Party, other: Party, roster: Roster) -> bool:
    """Whether two may be the same: a name or noun in common, or one that the sources say that the other is."""
    if one.names & other.names or one.wording & other.wording:
        return True
    if _akin(one.head, other.head):
        return True
    return _holds(roster, one.names, other.head) or _holds(roster, other.names, one.head)


def any_same(ours: Iterable[Party], theirs: Iterable[Party], roster: Roster) -> bool:
    """Whether one of these may be one of those."""
    return any(same(one, other, roster) for one in ours for other in theirs)


def sure(one: Party, other: Party, roster: Roster) -> bool:
    """Whether two are the same, by their own names and heads, not by what hangs on them."""
    if one.names and other.names:
        return bool(one.names & other.names)
    if one.head and other.head and families.akin(one.head, other.head):
        return True
    return _holds(roster, one.names, other.head) or _holds(roster, other.names, one.head)


def any_sure(ours: Iterable[Party], theirs: Iterable[Party], roster: Roster) -> bool:
    """Whether one of these surely is one of those."""
    return any(sure(one, other, roster) for one in ours for other in theirs)


def any_part(ours: Iterable[Party], theirs: Iterable[Party], roster: Roster) -> bool:
    """Whether one of these is one of those, or named in what hangs on one: "une étude de l’institut"."""
    return any(sure(one, other, roster) or _within(one, other) for one in ours for other in theirs)


def _within(one: Party, other: Party) -> bool:
    names = frozenset(map(families.stem, one.names))
    return bool(names & other.wording) or (not names and one.head in other.wording)


def _akin(one: str, other: str) -> bool:
    return bool(one and other) and (families.akin(one, other) or families.exchangeable(one, other))


def _holds(roster: Roster, names: frozenset[str], head: str) -> bool:
    return bool(head) and any(roster.holds(name, head) for name in names)


def parties(phrases: Iterable[Phrase]) -> tuple[Party, ...]:
    """Who or what some phrases name; those that name nothing, as "20 %", are left out."""
    return tuple([_party(phrase) for phrase in phrases if phrase.head.tag in _HEADS])


def _party(phrase: Phrase) -> Party:
    names = frozenset({fold(token.text) for token in phrase.core if token.tag is Tag.NAME})
    head = "" if phrase.head.tag is Tag.NAME else families.stem(fold(phrase.head.low))
    wording = frozenset({families.stem(fold(token.low)) for token in phrase.tokens if token.tag in _TELLS})
    return Party(head, names, wording, is_office(phrase), phrase.start, phrase.end)


def is_actor(text: str, party: Party) -> bool:
    """Whether a party is told as people, or as a body that acts: "la mairie", "des éleveurs"."""
    return party.head in _actors() or _PEOPLE.match(text, party.start) is not None


@cache
def _actors() -> frozenset[str]:
    words = tables.words("actors") | tables.words("functions_of_persons")
    return frozenset(families.stem(fold(word)) for word in words)
