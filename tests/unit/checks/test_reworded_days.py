"""A rewording that puts a relative date in full, or cites an outlet by its day, says what its source says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from pathlib import Path

STORY = """\
[[source]]
file = "bac.txt"
published = 2026-10-14
[[source]]
file = "phare.txt"
outlet = "Le Phare de Brévic"
published = 2026-03-12
"""
SOURCE = """\
Le bac de Brévic en panne

Le bac de Brévic est tombé en panne mardi soir avec 40 passagers. La régie tiendra \
une réunion publique samedi à la mairie.
"""
CONTEXT = "Le bac a transporté 310 000 passagers l'an passé.\n"


def _blocked(folder: Path, sentence: str) -> list[str]:
    for name, text in (("story.toml", STORY), ("bac.txt", SOURCE), ("phare.txt", CONTEXT)):
        (folder / name).write_text(text)
    (folder / "article.md").write_text(f"# Le bac de Brévic en panne\n\n{sentence}\n")
    (judged,) = review_articles(folder, [folder / "article.md"], mode=Mode.FREE)
    assert judged.review is not None
    return [one.rule for one in judged.review.findings if one.severity is Severity.BLOCKS]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le bac est tombé en panne mardi 13 octobre au soir, avec 40 passagers à bord.",
        "La régie réunira le public samedi 17 octobre 2026 à la mairie.",
        "Le bac avait transporté 310 000 passagers, rappelait Le Phare de Brévic en mars 2026.",
        "Le bac avait transporté 310 000 passagers, rappelait Le Phare de Brévic le 12 mars.",
    ],
)
def test_a_day_that_the_source_means_is_right(tmp_path: Path, sentence: str) -> None:
    assert _blocked(tmp_path, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Le bac est tombé en panne mardi 20 octobre au soir, avec 40 passagers à bord.",
        "Le bac est tombé en panne mercredi 14 octobre au soir, avec 40 passagers à bord.",
        "Le bac avait transporté 310 000 passagers, rappelait Le Phare de Brévic en juin 2026.",
    ],
)
def test_another_day_is_not(tmp_path: Path, sentence: str) -> None:
    assert "date" in _blocked(tmp_path, sentence) or "figure" in _blocked(tmp_path, sentence)


def test_an_outlet_is_named_by_its_metadata(tmp_path: Path) -> None:
    assert _blocked(tmp_path, "Le bac avait transporté 310 000 passagers, écrivait le phare de Brévic en mars.") == []
    assert _blocked(tmp_path, "Le bac avait transporté 310 000 passagers, écrivait Le Phare de Morgal en mars.") != []
