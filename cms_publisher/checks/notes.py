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
    r"[^.\n\[\]]*\b(?:(?:article|story|piece|texte)\b[^.\n]{0,40}"
    r"\b(?:amended|corrected|updated to correct|rectifié|corrigé)"
    r"|(?:une|la) version (?:précédente|antérieure) de cet article)\b[^.\n\[\]]*",
    re.IGNORECASE,
)


def _look(context: Context) -> Iterator[Hit]:
    text = context.story.primary.document.text
    place = Place(field="sources")
    for found in _BRACKET.finditer(text):
        inner = fold(found[1]).strip()
        if NOTE.fullmatch(inner) and not _DONE.match(inner):
            yield Hit(rule="desk", place=place, args={"note": found[1].strip()}, evidence=found[0])
    for found in _CORRECTION.finditer(text):
        yield Hit(rule="correction", place=place, args={"note": found[0].strip()}, evidence=found[0].strip())


CHECK: Final = Check(name="notes", rules={"desk": Severity.WARNS, "correction": Severity.WARNS}, look=_look)
