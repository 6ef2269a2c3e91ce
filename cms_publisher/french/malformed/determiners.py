"""A determiner with no noun to go with: before a conjugated verb, before "ne", before another determiner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.grammar import Tag
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.malformed.rule import PREPOSITIONS, Rule, hangs_on, is_finite, next_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_PURE: Final = frozenset(
    "cet cette ces des du au aux sa ses ma mes ta tes notre nos votre vos leurs chaque".split()  # noqa: SIM905
)
"""That stand before a noun and nothing else."""
_OF_ONE: Final = frozenset({"un", "une"})
_OF_NONE: Final = frozenset({"aucun", "aucune"})
_ALSO_PRONOUNS: Final = frozenset({"le", "la", "les", "l'"})
_SECOND: Final = frozenset("cet cette ces sa ses ma mes nos vos mon chaque aucun aucune".split())  # noqa: SIM905
_ARTICLES: Final = frozenset({"le", "la", "les", "l'", "un", "une", "du", "des"})
_OBJECTS: Final = frozenset({"le", "la", "les", "l'"})
_NO_ARTICLE: Final = frozenset({"cet", "cette", "ces", "sa", "ses", "mes", "nos", "vos", "leurs", "aux", "chaque"})
_NAMED: Final = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER, Tag.NAME, Tag.UNKNOWN})
_COUNTED_FROM: Final = frozenset({"sauf", "sur", "dont", "plus", "moins", "d'", "de", "et"})
"""Behind which "un" is one of those that were named: "dont une ont"."""
_OF: Final = frozenset({"de", "d'"})
_OF_NAMES: Final = frozenset({"le", "les"})
_WHEN: Final = frozenset({*WEEKDAYS, "matin", "soir", "veille", "jour", "lendemain", "semaine", "mois", "nuit", "week"})
_GOVERN: Final = frozenset({Tag.VERB, Tag.INFINITIVE})
_ARTICLE: Final = frozenset({Tag.DETERMINER, Tag.FUSED, Tag.CLITIC, Tag.PRONOUN})


def _before_verb(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    word = tokens[at + 1]
    if not is_finite(word) or hangs_on(tokens, at + 2):
        return None
    return (at, at + 1) if _is_article(tokens, at, word) else None


def _is_article(tokens: Sequence[Token], at: int, verb: Token) -> bool:
    """Whether a determiner can be no pronoun there."""
    low, before = tokens[at].low, tokens[at - 1] if at else None
    if low in _PURE or low in _OF_NONE:
        return True
    if before is None:
        return low not in _OF_ONE
    if low not in _OF_ONE:
        return before.low in PREPOSITIONS or before.tag in _GOVERN
    if before.low in _COUNTED_FROM:
        return False
    plural = verb.reading is not None and verb.reading.number == "p"
    by_ones = at > 1 and tokens[at - 2].low in _OF_ONE  # "un à un", "une par une"
    return not by_ones and (plural or (before.low in PREPOSITIONS or before.is_verbal))


def _turned_noun(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Behind "une ne", which may be "one of them does not": a noun that was denied, "une ne mesure pas comparable"."""
    rest = tokens[at + 2 : at + 5]
    if len(rest) < 3 or rest[1].low not in {"pas", "plus"} or rest[2].tag is not Tag.ADJECTIVE:  # noqa: PLR2004
        return None
    parts = {each.part for each in readings(rest[0].low)}
    return (at, at + 4) if {Part.NOUN, Part.VERB} <= parts else None


def _before_determiner(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    first, word = tokens[at], tokens[at + 1]
    if word.low == first.low or not word.text.islower() or hangs_on(tokens, at):
        return None
    if first.low in _OF_ONE or first.low in _OF_NONE:
        return (at, at + 1) if word.low in _OBJECTS and _is_no_time(tokens, at) else None
    if word.low in _SECOND or (word.low in _ARTICLES and first.low in _NO_ARTICLE):
        return at, at + 1
    return (at, at + 1) if first.low in _OBJECTS and word.low in _OBJECTS else None


def _is_no_time(tokens: Sequence[Token], at: int) -> bool:
    """Whether what follows "une" is no time of what "une" stands for: "il en a vu une la veille"."""
    counted = at > 0 and (tokens[at - 1].tag is Tag.NUMBER or tokens[at - 1].low in _COUNTED_FROM)
    stands_for = any(each.low == "en" for each in tokens[:at])
    when = at + 2 < len(tokens) and (tokens[at + 2].tag is Tag.NUMBER or tokens[at + 2].low in _WHEN)
    return not (counted or stands_for or when)


def _uncontracted(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    if tokens[at + 1].text not in {"le", "les"}:
        return None
    noun = next_to(tokens, at + 1)
    if noun is None or noun.tag not in _NAMED:
        return None
    return None if any(each.form is Form.INFINITIVE for each in readings(noun.low)) else (at, at + 1)  # "de le savoir"


def _before_of(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """An article whose noun is gone, before "de": "la procureure de la de Valbourg", not "les de Gaulle"."""
    behind = next_to(tokens, at + 1)
    if tokens[at + 1].low not in _OF or hangs_on(tokens, at) or behind is None:
        return None
    return None if tokens[at].low in _OF_NAMES and behind.text[0].isupper() else (at, at + 1)


BEFORE_VERB: Final = Rule(_PURE | _OF_ONE | _OF_NONE | _ALSO_PRONOUNS, _before_verb, frozenset({Tag.VERB}))
BEFORE_NE: Final = Rule(_OF_ONE, _turned_noun, frozenset({Tag.NE}))
BEFORE_DETERMINER: Final = Rule(_PURE | _OF_ONE | _OF_NONE | _ALSO_PRONOUNS, _before_determiner, _ARTICLE)
UNCONTRACTED: Final = Rule(frozenset({"de", "à"}), _uncontracted, _ARTICLE)
BEFORE_OF: Final = Rule(frozenset(["la", "le", "les", "cet", "cette", "ces"]), _before_of, frozenset({Tag.PREPOSITION}))
