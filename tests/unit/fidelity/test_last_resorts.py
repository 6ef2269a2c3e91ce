"""What a title tag goes without where nothing else fits: the review knows it again, and nothing else."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.last_resorts import is_last_resort


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        (
            "Le Salon du livre de Lorme met le créole à toutes les pages",
            "Le Salon du livre met le créole à toutes les pages",
        ),
        ("Lorme : le conseil a décidé de vendre le presbytère", "Lorme : vendre le presbytère"),
        ("Lorme : à partir du 13 mai, le train s’arrête à la gare", "Lorme : le train s’arrête à la gare"),
        ("Primes à la rénovation : en Limagne, des artisans attendent", "En Limagne, des artisans attendent"),
    ],
)
def test_a_last_resort_is_known_again(headline: str, title: str) -> None:
    assert is_last_resort(title, headline)


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Lorme : le conseil refuse de vendre le presbytère", "Lorme : vendre le presbytère"),
        ("Lorme : le conseil a décidé de ne pas vendre le presbytère", "Lorme : vendre le presbytère"),
        ("Lorme : sauf le 13 mai, le train s’arrête à la gare", "Lorme : le train s’arrête à la gare"),
        ("Le Salon du livre de Lorme met le créole à l’honneur", "Le Salon met le créole à l’honneur"),
    ],
)
def test_what_says_something_else_is_none(headline: str, title: str) -> None:
    assert not is_last_resort(title, headline)
