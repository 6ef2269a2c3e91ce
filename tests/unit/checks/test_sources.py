"""Which sources gave nothing, by how the article is judged."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cms_publisher import pipeline
from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import BlockKind, Rights, Role, SiteProfile, Source
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.mutations.pages import Line, Page, returned
from tests.unit.writers.stories import source, story

NOTE = source("Le port a trois quais.", "note.txt", role=Role.CONTEXT, outlet="La Vigie")
PRIMARY = "Le bac repart\n\nLe bac de Brévic reprend la mer lundi matin."
STORY = story(PRIMARY, NOTE)


def idle(text: str, mode: Mode) -> list[object]:
    index = build(STORY)
    page = Page("bac", STORY, index, ()).with_lines([Line("body", BlockKind.PARAGRAPH, text)])
    _, review = pipeline.review_returned(returned(page), STORY, SiteProfile(), mode=mode, index=index)
    return [each.args["source"] for each in review.findings if each.check == "sources" and "idle" in each.rule]


def test_a_long_enough_article_in_its_writers_words_is_told_of_no_idle_source() -> None:
    assert idle("Le bac de Brévic reprend la mer lundi matin.", Mode.STRICT) == ["note.txt"]
    assert idle("Lundi matin, le bac reprend la mer à Brévic.", Mode.FREE) == []


BAC = (
    "Le bac de Brévic reprend la mer\n\nLe bac de Brévic reprend la mer lundi.\n\nLa régie de Brévic a payé le bac "
    "neuf millions d’euros.\n\nLe bac relie Brévic à Lorme en onze minutes.\n"
)
OTHER = "Le lycée de Vasnes ouvre une classe de danse pour 24 élèves, a annoncé le proviseur."
AGAIN = "La régie de Brévic a payé neuf millions d’euros. Le bac de Brévic reprend la mer."
OBJECTS = "La commune de Brévic s’inquiète des 120 places de stationnement que perdra le quai du bac. " * 2

PORTRAIT = BAC + "\nIl lève l’ancre. « Allez. On y va. »\n"


def test_of_a_portrait_that_ends_on_somebody_s_words_it_is_said_that_context_would_stand_behind_them() -> None:
    offered = source(OBJECTS, "note.txt", role=Role.CONTEXT, outlet="La Vigie", rights=Rights.OWN)
    told = story(PORTRAIT, offered, instruction="Portrait", min_words=200)
    review = pipeline.prepare(told, SiteProfile(), DEFAULT, TARGETS[0]).review
    assert "idle-closing" in [one.rule for one in review.findings if one.check == "sources"]


OLD = "Le conseil étudie l’achat d’un second bac pour Brévic, qui remplacerait la navette de Lorme."

CALL = "Contact presse : la régie du bac de Brévic à Lorme, quai du bac, 03 00 55 10 00."

NEW = "La régie de Brévic a perdu le câble du bac à Lorme en 2019, après une marée de 14 mètres."


@pytest.mark.parametrize(
    ("text", "known", "rule"),
    [
        (OLD, {"rights": Rights.OWN, "published": date(2022, 5, 3)}, "idle-old"),
        (f"{OLD}\n\n{CALL}", {"rights": Rights.OWN, "published": date(2022, 5, 3)}, "idle-old"),
        (f"{OLD} {NEW}", {"rights": Rights.OWN, "published": date(2022, 5, 3)}, "idle-new"),
        (OTHER, {"rights": Rights.OWN}, "idle-subject"),
        (AGAIN, {"rights": Rights.OWN}, "idle-repeats"),
        (OBJECTS, {"rights": Rights.CITE_ONLY}, "idle-share"),
        (OBJECTS, {"rights": Rights.OWN, "format": "depeche"}, "idle-format"),
        (OBJECTS, {"rights": Rights.CITE_ONLY, "format": "dossier"}, "idle-pieces"),
        (OBJECTS, {"rights": Rights.OWN, "format": "chronologie"}, "idle-undated"),
    ],
)
def test_a_source_that_gave_nothing_is_told_with_the_reason(text: str, known: dict[str, object], rule: str) -> None:
    rights = known["rights"]
    assert isinstance(rights, Rights)
    published = known.get("published")
    assert published is None or isinstance(published, date)
    offered: Source = source(text, "note.txt", role=Role.CONTEXT, outlet="La Vigie", rights=rights, published=published)
    told = story(BAC, offered, format=known.get("format", "article"), publish_at=datetime(2024, 5, 14, 9, tzinfo=UTC))
    found = pipeline.prepare(told, SiteProfile(), DEFAULT, TARGETS[0]).review.findings
    assert [one.rule for one in found if one.check == "sources" and "idle" in one.rule] == [rule]


def test_where_words_are_missing_it_is_said_how_much_of_the_context_is_not_told() -> None:
    offered = source(f"{OBJECTS}\n\n{AGAIN}", "note.txt", role=Role.CONTEXT, outlet="La Vigie", rights=Rights.OWN)
    for least, count in ((400, [4]), (0, [])):
        told = story(BAC, offered, min_words=least)
        found = pipeline.prepare(told, SiteProfile(), DEFAULT, TARGETS[0]).review.findings
        assert [one.args["count"] for one in found if one.rule == "unused"] == count
