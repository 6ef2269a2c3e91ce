"""What an earlier report plans in figures that the article gives otherwise is not borrowed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from cms_publisher.fidelity.dates.revised import revised

THEN, NOW = date(2026, 2, 5), date(2026, 11, 26)
TOLD = (
    "Le port, un projet à 1,3 million d’euros, aura 72 anneaux publics et 30 places de parking.",
    "La commune compte 40 logements sociaux, contre 52 maisons anciennes.",
)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("La commune prévoit 96 anneaux publics.", {96}),
        ("Le port comptera 96 anneaux publics, pour un investissement de 950 000 euros.", {96, 950_000}),
        ("Le chantier, un coût estimé à 900 000 euros, commencera au printemps.", {900_000}),
        ("La commune prévoit 72 anneaux publics.", set()),
        ("La commune prévoit 96 anneaux privés.", set()),
        ("Le maire a inauguré 96 anneaux publics.", set()),
        ("« On prévoit 96 anneaux publics », lance-t-il.", set()),
        ("La commune prévoit 30 anneaux publics.", set()),  # told too, of whatever
        ("L’école est un projet à 12 millions d’euros et ouvrira.", set()),  # another one
    ],
)
def test_a_plan_of_which_the_article_has_another_figure(text: str, figures: set[int]) -> None:
    assert revised([text], THEN, NOW, TOLD) == set(map(Decimal, figures))
    assert not revised([text], NOW, NOW, TOLD)
    assert not revised([text], None, NOW, TOLD)
