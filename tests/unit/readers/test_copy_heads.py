"""The head of a copy is read in one order: each line is one thing, and only what is nothing else may be the title."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.head_lines import HeadLine, head_line, note_behind
from cms_publisher.french.match_sheets import rows
from tests.heldout import copy_heads

RIGHT = 257
"""Of 263 lines; 170 of the first 227 before they were read in one order."""


def test_nearly_every_line_above_a_text_is_read_as_what_it_is() -> None:
    found = [line for line in copy_heads.lines() if line.role != "text"]
    assert len(found) == 263
    assert sum(line.right for line in found) >= RIGHT, list(copy_heads.shown(found))


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Conseil communautaire du Val de Lorme (jeudi 26 novembre)", HeadLine.SESSION),
        ("Trib. correctionnel de Lorme, audience du 25 nov. — papier pour samedi", HeadLine.SESSION),
        ("Assemblée générale des Amis du moulin, samedi 21 novembre", HeadLine.SESSION),
        ("Lorme - Brévic 2-3 (25-19, 22-25, 25-21, 18-25, 12-15)", HeadLine.MATCH),
        ("LORME-LE-VIEUX – De notre correspondant", HeadLine.DATELINE),
        ("Éd. Sud – 2 500 signes – à passer samedi", HeadLine.NOTE),
        ("[encadré à part]", HeadLine.NOTE),
        ("Textes Anne Roy", HeadLine.NOTE),
        ("Papier de Une – Sport – dimanche", HeadLine.NOTE),
        ("CDAC de l’Allier, réunion du 24 novembre", HeadLine.SESSION),
        ("Assemblée générale de la coopérative boudée par les éleveurs", None),
        ("L’oreille du lundi", HeadLine.RUBRIC),
        ("CULTURE / Théâtre (2/5)", HeadLine.RUBRIC),
        ("Trois questions à…", HeadLine.KIND),
        ("Conseil municipal : la cantine augmente", None),
        ("Tribunal de commerce : la reprise validée", None),
        ("Conseil régional : séance agitée", None),
        ("À Lorme, le stop a ses arrêts (2/5)", None),
        ("Le marché couvert rouvre samedi", None),
        ("La piscine ferme — papier pour samedi", None),
        ("Rugby – Fédérale 2 : Lorme renverse Brévic", None),
    ],
)
def test_a_line_above_a_text_is_one_thing(line: str, role: HeadLine | None) -> None:
    assert head_line(line) is role


def test_the_desks_note_behind_a_title_is_found() -> None:
    assert note_behind("La piscine ferme — papier pour samedi") == len("La piscine ferme")
    assert note_behind("La piscine ferme – pour vendredi ou samedi") == len("La piscine ferme")
    assert note_behind("La piscine ferme – pour samedi") == len("La piscine ferme")
    assert note_behind("La piscine ferme – pour travaux") == len("La piscine ferme – pour travaux")
    assert note_behind("La piscine ferme – un bassin pour deux") == len("La piscine ferme – un bassin pour deux")


@pytest.mark.parametrize(
    "line",
    [
        "À Lorme, 300 spectateurs ont vu dimanche le club gagner 3-1 et prendre la tête.",
        "Salle des fêtes pleine : 300 spectateurs pour Molière",
        "Centre de tri : 12-15 emplois menacés",
        "Tarif : 12 euros (8 euros pour les enfants)",
    ],
)
def test_a_sentence_with_figures_is_no_row_of_a_match_sheet(line: str) -> None:
    assert not rows([line, "Lorme - Brévic"])
