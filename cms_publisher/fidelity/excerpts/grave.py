"""What weighs too much to be cut for length: a harm, a promise or a denial in a quotation, a ruling told as background.

Also who alone names somebody whose office the rest of the text goes on by, and the day that only minutes say.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import quotes, tables
from cms_publisher.french.figures import figures
from cms_publisher.french.tense import tells_of_later
from cms_publisher.french.words import fold

_DAY: Final = re.compile(
    r"(?<!\ble )(?<!chaque )\b(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b(?: (?P<date>\d+))?"
)
"""A certain one: "le dimanche" is any."""
_SAID: Final = re.compile(
    r"\b(?:mort|meur|tue[sr]?\b|bless|frapp|agress|menac|viol(?:e|es|er|ent)?\b|coups?\b|plainte|promi|promett|garanti|"
    r"licenci|tomb|noy|incend|brul|victim|soign|hopital|urgence|danger|perdu|vol(?:er?|ee?s?)\b|elections?|candidat|"
    r"inscri|reunion|excus|erreur|suspect|soupcon|innocen|infor|preven[iu]|alert|averti|ment(?:i|ent|eurs?)\b|rien dit|"
    r"demission|quitte|indemni|argent|coupable|engage|defaut|malad|faillite|fissur|demain\b|bientot|"
    r"par (?:heure|jour|mois|an)\b|condition|sauf|interdi|oblig|n[’'](?:ai|a|avons|ont) (?:rien|pas|jamais)\b)"
    r"|\b(?:je|j[’']|nous|on|vous)\b[^.;,]{0,20}\w(?:rai|rons|rez)\b"
    r"|(?:\A|[.!?] )(?!(?:assez|chez|allez)\b)\w+ez\b"
)
"""A harm, a complaint, a promise or a denial; what is to be done; of what one knew nothing or was told nothing."""
_SHARE: Final = re.compile(r"\b(?:tiers|quarts?|moitie)\b|%|pour ?cent\b")
_BEFORE: Final = re.compile(
    r"\b(?:selon|d[’']apres|conclu|expert|assur|affirm|indiqu|annonc|promi|alert|averti|signal|condamn|amende|prison|"
    r"peine|plainte|judiciaire|liquid|licenci|gain de cause|tribunal|prefectur|autoris|arrete|elue?s?\b|nomme|sign[ea]|"
    r"contrat|rectif|correct|erreur|nul\b|battu|victoire|defaite|inclin[ea]|bu\b|ivre)"
    r"|\Ac[’']est\b|\d[ \u00a0]?[-–][ \u00a0]?\d"
)
"""What was ruled, found, signed or won before, what somebody else is cited for, and a count of the news itself."""
_PRESIDES: Final = frozenset({"maire", "président", "présidente"})
_WORD: Final = re.compile(r"[a-zà-ÿœ-]+")
_NAMED: Final = re.compile(r"\b[A-ZÀ-Ý][\w’-]+[ \u00a0]((?:de[ \u00a0]|d[’'])?[A-ZÀ-Ý][\w’-]+)")


def is_grave(said: str) -> bool:
    """Whether it tells a harm, a promise, a denial, a number or what is to come, whoever says it."""
    folded = fold(said)
    told = _SAID.search(folded) or _DAY.search(folded)
    return told is not None or bool(figures(said)) or tells_of_later(said)


def weighs(text: str) -> bool:
    """Whether what is quoted in it is more than colour, or who says it stands for a share of something.

    >>> weighs("« Je n’ai rien signé », raconte Anne Roy."), weighs("« On dirait un jouet », rigole Anne Roy.")
    (True, False)
    """
    return _SHARE.search(fold(text)) is not None or any(
        is_grave(text[start + 1 : end - 1].strip()) for start, end in quotes.quoted(text)
    )


def matters_still(background: str) -> bool:
    """Whether what was before bears on the news: a ruling, a finding, a result.

    >>> matters_still("Il avait été condamné en 2019."), matters_still("Le pont avait été peint en vert.")
    (True, False)
    """
    return _BEFORE.search(fold(background)) is not None


def alone_names(gone: str, elsewhere: str) -> bool:
    """Whether it alone names who holds an office that the article speaks of ``elsewhere``: "le maire, Luc Roy"."""
    outside = quotes.outside(gone)
    offices = {word for word in _WORD.findall(outside) if word in tables.words("functions_of_persons")}
    offices |= _PRESIDES if "présidence" in outside else frozenset()
    known = any(re.search(rf"\b{re.escape(word)}\b", elsewhere) for word in offices)
    return known and any(found[1] not in elsewhere for found in _NAMED.finditer(outside))


def alone_dates(minutes: str, elsewhere: str) -> bool:
    """Whether only these say on which day the body met: "lundi 23" is no other Monday."""
    days = [(found[0].split()[0], found["date"]) for found in _DAY.finditer(fold(minutes))]
    told = {(found[0].split()[0], found["date"]) for found in _DAY.finditer(fold(elsewhere))}
    return bool(days) and not any((day, date) in told or (day, None) in told for day, date in days)
