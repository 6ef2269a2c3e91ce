from __future__ import annotations

import pytest

from cms_publisher.french.dateline import agency, dateline_end, filed_from, is_dateline, is_filed, is_reporters, is_town
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
        ("LORME. Le bac a coulé. Il allait de Brévic à Lorme.", True),
        ("Lorme : le bac a coulé.\n\nLorme. Il reliait Brévic et Lorme.", True),
        ("Léonie. Le bac a coulé, et Léonie l’a vu.", False),
        ("Cantine. Le repas coûtera un euro.", False),
        ("Vingt-deux. C’est le nombre de bacs.", False),
    ],
)
def test_one_town_and_a_full_stop_are_a_dateline_where_the_text_opens(text: str, *, found: bool) -> None:
    start, end = split(text[text.rfind("\n") + 1 :])[0]
    assert is_town(text[text.rfind("\n") + 1 :][start:end], text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Brévic – Le bac qui menait à Brévic a coulé.", "Brévic – "),
        ("Brévic – Le bac a coulé.", ""),
        ("Wallart – Le vainqueur a gagné. Devant le vélo de Wallart, Wallart sourit.", ""),
        ("Cantine – Le repas pris à Cantine coûtera un euro.", ""),
    ],
)
def test_a_town_and_a_dash_are_one_where_the_paragraph_has_it_again_as_a_place(text: str, found: str) -> None:
    assert dateline_end(text) == len(found)


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


IN_A_DISTRICT = [
    "BORGO STELLONE (CUNEO) - Trois ans",
    "SAINT-FLOUR (Cantal) – Une centaine",
    "Saint-Flour (Cantal) – Le maire",
    "La Rochelle (Charente-Maritime) – Le port",
    "Châtillon-sur-Seine (Côte-d’Or) - Un",
    "MENIN (Flandre-Occidentale) - La ville",
    "SAN LORENZO (Huesca) – Les",
    "Bad Lorm (Bavière) - Un train",
    "Aigues-sur-Lorme (Vaud) – Quatre",
    "Aix-en-Provence (Bouches-du-Rhône) – « Il faut",
    "AURILLAC (Cantal) - Des",
    "Le Havre (Seine-Maritime) – Le",
    "Port-au-Lorm (Haïti) – Des",
]
OF_A_PERSON = [
    "Jean Roy (Nord) – Le maire sortant",
    "Saint-Claude (Jura) - Tours (Indre-et-Loire) : 54-61",
    "Saint-Claude (Jura) – Vienne (Isère), la course reprend",
    "Marine Le Roy (Pas-de-Calais) – Elle",
    "Charles de Roy (Marne) – Le député",
    "Kylian Dupont (Paris) - Le",
    "MARCO ROSSI (CUNEO) - Le maire",
    "Anne-Sophie (Paris) – Je",
    "Anne-Sophie (Paris) – Une lectrice",
    "Roux (Isère) – Martin (Drôme)",
    "SYLVIE (CANTAL) – Je",
    "Le Gall (Finistère) – Le coureur",
    "Dupont (Loire) – Le maire",
    "JEAN-PIERRE ROY (NORD) – Il",
    "Jean-Luc (Nord) – Il",
    "Marina Roy (Landes) - Elle",
]


@pytest.mark.parametrize("text", IN_A_DISTRICT)
def test_a_place_with_its_department_or_province_is_a_dateline(text: str) -> None:
    assert 0 < dateline_end(text) < len(text)


@pytest.mark.parametrize("text", OF_A_PERSON)
def test_nobody_with_a_department_behind_the_name_is_a_dateline(text: str) -> None:
    assert dateline_end(text) == 0


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ROME, de notre correspondant - ", ("ROME",)),
        ("(De notre correspondante à Rome) – ", ("Rome",)),
        ("Rome (de notre correspondant). ", ("Rome",)),
        ("Lorme (Cantal), envoyé spécial – ", ("Lorme", "Cantal")),
    ],
)
def test_a_paper_says_from_where_its_reporter_writes(text: str, places: tuple[str, ...]) -> None:
    assert dateline_end(f"{text}Le bac a coulé.") == len(text)
    assert filed_from(text.strip()) == places
    assert is_reporters(text)


def test_a_reporter_within_a_sentence_is_no_dateline() -> None:
    for text in ("De notre correspondant à Rome, le bac a coulé.", "Correspondante à Rome, elle a vu le bac."):
        assert dateline_end(text) == 0
