"""A colleague's note in the primary text, and its own correction: cut from the article, not from the desk's work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.trailers import NOTE
from cms_publisher.french.words import fold
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_BRACKET: Final = re.compile(r"\[([^\[\]]{3,260})\]")
_DONE: Final = re.compile(r"(?:relue?|ok)\b|.*\b\d+ (?:lignes|signes|feuillets)\b")
"""A note that asks for nothing more."""
_CORRECTION: Final = re.compile(
    r"\b(?:(?:article|story|piece|texte)\b[^.\n]{0,40}\b(?:amended|corrected|updated to correct|rectifié|corrigé)"
    r"|(?:une|la) version (?:précédente|antérieure) de cet article)\b",
    re.IGNORECASE,
)
_REACH: Final = 200
"""Characters of a sentence on each side."""


def _look(context: Context) -> Iterator[Hit]:
    text = context.story.primary.document.text
    place = Place(field="sources")
    for found in _BRACKET.finditer(text):
        inner = fold(found[1]).strip()
        if NOTE.fullmatch(inner) and not _DONE.match(inner):
            yield Hit(rule="desk", place=place, args={"note": found[1].strip()}, evidence=found[0])
    for found in _CORRECTION.finditer(text):
        before = text[max(0, found.start() - _REACH) : found.start()]
        sentence = (
            re.split(r"[.\n\[\]]", before)[-1] + re.split(r"[.\n\[\]]", text[found.start() :][:_REACH])[0]
        ).strip()
        yield Hit(rule="correction", place=place, args={"note": sentence}, evidence=sentence)


CHECK: Final = Check(name="notes", rules={"desk": Severity.WARNS, "correction": Severity.WARNS}, look=_look)
