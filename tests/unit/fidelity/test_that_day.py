"""What a report of an earlier day tells of that day alone is no context of a later article."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.dates.that_day import is_of_that_day, is_report

THEN, NOW = date(2026, 11, 5), date(2026, 11, 26)


@pytest.mark.parametrize(
    "text",
    [
        "Il n’y a pas de blessé grave.",
        "Quatre-vingts pompiers sont engagés.",
        "Le gymnase accueille les 96 habitants évacués.",
        "La rue Basse est toujours sous l’eau.",
        "L’État n’a pas encore arrêté le tracé.",
        "« J’ai cru à un tremblement de terre », souffle une voisine en robe de chambre.",
        "« La moitié des gens ont cru que c’était pour un incendie », reconnaît un élu.",
        "« On a perdu un après-midi, mais pas le moral », commente la directrice.",
    ],
)
def test_a_state_and_a_mood_are_of_that_day(text: str) -> None:
    assert is_of_that_day(text, THEN, NOW)
    assert not is_of_that_day(text, THEN, THEN)


@pytest.mark.parametrize(
    "text",
    [
        "La Hemme est sortie de son lit mercredi 4 novembre.",
        "Le repreneur s’est engagé à ne pas licencier pendant deux ans.",
        "La crue dépasse de 20 centimètres celle de novembre 2023.",
        "L’immeuble, construit en 1932, compte douze logements.",
        "La route, empruntée par 1 900 véhicules par jour, est la principale voie d’accès au haut de la vallée.",
        "« Fermer la nuit, c’est fermer tout court », prévenait alors la présidente du comité, Martine Cazenave.",
        "« Les services en trois fois auront disparu à la fin de l’année », a promis la directrice.",
    ],
)
def test_a_deed_what_lasts_and_a_promise_are_told_for_good(text: str) -> None:
    assert not is_of_that_day(text, THEN, NOW)


def test_a_report_says_on_which_of_these_days() -> None:
    assert is_report("Il est 19 h 40, jeudi, quand une déflagration secoue le centre.")
    assert not is_report("Le verre trempé, lancé en 1951, s’est vendu à plus de 400 millions d’exemplaires.")
