"""The tables of words that may stand for each other, or against each other: their form, and what a row does."""

from __future__ import annotations

import pytest

from cms_publisher.french import families, tables
from cms_publisher.french.words import fold


def stems(words: str) -> set[str]:
    return {families.stem(fold(word)) for word in words.split()}


def test_a_group_of_synonyms_is_written_once_and_has_two_words() -> None:
    groups = [frozenset(map(fold, line.split())) for line in tables.lines("synonyms")]
    assert [set(group) for group in groups if len(group) < 2] == []
    assert [set(group) for group in set(groups) if groups.count(group) > 1] == []


def test_a_row_of_opposites_has_two_sides_that_share_no_family() -> None:
    rows = [line.split("|") for line in tables.lines("opposites")]
    assert [row for row in rows if len(row) != 2] == []
    assert [row for row in rows if stems(row[0]) & stems(row[1])] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("décennie", "dix"),
        ("détruite", "destruction"),
        ("élue", "élection"),
        ("rectifiée", "correction"),
        ("tenue", "organisée"),
        ("maritimes", "mer"),
    ],
)
def test_words_of_one_group_may_stand_for_each_other(one: str, other: str) -> None:
    mine, theirs = (families.stem(fold(word)) for word in (one, other))
    assert families.exchangeable(mine, theirs)
    assert not families.contrary(mine, theirs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("évité", "entraîné"),
        ("saines", "malades"),
        ("tête", "queue"),
        ("externes", "internes"),
        ("reportés", "maintien"),
    ],
)
def test_words_on_two_sides_of_a_row_are_contraries(one: str, other: str) -> None:
    mine, theirs = families.stem(fold(one)), families.stem(fold(other))
    assert families.contrary(mine, theirs)
    assert families.contrary(theirs, mine)
    assert not families.related(mine, theirs)


@pytest.mark.parametrize(
    ("word", "way"),
    [("rehaussé", "up"), ("multiplié", "up"), ("divisé", "down"), ("amenuisé", "down"), ("déclin", "down")],
)
def test_a_word_tells_which_way_a_figure_goes(word: str, way: str) -> None:
    ways = families.classes("trends")
    assert [name for name, entries in ways.items() if families.belongs(fold(word), entries)] == [way]
