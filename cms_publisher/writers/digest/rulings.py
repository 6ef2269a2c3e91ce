"""The headline of a ruling whose sentence has the accused as a pronoun: behind the one name that it can stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.french.clauses import clauses
from cms_publisher.french.judgments import is_of_court, is_ruling
from cms_publisher.writers.digest.labels import labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Sentence

_ACCUSED: Final = re.compile(r"\b[A-ZÀ-Ý][\w’-]+ [A-ZÀ-Ý]\.(?=[ \u00a0,])")
"""Whom a paper names by an initial: who is judged, or was hurt."""
_RULED: Final = re.compile(
    r"(?:le tribunal|la cour|la justice)[^,;:«»]{0,40}? l[’']a (?:finalement )?[a-z]+", re.IGNORECASE
)
_OPENING: Final = 8
"""Sentences among which a text says that it is of a hearing."""


def ruling(sentences: Sequence[Sentence]) -> Sentence | None:
    """What was ruled, "Martine R. : le tribunal l’a condamnée à deux ans", where nobody else is named by an initial."""
    accused = {name for one in sentences for name in _ACCUSED.findall(one.text)}
    if len(accused) != 1 or not any(is_of_court(one.text) for one in sentences[:_OPENING]):
        return None
    told = next((one for one in sentences if is_ruling(one.text) and _RULED.search(one.text)), None)
    spans = clauses(told.text) if told else ()
    found = (extract(told, *span) for span in spans if told and _RULED.match(told.text, span[0]))
    return next(filter(None, (labelled(one, next(iter(accused))) for one in found)), None)
