"""An embargo is said before anybody sends; whether it has passed, the push decides: a check reads no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.dates.embargoes import embargoes
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cms_publisher.checks.context import Context

_PLACE: Final = Place(field="brief")


def _look(context: Context) -> Iterator[Hit]:
    until = context.edition.brief.embargo_until
    zone = ZoneInfo(context.edition.profile.timezone)
    stated = [found for source in context.story.sources for found in embargoes(source)]
    words = None
    if until is not None:
        words = next((each.words for each in stated if each.until and _at(each.until, zone) == _at(until, zone)), None)
        yield Hit(rule="until", place=_PLACE, args={"until": _shown(until)}, evidence=words)
    for each in stated:  # where the brief's end is one source's, nobody has said another's
        if until is None or (each.until is None and words is not None):
            yield Hit(rule="unread", place=_PLACE, args={"words": each.words}, evidence=each.words)
        elif each.until and _at(each.until, zone) > _at(until, zone):
            args = {"words": each.words, "until": _shown(until)}
            yield Hit(rule="earlier", place=_PLACE, args=args, evidence=each.words)


def _at(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M %z}"


CHECK: Final = Check(
    name="embargo",
    rules={"until": Severity.NOTES, "unread": Severity.BLOCKS, "earlier": Severity.WARNS},
    look=_look,
)
