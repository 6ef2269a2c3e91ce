"""The place that a report is of, for a headline that is to name it: the line above it, its session, what it tells."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import asked
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.boilerplate.places import place_line
from cms_publisher.fidelity.names_asked import the_name
from cms_publisher.french.sessions import seat
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import Source, Story

_NAME: Final = r"(?P<name>[A-ZÀ-Ý][\w’-]+(?:[ \u00a0](?:d[eu]|des|la|les|sur|sous)?[ \u00a0]?[A-ZÀ-Ý][\w’-]+)?)"
_OWN: Final = re.compile(rf"\b(?i:commune|ville|mairie|conseil municipal)[ \u00a0](?:d[e’'])[ \u00a0]?{_NAME}")
"""What only a place has."""
_AT: Final = re.compile(rf"\b[àÀ][ \u00a0]{_NAME}")
_SOMEBODY: Final = re.compile(r"\b(?!(?:L[ae]s?|Une?|Des|Ces?|Cette|Au|En)\b)[A-ZÀ-Ý][\w’-]+[ \u00a0][A-ZÀ-Ý][\w’-]+")
_SOMEWHERE: Final = re.compile(r"\b(?:[àÀ]|[Dd]ans l[ae]s?)[ \u00a0][A-ZÀ-Ý][\w’-]+|^[A-ZÀ-Ý][\w’-]+[ \u00a0]:")
"""A first name and a surname; a place behind what says where, or before a colon."""
_DAYS: Final = frozenset({"Noël", "Pâques", "Pentecôte", "Toussaint"})
_LEAD: Final = 900
"""Characters in which a report says where it is."""


@lru_cache(maxsize=64)
def commune(source: Source) -> str:
    """Its name; empty where the text tells of none, or of several as much."""
    document = source.document
    if (line := place_line(document)) is not None:
        return line[1]
    if named := seat(source.title or document.text[:200].partition("\n")[0]):
        return named
    text = document.text.replace("'", "’")
    own = {one["name"] for one in _OWN.finditer(text, 0, _LEAD)}
    return own.pop() if len(own) == 1 else ""


def wishes(story: Story) -> tuple[Asked, ...]:
    """What the instruction asks of the article, with the name of the place that is to be named."""
    return tuple(_with_its_name(one, story) for one in asked.wishes(story.brief))


def _with_its_name(wish: Asked, story: Story) -> Asked:
    if wish.ask in {Ask.COMMUNE, Ask.NAMED}:
        return replace(wish, what=place(story))
    return replace(wish, what=the_name(wish.what, story)) if wish.ask is Ask.NAME_OF else wish


def place(story: Story) -> str:
    """The commune of the report, as it says itself or one that all sources beside it agree on; empty for none."""
    if own := commune(story.primary):
        return own
    wanted = {one["name"] for one in _AT.finditer((story.brief.instruction or "").replace("'", "’"))}
    if len(wanted) == 1 and names(story.primary.document.text, *wanted):
        return wanted.pop()
    said = {name for source in story.context if (name := commune(source) or _only_place(source))}
    return said.pop() if len(said) == 1 and names(story.primary.document.text, *said) else ""


def _only_place(source: Source) -> str:
    """The one place at which a source says in its lead that something is."""
    found = {one["name"] for one in _AT.finditer(source.document.text.replace("'", "’"), 0, _LEAD)} - _DAYS
    return found.pop() if len(found) == 1 else ""


def keyphrase(story: Story) -> str | None:
    """The name by which the instruction wants the article found, where it tells it by its kind alone."""
    if " nom" not in (story.brief.instruction or ""):
        return None
    kinds = (one.what for one in asked.wishes(story.brief) if one.ask is Ask.KEYED)
    return next(filter(None, (the_name(kind, story) for kind in kinds)), None)


def names(headline: str, place: str) -> bool:
    """Whether the headline has the place's name."""
    return bool(place) and re.search(rf"(?<![\w-]){re.escape(fold(place))}(?![\w-])", fold(headline)) is not None


def names_any(headline: str) -> bool:
    """Whether it has somebody's whole name, or a place: "Marion Roy : « … »", "Neige dans les Vosges"."""
    return _SOMEBODY.search(headline) is not None or _SOMEWHERE.search(headline) is not None


def names_one(headline: str, source: Source) -> bool:
    """Whether it has the name of a place that the text tells: "à Lorme", "le maire de Lorme"."""
    text = source.document.text.replace("'", "’")
    return names(headline, commune(source)) or any(
        names(headline, one["name"]) for pattern in (_OWN, _AT) for one in pattern.finditer(text)
    )
