"""Words that ran together when a text was copied: a space, or a space and a comma, is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.cleaning import suspicious_glue
from cms_publisher.fidelity.mode import Mode
from cms_publisher.french import families
from cms_publisher.french.words import fold
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_LOWER: Final = "a-zß-öø-ÿœ"
_UPPER: Final = "A-ZÀ-ÖØ-ÞŒ"
_WORD: Final = re.compile(r"\S+")
_STOP: Final = re.compile(
    rf"(?<=[{_LOWER}]{{2}})(?:[.!?;:](?=[{_UPPER}][{_LOWER}])|,(?=[{_LOWER}{_UPPER}]))",
)
_YEAR: Final = re.compile(rf"(?<!\w)(?:1[89]|20)\d\d(?!er\b|e\b|s\b)[{_LOWER}]{{2}}")
_ADDRESS: Final = re.compile(r"https?:|www\.|@|\.[a-z]{2,3}/")
_LETTERS: Final = re.compile(r"(?<![\w])[^\W\d_]{6,}(?![\w’'-])")
_SHORTEST: Final = 3
_PREFIXES: Final = (
    "sous",
    "sur",
    "entre",
    "contre",
    "porte",
    "inter",
    "auto",
    "avant",
    "par",
    "pour",
    "tou",
    "main",
    "mal",
)
_ENDINGS_OF_VERBS: Final = ("aient", "erai", "erait", "eron", "issai", "issen", "ation", "ement", "assen")
_ENDINGS: Final = frozenset(
    {
        "ant",
        "ante",
        "ment",
        "age",
        "ions",
        "ait",
        "ent",
        "ere",
        "eur",
        "ons",
        "ure",
        "ont",
        "ans",
        "fois",
        "tant",
        "temps",
        "oire",
        "ote",
        "ces",
        "ses",
        "les",
        "tes",
        "mes",
        "nes",
        "des",
        "res",
        "ees",
    }
)
_EDGES: Final = "«»“”()[]\"'’,;:.!?…"


def _look(context: Context) -> Iterator[Hit]:
    yield from _known_parts(context)
    for field, number, text in context.passages:
        for start, end in _suspicious(text):
            place = Place(field=field, block=number, start=start, end=end)
            yield Hit(rule="joined", place=place, args={"word": text[start:end]}, evidence=text)


def _known_parts(context: Context) -> Iterator[Hit]:
    """A word that no source has, made of two that the sources have."""
    if context.mode is not Mode.FREE:  # word for word, fidelity sees it
        return
    stems = {families.stem(word) for word in context.vocabulary}
    known = context.vocabulary | {stem for stem in stems if len(stem) > _SHORTEST + 1}
    for field, number, text in context.passages:
        for match in _LETTERS.finditer(text):
            word = fold(match.group())
            if word not in known and not word.startswith(_PREFIXES) and _parts(word, known):
                place = Place(field=field, block=number, start=match.start(), end=match.end())
                yield Hit(rule="joined", place=place, args={"word": match.group()}, evidence=text)


def _parts(word: str, known: frozenset[str]) -> bool:
    """Whether it falls into two known words, none of them an ending."""
    return any(
        word[:at] in known
        and not word[at:].startswith(_ENDINGS_OF_VERBS)
        and word[at:] not in _ENDINGS
        and (word[at:] in known or families.stem(word[at:]) in known)
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1)
    )


def _suspicious(text: str) -> Iterator[tuple[int, int]]:
    found = set(suspicious_glue(text))
    for word in _WORD.finditer(text):
        said = word.group()
        if (_STOP.search(said) or _YEAR.search(said)) and not _ADDRESS.search(said):
            start = word.start() + len(said) - len(said.lstrip(_EDGES))
            found.add((start, start + len(said.strip(_EDGES))))
    yield from sorted(found)


CHECK: Final = Check(name="glue", rules={"joined": Severity.WARNS}, look=_look)
