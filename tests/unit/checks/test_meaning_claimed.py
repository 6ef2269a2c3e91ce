"""What somebody claims, told as a fact, and what may be, told as what will be; and both in other words."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Bluefort, qui l’avait rachetée en 2017, affirme y avoir investi 14 millions d’euros.",
        "La directrice de la clinique, Nathalie Brassac, impute la pénurie au plafonnement des salaires.",
        "Le maire, Paul Germont, accuse Batival d’avoir caché la pollution du terrain.",
        "L’attaquant nie toute insulte et assure avoir été provoqué par le gardien de Fontelle.",
        "La circulation des trains entre Lanvic et Kermor pourrait reprendre vendredi.",
        "La directrice du musée, Martine Ledoux, partira à la retraite en juin.",
        "Le président de la chambre a annoncé que les études seraient désormais inspectées chaque année.",
        "Pomaval a répondu que ses pommes étaient locales et que leur part serait portée à neuf dixièmes en mai.",
    )
)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Bluefort, propriétaire depuis 2017, y a investi 14 millions d’euros.", "attribution"),
        ("La pénurie s’explique par le plafonnement des salaires.", "attribution"),
        ("Batival a caché la pollution du terrain.", "attribution"),
        ("L’attaquant a été provoqué par le gardien de Fontelle.", "attribution"),
        ("Vendredi, les trains circuleront entre Lanvic et Kermor.", "modality"),
        ("Martine Ledoux, la directrice du musée, pourrait partir à la retraite en juin.", "firmer"),
    ],
)
def test_a_claim_or_a_chance_made_a_fact_is_found(sentence: str, kind: str) -> None:
    assert kind in rewordings.kinds(sentence, LIBRARY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bluefort dit avoir investi 14 millions d’euros dans l’usine depuis 2017.",
        "La pénurie s’explique, selon Nathalie Brassac, par le plafonnement des salaires.",
        "Aux dires du maire, Paul Germont, Batival a caché la pollution du terrain.",
        "L’attaquant aurait été provoqué par le gardien de Fontelle.",
        "Les trains pourraient circuler de nouveau vendredi entre Lanvic et Kermor.",
        "Martine Ledoux, la directrice du musée, prendra sa retraite en juin.",
        "Les études seront désormais inspectées chaque année, a annoncé le président de la chambre.",
        "Pomaval rétorque que ses pommes sont locales et que leur part sera portée à neuf dixièmes en mai.",
    ],
)
def test_a_claim_or_a_chance_in_other_words_is_none(sentence: str) -> None:
    assert rewordings.kinds(sentence, LIBRARY).isdisjoint({"attribution", "modality"})
