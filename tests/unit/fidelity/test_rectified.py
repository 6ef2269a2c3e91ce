from __future__ import annotations

import pytest

from cms_publisher.fidelity.rectified import notes, places, right, withdrawn

WIRE = (
    "ACTUALISE avec le préfet, REMPLACE le chiffre du lead: bien 14 millions de billets vendus et non 11 millions ///"
)


def test_a_wire_says_which_figure_is_wrong_and_which_is_right() -> None:
    (note,) = notes(f"APO-0142\n{WIRE}\nLe bac repart.")
    assert list(withdrawn(note)) == ["11 millions"]
    assert right(note, "11 millions") == "14 millions"


def test_a_figure_of_another_kind_puts_nothing_right() -> None:
    assert right("CORRIGE bien 14 % des voix et non 11 millions", "11 millions") is None


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Une première version de cet article indiquait 1 473 passagers.", 1),
        ("Rectificatif : le pont ouvre lundi, au lieu de 12 mardis.", 1),
        ("Un budget rectificatif est annoncé pour juin.", 0),
        ("Le maire a corrigé le texte du projet.", 0),
    ],
)
def test_a_correction_is_told_from_news_of_one(text: str, many: int) -> None:
    assert len(list(notes(text))) == many


def test_a_figure_is_found_however_its_spaces_are_set() -> None:
    assert list(places("1 473 passagers", "Les 1\u00a0473 passagers, 11 473 passagers.")) == [(4, 19)]
