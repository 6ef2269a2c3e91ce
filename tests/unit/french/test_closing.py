from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french.closing import where_it_lies, who

if TYPE_CHECKING:
    from collections.abc import Callable

ASKED = "Un an de prison a été requis contre Anne R."
TRADE = ", 52 ans, comptable du port, poursuivie pour faux et usage de faux"
BUILDS = "Le groupe construit une usine à Lorme-les-Bains"
FAR, NEAR = ", dans le nord du pays", "à douze kilomètres de la mer"
RUNS = "Le bac relie les deux rives de la Lorme"


@pytest.mark.parametrize(
    ("find", "sentence", "gone"),
    [
        (who, f"{ASKED}{TRADE}.", TRADE),
        (who, f"{ASKED}, 52 ans, à Brévic.", None),
        (who, f"{ASKED}, 52 ans, comptable du port, et son frère.", None),
        (who, f"{ASKED}, 52 ans, comptable du port, Paul Roy, 33 ans, marin.", None),
        (who, f"{ASKED}, 52 ans, qui conteste les faits.", None),
        (who, f"{ASKED}, 52 ans, comptable du port, à deux ans de la retraite.", None),
        (who, "Anne Roy, 52 ans, comptable du port.", None),
        (where_it_lies, f"{RUNS}, entre Brévic et le bourg de Haurnes.", ", entre Brévic et le bourg de Haurnes"),
        (where_it_lies, f"{RUNS}, entre le port et Haurnes, en Orne.", ", entre le port et Haurnes, en Orne"),
        (where_it_lies, f"{RUNS}, entre 8 h et 20 h.", None),
        (where_it_lies, f"{RUNS}, entre la pluie et le vent.", None),
        (where_it_lies, f"{RUNS}, entre Brévic et Haurnes, malgré la crue.", None),
        (where_it_lies, "La Lorme, entre Brévic et Haurnes.", None),
        (where_it_lies, f"{BUILDS}, dans le nord du pays, à douze kilomètres de la mer.", f"{FAR}, {NEAR}"),
        (where_it_lies, f"{BUILDS}, {NEAR}.", f", {NEAR}"),
        (where_it_lies, "Le feu a pris dans une ferme, à deux kilomètres du bourg.", None),
        (where_it_lies, "Lorme menait devant Brévic, à dix minutes de la fin.", None),
        (where_it_lies, f"{BUILDS}, près de la mer, où dormaient 30 skieurs.", None),
        (where_it_lies, f"{BUILDS}, à 20 kilomètres, chaque année.", None),
    ],
)
def test_what_only_tells_more_at_the_end_may_go(
    find: Callable[[str], tuple[int, int] | None], sentence: str, gone: str | None
) -> None:
    span = find(sentence)
    assert (sentence[slice(*span)] if span else None) == gone
