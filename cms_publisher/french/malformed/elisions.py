"""An apostrophe before a consonant or a space, and none where a vowel asks for it: "l’Garance", "n’ pas", "que il"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag
from cms_publisher.french.lexicon import readings
from cms_publisher.french.malformed.rule import Rule, hangs_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_CONSONANTS: Final = frozenset("bcdfgjklmnpqrstvwxzç")
_VOWELS: Final = frozenset("aàâeéèêëiîïoôuœ")
_ELIDED: Final = frozenset({"l'", "d'", "n'", "s'", "m'", "t'", "j'", "c'"})
_BARE: Final = frozenset({"l", "d", "n", "s", "m", "t", "qu", "j", "c"})
_FULL: Final = frozenset(
    {"le", "la", "de", "que", "ne", "se", "je", "me", "te", "ce", "si", "ma", "sa", "lorsque", "puisque", "quoique"}
)
_BEFORE_NAMES: Final = frozenset({"le", "la", "de", "que"})
_BEFORE_NOUNS: Final = frozenset({"ce", "ma", "sa"})
_CLITICS: Final = frozenset({"ne", "se", "je", "me", "te"})
_NO_ELISION: Final = frozenset(
    """
    onze onzième onzièmes oui ouistiti ouistitis uhlan ouate un une et ou à en est e a o i u ululement iode iota
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Before which a word stands whole, or may: "le onze", "de un à dix", "ce à quoi", "le un contre un"."""
_AFTER_LINKS: Final = frozenset({"un", "une", "en", "est", "a", "à"})
_UNITS: Final = frozenset(
    """
    million milliard an mois jour jours euro euros mètre kilomètre kilo litre hectare point degré siècle centime gramme
    tonne quart tiers heure minute seconde
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Before which "un" is a figure: "de un million"."""
_BE: Final = frozenset({"est", "était", "étaient"})
_NOMINAL: Final = frozenset({Tag.NOUN, Tag.ADJECTIVE})


def _before_consonant(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    elided, word = tokens[at], tokens[at + 1]
    if word.low[0] not in _CONSONANTS:
        return None
    is_name = elided.text[0].isupper() and elided.low != "l'"  # "N’Golo"
    letters = len(word.low) == 1 or (word.text.isupper() and word.low not in _ELIDED)  # "l’X", "l’SMS"
    return (at, at + 1) if word.start == elided.end and not (is_name or letters) else None


def _before_space(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A word of a letter, an apostrophe and a space: what it was elided before is lost."""
    sign, beyond = tokens[at + 1], tokens[at + 2] if at + 2 < len(tokens) else None
    bound = sign.text in {"'", "’"} and sign.start == tokens[at].end
    apart = beyond is not None and beyond.start == sign.end + 1 and beyond.text.islower()
    return (at, at + 2) if bound and apart and tokens[at].text.islower() else None


def _unelided(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    full, word = tokens[at], tokens[at + 1]
    if (word.low[0] not in _VOWELS and word.low != "y") or hangs_on(tokens, at) or not full.text[1:].islower():
        return None
    behind = tokens[at + 2] if at + 2 < len(tokens) else None
    return (at, at + 1) if _asks_for_it(full, word, behind) else None


def _asks_for_it(full: Token, word: Token, behind: Token | None) -> bool:
    low = word.low
    if low == "y":
        return full.low in _CLITICS
    if full.low == "si":
        return low in {"il", "ils"}
    if full.low in _BEFORE_NOUNS:
        return (full.low == "ce" and low in _BE) or (word.tag in _NOMINAL and low not in _NO_ELISION)
    if word.text[0].isupper():
        return full.low in _BEFORE_NAMES and word.text[1:].islower() and len(low) > 1 and low != "à"
    if low in _NO_ELISION:
        return low in _AFTER_LINKS and _is_no_name_of_itself(full, word, behind)
    return bool(readings(low))


def _is_no_name_of_itself(full: Token, word: Token, behind: Token | None) -> bool:
    """Whether "un", "en", "est", "a", "à" is the word itself, no figure and no letter."""
    if full.low not in {"le", "la", "de"}:
        return True
    if full.low == "de":
        return word.low in {"un", "une"} and behind is not None and behind.tag in _NOMINAL and behind.low not in _UNITS
    return word.low in {"a", "est"} and behind is not None and behind.tag is Tag.PARTICIPLE


BEFORE_CONSONANT: Final = Rule(_ELIDED, _before_consonant)
BEFORE_SPACE: Final = Rule(_BARE, _before_space, frozenset({Tag.SIGN}))
UNELIDED: Final = Rule(_FULL, _unelided)
