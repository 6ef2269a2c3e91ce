"""Deeds told from the other side, or by a noun: "acheter à X", "recevoir le soutien de X", "le rachat de X par Y"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.deeds import Deed, deeds, is_actor, parties
from cms_publisher.french import families, grammar, tables
from cms_publisher.french.grammar import Event, Tag, Time
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.deeds import Party
    from cms_publisher.french.grammar import Phrase

_FUSED: Final = {"au": "à", "aux": "à", "du": "de", "des": "de", "d'": "de"}
_GETS: Final = frozenset({"recevoir", "obtenir", "essuyer", "subir", "encaisser", "gagner", "récolter", "solliciter"})
"""Verbs whose subject a noun's deed is done to: "a reçu | le soutien de la mairie"."""
_GIVES: Final = frozenset({"apporter", "accorder", "donner", "opposer", "infliger", "présenter", "exprimer", "offrir"})
"""Verbs whose subject does a noun's deed: "a apporté | son soutien | à la mairie"."""
_TOWARDS: Final = frozenset({"à", "contre", "envers"})


@lru_cache(maxsize=1024)
def retold(text: str) -> tuple[Deed, ...]:
    """What a sentence tells so, each deed as its own verb would tell it."""
    events = grammar.events(text)
    verbs = [found for deed in deeds(text) if not deed.by_noun for found in _converse(deed)]
    by_nouns = [found for event in events for found in (*_got(event), *_given(event))]
    return (*verbs, *by_nouns, *_nominal(text))


def every_deed(text: str) -> tuple[Deed, ...]:
    """The deeds of a sentence, those told from the other side or by a noun as well."""
    return (*deeds(text), *retold(text))


def is_converse(one: str, other: str) -> bool:
    """Whether one verb tells the other's deed from the other side; their families."""
    return any({one, other} == {stem, base} for stem, base in _pairs())


def _converse(deed: Deed) -> Iterator[Deed]:
    """A verb's deed as the other verb tells it."""
    row = _table().get(deed.event.lemma)
    if row is None:
        return
    doers = parties(each for each in deed.event.others if _preposition(each) in row[0])
    theirs = deed.patients and deed.agents
    if doers or ("seul" in row[0] and deed.event.reflexive):
        event = replace(deed.event, reflexive=False, passive=False)
        yield Deed(row[1], event, doers, deed.patients or deed.agents, theirs or ())


def _got(event: Event) -> Iterator[Deed]:
    """What a noun says is done to the subject, by its complement: "le soutien | de la mairie"."""
    noun = event.patients[0] if event.patients else None
    if event.lemma in _GETS and not event.passive and noun is not None and noun.head.tag is Tag.NOUN:
        yield Deed(_stem(noun), event, _people(noun.complements[:1]), parties(event.agents), (), by_noun=True)


def _given(event: Event) -> Iterator[Deed]:
    """What a noun says that the subject does to the receiver."""
    noun = event.patients[0] if event.patients else None
    if event.lemma in _GIVES and not event.passive and noun is not None and noun.head.tag is Tag.NOUN:
        towards = parties(each for each in event.others if _preposition(each) in _TOWARDS)
        yield Deed(_stem(noun), event, parties(event.agents), (), towards, by_noun=True)


def _nominal(text: str) -> Iterator[Deed]:
    """A noun with two complements: "le rachat | de Terrasol | par Altéane", "la plainte | du maire | contre X"."""
    for noun, after in pairwise(grammar.noun_phrases(text)):
        if noun.head.tag is not Tag.NOUN or not noun.complements or after.preposition is None:
            continue
        if after.preposition.start - noun.end > 1:
            continue
        one, two = _people(noun.complements[:1]), _people([after])
        if not (one and two):
            continue
        event = Event(noun.head, noun.head.start, noun.head.end, Time.OPEN)
        if after.preposition.low == "par":
            yield Deed(_stem(noun), event, two, one, (), by_noun=True)
        elif _preposition(after) in _TOWARDS:
            yield Deed(_stem(noun), event, one, (), two, by_noun=True)


def _people(phrases: Sequence[Phrase]) -> tuple[Party, ...]:
    """Those that name people, or bodies that act."""
    return tuple(
        party for phrase in phrases for party in parties([phrase]) if party.names or is_actor(phrase.sentence, party)
    )


def _stem(noun: Phrase) -> str:
    return families.stem(fold(noun.head.low))


def _preposition(phrase: Phrase) -> str:
    if phrase.preposition is None:
        return ""
    return _FUSED.get(phrase.preposition.low, phrase.preposition.low)


@cache
def _table() -> dict[str, tuple[frozenset[str], str]]:
    """Each verb's prepositions, and the family of the other verb."""
    rows = (line.partition("=") for line in tables.lines("converse_verbs"))
    split = ((before.split(), families.stem(fold(base.strip()))) for before, _, base in rows)
    return {words[0]: (frozenset(words[1:]), base) for words, base in split}


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    return frozenset((families.stem(fold(verb)), base) for verb, (_, base) in _table().items())
