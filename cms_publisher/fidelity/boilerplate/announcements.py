"""A paper that announces its own text: "Retour sur dix années de mauvais vents.", "Explications."."""

from __future__ import annotations

import re
from typing import Final

_ANNOUNCES: Final = re.compile(
    r"(?:(?:Retour|Zoom|Focus|Coup de projecteur|Gros plan|Éclairage|Le point|Tour d[’']horizon)\b[^.!?…]{0,160}"
    r"|(?:Décryptage|Explications?|Récit|Reportage|Portraits?|Analyse|Entretien|Témoignages?|Enquête|Mode d[’']emploi)"
    r"(?: (?:en|avec) [^.!?…]{2,60})?)[.!…]?"
)


def announces(text: str) -> bool:
    """Whether a sentence only says what the paper is about to do: it tells nothing, least of all in another article."""
    return _ANNOUNCES.fullmatch(text.strip()) is not None
