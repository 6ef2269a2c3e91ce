from __future__ import annotations

import pytest

from cms_publisher.fidelity.furniture import footer

TEXT = ["Le bac du Val s’arrête.", "Le tour par le pont prend une heure, dit Lise Varenne."]
LONG = "Le bac repartira quand la coque aura été revue, " * 4 + "dit la mairie."


@pytest.mark.parametrize(
    "below",
    [
        ["Sur le même sujet", "Le pont de Lorne fermé"],
        ["Commentaires (2)", LONG],
        ["À propos de Bacs du Val", LONG, "Contact presse : Lise Varenne"],
        ["© La Gazette 2024", "BACS", "(FIN)"],
        ["Bac Val Pont Lorne", "Suivez-nous sur Google Actualités"],
    ],
)
def test_what_stands_below_the_text_is_told_apart(below: list[str]) -> None:
    assert footer([*TEXT, *below]) == len(TEXT)


@pytest.mark.parametrize(
    "lines",
    [
        ["Sur le même sujet", LONG],
        ["À lire également", "Le pont", LONG],
        ["À propos de Bacs du Val", LONG, LONG * 2],
        ["La file s’allonge", "Le pont de Lorne est fermé lundi."],
    ],
)
def test_a_line_above_the_text_s_own_paragraphs_ends_nothing(lines: list[str]) -> None:
    assert footer([*TEXT, *lines]) == len(TEXT) + len(lines)
