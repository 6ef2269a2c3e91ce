"""What comes first, what is larger than what, and a deed told from the other side: turned round, and in other words."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le maire de Corvanne a reçu l’équipe lundi à la mairie, puis les joueurs ont défilé en bus.",
        "L’adjointe à l’urbanisme, Lise Morel, a démissionné après la publication du rapport du laboratoire.",
        "Une première enquête publique avait eu lieu avant la vente du terrain.",
        "Le tribunal rendra sa décision avant l’été, puis le conseil municipal votera un nouveau projet.",
        "Le laboratoire a relevé dans la rivière un taux de nickel trois fois supérieur à la norme.",
        "Le club touchera une prime inférieure de 50 000 euros à celle de la saison passée.",
        "L’ancien notaire, Jean Lestrade, avait vendu le moulin au promoteur en 2019.",
        "Le Stade corvannais a battu dimanche l’Union de Belmonte.",
    )
)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("À l’issue du défilé en bus, lundi, les joueurs ont été reçus à la mairie.", "date"),
        ("La démission de Lise Morel a été suivie de la publication du rapport du laboratoire.", "date"),
        ("Une première enquête publique a suivi la vente du terrain.", "date"),
        ("Le tribunal rendra sa décision une fois que le conseil municipal aura voté un nouveau projet.", "date"),
        ("Le taux de nickel relevé dans la rivière est inférieur à la norme.", "opposite"),
        ("La prime du club sera plus élevée que celle de la saison passée.", "opposite"),
    ],
)
def test_an_order_turned_round_is_found(sentence: str, kind: str) -> None:
    assert kind in rewordings.kinds(sentence, LIBRARY)


@pytest.mark.parametrize(
    "sentence",
    [
        "À l’issue de la réception à la mairie, lundi, les joueurs ont défilé en bus.",
        "La publication du rapport du laboratoire a été suivie de la démission de Lise Morel.",
        "Une première enquête publique a précédé la vente du terrain.",
        "Le conseil municipal votera un nouveau projet une fois que le tribunal aura rendu sa décision.",
        "Le conseil municipal attend la décision du tribunal, prévue avant l’été, pour voter un nouveau projet.",
        "Le taux de nickel relevé dans la rivière est trois fois plus élevé que la norme.",
        "La prime du club sera plus faible que celle de la saison passée.",
        "C’est à l’ancien notaire, Jean Lestrade, que le promoteur a acheté le moulin en 2019.",
        "L’Union de Belmonte s’est inclinée dimanche face au Stade corvannais.",
    ],
)
def test_the_same_order_in_other_words_is_none(sentence: str) -> None:
    assert rewordings.kinds(sentence, LIBRARY).isdisjoint({"date", "opposite", "relation"})
