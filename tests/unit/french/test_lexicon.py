from __future__ import annotations

from time import perf_counter

import pytest

from cms_publisher.french import lexicon
from cms_publisher.french.lexicon import Form, Part, Reading, is_verb, is_word, readings


@pytest.mark.parametrize("word", ["lointaine", "chevaux", "parlons", "été", "cœur"])
def test_inflected_forms_are_words(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize("word", ["lointainel", "chev", "motmot\n", ""])
def test_what_runs_together_is_none(word: str) -> None:
    assert not is_word(word)


def test_the_first_look_up_costs_little() -> None:
    lexicon._forms.cache_clear()  # noqa: SLF001 - as in a process that just started
    lexicon.readings.cache_clear()
    begin = perf_counter()
    is_word("lointaine")
    assert perf_counter() - begin < 5  # 25 ms on a quiet machine


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("fermeture", {Reading(Part.NOUN, "f", "s")}),
        ("obtiennent", {Reading(Part.VERB, "", "p", Form.PRESENT, "obtenir", transitive=True)}),
        ("obtienne", {Reading(Part.VERB, "", "s", Form.SUBJUNCTIVE, "obtenir", transitive=True)}),
        ("nées", {Reading(Part.VERB, "f", "p", Form.PARTICIPLE, "naître", with_etre=True)}),
        ("à", {Reading(Part.GRAMMAR)}),
        ("lointainel", set()),
    ],
)
def test_a_form_can_be_these(word: str, expected: set[Reading]) -> None:
    assert set(readings(word)) == expected


@pytest.mark.parametrize(("word", "verb"), [("mesuré", True), ("mesure", False), ("devant", False), ("élu", False)])
def test_what_is_a_verb_and_nothing_else(word: str, verb: bool) -> None:
    assert is_verb(word) is verb


def test_every_form_is_found_where_it_stands() -> None:
    _, lines = lexicon._forms()  # noqa: SLF001 - the order of the file is what the search rests on
    forms = [line.rpartition(b" ")[0].decode() for line in lines.splitlines()]
    assert all(lexicon._row(form) is not None for form in [*forms[::997], forms[0], forms[-1]])  # noqa: SLF001
