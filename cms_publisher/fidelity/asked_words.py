"""Whether an article has the words of what the desk asks for, in their forms, or names the event otherwise."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.asked import words_of
from cms_publisher.fidelity.aspects import aspect
from cms_publisher.french import tables
from cms_publisher.french.families import stem
from cms_publisher.french.words import content_words, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FAMILY: Final = 5
"""Letters that words of one family begin with."""


def tells(what: str, texts: Iterable[str]) -> bool:
    """Whether the texts tell it: by its words, or of a kind, "les dates", by what is of that kind."""
    texts, told = list(texts), aspect(what)
    return says_nearly(words_of(what), texts) or (told is not None and any(told.search(fold(text)) for text in texts))


def says_nearly(words: Iterable[str], texts: Sequence[str]) -> bool:
    """Whether they tell each word, or what happened by a near one, "l'accident" of a collision, or of its kind.

    >>> says_nearly(("carambolage", "horaires"), ("Une collision a eu lieu lundi à 8 h.",))
    True
    """
    told = {word for text in texts for word in content_words(text)}
    return all(says((word,), texts) or _is_near(word, told) or _is_of_kind(word, texts) for word in words)


def says(words: Iterable[str], texts: Iterable[str]) -> bool:
    """Whether the texts have each of the words, or one of its family."""
    told = {word for text in texts for word in content_words(text)}
    families = {word[:_FAMILY] for word in told if len(word) >= _FAMILY}
    return all(
        word in told or (word[:_FAMILY] in families if len(word) >= _FAMILY else f"{word}s" in told) for word in words
    )


def is_event(word: str) -> bool:
    """Whether it names something that happens and has several names."""
    return any(stem(word) in names for names, _ in _rows())


def _is_near(word: str, told: set[str]) -> bool:
    """Whether a text tells by another name what happened."""
    rows = (tells for names, tells in _rows() if stem(word) in names)
    return any(not tells.isdisjoint(told) for tells in rows)


def _is_of_kind(word: str, texts: Sequence[str]) -> bool:
    """Whether a text tells what is named by its kind alone: a date, an hour, a price."""
    named = aspect(word)
    return named is not None and any(named.search(fold(text)) for text in texts)


@cache
def _rows() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The stems of what a thing is called, and the words that tell it."""
    rows = (line.partition(" : ") for line in tables.lines("happenings"))
    return tuple(
        (frozenset(map(stem, names.split())), frozenset([*names.split(), *told.split()])) for names, _, told in rows
    )
