"""What several rules doubt of the same words is one finding, the worst; other words of the sentence have their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "La commune de Querrien a acheté pour la criée huit balances, un treuil et une chambre froide.\n"


def _found(folder: Path, sentence: str) -> list[str]:
    (folder / "criee.txt").write_text(f"La criée de Querrien équipée\n\n{TEXT}")
    (folder / "article.md").write_text(f"# La criée de Querrien équipée\n\n{sentence}\n")
    (judged,) = review_articles(folder / "criee.txt", [folder / "article.md"], mode=Mode.FREE)
    assert judged.review is not None
    return [one.rule for one in judged.review.findings if one.check == "meaning"]


def test_the_same_words_are_doubted_once(tmp_path: Path) -> None:
    bought = "La commune de Querrien a acheté pour la criée huit balances, un treuil, {} et une chambre froide."
    assert _found(tmp_path, bought.format("un chariot élévateur")) == ["added"]


def test_other_words_have_a_finding_of_their_own(tmp_path: Path) -> None:
    bought = "La commune de Querrien a acheté pour la criée neuf balances, un treuil, {} et une chambre froide."
    assert sorted(_found(tmp_path, bought.format("un chariot élévateur"))) == ["added", "figure"]
