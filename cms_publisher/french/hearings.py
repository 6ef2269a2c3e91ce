"""Whose part of a trial a paragraph opens: the prosecution asks for something, the defence pleads, the court says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterable

JUDGMENT: Final = "judgment"
_JUDGMENT: Final = Sought(
    r"\b(?:tribunal|cour|chambre|juges?|jurés|magistrats|président\w*)\b[^,;:«»]{0,40}?"
    r"\b(?:a|ont)[ \u00a0](?:\w+ ){0,2}?"
    r"(?:condamn|suivi|retenu|relax|reconnu|rendu|écart|prononc|tranch|acquitt|jug|estim)\w*"
    r"|\bde délibéré\b"
    r"|\b(?:a|ont) (?:finalement )?été (?:finalement )?(?:condamn|relax|acquitt)ée?s?\b|\bécop(?:e|ent)\b",
    "tribunal|cour|chambre|juge|jurés|magistrats|président|délibéré|été|écop",
    re.IGNORECASE,
)
_PARTIES: Final = (
    (
        "prosecution",
        Sought(
            r"\b(?:réquisition|réquisitoire|requi(?:s|ert|èrent|érait)\b|ministère public)"
            r"|\b(?:avocate?|procureure?) générale?\b|\b(?:l[ea]|une?) (?:(?:vice-)?procureure?|substitute?|parquet)\b",
            "réqui|requi|ministère public|général|procureur|substitut|parquet",
            re.IGNORECASE,
        ),
    ),
    (
        "victims",
        Sought(
            r"\bparties? civiles?\b|\bavocate?s? (?:de la|des) (?:victimes?|plaignante?s?|famille)\b",
            "civile|avocat",
            re.IGNORECASE,
        ),
    ),
    (
        "defence",
        Sought(
            r"\b(?:pour|côté|en|à) (?:la )?défense\b|(?:^|, )la défense\b|\bplaid(?:e|ent|ait|é|oiries?)\b|"
            r"\bavocate?s? (?:de la défense|d(?:u|e la|es) prévenue?s?|de l[’']accusée?)\b",
            "défense|plaid|avocat",
            re.IGNORECASE,
        ),
    ),
)
"""Who has the word, by a paragraph's first sentence."""

_GIVEN: Final = Sought(
    r"\b(?:ferme|prison|peine|amende|sursis|réclusion|détention|(?:relax|acquitt|condamn)ée?s?|dommages)\b",
    "ferme|prison|peine|amende|sursis|réclusion|détention|relax|acquitt|condamn|dommages",
)


def gives(clause: str) -> bool:
    """Whether it tells what a court gave: "Les six mois ferme seront effectués à domicile"."""
    return _GIVEN.search(clause) is not None


def parts(openings: Iterable[str]) -> tuple[str, ...]:
    """For each paragraph, by its first sentence, whose part of the trial it belongs to; "" where none is told.

    What opens no other part goes on with the one before it; behind the judgment all does, and before the parties are
    heard a judgment is only the report's lead.
    """
    found: list[str] = []
    for opening in openings:
        before = found[-1] if found else ""
        party = next((name for name, told in _PARTIES if told.search(opening)), "")
        judged = before == JUDGMENT or (before and _JUDGMENT.search(opening))
        found.append(JUDGMENT if judged else party or before)
    return tuple(found) if {"prosecution"} < set(found) - {""} else ("",) * len(found)
