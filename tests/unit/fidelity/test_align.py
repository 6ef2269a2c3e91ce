"""Where a sentence stands in the sources: by its words alone, fast, and with the place in the file."""

from __future__ import annotations

import time

from cms_publisher.fidelity.align import align, build
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.model import Block, BlockKind, Brief, Document, Role, Source, Story

VERGER = (
    "Le verger de Saint-Aubin a gelé deux fois. La coopérative rachètera les pommes tombées.\n\nLe maire espère l’été."
)
AUTRE = "La coopérative rachètera les pommes tombées. Le préfet viendra en juin."


def source(name: str, text: str, role: Role = Role.CONTEXT) -> Source:
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=at, end=at + len(paragraph)))
        at += len(paragraph) + 2
    return Source(id=name, document=Document(text=text, blocks=tuple(blocks)), role=role)


def story(*texts: str) -> Story:
    sources = [source(f"{number}.txt", text) for number, text in enumerate(texts)]
    return Story(key="essai", brief=Brief(), primary=sources[0], context=tuple(sources[1:]))


def keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]


def test_a_sentence_is_found_where_it_stands_in_the_file() -> None:
    found = align(keys("Le maire espère l'été."), build(story(VERGER, AUTRE)))[0]
    span = found.stretch.span(found.first, found.last)
    assert span is not None
    assert VERGER[span.start : span.end] == "Le maire espère l’été"


def test_a_sentence_that_several_sources_have_is_found_in_each_the_primary_first() -> None:
    found = align(keys("La coopérative rachètera les pommes tombées."), build(story(VERGER, AUTRE)))
    assert [match.stretch.source.id for match in found] == ["0.txt", "1.txt"]


def test_a_changed_sentence_is_held_against_the_one_most_like_it() -> None:
    found = align(keys("Le préfet viendra sans doute en juin."), build(story(VERGER, AUTRE)))[0]
    assert found.stretch.slice(found.first, found.last) == "Le préfet viendra en juin"
    assert [step.same for step in found.steps] == [True, False, True]


def test_one_source_alone_can_be_asked_for() -> None:
    told = story(VERGER, AUTRE)
    found = align(keys("La coopérative rachètera les pommes tombées."), build(told), told.context[0])
    assert {match.stretch.source.id for match in found} == {"1.txt"}


def test_words_that_no_source_has_are_found_nowhere() -> None:
    assert align(keys("Zorglub quémande !"), build(story(VERGER))) == []


def test_a_title_known_from_metadata_alone_has_no_place_in_the_file() -> None:
    told = story(VERGER)
    titled = Source(id="t", document=told.primary.document, role=Role.PRIMARY, title="Gel tardif au verger")
    found = align(keys("Gel tardif au verger"), build(Story(key="t", brief=Brief(), primary=titled)))[0]
    assert found.stretch.span(found.first, found.last) is None


def test_invisible_characters_and_typography_make_no_difference() -> None:
    assert keys("L’œuvre coûte 12\u202f000\u00a0€, co\u00adopé\u200brer") == keys("l'oeuvre coûte 12 000 €, coopérer")


def test_signs_that_change_a_meaning_make_a_difference() -> None:
    for one, other in (("-3 °C", "3 °C"), ("12 %", "12"), ("Il part ?", "Il part."), ("1,5", "15"), ("élu", "élue")):
        assert keys(one) != keys(other)


def test_like_sentences_are_not_tried_against_every_passage() -> None:
    paragraph = " ".join(f"Le mot{number % 97} de la phrase suit le terme{number % 89}." for number in range(110))
    index = build(story(*(f"{paragraph} Source{number}." for number in range(5))))
    article = [f"Le mot{number} ajouté de la phrase suit un terme{number % 89}." for number in range(90)]
    began = time.process_time()
    for sentence in article:
        align(keys(sentence), index)
    assert time.process_time() - began < 4
