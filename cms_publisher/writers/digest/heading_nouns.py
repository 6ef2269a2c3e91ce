"""Noun phrases of a section that may head it, and what the words of a heading say: people, an amount, a deed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.heading_phrases import heading_phrases, topic_phrase
from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

SIDE: Final = "Côté "
_LENGTHS: Final = range(12, 65)
_WORDS: Final = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")
_FORE: Final = 2
"""Within how many words the head stands."""
_INDEFINITE: Final = re.compile(r"(?:une?|des|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b", re.IGNORECASE)
_DETERMINER: Final = re.compile(r"\A(?:(?:l[ea]s?|une?|des)[ \u00a0]|l[’'])(?=\S)", re.IGNORECASE)
_DEED: Final = re.compile(
    r"(?:tion|sion|ment|age|ture|ance|ence|ité|isme|achat|choix|coût|dette|hausse|baisse|chute|retour)s?$"
)
"""A noun that says what is done or how something is."""
_PREPOSITION: Final = re.compile(
    r"(?:,|\b(?:à|au|aux|de|du|des|d[’']|dans|sur|sous|avec|par|pour|en|chez|vers|devant|derrière|contre|entre|"
    r"depuis|pendant|lors|selon))[ \u00a0]?$",
    re.IGNORECASE,
)
_PUT_FIRST: Final = re.compile(r"(?:[^,;:«»]{3,40}, c|C)[’']est[ \u00a0]")
"""Before what a sentence makes much of: "C’est | une caméra de chasse, …, qui a perdu le prévenu"."""
_TITLED: Final = re.compile(
    r"(?:L[ea][ \u00a0]|L[’']|Une?[ \u00a0])[^\W\d_]+(?:[ \u00a0][a-zß-öø-ÿœ]+)?"
    r"[ \u00a0][A-ZÀ-Ý][\w’-]+[ \u00a0][A-ZÀ-Ý][\w’-]+$"
)
"""A person by what they do and their name: "L’aubergiste Toni Wachter"."""
_SOMEBODY: Final = re.compile(
    r"Une?[ \u00a0][a-zà-ÿ-]{3,}(?:ant|ante|ier|ière|iste|icien|icienne|teur|trice)[ \u00a0](?!de \d)"
)
"""What one is by their trade: "Un négociant en voitures d’occasion"."""
_DATE: Final = re.compile(rf"\b(?:\d\d?(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})|(?:19|20)\d\d)\b")


def phrases(sentence: str) -> Iterator[Span]:
    """What a section opens with, or brings in with its first sentence ("a accueilli une première classe de …").

    Only where it says what is done, or how much: who acts, a thing or a place would be a mere label.
    """
    for start, end in heading_phrases(sentence):
        text = sentence[start:end]
        brought = _INDEFINITE.match(text) and not _PREPOSITION.search(sentence[:start])
        told = not is_of_people(text) if _PUT_FIRST.fullmatch(sentence[:start]) else not _is_label(text)
        whole = text == sentence.rstrip(" .\u00a0")  # "Un choix payant." says so of what stands before it
        if len(text) in _LENGTHS and (start == 0 or brought) and told and not whole:
            yield start, end


def brings_in(sentence: str, start: int) -> bool:
    """Whether what stands there is new, and what the sentence is about: its subject, or what it puts first.

    >>> brings_in("Un nouveau hall de 4 200 mètres carrés doit sortir de terre.", 0)
    True
    """
    first = start == 0 or _PUT_FIRST.fullmatch(sentence[:start]) is not None
    return first and _INDEFINITE.match(sentence[start:]) is not None


def topic(sentence: str) -> Span | None:
    """What the sentence itself says is spoken of: "Les élus ont aussi évoqué | la vitesse dans la rue du Port"."""
    found = topic_phrase(sentence)
    return found if found and found[1] - found[0] in _LENGTHS else None


def has_amount(text: str) -> bool:
    """Whether a figure stands in it that is no date."""
    return re.search(r"\d", _DATE.sub("", text)) is not None


def nouns(text: str) -> list[str]:
    """The words among which the head is, behind the determiner and an adjective that stands before its noun."""
    words = _WORDS.findall(_DETERMINER.sub("", text).lower())[: _FORE + 1]
    fore = tables.words("fore_adjectives")
    return words[1:] if words and fold(words[0]) in fore else words[:_FORE]


def is_of_people(text: str) -> bool:
    """Whether it opens with people: who, not what."""
    return not tables.words("people").isdisjoint(nouns(text)[:1]) or _TITLED.match(text) is not None


def _is_label(text: str) -> bool:
    """Whether it says who acts, or names something, and neither what is done nor how much."""
    found = nouns(text)
    actor = not tables.words("actors").isdisjoint(found[:1]) or is_of_people(text) or _SOMEBODY.match(text) is not None
    return actor or not (has_amount(text) or any(_DEED.search(noun) for noun in found))
