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

RIGHT = (
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
    (STAFF, "Le site garderait les trois quarts de ses salariés."),
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
