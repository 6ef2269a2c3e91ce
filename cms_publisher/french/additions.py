"""What a sentence adds to its news and is no less true without: a relative clause, a share, where it happened.

Between commas or last: by French punctuation none of them says of which thing or of how much the sentence is true.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.figures import figures
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds, has_verb
from cms_publisher.french.sought import Sought

SAID: Final = (
    r", (?:selon|d[’']après|(?:a|ont|avait|avaient)[ \u00a0](?:annoncé|appris|constaté|indiqué|précisé|déclaré|"
    r"affirmé|expliqué|ajouté|confirmé|assuré|rapporté|prévenu|averti|souligné|rappelé|estimé|relevé)|a-t-(?:on|il|elle))\b"
)
"""What tells who says it, behind a comma."""
_WHO_SAYS: Final = re.compile(SAID)
_ENDS: Final = rf"(?={SAID}|[.…]?$)"
_RELATIVE: Final = re.compile(rf", (?:qui|dont|où)\b[^,;:«»()]{{8,200}}?{_ENDS}")
_SHARE: Final = re.compile(
    r", dont (?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|la moitié|un tiers)[^,;:«»()]{3,60}?"
    r"(?P<end>, |(?=[.…]?$))"
)
_SENTENCED: Final = re.compile(r"\b(?:sursis|ferme|prison|amende|peine|euros d[’']amende)\b")
"""A sentence of a court is never told without its share that is suspended."""
_SUSPENDED: Final = re.compile(r", dont\b.*\b(?:sursis|ferme)\b")
_HAPPENED: Final = re.compile(
    r" survenue?s? "
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|à|aux?|avant|après|dans|"
    rf"en|le \d|près|vers|peu|sur)\b[^;:«»()]*?{_ENDS}"
)
_ANSWER: Final = re.compile(
    r"(?:L(?:a |e |[’'])(?:(?:bonne|mauvaise) )?(?:réponse|décision|verdict|sentence|nouvelle|annonce) (?:est|était) "
    r"(?:tombée?|venue?|arrivée?)\b[^:«»;]{0,80}|[^:«»;]{8,160} une (?:bonne|mauvaise|triste) nouvelle)"
    r"[ \u00a0\u202f]?: (?=[lL](?:es?|a)\b|[lL][’']|\d|[A-ZÀ-Ý])"
)
_LISTED: Final = re.compile(
    r"(?P<list>(?:(?:Une?|Des|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Quinze|\d[\d \u00a0\u202f]*|"
    r"(?:Vingt|Trente|Quarante|Cinquante|Soixante|Cent)[a-z-]*)[ \u00a0]|Pas d(?:e[ \u00a0]|[’']))[^:«»;?!.]{8,160}?)"
    rf"[ \u00a0\u202f]: (?=(?:(?:{'|'.join(WEEKDAYS)})\b[^,:]{{0,25}}, )?(?:(?:l[ea]s?|une?|cette|ce) |l[’']))"
)
_DAY_FIRST: Final = re.compile(rf"(?:{'|'.join(WEEKDAYS)})\b[^,:]{{0,25}}, ")
_VALUED: Final = re.compile(
    r"[ \u00a0\u202f]: une? (?:(?:grande?|nouve\w+|vraie?|belle|véritable|petite?) )?"
    r"(?:avancée|première|étape|tournant|nouveauté|réussite|succès|défi|événement|aubaine|chance|fierté|surprise|"
    r"soulagement|coup dur|désillusion|opportunité|atout|pas en avant)\b(?![^.]*\b(?:pas|plus|jamais|mais|sauf|sans)\b)"
    r"[^,;:«»()?\d]*$"
)
"""What a headline calls its news, behind a colon: "…: une avancée majeure"."""
_EXPLAINED: Final = re.compile(
    r"(?<=\w)[ \u00a0]: (?:elles?|ils?) "
    r"(?!y |en |n[e’']|fau|s[’']agi|est (?:\w+ )?(?:temps|question|d[e’'])|rest|manqu|suffi)[^«»:;?!]+?(?=[.…]?$)"
)
_ENUMERATED: Final = re.compile(
    r"\b(?P<count>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d\d?)[ \u00a0]"
    r"(?:[a-zà-ÿœ-]+[ \u00a0]){0,3}[a-zà-ÿœ-]+(?P<gone>[ \u00a0]: (?P<each>[^«»:;?!()]+?))(?=[.…]?$)"
)
_CLAUSE: Final = 5
"""Tokens of a clause that tells something by itself: not "le maire est clair"."""
_NEW: Final = re.compile(r"\b(?:une?|des|d[’']une?|deux|trois|quatre|plusieurs|\d+) [^,;:«»()]{3,80}$")
"""Something told of as new: without when and where it happened it is no other."""
_LEARNT: Final = re.compile(
    r", (?:a-t-on appris|a(?:vait)? (?:appris|constaté) [^,«»]{2,60}?)(?: [^,«»]{2,80}?)?(?=[.…]?$)"
)

_REMARK: Final = Sought(
    r",[ \u00a0](?:c[’'](?:est|était)[ \u00a0]"
    r"(?:nouveau|inédit|rare|à noter|la nouveauté|une (?:nouveauté|première)|un événement)"
    r"(?:[ \u00a0][^,;:«»().]{2,24})?|(?:fait|chose) rare|(?:grande )?nouveauté|grande première),(?=[ \u00a0])",
    "nouveau|inédit|rare|à noter|première|événement",
)
"""What its writer says of it, inserted: "et, c’est nouveau, dans l’ancienne filature"."""


def relative(sentence: str) -> tuple[int, int] | None:
    """The span of a relative clause behind a comma, last but for who says it (", qui emploie 640 personnes").

    >>> text = "Le port a fermé la cale, qui date de 1924, a annoncé la mairie."
    >>> text[slice(*relative(text))]
    ', qui date de 1924'
    """
    found = next((each for each in _RELATIVE.finditer(sentence) if has_verb(sentence[: each.start()])), None)
    quoting = found and sentence.count("«", 0, found.start()) > sentence.count("»", 0, found.start())
    suspended = found and _SUSPENDED.match(found[0])
    return found.span() if found and not (quoting or suspended) else None


def share(sentence: str) -> tuple[int, int] | None:
    """The span of what part of a number is told besides (", dont 11 grièvement,"); never of a court's sentence."""
    found = _SHARE.search(sentence)
    if found is None or _SENTENCED.search(sentence) or has_verb(found[0]):
        return None
    inserted = found["end"] and not _WHO_SAYS.match(sentence, found.start("end"))
    return found.start(), found.start("end") + bool(inserted)


