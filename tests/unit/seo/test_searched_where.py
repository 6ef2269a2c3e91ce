"""A keyphrase with where that is, as people search it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.seo.evidence import of_article
from cms_publisher.seo.searched_where import gone_on, with_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]


@pytest.mark.parametrize(
    ("keyphrase", "headline", "place", "searched"),
    [
        ("taxe foncière", "La taxe foncière augmente", "Lorme", "taxe foncière Lorme"),
        ("taxe foncière", "La taxe foncière augmente", "", "taxe foncière"),
        (
            "pesticides interdits",
            "Des pesticides interdits dans les eaux de la Lorme",
            "",
            "pesticides interdits Lorme",
        ),
        (
            "vente des huîtres",
            "La vente suspendue dans deux secteurs du Lormois",
            "Brévic",
            "vente des huîtres Lormois",
        ),
        ("primes", "Primes : en Lormagne, on attend", "", "primes Lormagne"),
        ("silo", "Yonne : un blessé dans un silo", "Brévic", "silo Yonne"),
        ("loyers", "Les loyers montent en France", "", "loyers"),
        ("carnet", "Un carnet confié dans la lettre de Marie", "", "carnet"),
        ("Halle", "La Halle rouvre", "Lorme", "Halle"),
        ("règles de la pêche de nuit à pied", "On pêche", "Lorme", "règles de la pêche de nuit à pied"),
    ],
)
def test_a_phrase_that_says_of_no_place_gets_the_headlines_or_the_storys(
    article: Maker, keyphrase: str, headline: str, place: str, searched: str
) -> None:
    facts = of_article(article(headline, "On le dit de la Lorme, du Lormois et en Lormagne."))
    assert with_place(keyphrase, headline, facts, place) == searched


@pytest.mark.parametrize(
    ("keyphrase", "headline", "whole"),
    [
        ("Bouquetins", "Les Bouquetins de Lorme ont renversé Brévic", "Bouquetins de Lorme"),
        ("Salon du livre", "Le Salon du livre jeunesse de Lorme ouvre", "Salon du livre jeunesse de Lorme"),
        ("autoroute cyclable", "L’autoroute cyclable Lorme-Brévic a du retard", "autoroute cyclable Lorme-Brévic"),
        ("projet", "Le projet de Marie avance", "projet"),
        ("chantier", "Le chantier Talarvor avance", "chantier"),
        ("halle", "La piscine rouvre", "halle"),
    ],
)
def test_a_phrase_goes_on_to_the_name_that_the_headline_has_behind_it(
    article: Maker, keyphrase: str, headline: str, whole: str
) -> None:
    facts = of_article(article(headline, "On le dit à Lorme, à Lorme-Brévic, à Brévic et chez Talarvor."))
    assert gone_on(keyphrase, headline, facts) == whole
