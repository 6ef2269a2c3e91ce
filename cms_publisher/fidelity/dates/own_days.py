"""Whether a weekday told as past in a text of that very weekday is its own day: "samedi" in a paper of Saturday.

An agency calls its own day by its weekday, and what was announced on it is the news; a paper that is dated Saturday was
written before, and its "samedi" is a week ago, or nobody knows.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes, tables
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.dateline import agency

if TYPE_CHECKING:
    from datetime import date

    from cms_publisher.model import Source

_S: Final = r"[ \u00a0\u202f]"
_ANNOUNCED: Final = re.compile(
    rf"\b(?:a|ont)(?:{_S}(?:aussi|également|ainsi))?{_S}(?:annoncé|déclaré|indiqué|affirmé|assuré|confirmé|précisé|dévoilé|expliqué|estimé|"
    rf"rappelé|souligné|reconnu|regretté|répondu|réagi|dit|"
    rf"fait{_S}savoir|démenti|promis){_S}$|\b(?:a|ont)-t-(?:on|il|elle|ils|elles){_S}(?:appris|annoncé|indiqué|déclaré){_S}$|"
    rf"\bété{_S}(?:annoncé|dévoilé|confirmé)e?s?{_S}$",
    re.IGNORECASE,
)
"""What stands before the day on which it was said: nobody prints a week later that it was said "samedi"."""
_LEAD: Final = 4
"""Blocks within which a dateline stands."""


class OwnDay(StrEnum):
    """When a text's own weekday, told as past, is the day that it appeared."""

    ALWAYS = "always"
    ANNOUNCED = "announced"
    """Of what was said to the public on it."""
    NEVER = "never"

    def holds(self, before: str) -> bool:
        """Whether it is behind these words."""
        return self is OwnDay.ALWAYS or (self is OwnDay.ANNOUNCED and _ANNOUNCED.search(before) is not None)


def own_day(source: Source) -> OwnDay:
    """When a source calls its own day by its weekday: an agency always does, a text of that day's evening can't."""
    if source.published and tells_of_its_evening(source.document.text, source.published):
        return OwnDay.NEVER
    return OwnDay.ALWAYS if is_wire(source) else OwnDay.ANNOUNCED


@lru_cache(maxsize=64)
def tells_of_its_evening(text: str, published: date) -> bool:
    """Whether a text tells of "jeudi soir" and appeared on a Thursday: in the morning, that was a week before."""
    name = WEEKDAYS[published.weekday()]
    return re.search(rf"(?<!\bce ){name}{_S}(?:au{_S})?soir\b", quotes.outside(text), re.IGNORECASE) is not None


def is_wire(source: Source) -> bool:
    """Whether an agency sent it, as its outlet, byline or dateline says."""
    return _is_signed(source.outlet, source.author) or _is_datelined(source)


@lru_cache(maxsize=256)
def _is_signed(outlet: str | None, author: str | None) -> bool:
    names = [name for name in (outlet, author) if name]
    return any(name in tables.words("agencies") or name.lower().startswith("agence ") for name in names)


def _is_datelined(source: Source) -> bool:
    document = source.document
    return any(agency(document.slice(block)) for block in document.blocks[:_LEAD])
