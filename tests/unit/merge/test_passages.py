from __future__ import annotations

import random

import pytest

from cms_publisher.merge.passages import Side, passages


def merged(base: str, live: str, new: str) -> str:
    """Of sequences of letters, a letter a paragraph."""
    return "".join(text for passage in passages(tuple(base), tuple(live), tuple(new)) for text in passage.merged)


def sides(base: str, live: str, new: str) -> list[Side]:
    return [each.side for each in passages(tuple(base), tuple(live), tuple(new)) if each.side]


@pytest.mark.parametrize(
    ("base", "live", "new", "both"),
    [
        ("abcd", "aXcd", "abcY", "aXcY"),
        ("abcd", "aXcd", "abYd", "aXYd"),  # neighbours
        ("abcd", "Xabcd", "abcdY", "XabcdY"),
        ("abcd", "acd", "abcY", "acY"),  # one deleted, another changed
        ("abcd", "abXcd", "abYd", "abXYd"),  # put in before a paragraph that the story changes
        ("abcd", "abXd", "abYcd", "abYXd"),
        ("abcd", "", "abcd", ""),
        ("", "X", "", "X"),
        ("abcd", "abXcd", "abXcd", "abXcd"),
    ],
)
def test_changes_of_different_paragraphs_are_both_taken(base: str, live: str, new: str, both: str) -> None:
    assert Side.CONFLICT not in sides(base, live, new)
    assert merged(base, live, new) == both


@pytest.mark.parametrize(
    ("base", "live", "new"),
    [
        ("abcd", "aXcd", "aYcd"),
        ("abcd", "acd", "aYcd"),  # deleted here, changed there
        ("abcd", "Xabcd", "Yabcd"),  # something put in the same place
        ("abcd", "aXYZd", "abZcd"),  # put between two paragraphs that the other side made into three
    ],
)
def test_changes_of_the_same_paragraph_are_a_conflict(base: str, live: str, new: str) -> None:
    assert Side.CONFLICT in sides(base, live, new)


def test_a_conflict_shows_all_three_versions_and_nothing_around_it() -> None:
    (found,) = (each for each in passages(tuple("abcd"), tuple("aXcd"), tuple("aYcd")) if each.side)
    assert (found.base, found.live, found.new) == (("b",), ("X",), ("Y",))


def test_the_same_change_on_both_sides_is_nobodys_conflict() -> None:
    assert sides("abcd", "aXcd", "aXcd") == [Side.BOTH]


@pytest.mark.parametrize("seed", range(300))
def test_any_three_versions_hold_together(seed: int) -> None:
    """The passages in a row are the three versions; what only one side changed is taken."""
    dice = random.Random(seed)
    base, live, new = ("".join(dice.choices("abcdef", k=dice.randrange(7))) for _ in range(3))
    found = passages(tuple(base), tuple(live), tuple(new))
    assert "".join("".join(each.base) for each in found) == base
    assert "".join("".join(each.live) for each in found) == live
    assert "".join("".join(each.new) for each in found) == new
    assert (merged(base, live, base), merged(base, base, new), merged(base, live, live)) == (live, new, live)
