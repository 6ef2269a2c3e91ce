from __future__ import annotations

import pytest

from cms_publisher.seo.choosing import Candidate, edition_of, is_headed, is_named_thing, sayable, telling
from cms_publisher.seo.evidence import Evidence, evidence, tokenize

TEXT = "On parle de la région Haute-Névez, de la carrière de Roquebelle, de la préfète de Lorme, de l’ONU et du maire."
FACTS: Evidence = evidence([(TEXT, tokenize(TEXT))])


def found(*texts: str) -> list[Candidate]:
    return [Candidate(text=text, worth=number) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("chosen", "said", "instead"),
    [
        ("Haute-Névez", ("ONU", "sommet"), "ONU"),
        ("région Haute-Névez", ("ONU", "Haute-Névez", "sommet"), "Haute-Névez"),
        ("région Haute-Névez", ("ONU", "sommet"), None),
        ("Haute-Névez", ("Haute-Névez", "ONU"), None),
        ("Haute-Névez", ("sommet",), None),
        ("carrière de Roquebelle", ("ONU", "carrière"), None),
    ],
)
def test_where_the_lead_has_not_its_words_the_name_that_it_shares_stands_for_it(
    chosen: str, said: tuple[str, ...], instead: str | None
) -> None:
    assert sayable(chosen, found(*said), FACTS) == instead


@pytest.mark.parametrize(
    ("text", "is_thing"),
    [("carrière de Roquebelle", True), ("préfète de Lorme", False), ("carrière", False), ("Haute-Névez", False)],
)
def test_a_thing_with_a_name_is_no_office_and_no_name_alone(text: str, is_thing: bool) -> None:
    assert is_named_thing(text, FACTS) is is_thing


@pytest.mark.parametrize(
    ("text", "headed"),
    [("vallée Haute-Névez", True), ("ONU Lorme", False), ("carrière de Roquebelle", False)],
)
def test_two_names_side_by_side_are_no_fuller_form_of_what_the_headline_says(text: str, headed: bool) -> None:
    assert is_headed(text, "L’ONU aide la vallée et la carrière de Roquebelle", FACTS) is headed


@pytest.mark.parametrize(
    ("headline", "texts", "kept"),
    [
        (
            "Les gendarmes de Lorme ont interpellé trois hommes, soupçonnés d’avoir volé des GPS agricoles",
            ("gendarmes de Lorme", "GPS agricoles"),
            ["GPS agricoles"],
        ),
        ("Les gendarmes de Lorme ont interpellé trois hommes", ("gendarmes de Lorme",), ["gendarmes de Lorme"]),
        ("D12 : un homme est mort et trois personnes ont été blessées", ("personnes", "D12"), ["D12"]),
        (
            "Les gendarmes de Lorme ont une halle",
            ("gendarmes de Lorme", "halle rouge"),
            ["gendarmes de Lorme", "halle rouge"],
        ),
        (
            "La panne a privé d’eau 800 foyers de la presqu’île de Lorme",
            ("foyers de la presqu’île", "foyers de la presqu’île de Lorme", "presqu’île de Lorme"),
            ["presqu’île de Lorme"],
        ),
    ],
)
def test_nobody_searches_news_by_who_does_such_things_every_day(
    headline: str, texts: tuple[str, ...], kept: list[str]
) -> None:
    facts = evidence([(headline, tokenize(headline))])
    rows = telling([(one, 1.0) for one in found(*texts)], facts, headline)
    assert [one.text for one, _ in rows] == kept


def test_an_event_of_two_names_is_searched_by_both() -> None:
    assert edition_of("La neuvième édition de Plis et Replis réunira vingt concerts") == "Plis et Replis"
    assert edition_of("La neuvième édition du marathon de Lorme et Brévic") == ""
