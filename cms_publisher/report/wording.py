"""Names, dates, numbers and errors as a person reads them, in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cms_publisher.french.dates import day
from cms_publisher.french.typography import typeset
from cms_publisher.messages import MESSAGES, say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from cms_publisher.errors import PublisherError
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


def error_words(error: PublisherError, lang: Lang) -> str:
    """What is wrong, where, and what to do next."""
    return say(error.code, lang, **error_values(error, lang))


def error_values(error: PublisherError, lang: Lang) -> dict[str, object]:
    """What an error's words are filled in with; a post's fields are named as people call them."""
    args = dict(error.args_)
    if "fields" in args:
        args["fields"] = field_names(str(args["fields"]).split(", "), lang)
    return args


def field_names(names: Iterable[str], lang: Lang) -> str:
    """A post's fields as people call them; a name that has no other stays."""
    return ", ".join(_field_name(name.removeprefix("seo."), lang) for name in names)


def _field_name(name: str, lang: Lang) -> str:
    reason = f"picture-{name.removeprefix('image: ')}"
    if reason in MESSAGES:
        return f"{say('field.image', lang)} ({say(reason, lang)})"
    return say(f"field.{name}", lang) if f"field.{name}" in MESSAGES else name
