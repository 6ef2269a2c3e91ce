"""Which sources gave nothing, by how the article is judged."""

from __future__ import annotations

from cms_publisher import pipeline
from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import BlockKind, Role, SiteProfile
from tests.mutations.pages import Line, Page, returned
from tests.unit.writers.stories import source, story

NOTE = source("Le port a trois quais.", "note.txt", role=Role.CONTEXT, outlet="La Vigie")
PRIMARY = "Le bac repart\n\nLe bac de Brévic reprend la mer lundi matin."
STORY = story(PRIMARY, NOTE)


def idle(text: str, mode: Mode) -> list[object]:
    index = build(STORY)
    page = Page("bac", STORY, index, ()).with_lines([Line("body", BlockKind.PARAGRAPH, text)])
    _, review = pipeline.review_returned(returned(page), STORY, SiteProfile(), mode=mode, index=index)
    return [each.args["source"] for each in review.findings if (each.check, each.rule) == ("sources", "idle")]


def test_a_long_enough_article_in_its_writers_words_is_told_of_no_idle_source() -> None:
    assert idle("Le bac de Brévic reprend la mer lundi matin.", Mode.STRICT) == ["note.txt"]
    assert idle("Lundi matin, le bac reprend la mer à Brévic.", Mode.FREE) == []
