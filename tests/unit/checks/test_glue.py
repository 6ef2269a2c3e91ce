"""Words that ran together in a rewording: told by the dictionary and the sources' words; a name is none."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import BlockKind
from tests.mutations.pages import Line, Page, verdicts
from tests.unit.writers.stories import story

STORY = story("Un joueur part\n\nLe club autrichien, riche en talents, a recruté Paul Kermeur au port de Brévic.\n")
PAGE = Page("joueur", STORY, build(STORY), ())


def glued(text: str) -> list[str]:
    page = PAGE.with_lines([Line("body", BlockKind.PARAGRAPH, text)])
    return [words for rule, words, _ in verdicts(page, Mode.FREE) if rule == "glue.joined"]


@pytest.mark.parametrize("text", ["Paul Kermeur part en Autriche.", "Paul Kermeur quitte l’Autriche et Brévic."])
def test_a_country_is_no_two_words(text: str) -> None:
    assert glued(text) == []


def test_two_words_of_the_source_that_ran_together_are_shown() -> None:
    assert glued("Paul Kermeur part du portbrévic.") == ["portbrévic"]


def test_a_name_of_the_source_that_ran_into_the_next_word_is_shown() -> None:
    assert glued("Paul Kermeurrejoint le club, dès quecelui-ci le veut.") == ["Kermeurrejoint", "quecelui"]


def test_a_word_that_ran_into_an_elided_one_is_shown() -> None:
    assert glued("Paul Kermeur est prêtéjusqu’en juin, et le club le regrettelorsqu’il perd.") == [
        "prêtéjusqu’en",
        "regrettelorsqu’il",
    ]
    assert glued("Paul Kermeur est prêté jusqu’en juin, lorsqu’il aura 20 ans aujourd’hui.") == []


def test_a_word_of_thousands_of_letters_is_not_taken_apart() -> None:
    start = process_time()
    assert glued("département" * 2000) == []
    assert process_time() - start < 1


def test_a_coined_name_is_no_two_words() -> None:
    coined = story(
        "Un bac neuf\n\nLe réseau LigneMer a un bac neuf. Les bacs de LigneMer sont verts. Le RéseauBac aussi.\n"
    )
    page = replace(PAGE, story=coined, index=build(coined))
    lines = [Line("body", BlockKind.PARAGRAPH, "Le réseau LigneMer a un bac neuf. Le RéseauBac aussi.")]
    found = [words for rule, words, _ in verdicts(page.with_lines(lines), Mode.FREE) if rule == "glue.joined"]
    assert found == ["RéseauBac"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dès le 11 janvier 2026,les joueurs partent.", "2026,les"),
        ("Le club,37 joueurs, part.", "club,37"),
        ("Le club recrute;l’Autriche perd un joueur.", "recrute;l’Autriche"),
        ("« Je pars »,dit-il au club.", "dit-il"),
        ("Le joueur de M.Kermeur part.", "M.Kermeur"),
    ],
)
def test_a_space_that_is_missing_behind_a_sign_is_shown(text: str, words: str) -> None:
    assert glued(text) == [words]


def test_a_figure_an_hour_and_an_address_have_their_signs() -> None:
    assert glued("Paul Kermeur a 1,5 million à 18:30, voir https://a.fr/b:c et le S.O.S.") == []
