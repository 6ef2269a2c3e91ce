from __future__ import annotations

import pytest

from cms_publisher.fidelity.align import build as build_index
from cms_publisher.fidelity.residue import explain
from tests.unit.writers.stories import story


@pytest.mark.parametrize(
    ("told", "ours", "stands"),
    [
        ("ne est", "n’est", True),
        ("ne est", "est", False),
        ("ne est", "m’est", False),
        ("« ne est »", "« n’est »", False),
    ],
)
def test_an_elision_that_must_be_made_is_the_sources_own(told: str, ours: str, stands: bool) -> None:
    line = "Le problème du refuge {} pas seulement l’eau qui manque."
    source = story(f"Le refuge ferme\n\n{line.format(told)}\n")
    residues = explain(line.format(ours), build_index(source), source.sources, whole=True).residues
    assert (not residues) is stands
