"""Words that ran together when a text was copied: a space, or a space and a comma, is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.cleaning import suspicious_glue
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
_EDGES: Final = "«»“”()[]\"'’,;:.!?…"


def _look(context: Context) -> Iterator[Hit]:
    for field, number, text in context.passages:
        for start, end in _suspicious(text):
            place = Place(field=field, block=number, start=start, end=end)
            yield Hit(rule="joined", place=place, args={"word": text[start:end]}, evidence=text)


def _suspicious(text: str) -> Iterator[tuple[int, int]]:
    found = set(suspicious_glue(text))
    for word in _WORD.finditer(text):
        said = word.group()
        if (_STOP.search(said) or _YEAR.search(said)) and not _ADDRESS.search(said):
            start = word.start() + len(said) - len(said.lstrip(_EDGES))
            found.add((start, start + len(said.strip(_EDGES))))
    yield from sorted(found)


CHECK: Final = Check(name="glue", rules={"joined": Severity.WARNS}, look=_look)
