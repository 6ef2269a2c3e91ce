"""Whom or what a personal pronoun may stand for: the nouns, names and pronouns of the sentence before that agree."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import fold, is_function_word

if TYPE_CHECKING:
    from cms_publisher.french.grammar import Token

_OPENING: Final = re.compile(
    r"(?:(?:Mais|Et|Or|Puis|Ensuite|Enfin) )?(?P<pronoun>[IiEe]l(?:le)?s?|[Cc]et?(?:te)? dern(?:ier|ière))\b"
)
_NO_THING: Final = frozenset({*MONTHS, *WEEKDAYS, "est", "fois"})
_ALIKE: Final = {
    "fs": frozenset({"elle", "celle", "celle-ci", "-elle", "-t-elle"}),
    "ms": frozenset({"il", "celui", "celui-ci", "lui", "-il", "-t-il"}),
    "fp": frozenset({"elles", "celles", "celles-ci", "toutes", "certaines", "leur", "leurs", "-elles"}),
    "mp": frozenset({"ils", "elles", "ceux", "ceux-ci", "eux", "tous", "certains", "leur", "leurs", "on", "-ils"}),
}
"""Pronouns that stand for the same."""
_LEAST: Final = 3
_FIRST: Final = 2
"""Where a sentence's first word may stand, behind the sign of a quotation."""


class Pronoun(NamedTuple):
    """The personal pronoun that a sentence opens with."""

    text: str
    gender: str
    number: str


class Candidate(NamedTuple):
    """A word that a pronoun may stand for."""

    word: str
    repeats: bool
    """Whether it is such a pronoun itself."""
    opens: bool
    """Whether it stands before the verb, where a subject does."""
    named: bool
    """Whether it is a name."""


def opening_pronoun(sentence: str) -> Pronoun | None:
    """What it opens with, if that is a personal pronoun."""
    found = _OPENING.match(sentence)
    if found is None:
        return None
    low = found["pronoun"].lower()
    return Pronoun(found["pronoun"], "f" if low.startswith(("elle", "cette")) else "m", "p" if low[-1] == "s" else "s")


@lru_cache(maxsize=1024)
def candidates(before: str, gender: str, number: str) -> tuple[Candidate, ...]:
    """The words of the sentence before that a pronoun may stand for; for "ils" nouns of either gender too."""
    tokens = tagged(before)
    verb = next((token.start for token in tokens if token.tag is Tag.VERB), len(before))
    alike = _ALIKE[gender + number]
    return tuple(
        Candidate(token.low, token.low in alike, token.start < verb, _is_name(token))
        for token in tokens
        if token.low in alike or _agrees(token, gender, number)
    )


def _agrees(token: Token, gender: str, number: str) -> bool:
    if token.low in _NO_THING:
        return False
    if _is_name(token) or (number == "p" and token.tag is Tag.NUMBER):
        return True
    nouns = [each for each in readings(token.low) if each.part is Part.NOUN] if token.tag is Tag.NOUN else []
    mixed = gender + number == "mp"
    return (token.tag is Tag.NOUN and not nouns) or any(
        (mixed or each.gender in {gender, "e", ""}) and each.number in {number, "i", ""} for each in nouns
    )


def _is_name(token: Token) -> bool:
    """Whether it is a name, of whatever gender, or an opening word that is no French one."""
    if not token.text[0].isupper() or len(token.text) < _LEAST or is_function_word(fold(token.low)):
        return False
    return token.tag is Tag.NAME or token.start > _FIRST or not readings(token.low)
