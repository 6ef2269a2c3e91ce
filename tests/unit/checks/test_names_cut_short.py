"""The last word of a name alone, where the sources never write it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """\
Un voilier coule au large de La Fage

Samedi, le skipper de l’Albatros II a lancé un appel au large de La Fage. L’écrivain Jean-Loup Mazerat était à bord. \
Le bateau venait de la Région Armor et de Kervenec, où la vedette de Kervenec Plaisance l’attend.
"""


def _found(folder: Path, text: str) -> list[str]:
    (folder / "voilier.txt").write_text(SOURCE)
    (folder / "article.md").write_text(f"# Un voilier coule\n\n{text}\n")
    (judged,) = review_articles(folder / "voilier.txt", [folder / "article.md"], mode=Mode.FREE)
    assert judged.review is not None
    return [str(one.args["name"]) for one in judged.review.findings if f"{one.check}.{one.rule}" == "names.cut-short"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Au large de Fage, samedi, un skipper a lancé un appel.", "La Fage"),
        ("L’appel a été lancé samedi par le skipper du II.", "Albatros II"),
    ],
)
def test_half_a_name_is_asked_for_whole(tmp_path: Path, text: str, name: str) -> None:
    assert _found(tmp_path, text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Au large de La Fage, un skipper a lancé un appel samedi. On le sait à Fage.",
        "Le bateau arrivait d’Armor, après une escale à Kervenec.",
        "Le skipper de l’Albatros II a lancé un appel.",
    ],
)
def test_what_is_named_whole_first_or_stands_alone_in_a_source_is_let_pass(tmp_path: Path, text: str) -> None:
    assert _found(tmp_path, text) == []
