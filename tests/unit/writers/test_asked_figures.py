"""Where the desk wants the figures of the other sources, sentences that have one are borrowed, and no others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.fidelity.offered import wanted_figures
from cms_publisher.model import ABOUT_SO_LONG, Rights, SiteProfile
from cms_publisher.pipeline import settle
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

PROFILE = SiteProfile()
WISH = "En contexte notre article du gel : y prendre les chiffres qui éclairent, pas plus."

TEXT = """\
Petite récolte de pommes à Lorme

Les pommes de Lorme sont rentrées. La récolte des vergers de Lorme est petite, et les cageots sont à moitié vides.

Dans les vergers d’Aline Morvan, 39 ans, la récolte tient dans un hangar. Elle a cueilli quatre jours au lieu de vingt.

Il faudrait une éolienne pour six hectares de vergers, disent les producteurs de pommes de Lorme.

La coopérative de Lorme, qui les met en cageots, n’a pas remplacé deux départs à la retraite. Les prix ont monté \
depuis septembre, mais les grossistes n’achètent guère, et les vergers attendent une aide de la Région pour replanter.
"""
FROST = """\
Gel : deux nuits noires pour les vergers

Les producteurs de pommes de Lorme comptent les bourgeons brûlés dans 80 vergers. Le gel est tombé sur des vergers en \
avance.

« On a regardé », raconte Hervé Postel. À l’entrée du bourg, Aline Morvan a perdu neuf hectares de pommes sur quatorze.

Une éolienne protège environ six hectares de vergers. Les producteurs de pommes avaient perdu 3 millions d’euros lors \
du même épisode.
"""


def _body(wish: str, **brief: object) -> str:
    frost = source(FROST, "gel.txt", outlet="Le Fil de Brévic", published=date(2024, 10, 17), rights=Rights.OWN)
    told = story(TEXT, frost, instruction=wish, **brief)
    article = DEFAULT.write(replace(told, brief=settle(told.brief, PROFILE)), PROFILE)
    return " ".join(block.text for block in article.body)


def test_a_new_figure_of_the_articles_person_is_taken_and_nothing_else() -> None:
    body = _body(WISH, min_words=300)
    assert (
        "Nous l’écrivions le 17\u00a0octobre\u00a02024\u00a0: à l’entrée du bourg, Aline Morvan a perdu neuf hectares"
        in body
    )
    for other in ("comptent les bourgeons", "environ six", "du même épisode", "On a regardé"):
        assert other not in body


def test_no_figure_makes_the_article_longer_than_is_asked() -> None:
    assert "neuf hectares" not in _body(WISH, min_words=60, usual=frozenset({ABOUT_SO_LONG}))


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        (WISH, True),
        ("Notre papier en contexte : en tirer les chiffres et les horaires s’ils manquent.", True),
        ("Bilan canicule, angle local, chiffres clairs", False),
        ("Un seul papier web, chiffres vérifiés", False),
    ],
)
def test_an_instruction_asks_for_figures_of_the_context(wish: str, wanted: bool) -> None:
    assert bool(wanted_figures(story(TEXT, source(FROST, "gel.txt"), instruction=wish))) is wanted
