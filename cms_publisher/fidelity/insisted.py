"""How a desk insists that something be told, and the phrase without that: "les réserves des maires doivent y être"."""

from __future__ import annotations

import re
from typing import Final

_USEFUL: Final = re.compile(
    r"\A(?:très |tres |bien )?(?:utile|pratique|concret|clair|simple)"
    r"(?: ?: ?| (?:avant tout|d['’]abord)(?: ?: ?|, |\Z))",
    re.IGNORECASE,
)
"""What a text is to be, before what is to tell: "pratique avant tout : quels lots"."""
_PLEASE: Final = re.compile(
    r",? \b(?:stp|svp|s['’]il (?:te|vous) pla[iî]t|merci|absolument|imp[eé]rativement|comme (?:toujours|d['’]habitude)|"
    r"si possible)(?=\W|\Z)",
    re.IGNORECASE,
)
_MUST: Final = re.compile(
    r"(?: (?:doi(?:t|vent)|devr(?:a|ont)) (?:bien )?(?:y )?(?:[eê]tre|figurer|appara[iî]tre|rester|tenir)"
    r"(?: (?:dedans|là|la|pr[eé]sente?s?|(?:tous|toutes) (?:les )?deux))?"
    r"| (?:est|sont) (?:tr[eè]s |vraiment |aussi )?(?:importante?s?|indispensables?|obligatoires?|n[eé]cessaires?|"
    r"utiles?|essentiel(?:le)?s?|attendue?s?|bienvenue?s?)"
    r"|(?<! ne pas)(?<! pas)(?<! rien) [aà] (?:garder|rappeler|conserver|ajouter|mentionner)"
    r"| [aà] expliquer| (?:en (?:entier|int[eé]gralit[eé])|enti[eè]rement|in extenso|tel(?:le)?s? quel(?:le)?s?"
    r"|intacte?s?)(?: ou presque)?"
    r"| (?:obligatoires?|indispensables?|imp[eé]ratifs?|bienvenue?s?))\Z",
    re.IGNORECASE,
)


_SHORTLY: Final = re.compile(r",? en (?:tres )?bref(?= |\Z)|,? (?:surtout|aussi|par (?:jour|date|soir))\Z")
_QUOTING: Final = re.compile(
    r"(?<=\btitre) (?:qui l[ea]s? cite(?:nt)?|une (?:phrase|citation) d[e'] ?(?:elle|lui|eux)|entre guillemets"
    r"|(?:sorti|tir[eé]|pris) de (?:ses|leurs) (?:r[eé]ponses|phrases|mots|propos))\Z"
)
"""A headline in the words of the one that the text is about."""


def plainly(phrase: str) -> str:
    """The phrase, folded or not, without what only says that it is meant.

    >>> plainly("Les réserves des maires doivent y être"), plainly("le tarif absolument, stp")
    ('Les réserves des maires', 'le tarif')
    """
    plain = _MUST.sub("", _SHORTLY.sub("", _PLEASE.sub("", _USEFUL.sub("", phrase))))
    return _QUOTING.sub(" avec une citation", plain)
