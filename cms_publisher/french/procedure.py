"""Minutes' formulas open a report and are no news: who met, who was there, that the last minutes were adopted."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import tells_a_deed

_BODY: Final = (
    r"\b(?:conseil|comité|commission|bureau|assemblée|syndicat|élus|conseill\w+|membres|délégués|adhérents)\b"
)
_MINUTES: Final = Sought(
    rf"{_BODY}[^;:«»]*?\b(?:s[’']est|s[’']était|se sont|s[’']étaient)[ \u00a0](?:réuni|tenu)e?s?\b"
    rf"|{_BODY}[^;:«»]*?\b(?:étaient|sont)[ \u00a0](?:présent|excusé|absent|représenté)e?s\b"
    r"|\b(?:compte[ \u00a0-]rendu|procès[ \u00a0-]verbal)\b[^,;:«»]*"
    r"\ba[ \u00a0]été[ \u00a0](?:adopté|approuvé|validé|lu)\b"
    r"|\ba[ \u00a0]été[ \u00a0](?:désigné|élu|nommé)e?[ \u00a0]secrétaire de séance\b"
    r"|\bséance[ \u00a0](?:a[ \u00a0]été|est)[ \u00a0](?:ouverte|levée)\b|\bquorum\b[^;:«»]*\batteint\b",
    "réuni|tenu|présent|excusé|absent|compte|procès|séance|quorum",
    re.IGNORECASE,
)
_VOTE: Final = re.compile(
    r"(?:(?:(?:la|cette) (?:délibération|motion|proposition|décision) est |c[’']est )?"
    r"(?:adopt|approuv|vot|accept|rejet)ée?s?(?:[ \u00a0][^.;:]{0,60})?|(?:à l[’'])?unanimité)\.?",
    re.IGNORECASE,
)


def is_vote(sentence: str) -> bool:
    """Whether it only says how a council voted, as minutes do behind each item: it may well come back.

    >>> is_vote("Adopté à l’unanimité moins une abstention.")
    True
    """
    return _VOTE.fullmatch(sentence.strip()) is not None


def is_minutes(sentence: str) -> bool:
    """Whether it only tells that a body met, as minutes do; "s’est réuni et a voté le budget" tells more.

    >>> is_minutes("Le conseil municipal s’est réuni lundi sous la présidence du maire.")
    True
    """
    found = _MINUTES.search(sentence)
    return found is not None and not tells_a_deed(sentence[found.end() :])
