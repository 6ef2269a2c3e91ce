"""The sheet of a match above a report of it: the score, where, before how many, referees, who played and who scored."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from cms_publisher.french.fixtures import score
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_SCORE: Final = r"\d{1,3}[ \u00a0]?[-–][ \u00a0]?\d{1,3}\b"
_VENUE: Final = (
    r"(?:(?:À|A|Au|Aux) |(?:Gymnase|Stade|Salle|Complexe|Halle|Palais|Terrain|Parc|Ar[ée]na|Patinoire|Piscine)\b)"
)
_SURE: Final = re.compile(
    rf"{_VENUE}[^!?«»]{{0,120}}\bbat(?:tent)? [^.]{{2,40}} {_SCORE}|\(?{_SCORE}(?:[,;/ \u00a0]+{_SCORE})+\)?"
    r"|(?:Classement|(?=.*[;,][ \u00a0]2\.?[ \u00a0])[^.:!?«»]{2,60})[ \u00a0]?:[ \u00a0]?1\b"
    r"|.*(?:\A|[.,;:] )(?:\d[\d \u00a0]* spectateurs(?: environ| payants)?(?:[.;)]|\Z)"
    r"|Arbitres?[ \u00a0]?:)"
)
"""Before how many and under whom; the score of each set; a ranking."""
_MAYBE: Final = re.compile(r"spectateurs|rbitre|[:;][ \u00a0]?[12]\b|\d[ \u00a0]?[-–—][ \u00a0]?[\dA-ZÀ-Ý]")
"""What no sheet does without."""
_PLAYER: Final = r"(?:[A-ZÀ-Ý][\w’'.-]*(?: [A-ZÀ-Ý][\w’'.-]*)?(?: \([^()]{1,14}\))?(?:, | [–-] |\. |\.?\Z))"
_ROW: Final = re.compile(
    rf"(?:Pour )?(?:l[ea] |les |l[’'])?[A-ZÀ-Ý][^.:!?«»]{{1,40}}[ \u00a0]?:[ \u00a0](?:{_PLAYER}{{3}}"
    r"|.*(?:\b(?:essais?|buts?|pénalités?|transformations?|cartons?|exclusions?|drops?|pts)\b|\(\d{1,3}(?:e|,|\))))"
    r"|(?:Buts?|Buteu(?:r|se)s?|Essais?|Cartons?|Avertissements?|Exclusions?|Expulsions?|Évolution du score|Mi-temps|"
    r"Remplaçants?|Entr(?:aîneur|\.)|Libero)\b(?:[^.:«»]{0,30}|\. [^.:«»]{2,30}):"
)
"""Who scored, who played."""
_WON: Final = re.compile(r"\bbat(?:tent)?\b")
"""The one verb of a sheet."""
_BESIDE: Final = re.compile(
    r"(?:l[ea]s? )?(?:classements?|resultats?|(?:autres|prochaine?) (?:resultats|matche?s?|journee|rencontres?)|"
    r"calendrier|programme|feuille|fiche|stat\w*)\b"
)
_LONGEST: Final = 400
_HEAD: Final = 12
"""Lines among which it stands."""
_BEGUN: Final = 2
"""Paragraphs that make a text's beginning: one may be its standfirst."""


def rows(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of those of the first ``lines`` of a copy that are a match's sheet, its title between them or not.

    >>> sorted(rows(["Lorme - Brévic : 3-1", "Lorme gagne", "Stade des Cèdres. 300 spectateurs.", "Lorme a gagné."]))
    [0, 2]
    """
    if _MAYBE.search("\n".join(lines[:_HEAD])) is None:
        return frozenset()
    told = [at for at, line in enumerate(lines[:_HEAD]) if line.endswith(".") and not is_row(line)]
    head = lines[: told[_BEGUN - 1]] if len(told) >= _BEGUN else lines[:_HEAD]
    runs = groupby(range(len(head)), key=lambda at: is_row(head[at]))
    sheets = (at for at in (list(run) for row, run in runs if row) if any(_is_sure(head[row]) for row in at))
    return frozenset(row for at in sheets for row in at)


def _is_sure(line: str) -> bool:
    return _SURE.match(line) is not None or score(line) is not None


def is_box(heading: str) -> bool:
    """Whether a heading is of what stands below a report: "Le classement", "La prochaine journée (5 décembre)"."""
    return _BESIDE.match(fold(heading)) is not None


def is_row(line: str) -> bool:
    """Whether a line may be one of such a sheet: no sentence, but who scored or played, the score, the referees."""
    if len(line) > _LONGEST or "«" in line:
        return False
    return _ROW.match(line) is not None or (_is_sure(line) and not has_finite_verb(_WON.sub("", line)))
