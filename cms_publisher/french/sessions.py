"""Titles that only say who met, and when, or which report it is: a file's label, no news."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.dateline import is_no_word

_SHORT_MONTHS: Final = r"(?:janv|févr?|avr|juil|sept|oct|nov|déc)\.?"
_DAY: Final = (
    rf"(?:(?:du|de|le) )?(?:(?:{'|'.join(WEEKDAYS)}) )?\d\d?(?:(?:er)? (?:{'|'.join(MONTHS)}|{_SHORT_MONTHS})"
    r"(?: \d{4})?|/\d\d?(?:/\d{2,4})?)"
)
_COURT: Final = (
    r"(?:trib(?:unal|\.)?(?: (?:correctionnel|judiciaire|administratif|de police|de commerce|pour enfants|"
    r"paritaire|de grande instance))?|cour (?:d[’']appel|d[’']assises|criminelle|administrative d[’']appel)|"
    r"conseil de prud[’']hommes|chambre (?:correctionnelle|régionale des comptes))"
)
_MET: Final = (
    r"(?:conseil (?:municipal|communautaire|communal|métropolitain|départemental|régional|syndical|général|"
    r"de (?:communauté|quartier|vie)|d[’'](?:agglomération|administration|école))|"
    r"comité (?:syndical|directeur)|commission permanente|assemblée (?:générale|plénière)|réunion publique|"
    rf"(?:audience (?:du |de la |au )?)?{_COURT})"
)
_NAME: Final = r"(?-i:[A-ZÀ-Ý][\w’'-]*(?: (?:(?:de|du|des|la|le|les|en|sur|sous) |d[’']|l[’'])*[A-ZÀ-Ý][\w’'-]*){0,3})"
_PLACE: Final = rf"(?:{_NAME}(?:\.| ?:| [-–—]) )?"
_REPORT: Final = (
    r"(?:(?:(?:compte[ -]rendu|procès[ -]verbal|relevé de décisions)(?: (?:du|de la|de))?(?: séance)?|séance)"
    r"(?: (?:du|de la|de))?(?: l[’'])? ?)"
)
_OF: Final = r"(?: (?:de la |de l[’']|de |du |des |d[’']|à )"
_BODY: Final = rf"(?:{_MET}(?:{_OF}{_NAME})| {_NAME}(?=(?:[ ,]|[ –—-]+)+(?i:audience|séance)))?)"
_DETAIL: Final = re.compile(
    r"\b(?:séance|audience|session|réunion|ordinaire|extraordinaire|plénière|publique|compte[ -]rendu|procès[ -]verbal|"
    r"ordre du jour|chambre (?:correctionnelle|civile|sociale|commerciale|de l[’']instruction)|"
    r"(?:les )?(?:principales )?(?:délibérations|décisions)|"
    r"(?:premi(?:er|ère)|derni(?:er|ère)|\w+ième|second|seconde) (?:jour|journée|partie)|"
    rf"{_DAY}|{'|'.join(WEEKDAYS)}|matin|soir|après-midi|\d\d? ?h(?: ?\d\d)?|du|de|la|le|au|en|ce|à)(?!\w)"
    r"|\bl[’']|[ ,:()–—.-]",
    re.IGNORECASE,
)
"""What may stand behind who met: the day, and which sitting it was."""
_SAT: Final = (
    rf"(?:(?:le |l[’'])?{_BODY}) (?:s[’']est réunie?|se réunit|se réunissait|a siégé|siégeait|s[’']est tenue?)"
    rf"(?: (?:(?:{_DAY}|{'|'.join(WEEKDAYS)}|hier|ce)(?: (?:au |dans l[’'])?(?:matin|soir|après-midi))?|"
    r"(?:en|à la) (?:mairie|séance \w+)))*"
)
_ASSEMBLY: Final = r"assemblée générale (?:de |du |des |d[’'])(?!.*(?:é|i|u|it)e?s? par\b)[^.:;?!,«»()–—]{3,60}"
"""A society's, whose name may be any words."""
_SITUATION: Final = rf"point (?:de|sur la) situation(?: n[°º] ?\d+)?(?: \(?{_DAY}\)?)?"
_SESSION: Final = re.compile(rf"{_PLACE}(?:{_SAT}|{_SITUATION})\.?", re.IGNORECASE)
_COMMITTEE: Final = rf"(?-i:[A-Z]{{3,6}}){_OF}{_NAME})?(?=[ ,(–—-]+(?:réunion|séance|session|audience) d)"
"""Any by its letters, where a day on which it sat follows: "CDAC de l’Allier, réunion du 24 novembre"."""
_SITS: Final = re.compile(rf"{_PLACE}(?:{_REPORT}{_BODY}?|{_ASSEMBLY}|{_BODY}|{_COMMITTEE})", re.IGNORECASE)

