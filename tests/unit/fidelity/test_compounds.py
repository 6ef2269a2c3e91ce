from __future__ import annotations

from cms_publisher.fidelity.repairs.compounds import compounds, joined
from cms_publisher.model import Sentence

TEXT = "Le Haut-Sorbier attend. Le Haut-Sorbier vote. Dans le Haut-Sorbier, on rit. Le Haut Sorbier dort."


def mended(text: str, sentence: str) -> Sentence:
    apart = compounds(text)
    return joined(Sentence(text=sentence), apart) if apart else Sentence(text=sentence)


def test_a_name_gets_the_hyphen_that_its_source_gives_it_elsewhere() -> None:
    found = mended(TEXT, "Le Haut Sorbier dort.")
    assert found.text == "Le Haut-Sorbier dort."
    assert [(edit.kind, edit.before, edit.after) for edit in found.edits] == [
        ("typography", "Haut Sorbier", "Haut-Sorbier")
    ]


def test_a_quotation_stays_as_it_is() -> None:
    assert mended(TEXT, "« Le Haut Sorbier dort », dit-elle.").text == "« Le Haut Sorbier dort », dit-elle."


def test_a_form_that_is_not_the_rule_is_followed_by_nobody() -> None:
    assert compounds("Le Haut-Sorbier, le Haut Sorbier, le Haut Sorbier, le Haut-Sorbier.") is None
    assert compounds("Le Haut-Sorbier attend. Le Haut-Sorbier vote. Le Haut Sorbier dort.") is None


def test_part_of_a_longer_name_is_another_name() -> None:
    assert mended(TEXT, "Le Haut Sorbier-sur-Lorme dort.").text == "Le Haut Sorbier-sur-Lorme dort."
