from __future__ import annotations

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.heading_phrases import heading_phrases, news_phrases
from cms_publisher.fidelity.residue import Unexplained, explain
from tests.unit.writers.stories import story


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("La fermeture de la maternité inquiète les élus.", ["La fermeture de la maternité"]),
        ("La lutte contre le feu de forêt a coûté un million.", ["La lutte contre le feu de forêt"]),
        ("Le maire a annoncé la fermeture de la piscine.", ["la fermeture de la piscine"]),
        ("Le maire a annoncé la fermeture de la piscine à Brévic.", []),  # the rest may belong to it
        ("La fermeture et la vente de la cure choquent.", []),
        ("Son projet de loi divise.", []),
        ("Le même projet de loi divise.", []),
        ("La maire de Brévic a dit non.", []),
        ("Le département 850 000 euros.", []),
        ("« La fermeture de la maternité choque », dit-elle.", []),
        ("Le port attend.", []),
    ],
)
def test_a_phrase_is_whole_and_names_a_subject(sentence: str, phrases: list[str]) -> None:
    assert [sentence[start:end] for start, end in heading_phrases(sentence)] == phrases


@pytest.mark.parametrize(
    ("heading", "holds"),
    [
        ("La fermeture de la maternité de Brévic", True),
        ("La fermeture de la maternité", False),
        ("La maternité de Brévic", False),
        ("La fermeture de la maternité de Lorne", False),
    ],
)
def test_the_review_lets_a_whole_phrase_head_a_section_and_no_part_of_it(heading: str, holds: bool) -> None:
    told = story("Le titre du jour\n\nLa fermeture de la maternité de Brévic inquiète les élus de la vallée.\n")
    found = explain(heading, build(told), (told.primary,), heading=True)
    assert (found.residues == ()) is holds
    in_text = explain(heading, build(told), (told.primary,))
    assert any(residue.kind in {Unexplained.CUT, Unexplained.CHANGED} for residue in in_text.residues)


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        (
            "La région a adopté un plan de mobilités qui doit rouvrir trois lignes.",
            ["un plan de mobilités qui doit rouvrir trois lignes", "un plan de mobilités"],
        ),
        ("La région a rejeté un plan de mobilités.", []),
        ("La région n’a pas adopté un plan de mobilités.", []),
        ("La région a adopté un plan de mobilités, selon le maire.", []),
        ("La région a adopté le plan de mobilités.", []),
        ("La région a adopté un plan de mobilités sans y croire.", []),
    ],
)
def test_what_was_adopted_or_found_is_news_of_its_own(sentence: str, phrases: list[str]) -> None:
    assert [sentence[start:end] for start, end in news_phrases(sentence)] == phrases