_DOCUMENT_HEAD: Final = re.compile(
    r"(?:(?P<of_town>commune|mairie|ville|village|conseil (?:municipal|communal))|"
    r"département|région|communauté (?:de communes|d[’']agglomération)|conseil communautaire) "
    rf"(?:de la |de l[’']|de |du |des |d[’'])(?P<name>{_NAME})\.?|"
    r"agence régionale de santé(?: [\w’-]+){0,2}|"
    r"(?:délégation (?:départementale|territoriale)|(?:sous-)?préfecture|rectorat|académie|"
    r"direction départementale \w+) "
    rf"(?:de la |de l[’']|de |du |des |d[’']){_NAME}",
    re.IGNORECASE,
)
_COLON: Final = re.compile(r"[ \u00a0\u202f]: ")

_SEAT: Final = re.compile(
    r"\b(?i:(?:conseil (?:municipal|communal|communautaire)|(?:commune|mairie|ville)) (?:de |d[’'])|"
    r"conseil communautaire du )"
    rf"(?P<name>{_NAME})(?=[ ,.:–—-]|$)"
)
_LOUD: Final = (
    r"(?:TRIBUNAL(?: (?:CORRECTIONNEL|JUDICIAIRE|ADMINISTRATIF|DE POLICE|DE COMMERCE|POUR ENFANTS))?|"
    r"COUR (?:D[’']APPEL|D[’']ASSISES|CRIMINELLE)|CONSEIL (?:MUNICIPAL|COMMUNAL|COMMUNAUTAIRE))"
)
_LOUD_SEAT: Final = re.compile(rf"{_LOUD} (?P<of>DE |D[’'])?(?P<name>[A-ZÀ-Ý][A-ZÀ-Ý’' -]*[A-ZÀ-Ý])\.?")
_LOUD_KIND: Final = re.compile(rf"{_LOUD}\.?")
_LITTLE: Final = re.compile(r"(?<=[ ’'-])(?:Du|De|Des|En|Et|La|Le|Les|Sur|Sous|À|L|D)(?=[ ’'-])")


def is_document_head(title: str) -> bool:
    """Whether it only says whose paper it is: "Commune de Lorme"; a headline says more.

    >>> is_document_head("Commune de Saint-Lorme-le-Vieux"), is_document_head("Commune de Lorme : la piscine ferme")
    (True, False)
    """
    return _DOCUMENT_HEAD.fullmatch(" ".join(title.split())) is not None


def document_seat(line: str) -> str:
    """The place that such a head names, as it stands there; "" for none."""
    found = _DOCUMENT_HEAD.fullmatch(" ".join(line.split()))
    return found["name"].rstrip(".") if found and found["of_town"] else ""


def is_loud_kind(label: str) -> bool:
    """Whether a label in capitals only says what sort of court or council sat: "COUR D’APPEL."."""
    return _LOUD_KIND.fullmatch(label) is not None


def seat(title: str) -> str:
    """The place whose council a session's label names, in ordinary case; "" for none.

    >>> seat("Conseil municipal de Lorme-le-Vieux, séance du 19 novembre")
    'Lorme-le-Vieux'
    """
    found = _SEAT.search(" ".join(title.split()))
    return "" if found is None or found["name"].isupper() else found["name"].replace("'", "’")


def loud_seat(label: str) -> str:
    """The place of the court or council that a label in capitals only names; "" for none.

    >>> loud_seat("TRIBUNAL CORRECTIONNEL DE BOURG-EN-BRESSE.")
    'Bourg-en-Bresse'
    """
    found = _LOUD_SEAT.fullmatch(label)
    told = found is not None and (found["of"] or is_no_word(found["name"]))
    return titled(found["name"]) if found and told else ""


def titled(name: str) -> str:
    """A place's name that is written in capitals, in ordinary case.

    >>> titled("BOURG-EN-BRESSE")
    'Bourg-en-Bresse'
    """
    return _LITTLE.sub(lambda part: part[0].lower(), name.title().replace("'", "’"))


def label_before(headline: str) -> int:
    """The length of a session's label before what a headline tells of it; 0 for none.

    >>> text = "Conseil municipal : le camping fermera"
    >>> text[label_before(text):]
    'le camping fermera'
    """
    found = _COLON.search(headline) if "onseil" in headline else None
    return found.end() if found and is_session(headline[: found.start()]) else 0


def is_session(title: str) -> bool:
    """Whether it tells no news: a body and its day, minutes, a report by its number.

    >>> is_session("Conseil municipal de Lorme, séance du 19 novembre")
    True
    >>> is_session("Lorme. Le conseil municipal s’est réuni lundi soir")
    True
    >>> is_session("Conseil municipal : la cantine augmente")
    False
    """
    line = " ".join(title.split())
    sits = _SITS.match(line)
    return _SESSION.fullmatch(line) is not None or (sits is not None and not _DETAIL.sub("", line[sits.end() :]))
