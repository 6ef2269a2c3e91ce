"""Fields of words and set phrases that newsrooms put for each other: left in peace, their contraries found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.french import families
from cms_publisher.french.words import fold
from tests.unit.checks.rewordings import kinds, library

if TYPE_CHECKING:
    from collections.abc import Sequence

RIGHT = (
    (
        ("Marc Ribou, qui dirige la maison Ribou, soutient que sans ce plan toute la maison était menacée.",),
        "À en croire son patron, Marc Ribou, la survie de l’entreprise entière était en jeu.",
    ),
    (
        ("Son frère, qui avait aidé la victime à se relever, a été relaxé.",),
        "Son frère, venu en aide à la victime, a été blanchi.",
    ),
    (
        ("La vidéosurveillance et les feux de circulation, reliés à un réseau distinct, n’ont pas été touchés.",),
        "Les feux tricolores et les caméras ont été épargnés, car ils dépendent d’un autre réseau.",
    ),
    (
        ("Les cinq autres candidats n’atteignent pas 5 %.",),
        "Aucun des cinq autres prétendants n’a franchi la barre des 5 %.",
    ),
    (
        ("Luc Marin avait demandé aux deux passagers d’éteindre leurs cigarettes.",),
        "Le chauffeur, Luc Marin, avait prié les deux hommes d’éteindre leurs cigarettes.",
    ),
    (
        ("L’Assurance maladie rembourse les trajets, mais les ambulanciers manquent de véhicules.",),
        "Les trajets sont remboursés par la Sécu, mais les ambulanciers manquent de véhicules.",
    ),
    (
        ("Le ministre de l’Intérieur a promis mardi une aide aux pompiers de Lorme.",),
        "Une aide aux pompiers de Lorme a été promise mardi par la place Beauvau.",
    ),
    (
        ("Le premier ministre a promis mardi une aide aux maraîchers de Lorme.",),
        "Une aide aux maraîchers de Lorme a été promise mardi par Matignon.",
    ),
)
WRONG = (
    (("Les agresseurs étaient ivres, selon le parquet.",), "La victime était ivre, selon le parquet."),
    (("Le conducteur a été tué dans le choc.",), "Les passagers ont été tués dans le choc."),
    (("Le choc a tué le conducteur du car.",), "Le choc a tué les passagers du car."),
    (("Son frère cadet a été arrêté à Lorme.",), "Son frère aîné a été arrêté à Lorme."),
    (("Lorme a dominé Brévic pendant une heure mais a perdu.",), "Lorme a vaincu Brévic."),
    (
        ("Le ministre de l’Intérieur a promis mardi une aide aux pompiers de Lorme.",),
        "Une aide aux pompiers de Lorme a été promise mardi par Bercy.",
    ),
    (
        ("Son frère, qui avait aidé la victime à se relever, a été relaxé.",),
        "Son cadet, venu en aide à la victime, a été condamné.",
    ),
    (
        ("Les cinq autres candidats n’atteignent pas 5 %.",),
        "Deux des cinq autres prétendants ont franchi la barre des 5 %.",
    ),
)


@pytest.mark.parametrize(("told", "reworded"), RIGHT)
def test_left_in_peace(told: Sequence[str], reworded: str) -> None:
    assert not kinds(reworded, library(told))


@pytest.mark.parametrize(("told", "reworded"), WRONG)
def test_found(told: Sequence[str], reworded: str) -> None:
    assert kinds(reworded, library(told))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("thermomètre", "température"),
        ("brebis", "troupeau"),
        ("vidéosurveillance", "images"),
        ("habituel", "normale"),
        ("succomber", "décès"),
        ("funérailles", "enterrement"),
        ("procès-verbal", "verbaliser"),
        ("suffrage", "voix"),
    ],
)
def test_one_may_stand_for_the_other(one: str, other: str) -> None:
    assert likely(families.stem(fold(one)), families.stem(fold(other)))


@pytest.mark.parametrize(
    ("one", "other"), [("vaches", "brebis"), ("victoire", "défaite"), ("relaxer", "condamner"), ("dette", "créance")]
)
def test_one_never_stands_for_the_other(one: str, other: str) -> None:
    assert not likely(families.stem(fold(one)), families.stem(fold(other)))
