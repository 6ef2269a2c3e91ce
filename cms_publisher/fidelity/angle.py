"""Whether a headline is on what the desk asks it to be on: a subject by its words, a kind of news where it states one.

"Le verdict" is told by "Quinze ans de réclusion", "la victoire" by "Lorme bat Thiers".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.overlap import is_about
from cms_publisher.french.words import fold, stems_of

if TYPE_CHECKING:
    from cms_publisher.model import Brief

_WON: Final = (
    r"bat(?:tent)?|battu\w*|gagn\w+|remport\w+|s'impos\w+|domin\w+|vainqueurs?|victo\w+|sacre\w*|triomph\w+|s'offr\w+|"
    r"l'emport\w+|ecras\w+|renvers\w+"
)
_LOST: Final = r"perd\w*|battu\w*|s'incline\w*|inclines?|defait\w*|elimin\w+|chut\w+|tombe\w*|sombr\w+"
_VOTED: Final = r"vot\w+|adopt\w+|approuv\w+|rejet\w+|repouss\w+|valid\w+|\d+ voix|(?:dit|disent) (?:oui|non)|unanim\w+"
_DECIDED: Final = (
    rf"{_VOTED}|decid\w+|interdi\w+|autoris\w+|suspend\w*|suspens\w+|refus\w+|accept\w+|annul\w+|renonc\w+|tranch\w+|"
    r"retenu\w*|maintien\w*|report\w+|accord\w+|supprim\w+|ordonn\w+"
)
_JUDGED: Final = (
    r"(?:ans?|mois|jours|peine) d(?:e |')(?:prison|reclusion|emprisonnement|detention)|perpetuite|condamn\w+|"
    r"acquitt\w+|relax\w+|coupables?|d'amende|avec sursis|non-lieu|deboute\w*|(?:ans?|mois) ferme"
)
_KINDS: Final = tuple(
    (re.compile(rf"(?:{named})s?"), re.compile(rf"\b(?:{told})\b"))
    for named, told in (
        ("verdict|jugement|condamnation|peine|sentence|delibere", _JUDGED),
        ("vote|scrutin", _VOTED),
        ("decision|arbitrage", _DECIDED),
        ("victoire|succes", _WON),
        ("defaite|elimination", _LOST),
        ("resultat|score", rf"\d+ ?[-–] ?\d+|{_WON}|{_LOST}|reelu\w*|elue?s?|en tete"),
    )
)
"""What a kind of news is called, and how a headline states one; folded."""
_ASKED_FOR: Final = re.compile(r"\b(?:requi(?:s|se|ert|erts|rent)|requisitions?|reclam\w+|encour\w+|risqu\w+)\b")
"""What a prosecutor wants is no verdict."""
_ARTICLE: Final = re.compile(r"\A(?:l[ea]s? |l'|un |une )")
_SUBJECT: Final = re.compile(
    r"\ble (?:vrai |seul )?sujet,? c[’']est (?:: )?(?P<what>(?:l[ea]s? |l[’']|une? |cette? )[^.;:!?()\n]{3,80})",
    re.IGNORECASE,
)
_REST: Final = re.compile(r"(?:, | et )(?:et |puis )?(?:le reste|pas|sans|plutôt|ensuite|après|on|il|mais|puis)\b.*")


def is_on(headline: str, angle: str) -> bool:
    """Whether a headline is on what was asked for."""
    return is_about(headline, angle) or _states(fold(headline), fold(angle))


def _states(headline: str, angle: str) -> bool:
    kind, _, rest = _ARTICLE.sub("", angle).partition(" ")
    told = next((told for named, told in _KINDS if named.fullmatch(kind)), None)
    if told is None or told.search(headline) is None or _ASKED_FOR.search(headline):
        return False
    return not stems_of(rest) or bool(stems_of(rest) & stems_of(headline))


def subject_missed(headline: str, brief: Brief) -> str | None:
    """What the instruction calls the subject, where a headline has no word of it."""
    told = brief.instruction or ""
    found = _SUBJECT.search(told) if "ujet" in told else None
    asked = _REST.sub("", found["what"]).strip(" ,") if found else ""
    return asked if stems_of(asked) and not stems_of(asked) & stems_of(headline) else None
