"""What the long first sentence of a wire tells besides its news: which night, the cause, which study.

Its headline goes without, where nothing shorter tells the news; who says it stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.additions import SAID
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.tense import tells_a_deed, tells_of_later

if TYPE_CHECKING:
    Span = tuple[int, int]

_DAY: Final = rf"(?:{'|'.join(WEEKDAYS)}|\d\d?(?:er)?)(?:{_S}\d\d?(?:er)?)?(?:{_S}(?:{'|'.join(MONTHS)}))?"
_NIGHT: Final = Sought(
    rf"(?<=\w){_S}dans{_S}la{_S}(?:nuit|soirée|matinée|journée){_S}(?:de{_S}|d[’']|du{_S}){_DAY}(?:{_S}(?:à|au){_S}{_DAY})?"
    rf"(?:{_S}\d{{4}})?(?=,?{_S}|[.…]?$)",
    "nuit|soirée|matinée|journée",
)
_BOUND: Final = re.compile(
    r"\b(?:ne|pas|aucune?|jamais|rien|seule?s?|seulement|uniquement|chaque)\b|\bn[’']", re.IGNORECASE
)
"""Where one of these stands, the sentence is true of that time alone."""
_HOUR: Final = rf"(?:à|vers|peu{_S}(?:avant|après)){_S}\d\d?(?:H\d\d|{_S}?h(?:eures)?\b(?:{_S}?\d\d\b)?)"
_CLOCK: Final = Sought(rf"(?<=[éeisut]){_S}{_HOUR}(?=,?{_S}[a-z])|(?<=\w),{_S}{_HOUR}(?=,{_S}[a-z])", "h|H")
_BEFORE_SAID: Final = Sought(
    r", (?:(?:après|alors|tandis)(?: que\b| qu[’'])|avant (?:de\b|d[’'])|bien que\b)"
    rf"[^;:?!()]*?(?={SAID}[^,;:]*$)",
    "après|alors|tandis|avant|bien que",
)
_PUBLISHED: Final = Sought(
    rf",{_S}(?:selon|d[’']après){_S}(?:une?|des|les?|la){_S}[^,;:«»()?!]{{4,80}}?"
    rf"(?P<gone>{_S}(?:publiée?s?|parue?s?|dévoilée?s?|diffusée?s?|rendue?s?{_S}publi\w+)\b[^;:«»()?!]*?)(?=[.…]?$)",
    "selon|d’après|d'après",
)
_BECAUSE: Final = Sought(
    rf"(?<=\w),?{_S}(?:(?:en{_S}raison|à{_S}cause|à{_S}la{_S}suite|par{_S}suite|faute){_S}(?:du{_S}|des{_S}|de{_S}|d[’'])"
    rf"|(?P<behind>après{_S})(?:l[ea]s?{_S}|l[’']|une?{_S}|des{_S}|d[’']|sa{_S}|son{_S}|leurs?{_S}|[a-z]+{_S}(?=\w+s{_S}))"
    rf"(?!\d|heures?{_S}d[ue]\b))"
    rf"(?:[^;:«»()?!]|:(?=\w)){{3,260}}?(?={SAID}|[.…]?$)",
    "raison|cause|suite|faute|après",
)
_HEARERS: Final = (
    r"(?:salariée?s|représentante?s|personnels?|employée?s|élue?s|syndicats?|presse|habitante?s|riveraine?s|parents|"
    r"actionnaires|agents|comité|conseil)"
)
_TOLD_TO: Final = Sought(
    rf"(?:annoncé|confirmé|présenté|dévoilé)(?P<gone>{_S}(?:aux?{_S}|à{_S}la{_S}|à{_S}(?:ses|leurs|son){_S})"
    rf"(?:\d+{_S}|\w+{_S})?{_HEARERS}\b[^,;:«»()?!]{{0,50}}?(?:, [^,;:«»()?!]{{3,60}},)?)"
    rf"(?={_S}(?:l(?:a|es?){_S}|l[’']|une?{_S}|s(?:on|a|es){_S}|qu(?:e{_S}|[’'])))",
    "annoncé|confirmé|présenté|dévoilé",
)
_DECIDER: Final = (
    r"(?:(?:l[ae][ \u00a0]|l[’']|les[ \u00a0])?(?:mairie|commune|ville|communauté|département|région|préfecture|"
    r"préfet|direction|municipalité|métropole|agglomération|gouvernement|ministère|rectorat|autorités|"
    r"agence régionale de santé|ARS|syndicat des eaux|SNCF(?: Réseau| Voyageurs)?|Enedis|Météo-France|VNF))\b"
)
_ANNOUNCED_BY: Final = Sought(
    rf", (?:a|ont){_S}annoncé(?:{_S}[^,;:«»()?!]{{3,30}}?)?{_S}(?i:{_DECIDER})[^;:«»()?!]*?(?=[.…]?$)",
    "annoncé",
)
_CHARGED: Final = re.compile(
    r"\b(?:soupçonn|accus|mise? en (?:examen|cause)|interpell|arrêt|condamn|poursuivi|jugé|coupable|fraud|responsab|"
    r"enquête)|rai(?:en)?t\b"
)
"""Of whom something is only said, and what is not sure."""
_BY_WHOM: Final = re.compile(r"\bpar\b")
_VICTIM: Final = Sought(
    rf"\b(?:meurtre|assassinat|mort|viol|agression|tentative){_S}[^,;:«»()?!]{{3,60}}?(?P<gone>,{_S}[A-ZÀ-Ý][\w’-]+"
    rf"(?:{_S}(?:d[eu]{_S}|d[’'])?[A-ZÀ-Ý][\w’-]+)+,{_S}(?:\d|tuée?|morte?|décédée?|mortellement|retrouvée?)[^;:«»?!]*?)(?=[.…]?$)",
    "meurtre|assassinat|mort|viol|agression|tentative",
)


def night(sentence: str) -> Span | None:
    """The span of which night or day something was done in.

    >>> text = "Un ferry est tombé en panne dans la nuit de mercredi à jeudi au sud de Lorme."
    >>> text[slice(*night(text))]
    ' dans la nuit de mercredi à jeudi'
    """
    found = _NIGHT.search(sentence)
    return found.span() if found and tells_a_deed(sentence) and not _BOUND.search(sentence) else None


def clock(sentence: str) -> Span | None:
    """The span of the time of day behind what was done then.

    >>> text = "Une secousse a été ressentie vers 2 h 45 dans les Alpes."
    >>> text[slice(*clock(text))]
    ' vers 2 h 45'
    """
    found = _CLOCK.search(sentence)
    done = found is not None and tells_a_deed(sentence) and not tells_of_later(sentence)
    return found.span() if found and done and not _BOUND.search(sentence) else None


def before_said(sentence: str) -> Span | None:
    """The span of what led to the news, or went with it, before who says it.

    >>> text = "Deux marins ont été secourus, après que leur bateau a pris l’eau, a annoncé la préfecture."
    >>> text[slice(*before_said(text))]
    ', après que leur bateau a pris l’eau'
    """
    found = _BEFORE_SAID.search(sentence)
    if found is None or found[0].count("«") != found[0].count("»") or binds(found[0]):
        return None
    return found.span() if has_finite_verb(sentence[: found.start()]) else None


def published(sentence: str) -> Span | None:
    """The span of where and when a study appeared by which something is so; never of whose it is.

    >>> text = "La sieste serait nuisible, selon une étude publiée mardi dans une revue."
    >>> text[slice(*published(text))]
    ' publiée mardi dans une revue'
    """
    found = _PUBLISHED.search(sentence)
    return found.span("gone") if found and not _BY_WHOM.search(found["gone"]) else None


def victim(sentence: str) -> Span | None:
    """The span of the name of somebody killed or hurt and what was done to that one, last.

    >>> text = "La cour l’a condamné pour le meurtre de son voisin, Jean Roy, tué d’un coup de fusil en 2023."
    >>> text[slice(*victim(text))]
    ', Jean Roy, tué d’un coup de fusil en 2023'
    """
    found = _VICTIM.search(sentence)
    return found.span("gone") if found and not binds(found["gone"]) else None


def because(sentence: str) -> Span | None:
    """The span of why it happened or is so, last or before who says it; what is denied or limited keeps it.

    >>> text = "La ligne de Lorme est coupée en raison de la chute d’un arbre, a annoncé SNCF Réseau."
    >>> text[slice(*because(text))]
    ' en raison de la chute d’un arbre'
    """
    may = "raison d" in sentence or "cause d" in sentence or "suite d" in sentence or "faute d" in sentence
    found = _BECAUSE.search(sentence) if may or "après" in sentence else None
    if found is None or _BOUND.search(sentence) or binds(found[0]) or not has_finite_verb(sentence[: found.start()]):
        return None
    return None if found["behind"] and not tells_a_deed(sentence) else found.span()


def told_to(sentence: str) -> Span | None:
    """The span of to whom something was announced, before what it was.

    >>> text = "Le groupe Roy a annoncé aux salariés, réunis dans la cour, la fermeture de son usine de Lorme."
    >>> text[slice(*told_to(text))]
    ' aux salariés, réunis dans la cour,'
    """
    found = _TOLD_TO.search(sentence) if "é aux " in sentence or "é au " in sentence or "é à " in sentence else None
    return found.span("gone") if found and not (binds(found["gone"]) or has_finite_verb(found["gone"])) else None


def announced_by(sentence: str) -> Span | None:
    """The span of which public body announced what it decides or counts itself, last; never of what is only charged.

    >>> text = "La ligne de Lorme est coupée jusqu’au 4 mai, a annoncé lundi SNCF Réseau."
    >>> text[slice(*announced_by(text))]
    ', a annoncé lundi SNCF Réseau'
    """
    found = _ANNOUNCED_BY.search(sentence) if "annoncé" in sentence else None
    if found is None or _CHARGED.search(sentence) or binds(before := sentence[: found.start()]):
        return None
    return found.span() if has_finite_verb(before) else None
