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
_LENGTHS: Final = frozenset({"minutes", "heures", "jours", "semaines", "mois", "ans"})
_WAYS: Final = frozenset({"plus", "moins"})


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


def _without_minutes(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Such as "sans quinze minutes de retard"; not "sans deux de ses joueurs"."""
    behind = next_to(tokens, at + 1)
    return (at, at + 2) if behind is not None and behind.low in _LENGTHS else None


def _more_and_less(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Such as "de moins en plus"."""
    behind = next_to(tokens, at + 1)
    wrong = at > 0 and tokens[at - 1].low == "de" and tokens[at + 1].low == "en" and behind is not None
    return (at - 1, at + 2) if wrong and behind and behind.low in _WAYS and behind.low != tokens[at].low else None


def _less_far(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    behind = next_to(tokens, at + 1)
    return (at, at + 2) if tokens[at + 1].low == "moins" and behind is not None and behind.low == "loin" else None


TIME_BEFORE_FIRST: Final = Rule(_TIMES, _time_before_first, frozenset({Tag.ADJECTIVE, Tag.NUMBER, Tag.NOUN}))
BEYOND_WHOLE: Final = Rule(frozenset(_MANY), _beyond_whole, frozenset({Tag.NOUN, Tag.NUMBER, Tag.ADJECTIVE}))
TOWARDS_MINUTES: Final = Rule(frozenset({"vers"}), _towards_minutes, frozenset({Tag.NUMBER}))
WITHOUT_MINUTES: Final = Rule(frozenset({"sans"}), _without_minutes, frozenset({Tag.NUMBER}))
MORE_AND_LESS: Final = Rule(_WAYS, _more_and_less, frozenset({Tag.PREPOSITION}))
LESS_FAR: Final = Rule(frozenset({"mètres", "kilomètres", "km"}), _less_far, frozenset({Tag.ADVERB, Tag.PRONOUN}))
