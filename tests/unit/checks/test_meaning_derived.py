"""Figures that follow from the sources' own, and those that don't."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La moitié des 96 éleveurs adhérents se sont constitués parties civiles.",
        "La commission du bassin publiera un rapport tous les six mois.",
        "Neuf personnes sont hospitalisées, dont trois en réanimation.",
        "Les salariés iront dans les usines de Vauclair, de Saint-Loup ou de Rieuval.",
        "La dette du groupe, de 96 millions d’euros, a été divisée par deux.",
        "L’aménagement des quais coûtera 7,5 millions d’euros, dont 2 millions versés par l’État.",
        "Le nombre d’élèves est passé de 26 à 11 en dix ans.",
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "Quarante-huit des 96 éleveurs adhérents se sont constitués parties civiles.",
        "La commission du bassin publiera un rapport deux fois par an.",
        "La commission du bassin publiera deux rapports par an.",
        "Un tiers des neuf patients hospitalisés sont en réanimation.",
        "Les salariés iront dans l’une de ces trois usines.",
        "La dette du groupe, de 96 millions d’euros, a été réduite de moitié.",
        "Sur les 7,5 millions d’euros que coûtera l’aménagement des quais, l’État en versera 2.",
        "Le nombre d’élèves a plus que diminué de moitié.",
    ],
)
def test_what_follows_is_told(faithful: str) -> None:
    assert "figure" not in rewordings.kinds(faithful, LIBRARY)


@pytest.mark.parametrize(
    "wrong",
    [
        "Trente-huit des 96 éleveurs adhérents se sont constitués parties civiles.",
        "La commission du bassin publiera un rapport quatre fois par an.",
        "La commission du bassin publiera quatre rapports par an.",
        "La dette du groupe, de 96 millions d’euros, a été divisée par huit.",
        "Sur les 7,5 millions d’euros que coûtera l’aménagement des quais, l’État en versera 4.",
    ],
)
def test_what_does_not_follow_is_found(wrong: str) -> None:
    assert rewordings.kinds(wrong, LIBRARY) & {"figure", "quantity", "unit"}


GAPS = rewordings.library(
    (
        "Le taux de réussite est tombé à 62,5 %, contre 68 % un an plus tôt.",
        "La mairie a payé la halle 1,4 million d’euros, contre 2 millions proposés par un promoteur.",
        "Le centre emploie neuf soigneurs, alors qu’il en faudrait quinze.",
        "Les élèves ont été répartis dans 41 classes, dont 33 en ville et 8 dans les villages.",
        "La direction vise une marge comprise entre 4 et 4,5 %.",
        "Trois cents personnes selon la police, 800 selon les syndicats, ont défilé mardi.",
        "Les manifestants, qui occupaient la place depuis le 4 mai, sont partis jeudi matin.",
    ),
    date(2026, 5, 22),
)


@pytest.mark.parametrize(
    "faithful",
    [
        "Le taux de réussite a perdu 5,5 points en un an, à 62,5 %.",
        "À 62,5 %, le taux de réussite est inférieur de 5,5 points à celui de l’an dernier.",
        "La halle a coûté 1,4 million d’euros à la mairie, 600 000 euros de moins que ce que proposait un promoteur.",
        "Il manque six soigneurs au centre, qui n’en emploie que neuf sur les quinze nécessaires.",
        "Les élèves ont été répartis dans 33 classes de ville et huit de village.",
        "La direction vise une marge de 4 à 4,5 %.",
        "De 300 à 800 personnes, selon la police et les syndicats, ont défilé mardi.",
        "Après plus de deux semaines d’occupation, les manifestants ont quitté la place jeudi matin.",
    ],
)
def test_a_gap_that_a_reader_can_work_out_is_told(faithful: str) -> None:
    assert not rewordings.kinds(faithful, GAPS) & {"figure", "unit", "relation", "added"}


@pytest.mark.parametrize(
    "wrong",
    [
        "Le taux de réussite a perdu 6,5 points en un an, à 62,5 %.",
        "La halle a coûté 1,4 million d’euros à la mairie, 600 000 euros de plus que ce que proposait un promoteur.",
        "Il manque sept soigneurs au centre, qui n’en emploie que neuf sur les quinze nécessaires.",
        "La direction vise une marge de 4,5 à 4 %.",
        "Après cinq semaines d’occupation, les manifestants ont quitté la place jeudi matin.",
    ],
)
def test_a_gap_that_is_another_is_found(wrong: str) -> None:
    assert rewordings.kinds(wrong, GAPS) & {"figure", "unit", "relation"}


COUNTS = rewordings.library(
    (
        "La rivière devra garder au moins 310 mètres cubes par seconde en été, contre 230 aujourd’hui.",
        "Un autocar a heurté lundi 9 mars, à 18 h 42, un arbre tombé près de Belcombe.",
        "Vingt et un des 58 voyageurs ont été blessés, dont quatre gravement.",
        "Le constructeur a commandé une deuxième barge.",
        "Il a aussi pris une option sur deux autres bateaux.",
        "La ligne reste fermée, a dit la préfète, qui quittera ses fonctions à la fin de l’année.",
        "Le traité, signé en 1926, avait été dénoncé en 1974.",
        "Deux médiations ont échoué, en 1998 et en 2013.",
    ),
    date(2026, 3, 11),
)


@pytest.mark.parametrize(
    "faithful",
    [
        "En été, la rivière devra garder 310 mètres cubes par seconde au minimum, soit 80 de plus qu’à présent.",
        "Vingt et une personnes ont été blessées lundi dans un autocar qui a heurté un arbre tombé près de Belcombe.",
        "Une deuxième barge est déjà commandée, et le constructeur a une option pour deux autres bateaux.",
        "La ligne reste fermée, a dit la préfète, qui quittera ses fonctions en décembre.",
        "Le traité de 1926 avait été rompu en 1974, et les médiations de 1998 et de 2013 n’ont rien donné.",
    ],
)
def test_what_counts_the_same_in_other_company_passes(faithful: str) -> None:
    assert not rewordings.kinds(faithful, COUNTS) & {"figure", "date", "item", "opposite"}


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ("En été, la rivière devra garder 310 mètres cubes par seconde au minimum, soit 95 de plus.", "figure"),
        ("Le constructeur a une option sur trois autres bateaux.", "figure"),
        ("La ligne reste fermée, a dit la préfète, qui quittera ses fonctions en octobre.", "date"),
    ],
)
def test_what_counts_otherwise_is_found(wrong: str, kind: str) -> None:
    assert kind in rewordings.kinds(wrong, COUNTS)


def test_nine_behind_a_preposition_is_a_number() -> None:
    known = rewordings.library(("Le couvre-feu a été levé dans quatre districts sur neuf, près du pont neuf.",))
    assert "figure" not in rewordings.kinds("Dans quatre des neuf districts, le couvre-feu a été levé.", known)
    assert "figure" in rewordings.kinds("Dans quatre des sept districts, le couvre-feu a été levé.", known)
