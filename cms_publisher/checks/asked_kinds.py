"""What an instruction names by its kind alone, "le prix", or lists in brackets: whether the article has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.asked import subject_of
from cms_publisher.fidelity.asked_passages import COUNTED
from cms_publisher.fidelity.aspects import aspect
from cms_publisher.french.words import fold, stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIST: Final = re.compile(r"\((?P<items>[^(),]{3,30}(?:, [^(),]{3,30})+)\)")
"""What the article is to have, one thing behind the other: "(coupures, prix, dates, circulation)"."""
_HOW_MANY: Final = re.compile(r"(?:avec |et |dire |preciser )*combien (?:de |d')(?!temps\b)(?P<what>[a-z '-]+)")
_ITEMS: Final = re.compile(r", | et ")
_QUESTION: Final = re.compile(
    r"(?:bien |dire |preciser |expliquer )*(?:ce qu|combien de temps\b|jusqu'a quand\b|quand\b|par ou\b)"
)
_ONE: Final = re.compile(
    r"(?:(?:avec )?(?:l[ea]s? |l'|une? ))?(?:(?:deux|2|detail) )?(?:du |de la )?[a-z]+"
    r"(?: (?:du|de la|des|de l') ?(?:match|vote|rencontre|delibere|decision|jour|soiree)(?:/.*)?)?"
)


def has_kinds(phrase: str, texts: Sequence[str]) -> bool:
    """Whether the texts have all that a phrase names by its kind, or lists in brackets; not of other phrases."""
    if counted := _HOW_MANY.fullmatch(fold(phrase).strip(" .!?")):
        things = stems_of(counted["what"])
        return bool(things) and any(things <= stems_of(text) and COUNTED.search(fold(text)) for text in texts)
    found = _LIST.search(phrase)
    items = _ITEMS.split(found["items"]) if found else [phrase]
    return (found is not None or _is_kind(phrase)) and all(_has(item, texts) for item in items)


def _is_kind(phrase: str) -> bool:
    """Whether it is one noun of a kind, or a question after one: "Tarifs", "le prix", "par où passer"; not "à jour"."""
    plain = fold(phrase).strip(" .!")
    return (_ONE.fullmatch(plain) or _QUESTION.match(plain)) is not None and aspect(plain) is not None


def _has(item: str, texts: Sequence[str]) -> bool:
    told = aspect(fold(item))
    if told is not None and _is_kind(item):
        return any(told.search(fold(text)) for text in texts)
    wanted = stems_of(" ".join(subject_of(item) or ()))
    return bool(wanted) and wanted <= stems_of(" ".join(texts))
