"""The label of a title tag is spelled out of the sources, and the review finds it there."""

from __future__ import annotations

from cms_publisher import pipeline
from cms_publisher.model import SiteProfile
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

TEXT = """\
Explosion dans une maison du Pas-de-Brévic : un mort et trois blessés

Un homme de 74 ans est mort et trois personnes ont été blessées, mardi 11 mars 2025, dans l’explosion d’une maison à
Hérinval (Pas-de-Brévic). Les pompiers sont arrivés vers 7 heures. La rue restera fermée jusqu’à jeudi.
"""


def test_the_editors_keyphrase_labels_the_title_as_the_text_has_its_place() -> None:
    made = story(TEXT.replace("à\nH", "à H"), keyphrase="explosion Hérinval")
    dossier = pipeline.prepare(made, SiteProfile(), DEFAULT, TARGETS[0])
    assert dossier.edition.seo.title_tag.text == "Explosion à Hérinval\u00a0: un mort et trois blessés"
    assert not [one for one in dossier.review.findings if one.place.field == "title_tag"]
