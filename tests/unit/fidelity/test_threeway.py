from __future__ import annotations

import pytest

from cms_publisher.fidelity.threeway import merged

BASE = "Le bac de Kerlouan reprend la mer lundi après huit mois de travaux."


def test_changes_apart_from_each_other_are_both_made() -> None:
    one = BASE.replace("lundi", "mardi")
    other = BASE.replace("huit mois", "près de huit mois")
    assert merged(BASE, one, other) == "Le bac de Kerlouan reprend la mer mardi après près de huit mois de travaux."


def test_the_same_change_on_both_sides_is_made_once() -> None:
    one = BASE.replace("lundi", "mardi")
    assert merged(BASE, one, one) == one


def test_a_text_that_only_one_side_changed_is_that_sides() -> None:
    other = BASE.replace("reprend la mer", "repart")
    assert merged(BASE, BASE, other) == other
    assert merged(BASE, other, BASE) == other


@pytest.mark.parametrize(
    ("old", "one", "other"),
    [
        ("lundi", "mardi", "mercredi"),
        ("huit mois", "huit longs mois", "neuf mois"),
        ("reprend la mer", "reprend", "reprend la"),
    ],
)
def test_changes_of_the_same_words_are_for_a_person(old: str, one: str, other: str) -> None:
    assert merged(BASE, BASE.replace(old, one), BASE.replace(old, other)) is None


def test_neighbouring_changes_are_for_a_person_since_one_may_lean_on_the_other() -> None:
    assert merged(BASE, BASE.replace("lundi ", "mardi "), BASE.replace("après", "au bout de")) is None
