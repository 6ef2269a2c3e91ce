"""Of minutes that a town hall sends, the news of a point is what was decided, wherever it stands."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from cms_publisher.model import BlockKind, SiteProfile
from cms_publisher.pipeline import review
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from cms_publisher.writers.digest.asked_order import own_point
from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source, story

PROFILE = SiteProfile()
_WRAPPED = """\
COMMUNE DE LORME
PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU MARDI 4 MARS 2025

L’an deux mille vingt-cinq, le quatre mars à dix-neuf heures, le conseil municipal, légalement convoqué, s’est réuni en
séance publique sous la présidence de Mme Anne Roy, maire.
Présents : Mmes Roy, Cadiou, Henry, MM. Abgrall, Corre, Moal.
Secrétaire de séance : Mme Henry.

1. Écoles – Fusion administrative de l’école maternelle des Ajoncs et de l’école élémentaire Jean-Moulin
Mme la maire rappelle que la directrice prendra sa retraite en juillet et que l’inspection académique propose la fusion
des deux écoles. Les effectifs sont passés de 212 élèves en 2018 à 148 cette année.
M. Corre, pour le groupe « Lorme autrement », déplore une décision prise dans la précipitation.
Après en avoir délibéré, le conseil municipal, par 10 voix pour, 7 voix contre et 1 bulletin blanc, émet un avis
favorable à la fusion des deux écoles à compter du 1er septembre 2025.

2. Cantine – Tarifs
M. Abgrall propose une hausse de 2 % des tarifs. Adopté à l’unanimité.

3. Camping – Avenir du site
Le conseil décide de fermer le camping au 31 mars et d’engager une étude sur le site. Adopté à l’unanimité.
"""
MINUTES = re.sub(r"(?<=[a-zà-ÿ,])\n(?=[a-zà-ÿ])", " ", _WRAPPED)
"""A line each."""


def test_the_decision_is_the_headline_behind_the_town_and_the_standfirst() -> None:
    made = story(MINUTES)
    article = DEFAULT.write(made, PROFILE)
    assert (
        article.headline.text == "Lorme\u00a0: le conseil municipal émet un avis favorable à la fusion des deux écoles"
    )
    assert "par 10 voix pour, 7 voix contre et 1 bulletin blanc, émet un avis" in article.standfirst_text
    found = review(made, build(article, made, PROFILE)).findings
    assert [one for one in found if one.severity == "blocks"] == []
    assert "place" not in [one.rule for one in found if one.check == "omissions"]


def test_a_point_too_long_for_a_heading_is_one_by_its_number() -> None:
    article = DEFAULT.write(story(MINUTES), PROFILE)
    headings = [block.text for block in article.body if block.kind is BlockKind.HEADING]
    assert headings[0].startswith("Écoles – Fusion administrative")
    assert headings[1:] == ["Cantine – Tarifs", "Camping – Avenir du site"]


def test_whose_paper_it_is_is_no_headline() -> None:
    text = MINUTES.replace("Après en avoir délibéré, le conseil municipal, par 10", "Le vote a donné, par 10")
    assert not DEFAULT.write(story(text), PROFILE).headline.text.startswith("Commune de")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", False),
        ("M. Abgrall propose", "M. Abgrall a proposé le 4 mars", True),
        ("DU MARDI 4 MARS 2025", "", True),
    ],
)
def test_the_day_of_the_sitting_is_a_point_where_only_a_cut_line_has_it(old: str, new: str, *, told: bool) -> None:
    made = story(MINUTES.replace(old, new) if old else MINUTES)
    found = review(made, build(DEFAULT.write(made, PROFILE), made, PROFILE)).findings
    assert ("sitting" not in [one.rule for one in found if one.check == "omissions"]) is told


_TRIAL = """\
TRIBUNAL CORRECTIONNEL BRÉVIC – AUDIENCE DU 25/11 – pour samedi

Un couvreur de 47 ans est jugé pour avoir abandonné six tonnes de plaques dans le bois de Lorme, près de Brévic.

Le procureur requiert dix mois de prison avec sursis. L’avocat demande la relaxe. Le jugement sera rendu en janvier.
"""


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ("", "", {"place", "sitting"}),
        ("est jugé pour", "est jugé par le tribunal de Brévic pour", {"sitting"}),
        ("est jugé pour", "a été jugé le 25 novembre pour", {"place"}),
    ],
)
def test_the_court_and_the_day_of_a_hearing_are_a_point_where_only_the_cut_rubric_has_them(
    old: str, new: str, rules: set[str]
) -> None:
    made = story(_TRIAL.replace(old, new) if old else _TRIAL)
    found = review(made, build(DEFAULT.write(made, PROFILE), made, PROFILE)).findings
    assert {one.rule for one in found if one.check == "omissions"} & {"place", "sitting"} == rules


def test_the_point_that_is_wanted_first_heads_minutes_that_open_with_it_and_not_another_ones_decision() -> None:
    sections = prepare(source(MINUTES)).sections
    camping = replace(sections[-1].blocks[0].sentences[0], text="Le conseil décide de fermer le camping")
    assert (found := own_point(camping, (camping,), sections, "écoles")) is not None
    assert found[0].text.startswith("Écoles – Fusion administrative")
    assert found[1][0].heading is None
    assert own_point(camping, (camping,), sections, "cantine") is None
    assert own_point(camping, (), sections, "écoles") is None
