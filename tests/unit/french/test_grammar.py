from __future__ import annotations

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Final

import pytest

from cms_publisher.french.grammar import Tag, Time, events, noun_phrases, tagged
from tests.unit.cases import Case, load, titles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.french.grammar import Event, Phrase

WORDS = Path(__file__).with_name("cases") / "grammar.md"
PHRASES = Path(__file__).with_name("cases") / "phrases.md"
EVENTS = Path(__file__).with_name("cases") / "events.md"
WHEN: Final = {
    Time.DONE: "fait",
    Time.GOING_ON: "en cours",
    Time.TO_COME: "à venir",
    Time.POSSIBLE: "possible",
    Time.OPEN: "ouvert",
}
SHORT: Final = {
    Tag.DETERMINER: "dét",
    Tag.PREPOSITION: "prép",
    Tag.FUSED: "art",
    Tag.NOUN: "nom",
    Tag.NAME: "propre",
    Tag.ADJECTIVE: "adj",
    Tag.NUMBER: "num",
    Tag.VERB: "v",
    Tag.INFINITIVE: "inf",
    Tag.PARTICIPLE: "part",
    Tag.GERUND: "gér",
    Tag.ADVERB: "adv",
    Tag.SUBJECT: "suj",
    Tag.CLITIC: "pro",
    Tag.NE: "ne",
    Tag.RELATIVE: "rel",
    Tag.SUBORDINATOR: "conj",
    Tag.LINK: "et",
    Tag.PRONOUN: "tient",
    Tag.UNKNOWN: "?",
}


@pytest.mark.parametrize("case", load(WORDS), ids=titles(WORDS))
def test_each_word_is_what_it_is_there(case: Case) -> None:
    words = [token for token in tagged(case.given) if token.tag is not Tag.SIGN]
    assert " ".join(f"{word.text}/{SHORT[word.tag]}" for word in words) == case.expected


@pytest.mark.parametrize("case", load(PHRASES), ids=titles(PHRASES))
def test_noun_phrases_reach_to_their_last_complement(case: Case) -> None:
    assert "\n".join(map(line, noun_phrases(case.given))) == case.expected


def line(phrase: Phrase) -> str:
    introduced = f"[{phrase.preposition.text}] " if phrase.preposition else ""
    return f"{introduced}{phrase.text} | {phrase.head.text}"


@pytest.mark.parametrize("case", load(EVENTS), ids=titles(EVENTS))
def test_who_does_what_to_whom(case: Case) -> None:
    assert "\n".join(map(told, events(case.given))) == case.expected


def told(event: Event) -> str:
    what = f"{event.lemma}, {WHEN[event.time]}{', non' if event.negated else ''}"
    parties = f"{what} | {joined(event.agents)} > {joined(event.patients)}".replace("  ", " ").rstrip()
    others = " + ".join(f"{each.preposition.text} {each.text}" for each in event.others if each.preposition)
    return f"{parties} | {others}" if others else parties


def joined(phrases: Iterable[Phrase]) -> str:
    return " + ".join(phrase.text for phrase in phrases)


def test_words_stand_where_they_say() -> None:
    sentence = "« L’usine d’Arvel, a-t-il dit, n’emploie plus que 12,5 % d’intérimaires. »"
    assert all(sentence[token.start : token.end] == token.text for token in tagged(sentence))
    letters = "".join(token.text for token in tagged(sentence))
    assert letters == "".join(sentence.split())


def test_a_name_with_an_apostrophe_within_is_one_word() -> None:
    words = [token.text for token in tagged("La préfecture du Val-d’Oise, y a-t-il d’autres Villeneuve-d'Ascq ?")]
    assert [word for word in words if len(word) > len("Val-d’")] == ["préfecture", "Val-d’Oise", "Villeneuve-d'Ascq"]


def test_a_verb_is_known_by_its_infinitive() -> None:
    verbs = [token.lemma for token in tagged("Les élus obtiennent un report et seront reçus.") if token.is_verbal]
    assert verbs == ["obtenir", "être", "recevoir"]


def test_complements_hang_on_the_head() -> None:
    (phrase,) = noun_phrases("La chute des ventes de fromage")
    assert [inner.text for inner in phrase.complements] == ["ventes de fromage"]
    assert [inner.text for inner in phrase.complements[0].complements] == ["fromage"]
    assert [token.low for token in phrase.tokens] == ["la", "chute", "des", "ventes", "de", "fromage"]


@pytest.mark.parametrize(("sentence", "definite"), [("Le maire", True), ("Carsac", True), ("Des élus", False)])
def test_a_definite_phrase_says_which_one(sentence: str, definite: bool) -> None:
    (phrase,) = noun_phrases(sentence)
    assert phrase.is_definite is definite


@pytest.mark.parametrize(
    "piece",
    [
        "de la maire ",
        "que ",
        "pas ",
        "porte ",
        "la, ",
        "«",
        "et ",
        "12 ",
        "a-t-il ",
        "la vue, qui a vu, ",
        "a été ",
        "l’",
        "que le maire ",
    ],
)
def test_time_grows_with_length_only(piece: str) -> None:
    sentence = piece * (40_000 // len(piece))
    begin = perf_counter()
    noun_phrases(sentence)
    events(sentence)
    assert perf_counter() - begin < 20  # under 1 s on a quiet machine
