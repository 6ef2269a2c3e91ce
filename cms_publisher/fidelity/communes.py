"""The place that a report is of, for a headline that is to name it: the line above it, its session, what it tells."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import asked
from cms_publisher.fidelity.asking import Ask
from cms_publisher.fidelity.boilerplate.places import place_line
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
    read = asked.wishes(story.brief)
    of_a_place = {Ask.COMMUNE, Ask.NAMED}
    return tuple(replace(one, what=commune(story.primary)) if one.ask in of_a_place else one for one in read)


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
