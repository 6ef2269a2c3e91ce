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
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "Quarante-huit des 96 éleveurs adhérents se sont constitués parties civiles.",
        "La commission du bassin publiera un rapport deux fois par an.",
        "Un tiers des neuf patients hospitalisés sont en réanimation.",
        "Les salariés iront dans l’une de ces trois usines.",
        "La dette du groupe, de 96 millions d’euros, a été réduite de moitié.",
        "Sur les 7,5 millions d’euros que coûtera l’aménagement des quais, l’État en versera 2.",
    ],
)
def test_what_follows_is_told(faithful: str) -> None:
    assert "figure" not in rewordings.kinds(faithful, LIBRARY)


@pytest.mark.parametrize(
    "wrong",
    [
        "Trente-huit des 96 éleveurs adhérents se sont constitués parties civiles.",
        "La commission du bassin publiera un rapport quatre fois par an.",
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
