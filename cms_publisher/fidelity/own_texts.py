"""The paper's own texts beside an article's: what it has published before, and what it gathers for this one."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.typography import typeset
from cms_publisher.french.words import fold
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from datetime import date

    from cms_publisher.model import SiteProfile, Source, Story

_GATHERED: Final = re.compile(
    r"\b(?:joint|appelé|contacté|interrogé|sollicité|rencontré)e?s?\b[^.]{0,40}?"
    r"\b(?:par (?:téléphone|la rédaction|nos soins)|ce (?:\w+di|dimanche|matin|midi|soir))\b",
    re.IGNORECASE,
)


_SAME_NEWS: Final = timedelta(days=3)


def is_ours(source: Source, house: str | None) -> bool:
    """Whether a source is of the paper that the article is of: the house's own text, and no sister paper's.

    ``house``: the paper's name, where it is known.
    """
    another = source.outlet and house and fold(source.outlet) != fold(house)
    return source.rights is Rights.OWN and not another


def house_of(story: Story, profile: SiteProfile) -> str | None:
    """The paper that the article appears in: its primary's, where that is the house's own, else the site's."""
    if story.primary.rights is Rights.OWN and story.primary.outlet:
        return story.primary.outlet
    return profile.publisher.name if profile.publisher else None


def is_reporting(source: Source, today: date | None) -> bool:
    """Whether a text of ours was gathered for this article rather than published before it: a reaction by telephone.

    It has no address, and either is of the day of the article's own text, ``today``, or of those right behind it, or
    has no day and says that somebody was reached. No reader has read it yet: "Nous l’écrivions" would be false.
    """
    if source.url:
        return False
    if source.published is None or today is None:
        return source.published is None and _is_gathered(source.document.text)
    return timedelta() <= source.published - today <= _SAME_NEWS


def is_gathered_for(story: Story, source: Source, profile: SiteProfile) -> bool:
    """Whether the paper gathered it for this article, which says it as its own: no name and no day is told."""
    return is_ours(source, house_of(story, profile)) and is_reporting(source, story.primary.published)


@lru_cache(maxsize=64)
def _is_gathered(text: str) -> bool:
    return _GATHERED.search(typeset(text)) is not None
