"""The auxiliary that a headline goes without: "Deux ponts fermés par la crue" for "Deux ponts ont été fermés …".

The passive of French headlines: what was done stays told as done (Le style de presse: "titre à participe").
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.grammar import Tag, tagged

_S: Final = "[ \u00a0]"
_PARTICIPLE: Final = r"\w*(?:ée?s?|ie?s?|ues?|us|ise?s?|[eiao]inte?s?|erte?s?|(?:u|a)?ite?s?|orte?s?)"
_WHO_IT_WAS: Final = r"(?:déput|délégu|employ|retrait|salari|attach|cur|associ|invit|conserv)ée?s?"
"""What somebody was: "a été député de l’Aveyron"."""
_PASSIVE: Final = re.compile(
    rf"{_S}(?:a|ont){_S}été(?={_S}(?:\w+ment{_S})?(?!\w+ment\b|{_WHO_IT_WAS}{_S}(?:de|du|des|d[’'])\b){_PARTICIPLE}{_S})"
)
_OTHER_SUBJECT: Final = re.compile(
    r"(?:\b(?:qui|ils?|elles?|on|ce|cela|ceci|ceux|celles?|tout|rien|nul|chacune?|aucune?|dont|que|où|ne|y|en|lui|leur)"
    r"|[’'])$",
    re.IGNORECASE,
)
"""What no headline begins with, or stands between the subject and its verb."""
_VERBLESS: Final = re.compile(r"\b(?:qui|que|dont|où|si|quand|lorsque|comme)\b|\b(?:lorsq|q)u[’']", re.IGNORECASE)
_DENIED: Final = re.compile(rf"\b(?:pas|jamais|plus|guère){_S}")
_WORDS: Final = 3
"""Behind the participle at least: "La route fermée" is a road, no news."""


def auxiliary(sentence: str) -> tuple[int, int] | None:
    """The span of the passive's "a été", with the space before it, where it is the only verb of its sentence."""
    found = [*_PASSIVE.finditer(sentence)]
    if len(found) != 1 or _OTHER_SUBJECT.search(sentence[: found[0].start()]):
        return None
    start, end = found[0].span()
    before, behind = sentence[:start], sentence[end:]
    if "«" in before or _VERBLESS.search(before) or _DENIED.match(behind.lstrip()) or len(behind.split()) <= _WORDS:
        return None
    own = _VERBLESS.split(behind, maxsplit=1)[0]
    verbs = sum(token.tag is Tag.VERB for token in tagged(before + own))
    return None if verbs else (start, end)
