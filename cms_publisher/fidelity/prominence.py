"""Whether an article shows at once what is to be seen, "les bus bien visibles": above it, or on a line's label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.asked import PRACTICAL, words_of
from cms_publisher.fidelity.asked_words import says_nearly
from cms_publisher.fidelity.aspects import kind_in
from cms_publisher.french.match_sheets import is_row
from cms_publisher.french.words import content_words, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_HOW_USEFUL: Final = frozenset({"pratique", "pratiques", "utile", "utiles"})
_LABEL: Final = re.compile(r"[A-ZÀ-Ý][\w’' -]{2,28}[ \u00a0]?: ")
"""What a line opens with that says what it gives: "Tarifs : 18 euros"."""
_BELOW: Final = 2
"""Paragraphs that a heading is of."""


def shows(what: str, text: str) -> bool:
    """Whether one text tells it: each of its words, or of what is named by its kind alone, something of that kind."""
    told, rest = kind_in(fold(what))
    words = [word for word in content_words(rest) if word not in _HOW_USEFUL]
    if told is None:
        words = list(words_of(what))
    elif told.search(fold(text)) is None:
        return False
    return says_nearly(words, [text]) if words else told is not None


def much(what: str, text: str) -> int:
    """How often a text tells what is named by its kind alone; 1 of all else that it tells."""
    told, _ = kind_in(fold(what))
    return (len(told.findall(fold(text))) if told else 1) if shows(what, text) else 0


def heads(what: str, heading: str, below: Sequence[str]) -> bool:
    """Whether a heading tells it, or names some of it above a passage that tells it."""
    if shows(what, heading):
        return True
    named = any(says_nearly([word], [heading]) for word in words_of(what)) or PRACTICAL.search(fold(heading))
    return bool(named) and any(shows(what, text) for text in below[:_BELOW])


def is_labelled(what: str, text: str) -> bool:
    """Whether a line that says by a label what it gives gives it."""
    return _LABEL.match(text) is not None and not is_row(text) and shows(what, text)


def tells_enough(what: str, headline: str, above: Iterable[str], below: Iterable[str]) -> bool:
    """Whether the headline tells it, or what stands above the text as much of it as any passage does."""
    most = max((much(what, text) for text in above), default=0)
    return shows(what, headline) or (most > 0 and most >= max((much(what, text) for text in below), default=0))
