"""What a reader works out of sentences that stand apart: of a vote, of a whole, by a step, of a term of prison."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.meaning import Difference
from tests.unit.checks.rewordings import kinds, library

if TYPE_CHECKING:
    from collections.abc import Sequence

STAFF = (
    "La tannerie de Morvieux fermera le 30 juin.",
    "Sur les 118 emplois du site, 64 seront supprimés.",
    "La direction invoque la hausse du prix des peaux.",
    "Un groupe lombard, Corvetti, a présenté une offre pour reprendre la tannerie et 80 de ses 118 salariés.",
    "L’offre s’élève à 2,6 millions d’euros.",
    "Une seconde offre, d’un promoteur, plus élevée de 1,4 million d’euros, a été rejetée.",
)
GUARDS = (
    "La régie mettra une vitre dans ses 96 bus, pour un coût de 410 000 euros, que la ville prendra en charge à 60 %.",
    "Douze gardiens seront recrutés : la brigade, qui en compte huit, sera présente tous les soirs.",
    "Les salariés ont voté la reprise du travail, par 187 voix contre 34.",
)
TERM = (
    "Le tribunal de Lorme a condamné mardi un couvreur à quatre ans de prison, dont un avec sursis, pour escroquerie.",
)
SALES = (
    "Corvetti, qui emploie 350 personnes près de Bergame, fait les trois quarts de ses ventes en Italie et en Suisse.",
)
BROTHERS = (
    "Le tribunal a condamné un homme de 27 ans à quatre ans de prison.",
    "Son frère, âgé de 22 ans, a été relaxé.",
)
WARD = (
    "Le service accueille 86 malades, trois fois par semaine, pour des séances de quatre heures.",
    "En cas de fermeture, ils devraient aller à Bordance, à 62 kilomètres.",
    "Le centre tourne six jours par semaine.",
    "« À mon âge, c’est non », lâche Monique Arrivet, 79 ans.",
)
RACE = (
    "Maud Jaricot, une Savoyarde de 31 ans, a gagné la course.",
    "Sur les 1 250 coureurs partis à l’aube de Valmorel, 814 ont franchi la ligne.",
    "À 17 heures, 290 concurrents ont été arrêtés à cause des orages.",
    "Les autres ont abandonné, surtout à cause de la chaleur.",
    "Maud Jaricot, infirmière à mi-temps, s’était mise à courir à 26 ans.",
    "Neuf coureurs avaient été contrôlés à l’arrivée ; tous les autres tests que celui du vainqueur sont négatifs.",
)

RIGHT = (
    (WARD, "Chaque malade y passe douze heures par semaine, en séances de quatre heures."),
    (WARD, "En cas de fermeture, les malades feraient plus de 120 kilomètres aller-retour pour aller à Bordance."),
    (WARD, "Le centre tourne six jours sur sept."),
    (WARD, "« À mon âge, c’est non », lâche Monique Arrivet, bientôt octogénaire."),
    (RACE, "Environ deux tiers des participants ont franchi la ligne."),
    (RACE, "Quelque 150 concurrents ont abandonné, surtout à cause de la chaleur."),
    (RACE, "Maud Jaricot, infirmière à mi-temps, court depuis cinq ans."),
    (RACE, "Les huit autres coureurs contrôlés à l’arrivée ont eu des tests négatifs."),
    (STAFF, "Le site garderait les deux tiers de ses salariés."),
    (STAFF, "Un promoteur proposait 4 millions d’euros, mais son offre a été rejetée."),
    (GUARDS, "La ville paiera près de 250 000 euros des 410 000 que coûteront les vitres des bus."),
    (GUARDS, "La brigade passera de huit à vingt gardiens, présents tous les soirs."),
    (GUARDS, "Plus de huit salariés sur dix ont voté la reprise du travail."),
    (TERM, "Le couvreur a été condamné mardi à trois ans de prison ferme et un an avec sursis pour escroquerie."),
    (SALES, "Un quart des ventes de Corvetti se fait hors d’Italie et de Suisse."),
    (BROTHERS, "Son frère, son cadet de cinq ans, a été relaxé."),
)
WRONG = (
    (
        ("Les agents les ont comptés : 40 % des visiteurs viennent pour la tour.",),
        "Plus d’un visiteur sur deux vient pour la tour.",
    ),
    (WARD, "Chaque malade y passe vingt heures par semaine, en séances de quatre heures."),
    (WARD, "En cas de fermeture, les malades feraient plus de 220 kilomètres aller-retour pour aller à Bordance."),
    (RACE, "Environ trois quarts des participants ont franchi la ligne."),
    (RACE, "Quelque 250 concurrents ont abandonné, surtout à cause de la chaleur."),
    (RACE, "Maud Jaricot, infirmière à mi-temps, court depuis quinze ans."),
    (STAFF, "Le site garderait les trois quarts de ses salariés."),
    (
        ("À la tannerie, 80 de ses 118 salariés ont voté la grève.",),
        "Sans surprise, 32 % des salariés de la tannerie ont voté la grève.",
    ),
    (STAFF, "Un promoteur proposait 5 millions d’euros, mais son offre a été rejetée."),
    (GUARDS, "La ville paiera près de 350 000 euros des 410 000 que coûteront les vitres des bus."),
    (GUARDS, "La brigade passera de huit à trente gardiens, présents tous les soirs."),
    (GUARDS, "La brigade passera de vingt à huit gardiens, présents tous les soirs."),
    (GUARDS, "Plus de neuf salariés sur dix ont voté la reprise du travail."),
    (TERM, "Le couvreur a été condamné mardi à deux ans de prison ferme et deux ans avec sursis pour escroquerie."),
    (SALES, "Un tiers des ventes de Corvetti se fait hors d’Italie et de Suisse."),
    (BROTHERS, "Son frère, son cadet de huit ans, a été relaxé."),
)


@pytest.mark.parametrize(("told", "reworded"), RIGHT)
def test_left_in_peace(told: Sequence[str], reworded: str) -> None:
    assert not kinds(reworded, library(told))


@pytest.mark.parametrize(("told", "reworded"), WRONG)
def test_found(told: Sequence[str], reworded: str) -> None:
    assert {Difference.FIGURE, Difference.UNIT} & set(kinds(reworded, library(told)))
