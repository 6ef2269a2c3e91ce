"""A line that was typed in capitals, in ordinary case and with its accents: only where each of its words is certain."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, is_word, readings
from cms_publisher.french.words import FUNCTION_WORDS, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_UPPER: Final = "A-ZÀ-ÖØ-ÞŒ"
_WORD: Final = re.compile(r"[^\W\d_]+")
_COMPOUND: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
"""What hyphens make one name or word: "Saint-Julien-de-Beyssac"."""
_LEAST: Final = 2
"""Words of four letters that a line in capitals has at least, or one of six: a shorter one may be an acronym."""
_LETTERS: Final = 4
_LONG: Final = 6
_SHORT: Final = 3
_ACCENTED: Final = {"a": "àâ", "c": "ç", "e": "éèêë", "i": "îï", "o": "ô", "u": "ùûü"}
_MOST: Final = 2
"""Accents that a word may lack."""
_SMALL: Final = re.compile(
    r"(?<=1)ers?\b|(?<=\d)e\b|\b(?:et|ou|de|du|des|les?|la|à|aux?|en|par|pour|sur)\b|[ \u00a0]\([^()]*\)$"
)
_ARTICLES: Final = frozenset({"LE", "LA", "LES"})
_COLON: Final = re.compile(r"[ \u00a0\u202f]?:[ \u00a0]")
_LEAST_BEHIND: Final = 5
"""Words behind a colon that make a title by themselves."""
_TAKES_BACK: Final = re.compile(
    r"\b(?:rumeur|fau(?:x|sse)|non|pas|plus|ni|sans|fin|vrai|(?:annul|report|dement|suspen|refus)\w*)\b"
)
_UNITS: Final = {
    **{unit: unit for unit in ("km", "kg", "cm", "mm", "ha", "m", "t", "h", "l", "hl", "ml", "min")},
    **{
        unit.lower(): unit
        for unit in ("kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "kV", "dB", "Hz", "Mo", "Go", "To")
    },
}
_OF_EUROS: Final = {"k": "k", "m": "M", "md": "Md", "mds": "Mds"}
"""What stands before "€": "27 M€" is no metre."""
_ORDINALS: Final = frozenset({"er", "ers", "re", "e", "es"})
_BEHIND_FIGURE: Final = re.compile(r"\d[ \u00a0\u202f]?$")
_NAME_PAIR: Final = re.compile(rf"(?=\b(?P<first>[{_UPPER}][\w’'-]*)[ \u00a0](?P<second>[{_UPPER}][^\W\d_]*))")
_MIDWAY: Final = re.compile(r"[a-zß-öø-ÿœ0-9,][ \u00a0«“\"'’]*$")
"""Before a word that opens no sentence: its capital is its own."""
_ELIDED: Final = frozenset("cdjlmnst")


def is_capitals(line: str) -> bool:
    """Whether a line is typed in capitals throughout, but for a little word or what stands in brackets behind it."""
    loud = _SMALL.sub("", line)
    if loud != loud.upper():
        return False
    if fold(loud) in tables.lines("run_in_rubrics"):
        return True
    words = _WORD.findall(loud)
    if len(words) == _LEAST and words[0] in _ARTICLES and fold(words[1]) in tables.words("label_words"):
        return True  # "LA FICHE": no acronym
    lengths = [len(word) for word in words]
    return sum(length >= _LETTERS for length in lengths) >= _LEAST or max(lengths, default=0) >= _LONG


@lru_cache(maxsize=256)
def ordinary(line: str, text: str) -> str | None:
    """``line`` as it is written in ordinary case, letter for letter; None where a word of it is not certain.

    A word is written as ``text`` does, where it has it (a name, an acronym); else as the dictionary does.
    """
    if not is_capitals(line):
        return _lone(line, text)
    known, pairs = _forms(text), _pairs(text)
    compounds = dict(_in_compounds(line, known))
    words = [fold(found[0]) for found in _WORD.finditer(line)]
    labels = fold(line) in tables.lines("run_in_rubrics")
    accented = any(fold(char) != char.lower() for char in line if char.isalpha())
    parts, at = [], 0
    for number, found in enumerate(_WORD.finditer(line)):
        after, before = line[found.end() : found.end() + 1], line[: found.start()]
        form = compounds.get(found.start())
        form = form or _of_figure(found[0], before, after) or _named(words, number, text)
        form = form or _form(found[0], known.get(fold(found[0])), after, accented=accented)
        form = form or _beside(words, number, pairs) or _noun(found[0], before)
        if found[0].islower():
            form = found[0]
        form = form or (found[0].lower() if labels and is_word(found[0].lower()) else None)
        if form is None or len(form) != len(found[0]):
            return None
        parts += [line[at : found.start()], form]
        at = found.end()
    lowered = "".join([*parts, line[at:]])
    first = next((index for index, char in enumerate(lowered) if char.isalnum()), 0)  # "18 km de voie"
    return lowered[:first] + lowered[first].upper() + lowered[first + 1 :]


def _lone(line: str, text: str) -> str | None:
    """A short noun, "EAU", where the text writes it small: it is no acronym then."""
    low = line.lower()
    if len(line) != _SHORT or line != line.upper() or low not in _forms(text).values():
        return None
    return line.capitalize() if any(reading.part is Part.NOUN for reading in readings(low)) else None


def behind_colon(line: str, text: str) -> tuple[int, str] | None:
    """Where what stands behind a colon begins, and that in ordinary case; None where the whole line has one, too.

    Nor where what stands before it may take back what follows: "RUMEUR DÉMENTIE : LE PONT FERME EN MAI".

    >>> behind_colon("VILLE APAISE : LE PONT ROUVRE EN MAI", "Le pont rouvre en mai.")
    (15, 'Le pont rouvre en mai')
    """
    found = _COLON.search(line) if is_capitals(line) and ordinary(line, text) is None else None
    if found and _TAKES_BACK.search(fold(line[: found.start()])):
        return None
    rest = ordinary(line[found.end() :], text) if found else None
    return (found.end(), rest) if found and rest and len(rest.split()) >= _LEAST_BEHIND else None


def _in_compounds(line: str, known: dict[str, str]) -> Iterator[tuple[int, str]]:
    """Where each word of what hyphens make one begins, and how the text writes it there."""
    for compound in _COMPOUND.finditer(line):
        written = known.get(fold(compound[0]), "")
        for found, form in zip(_WORD.finditer(compound[0]), _WORD.findall(written), strict=False):
            yield compound.start() + found.start(), form


def _of_figure(word: str, before: str, after: str) -> str | None:
    """A unit or ordinal behind its figure, in the case that it always has: "27 M€", "300 MW", "20 h 30", "9e"."""
    lower = word.lower()
    if not _BEHIND_FIGURE.search(before):
        return None
    if after == "€":
        return _OF_EUROS.get(lower)
    return lower if lower in _ORDINALS and before[-1:].isdecimal() else _UNITS.get(lower)


def _named(words: list[str], number: int, text: str) -> str | None:
    """The word as the text writes it in a name of two with its neighbour: "SNCF Réseau", "ES Corbignac"."""
    loud = _acronyms(text).get((words[number], words[number + 1])) if number + 1 < len(words) else None
    return loud or (_name_pairs(text).get((words[number - 1], words[number])) if number else None)


@lru_cache(maxsize=16)
def _acronyms(text: str) -> dict[tuple[str, str], str]:
    """The acronyms that ``text`` has before a name, "ES" of "ES Corbignac", though they spell a word as well."""
    pairs = (pair for line in text.splitlines() if not is_capitals(line) for pair in _NAME_PAIR.finditer(line))
    return {
        (fold(pair["first"]), fold(pair["second"])): pair["first"]
        for pair in pairs
        if 1 < len(pair["first"]) <= _LETTERS and pair["first"].isupper() and not pair["second"].isupper()
    }


@lru_cache(maxsize=16)
def _name_pairs(text: str) -> dict[tuple[str, str], str]:
    """How ``text`` writes the second word of names of two, where it always writes them so."""
    found: dict[tuple[str, str], set[str]] = {}
    for line in text.splitlines():
        for pair in () if is_capitals(line) else _NAME_PAIR.finditer(line):
            loud = pair["second"].isupper() and is_word(pair["second"].lower())  # "SÉCURITÉ ROUTIÈRE. Deux …"
            if pair["first"].lower() not in FUNCTION_WORDS and not loud:
                found.setdefault((fold(pair["first"]), fold(pair["second"])), set()).add(pair["second"])
    small = _pairs(text)
    return {words: forms.pop() for words, forms in found.items() if len(forms) == 1 and words not in small}


def _beside(words: list[str], number: int, pairs: dict[tuple[str, str], set[tuple[str, str]]]) -> str | None:
    """The word as the text writes it beside the same neighbour, always so: "zone à", "trafic limité"."""
    before = pairs.get((words[number - 1], words[number]), set()) if number else set()
    behind = pairs.get((words[number], words[number + 1]), set()) if number + 1 < len(words) else set()
    found = {pair[1] for pair in before} | {pair[0] for pair in behind}
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=16)
def _pairs(text: str) -> dict[tuple[str, str], set[tuple[str, str]]]:
    """How ``text`` writes two words that stand side by side, in lines that aren't in capitals."""
    found: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for line in text.splitlines():
        words = [] if is_capitals(line) else _WORD.findall(line)
        for pair in pairwise(words):
            if pair[0].islower() and pair[1].islower():
                found.setdefault((fold(pair[0]), fold(pair[1])), set()).add(pair)
    return found


