"""Whether a sentence is in another language: told by the little words that every sentence of a language has."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.lexicon import is_word
from cms_publisher.french.words import FUNCTION_WORDS, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_OTHERS: Final = {
    "en": "the of and to in is was were been that this with for from by his her their its it they he she we you not "
    "will would has have had which who an at if but our my are be as said",
    "de": "der die das und ist nicht ein eine mit von zu den dem im auf für sich wird hat auch als bei nach",
    "es": "el los las y que del con una por su para es fue como más pero sus este ha",
    "it": "il lo gli e che di della con una per sono nel alla anche come dei ha",
}
_WORDS: Final = {
    language: frozenset(fold(word) for word in words.split()) - {"que", "ne", "me", "la", "il", "e", "es", "a"}
    for language, words in _OTHERS.items()
}
_LITTLE_WORDS: Final = frozenset[str]().union(*_WORDS.values())
_WORD: Final = re.compile(r"[^\W\d_]+")
_PIECE: Final = re.compile(r"[^,;:.!?()\[\]–—]+")
_LEAST_PIECE: Final = 4
_PIECE_SHARE: Final = 0.4
_TITLE_WORDS: Final = 4
_TITLE_SHARE: Final = 0.3
_LOWER: Final = re.compile(r"(?<![\w’'-])[a-zß-öø-ÿœ]{3,}(?![\w’'-])")
_LEAST_LOWER: Final = 2


@lru_cache(maxsize=1024)
def foreign(sentence: str, *, least_words: int, share: float) -> str | None:
    """The language ("en", "de", "es", "it") of a sentence that is surely not French; quotations are left out.

    Args:
        sentence: what is judged.
        least_words: of fewer words nothing is told.
        share: how many of its words must be that language's little ones, 0 to 1.
    """
    text = _without_quotes(sentence)
    words = _words(text)
    if len(words) < least_words or _LITTLE_WORDS.isdisjoint(words):
        return None
    french = sum(word in FUNCTION_WORDS for word in words)
    counts = {language: sum(word in known for word in words) for language, known in _WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= share * len(words) and counts[best] > french else None


def foreign_title(title: str) -> str | None:
    """The language of a title that is surely not French: it has few little words, so that its others speak as well.

    >>> foreign_title("Scallop row: Jersey to cut French permits")
    'en'
    >>> foreign_title("Leasing social : le dispositif recule")
    """
    if found := foreign(title, least_words=_TITLE_WORDS, share=_TITLE_SHARE):
        return found
    language = foreign(title, least_words=_TITLE_WORDS, share=0.01)
    lower = _LOWER.findall(_without_quotes(title)) if language else []
    unknown = sum(not is_word(word) for word in lower)
    return language if len(lower) >= _LEAST_LOWER and 2 * unknown > len(lower) else None


def fragments(sentence: str) -> list[tuple[int, int]]:
    """The pieces of a sentence, between signs, that are surely in another language; quotations are the speaker's."""
    if _LITTLE_WORDS.isdisjoint(_words(sentence)):
        return []
    quoted = quotes.quoted(sentence)
    whole = len(_WORD.findall(sentence))
    found = []
    for piece in _PIECE.finditer(sentence):
        words = _words(piece.group())
        outside = not any(start <= piece.start() < end for start, end in quoted)
        if outside and _LEAST_PIECE <= len(words) < whole and _is_foreign(words, _PIECE_SHARE):
            found.append(piece.span())
    return found


@lru_cache(maxsize=256)
def _words(text: str) -> tuple[str, ...]:
    """Its folded words; a sentence is asked for them as a whole, then for its pieces."""
    return tuple(_WORD.findall(fold(text)))


def _is_foreign(words: Sequence[str], share: float) -> bool:
    french = sum(word in FUNCTION_WORDS for word in words)
    most = max(sum(word in known for word in words) for known in _WORDS.values())
    return most >= share * len(words) and french == 0


def _without_quotes(text: str) -> str:
    """A quotation may well be in the speaker's language; a whole quoted sentence is judged as it is."""
    parts, at = [], 0
    for start, end in quotes.quoted(text):
        parts += [text[at:start], " "]
        at = end
    bare = "".join([*parts, text[at:]])
    return bare if _WORD.search(bare) else text
