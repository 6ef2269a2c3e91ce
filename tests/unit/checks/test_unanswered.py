"""An article that reports the charge and leaves out its source's answer is told so, whoever left it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from pathlib import Path

OPENING = """\
La trésorière du club nautique de Brévic, Lise Kermeur, est soupçonnée d'avoir détourné 48 000 euros en trois ans. Le \
président, Paul Varenne, a déposé plainte le 3 mars 2025 après avoir comparé les factures et les relevés de la banque.
"""
DENIAL = "Lise Kermeur conteste les faits et dit avoir remboursé chaque dépense."
ENDING = """\
Le club compte 320 adhérents et loue ses bateaux à la commune depuis 1998. Les cotisations de la saison seront gelées \
jusqu'à l'assemblée générale, que le bureau réunira à la salle des fêtes. La commune, qui verse 12 000 euros de \
subvention au club, attendra la décision du parquet avant de voter celle de la saison prochaine.
"""


def _rules(folder: Path, article: str, mode: Mode) -> set[str]:
    (folder / "club.txt").write_text(f"Le club nautique porte plainte\n\n{OPENING}\n{DENIAL}\n\n{ENDING}")
    (folder / "article.md").write_text(f"# Le club nautique porte plainte\n\n{article}")
    (judged,) = review_articles(folder / "club.txt", [folder / "article.md"], mode=mode)
    assert judged.review is not None
    return {finding.rule for finding in judged.review.findings if finding.check == "protection"}


@pytest.mark.parametrize("mode", Mode)
def test_a_denial_that_somebody_took_out_is_missed(tmp_path: Path, mode: Mode) -> None:
    assert _rules(tmp_path, f"{OPENING}\n{ENDING}", mode) == {"defence-missing"}


@pytest.mark.parametrize("mode", Mode)
def test_a_denial_that_stands_is_not(tmp_path: Path, mode: Mode) -> None:
    assert _rules(tmp_path, f"{OPENING}\n{DENIAL}\n\n{ENDING}", mode) == set()


def test_a_denial_that_has_become_a_subheading_stands(tmp_path: Path) -> None:
    assert _rules(tmp_path, f"{OPENING}\n## {DENIAL.rstrip('.')}\n\n{ENDING}", Mode.STRICT) == set()


def test_a_denial_in_other_words_stands(tmp_path: Path) -> None:
    reworded = "L'intéressée nie tout détournement : Lise Kermeur assure que chaque dépense a été remboursée."
    assert _rules(tmp_path, f"{OPENING}\n{reworded}\n\n{ENDING}", Mode.FREE) == set()


def test_who_reports_no_charge_needs_no_answer(tmp_path: Path) -> None:
    more = "Les bateaux restent à quai. " * 14
    assert "defence-missing" not in _rules(tmp_path, f"{ENDING}\n{more}", Mode.FREE)


@pytest.mark.parametrize("stands", [True, False])
def test_the_denial_of_a_sender_of_whom_the_rest_is_told_is_missed(tmp_path: Path, *, stands: bool) -> None:
    denial = "La société Kerlan conteste tout lien entre son chantier et la vase du port."
    rest = "Le chantier est étanche depuis les travaux de 2019 et ses eaux vont dans un bassin de 1 200 mètres cubes."
    (tmp_path / "reply.txt").write_text(f"Réponse\n\n{denial} {rest}\n")
    (tmp_path / "club.txt").write_text(f"La vase du port\n\n{ENDING}")
    (tmp_path / "story.toml").write_text(
        '[[source]]\nfile = "club.txt"\nrole = "primary"\n'
        '[[source]]\nfile = "reply.txt"\nrole = "context"\noutlet = "Société Kerlan"\n'
    )
    told = f"{denial} {rest}" if stands else f"Selon la Société Kerlan, l{rest[1:]}"
    (tmp_path / "article.md").write_text(f"# La vase du port\n\n{ENDING}\n{told}\n")
    (judged,) = review_articles(tmp_path, [tmp_path / "article.md"])
    assert judged.review is not None
    rules = {finding.rule for finding in judged.review.findings if finding.check == "protection"}
    assert ("defence-missing" in rules) is not stands
