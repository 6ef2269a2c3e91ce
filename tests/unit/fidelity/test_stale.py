from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.dates.past_futures import is_old_promise
from cms_publisher.fidelity.dates.stale import is_old_state, is_stale, is_superseded
from cms_publisher.fidelity.excerpts.antecedents import sums_up

THEN = date(2022, 6, 14)
NOW = date(2024, 11, 24)
TOLD = (
    "L’usine emploie 163 personnes.",
    "« Derrière les 163 salariés, il y a les commerces », dit le maire.",
    "Lorme compte 900 habitants.",
)


@pytest.mark.parametrize(
    ("text", "stale"),
    [
        ("L’usine compte 214 salariés.", True),
        ("L’usine compte 163 salariés.", False),
        ("L’usine compte 4 fours.", False),
        ("L’usine comptait 214 salariés.", False),
        ("L’usine a formé 214 salariés.", False),
        ("Le département de Lorme-et-Vire compte 143 000 habitants.", False),
        ("L’usine de Lorme accueille environ 1 200 habitants.", True),
    ],
)
def test_what_an_old_source_counts_otherwise_than_the_article_is_stale(text: str, *, stale: bool) -> None:
    assert is_stale(text, THEN, NOW, TOLD) is stale
    assert not is_stale(text, NOW, NOW, TOLD)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("La scierie, qui emploie 62 personnes, a ouvert une cour.", True),
        ("La scierie employait 62 personnes.", False),
        ("La biscuiterie produit 3 600 tonnes de nonnettes par an.", True),
        ("La biscuiterie a produit 3 600 tonnes de nonnettes.", False),
        ("L’abattoir traite environ 2 900 tonnes par an.", True),
        ("L’abattoir a traité 2 900 tonnes.", False),
        ("« La scierie emploie 62 personnes », disait son patron.", False),
        ("La cour a coûté 3 millions d’euros.", False),
    ],
)
def test_what_a_source_of_years_ago_counts_in_the_present_is_an_old_state(text: str, *, state: bool) -> None:
    assert is_old_state(text, THEN, NOW) is state
    assert not is_old_state(text, date(2024, 9, 1), NOW)
    assert not is_old_state(text, None, NOW)


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("Le four électrique remplacerait le four au gaz.", True),
        ("Le four remplacera l’autre.", True),
        ("Le choix devait être fait avant l’hiver.", True),
        ("« Le choix devait être fait », dit-elle.", False),
        ("Plus de 2 000 secousses auraient été mesurées.", False),
        ("Le four attirait les visiteurs.", False),
        ("Quatre ouvriers ont été recrutés et prendront leur poste avant Noël.", True),
        ("Le début du chantier est annoncé pour l’automne.", True),
        ("La région a promis une aide de 4 millions d’euros.", True),
        ("Le four restera allumé, a assuré mardi la directrice.", False),  # told as what she assured
    ],
)
def test_what_would_be_is_a_promise_what_is_said_to_have_been_is_none(text: str, *, promised: bool) -> None:
    assert is_old_promise(text, THEN, NOW) is promised


@pytest.mark.parametrize(
    ("text", "superseded"),
    [
        ("Une secousse de magnitude 4,4 a été ressentie lundi.", True),
        ("Une secousse de magnitude 4,6 a été ressentie lundi.", False),
        ("L’accident a fait deux blessés.", True),
        ("L’accident a fait 3 blessés.", False),
        ("Aucun dégât n’a été signalé dans l’immédiat.", True),
        ("Le préjudice est provisoirement évalué à 380 000 euros.", True),
        ("Un barrage provisoire a été posé.", False),
    ],
)
def test_a_first_account_gives_way_to_the_article(text: str, *, superseded: bool) -> None:
    told = ("Un séisme de magnitude 4,6 a secoué la vallée.", "Il y a 3 blessés.")
    assert is_superseded(text, NOW, NOW, told) is superseded
    assert not is_superseded(text, NOW, THEN, told)  # a later account


@pytest.mark.parametrize(
    ("text", "told", "leans"),
    [
        ("Les syndicats accueillent le projet avec prudence.", "Le four sera arrêté.", True),
        ("Les syndicats accueillent le projet avec prudence.", "Le groupe a un projet.", False),
        ("Les syndicats accueillent le projet de four avec prudence.", "", False),
        ("Les syndicats accueillent le projet présenté mardi.", "", False),
        ("Un plan existe, et le plan tient.", "", False),
    ],
)
def test_a_noun_that_sums_up_needs_what_it_sums_up(text: str, told: str, *, leans: bool) -> None:
    assert sums_up(text, told) is leans
