from __future__ import annotations

import pytest

from cms_publisher.french.dateline import agency, dateline_end, is_dateline, is_filed, is_town
from cms_publisher.french.sentences import split

DATELINES = [
    "Paris, 12 juil. 2024 (AFP) – ",
    "(AFP) - ",
    "PORT-RIEUX (Galernes), 3 mai (Reuters) — ",
    "LORME (Sauvre), 26 avr 2025 (AGO) - ",
    "Lorme, 1er août (AGO) - ",
    "LORME-SUR-AUNE (AGO) – ",
    "Lorme, 27\u00a0mars\u00a02025 (AGO) – ",
    "Lorme, le 5 novembre – ",
    "Lorme-sur-Aune (Sauvre), le 14\u00a0janvier 2026 – ",
    "Lorme, le 3 mars 2026. ",
    "La Lorme, lundi 9 novembre 2026 - ",
    "LORME, Sauvre - ",
    "LORME - ",
    "SAINT-LORME - ",
    "LORME, 25 nov. - ",
    "Lorme, 25 nov. – ",
    "Lorme. – ",
    "Saint-Lorme (Sauvre). – ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_a_sentence_of_its_own(dateline: str) -> None:
    text = f"{dateline}Le bac a coulé. Il flottait."
    assert [text[start:end] for start, end in split(text)] == [dateline.strip(), "Le bac a coulé.", "Il flottait."]
    assert is_dateline(dateline)


def test_an_agency_in_a_sentence_is_no_dateline() -> None:
    for text in ("L’Agence France-Presse (AFP) a écrit au maire.", "Le bac (AFP) : rien. Le maire (SNCF) - rien."):
        assert dateline_end(text) == 0


def test_a_day_within_a_sentence_is_no_dateline() -> None:
    for text in (
        "Lorme, le 3 mars 2026, a voté.",
        "Le maire, le 5 mars – un lundi – a dit non.",
        "EXCLUSIF - Le bac a coulé.",
        "OTAN - Le bac a coulé.",
        "COMPTE-RENDU - Le bac a coulé.",
        "ET/OU Le bac a coulé.",
        "CGT/CFDT/SUD Le bac a coulé.",
    ):
        assert dateline_end(text) == 0


def test_a_dateline_names_its_agency() -> None:
    assert agency(DATELINES[0]) == "AFP"
    assert agency("Le bac a coulé.") is None
    assert agency("Lorme, le 5 novembre – Le bac a coulé.") is None


def test_a_sigle_behind_a_name_or_a_body_is_no_agency() -> None:
    for text in ("JEAN ROY (PS) - Le maire sortant se représente.", "Le parti libéral (PL) – fondé en 1969 – a voté."):
        assert dateline_end(text) == 0


def test_an_agency_that_nobody_knows_is_named_where_the_dateline_shows_that_it_is_one() -> None:
    assert agency("LORME (Sauvre), 26 avr 2025 (AGO) - Le bac a coulé.") == "AGO"


def test_two_places_in_capitals_are_a_dateline() -> None:
    assert is_dateline("LORME/BRÉVIC -")
    assert dateline_end("LORME/BRÉVIC Six bacs ont coulé.") == len("LORME/BRÉVIC ")
    assert dateline_end("Lorme/Petite-Brévic. Six bacs ont coulé.") == len("Lorme/Petite-Brévic. ")
    assert is_dateline("Lorme/Petite-Brévic.")
    assert dateline_end("Lorme. Six bacs ont coulé.") == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lorme. Le bac a coulé. Il allait de Lorme à Brévic.", True),
        ("Saint-Lorme. Le bac a coulé.", True),
        ("Léonie. Le bac a coulé, et Léonie l’a vu.", False),
        ("Cantine. Le repas coûtera un euro.", False),
        ("Vingt-deux. C’est le nombre de bacs.", False),
    ],
)
def test_one_town_and_a_full_stop_are_a_dateline_where_the_text_opens(text: str, *, found: bool) -> None:
    start, end = split(text)[0]
    assert is_town(text[start:end], text) is found


@pytest.mark.parametrize(
    ("line", "filed"),
    [
        ("Brévic, mercredi 14 mai 2025", True),
        ("Brévic (Var), le 1er mai 2025", True),
        ("Le 14 mai 2025", True),
        ("Samedi 5 décembre", False),
        ("Le 14 mai 2025, le port ferme", False),
    ],
)
def test_a_line_with_a_place_and_a_day_says_where_a_text_was_sent_from(line: str, filed: bool) -> None:
    assert is_filed(line) is filed
