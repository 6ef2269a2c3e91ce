"""What tells a reader when to come, whom to call and what it costs, without a label before it."""

from __future__ import annotations

import re
from typing import Final

_WHEN: Final = re.compile(
    r"\b0\d(?:[ \u00a0\u202f.]\d\d){4}\b|\b0[ \u00a0\u202f]8\d\d(?:[ \u00a0\u202f]\d{3}){2}\b|"
    r"\b\d{1,2}[ \u00a0\u202f]h(?:eures?)?\b"
)
"""A telephone number, a time of the day."""
_WHAT: Final = re.compile(
    r"\b(?=[abefghinoprstv])(?:permanences?|réserv(?:ations?|er|ées?|és)|rendez-vous|inscriptions?|s[’']inscrire|"
    r"renseignements?|informations?|billetterie|entrée (?:libre|gratuite|payante)|portes ouvertes|"
    r"visites? (?:guidée|libre)s?|ouverte?s? (?:au public|du|de|tous|le|les)|horaires|réunion publique|appeler|"
    r"téléphone|tarifs?|gratuite?s?|navettes?|stationnement|seront (?:supprimée?s|remboursée?s))\b",
    re.IGNORECASE,
)
"""What is offered, and how to have it."""
_TOLD: Final = re.compile(
    r"«|\b(?:a|ont|avait|avaient|était|étaient|aurait|auraient)[ \u00a0](?:été[ \u00a0])?\w+(?:é|i|u|is|it|ert)e?s?\b"
)
"""What somebody said or did: that is the text's."""


def is_practical(text: str) -> bool:
    """Whether a paragraph only gives such details.

    >>> is_practical("Une permanence se tient en mairie tous les mardis de 9 h à 12 h.")
    True
    >>> is_practical("La mairie a ouvert une permanence mardi à 9 h.")
    False
    """
    return _WHEN.search(text) is not None and _WHAT.search(text) is not None and _TOLD.search(text) is None
