"""The auxiliary that a headline goes without: "Deux ponts fermés par la crue" for "Deux ponts ont été fermés …".

The passive of French headlines: what was done stays told as done (Le style de presse: "titre à participe").
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

_PARTICIPLE: Final = r"\w*(?:ée?s?|ie?s?|ues?|us|ise?s?|[eiao]inte?s?|erte?s?|(?:u|a)?ite?s?|orte?s?)"
_WHO_IT_WAS: Final = r"(?:déput|délégu|employ|retrait|salari|attach|cur|associ|invit|conserv)ée?s?"
"""What somebody was: "a été député de l’Aveyron"."""
_PASSIVE: Final = re.compile(
    rf"{_S}(?:a|ont){_S}été(?={_S}(?:\w+ment{_S})?(?!\w+ment\b|{_WHO_IT_WAS}{_S}(?:de|du|des|d[’'])\b){_PARTICIPLE}{_S})"
)
_NOW: Final = Sought(
    rf"{_S}(?:est|sont)(?={_S}(?:prolong|report|repouss|suspend|annul|lev|maint|interdi|autoris|rétabl|adopt|supprim|évacu|"
    rf"relax|condamn|attend|ferm|coup|priv|recondui|limit|étend|relog|abaiss|relev|dévi|bloqu|interrompu)"
    rf"{_PARTICIPLE}{_S})",
    " est| sont|\u00a0est|\u00a0sont",
)
"""The same of what is done now, never of what something is: "le pont est situé …"."""
_OTHER_SUBJECT: Final = re.compile(
    r"(?:\b(?:qui|ils?|elles?|on|ce|cela|ceci|ceux|celles?|tout|rien|nul|chacune?|aucune?|dont|que|où|ne|y|en|lui|leur)"
    r"|[’'])$",
    re.IGNORECASE,
)
"""What no headline begins with, or stands between the subject and its verb."""
_VERBLESS: Final = re.compile(r"\b(?:qui|que|dont|où|si|quand|lorsque|comme)\b|\b(?:lorsq|q)u[’']", re.IGNORECASE)
_DENIED: Final = re.compile(rf"\b(?:pas|jamais|plus|guère){_S}")
_SECOND: Final = re.compile(r"\b(?:et|puis|ou|mais)(?:,)? (?:s[’']|n[’']|se |ne |en |y )?(?:est|sont|a|ont)\b")
"""A second verb of the same subject, which can't stand beside a bare participle: "hospitalisée, puis est rentrée"."""
_WORDS: Final = 3
"""Behind the participle at least: "La route fermée" is a road, no news."""


def auxiliary(sentence: str) -> tuple[int, int] | None:
    """The span of the passive's "a été", with the space before it, where it is the only verb of its sentence."""
    return _alone(sentence, [*_PASSIVE.finditer(sentence)])


def present_auxiliary(sentence: str) -> tuple[int, int] | None:
    """The span of "est" or "sont" before what is done, under the same conditions.

    >>> text = "Les restrictions d’eau sont prolongées jusqu’au 31 janvier"
    >>> text[slice(*present_auxiliary(text))]
    ' sont'
    """
    return _alone(sentence, [*_NOW.finditer(sentence)])


def _alone(sentence: str, found: list[re.Match[str]]) -> tuple[int, int] | None:
    """The span of the auxiliary, where it is the only verb of its sentence."""
    if len(found) != 1 or _OTHER_SUBJECT.search(sentence[: found[0].start()]):
        return None
    start, end = found[0].span()
    before, behind = sentence[:start], sentence[end:]
    if _SECOND.search(behind):
        return None
    if "«" in before or _VERBLESS.search(before) or _DENIED.match(behind.lstrip()) or len(behind.split()) <= _WORDS:
        return None
    own = _VERBLESS.split(behind, maxsplit=1)[0]
    # tagged with it: "détruit" alone may be a verb
    verbs = (token for token in tagged(before + sentence[start:end] + own) if token.tag is Tag.VERB)
    return None if any(not start <= verb.start < end for verb in verbs) else (start, end)
