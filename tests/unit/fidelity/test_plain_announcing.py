from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.align import build as build_index
from cms_publisher.fidelity.residue import explain
from cms_publisher.model import Rights
from tests.unit.writers.stories import story


@pytest.mark.parametrize(
    ("told", "ours", "rights", "stands"),
    [
        ("est fière d’annoncer", "annonce", Rights.PRESS_RELEASE, True),
        ("se réjouit d’annoncer", "annonce", Rights.PRESS_RELEASE, True),
        ("est fière d’annoncer", "annoncent", Rights.PRESS_RELEASE, False),
        ("est fière d’annoncer", "dénonce", Rights.PRESS_RELEASE, False),
        ("refuse d’annoncer", "annonce", Rights.PRESS_RELEASE, False),
        ("n’est pas fière d’annoncer", "annonce", Rights.PRESS_RELEASE, False),
        ("est fière d’annoncer", "annonce", Rights.LICENSED, False),
    ],
)
def test_only_a_release_that_is_glad_to_announce_announces(
    told: str, ours: str, rights: Rights, *, stands: bool
) -> None:
    line = "La régie du Val {} l’ouverture d’un second quai à Brévic."
    source = story(f"Le bac rouvre\n\n{line.format(told)}\n")
    source = replace(source, primary=replace(source.primary, rights=rights))
    residues = explain(line.format(ours), build_index(source), source.sources, whole=True).residues
    assert (not residues) is stands
