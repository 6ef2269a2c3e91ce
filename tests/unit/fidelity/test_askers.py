"""A short line may name who "requiert"; the text may not, nor may a line name somebody else."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.residue import explain
from tests.unit.writers.stories import story

TEXT = (
    "L’audience\n\nPour le procureur, Jean Roy, « on choisit ses victimes ». Il requiert trois ans de prison dont un "
    "avec sursis, et l’interdiction de gérer.\n\nMe Vial plaide la relaxe. Il demande une peine légère."
)


@pytest.mark.parametrize(
    ("line", "heading", "explained"),
    [
        ("Le procureur requiert trois ans de prison dont un avec sursis", True, True),
        ("Le procureur requiert trois ans de prison", True, False),  # a year of it is suspended
        ("La procureure requiert trois ans de prison dont un avec sursis", True, False),
        ("Le prévenu requiert trois ans de prison dont un avec sursis", True, False),
        ("Le procureur demande une peine légère", True, False),
        ("Le procureur requiert trois ans de prison dont un avec sursis, et l’interdiction de gérer.", False, False),
    ],
)
def test_who_asks_is_known_again(line: str, *, heading: bool, explained: bool) -> None:
    told = story(TEXT)
    found = explain(line, build(told), told.sources, heading=heading, whole=not heading)
    assert (not found.residues) == explained
