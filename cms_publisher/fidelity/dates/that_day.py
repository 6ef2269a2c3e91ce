"""What a report of an earlier day tells of that day alone: how things stood then, a scene, what somebody felt.

"Il n’y a pas de blessé grave", "souffle une voisine, une couverture sur les épaules": true on that evening.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.french.quotes import outside
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import tells_past

if TYPE_CHECKING:
    from datetime import date

_DAYS: Final = timedelta(days=2)
"""A report so much older is no longer of these hours."""
_OPENING: Final = 500
"""Characters in which a report says on which of these days something happened."""
_OF_THESE_DAYS: Final = Sought(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd[’']hui|"
    r"ce (?:matin|soir)|cet après-midi|cette nuit|dans la nuit)\b",
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd|ce matin|ce soir|cet après|cette nuit|la nuit",
)
_STATE: Final = Sought(
    r"\b[Ii]l n[’']y a (?:pas|plus|aucun|ni|encore)\b|\b(?:est|sont|reste|restent)[ \u00a0]"
    r"(?:(?:pour l[’']instant|toujours|encore|désormais|déjà)[ \u00a0])?(?:sous[ \u00a0]|sur[ \u00a0]place|"
    r"(?!(?:n|estim|évalu|chiffr|fix|situ)ée?s?\b)\w+ée?s?\b)|"
    r"\b(?:accueille|accueillent|héberge|hébergent|servent|cherchent|cherche|attendent|attend|fouillent)[ \u00a0]"
    r"(?:\w+[ \u00a0])?(?:les?|la|du|des|toujours|encore|un|une)\b",
    "y a |est|sont|reste|accueill|héberge|servent|cherche|attend|fouillent",
)
"""What is so in the present of that day; a deed done with "être" ("est sortie de son lit") is told for good."""
_NOT_YET: Final = Sought(r"\bn[’'](?:a|ont|est|sont)[ \u00a0]pas[ \u00a0]encore\b", "encore")
_FELT: Final = Sought(
    r"»[ \u00a0]?,[ \u00a0](?:[^«»,.]{0,20}[ \u00a0])?(?:raconte|souffle|confie|commente|réagit|réagissait|lance|"
    r"sourit|soupire|témoigne|plaisante|lâche|glisse|murmure|s[’']émeut|s[’']amuse|s[’']exclame|sanglote)(?:nt)?"
    r"(?:-t-(?:il|elle))?\b",
    "raconte|souffle|confie|commente|réagi|lance|sourit|soupire|témoigne|plaisante|lâche|glisse|murmure|s’|s'|sanglote",
)
_SOMEBODY: Final = Sought(
    r"»[ \u00a0]?,[ \u00a0][^«»,.]{3,25}[ \u00a0](?:une?|des)[ \u00a0](?:jeune[ \u00a0]|ancien(?:ne)?[ \u00a0])?"
    r"(?:habitant|voisin|riverain|élu|passant|témoin|retraité|commerçant|client|spectateur|mère|père|couple)\w*",
    "un|des",
)
"""Words of somebody without a name, as one hears them on the spot."""


def is_report(text: str) -> bool:
    """Whether a text reports something of these days: it says on which, in its opening."""
    return _OF_THESE_DAYS.search(text[:_OPENING]) is not None


def is_of_that_day(text: str, published: date | None, told_on: date | None) -> bool:
    """Whether a sentence of a report of days before tells a state in the present, or what somebody felt.

    Args:
        text: the sentence.
        published: when the report appeared.
        told_on: when the article's own text did.
    """
    if published is None or told_on is None or told_on - published < _DAYS:
        return False
    if _felt(text):
        return True
    said = outside(text)
    return _NOT_YET.search(said) is not None or (_STATE.search(said) is not None and not tells_past(said))


def _felt(text: str) -> bool:
    return "»" in text and (_FELT.search(text) is not None or _SOMEBODY.search(text) is not None)
