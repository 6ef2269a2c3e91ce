"""A subheading in words of its own is a question to the editor; one with a name or figure of its own stops the push."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Le bac de Brévic est tombé en panne mardi avec 40 passagers.\n"


def _severities(folder: Path, heading: str) -> list[str]:
    (folder / "bac.txt").write_text(f"Le bac de Brévic en panne\n\n{TEXT}")
    (folder / "article.md").write_text(f"# Le bac de Brévic en panne\n\n{TEXT}\n## {heading}\n\n{TEXT}")
    (judged,) = review_articles(folder / "bac.txt", [folder / "article.md"], mode=Mode.FREE)
    assert judged.review is not None
    return [str(one.severity) for one in judged.review.findings if one.rule == "invented"]


def test_words_of_its_own_are_a_question(tmp_path: Path) -> None:
    assert _severities(tmp_path, "Des réserves et un précédent") == ["warns"]


def test_a_name_or_figure_of_its_own_is_none(tmp_path: Path) -> None:
    assert _severities(tmp_path, "Des réserves selon Kermeur") == ["blocks"]
    assert _severities(tmp_path, "Des réserves et 12 précédents") == ["blocks"]
