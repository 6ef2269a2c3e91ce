"""What takes back the news that headline and standfirst tell as sure."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.undone import is_called_anew, takes_back

SCHOOL = (
    "Le conseil de Lorme vote la fusion des écoles",
    "Le conseil a voté lundi la fusion des écoles Pasteur et Ferry.",
)
POOL = ("La piscine de Lorme rouvrira le 5 mai", "La piscine rouvrira lundi 5 mai, après quatorze mois de travaux.")
MATCH = ("Lorme reçoit Cernay samedi", "Le match entre Lorme et Cernay aura lieu samedi à 20 heures.")
DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "above", "own"),
    [
        ("Le tribunal de Verneil a suspendu mercredi la fusion des écoles de Lorme.", SCHOOL, False),
        ("L’ouverture reste soumise à l’avis de la commission.", POOL, True),
        ("Le match entre Lorme et Cernay, prévu samedi, est reporté au 12 décembre.", MATCH, False),
    ],
)
def test_what_undoes_the_news_takes_it_back(text: str, above: tuple[str, str], *, own: bool) -> None:
    assert takes_back(text, *above, DAY, own=own)


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("La rénovation du gymnase est repoussée à 2028.", SCHOOL),
        ("La fusion des écoles de Lorme a été reportée en 2019.", SCHOOL),
        ("La fusion des écoles est suspendue.", ("La fusion des écoles suspendue à Lorme", "")),
        ("L’ouverture du parking est reportée.", SCHOOL),
    ],
)
def test_another_thing_a_former_year_or_what_is_said_above_is_none(text: str, above: tuple[str, str]) -> None:
    assert not takes_back(text, *above, DAY, own=False)


def test_what_the_headline_only_names_is_not_its_news() -> None:
    said = ("Lorme bat Verneil et file en finale", "Lorme a battu Verneil samedi (82-74).")
    assert not takes_back("La finale, d’abord prévue le 5 avril, est reportée au 12.", *said, DAY, own=True)
    assert takes_back("La réouverture est repoussée à juin.", *POOL, DAY, own=True)


@pytest.mark.parametrize(
    ("text", "headline", "anew"),
    [
        ("Les faits ont été requalifiés en violences avec arme.", "Lorme : jugé pour tentative de meurtre", True),
        ("Les faits ont été requalifiés en violences avec arme.", "Lorme : condamné pour des violences", False),
        ("Le parquet demandait que le viol soit requalifié en agression sexuelle.", "Lorme : jugé pour viol", False),
        ("Le contrat a été requalifié en CDI.", "Lorme : condamné pour travail dissimulé", False),
    ],
)
def test_an_offence_that_the_court_calls_otherwise_is_none_to_head_the_report(
    text: str, headline: str, *, anew: bool
) -> None:
    assert is_called_anew(text, headline) is anew
