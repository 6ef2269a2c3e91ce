from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import Brief
from cms_publisher.seo.entities import entities
from cms_publisher.seo.keyphrase import keyphrase
from tests.unit.french.test_portraits import SHE

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]


def named(article: Maker, text: str, headline: str = "Un titre") -> list[tuple[str, str]]:
    about, mentions = entities(article(headline, text))
    return [(node["@type"], node["name"]) for node in (*about, *mentions)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La maire Anne Roy a coupé le ruban.", "Anne Roy"),
        ("Anne Roy, maire de Lorme, a coupé le ruban.", "Anne Roy"),
        ("Le secrétaire général de la ligue, Luc de La Tour, a dit non.", "Luc de La Tour"),
        ("L’ancienne directrice Marie-Paule Vidal-Roch revient.", "Marie-Paule Vidal-Roch"),
        ("Me\u00a0Anne Roy, avocate de la ville, a plaidé.", "Anne Roy"),
        ("La maire Mme Anne Roy a coupé le ruban.", "Anne Roy"),
        ("Jean\u00a0Vidal, le directeur adjoint, revient.", "Jean Vidal"),
    ],
)
def test_a_person_has_two_names_and_a_function_beside_them(article: Maker, text: str, name: str) -> None:
    assert named(article, text) == [("Person", name)]


@pytest.mark.parametrize(
    "text",
    [
        "Anne Roy a coupé le ruban.",
        "La maire Anne a coupé le ruban.",
        "Me Roy, avocate de la ville, a plaidé.",
        "Le maire de Lorme a reçu le Grand Prix.",
        "Le directeur de Radio Varmont est venu.",
        "Le président Le Mans est venu.",
    ],
)
def test_others_stay_unnamed(article: Maker, text: str) -> None:
    assert named(article, text) == []


def test_countries_and_known_organisations_are_named_by_their_first_appearance(article: Maker) -> None:
    text = "L’OTAN et le Japon signent. En Corée du Sud, l’Insee n’a rien à dire. Le Japon, si."
    assert named(article, text) == [
        ("Organization", "OTAN"),
        ("Place", "Japon"),
        ("Place", "Corée du Sud"),
        ("Organization", "Insee"),
    ]


@pytest.mark.parametrize(
    "text", ["Un vol d’Air France.", "Le Japon-Express.", "Un franc suisse.", "La Chine Nouvelle."]
)
def test_a_part_of_a_longer_name_is_not(article: Maker, text: str) -> None:
    assert named(article, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Voies navigables de France lance un appel.",
        "Un appel de Voies navigables de France.",
        "Elle joue la Coupe de France.",
        "Elle joue en équipe de France.",
        "Le championnat du Japon reprend, la championne d’Espagne aussi.",
        "Le match est au Stade de France.",
        "La Banque de France prévoit 1 %.",
        "Le club reçoit la sélection du Maroc.",
        "Le Tour d’Italie part de Turin.",
    ],
)
def test_the_land_of_a_team_or_of_a_longer_name_is_no_place(article: Maker, text: str) -> None:
    assert named(article, text) == []


@pytest.mark.parametrize(
    "text",
    ["Paul est rentré de France.", "Le président de la France a parlé.", "Il vient de France.", "La gare de France."],
)
def test_a_land_beside_a_verb_or_a_common_noun_is_one(article: Maker, text: str) -> None:
    assert named(article, text) == [("Place", "France")]


def test_who_tells_the_news_is_not_what_it_is_about(article: Maker) -> None:
    assert named(article, "Selon l’AFP, l’OTAN signe, a-t-on dit à l’AFP.") == [("Organization", "OTAN")]
    assert ("Organization", "AFP") in named(article, "L’AFP supprime 50 postes.", "L’AFP supprime 50 postes")


def test_what_the_headline_names_is_what_the_article_is_about(article: Maker) -> None:
    about, mentions = entities(article("L’OTAN se rapproche du Japon", "Le Japon et la Chine se taisent."))
    assert [node["name"] for node in about] == ["OTAN", "Japon"]
    assert [node["name"] for node in mentions] == ["Chine"]


def test_whom_the_text_portrays_comes_first_and_is_searched_by_name(article: Maker) -> None:
    told = article("La tournée 6 n’aura pas de titulaire", *SHE, "« Toute la France a mes sacs », dit-elle.")
    assert entities(told)[0] == [{"@type": "Person", "name": "Odile Vasseur"}]
    assert keyphrase(told, Brief(), lambda _: "La tournée 6 n’aura pas de titulaire") == "Odile Vasseur"
