"""What a word is, when two are the same, and which carry a subject."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import filterfalse
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.characters import table

FUNCTION_WORDS: Final[frozenset[str]] = tables.words("function_words")
"""Articles, pronouns, prepositions, links, auxiliaries; folded."""

_MARKS: Final = re.compile("[\u0300-\u036f]+")
_LATIN: Final = (range(0xC0, 0x250), range(0x1E00, 0x1F00))
_SPACES: Final = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)


def _bare(char: str) -> str:
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", char)))


_FOLDS: Final = table(
    {
        **{chr(code): _bare(chr(code)) for codes in _LATIN for code in codes},
        **dict.fromkeys(map(chr, range(0x300, 0x370)), None),
        **dict.fromkeys(_SPACES, " "),
        **dict.fromkeys("’‘ʼ´`", "'"),
        **dict.fromkeys("\u2010\u2011", "-"),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", None),
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
    },
)
"""All of folding for Latin letters in one pass: texts are folded a thousand times in a story."""
_USUAL: Final = tuple(zip("éèàêçôîûâ’\u00a0", "eeaecoiua' ", strict=True))
"""What most French texts have no more than of this: a long one that is left with ASCII is folded five times as fast."""
_LONG: Final = 60
"""Characters from which that is worth it."""
_ELIDED: Final = re.compile(r"(?<![^\W_])(?:[cdjlmnst]|qu|lorsqu|puisqu|quoiqu|jusqu|quelqu|presqu)'")
_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_CAR_OR: Final = re.compile(r"(?:car|or)\b")
_MAY_BE_NOUN: Final = (" car", " or", "'car", "'or")
_BEFORE_NOUN: Final = re.compile(r"(?:\b(?:d[eu]|un|le|en|au|ce) |[dl]')\Z")
_REACH: Final = 3
"""Characters before it in which that stands."""
NOUN_OR_LINK: Final = frozenset({"car", "or"})
"""A coach or gold, where the word is no link: "accident de car", "mine d’or"."""
_STEM: Final = 5


@lru_cache(maxsize=2048)
def count(text: str) -> int:
    """How many words ``text`` has: runs between white space that hold a letter or a digit ("l’OTAN" is one).

    Every figure that the tool shows, asks for or checks is counted here.
    """
    return len([run for run in text.split() if run[0].isalnum() or run[-1].isalnum() or any(map(str.isalnum, run))])


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """``text`` for comparing words: lowercase, no accents, plain apostrophes, hyphens. Its length may change."""
    lowered = text.lower()
    for char, plain in _USUAL if len(lowered) > _LONG else ():
        lowered = lowered.replace(char, plain)
    folded = lowered.translate(_FOLDS)
    if folded.isascii():
        return folded
    if not unicodedata.is_normalized("NFD", folded):
        folded = unicodedata.normalize("NFD", folded).translate(_FOLDS)
    return unicodedata.normalize("NFC", folded)


@lru_cache(maxsize=1 << 13)
def is_function_word(word: str) -> bool:
    """Whether ``word`` carries no subject of its own; of a compound ("a-t-il"), whether none of its parts does."""
    folded = fold(word).rstrip("'")
    return folded in FUNCTION_WORDS or all(part in FUNCTION_WORDS for part in folded.split("-"))


@lru_cache(maxsize=2048)
def content_words(text: str) -> tuple[str, ...]:
    """The folded words of ``text`` that carry its subject, in order, repeats kept; each step of the way asks for them.

    Elided articles are taken off ("l’OTAN" -> "otan"); hyphenated compounds stay whole ("porte-parole").
    """
    folded = fold(text)
    links = _CAR_OR.finditer(folded) if any(map(folded.__contains__, _MAY_BE_NOUN)) else ()
    nouns = {link[0] for link in links if _is_noun(folded, link.start())}
    found = _WORD.findall(_ELIDED.sub(" ", folded) if "'" in folded else folded)
    if not nouns:
        return tuple(filterfalse(is_function_word, found))
    return tuple(word for word in found if word in nouns or not is_function_word(word))


def _is_noun(folded: str, start: int) -> bool:
    return _BEFORE_NOUN.search(folded, max(0, start - _REACH), start) is not None


def letters(text: str) -> str:
    """What two copies of a line have in common, however they are spaced and set."""
    return "".join(filter(str.isalnum, fold(text)))


def stems_of(text: str) -> frozenset[str]:
    """The beginnings of its content words: what words of one family share, roughly ("fermera", "fermeture")."""
    return frozenset({word[:_STEM] for word in content_words(text)})
