"""A reporter's own line above the copy: which version it is, whose answer is still missing."""

from __future__ import annotations

import re
from typing import Final

_WHO: Final = (
    r"(?!Ils?\b|Elles?\b|On\b)(?:(?:[Pp]our|[ÀA]) )?"
    r"(?:[A-Z]{2,4}|[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?)\s?[ ,/–-]\s?"
)
_WHEN: Final = r"\d\d?[/.]\d\d?[^,–]{0,12}[,–-]\s?"
_VERSION: Final = (
    r"(?i:v ?\d{1,2}|version (?:\d+|du \d+|d[eu] \w+di|provisoire|longue|courte)"
    r"|\d(?:e|ème|re|ère) (?:version|jet|mouture)|premier jet|brouillon)\b"
)
_BESIDE: Final = r"(?: (?:[A-ZÀ-Ý][\w-]+|\d\S*|\w+di|au|du|de|soir|midi|matin|relue?|corrigée?))*"
_ANSWER: Final = (
    r"(?:réponse|réaction|retour|version|chiffres?|bilan|précisions?|photos?|confirmation|feu vert|citations?|accord)"
)
_THE: Final = r"(?:l[ae]s? |l[’']|une? |des? |du |d[’']une? |de la |de l[’'])"
_MISSING: Final = (
    r"(?i:(?:(?:manque(?:nt)?(?: encore| toujours)?|il (?:me |nous )?manque encore|(?:toujours |encore )?en attente"
    rf"|j[’']attends|on attend (?:encore|toujours)) {_THE}{_ANSWER}|reste à (?:avoir|recouper|caler))\b)"
)
_STATE: Final = (
    rf"(?:{_MISSING}|(?i:\bmanque(?:nt)?\b|\breste à\b|\brelanc\w+|\ben attente\b|\battends?\b|\brelue?\b"
    r"|\bpas (?:encore )?(?:eu|relue?|de (?:retour|réponse))\b|\b\d\d?[/.]\d\d?\b|\b\d\d?h(?:\d\d)?\b))"
)
_OPENING: Final = rf"(?:{_WHO})?(?:{_WHEN})?{_VERSION}"
WORKING: Final = (
    rf"(?={_OPENING})(?=.*{_STATE}){_OPENING}{_BESIDE}(?:\s?[,(/–-][^«»!?]{{0,120}})?(?<![.!?»])"
    rf"|(?:{_WHO})?{_MISSING}[^.:!?«»,]{{0,80}}(?:\([^()]{{0,60}}\))?"
)
"""Such a line, whole, as it stands: "V2 Samia - 27/11 - manque encore la réponse d’Elévia"."""
_LINE: Final = re.compile(WORKING)


def is_working(line: str) -> bool:
    """Whether a line says how far the copy has come.

    >>> is_working("SK, version du 27 au soir, reste à avoir Elévia"), is_working("Il manque 30 médecins à Lorme")
    (True, False)
    """
    return _LINE.fullmatch(line) is not None
