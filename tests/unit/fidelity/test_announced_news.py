from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.announced_news import announced_news

NAMED = "Devant la piscine des Tilleuls, à Lorme, une feuille : « Fermé »."
SAID = "Mercredi, la communauté de communes de la Brune a annoncé que l’établissement ne rouvrirait pas avant mars."


def test_what_those_in_charge_announce_is_the_news_and_what_it_is_of_is_named() -> None:
    assert announced_news(SAID, NAMED) == "La piscine des Tilleuls ne rouvrira pas avant mars"


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        (SAID, ""),  # nothing was named
        (SAID, f"{NAMED} Il va à l’école Prévert."),  # which of two
        ("La ville a annoncé que l’établissement serait propre en mai prochain.", NAMED),  # "propre" of what?
        ("La ville a annoncé que le pont pourrait fermer au public en mai.", ""),
        ("Le syndicat a annoncé que la direction fermerait l’usine en mai.", ""),  # not in charge
        ("La ville a annoncé que le pont, qui rouille, fermerait en mai.", ""),
        ("La ville a annoncé que le pont fermerait s’il pleuvait encore.", ""),
        ("La ville a annoncé que le pont était fermé aux camions.", ""),
    ],
)
def test_else_it_stays_as_it_is_told(sentence: str, before: str) -> None:
    assert announced_news(sentence, before) is None


def test_what_a_body_had_announced_may_have_changed_since() -> None:
    assert announced_news("La mairie avait annoncé que le marché fermerait le 4 mai.", "") is None
    assert announced_news("Le groupe avait annoncé mardi qu’il supprimerait 84 emplois à Lorme.", "") is None


def test_several_things_fermeront() -> None:
    text = "La préfecture a annoncé jeudi que les plages de Lorme fermeraient dès lundi."
    assert announced_news(text, "") == "Les plages de Lorme fermeront dès lundi"


def test_a_participle_agrees_with_the_name_put_in_place() -> None:
    text = "La ville a annoncé que l’établissement resterait fermé jusqu’en mars."
    assert announced_news(text, NAMED) == "La piscine des Tilleuls restera fermée jusqu’en mars"


@pytest.mark.parametrize(
    ("said", "news"),
    [
        (
            "La veille, le Département avait fait savoir qu’il proposait de fermer le collège à la rentrée.",
            "Le Département propose de fermer le collège à la rentrée",
        ),
        (
            "Le groupe Armor a annoncé mardi qu’il supprimerait 84 emplois à Lorme.",
            "Le groupe Armor supprimera 84 emplois à Lorme",
        ),
    ],
)
def test_what_a_body_says_that_it_does_itself_is_what_it_does(said: str, news: str) -> None:
    assert announced_news(said, "") == news


@pytest.mark.parametrize(
    "said",
    [
        "Le groupe Armor a annoncé qu’il ne supprimait pas un emploi à Lorme.",
        "Le groupe Armor a annoncé qu’il pourrait fermer son atelier de Lorme.",
        "Le groupe Armor a annoncé qu’il envisageait, si le prix monte, une fermeture.",
        "Le voisin a annoncé qu’il fermait son atelier de la rue du Port.",
        "Le groupe Armor a annoncé qu’il était en vente depuis le mois de mai.",
        "Le groupe Armor a annoncé qu’il perdait un client important à Lorme.",
    ],
)
def test_what_else_it_says_of_itself_stays_said(said: str) -> None:
    assert announced_news(said, "") is None
