"""The embargo that a source states holds though nobody wrote it in the brief; one without an end stops the push."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from cms_publisher import pipeline
from cms_publisher.model import SiteProfile, Verdict
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.pipeline import Dossier

RELEASE = """\
La régie des bacs change de moteur

{line}

La régie des bacs de Brévic installera en avril un moteur électrique sur son plus ancien navire.

Les travaux coûteront 1,2 million d'euros et dureront onze semaines.
"""
FACTS = "[[source]]\nfile = 'a.txt'\npublished = 2026-03-10\nrights = 'press-release'\noutlet = 'Régie des bacs'\n"


def _dossier(folder: Path, line: str, brief: str = "") -> Dossier:
    (folder / "a.txt").write_text(RELEASE.format(line=line))
    (folder / "story.toml").write_text(f"[brief]\nformat = 'breve'\n{brief}\n{FACTS}")
    return pipeline.prepare(read_story(folder), SiteProfile(), DEFAULT, TARGETS[0])


def _rules(dossier: Dossier) -> list[str]:
    return [finding.rule for finding in dossier.review.findings if finding.check == "embargo"]


@pytest.mark.parametrize("line", ["Sous embargo jusqu'au 12 mars 2026, 18h", "SOUS EMBARGO JUSQU'AU 12 MARS À 18 H"])
def test_the_source_s_embargo_holds_and_its_line_is_a_cut(tmp_path: Path, line: str) -> None:
    dossier = _dossier(tmp_path, line)
    until = dossier.edition.brief.embargo_until
    assert until is not None
    assert until.replace(tzinfo=None) == datetime(2026, 3, 12, 18)  # noqa: DTZ001 - the site's clock
    assert until.tzinfo is not None
    assert _rules(dossier) == ["until"]
    document = dossier.story.primary.document
    assert line in [document.text[cut.span.start : cut.span.end] for cut in dossier.edition.article.cuts]
    assert "embargo" not in str(dossier.payload.post).lower()


def test_an_embargo_without_an_end_stops_the_push_until_somebody_says_it(tmp_path: Path) -> None:
    dossier = _dossier(tmp_path, "SOUS EMBARGO")
    assert (_rules(dossier), dossier.review.verdict) == (["unread"], Verdict.BLOCKED)
    assert _rules(_dossier(tmp_path, "SOUS EMBARGO", "embargo_until = 2026-03-12T18:00:00")) == ["until"]


def test_a_brief_that_ends_it_sooner_is_told(tmp_path: Path) -> None:
    told = _dossier(tmp_path, "Embargo : 12 mars, 18 h", "embargo_until = 2026-03-12T08:00:00")
    assert _rules(told) == ["earlier", "until"]
    assert _rules(_dossier(tmp_path, "Embargo : 12 mars, 18 h", "embargo_until = 2026-03-13T08:00:00")) == ["until"]


def test_an_embargo_that_can_be_read_does_not_end_another_that_can_t(tmp_path: Path) -> None:
    told = _dossier(tmp_path, "Embargo : 12 mars, 18 h\n\nEMBARGO STRICT")
    assert (_rules(told), told.review.verdict) == (["unread", "until"], Verdict.BLOCKED)
