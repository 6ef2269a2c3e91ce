"""A noun of another gender than its determiner, a verb of another number than the noun right before it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.grammar import Tag
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.malformed.rule import Rule, hangs_on, has_form, is_finite, next_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_GENDERS: Final = {
    **dict.fromkeys(("le", "un", "ce", "cet", "du", "au"), "m"),
    **dict.fromkeys(("la", "une", "cette"), "f"),
}
_NO_PRONOUN: Final = frozenset({"un", "une", "cet", "cette", "du", "au"})
_NAMED: Final = frozenset({Tag.NAME, Tag.UNKNOWN})
_BEFORE_NOUNS: Final = frozenset({Tag.PREPOSITION, Tag.VERB})
_OF_ONE: Final = frozenset({"le", "la", "l'", "un", "une", "ce", "cet", "cette", "sa", "chaque"})
_OF_SEVERAL: Final = frozenset({"les", "ces", "ses", "leurs", "nos", "plusieurs", "quelques"})
_NOMINAL: Final = frozenset({Part.NOUN, Part.ADJECTIVE})
_MANY: Final = frozenset(
    """
    plupart majorité minorité moitié partie totalité nombre tiers quart ensemble foule reste couple groupe infinité
    série dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million
    milliard multitude quantité maximum minimum poignée kyrielle flot pluie file rangée trio duo tas lot
    cinquième sixième dixième kilo pourcentage
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Nouns of one whose verb may be of several."""
_TIMES: Final = frozenset(
    {
        *WEEKDAYS,
        "jour",
        "matin",
        "soir",
        "année",
        "an",
        "mois",
        "semaine",
        "fois",
        "lendemain",
        "veille",
        "nuit",
        "midi",
    }
)
"""Behind which the subject may come later: "Chaque année sont plantés trente arbres"."""
_COMPARE: Final = frozenset(
    "plus moins aussi autant tel telle tels telles mieux plutôt ainsi même mêmes".split()  # noqa: SIM905
)
"""Behind which "que" joins or compares: "le maire ainsi que le préfet ont"."""
_NEAR: Final = 4
_OPENS: Final = frozenset({Tag.PREPOSITION, Tag.FUSED, Tag.ADVERB, Tag.PARTICIPLE, Tag.GERUND})
_BOUND: Final = frozenset({Tag.CLITIC, Tag.NE})
_PHRASE: Final = frozenset(
    {Tag.DETERMINER, Tag.PREPOSITION, Tag.FUSED, Tag.NOUN, Tag.ADJECTIVE, Tag.NAME, Tag.NUMBER, Tag.PARTICIPLE}
)
_TOGETHER: Final = frozenset({"avec", "comme", "outre"})
"""With which two may do something: "le maire avec ses adjoints ont"."""
_SEEN: Final = 2


def _of_another_gender(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    determiner, word = tokens[at], tokens[at + 1]
    gender, always_noun = _gender_of(word.low)
    if gender in {"", _GENDERS[determiner.low]} or not word.text.islower() or hangs_on(tokens, at):
        return None
    before = tokens[at - 1] if at else None
    bound = determiner.low in _NO_PRONOUN or (before is not None and before.tag in _BEFORE_NOUNS)
    named = at + 2 < len(tokens) and tokens[at + 2].tag in _NAMED  # "la pivot Maëlle Thuret", "un data center"
    return (at, at + 1) if (always_noun or bound) and not named else None


@lru_cache(maxsize=4096)
def _gender_of(word: str) -> tuple[str, bool]:
    """The one gender of a noun, "" of what has two or is no noun; and whether it is never a conjugated verb."""
    found = readings(word)
    nominal = [each for each in found if not (each.form is not None and each.form.finite)]
    sure = all(each.part in _NOMINAL or each.form is Form.PARTICIPLE for each in nominal)
    if not sure or not any(each.part is Part.NOUN for each in nominal) or word in tables.words("functions_of_persons"):
        return "", True
    genders = {each.gender for each in nominal}
    return "m" if genders == {"m"} else "f" if genders == {"f"} else "", len(nominal) == len(found)


def _of_another_number(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A subject that opens its clause, with what hangs on it, and its verb right behind."""
    verb, last = tokens[at], at - 1
    if verb.reading is None or verb.reading.number not in {"s", "p"}:
        return None
    while last > 0 and tokens[last].tag in _BOUND:
        last -= 1
    first = last
    while first > 0 and tokens[first - 1].tag in _PHRASE:
        first -= 1
    if last - first < 1 or tokens[first].tag is not Tag.DETERMINER or tokens[last].tag not in _PHRASE:
        return None
    several = tokens[first].low in _OF_SEVERAL
    if not several and tokens[first].low not in _OF_ONE:
        return None
    head = first + 1 + (tokens[first + 1].tag is Tag.ADJECTIVE)
    if verb.reading.number != ("s" if several else "p") or not _is_one_phrase(tokens, first, head, last):
        return None
    if several and is_finite(verb) and head >= at - _SEEN and tokens[first - 1].text != ",":
        return None  # french/agreement.py sees it
    return (first, at) if _is_sure(tokens, head, at) and _begins(tokens, first) else None


def _is_one_phrase(tokens: Sequence[Token], first: int, head: int, last: int) -> bool:
    """Whether what stands behind a noun only tells of it: each further determiner has its preposition."""
    if head > last or tokens[head].tag is not Tag.NOUN:
        return False
    behind = range(head + 1, last + 1)
    apart = any(tokens[each].tag is Tag.DETERMINER and tokens[each - 1].tag is not Tag.PREPOSITION for each in behind)
    return not apart and not any(tokens[each].low in _TOGETHER for each in range(first, last + 1))


def _is_sure(tokens: Sequence[Token], noun: int, at: int) -> bool:
    """Whether noun and verb are of one number in each of their readings."""
    name, verb = tokens[noun], tokens[at]
    if not name.text.islower() or name.low in _MANY or name.low in _TIMES:
        return False
    if verb.low == "est":  # "les quartiers est"
        word = next_to(tokens, at)
        return word is not None and has_form(word, Form.PARTICIPLE) and not word.low.endswith("s")
    verbal = [each for each in readings(verb.low) if each.part is Part.VERB]
    others = any(each.part is not Part.VERB for each in readings(verb.low)) and verb.low != "a"
    return not others and all(each.number == verb.reading.number for each in verbal if verb.reading)


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause begins there, or the sentence does but for a circumstance and its comma."""
    compared = at > 0 and any(each.low in _COMPARE for each in tokens[max(0, at - _NEAR) : at])
    if compared:  # "plus longs que la règle sont interdits"
        return False
    if at == 0 or tokens[at - 1].tag is Tag.SUBORDINATOR or tokens[at - 1].low in {";", ":", "dont"}:
        return True
    if tokens[at - 1].text != "," or tokens[0].tag not in _OPENS:
        return False
    return not any(each.tag in {Tag.VERB, Tag.LINK} or each.text == "," for each in tokens[: at - 1])


OF_ANOTHER_GENDER: Final = Rule(frozenset(_GENDERS), _of_another_gender, frozenset({Tag.NOUN}))
OF_ANOTHER_NUMBER: Final = Rule(frozenset({Tag.VERB}), _of_another_number)
