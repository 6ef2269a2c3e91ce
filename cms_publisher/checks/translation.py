"""A source that was translated, as it says itself or as its outlet's name shows: its quotations are nobody's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rights import used
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.attribution import name_of
from cms_publisher.fidelity.boilerplate.trailers import MACHINE_TRANSLATED
from cms_publisher.french import tables
from cms_publisher.french.words import fold
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_QUOTED: Final = re.compile(r"[«»“”\"]")
_NO_FRENCH: Final = re.compile(r"[äöåøßñãõąćęłńśźżčďěňřšťůőűđ]", re.IGNORECASE)
"""Letters that French names lack."""


def _look(context: Context) -> Iterator[Hit]:
    for source in used(context):
        line = next(filter(_says_so, source.document.text.splitlines()), None)
        args, place = {"source": name_of(source) or source.id}, Place(field="sources")
        if line is not None:
            yield Hit(rule="machine", place=place, args=args, evidence=line.strip())
        elif source.outlet and _is_foreign(source.outlet) and _QUOTED.search(source.document.text):
            yield Hit(rule="foreign", place=place, args=args, evidence=source.outlet)


def _says_so(line: str) -> bool:
    return MACHINE_TRANSLATED.match(fold(line).strip()) is not None


def _is_foreign(outlet: str) -> bool:
    """Whether a name has a letter that French lacks, or a word of newspapers' names abroad."""
    words = fold(outlet).replace("-", " ").split()
    return _NO_FRENCH.search(outlet) is not None or not tables.words("foreign_press").isdisjoint(words)


CHECK: Final = Check(name="translation", rules={"machine": Severity.WARNS, "foreign": Severity.WARNS}, look=_look)
