"""What a sentence takes back of what was announced or decided: « a suspendu l’arrêté », « est reporté ».

Or what it makes depend on somebody: « sous réserve du permis ». Only what is so: no wish ("demande d’annuler"), no
condition ("sera annulé si le vent se lève"), nothing of former years.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

_DONE: Final = r"(?:suspendu|annulé|reporté|repoussé|ajourné|gelé|invalidé|retoqué|abandonné|rejeté|démenti|cassé)e?s?"
_VALID: Final = r"(?:validé|approuvé|signé|voté|autorisé|acté|confirmé|acquis|accordé)e?s?"
_ADVERB: Final = rf"(?:{_S}(?:finalement|donc|ainsi|désormais|provisoirement|encore|toujours|aussitôt|depuis))*"
_WHAT: Final = "(?P<what>[^,;:«»()]{4,90}?)"
_OBJECT: Final = "(?P<what>[^,;:«»()]{4,90})"
_AUTHORITY: Final = (
    r"(?:l’(?:accord|avis|approbation|autorisation|aval|obtention)|la (?:validation|décision|signature)|un vote)\b"
)
_FORMS: Final = (
    (
        rf"{_WHAT}(?:,[^,;:«»()]{{3,90}},)?{_S}(?:est|sont|a{_S}été|ont{_S}été|sera|seront)"
        rf"{_ADVERB}(?:{_S}été)?{_S}{_DONE}\b"
    ),
    rf"\b(?:a|ont){_ADVERB}{_S}{_DONE}{_S}{_OBJECT}",
    (
        rf"(?<!\bde{_S})(?<!’)\b(?:suspend|annule|reporte|ajourne|invalide|dément|démentent)(?:nt)?{_S}"
        rf"(?=l[ea]s?\b|l’|toute?\b|son\b|sa\b|cette?\b|ce\b|avoir\b){_OBJECT}"
    ),
    rf"\b(?:(?:a|ont){_S}renoncé|renonce(?:nt)?){_S}(?:à|aux?){_S}{_OBJECT}",
    rf"\bn’(?:a|ont){_S}pas{_ADVERB}{_S}{_VALID}{_S}{_OBJECT}",
    rf"{_WHAT}{_S}n’(?:est|sont|a{_S}été|ont{_S}été){_S}pas{_ADVERB}(?:{_S}été)?{_S}{_VALID}\b",
    rf"{_WHAT}{_S}(?:doit|doivent){_S}encore{_S}être{_S}{_VALID}\b",
    rf"{_WHAT}{_S}(?:n’aur(?:a|ont){_S}(?:finalement{_S})?pas{_S}lieu|ne{_S}se{_S}fer(?:a|ont){_S}pas)\b",
    (
        rf"(?P<what>[^;:«»()]{{10,160}}?),?{_S}sous{_S}réserve{_S}(?:(?:d[eu]|de{_S}l[ea]|des){_S}|d[e{_S}]*l?’|qu)"
        r"(?!places?\b|disponib|stocks?\b|conditions?\b|météo|inscription|changement|modification)"
    ),
    rf"{_WHAT}{_S}(?:est|sont|reste|restent){_S}(?:encore{_S})?soumise?s?{_S}à{_S}{_AUTHORITY}",
)
_UNDOES: Final = Sought(
    "|".join(re.sub(r"\?P<what>", f"?P<what{number}>", form) for number, form in enumerate(_FORMS)),
    "suspend|annul|report|repouss|ajourn|gelé|invalid|retoqué|abandonn|rejet|dément|cassé|renonc|validé|approuvé|signé"
    "|voté|autorisé|acté|confirmé|acquis|accordé|lieu|fera|feront|réserve|soumis",
)
_NOT_SO: Final = re.compile(
    r"\b(?:si|s’il|en cas de|avait|avaient|demand\w+|propos\w+|risqu\w+|failli|menac\w+|pourrai\w+|pourra|pourront|peut"
    r"|devrai\w+|l’an dernier|l’année dernière|il y a|pendant|durant"
    r"|à l’époque|édition|jusqu’ici|avant d|(?:puis|ont|a) repris\w*|rétabli\w*)\b",
    re.IGNORECASE,
)
"""A condition, a wish, something of before, or a spell that is over."""
_DEPENDS: Final = re.compile(r"\bsous réserve\b|\bdoi(?:t|vent) encore\b|\bsoumis|\bpas\b")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_SPOKEN_OF: Final = re.compile(
    r"suspen|annul|report|repouss|ajourn|réserve|renonc|abandon|dément|n’aura|ne se fera|pas encore|invalid|retoqu"
    r"|rejet|doi(?:t|vent) encore|soumis|si\b|conditionn|\bpourrai"
)
"""How a text says that something is not sure, or is taken back."""


@lru_cache(maxsize=2048)
def undone(text: str) -> str:
    """The words by which a sentence tells what it takes back, or makes depend on somebody; empty where it does not.

    >>> undone("Le tribunal a suspendu la fermeture de l’école."), undone("Le repas sera annulé si le vent se lève.")
    ('la fermeture de l’école.', '')
    """
    found = _UNDOES.search(text)
    if found is None or _NOT_SO.search(text) or quotes.quoted(text):
        return ""
    return next((said for said in found.groupdict().values() if said), "").strip()


def depends(text: str) -> bool:
    """Whether it is not taken back but left to somebody: "doit encore être voté"."""
    return _DEPENDS.search(text) is not None


def years(text: str) -> frozenset[int]:
    """The years that a text names."""
    return frozenset(map(int, _YEAR.findall(text)))


def leaves_open(text: str) -> bool:
    """Whether a headline or standfirst says itself that something is taken back, or depends on something."""
    return _SPOKEN_OF.search(text) is not None
