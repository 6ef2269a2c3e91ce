"""Whether the person whom a sentence is about is a man or a woman, as far as its own words say so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cms_publisher.fidelity.persons import speaking_pronoun
from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings

_PRONOUN: Final = re.compile(
    r"(?:(?:Mais|Et|Or|Puis|Ensuite|Enfin) )?(?P<pronoun>[IiEe]l(?:le)?s?) (?!(?:n[’']|ne )?(?:\w+ )?été\b)"
)
"""What a sentence opens with; no passive, whose subject another active sentence has as its object."""
_NOBODY: Final = re.compile(
    r"\b[Ii]l (?:ne |n[’'])?(?:(?:leur|lui|nous|en|y) )?(?:s[’']agi|fau|fallait|fallu|a(?:ura|urait|vait)? fallu|"
    r"y [ae]|rest|manqu|exist|fai(?:t|sait) (?:\d|chaud|froid|beau|nuit|jour|sombre)|arriv|convien|sembl|paraît|suffi|"
    r"pleu|neig|import|s[’']est (?:agi|produi|écoul)|(?:est|était|sera|serait) (?:\w+ )?(?:que|de|d[’']|à)\b|"
    r"(?:est|était) (?:rappel|préci|prév|possible|probable|interdit|question|temps|trop|vrai|clair|fréquent|rare|"
    r"néce|diffici|facile|impossible|inutile|conseill|recommand|demand|décid|permis|l[’']heure|tombé|"
    r"(?:environ |près de |presque |déjà )?\d))"
)
"""An "il" that stands for nobody: "il faut", "il est interdit de"."""
_ASKED: Final = re.compile(r"\b(?:est|était|faut|faudra|y a-t|s[’']agit)-il\b")
_PERSON: Final = re.compile(
    r"(?P<article>L[ea]|Une?|S(?:on|a)|L[’'])[ \u00a0]?(?:(?:ancien|nouveau|jeune|premi)\w* )?(?P<noun>[\w-]+)"
)
_FEMININE: Final = ("La", "Une", "Sa")
_MASCULINE: Final = ("Le", "Un")


def pronoun_gender(text: str) -> tuple[str, str] | None:
    """The pronoun by which the sentence says whom it is about ("Il …", "… a-t-elle dit") and its gender, "m" or "f"."""
    opening = _PRONOUN.match(text)
    if opening and not _NOBODY.match(text, opening.start("pronoun")):
        pronoun = opening["pronoun"]
        return pronoun, "f" if pronoun.lower().startswith("elle") else "m"
    return None if _ASKED.search(text) else speaking_pronoun(text)


def is_of_nobody(text: str) -> bool:
    """Whether the "il" that a sentence opens with, behind "or" or "mais", stands for nobody: "Il faut …"."""
    opening = _PRONOUN.match(text)
    return opening is not None and _NOBODY.match(text, opening.start("pronoun")) is not None


@lru_cache(maxsize=1024)
def subject_gender(text: str) -> str | None:
    """By that pronoun, or by the function that the sentence opens with ("La directrice …"): "m", "f" or None."""
    if told := pronoun_gender(text):
        return told[1]
    found = _PERSON.match(text)
    noun = found["noun"].lower() if found else ""
    if not found or noun not in tables.words("functions_of_persons"):
        return None
    if found["article"] in _FEMININE:
        return "f"
    if found["article"] in _MASCULINE:
        return "m"
    genders = {each.gender for each in readings(noun) if each.part is Part.NOUN}
    return genders.pop() if len(genders) == 1 and genders <= {"m", "f"} else None
