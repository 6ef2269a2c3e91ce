"""A word that French does not have, beside one that it has: an accent or a letter is wrong."""

from __future__ import annotations

import re
from functools import lru_cache
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
_MOST_STRANGE: Final = 200
"""Those of an article that are looked up."""
_FOREIGN: Final = 0.25
"""Unknown words of a sentence: with a larger part of them it is in no French."""
_LEAST_ACCENTED: Final = 5
_BORROWED: Final = frozenset({"memes", "reels", "pates", "resume"})
"""Words of the web, and of other tongues, that are no slips."""
_RECTIFIED: Final = str.maketrans("îû", "iu")
"""What the spelling of 1990 leaves out: "il disparait" is as right as "il disparaît"."""
_LIKE: Final = (
    *(("b", "h"), ("h", "b"), ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("c", "e"), ("e", "c")),
    *(("li", "h"), ("ri", "n"), ("in", "m"), ("ct", "x"), ("ti", "û"), ("f", "t")),
)
"""What a machine that reads printed pages takes for each other, and a hand that types: "septernbre", "connection"."""
_PARTICIPLE: Final = re.compile("ée?s?$")
_INFINITIVES: Final = ("ers", "irs", "oirs")
_LEAST: Final = 6
"""Letters from which on a doubled or single one is looked at: shorter words resemble many."""


def misspelt(text: str, before: set[str]) -> Iterator[tuple[int, int, str, bool]]:
    """Start and end of each such word in lower case, the word it resembles, and whether only accents differ.

    ``before`` are the unknown words of the article so far: each is looked up once, and no more than so many.
    """
    for found in _strange(text):
        if found[0] in before or len(before) > _MOST_STRANGE:
            continue
        before.add(found[0])
        if (other := _resembled(found[0])) is not None:
            yield *found.span(), *other


def without_accents(text: str) -> Iterator[tuple[int, int, str]]:
    """Start and end of each word that French has only with other accents, and how it is written; none in no French."""
    strange = _strange(text)
    if strange and len(strange) <= _FOREIGN * len(text.split()):
        for found in strange:
            if (other := accented(found[0])) is not None:
                yield *found.span(), other


def accented(word: str) -> str | None:
    """The one word that French has of these letters with more accents, where it has not the word itself.

    What is written with an accent keeps it: the word may be one that no list has ("scolytés" beside "scolytes").
    """
    other = _resembled(word) if len(word) >= _LEAST_ACCENTED and word not in _BORROWED and not _is_known(word) else None
    return other[0] if other and other[1] and " " not in other[0] and _only_puts(word, other[0]) else None


def _only_puts(word: str, other: str) -> bool:
    """Whether the letters that differ are bare in the word."""
    return all(mine == theirs or mine.isascii() for mine, theirs in zip(word, other, strict=True))


def _strange(text: str) -> list[re.Match[str]]:
    """The words that no dictionary has; none where there are so many that it is no French."""
    found = [match for match in _WORD.finditer(text) if not _is_known(match[0])]
    return found if len(found) <= _STRANGE else []


@lru_cache(maxsize=16384)
def _is_known(word: str) -> bool:
    return bool(readings(word)) or is_word(_PREFIX.sub("", word))


@lru_cache(maxsize=4096)
def _resembled(word: str) -> tuple[str, bool] | None:
    """The words that an unknown one resembles, and whether only accents differ."""
    accents = _only(_other_accents(word, 1)) or _only(_other_accents(word, _MOST_CHANGES))
    doubled = _only(_other_letters(word)) or _only(_misread(word)) if len(word) >= _LEAST else None
    if accents and not (doubled and accents[-1] != word[-1] == doubled[-1]):
        rectified = accents.translate(_RECTIFIED) == word
        return None if rectified or _is_participle_of(word, accents) else (accents, True)
    return (doubled, False) if doubled else None  # "rappellé" is "rappelé", not "rappelle": its ending is meant


def _is_participle_of(word: str, noun: str) -> bool:
    """Whether it is told from a noun by a participle's ending alone, as it is made of any: "scolyté", of "scolyte"."""
    ending = _PARTICIPLE.search(word)
    return ending is not None and word[: ending.start()] + ending[0].replace("é", "e", 1) == noun


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
    if word.endswith("s") and not word.endswith(_INFINITIVES):  # "du salers" is a cheese, no "saler"
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
