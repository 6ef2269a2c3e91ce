from __future__ import annotations

import pytest

from cms_publisher.french.shares import shares


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Deux des cinq tests ont échoué.", 0.4, 0.4),
        ("Quatre cantons sur dix votent.", 0.4, 0.4),
        ("Un élève sur huit est absent.", 0.12, 0.125),
        ("Près d’un quart des élèves sont absents.", 0.2, 0.3),
        ("Plus de la moitié des élèves sont absents.", 0.5, 0.99),
        ("La quasi-totalité des élèves sont là.", 0.7, 0.99),
        ("Tous les élèves sont là.", 1.0, 1.0),
        ("Pas tous les élèves sont là.", 0.01, 0.99),
        ("Les neuf élèves sont là.", 1.0, 1.0),
        ("Quelques-uns des élèves sont là.", 0.01, 0.49),
        ("Aucun élève n’est là.", 0.0, 0.0),
    ],
)
def test_a_share_lies_between_two_bounds(text: str, low: float, high: float) -> None:
    (share,) = shares(text)
    assert low <= share.low + 0.001
    assert share.high <= high + 0.001


@pytest.mark.parametrize(
    "text", ["Une hausse de 12 %.", "92 postes sur 407 emplois sont visés.", "Sur les neuf postes, il doute."]
)
def test_what_is_no_share_of_a_thing(text: str) -> None:
    assert shares(text) == ()


def test_a_part_excludes_all_but_not_what_it_leaves() -> None:
    two_thirds, third, whole = (
        shares(f"{words} arbres.")[0] for words in ("Les deux tiers des", "Un tiers des", "Tous les")
    )
    assert two_thirds.excludes(whole)
    assert not two_thirds.excludes(third)


def test_what_is_left_counts_where_one_side_denies() -> None:
    most, three = shares("La plupart des clubs signent.")[0], shares("Trois clubs sur huit ne signent pas.")[0]
    assert most.excludes(three)
    assert not most.excludes(three, turned=True)
