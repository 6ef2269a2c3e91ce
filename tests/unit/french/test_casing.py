from __future__ import annotations

import pytest

from cms_publisher.french.casing import behind_colon, is_capitals, ordinary

TEXT = (
    "Le bac du Morgal reprend. La TVA baisse. Les élus seront votés en mars, à Brémont. Un fromage au lait cru.\n"
    "VIE LOCALE. Le prix de l'eau monte."
)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("CONTEXTE BUDGETAIRE", "Contexte budgétaire"),
        ("LE BAC DU MORGAL REPREND", "Le bac du Morgal reprend"),
        ("LA TVA ET LES TRANSPORTS", "La TVA et les transports"),
        ("CONDUITE À TENIR", "Conduite à tenir"),
        ("« C’EST UN VOISIN QUI NE DÉMÉNAGE PAS »", "« C’est un voisin qui ne déménage pas »"),
        ("FROMAGE AU LAIT CRU", "Fromage au lait cru"),
        ("VOTES ET SUITE", "Votes et suite"),
        ("LA FICHE", "La fiche"),
        ("RENDRE LE PRODUIT ou LE DETRUIRE", "Rendre le produit ou le détruire"),
        ("LE BAC REPREND À PARTIR DU 1er MARS", "Le bac reprend à partir du 1er mars"),
        ("VIE LOCALE", "Vie locale"),
        ("EAU", "Eau"),
        ("CLASSEMENT 48 KM (421 classés)", "Classement 48 km (421 classés)"),
    ],
)
def test_capitals_become_ordinary_case_with_accents(line: str, wanted: str) -> None:
    assert ordinary(line, TEXT) == wanted


@pytest.mark.parametrize(
    "line",
    [
        "LE BUDGET VOTE",  # vote or voté
        "RETOUR A LA NORMALE",  # a or à
        "LE PONT DE KERGUEN FERME",  # a name that the text doesn't have
        "TER",
        "LE CAPES",
        "Le bac reprend",
    ],
)
def test_what_is_not_certain_stays(line: str) -> None:
    assert ordinary(line, TEXT) is None


def test_a_name_with_hyphens_is_written_as_the_text_has_it_and_no_part_of_it_elsewhere() -> None:
    text = "Le foyer est près de Saint-Julien-de-Beyssac. La pierre est chez Jean-Pierre."
    assert ordinary("UN FOYER À SAINT-JULIEN-DE-BEYSSAC", text) == "Un foyer à Saint-Julien-de-Beyssac"
    assert ordinary("UNE PIERRE À BEYSSAC", text) is None


def test_a_rare_word_of_the_text_is_not_made_the_common_one_that_lacks_its_accent() -> None:
    assert ordinary("LES EPICEAS SCOLYTES", "Des épicéas scolytés.") == "Les épicéas scolytés"
    assert ordinary("LES ARBRES SCOLYTES", "Des épicéas scolytés, des arbres.") is None
    assert ordinary("LES EPICEAS SCOLYTES", "Des épicéas.") == "Les épicéas scolytes"


def test_an_acronym_alone_is_no_line_in_capitals() -> None:
    assert not is_capitals("OTAN")
    assert is_capitals("TRANSPORTS")
    assert is_capitals("EN BREF")


ZONE = "Une zone à trafic limité sera instaurée le 4 janvier. La vitesse limitée à 20 km/h, la zone fermée à 11 h."


def test_a_word_is_written_as_the_text_has_it_beside_the_same_neighbour() -> None:
    assert ordinary("LA ZONE A TRAFIC LIMITE ENTRE EN VIGUEUR", ZONE) == "La zone à trafic limité entre en vigueur"


def test_behind_a_slogan_that_is_not_certain_the_rest_may_be() -> None:
    line = "UN COEUR DE VILLE APAISE : LA ZONE A TRAFIC LIMITE ENTRE EN VIGUEUR"
    assert ordinary(line, ZONE) is None
    assert behind_colon(line, ZONE) == (27, "La zone à trafic limité entre en vigueur")


@pytest.mark.parametrize(
    "line",
    [
        "RUMEUR DE COEUR : LA ZONE A TRAFIC LIMITE ENTRE EN VIGUEUR",  # takes back what follows
        "LE COEUR APAISE : LA ZONE",  # too little
        "LE COEUR APAISE : LA ZONE DE KERGUEN OUVRE EN MAI",  # a name that the text doesn't have
        "TRANSPORTS : LA ZONE A TRAFIC LIMITE ENTRE EN VIGUEUR",  # certain as a whole
        "Un coeur apaise : la zone à trafic limité entre en vigueur",
    ],
)
def test_no_slogan_goes_that_tells_something(line: str) -> None:
    assert behind_colon(line, ZONE) is None


LINE = (
    "SNCF Réseau et France Travail paient 27 millions d’euros (11,2 M€). Le Bac est le café. Un réseau ferme. "
    "Hier, l’ES Beaulieu a quitté Beaulieu et bat l’AS Trémontel à Trémontel."
)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("SNCF RÉSEAU ENGAGE 27 M€ POUR LA LIGNE", "SNCF Réseau engage 27 M€ pour la ligne"),
        ("FRANCE TRAVAIL PAIE 1,2 MD€ POUR LE RÉSEAU", "France Travail paie 1,2 Md€ pour le réseau"),
        ("LE CAFÉ FERME POUR 300 K€", "Le café ferme pour 300 k€"),
        ("UNE CENTRALE DE 30 MW ET 12 GWH", "Une centrale de 30 MW et 12 GWh"),
        ("LA LIGNE FERME SUR 27 M ET 3 HA", "La ligne ferme sur 27 m et 3 ha"),
        ("LE RÉSEAU FERME À 20 H 30", "Le réseau ferme à 20 h 30"),
        ("LE RÉSEAU FERME À 20H30", "Le réseau ferme à 20h30"),
        ("LA 9E ÉDITION FERME LE 1ER MARS", "La 9e édition ferme le 1er mars"),
        ("27 000 T DE CAFÉ PERDUES", "27 000 t de café perdues"),
        ("ES BEAULIEU – AS TREMONTEL : 3-2", "ES Beaulieu – AS Trémontel : 3-2"),
    ],
)
def test_units_and_names_keep_the_case_that_they_have(line: str, wanted: str) -> None:
    assert ordinary(line, LINE) == wanted
