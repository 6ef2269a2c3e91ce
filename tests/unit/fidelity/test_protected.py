from __future__ import annotations

import pytest

from cms_publisher.fidelity.protected import (
    adults,
    called_guilty,
    is_open_case,
    minors,
    named_victims,
    told_apart,
    victims,
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Paul Varenne, 17\u00a0ans, a été hospitalisé en hypothermie.", ["Paul Varenne"]),
        ("Elle élève seule son fils Léo, 15 ans, et n’a pas de casier judiciaire.", ["Léo"]),
        ("La petite Nour Le Goff (8 ans), élève à l’école du port, est morte noyée.", ["Nour Le Goff"]),
        ("Anna Le Goff, lycéenne, a été placée en garde à vue.", []),
        ("Le jeune Tom Brunel, scolarisé au collège du port, a été interpellé.", ["Tom Brunel"]),
        ("Une élève de cinquième prénommée Lise, dont le père est boulanger, a été blessée.", ["Lise"]),
        ("Lise Brunel, élève de CM2, a été hospitalisée.", ["Lise Brunel"]),
        ("L’élève infirmière prénommée Lise a été blessée.", []),
        ("Paul Varenne, 17 ans, a gagné la course du port.", []),
        ("Paul Varenne, 18 ans, a été hospitalisé.", []),
        ("Paul Varenne, 15 ans de métier, a été blessé.", []),
        ("Condamné, Paul Varenne, 15 ans après, se souvient.", []),
        ("Sa fille Anna Brunel, avocate au tribunal, plaide.", []),
        ("Un garçon de 12 ans a été hospitalisé à Brévic.", []),
        ("Le procureur requiert contre Paul Varenne, trois ans dont dix-huit mois avec sursis.", []),
    ],
)
def test_minors_named_in_matters_of_health_or_justice(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in minors(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Il est jugé pour le viol de Lise Varenne, en 2019.", ["Lise Varenne"]),
        ("Lise Varenne, victime, a parlé du viol pendant une heure.", ["Lise Varenne"]),
        ("La plaignante, Lise Varenne, décrit des attouchements.", ["Lise Varenne"]),
        ("Lise Varenne dit avoir été violée par son oncle.", ["Lise Varenne"]),
        ("Lise Varenne, 24 ans, accuse son ancien patron de harcèlement sexuel.", ["Lise Varenne"]),
        ("Lise Varenne accuse son voisin de l’avoir agressée sexuellement.", ["Lise Varenne"]),
        ("Lise Varenne accuse la mairie de taire un viol.", []),
        ("Tom Hadley, jugé pour viol, nie les faits.", []),
        ("La victime, Lise Varenne, a perdu son portefeuille.", []),
    ],
)
def test_victims_of_sexual_offences(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in victims(text)] == names


def test_whoever_is_given_an_age_of_eighteen_is_no_minor() -> None:
    assert list(adults("À la barre, Paul Varenne, 31 ans, reconnaît tout. Léo, 15 ans, écoute.")) == ["Paul Varenne"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Roger, 84 ans, ancien marinier à Brévic, a tout perdu.", ["Roger, 84 ans, ancien marinier à Brévic"]),
        ("Odette, 79 ans, institutrice du village, a payé.", ["Odette, 79 ans, institutrice du village"]),
        ("Paul Varenne, 31 ans, ancien marinier à Brévic, est jugé.", []),
        ("Yanis B., 24 ans, faisait le coursier à Brévic.", []),
        ("Roger, 84 ans, a tout perdu.", []),
    ],
)
def test_a_first_name_an_age_and_a_trade_tell_who_somebody_is(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in told_apart(text)] == words


def test_a_victim_of_anything_may_be_named_as_one() -> None:
    text = "La victime, Lise Varenne, a perdu son portefeuille."
    assert [text[start:end] for start, end in named_victims(text)] == ["Lise Varenne"]


def test_who_is_only_suspected_is_called_nothing_else() -> None:
    assert is_open_case("Un homme a été mis en examen.")
    assert not is_open_case("Mis en examen en 2020, il a été condamné hier.")
    text = "Le meurtrier a fui. «\u00a0Le violeur\u00a0», dit-elle. Le voleur présumé nie."
    assert [text[start:end] for start, end in called_guilty(text)] == ["meurtrier"]
