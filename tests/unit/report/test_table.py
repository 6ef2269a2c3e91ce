from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.model import Verdict
from cms_publisher.report.table import Row, display_width, shortened, table

ROW = Row(
    story="halle",
    site="default",
    verdict=Verdict.BLOCKED,
    words=842,
    subheadings=4,
    counts={"blocks": 2, "warns": 1},
    folder="out/halle",
)


def test_a_story_is_one_line_under_the_headings() -> None:
    assert table([ROW], "fr").splitlines() == [
        "Sujet  Verdict  Mots  Intertitres  Bloquants  À vérifier  Dossier",
        "halle  bloqué    842            4          2           1  out/halle",
    ]


def test_no_story_is_no_table() -> None:
    assert table([], "fr") == ""


def test_the_site_is_named_where_there_are_several() -> None:
    headings = table([ROW, replace(ROW, site="breval")], "en").splitlines()[0]
    assert headings.split()[:3] == ["Story", "Site", "Verdict"]


@pytest.mark.parametrize("story", ["e\u0301te\u0301-a\u0300-l’e\u0301cole", "東京", "👩", "naïf"])
def test_columns_stay_aligned_whatever_the_letters(story: str) -> None:
    first, *rows = table([ROW, replace(ROW, story=story)], "fr").splitlines()
    ends = {display_width(line[: line.index("out/")]) for line in rows}
    assert ends == {display_width(first[: first.index("Dossier")])}


def test_a_long_story_is_shortened_to_the_terminal_only() -> None:
    long = replace(ROW, story="conseil-municipal-" * 5)
    assert all(display_width(line) <= 100 for line in table([long], "fr", 100).splitlines())
    assert long.story in table([long], "fr")


def test_a_story_is_never_shortened_to_nothing() -> None:
    assert table([replace(ROW, story="conseil-municipal")], "fr", 10).splitlines()[1].startswith("conseil…")


def test_control_characters_of_a_name_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in table([replace(ROW, story="\x1b[31mrouge", folder="out/\x1b[31m")], "fr")


def test_a_shortened_text_fits() -> None:
    assert shortened("東京都庁", 5) == "東京…"
    assert shortened("abc", 3) == "abc"
