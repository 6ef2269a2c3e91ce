"""A rewording's "il" or "elle" is held against whom its passage is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """\
Le chauffeur du car de Morgal mis en examen

Le chauffeur du car de Morgal a été mis en examen lundi. Il conteste toute faute. La directrice de la régie, Odile \
Fauvel, réclame une expertise du frein avant Noël.

L’autorisation de rouler avait été accordée en mars à la régie par la préfecture. Il faudra huit semaines aux experts.
"""


def _found(folder: Path, text: str) -> list[str]:
    (folder / "car.txt").write_text(SOURCE)
    (folder / "article.md").write_text(f"# Le chauffeur du car de Morgal mis en examen\n\n{text}\n")
    (judged,) = review_articles(folder / "car.txt", [folder / "article.md"], mode=Mode.FREE)
    assert judged.review is not None
    return [f"{one.check}.{one.rule}" for one in judged.review.findings if one.check in {"references", "grammar"}]


@pytest.mark.parametrize(
    "text",
    [
        "Le chauffeur a été mis en examen lundi. Elle nie toute faute.",
        "Une expertise du frein est demandée. Il la réclame, cette expertise du frein, avant Noël.",
    ],
)
def test_a_pronoun_of_the_other_gender_is_asked_about(tmp_path: Path, text: str) -> None:
    assert _found(tmp_path, text) == ["references.pronoun-changed"]


@pytest.mark.parametrize(
    "text",
    [
        "Le chauffeur a été mis en examen lundi. Il nie toute faute.",
        "La personne mise en examen est le chauffeur. Il nie toute faute.",
        "La régie roulait avec une autorisation. Elle avait été accordée en mars par la préfecture.",
        "Il faudra deux mois, huit semaines, aux experts.",
        "Qu’en est-il du frein ? La directrice de la régie demande une expertise avant Noël.",
    ],
)
def test_what_agrees_is_let_pass(tmp_path: Path, text: str) -> None:
    assert _found(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le chauffeur se tait. Elle est présumé innocent.", "grammar.participle"),
        ("Le chauffeur se tait. Il a été reçue lundi.", "grammar.participle"),
        ("Le chauffeur se tait. Elle faudra huit semaines aux experts.", "grammar.participle"),
    ],
)
def test_what_goes_with_a_pronoun_agrees_with_it(tmp_path: Path, text: str, words: str) -> None:
    assert words in _found(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "Elle est premier adjoint.",
        "Elle est professeur.",
        "Elles sont six.",
        "Il est prévu une expertise.",
        "Il est mort.",
        "Elle y a vécu.",
    ],
)
def test_what_may_stand_with_a_pronoun_is_no_slip(tmp_path: Path, text: str) -> None:
    assert not [each for each in _found(tmp_path, text) if each.startswith("grammar.")]