def happened(sentence: str) -> tuple[int, int] | None:
    """The span of when and where something new happened, at the end but for who says it (" survenu lundi à Lorme")."""
    found = _HAPPENED.search(sentence)
    return found.span() if found and _NEW.search(sentence[: found.start()]) and not binds(found[0]) else None


def remark(sentence: str) -> tuple[int, int] | None:
    """The span of what the writer remarks of a thing, between commas.

    >>> text = "La fête aura lieu sous la halle et, c’est nouveau, dans la filature."
    >>> text[slice(*remark(text))]
    ', c’est nouveau,'
    """
    found = _REMARK.search(sentence)
    return found.span() if found else None


def answer(sentence: str) -> tuple[int, int] | None:
    """The span of what only says that the answer came, to a question that the sentences before ask.

    >>> text = "La réponse est tombée à 21 heures, par 16 voix contre 5 : le camping fermera en 2027."
    >>> text[slice(*answer(text))]
    'La réponse est tombée à 21 heures, par 16 voix contre 5 : '
    >>> text = "Le changement d’horaire apporte une mauvaise nouvelle : la ligne directe sera supprimée."
    >>> text[slice(*answer(text))]
    'Le changement d’horaire apporte une mauvaise nouvelle : '
    """
    found = _ANSWER.match(sentence)
    return found.span() if found and has_finite_verb(sentence[found.end() :]) else None


def listed(sentence: str) -> tuple[int, int] | None:
    """The span of a list without a verb before a colon and what it is of.

    >>> text = "Dix compagnies, onze rendez-vous et un bal : la sixième édition s’ouvre jeudi à Lorme."
    >>> text[slice(*listed(text))]
    'Dix compagnies, onze rendez-vous et un bal : '
    """
    found = _LISTED.match(sentence)
    items = [*found["list"].split(", ")] if found else []
    verbless = len(items) > 1 and not any(has_finite_verb(each.partition(" qui ")[0]) for each in items)
    return found.span() if found and verbless and has_finite_verb(sentence[found.end() :]) else None


def listed_before_a_day(sentence: str) -> tuple[int, int] | None:
    """The same with the day right behind it, which a headline may go without.

    >>> text = "Deux semaines sans bus, dix lignes coupées : lundi 3 mars, les chauffeurs de Lorme restent au dépôt."
    >>> text[slice(*listed_before_a_day(text))]
    'Deux semaines sans bus, dix lignes coupées : lundi 3 mars, '
    """
    span = listed(sentence)
    day = _DAY_FIRST.match(sentence, span[1]) if span else None
    return (span[0], day.end()) if span and day else None


def valued(headline: str) -> tuple[int, int] | None:
    """The span of what a headline calls the news that it has told.

    >>> text = "L’hôpital met en service sa première IRM\u00a0: une avancée majeure pour tout un territoire"
    >>> text[slice(*valued(text))]
    '\u00a0: une avancée majeure pour tout un territoire'
    """
    found = _VALUED.search(headline) if ": un" in headline else None
    return found.span() if found and has_finite_verb(headline[: found.start()]) and not has_verb(found[0]) else None


def enumerated(sentence: str) -> tuple[int, int] | None:
    """The span of which ones they are, last, where they are counted before: as many as that.

    >>> text = "Le syndicat pose des conduites dans trois communes : Lorme, Brévic et Arlevoy."
    >>> text[slice(*enumerated(text))]
    ' : Lorme, Brévic et Arlevoy'
    >>> enumerated("Le syndicat pose des conduites dans trois communes : Lorme et Brévic n’en ont pas.")
    """
    found = _ENUMERATED.search(sentence) if ": " in sentence else None
    if found is None or has_finite_verb(found["each"]) or not has_finite_verb(sentence[: found.start("gone")]):
        return None
    listed_ones = re.split(r", | et ", found["each"])
    return found.span("gone") if figures(found["count"])[0].value == len(listed_ones) else None


def explained(sentence: str) -> tuple[int, int] | None:
    """The span of what tells more of a whole clause's subject.

    >>> text = "La foire de Lorme déborde de la halle : elle gagne la place et prend un jour."
    >>> text[slice(*explained(text))]
    ' : elle gagne la place et prend un jour'
    """
    found = _EXPLAINED.search(sentence) if ": il" in sentence or ": elle" in sentence else None
    before = tagged(sentence[: found.start()]) if found else ()
    whole = found is not None and has_finite_verb(sentence[: found.start()]) and len(before) > _CLAUSE
    return found.span() if found and whole and not any(token.tag is Tag.CLITIC for token in before) else None


def learnt(sentence: str) -> tuple[int, int] | None:
    """The span of how a paper came to know what it tells as a fact: ", a-t-on appris auprès de la mairie"."""
    found = _LEARNT.search(sentence)
    return found.span() if found else None
