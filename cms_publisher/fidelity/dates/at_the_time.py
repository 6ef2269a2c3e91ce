"""What an earlier source tells of its own hours and weeks: what was about to come, going on, or so "à ce jour".

"Un détachement arrivera dans la soirée", "60 pompiers sont mobilisés": a reader of the next day takes it for now.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.french.quotes import outside
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import tells_of_later

if TYPE_CHECKING:
    from datetime import date

_WEEK: Final = timedelta(days=7)
_MONTH: Final = timedelta(days=30)
_SOON: Final = Sought(
    r"\b(?:dans (?:la (?:soirée|nuit|matinée|journée)|l[’'](?:après-midi|heure)|les (?:prochaines )?(?:minutes|heures))"
    r"(?![ \u00a0]d(?:e|u|’)\b)|ce soir|cette nuit|cet après-midi|demain|tout à l[’']heure|"
    r"d[’']un moment à l[’']autre)\b",
    "soir|nuit|matinée|journée|après-midi|heure|minute|demain|moment",
)
"""A time within hours; "dans la nuit de jeudi à vendredi" is told by its days."""
_AT_WORK: Final = Sought(
    r"\b(?:est|sont|reste|restent)[ \u00a0](?:(?:toujours|encore|actuellement|désormais)[ \u00a0])?"
    r"(?:(?:mobilisé|déployé|dépêché|prépositionné)e?s?|sur place|sur zone|à pied d[’']œuvre)\b"
    r"(?!.*\b(?:jusqu|chaque|tout[ \u00a0]l|toute[ \u00a0]l))",
    "mobilis|déploy|dépêch|position|sur place|sur zone|à pied d",
)
"""Who is on the spot; of who is there all winter the sentence says so."""
_AS_OF_NOW: Final = Sought(
    r"\b[ÀàA] (?:ce jour|cette heure|l[’']heure actuelle)\b|\b(?:[Aa]ctuellement|[Ee]n ce moment)\b|"
    r"\b[Pp]our l[’'](?:heure|instant)\b",
    "ce jour|heure|ctuellement|instant|n ce moment",
)
_GOING_ON: Final = Sought(
    r"\b(?:est|sont|reste|restent)[ \u00a0](?:\w+[ \u00a0])?en cours\b|\bse poursui(?:t|vent)\b", "cours|poursui"
)
_SOUGHT: Final = Sought(r"(?<!\ben[ \u00a0])\b(?:cherche|cherchent|négocie|négocient)[ \u00a0]", "cherche|négocie")
"""What somebody was after: months later they have found it, or not."""


def is_of_its_time(text: str, published: date | None, told_on: date | None) -> bool:
    """Whether a sentence tells what was so, or about to be, when its source appeared, before the article's own text.

    Args:
        text: the sentence.
        published: when its source appeared.
        told_on: when the article's own text did.
    """
    if published is None or told_on is None or published >= told_on:
        return False
    age = told_on - published
    return (
        is_soon_over(text)
        or _stands(_AT_WORK, text)
        or (age > _WEEK and (_stands(_AS_OF_NOW, text) or _stands(_GOING_ON, text)))
        or (age > _MONTH and _stands(_SOUGHT, text))
    )


def is_soon_over(text: str) -> bool:
    """Whether it tells as to come what comes within hours: a day later it has come, or not."""
    return _stands(_SOON, text) and tells_of_later(text)


def _stands(sign: Sought, text: str) -> bool:
    """Whether it stands outside quotations: a speaker's today is the speaker's."""
    return sign.may_stand_in(text) and sign.search(outside(text)) is not None
