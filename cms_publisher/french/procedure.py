"""Minutes' formulas open a report and are no news: who met, who was there, that the last minutes were adopted."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import tells_a_deed

_BODY: Final = (
    r"\b(?:conseil|comité|commission|bureau|assemblée|syndicat|tribunal|réunion[ \u00a0]publique|élus|conseill\w+|"
    r"membres|délégués|adhérents)\b"
)
_MINUTES: Final = Sought(
    rf"{_BODY}[^;:«»]*?\b(?:s[’']est|s[’']était|se sont|s[’']étaient)[ \u00a0](?:réuni|tenu|retrouvé)e?s?\b"
    rf"|{_BODY}[^;:«»]*?\b(?:étaient|sont)[ \u00a0](?:présent|excusé|absent|représenté)e?s\b"
    r"|^[\w-]+(?:[ \u00a0](?:d[’'])?entre (?:eux|elles))?[ \u00a0](?:étaient|sont)[ \u00a0]présente?s\b"
    r"|\b(?:élue?s|conseill(?:ers|ères))\b[^;:«»]*?\b(?:siégeaient|siègent)\b[^;:«»]*\bprésidence\b"
    r"|\b(?:affaires|dossiers)\b[^,;:«»]{0,20}\binscrite?s?[ \u00a0]au[ \u00a0]rôle\.?$"
    r"|\b(?:compte[ \u00a0-]rendu|procès[ \u00a0-]verbal)\b[^,;:«»]*"
    r"\b(?:est|sont|a[ \u00a0]été|ont[ \u00a0]été)[ \u00a0](?:adopté|approuvé|validé|lu)e?s?\b"
    r"|^L[’']an[ \u00a0]deux[ \u00a0]mille\b[^;:«»]*|\b(?:dûment|légalement)[ \u00a0]convoqué"
    r"|^(?:(?:Étaient|Sont|Ont été)[ \u00a0])?(?:excusée?s?|(?:présents|absents)(?:[ \u00a0]excusés)?)"
    r"[ \u00a0]:[ \u00a0]"
    r"(?=(?:MM?|Mmes?|[A-ZÀ-Ý](?:\.-[A-ZÀ-Ý])?)(?:\.|[ \u00a0])[ \u00a0]?[A-ZÀ-Ý])[^:«»]*"
    r"|^(?:Avai(?:en)?t|Ont|A)[ \u00a0]donné[ \u00a0](?:procuration|pouvoir)[ \u00a0]:[^«»]*"
    r"|\ba[ \u00a0]fait[ \u00a0](?:adopter|approuver|valider)\b[^;:«»]*"
    r"\b(?:compte[ \u00a0-]rendu|procès[ \u00a0-]verbal)\b"
    r"|\ba[ \u00a0]été[ \u00a0](?:désigné|élu|nommé)e?[ \u00a0]secrétaire de séance\b"
    r"|\bséance[ \u00a0](?:a[ \u00a0]été|est)[ \u00a0](?:ouverte|levée)\b|\bquorum\b[^;:«»]*\batteint\b"
    r"|\bséance\b(?:,[^,;:«»]*,)?[ \u00a0]s[’'](?:est|était)[ \u00a0](?:ouverte|achevée|terminée|close)\b"
    r"|\b(?:points?|délibérations?|dossiers?)\b[^,;:«»]{0,20}\binscrite?s?[ \u00a0]à[ \u00a0]"
    r"l[’']ordre[ \u00a0]du[ \u00a0]jour\.?$"
    r"|\bavai(?:en)?t\b[^,;:«»]{0,20}[ \u00a0](?:points|délibérations|dossiers)[ \u00a0]à[ \u00a0]"
    r"l[’']ordre[ \u00a0]du[ \u00a0]jour\.?$"
    r"|\bouvre la séance\b[^;:«»]*\bprocès[ \u00a0-]verbal\b[^;:«»]*"
    r"|^réunie?s?[ \u00a0][^;:«»]*?,[ \u00a0][^,;:«»]*?[ \u00a0](?:a|ont)[ \u00a0](?:entendu|écouté|examiné|débattu|"
    r"échangé|pris[ \u00a0]connaissance|(?:fait|dressé|tiré)[ \u00a0]le[ \u00a0](?:bilan|point))\b[^;:«»]*"
    rf"|{_BODY}[^;:«»]*?\b(?:s[’']est|se sont)[ \u00a0]tenue?s?\b",
    "réuni|tenu|retrouvé|présent|excusé|absent|représenté|rendu|verbal|séance|quorum|’ordre|'ordre|rôle|mille|convoqué|"
    "procuration|pouvoir|siégeaient|siègent",
    re.IGNORECASE,
)
_VOTE: Final = re.compile(
    r"(?:(?:(?:la|cette) (?:délibération|motion|proposition|décision) est |c[’']est )?"
    r"(?:adopt|approuv|vot|accept|rejet)ée?s?(?:[ \u00a0][^.;:]{0,60})?|(?:à l[’'])?unanimité)\.?",
    re.IGNORECASE,
)


_GOES_ON: Final = re.compile(r",?[ \u00a0]et[ \u00a0](?:l[ea]s?[ \u00a0]|l[’'])\w+")
"""What may be decided next: "est adopté, et le conseil vote le budget"."""


def is_vote(sentence: str) -> bool:
    """Whether it only says how a council voted, as minutes do behind each item: it may well come back.

    >>> is_vote("Adopté à l’unanimité moins une abstention.")
    True
    """
    return _VOTE.fullmatch(sentence.strip()) is not None


_LABEL: Final = re.compile(r"[A-ZÀ-Ý][\w’-]*(?:[ \u00a0][\w’-]+){0,4}\.")
_OPENER: Final = (
    r"(?:dossier|sujet|point|morceau|question|débat|thème|délibération)s?\b(?:[ \u00a0](?:de la|du|de)[ \u00a0]\w+)?"
)
_ITEM: Final = re.compile(
    r"(?:C[’']était|C[’']est|Ce fut|Ce sera)[ \u00a0](?:l[ea][ \u00a0]|l[’']|une?[ \u00a0])"
    rf"(?:[\w-]+[ \u00a0]){{0,2}}{_OPENER}(?:[ \u00a0]qu(?:i\b|e\b|[’'])[^\d.,;:«»]{{3,50}})?\."
    rf"|L[ea][ \u00a0](?:[\w-]+[ \u00a0]){{0,2}}{_OPENER}(?:[ \u00a0]le[ \u00a0]plus[ \u00a0]\w+)?"
    r"(?:\.|[ \u00a0](?:était|concernait|portait|est celui)\b[^;:«»]*\.)"
)


def announces_an_item(sentence: str) -> bool:
    """Whether it only says which item comes: "Piscine.", "C’était le gros dossier de la soirée."."""
    labelled = _LABEL.fullmatch(sentence) is not None and not has_finite_verb(sentence)
    return labelled or _ITEM.fullmatch(sentence) is not None


@lru_cache(maxsize=1024)
def is_minutes(sentence: str) -> bool:
    """Whether it only tells that a body met, as minutes do; "s’est réuni et a voté le budget" tells more.

    >>> is_minutes("Le conseil municipal s’est réuni lundi sous la présidence du maire.")
    True
    >>> is_minutes("Dix-neuf élus, dont deux par procuration, siégeaient à la mairie sous la présidence du maire.")
    True
    >>> is_minutes("Le procès-verbal de la séance du 24 septembre est approuvé à l’unanimité.")
    True
    """
    ends = [found.end() for found in _MINUTES.finditer(sentence)]
    rest = sentence[ends[-1] :] if ends else ""
    return bool(ends) and not (tells_a_deed(rest) or _GOES_ON.match(rest))
