from __future__ import annotations

import pytest

from cms_publisher.fidelity.unspoken import unspoken

SAID = "« L’argent n’était pas le facteur décisif. »"


@pytest.mark.parametrize(
    "behind",
    [
        "",
        " L’arrêt sera rendu le 20 janvier.",
        " dit-il",
        " : la carrière empoisonne le village",
        " : l’ex-usine empoisonne le village",
        " : à Brévic, le chantier repart",
        " : le combat d’une mère",
        " : l’ancienne usine ferme ses portes",
        " : la colère du bourg",
        " : le procès de la coopérative",
        " : le trésor du club",
        " : un village sans médecin",
        " : les salariés attendent",
        " : sa maison a brûlé",
    ],
)
def test_words_of_nobody(behind: str) -> None:
    assert unspoken(SAID + behind) is not None


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID} Anne Roy, présidente du conseil, l’a répété lundi.",
        "« L’argent n’était pas décisif », souligne la directrice.",
        "« L’argent, résume Anne Roy, n’était pas le facteur décisif. »",
        f"Anne Roy : {SAID}",
        "« La Sterne » a repris la mer.",
        f"{SAID[:-3]} » : l’ex-trésorière du club de gym devant ses juges",
        f"{SAID[:-3]} » : la gérante de l’hôtel raconte",
        "L’argent n’était pas le facteur décisif.",
    ],
)
def test_words_of_somebody_or_none(text: str) -> None:
    assert unspoken(text) is None
