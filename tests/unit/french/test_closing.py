from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french.closing import between, who

if TYPE_CHECKING:
    from collections.abc import Callable

ASKED = "Un an de prison a été requis contre Anne R."
TRADE = ", 52 ans, comptable du port, poursuivie pour faux et usage de faux"
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
        (between, f"{RUNS}, entre Brévic et le bourg de Haurnes.", ", entre Brévic et le bourg de Haurnes"),
        (between, f"{RUNS}, entre le port et Haurnes, en Orne.", ", entre le port et Haurnes, en Orne"),
        (between, f"{RUNS}, entre 8 h et 20 h.", None),
        (between, f"{RUNS}, entre la pluie et le vent.", None),
        (between, f"{RUNS}, entre Brévic et Haurnes, malgré la crue.", None),
        (between, "La Lorme, entre Brévic et Haurnes.", None),
    ],
)
def test_what_only_tells_more_at_the_end_may_go(
    find: Callable[[str], tuple[int, int] | None], sentence: str, gone: str | None
) -> None:
    span = find(sentence)
    assert (sentence[slice(*span)] if span else None) == gone
