"""A word that French does not have, beside one that it has: an accent or a letter is wrong."""

from __future__ import annotations

import re
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from cms_publisher.french.lexicon import is_word, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile(r"(?<![\w@#./-])[a-zß-öø-ÿœ]{4,24}(?![\w@/’'-])")
_PREFIX: Final = re.compile(
    r"^(?:milli|centi|kilo|micro|nano|méga|giga|anti|inter|ultra|télé|auto|multi|mono|poly|photo|hydro|agro)"
)
_SHAPES: Final = tuple(map(frozenset, ("eéèêë", "aàâ", "iîï", "oô", "uùûü", "cç")))
_MOST_CHANGES: Final = 2
_MOST: Final = 2
_STRANGE: Final = 12
"""Unknown words of one sentence: one with more is in no French."""
_LIKE: Final = (
    *(("b", "h"), ("h", "b"), ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("c", "e"), ("e", "c")),
    *(("li", "h"), ("ri", "n"), ("in", "m"), ("ct", "x"), ("ti", "û"), ("f", "t")),
)
"""What a machine that reads printed pages takes for each other, and a hand that types: "septernbre", "connection"."""
_LEAST: Final = 6
"""Letters from which on a doubled or single one is looked at: shorter words resemble many."""


def misspelt(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """Start and end of each such word in lower case, the word it resembles, and whether only accents differ."""
    strange = 0
    for found in _WORD.finditer(text):
        word = found[0]
        if readings(word) or is_word(_PREFIX.sub("", word)):
            continue
        strange += 1
        if strange > _STRANGE:
            return
        accented = _only(_other_accents(word, 1)) or _only(_other_accents(word, _MOST_CHANGES))
        doubled = _only(_other_letters(word)) or _only(_misread(word)) if len(word) >= _LEAST else None
        if accented and not (doubled and accented[-1] != word[-1] == doubled[-1]):
            yield *found.span(), accented, True
        elif doubled:  # "rappellé" is "rappelé", not "rappelle": the ending is what the writer meant
            yield *found.span(), doubled, False


def _only(candidates: Iterator[str]) -> str | None:
    """The candidates that are French words, where they are one or two: "événement / évènement"."""
    known = sorted({word for word in candidates if is_word(word)}, reverse=True)
    return " / ".join(known) if 0 < len(known) <= _MOST else None


def _other_accents(word: str, changes: int) -> Iterator[str]:
    """The word with the accents of that many letters changed."""
    places = [(at, shape - {letter}) for at, letter in enumerate(word) for shape in _SHAPES if letter in shape]
    for chosen in combinations(places, changes):
        for letters in product(*(sorted(shape) for _, shape in chosen)):
            changed = list(word)
            for (at, _), letter in zip(chosen, letters, strict=True):
                changed[at] = letter
            yield "".join(changed)


def _other_letters(word: str) -> Iterator[str]:
    """The word with a letter doubled, a double one single, two neighbours the other way round, or an "s" too many."""
    if word.endswith("s"):
        yield word[:-1]  # "parmis"
    for at, letter in enumerate(word):
        yield word[:at] + letter + word[at:]
        if word[at : at + 1] == word[at + 1 : at + 2]:
            yield word[:at] + word[at + 1 :]
        elif at + 1 < len(word):
            yield word[:at] + word[at + 1] + letter + word[at + 2 :]


def _misread(word: str) -> Iterator[str]:
    """The word with signs that look alike put for each other at one place."""
    for wrong, right in _LIKE:
        for at in range(len(word)):
            if word.startswith(wrong, at):
                yield word[:at] + right + word[at + len(wrong) :]
