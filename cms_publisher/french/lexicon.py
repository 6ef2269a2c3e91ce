"""What a French word can be: 438,000 inflected forms (docs/credits.md), read only when a text needs one looked up.

>>> [reading.lemma for reading in readings("obtient")]
['obtenir']
"""

from __future__ import annotations

import zlib
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

_FILE: Final = Path(__file__).with_name("data") / "forms.bin"
_LEAST: Final = 3
_HEAD: Final = 4
"""Letters of a verb's reading before its dictionary form."""

DIGITS: Final = "".join(map(chr, range(33, 127)))
"""With which ``tools/extract_words.py`` numbers the rows of readings."""


class Part(StrEnum):
    """A part of speech."""

    NOUN = "N"
    ADJECTIVE = "A"
    VERB = "V"
    ADVERB = "R"
    GRAMMAR = "W"
    """An article, pronoun, preposition, link or numeral."""


class Form(StrEnum):
    """The tense or mood that a verb's form shows; a subjunctive that looks like a present counts as one."""

    INFINITIVE = "n"
    PRESENT = "p"
    IMPERFECT = "i"
    HISTORIC = "h"
    """Passé simple."""
    FUTURE = "f"
    CONDITIONAL = "d"
    SUBJUNCTIVE = "j"
    PAST_SUBJUNCTIVE = "k"
    PARTICIPLE = "c"
    """Past participle."""
    GERUND = "g"
    """Present participle: "portant"."""

    @property
    def finite(self) -> bool:
        """Whether a subject goes with it."""
        return self not in _NOT_FINITE


_NOT_FINITE: Final = frozenset({Form.INFINITIVE, Form.PARTICIPLE, Form.GERUND})


class Reading(NamedTuple):
    """One thing that a form can be."""

    part: Part
    gender: str = ""
    """"m", "f" or, for both, "e"; of nouns, adjectives and past participles."""
    number: str = ""
    """"s", "p" or, for both, "i"; of these, and of finite verbs in the third person."""
    form: Form | None = None
    lemma: str = ""
    """A verb's infinitive."""
    transitive: bool = False
    with_etre: bool = False
    """Whether its compound tenses go with "être" alone, or may: "est arrivé" is no passive."""


def is_word(word: str) -> bool:
    """Whether ``word``, in lower case with its accents and of three letters at least, is an inflected French word."""
    return len(word) >= _LEAST and _row(word) is not None


def is_verb(word: str) -> bool:
    """Whether ``word`` (in lower case, with its accents) is a verb's form and can be no noun and no word of grammar."""
    parts = {reading.part for reading in readings(word)}
    return Part.VERB in parts and not parts & {Part.NOUN, Part.GRAMMAR}


@lru_cache(maxsize=32_768)
def readings(word: str) -> tuple[Reading, ...]:
    """All that ``word`` (in lower case, with its accents) can be; empty for a word that the dictionary doesn't have."""
    row = _row(word)
    return () if row is None else tuple(_reading(each, word) for each in row.split())


def _reading(code: str, word: str) -> Reading:
    part = Part(code[0])
    if part is Part.VERB:
        return _verb(code, word)
    return Reading(part, *code[1:3])


def _verb(code: str, word: str) -> Reading:
    form = Form(code[1])
    gender, code = (code[2], code[1:]) if form is Form.PARTICIPLE and code[2] in "mfe" else ("", code)
    number = code[2] if code[2] in "spi" else ""
    way = code[3:].rstrip("abcdefghijklmnopqrstuvwxyzàâçèéêîïôöûœ-")
    flags, off = way.rstrip("0123456789"), int(way.lstrip("TEB"))
    lemma = word[: len(word) - off] + code[3 + len(way) :]
    return Reading(
        part=Part.VERB,
        gender=gender,
        number=number,
        form=form,
        lemma=lemma,
        transitive="T" in flags,
        with_etre="E" in flags or "B" in flags,
    )


def _row(word: str) -> str | None:
    """The row of readings of a form, found by halving; None for an unknown one."""
    rows, lines = _forms()
    wanted = f"{word} ".encode()
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", 0, (low + high) // 2) + 1
        end = lines.find(b"\n", start)
        line = lines[start:end]
        if line.startswith(wanted):
            return rows[_number(line[-2:])]
        low, high = (end + 1, high) if line < wanted else (low, start)
    return None


def _number(code: bytes) -> int:
    return (code[0] - ord(DIGITS[0])) * len(DIGITS) + code[1] - ord(DIGITS[0])


@cache
def _forms() -> tuple[list[str], bytes]:
    """The rows of readings, and the lines of forms in the order of their bytes."""
    rows, _, lines = zlib.decompress(_FILE.read_bytes()).partition(b"\n\n")
    return rows.decode().split("\n"), lines
