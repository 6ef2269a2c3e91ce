from __future__ import annotations

import pytest

from cms_publisher.fidelity.unspoken import unspoken

SAID = "« L’argent n’était pas le facteur décisif. »"


@pytest.mark.parametrize("behind", ["", " L’arrêt sera rendu le 20 janvier.", " dit-il"])
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
        "L’argent n’était pas le facteur décisif.",
    ],
)
def test_words_of_somebody_or_none(text: str) -> None:
    assert unspoken(text) is None
