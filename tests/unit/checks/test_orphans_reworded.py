"""A rewording's pronoun has a word before it that it may stand for, of its gender and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """\
Le barrage de Corvenne sera vidé en mars

Le barrage de Corvenne sera vidé en mars pour une visite de ses vannes. La préfecture a pris son arrêté le 4 novembre. \
Les pêcheurs ont sauvé 300 kilos de truites en une nuit.

La société Hydrolis exploite l’ouvrage depuis 1987. Elle emploie 43 personnes à Corvenne et verse 210 000 euros de \
taxes par an à la commune.

Le maire, Paul Cassagne, redoute un été sans baignade. Les campings du lac ont déjà perdu des réservations.

Une fois vide, le lac sera fouillé par des archéologues. Ils cherchent un pont romain que des plongeurs ont cru voir.
"""


def _found(folder: Path, text: str) -> list[str]:
    (folder / "lac.txt").write_text(SOURCE)
    (folder / "article.md").write_text(f"# Le barrage de Corvenne sera vidé en mars\n\n{text}\n")
    (judged,) = review_articles(folder / "lac.txt", [folder / "article.md"], mode=Mode.FREE)
    assert judged.review is not None
    return [f"{one.check}.{one.rule}" for one in judged.review.findings if one.check == "references"]


@pytest.mark.parametrize(
    "text",
    [
        "L’été s’annonce sans baignade. Elles ont déjà perdu des réservations, ces dernières.",
        "Un été sans baignade inquiète. Elle fait travailler 43 personnes et paie 210 000 euros de taxes par an.",
        "La visite des vannes est pour mars.\n\nElle fait travailler à Corvenne 43 personnes.",
        "Le barrage de Corvenne va être vidé en mars.\n\nIls sont à la recherche d’un pont romain.",
    ],
)
def test_a_pronoun_with_nothing_before_that_it_may_stand_for_is_an_orphan(tmp_path: Path, text: str) -> None:
    assert _found(tmp_path, text) == ["references.orphan"]


@pytest.mark.parametrize(
    "text",
    [
        "Hydrolis exploite l’ouvrage depuis 1987. Elle fait travailler 43 personnes à Corvenne.",
        "La société Hydrolis exploite le barrage depuis 1987.\n\nElle fait travailler 43 personnes à Corvenne.",
        "Paul Cassagne est inquiet. Cet été, pas de baignade. Il le redoute.",
        "Des archéologues fouilleront le lac une fois vide. Ils sont à la recherche d’un pont romain.",
        "La préfecture a pris un arrêté le 4 novembre.\n\nIl aura fallu une nuit pour sauver 300 kilos de truites.",
    ],
)
def test_what_stands_for_a_word_before_is_let_pass(tmp_path: Path, text: str) -> None:
    assert _found(tmp_path, text) == []
