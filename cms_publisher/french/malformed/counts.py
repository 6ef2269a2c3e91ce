"""A count that cannot be: "l’an premier" for the last one, nine thirds of a whole, "vers 11 minutes"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import Tag
from cms_publisher.french.malformed.rule import Rule, next_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_TIMES: Final = frozenset(
    {"an", "année", "mois", "semaine", "été", "hiver", "automne", "printemps", *MONTHS, *WEEKDAYS}
)
_FIRST: Final = frozenset({"premier", "première", "premiers", "premières"})
_OF: Final = frozenset({"de", "d'", "du", "des"})
_MANY: Final = {
    word: number
    for number, word in enumerate(("quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"), 4)
}
_WHOLES: Final = {"tiers": 3, "quarts": 5, "cinquièmes": 5, "dixièmes": 10}
"""How many of them nobody goes beyond: "cinq quarts d’heure" is said."""


def _time_before_first(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Such as "l’an premier", but not "l’an premier de la République"."""
    behind = next_to(tokens, at + 1)
    wrong = tokens[at + 1].low in _FIRST and (behind is None or behind.low not in _OF)
    return (at, at + 1) if wrong else None


def _beyond_whole(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    return (at, at + 1) if _MANY[tokens[at].low] > _WHOLES.get(tokens[at + 1].low, len(_MANY) * 2) else None


def _towards_minutes(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    behind = next_to(tokens, at + 1)
    return (at, at + 2) if behind is not None and behind.low == "minutes" else None


TIME_BEFORE_FIRST: Final = Rule(_TIMES, _time_before_first, frozenset({Tag.ADJECTIVE, Tag.NUMBER, Tag.NOUN}))
BEYOND_WHOLE: Final = Rule(frozenset(_MANY), _beyond_whole, frozenset({Tag.NOUN, Tag.NUMBER, Tag.ADJECTIVE}))
TOWARDS_MINUTES: Final = Rule(frozenset({"vers"}), _towards_minutes, frozenset({Tag.NUMBER}))
