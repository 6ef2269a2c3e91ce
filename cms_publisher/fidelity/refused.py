"""What an instruction wants left out: the subjects of whole parts, and whose sayings.

"Laisse tomber les questions diverses", "pas la partie sur la voirie", "pas de citation du maire", "pas de phrase de com
du président".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import words_of
from cms_publisher.fidelity.asked_passages import has_word_of
from cms_publisher.fidelity.asked_words import says
from cms_publisher.fidelity.asking import PART
from cms_publisher.fidelity.excerpts.grave import weighs
from cms_publisher.french import quotes
from cms_publisher.french.words import content_words, count, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.asked import Asked

_SAYING: Final = re.compile(r"(?:petites? )?(?:citation|phrase)s?\b(?P<com> (?:de com|toutes? faites?)\b)?")
_PRESENTED: Final = re.compile(r"[A-ZÀ-Ý][\w’-]+,[ \u00a0](?P<who>[^,.;]+)")
_PART: Final = re.compile(PART)
_SHORT: Final = 4
"""Words of a line that goes with what it stands behind: "Vote à l’unanimité."."""
_JOINED: Final = re.compile(r"[,;/]| et | ou ", re.IGNORECASE)
"""In a heading, what may part two subjects."""


def parts(asked: Asked) -> tuple[tuple[str, ...], ...]:
    """The words of each subject that is to be left out; none where the wish is none of that kind."""
    if asked.ask is not Ask.WITHOUT or _SAYING.match(asked.what):
        return ()
    what = _PART.sub("", asked.what, count=1)
    return tuple(words for one in what.split(" et ") if (words := words_of(one)))


def heads(heading: str, words: tuple[str, ...]) -> bool:
    """Whether a heading names that subject first, and no other.

    >>> heads("7. Questions diverses", ("questions", "diverses")), heads("Voirie et eau", ("voirie",))
    (True, False)
    """
    said = [word for word in content_words(heading) if not word.isdigit()]
    return tuple(said[: len(words)]) == words and _JOINED.search(heading) is None


def is_whole(asked: Asked, heading: str, words: tuple[str, ...]) -> bool:
    """Whether the wish names the part itself, by its heading or as a part: all that stands there is meant."""
    said = tuple(word for word in content_words(heading) if not word.isdigit())
    return said == words or fold(heading) in asked.what or _PART.match(asked.what) is not None


def is_of(text: str, words: tuple[str, ...]) -> bool:
    """Whether a paragraph speaks of that subject, or says next to nothing."""
    return says(words[:1], [text]) or count(text) <= _SHORT


def is_saying_of(asked: Asked, text: str) -> bool:
    """Whether a text quotes whom the wish wants not quoted; of what is only to have no slogan, what is light."""
    found = _SAYING.match(asked.what) if asked.ask is Ask.WITHOUT else None
    if found is None or "«" not in text:
        return False
    whom, told = words_of(asked.what[found.end() :]), quotes.outside(text)
    says_it = has_word_of(whom, told) or (bool(whom) and whom in {said[: len(whom)] for said in _speakers(told)})
    return says_it and not (found["com"] and weighs(text))


def _speakers(told: str) -> Iterator[tuple[str, ...]]:
    """Who speaks, as it stands behind the verb or a name: "sourit le maire", "dit Anne Roy, directrice du port"."""
    if not told.lstrip(" \u00a0")[:1].isalnum():
        yield tuple(content_words(told)[1:])
    if found := _PRESENTED.search(told):
        yield tuple(content_words(found["who"]))


def is_mere_saying(text: str) -> bool:
    """Whether a sentence is one quotation and who says it, and harms, promises, denies or counts nothing."""
    spans = quotes.quoted(text)
    told = fold(quotes.outside(text))
    return len(spans) == 1 and spans[0][0] == 0 and not (weighs(text) or any(map(str.isdigit, told)))
