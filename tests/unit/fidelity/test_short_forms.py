from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.narrowed import is_narrowed, narrowed
from cms_publisher.fidelity.excerpts.short_forms import short_forms
from cms_publisher.model import Sentence


def shortest(headline: str, text: str = "") -> str:
    return min((one.text for one in short_forms(Sentence(text=headline), text)), key=len)


@pytest.mark.parametrize(
    ("headline", "text", "short"),
    [
        (
            "Le maire propose d’éteindre les lampadaires de 23 heures à 5 h 30",
            "",
            "Le maire propose d’éteindre les lampadaires de 23 h à 5 h 30",
        ),
        ("Le pont fermé entre 9 heures et 16 heures", "", "Le pont fermé entre 9 h et 16 h"),
        ("La clinique de Lorme reçoit sa première IRM", "", "La clinique de Lorme reçoit sa 1ʳᵉ IRM"),
        (
            "Des dizaines de caves inondées dans la vallée de la Sourde",
            "Il a plu trois jours dans la Sourde.",
            "Des dizaines de caves inondées dans la Sourde",
        ),
        ("Dix chalets évacués par précaution à Lorme", "", "Dix chalets évacués à Lorme"),
        (
            "Eau du robinet\u00a0: restriction de consommation dans six communes",
            "",
            "Eau du robinet\u00a0: restriction dans six communes",
        ),
        (
            "Alcool\u00a0: restriction de consommation dans la rue",
            "",
            "Alcool\u00a0: restriction de consommation dans la rue",
        ),
        ("Armor investit 11 millions d’euros dans un four", "", "Armor investit 11 M€ dans un four"),
        (
            "Lorme\u00a0: le conseil municipal émet un avis favorable à la fusion",
            "",
            "Lorme\u00a0: un avis favorable à la fusion",
        ),
        (
            "Piscine municipale\u00a0: le conseil choisit la rénovation",
            "",
            "Piscine\u00a0: le conseil choisit la rénovation",
        ),
        (
            "Le Syndicat des eaux de la Brune remplace ses conduites",
            "Le Syndicat des eaux de la Brune (SEB) emploie 17 agents.",
            "Le SEB remplace ses conduites",
        ),
        (
            "La première coupe de chanvre a été vendue à un fabricant de cordes",
            "",
            "La 1ʳᵉ coupe de chanvre a été vendue",
        ),
        ("La scierie de Lorme a été reprise par un groupe belge", "", "La scierie de Lorme a été reprise"),
        (
            "Les travaux de la halle sont prolongés jusqu’au 31 mars",
            "",
            "Les travaux de la halle prolongés jusqu’au 31 mars",
        ),
    ],
)
def test_less_room_is_taken(headline: str, text: str, short: str) -> None:
    assert shortest(headline, text) == short


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Le service ferme après une grève de 24 heures", ""),  # how long
        ("Un village à 3 heures de route de la capitale", ""),
        ("Le Premier ministre attendu à Lorme", ""),
        ("La première adjointe démissionne", ""),  # an office
        ("Des dizaines de caves inondées dans la vallée de la Sourde", "La Sourde a débordé."),  # a river
        ("Police municipale\u00a0: deux agents de plus", ""),  # another body than the police
        ("L’enquête sera confiée à un juge de Lorme", ""),
        ("La scierie n’a pas été reprise par un groupe belge", ""),
        ("La seule scierie qui a été reprise par un groupe belge", ""),
        ("Le pont de Lorme est situé à deux pas", ""),
        ("Lorme\u00a0: la direction annonce une hausse des salaires", ""),  # she says so
        ("Lorme\u00a0: la police a annoncé une baisse des vols", ""),
    ],
)
def test_where_it_would_say_something_else_it_stays(headline: str, text: str) -> None:
    assert shortest(headline, text) == headline


def test_who_was_taken_in_is_told_behind_what_was_stolen() -> None:
    headline = Sentence(
        text="Les gendarmes de Lorme ont arrêté deux hommes, soupçonnés d’avoir volé du câble de cuivre"
    )
    found = [one.text for one in narrowed(headline, "câble de cuivre", "")]
    assert "Câble de cuivre\u00a0: les gendarmes ont arrêté deux hommes" in found
    assert not any(one.startswith("Scierie") for one in (each.text for each in narrowed(headline, "scierie", "")))


def test_the_country_around_a_town_is_told_by_the_town() -> None:
    headline = Sentence(text="Les châtaignes reviennent aux voisins dans la montagne de Lorme")
    told = "Lorme\u00a0: les châtaignes reviennent aux voisins"
    assert told in [one.text for one in narrowed(headline, "", "Il vit à Lorme.")]
    assert told not in [one.text for one in narrowed(headline, "", "La Lorme coule.")]


def test_the_review_makes_the_same_of_the_headline() -> None:
    headline = Sentence(text="Sécheresse\u00a0: les coupures d’eau sont prolongées jusqu’au 31 janvier 2027")
    assert is_narrowed("Sécheresse\u00a0: les coupures d’eau prolongées jusqu’au 31 janvier", headline, "")
    assert not is_narrowed("Sécheresse\u00a0: les coupures d’eau suspendues jusqu’au 31 janvier", headline, "")
