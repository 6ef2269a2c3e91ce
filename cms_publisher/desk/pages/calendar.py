"""The calendar: a month of what the clock sends and sent, on the clocks of the sites; below it what comes next."""

from __future__ import annotations

import re
from calendar import Calendar
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from flask import Blueprint, render_template, request

from cms_publisher.app import queueing
from cms_publisher.desk import guard
from cms_publisher.desk.entries import entry_of
from cms_publisher.desk.office import office
from cms_publisher.desk.pages.planning import PLANNED
from cms_publisher.desk.words import clock_words, month_words, weekdays
from cms_publisher.report.wording import day_words
from cms_publisher.timetable import State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cms_publisher.desk.entries import Entry

PAGES = Blueprint("calendar", __name__)
_SHOWN: Final = tuple(state for state in State if state is not State.DISCARDED)
_MONTH: Final = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A square of the month."""

    date: date
    words: str
    inside: bool
    """Whether it is one of the month's days."""
    today: bool
    entries: Sequence[Entry]


@PAGES.get("/calendrier")
def month() -> str:
    """A month by weeks, and by days what is still to go."""
    first, today, lang = _wanted(), _today(), guard.lang()
    entries = _entries()
    weeks = _weeks(first, today, _by_day(entries))
    coming = [entry for entry in entries if entry.item.state in PLANNED and entry.day >= today]
    return render_template(
        "calendar.html.j2",
        busy=any(day.entries for week in weeks for day in week if day.inside),
        several=len(office().options.settings.sites) > 1,
        clock=lambda item: clock_words(item.due_at.astimezone(ZoneInfo(item.zone)), lang),
        month=month_words(first, lang),
        weekdays=weekdays(lang),
        weeks=weeks,
        before=f"{first - timedelta(days=1):%Y-%m}",
        after=f"{first + timedelta(days=31):%Y-%m}",
        this_month=(first.year, first.month) == (today.year, today.month),
        days=[(day_words(day, lang), list(group)) for day, group in groupby(coming, key=lambda entry: entry.day)],
    )


def _wanted() -> date:
    """The first day of the month that is asked for; of this one, where none is."""
    asked = _MONTH.fullmatch(request.args.get("mois", ""))
    return date(int(asked[1]), int(asked[2]), 1) if asked else _today().replace(day=1)


def _today() -> date:
    settings = office().options.settings
    return datetime.now(ZoneInfo(settings.profile(settings.sites[0]).timezone)).date()


def _entries() -> list[Entry]:
    """All that the queue knows, in order."""
    items, _ = queueing.listed(office().options.settings, _SHOWN)
    return [entry_of(item) for item in sorted(items, key=lambda item: item.due_at)]


def _by_day(entries: Sequence[Entry]) -> Mapping[date, list[Entry]]:
    found: defaultdict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.day].append(entry)
    return found


def _weeks(first: date, today: date, entries: Mapping[date, list[Entry]]) -> list[list[Day]]:
    """The month's weeks, from Monday, with the days of its neighbours that fill them."""
    return [
        [
            Day(
                date=day,
                words=day_words(day, guard.lang()),
                inside=day.month == first.month,
                today=day == today,
                entries=entries.get(day, []),
            )
            for day in week
        ]
        for week in Calendar().monthdatescalendar(first.year, first.month)
    ]
