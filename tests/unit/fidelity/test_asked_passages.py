"""Whose word a sentence is, and which tells a year's figures."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import Asked
from cms_publisher.fidelity.asked_passages import find, is_said_by, passage
from cms_publisher.fidelity.offered import heard
from cms_publisher.model import Role
from tests.unit.writers.stories import source, story

WIRE = (
    "La pêche est interdite. « Un mois, ce n'est pas assez », a réagi Claire Nédélec, porte-parole de l'association "
    "Océan vivant."
)


@pytest.mark.parametrize(
    ("whom", "text", "said"),
    [
        ("maire", "Le maire, Paul Astier, déplore que l’État prévienne si tard.", True),
        ("maire", "« Nous sommes seuls », a réagi le maire.", True),
        ("maire", "Selon le maire, rien ne presse.", True),
        ("maire", "La préfecture a prévenu le maire.", False),
        ("maire", "Un habitant, qui connaît le maire, a dit non.", False),
        ("departement", "L’association regrette que le Département ait baissé son aide.", False),
        (
            "association",
            "« Un mois, ce n’est pas assez », a réagi Claire Nédélec, porte-parole de l’association.",
            True,
        ),
        ("association", "L’association cherche des bénévoles.", False),
    ],
)
def test_a_sentence_is_somebody_s_word(whom: str, text: str, said: bool) -> None:
    assert is_said_by((whom,), text) is said


def test_who_speaks_for_those_before_gives_their_word() -> None:
    texts = ["L’association cherche des bénévoles.", "« On en loge quarante », dit sa présidente, Rose Delmas."]
    assert find(Asked(Ask.HEARD, "association"), texts) == texts[1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("En 2024, six cents camions étaient restés bloqués.", True),
        ("Ils étaient 4 300 en 2024.", True),
        ("Gérard monte la toile depuis 2024.", False),
        ("La fête a eu lieu le 12 mai 2024.", False),
    ],
)
def test_a_year_s_figures_are_more_than_its_date(text: str, told: bool) -> None:
    assert bool(find(Asked(Ask.YEAR, "les chiffres de 2024"), [text])) is told


def test_a_year_alone_is_told_where_it_stands() -> None:
    assert find(Asked(Ask.YEAR, "l'incendie de 2023"), ["En 2023, un hangar avait brûlé."])


def test_the_passage_is_looked_for_in_all_sources() -> None:
    told = story("Un titre\n\nLe port attend.", source(WIRE, "depeche.txt", role=Role.CONTEXT, outlet="AFP"))
    found = passage(Asked(Ask.HEARD, "association"), told)
    assert found is not None
    assert found.source == "depeche.txt"


@pytest.mark.parametrize(
    ("text", "ids"),
    [("Le port attend.", {"depeche.txt"}), ("« C'est peu », regrette l'association Mer libre.", set())],
)
def test_a_source_with_the_word_that_is_asked_for_is_heard_unless_the_text_has_it(text: str, ids: set[str]) -> None:
    context = source(WIRE, "depeche.txt", role=Role.CONTEXT, outlet="AFP")
    told = story(f"Un titre\n\n{text}", context, instruction="Ajouter la position de l'association")
    assert heard(told) == ids
