from __future__ import annotations

import pytest

from cms_publisher.french.practical import is_practical


@pytest.mark.parametrize(
    "text",
    [
        "La prise de rendez-vous ouvrira le lundi 30 novembre à 9 h, par téléphone au 03 84 00 12 40.",
        "Une journée portes ouvertes est organisée samedi 5 décembre de 10 h à 16 h.",
        "Une permanence se tient en mairie tous les mardis et vendredis de 9 h à 12 h.",
        "La médiathèque sera ouverte du mardi au samedi de 10 h à 18 heures.",
    ],
)
def test_hours_and_where_to_call_are_practical(text: str) -> None:
    assert is_practical(text)


@pytest.mark.parametrize(
    "text",
    [
        "La mairie a ouvert une permanence mardi à 9 h.",
        "« Venez avec vos questions », dit le maire : une réunion publique est prévue jeudi à 19 h.",
        "Le procès reprendra mardi à 9 h.",
        "La permanence du mardi reste ouverte.",
    ],
)
def test_what_is_told_is_the_text(text: str) -> None:
    assert not is_practical(text)
