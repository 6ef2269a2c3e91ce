"""A text as the run of its words: what the review compares. Spaces, commas and apostrophes' shapes don't count.

What changes a meaning does count: ``?`` and ``!``, signs before and after figures, currency signs.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate, chain, repeat
from typing import Final, NamedTuple

from cms_publisher.french import quotes

_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_MARKS: Final = "\u0300-\u036f"
_TOKEN: Final = re.compile(
    rf"([^\W\d][\w{_MARKS}{_INVISIBLE}]*|\d(?:\d{{0,2}}(?=\.\d{{3}}(?!\d))|\d*(?:[.,]\d+)*)|[?!%‰€$£°&+=<>]|[-\u2212](?<!\w.)(?=\d))",
)
"""A figure whose thousands an agency parts by full stops is one that spaces part: "13.100", "13 100"."""
_ORDINAL: Final = re.compile(r"(?P<century>[IVX]*)(?:i?[èe]m|(?P<first>[èe]r))e(?P<many>s?)")
_ORDINAL_ENDS: Final = ("ème", "eme", "èmes", "emes")
_FIRSTS: Final = frozenset({"ère", "ere"})
"""How an ordinal is written ("75ème", "75e", "75ᵉ", "1ère", "1re") changes nothing."""
_DROPPED: Final = str.maketrans({**dict.fromkeys(_INVISIBLE), "œ": "oe", "æ": "ae", "\u2212": "-"})


class Token(NamedTuple):
    """A word or a sign that counts, ``text[start:end]`` of what was tokenized."""

    key: str
    """What is compared: lower case, first letter without accent (capitals often lack theirs)."""
    form: str
    """The word as it stands, composed, without invisible characters."""
    start: int
    end: int
    quoted: bool | None
    """Whether it stands within quotation marks; None where the marks don't balance and nobody can tell."""


@lru_cache(maxsize=2048)
def tokenize(text: str) -> tuple[Token, ...]:
    """The tokens of ``text``, in order."""
    quoted = _quoted(text)
    outside = None if quoted is None else False
    edges = list(chain.from_iterable(quoted or ()))
    parts = _TOKEN.split(text)  # what stands between the words, and the words, in turn
    places = [*accumulate(map(len, parts))]
    words, starts, ends = [*map(_word, parts[1::2])], places[::2], places[1::2]
    within = [bisect_right(edges, start) % 2 == 1 for start in starts] if edges else repeat(outside)
    found = [
        tuple.__new__(Token, (key, form, start, end, inside))  # without a call in between: there are many
        for (key, form, _), start, end, inside in zip(words, starts, ends, within, strict=False)
    ]
    for at, (_, _, may_be_ordinal) in enumerate(words):
        if may_be_ordinal:
            found[at] = _ordinal(found[at], text)
    return tuple(found)


@lru_cache(maxsize=8192)
def _word(written: str) -> tuple[str, str, bool]:
    """What a word is compared by, its form, and whether it ends as an ordinal may."""
    form = written if written.isascii() else unicodedata.normalize("NFKC", written).translate(_DROPPED)
    return key_of(form), form, form.endswith(_ORDINAL_ENDS) or form in _FIRSTS


def _ordinal(token: Token, text: str) -> Token:
    """With the shortest writing of an ordinal's ending behind a figure, or of a century; any other word as it is."""
    found = _ORDINAL.fullmatch(token.form)
    if not found or not (found["century"] or text[token.start - 1 : token.start].isdigit()):
        return token
    shortest = f"{found['century']}{'re' if found['first'] else 'e'}{found['many']}"
    return token._replace(key=key_of(shortest), form=shortest)


def key_of(form: str) -> str:
    """What a word is compared by."""
    folded = form.casefold()
    if folded.isascii():
        return folded
    return unicodedata.normalize("NFD", folded[0])[0] + folded[1:] if folded else folded


def _quoted(text: str) -> tuple[tuple[int, int], ...] | None:
    """The quotations of ``text``; None where a mark has no partner."""
    balanced = text.count("«") == text.count("»") and text.count("“") == text.count("”") and text.count('"') % 2 == 0
    return quotes.quoted(text) if balanced else None
