"""Which of the lines above a plain text is its title, where a page or a wire left several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.words import content_words, count

if TYPE_CHECKING:
    from collections.abc import Sequence

_SUBJECT: Final = re.compile(r"(?:objet|titre)[ \u00a0]?:\s*", re.IGNORECASE)
_PROSE_WORDS: Final = 14
_ROOT: Final = 5
"""Letters that two words of one family share: "fermeture", "fermera"."""
_TELLING: Final = 4
"""Content words of a line that tells what a text is about."""
_FAMILIAR: Final = 0.5
"""The part of a subheading's words that the text has, at least."""
_LOUD: Final = 0.6
_MARGIN: Final = 0.35
"""By how much a later line must be better: the first one is the title in nearly every text."""


def is_prose(line: str) -> bool:
    """Whether the text has begun: a sentence of some length."""
    return count(line) >= _PROSE_WORDS and line.rstrip(" \u00a0»”\"')")[-1:] in {".", "!", "?", "…"}


def best(lines: Sequence[str], text: str) -> int:
    """Which of ``lines`` (candidates, in order) heads ``text``: the first to which none is clearly preferable."""
    roots = {word[:_ROOT] for word in content_words(text)}
    scores = [_score(line, roots) for line in lines]
    top = max(scores)
    return next(at for at, score in enumerate(scores) if top - score < _MARGIN)


def label(line: str) -> int:
    """The length of what a letter puts before its subject ("Objet : "); 0 for none."""
    found = _SUBJECT.match(line)
    return found.end() if found else 0


def is_strange(line: str, text: str) -> bool:
    """Whether hardly a word of the line comes again in ``text``."""
    return _shared(line, {word[:_ROOT] for word in content_words(text)}) < _FAMILIAR


def is_familiar(line: str, text: str) -> bool:
    """Whether a line of some words says what ``text`` tells: "La piscine rouvre !", and not "Quelle soirée !"."""
    telling = len(content_words(line)) >= _TELLING - 1
    return telling and _shared(line, {word[:_ROOT] for word in content_words(text)}) > _FAMILIAR


def _shared(line: str, roots: set[str]) -> float:
    words = content_words(line[label(line) :])
    return sum(word[:_ROOT] in roots for word in words) / len(words) if words else 0


def _score(line: str, roots: set[str]) -> float:
    """How much of the line the text says again; what shouts, and what hardly says anything, counts less."""
    telling = len(content_words(line)) >= _TELLING
    return _shared(line, roots) + telling / 2 - _LOUD * (line.isupper() or "!" in line)
