"""Slips of form in a rewording: words that cannot stand so, a sentence cut off, a name that ran into the next word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import BlockKind
from tests.mutations.pages import Line, Page, verdicts
from tests.unit.writers.stories import story

STORY = story(
    "Le bac rouvre\n\nLa juriste Fiona Kearney a remis son rapport au conseil jeudi. Le bac de Brévic a repris en mai, "
    "et le maire en attend 5 200 passagers. Les élus a voté contre.\n"
)
PAGE = Page("bac", STORY, build(STORY), ())
FORM = {"broken", "glue", "grammar"}


def found(text: str, *, kind: BlockKind = BlockKind.PARAGRAPH, mode: Mode = Mode.FREE) -> list[tuple[str, str]]:
    page = replace(PAGE, lines=(Line("body", kind, text),))
    return [(rule, words) for rule, words, _ in verdicts(page, mode) if rule.split(".")[0] in FORM]


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("Jeudi, Fiona Kearney a remis au conseil le rapport de le bac.", "broken.words", "de le"),
        ("Le maire en n’attend pas plus de 5 200 passagers.", "broken.words", "en n’"),
        ("Fiona Kearneydoit remettre son rapport au conseil.", "glue.joined", "Kearneydoit"),
    ],
)
def test_a_slip_of_form_is_shown(text: str, rule: str, words: str) -> None:
    assert found(text) == [(rule, words)]


def test_a_sentence_that_stops_on_a_word_of_grammar_is_cut() -> None:
    text = "Le bac de Brévic a repris, et le maire attend de."
    assert found(text) == [("broken.cut", text)]


def test_a_heading_is_read_as_well() -> None:
    assert found("À Brévic, le bac d’Kearney", kind=BlockKind.HEADING) == [("broken.words", "d’Kearney")]


def test_two_words_are_shown_once() -> None:
    assert found("Le conseil dit qu’Kearney a remis son rapport.") == [("broken.words", "qu’Kearney")]


@pytest.mark.parametrize("mode", Mode)
def test_what_the_source_writes_so_is_no_slip_of_the_article(mode: Mode) -> None:
    assert found("Les élus a voté contre.", mode=mode) == []


def test_what_stops_before_a_list_or_on_a_word_that_stands_by_itself_is_whole() -> None:
    assert found("Le maire a voté pour. Le bac de Brévic transporte 5 200 passagers, et le maire y tient pour") == []


@pytest.mark.parametrize("text", ["Le maire de Brévic.", "Son rapport au conseil, jeudi.", "Jeudi, le conseil."])
def test_a_sentence_without_the_verb_that_the_source_has_is_cut(text: str) -> None:
    told = story(
        "Le bac rouvre\n\nLe maire de Brévic attend des passagers. Elle a remis son rapport au conseil jeudi. "
        "Jeudi, le conseil a voté le rapport.\n"
    )
    page = Page("bac", told, build(told), (Line("body", BlockKind.PARAGRAPH, text),))
    assert [rule for rule, _, _ in verdicts(page, Mode.FREE) if rule == "broken.cut"] == ["broken.cut"]


@pytest.mark.parametrize(
    "text",
    [
        "Aucun blessé. Coût du bac : 5 200 euros.",
        "À l’origine du rapport, le conseil de Brévic.",
        "Le tout pour 5 200 passagers. La fin d’une époque.",
        "Qui attend les passagers ? Le maire de Brévic.",
        "Reste le rapport. Prochain conseil jeudi.",
    ],
)
def test_a_sentence_of_style_needs_no_verb(text: str) -> None:
    assert found(text) == []
