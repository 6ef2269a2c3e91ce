"""Free mode's figures: what follows from a passage is told, what stands elsewhere or in another's place is not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks.rewordings import kinds, library

TEXT = (
    "La scierie de Maubrac, construite en 1958, fermera ses portes en octobre.",
    "Elle compte 84 salariés, dont 28 apprentis, répartis dans quatre ateliers.",
    "Le trajet jusqu’à l’usine de Lestrande dure une heure et vingt minutes.",
    "La direction versera une prime de 2 850 euros, contre 1 400 euros proposés en 2024.",
    "Le bois de chêne fournit 40 % des ventes, le hêtre 25 %, le sapin le reste.",
    "Le terrain de cinq hectares a été vendu pour un million d’euros à la commune, qui en demandait 800 000.",
    "Le feu de 2019 avait détruit 300 stères de chêne et 120 stères de hêtre.",
    "Les bûcherons recevront leur solde en deux semaines ; il en faudra trois aux transporteurs.",
    "Le chantier de la chaufferie doit s’achever fin août ; il aurait déjà coûté plus de 90 000 euros.",
    "L’incendie s’était déclaré à la 40e minute du quart de nuit.",
    "Les sept clients étrangers de la scierie resteront.",
    "Ils paieront leurs planches 12 % plus cher, selon le syndicat du bois.",
)
LIBRARY = library(TEXT, date(2026, 3, 9))


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "Un tiers des 84 salariés sont des apprentis.",
        "Selon le syndicat du bois, les sept clients étrangers paieront leurs planches 12 % plus cher.",
        "Il faut quatre-vingts minutes de trajet jusqu’à l’usine de Lestrande.",
        "La prime versée par la direction dépassera 2 800 euros.",
        "La direction versera une prime de près de 2 900 euros, plus du double de ce qu’elle proposait en 2024.",
        "Le chêne représente deux cinquièmes des ventes et le hêtre un quart.",
        "Le sapin fournit les 35 % restants des ventes.",
        "Le terrain de 50 000 m² a été vendu un million d’euros à la commune.",
        "L’écart entre le prix du terrain et ce que demandait la commune est de 200 000 euros.",
        "Le feu de 2019 avait détruit 300 stères de chêne et 120 de hêtre, soit 420 au total.",
        "La scierie de Maubrac, qui fermera en octobre, a été construite il y a 68 ans.",
        "Les bûcherons recevront leur solde en quinze jours.",
        "Le chantier de la chaufferie, qui doit s’achever à la fin d’août, aurait déjà coûté plus de 90 000 euros.",
        "L’incendie s’était déclaré à la 40e, pendant le quart de nuit.",
        "Près d’un tiers des salariés sont des apprentis.",
        "Le chêne fournit plus d’un tiers des ventes.",
    ],
)
def test_a_figure_that_follows_passes(faithful: str) -> None:
    assert kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("Près d’un quart des salariés sont des apprentis.", "figure"),
        ("Un quart des 84 salariés sont des apprentis.", "figure"),
        ("Selon le syndicat du bois, les douze clients étrangers paieront leurs planches 12 % plus cher.", "figure"),
        ("Il faut quatre-vingt-dix minutes de trajet jusqu’à l’usine de Lestrande.", "figure"),
        ("La direction versera une prime de près de 3 900 euros.", "figure"),
        ("Le sapin fournit les 45 % restants des ventes.", "figure"),
        ("Le terrain de 90 000 m² a été vendu un million d’euros à la commune.", "figure"),
        ("L’écart entre le prix du terrain et ce que demandait la commune est de 300 000 euros.", "figure"),
        ("La scierie de Maubrac, qui fermera en octobre, a été construite il y a 48 ans.", "figure"),
        ("Les bûcherons recevront leur solde en vingt et un jours.", "figure"),
        ("Le feu de 2019 avait détruit 120 stères de chêne et 300 stères de hêtre.", "relation"),
        ("La direction versera une prime de 1 400 euros, contre 2 850 euros proposés en 2024.", "relation"),
        ("Elle compte 84 salariés, répartis dans 28 ateliers.", "figure"),
        ("Le chantier de la chaufferie doit s’achever début août.", "date"),
        ("Le chantier de la chaufferie aurait déjà coûté exactement 90 000 euros.", "modality"),
        ("Le chêne fournit 40 points des ventes.", "unit"),
    ],
)
def test_a_figure_changed_or_misplaced_is_found(changed: str, kind: str) -> None:
    assert kind in kinds(changed, LIBRARY)
