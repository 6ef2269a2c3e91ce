"""What the sources say and the article does not: a list for the desk, and a finding where it turns the sense round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.app.reviewing import Judged

OPENING = """\
Le conseil municipal de Tressan a voté lundi 9 mars 2026 la reconstruction du pont des Tanneurs, fermé depuis la crue. \
Le chantier est estimé à 4,2 millions d'euros et doit durer quatorze mois, selon la maire, Odile Garrec.
"""
TOLD = "L'ouvrage rouvrira aux bus dès l'automne 2027."
RESERVE = "Toutefois, aucun financement de l'État n'est acquis à ce jour."
ENDING = """\
Une passerelle de bois relie en attendant les deux quais. Elle est réservée aux piétons et aux vélos. Les commerçants \
de la rue basse disent avoir perdu un tiers de leurs clients depuis la fermeture, et demandent une aide à la région.
"""


def _judged(folder: Path, article: str, mode: Mode) -> Judged:
    source = f"Le pont sera reconstruit\n\n{OPENING}\n{TOLD} {RESERVE}\n\n{ENDING}\nContact : mairie de Tressan\n"
    (folder / "pont.txt").write_text(source)
    (folder / "article.md").write_text(f"# Le pont sera reconstruit\n\n{article}")
    (judged,) = review_articles(folder / "pont.txt", [folder / "article.md"], mode=mode, untold=True)
    assert judged.review is not None
    return judged


def _rules(judged: Judged) -> set[str]:
    assert judged.review is not None
    return {finding.rule for finding in judged.review.findings if finding.check == "omissions"}


@pytest.mark.parametrize("mode", Mode)
def test_a_reserve_that_is_left_out_behind_what_it_qualifies_is_missed(tmp_path: Path, mode: Mode) -> None:
    judged = _judged(tmp_path, f"{OPENING}\n{TOLD}\n\n{ENDING}", mode)
    assert _rules(judged) == {"reserve"}
    assert [text for _, text in judged.untold] == [RESERVE]


@pytest.mark.parametrize("mode", Mode)
def test_one_that_stands_is_not(tmp_path: Path, mode: Mode) -> None:
    judged = _judged(tmp_path, f"{OPENING}\n{TOLD} {RESERVE}\n\n{ENDING}", mode)
    assert not _rules(judged)
    assert not judged.untold


def test_one_in_other_words_stands(tmp_path: Path) -> None:
    reworded = "Les bus y repasseront à l'automne 2027, même si l'État n'a encore promis aucun financement."
    judged = _judged(tmp_path, f"{OPENING}\n{reworded}\n\n{ENDING}", Mode.FREE)
    assert not _rules(judged)
    assert not judged.untold


def test_who_drops_both_turns_nothing_round(tmp_path: Path) -> None:
    judged = _judged(tmp_path, f"{OPENING}\n{ENDING}", Mode.FREE)
    assert not _rules(judged)
    assert [text for _, text in judged.untold] == [TOLD, RESERVE]


def test_what_a_source_says_is_not_looked_for_unasked(tmp_path: Path) -> None:
    (tmp_path / "pont.txt").write_text(f"Le pont sera reconstruit\n\n{OPENING}\n{TOLD}\n")
    (tmp_path / "article.md").write_text(f"# Le pont sera reconstruit\n\n{OPENING}")
    (judged,) = review_articles(tmp_path / "pont.txt", [tmp_path / "article.md"])
    assert judged.untold == ()


def test_a_sentence_that_stands_as_a_subheading_is_told(tmp_path: Path) -> None:
    heading = TOLD.rstrip(".")
    judged = _judged(tmp_path, f"{OPENING}\n## {heading}\n\n{RESERVE} {ENDING}", Mode.STRICT)
    assert not judged.untold


def test_where_and_when_a_text_was_sent_and_who_wrote_it_is_nothing_left_out(tmp_path: Path) -> None:
    filed = "Le 17 avril 2026. Par Odile Garrec. "
    (tmp_path / "pont.txt").write_text(
        f"Le pont sera reconstruit\n\n{OPENING}\n{filed}{TOLD} Il sera gratuit.\n\n{ENDING}"
    )
    (tmp_path / "article.md").write_text(f"# Le pont sera reconstruit\n\n{OPENING}\n{TOLD}\n\n{ENDING}")
    (judged,) = review_articles(tmp_path / "pont.txt", [tmp_path / "article.md"], mode=Mode.STRICT, untold=True)
    assert [text for _, text in judged.untold] == ["Il sera gratuit."]
