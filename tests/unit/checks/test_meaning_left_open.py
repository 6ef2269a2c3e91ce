"""What is left open, denied only in its words, or dated by the month in which a source appeared."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.unit.checks.rewordings import kinds, library

if TYPE_CHECKING:
    from collections.abc import Sequence

TRIAL = (
    "Le tribunal de Lorme a condamné mardi un homme de 27 ans à quatre ans de prison.",
    "L’avocate de la défense, Me Solène Thibaut, a plaidé l’altération du discernement, que l’expert a écartée.",
    "Elle n’a pas dit si son client ferait appel.",
)
STRIKE = (
    "L’intersyndicale a obtenu mardi la nomination d’un expert pour examiner les comptes de la tannerie.",
    "Elle soupçonne la direction de vouloir vendre le terrain, situé face au lac.",
    "Le travail a repris lundi, après dix-huit jours de grève, sans que personne ait cédé.",
    "« On a travaillé tous les samedis du printemps et voilà comment on nous remercie », s’indigne Lise Morvan.",
    "L’expert désigné par le comité doit rendre son rapport sur les comptes au plus tard le 15 décembre.",
    "Les prix des peaux et du tanin ont augmenté de 40 % et de 90 % en deux ans, et les commandes ont baissé.",
)
RAIN = (
    "Il n’est tombé que 11 millimètres de pluie en juillet, et Météo-France n’en prévoit pas avant la fin du mois.",
)
DOPING = (
    "C’est le premier cas de dopage dans l’histoire de la course.",
    "La Fédération n’a pas souhaité commenter ce cas.",
    "Le vainqueur, suspendu à titre provisoire, risque jusqu’à quatre ans de suspension.",
    "« Je n’ai jamais été aussi heureuse », dit Maud Jaricot, infirmière, qui ne s’était mise à la course qu’à 26 ans.",
)
RIGHT = (
    (DOPING, "Jamais la course n’avait connu de cas de dopage."),
    (DOPING, "La Fédération a gardé le silence."),
    (DOPING, "Le vainqueur, suspendu à titre provisoire, encourt une suspension pouvant aller jusqu’à quatre ans."),
    (DOPING, "Maud Jaricot, infirmière, s’est mise à la course à 26 ans seulement."),
    (TRIAL, "Me Solène Thibaut, qui défend le condamné, n’a pas précisé s’il contesterait le jugement."),
    (STRIKE, "Lise Morvan ne décolère pas d’avoir travaillé chaque samedi au printemps."),
    (
        STRIKE,
        "L’intersyndicale a obtenu qu’un expert voie les comptes ; son rapport est attendu pour la mi-décembre.",
    ),
    (STRIKE, "Le prix du tanin a presque doublé en deux ans, celui des peaux a pris 40 %."),
    (RAIN, "Selon Météo-France, il ne faut guère attendre de pluie d’ici à la fin août."),
)
WRONG = (
    (DOPING, "La course n’avait pas connu de dopage lors de cette édition."),
    (DOPING, "Le vainqueur a été suspendu pour quatre ans."),
    (TRIAL, "L’avocate de la défense, Me Solène Thibaut, n’a pas plaidé l’altération du discernement."),
    (STRIKE, "Lise Morvan ne décolère pas d’avoir travaillé chaque dimanche au printemps."),
    (
        STRIKE,
        "L’intersyndicale a obtenu qu’un expert voie les comptes ; son rapport est attendu pour la mi-janvier.",
    ),
    (RAIN, "Selon Météo-France, il ne faut guère attendre de pluie d’ici à la fin septembre."),
)


@pytest.mark.parametrize(("told", "reworded"), RIGHT)
def test_left_in_peace(told: Sequence[str], reworded: str) -> None:
    assert not kinds(reworded, library(told, date(2026, 8, 6)))


@pytest.mark.parametrize(("told", "reworded"), WRONG)
def test_found(told: Sequence[str], reworded: str) -> None:
    assert kinds(reworded, library(told, date(2026, 8, 6)))
