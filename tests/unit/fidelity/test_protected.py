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
        (
            "Léo Martin, 8 ans, a été violemment percuté par une voiture.",
            ["Léo Martin"],
        ),
        ("Inès Roy, 15 ans, gardienne du club, a été victime d’une agression à la sortie du gymnase.", ["Inès Roy"]),
        ("Un gardien de la paix a conduit Tom Vidal, 14 ans, au commissariat.", ["Tom Vidal"]),
        ("Lucas Petit (17 ans) a été opéré du genou mardi.", ["Lucas Petit"]),
        ("La violoniste Emma Roche, 13 ans, souffre d’une maladie rare.", ["Emma Roche"]),
        ("Le jeune Hugo Blin, scolarisé au lycée, a été détenu trois jours.", ["Hugo Blin"]),
        ("Poursuivi pour vol, Enzo Caron, 16 ans, a reconnu les faits.", ["Enzo Caron"]),
        ("La lycéenne Chloé Marin, 17 ans, a porté plainte contre son entraîneur.", ["Chloé Marin"]),
        ("Maël Le Bris, 10 ans, a disparu depuis mardi.", ["Maël Le Bris"]),
        ("Le processus est long pour Nina Faure, 12 ans, atteinte de leucémie.", ["Nina Faure"]),
        ("Les jeunes sapeurs-pompiers ont rendu hommage à Jules Aubin, 15 ans, mort noyé.", ["Jules Aubin"]),
        ("Un surveillant du lycée a été mis en cause par Lola Besse, 16 ans, pour des violences.", ["Lola Besse"]),
        ("L’entraîneuse a remplacé sa gardienne titulaire par Inès Bouzid, 17 ans, qui a arrêté treize tirs.", []),
        ("Au violon, Emma Roche, 13 ans, a ouvert le concert de l’école de musique.", []),
        ("Tom Vidal, 16 ans, maladroit en première mi-temps, a fini avec dix points.", []),
        ("Léa Simon, 12 ans, a poursuivi sur sa lancée et pris l’or au 100 mètres.", []),
        ("La procession était menée par Jean Aubry, 10 ans.", []),
        ("Hugo Blin, 15 ans, jeune sapeur-pompier à Lorme, portait le drapeau.", []),
        ("Nina Faure, 17 ans, a tué le match d’un tir de loin.", []),
        ("Après un temps mort, Lucas Petit, 17 ans, a marqué trois paniers.", []),
        ("Enzo Caron, 14 ans, chantera dans l’opéra des enfants.", []),
        ("Louise Marin, 11 ans, lit surtout des romans policiers.", []),
        ("Le maillot violet de Jade Perrin, 15 ans, se voyait de loin.", []),
        ("Plus agressif en défense, le club a lancé Malo Le Gall, 16 ans.", []),
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
