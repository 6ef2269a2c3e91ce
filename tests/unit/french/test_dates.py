from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.french.dates import day, find_dates, month, weekday_day


def test_dates_are_written_out_without_line_breaks() -> None:
    assert day(date(2023, 7, 12)) == "12\u00a0juillet\u00a02023"
    assert day(date(2024, 5, 1)) == "1er\u00a0mai\u00a02024"
    assert month(date(2024, 8, 9)) == "août\u00a02024"
    assert weekday_day(date(2023, 7, 12)) == "mercredi 12\u00a0juillet\u00a02023"


def test_a_written_date_is_found_again() -> None:
    when = date(2023, 2, 1)
    text = f"Le {weekday_day(when)}, le vote."
    (found,) = find_dates(text)
    assert (text[found.start : found.end], found.date, found.weekday) == (weekday_day(when), when, 2)


@pytest.mark.parametrize("text", ["en mars", "le 31 juin 2020", "le 30 février", "il marche 12 marsouins", "1/2/3"])
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert find_dates(text) == ()


def test_a_date_is_as_precise_as_the_text() -> None:
    found = find_dates("Du 2 mars à aout 2020, puis le 12/07/2023")
    assert [(one.day, one.month, one.year) for one in found] == [(2, 3, None), (None, 8, 2020), (12, 7, 2023)]
    assert [one.date for one in found] == [None, None, date(2023, 7, 12)]
