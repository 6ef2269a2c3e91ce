"""The formats of article, each with its own limits: what writers keep to and checks ask for.

A value that is None is the brief's or the site's to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from cms_publisher.errors import UsageError
from cms_publisher.french.words import fold
from cms_publisher.model import ABOUT_SO_LONG, Brief


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format's limits and parts."""

    name: str
    min_words: int | None = None
    max_words: int | None = None
    subheadings: int | None = None
    """The least number of subheadings."""
    standfirst: bool = True
    """Whether an article of this format must have one."""
    alone: bool = False
    """Whether it is made of the primary source alone."""
    called: str = ""
    """How a brief asks for it, or for what it always does; a regular expression, folded."""


FORMATS: Final[tuple[Format, ...]] = (
    Format(name="article"),
    Format(name="depeche", min_words=0, subheadings=0, standfirst=False, alone=True, called="depeche"),
    Format(name="breve", min_words=80, max_words=120, subheadings=0, standfirst=False, alone=True, called="breve"),
    Format(
        name="chronologie",
        min_words=0,
        subheadings=0,
        standfirst=False,
        called="chronologie|frise|du plus (?:ancien|vieux) au plus recent|(?:dans )?l'ordre (?:chronologique|du temps)",
    ),
    Format(name="dossier", min_words=0, subheadings=0, standfirst=False, called="(?:page )?dossier"),
)
DEFAULT: Final = FORMATS[0]
ABOUT: Final = 0.1
"""How much more or less than is said is about as long, where nobody says "at least" or "at most": "450 mots"."""

HARDLY: Final = 0.01
"""The share of the words asked for that may lack, or be too many: counters differ by as much."""

_OF_WHAT: Final = r"(?: (?:de |d'|du |des |sur |avec nos )(?:(?! (?:avec|sans|et|mais)\b)[^,;])*)?"
"""Behind a format's name; nothing else that is asked for."""


def named(name: str | None) -> Format:
    """The format of that name; the first where nobody named one.

    Raises:
        UsageError: there is none; the error lists those that there are.
    """
    if name is None:
        return DEFAULT
    for one in FORMATS:
        if one.name == name:
            return one
    raise UsageError("story.format", format=name, known=", ".join(one.name for one in FORMATS))


def asks_for(phrase: str, name: str | None) -> bool:
    """Whether a brief's phrase only asks for the format that it names: "une chronologie de l’affaire".

    >>> asks_for("du plus ancien au plus récent", "chronologie"), asks_for("une chronologie de l’affaire", "article")
    (True, False)
    """
    called = named(name).called
    whole = rf"(?:en |sous forme de |une? |l[ea] )?(?:{called}){_OF_WHAT}"
    return bool(called) and re.fullmatch(whole, fold(phrase).strip(" .!")) is not None


def most_words(brief: Brief) -> int | None:
    """The words that an article may have before it is too long; None where nobody and no format says."""
    most = brief.max_words if brief.max_words is not None else named(brief.format).max_words
    about = most is None and ABOUT_SO_LONG in brief.usual and brief.min_words
    return int(about * (1 + ABOUT)) if about else most


def least_words(brief: Brief) -> int:
    """The words that the brief asks for at least; 0 where nobody says."""
    least = 0 if "min_words" in brief.usual else brief.min_words or 0
    return round(least * (1 - ABOUT)) if ABOUT_SO_LONG in brief.usual else least
