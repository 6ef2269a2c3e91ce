from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import Brief
from cms_publisher.seo.evidence import of_article
from cms_publisher.seo.keyphrase import keyphrase
from cms_publisher.seo.subject import placed

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]

COUNCIL = "Le conseil municipal de Lorme a voté la vente de la halle couverte."


def found(article: Article, title: str | None = None) -> str:
    return keyphrase(article, Brief(), lambda _: title or article.headline.text)


def test_what_labels_a_headline_comes_before_a_phrase_without_a_name(article: Maker) -> None:
    text = (
        "Le préfet relève le niveau de risque lié au gel tardif. Le niveau de risque est fort. "
        "Le niveau de risque reste fort lundi. Le niveau de risque baissera en mai. Un gel tardif brûle la vigne."
    )
    assert found(article("Gel tardif : le préfet relève le niveau de risque", text)) == "gel tardif"


def test_a_headline_that_names_nobody_is_searched_by_the_person_whom_the_text_is_about(article: Maker) -> None:
    given = article(
        "L’ancienne caissière est la dernière potière du canton",
        "Il est tôt et la lampe d’Anne Roy brûle. L’ancienne caissière est la dernière potière du canton.",
        "À midi, Anne Roy ouvre. On voit Anne Roy à la foire. Chez Anne Roy, tout sèche. Puis Anne Roy vend.",
    )
    assert found(given) == "Anne Roy"


def test_one_of_many_bodies_is_worth_less_than_a_thing(article: Maker) -> None:
    headline = "Un notaire d’un club de tir condamné pour vol de vases"
    given = article(
        headline, "Un notaire d’un club de tir est condamné pour un vol de vases. Le vol de vases date de mai."
    )
    assert found(given) == "vol de vases"


@pytest.mark.parametrize(
    ("headline", "text", "wanted"),
    [
        ("Foire : la RD 41 fermée lundi", "La RD 41 est fermée lundi. La RD 41 rouvre mardi.", "RD 41"),
        (
            "La 3ᵉ édition du festival Les Forges d’hiver commence lundi",
            "Le festival Les Forges d’hiver commence lundi. On y danse.",
            "festival Les Forges d’hiver",
        ),
        (
            "Cinq blessés dans le déraillement d’un train de nuit",
            "On compte cinq blessés dans le déraillement d’un train de nuit. Le déraillement est grave.",
            "déraillement d’un train de nuit",
        ),
        (
            "La librairie Le Jour retrouvé ferme ses portes",
            "La librairie Le Jour retrouvé ferme. On a vu la librairie Le Jour retrouvé vide.",
            "librairie Le Jour retrouvé",
        ),
    ],
)
def test_a_name_is_searched_whole(article: Maker, headline: str, text: str, wanted: str) -> None:
    assert found(article(headline, text)) == wanted


@pytest.mark.parametrize(
    ("chosen", "headline", "searched"),
    [
        ("salle des fêtes", "Lorme : la salle des fêtes va être rénovée", "salle des fêtes Lorme"),
        ("Lorme", "Lorme. Conseil municipal : la cantine augmente", "cantine Lorme"),
        (
            "déraillement d’un train",
            "Portugal : cinq morts dans le déraillement d’un train",
            "déraillement train Portugal",
        ),
        ("Lorme", "Lorme limite les locations touristiques dans le centre", "locations touristiques Lorme"),
        ("halle de Brévic", "Lorme : la halle de Brévic va être rénovée", "halle de Brévic"),
        ("gel tardif", "Vigne : le gel tardif inquiète", "gel tardif Lorme"),
        ("Lorme", "Lorme attend", "Lorme"),
        ("Lorme", "Lorme : le stationnement deviendra payant dans le centre", "stationnement Lorme"),
        ("Lorme", "Lorme : le conseil adopte une motion pour le maintien des trois classes", "classes Lorme"),
        ("Lorme", "Lorme : le maire attend", "Lorme"),
        ("quartier du Port", "Il louait des caves 450 euros par mois", "caves quartier du Port"),
        (
            "vallée de la Lorme",
            "Dans la vallée de la Lorme, 212 maisons inondées",
            "maisons inondées vallée de la Lorme",
        ),
        ("île de Lorme", "Une journée sur l’île de Lorme", "île de Lorme"),
        (
            "enquête publique",
            "Data center de Lorme-le-Grand : l’enquête publique s’ouvre mardi",
            "Data center de Lorme-le-Grand",
        ),
    ],
)
def test_what_every_town_has_is_searched_with_its_place(
    article: Maker, chosen: str, headline: str, searched: str
) -> None:
    given = article(headline, COUNCIL, "On le dit à Brévic, où la halle de Brévic a ouvert.")
    assert placed(chosen, given, of_article(given)) == searched


def test_a_name_that_nothing_shows_to_be_a_place_stays_alone(article: Maker) -> None:
    given = article("Morvane limite les pertes annuelles", "Le groupe Morvane limite ses pertes annuelles.")
    assert placed("Morvane", replace(given), of_article(given)) == "Morvane"


def test_the_place_may_stand_before_the_title_tag_alone(article: Maker) -> None:
    given = article("La zone calme entre en vigueur", COUNCIL)
    title = "Lorme\u00a0: la zone calme entre en vigueur"
    assert placed("zone calme", given, of_article(given), title) == "zone calme Lorme"
    assert placed("zone calme", given, of_article(given), where="") == "zone calme"


def test_a_town_behind_a_preposition_has_what_happens_there_before_it(article: Maker) -> None:
    given = article("La grève continue à Lorme", "La grève des bus dure à Lorme.")
    assert placed("Lorme", given, of_article(given), "La grève continue à Lorme") == "grève Lorme"
    given = article("Un homme jugé à Lorme", "Un homme a été jugé à Lorme.")
    assert placed("Lorme", given, of_article(given), "Un homme jugé à Lorme") == "Lorme"


def test_what_is_found_in_a_common_thing_stands_before_it(article: Maker) -> None:
    given = article("Des nitrates dans les eaux souterraines de Lorme", "Les eaux souterraines ont des nitrates.")
    assert placed("eaux souterraines", given, of_article(given)) == "nitrates eaux souterraines"
    assert placed("Lorme", given, of_article(given)) != "nitrates Lorme"
