"""What a phrase does in its sentence: it says what a headline is about, or whom nobody knows of yet."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.leaning import has_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.seo.evidence import Evidence, Token

SUBJECT: Final = 2.0
"""How much more what labels a headline is worth: its writer says what it is about."""
_NEW: Final = 0.5
"""What "pour un notaire" or "un club" is worth: somebody whom nobody knows of yet, or searches for."""
_FORMER: Final = frozenset({"ancien", "ancienne", "anciens", "anciennes"})
"""What opens a phrase of what somebody was: their name is searched, where the text has it."""
_ONE: Final = frozenset({"un", "une"})
_FOR: Final = frozenset({"pour", "contre"})
_MOST_TOKENS: Final = 8


def newness(part: Sequence[Token], before: Sequence[Token]) -> float:
    """What a phrase is worth by the words before it: half, about one of many persons or bodies; nothing, a number.

    "La 22ᵉ édition du festival" is one of them, and people search the festival. Nor do they "à la barre du tribunal",
    nor by what somebody says it: "d’après l’expertise".
    """
    if _is_edition(part, before) or _is_where(part, before) or _is_source(part, before):
        return 0.0
    somebody = len(before) > 1 and before[-1].form in _ONE and before[-2].form in _FOR
    return _NEW if somebody or part[0].key in _FORMER or _is_anybody(part, before) else 1.0


def _is_edition(part: Sequence[Token], before: Sequence[Token]) -> bool:
    """Whether it is one edition of what people search: "22ᵉ édition", "neuvième édition du festival"."""
    at = next((at for at, token in enumerate(part[:2]) if token.form == "édition"), None)
    which = None if at is None else (part[0] if at else (before[-1] if before else None))
    return which is not None and (which.is_number or which.form.endswith("ième"))


def _is_source(part: Sequence[Token], before: Sequence[Token]) -> bool:
    """Whether it is in what a statement is taken from: "selon le rapport", "d’après l’expertise versée au dossier"."""
    row = [*before, part[0]]
    for at in range(len(row) - 1, 0, -1):
        if not row[at].joined:
            return False
        said = row[at - 1]
        if said.form == "selon" or (said.form == "après" and at > 1 and row[at - 2].form == "d'"):
            return True
    return False


def _is_where(part: Sequence[Token], before: Sequence[Token]) -> bool:
    """Whether it is where in a body something happens: "à la barre du tribunal", "au siège de la Région"."""
    at = before[-1:] if before and before[-1].form in {"au", "aux"} else before[-2:-1]
    body = next((token for token in part[1:] if not (token.is_link or token.is_article)), None)
    placed = bool(at) and at[0].form in {"à", "au", "aux"} and (at[0] is before[-1] or before[-1].is_article)
    bodies = tables.words("actors")
    return placed and part[0].form not in bodies and body is not None and body.form in bodies


def _is_anybody(part: Sequence[Token], before: Sequence[Token]) -> bool:
    """Whether it is "un ancien trésorier" or "le trésorier d’un club"."""
    nobodies = tables.words("actors") | tables.words("functions_of_persons")
    told = [token for token in (*before[-2:], *part) if token.key not in tables.words("fore_adjectives")]
    return any(one.form in _ONE and two.form in nobodies for one, two in pairwise(told))


def has_subject(after: Sequence[Token], facts: Evidence) -> bool:
    """Whether what a label stands before opens with a thing that has a name: "la 178ᵉ Foire de Lorme aura lieu".

    That is what people look for; the label tells why it is in the news.
    """
    subject = list(takewhile(lambda token: token.joined or token is after[0], after))
    named = next((at for at, token in enumerate(subject[:_MOST_TOKENS]) if facts.is_name(token)), None)
    if named is None or not subject[0].is_article:
        return False
    between = subject[1 : named + 1]
    words = [token for token in between if not (token.is_link or token.is_article)]
    return len(words) > 1 and not any(facts.is_verb(token) or has_verb(token.form) for token in between)
