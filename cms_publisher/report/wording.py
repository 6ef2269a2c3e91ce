"""Names, dates and numbers as a person reads them, in the language of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cms_publisher.french.dates import day
from cms_publisher.french.typography import typeset
from cms_publisher.messages import say

if TYPE_CHECKING:
    from datetime import date, datetime

    from cms_publisher.messages import Lang
    from cms_publisher.model import Source


def counted(code: str, number: int, lang: Lang) -> str:
    """The words for a number of things, ``code.one`` or ``code.many``: French counts none as one, English as many."""
    single = number in ((0, 1) if lang == "fr" else (1,))
    return say(f"{code}.{'one' if single else 'many'}", lang, n=number)


def source_name(source: Source) -> str:
    """The outlet, else the title, else the file: never a guess."""
    return source.outlet or (typeset(source.title) if source.title else source.id)


def day_words(when: date, lang: Lang) -> str:
    """A day in French words, or as ISO 8601 writes it."""
    return day(when) if lang == "fr" else when.isoformat()


def instant_words(moment: datetime, timezone: str, lang: Lang) -> str:
    """A day and time on the site's clock, whose zone is named."""
    local = moment.astimezone(ZoneInfo(timezone)) if moment.tzinfo else moment
    return say(
        "page.instant", lang, day=day_words(local.date(), lang), hour=f"{local:%H}", minute=f"{local:%M}", zone=timezone
    )


def dated_name(source: Source, lang: Lang) -> str:
    """The source's name with its date, where that is known."""
    name = source_name(source)
    return f"{name}, {day_words(source.published, lang)}" if source.published else name
