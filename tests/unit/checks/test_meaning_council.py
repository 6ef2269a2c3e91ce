"""A council's report reworded: votes, tariffs, shares that add up, what an instrument measured, the next meeting."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity import meaning
from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Sainte-Orse",
        "Le conseil municipal s’est réuni vendredi 20 novembre sous la présidence de Luc Arnal, maire.",
        "Le repas, facturé 2,60 euros depuis la rentrée 2022, passera à 2,90 euros au 1er janvier 2027.",
        "La commune sert en moyenne 96 repas par jour.",
        "« Un repas nous revient à 7,90 euros », a expliqué Nora Vidal, adjointe aux écoles.",
        "La délibération sur la cantine a été adoptée par 12 voix contre 3.",
        "La commune demande 40 % du coût du préau à l’État, 25 % au Département et 10 % à la Région.",
        "Un radar installé trois semaines rue Haute a relevé qu’un véhicule sur trois dépassait les 50 km/h.",
        "Le budget du musée a été voté à l’unanimité.",
        "La maire déléguée, Anne Tissier, a demandé un rendez-vous au préfet et souhaite obtenir un bus avant Noël.",
        "La prochaine réunion du conseil est prévue le 18 décembre.",
        "La directrice du musée l’a annoncé mardi matin aux agents : la salle fermera le 15 février.",
    ),
    published=date(2026, 11, 24),
)


@pytest.mark.parametrize(
    "faithful",
    [
        "Les élus de Sainte-Orse se sont réunis vendredi 20 novembre sous la présidence du maire, Luc Arnal.",
        "Au 1er janvier 2027, le repas coûtera 2,90 euros, contre 2,60 euros depuis la rentrée 2022.",
        "Selon Nora Vidal, adjointe aux écoles, chaque repas revient à 7,90 euros.",
        "La délibération sur la cantine n’a pas fait l’unanimité.",
        "L’État, le Département et la Région paieraient les trois quarts du préau de la commune.",
        "Rue Haute, un véhicule sur trois dépasse les 50 km/h, avait-on mesuré en trois semaines.",
        "Anne Tissier, la maire déléguée de cette commune, veut rencontrer le préfet et obtenir un bus avant Noël.",
        "Le conseil se réunira de nouveau le 18 décembre.",
        "Mardi 24 novembre 2026, la directrice du musée a annoncé aux agents que la salle fermera le 15 février.",
    ],
)
def test_what_a_council_did_may_be_told_in_other_words(faithful: str) -> None:
    assert rewordings.kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(("heading", "found"), [("En bref", False), ("Repères", False), ("Un stade olympique", True)])
def test_a_label_tells_nothing_that_could_be_invented(heading: str, found: bool) -> None:
    assert bool(meaning.judge(heading, LIBRARY, heading=True).doubts) is found


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ("Au 1er janvier 2027, le repas coûtera 2,60 euros, contre 2,90 euros depuis la rentrée 2022.", "relation"),
        ("La délibération sur la cantine a été adoptée à l’unanimité.", "opposite"),
        ("Le budget du musée n’a pas été voté à l’unanimité.", "negation"),
        ("L’État, le Département et la Région paieraient les deux tiers du préau de la commune.", "figure"),
        ("Anne Tissier, la maire déléguée, a obtenu un bus avant Noël.", "modality"),
        ("Le conseil se réunira de nouveau le 20 novembre.", "done"),
        ("Mardi 17 novembre 2026, la directrice du musée a annoncé aux agents que la salle fermera.", "date"),
    ],
)
def test_what_it_did_not_do_is_found(wrong: str, kind: str) -> None:
    assert kind in rewordings.kinds(wrong, LIBRARY)
