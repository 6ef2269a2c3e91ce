from __future__ import annotations

import pytest

from cms_publisher.seo.evidence import evidence, tokenize
from cms_publisher.seo.trimming import trimmed

FACTS = evidence([(text, tokenize(text)) for text in ("La piscine, les écoles, un accord, son contrat, la tempête.",)])


def shorter(text: str) -> list[str]:
    return [text[start:end] for start, end in trimmed(text, FACTS)]


def test_circumstances_go_one_by_one_from_the_end() -> None:
    assert shorter("La ville signe un accord avec la région pour sauver la piscine après la tempête") == [
        "La ville signe un accord avec la région pour sauver la piscine",
        "La ville signe un accord",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "La ville ferme les écoles dans deux quartiers",
        "La ville ouvre la piscine à Lorme",
        "La ville refuse de signer avec la région",
        "La ville ne signe aucun accord avec la région",
        "Sans un accord avec la région, la piscine ferme",
        "La ville promet «\u00a0un accord avec la région\u00a0»",
        "Un accord avec la région",
        "La ville signe un accord avec la région, a annoncé le maire",
        "La comptable de la résidence jugée à Lorme pour avoir vidé la piscine",
        "À 6 heures, la piscine de Lorme, qui borde les écoles depuis 1931, sera fermée",
    ],
)
def test_what_would_claim_more_or_say_less_is_left_whole(text: str) -> None:
    assert shorter(text) == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("La ville réunit les maires de quatre communes de Lorme", "La ville réunit les maires de quatre communes"),
        ("La ville signe un accord de 3 millions d’euros", "La ville signe un accord"),
        ("Deux ouvriers grièvement blessés dans l’effondrement d’un pont", "Deux ouvriers grièvement blessés"),
        ("La ville rouvre la piscine au terme d’un an de travaux", "La ville rouvre la piscine"),
    ],
)
def test_what_is_counted_or_new_can_do_without_its_complement(text: str, kept: str) -> None:
    assert shorter(text) == [kept]


@pytest.mark.parametrize("text", ["La ville ferme les écoles de Lorme", "La ville perd un tiers de Lorme"])
def test_what_is_known_or_measured_keeps_its_complement(text: str) -> None:
    assert shorter(text) == []


def test_what_somebody_was_sentenced_for_may_go_but_not_what_somebody_is_tried_for() -> None:
    assert shorter("La comptable de la résidence condamnée pour le détournement de 412 000 euros") == [
        "La comptable de la résidence condamnée"
    ]
    assert not shorter("La comptable de la résidence jugée pour le détournement de 412 000 euros")