@lru_cache(maxsize=16)
def _forms(text: str) -> dict[str, str]:
    """How ``text`` writes each of its words, most often: within its sentences, and not in lines in capitals."""
    counts: dict[str, Counter[str]] = {}
    for line in text.splitlines():
        if not is_capitals(line):
            for found in (*_WORD.finditer(line), *_COMPOUND.finditer(line)):
                if found[0][0].islower() or _is_acronym(found[0]) or _MIDWAY.search(line[: found.start()]):
                    counts.setdefault(fold(found[0]), Counter())[found[0]] += 1
    return {word: forms.most_common(1)[0][0] for word, forms in counts.items()}


def _is_acronym(word: str) -> bool:
    return 1 < len(word) <= _LONG and word.isupper() and not is_word(word.lower())


def _form(word: str, known: str | None, after: str, *, accented: bool) -> str | None:
    """A word as the text has it (``known``), or the dictionary; of a line without accents, the only one it can be."""
    lower = word.lower()
    typed = fold(lower) != lower  # "À", "OÙ": what has its accent is certain
    if (
        lower in FUNCTION_WORDS
        or (typed and fold(lower) in FUNCTION_WORDS)
        or (after in {"'", "’"} and (lower in _ELIDED or lower == "qu"))
    ):
        return None if lower == "a" and not accented else lower
    found = {lower} if is_word(lower) else set[str]()
    if not accented:
        found |= {form for form in _with_accents(lower) if is_word(form)}
    if known and (known.lower() == lower or (not accented and found <= {known.lower()})):
        return known
    form = found.pop() if len(found) == 1 and len(lower) >= _SHORT else None
    return form if form is None or not known or _keeps_accents(known.lower(), form) else None


def _keeps_accents(known: str, form: str) -> bool:
    """Whether it has each accent that the text writes: of a rare "scolytés" the dictionary has only "scolytes"."""
    return all(ours == theirs or theirs.isascii() for ours, theirs in zip(form, known, strict=False))


def _noun(word: str, before: str) -> str | None:
    """Of what it may be, the only noun, where no noun stands before it that a participle could go with."""
    last = _WORD.findall(before)[-1:]
    if last and last[0].lower() not in FUNCTION_WORDS:
        return None
    lower = word.lower()
    forms = (lower, *_with_accents(lower))
    found = [form for form in forms if any(reading.part is Part.NOUN for reading in readings(form))]
    return found[0] if len(found) == 1 else None


def _with_accents(word: str) -> Iterator[str]:
    places = [index for index, char in enumerate(word) if char in _ACCENTED]
    for many in range(1, _MOST + 1):
        for chosen in combinations(places, many):
            for letters in product(*(_ACCENTED[word[index]] for index in chosen)):
                changed = list(word)
                for index, letter in zip(chosen, letters, strict=True):
                    changed[index] = letter
                yield "".join(changed)
