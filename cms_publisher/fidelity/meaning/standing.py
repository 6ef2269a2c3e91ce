"""How what a verb tells stands: done, going on, sure to come, meant, or only possible; whatever the verb is."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.hedged import hedges
from cms_publisher.fidelity.meaning.polarity import clause_at, clauses
from cms_publisher.french.grammar import Time
from cms_publisher.french.lexicon import readings

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.grammar import Event


class Standing(Enum):
    """How far what is told has come."""

    DONE = "done"
    GOING_ON = "going on"
    SURE = "sure"
    MEANT = "meant"
    EXPECTED = "expected"
    """It is to come, as a calendar says: "est prévu"."""
    DUE = "due"
    """It is to come if all goes well: "devrait ouvrir"."""
    POSSIBLE = "possible"


_NO_HEDGES: Final = frozenset(
    """
    aller venir avoir être voir faire laisser devoir falloir compter prévoir promettre programmer
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Verbs before another that leave nothing open, or say what is settled to come."""
WANTS: Final = frozenset(
    """
    espérer envisager souhaiter projeter menacer ambitionner songer réclamer demander exiger craindre redouter
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Verbs by which what is said with them is wanted or feared, not so."""
_EXPOSED: Final = frozenset({"risquer", "encourir"})
"""Verbs by which what is said with them only threatens."""
_SET_DOWN: Final = frozenset({"prévoir", "programmer", "planifier", "attendre"})
"""Verbs of which what is their object is to come."""
_TOOK: Final = re.compile(r"\b(?:a|ont|avait|avaient|aura|auront|ayant)(?: [^\W\d_]+)? (?:d[ûu]|pu)\b", re.IGNORECASE)
"""Of "a dû fermer", "ont pu quitter": it is done."""
_MAY: Final = frozenset({"devoir", "pouvoir", "voir"})
"""Verbs whose conditional leaves an infinitive open: "devrait fermer"."""
_FEARED: Final = WANTS | {"vouloir", "falloir", "possible", "probable", "peur"}
"""What stands before a clause that says what is wanted or feared: "craint que", "il est possible que"."""
_THAT: Final = re.compile(r"((?:[^\W\d_]+ ){1,4})qu(?:e ?|[’'])$", re.IGNORECASE)
"""The clause's "que", and the words before it among which that stands: "redoute depuis hier que"."""


@lru_cache(maxsize=4096)
def standing(claims: Claims, event: Event) -> Standing | None:
    """How what a verb tells stands; None where that can't be told."""
    if claims.is_quoted(event.start):
        return None
    if event.time is Time.POSSIBLE:
        return _would_be(claims, event)
    if event.time is Time.OPEN:
        return Standing.POSSIBLE if "exclure" in event.modals and _left_open(claims, event) else None
    if (by_sense := _by_sense(event)) is not None:
        return by_sense
    leaves_open = bool(event.modals) and not _NO_HEDGES.issuperset(event.modals)
    if event.time is Time.TO_COME:
        return Standing.MEANT if leaves_open else Standing.SURE
    return _of_now(claims, event, leaves_open=leaves_open)


def _would_be(claims: Claims, event: Event) -> Standing | None:
    """The standing of what is told in the conditional; a subjunctive says nothing."""
    if event.modals == ("devoir",):
        return Standing.DUE
    may = not _MAY.isdisjoint(event.modals) or _would(claims, event) or _is_feared(claims, event)
    return Standing.POSSIBLE if may else None


def _by_sense(event: Event) -> Standing | None:
    """The standing that a verb says by itself: "s’expose à une amende", "est prévu"."""
    if event.lemma in _EXPOSED or (event.reflexive and event.lemma == "exposer"):
        return Standing.POSSIBLE
    set_down = event.passive and event.lemma in _SET_DOWN and event.time is Time.GOING_ON and not event.negated
    return Standing.EXPECTED if set_down else None


def _of_now(claims: Claims, event: Event, *, leaves_open: bool) -> Standing | None:
    """The standing of what is told in the present or past."""
    if event.lemma in WANTS and not event.negated:
        return Standing.MEANT
    if event.modals and _TOOK.search(claims.text, event.start, event.verb.start):
        return Standing.DONE
    if leaves_open:
        return None
    if event.time is Time.DONE:
        return Standing.DONE
    return Standing.POSSIBLE if _is_feared(claims, event) else Standing.GOING_ON


def _would(claims: Claims, event: Event) -> bool:
    return any(event.start <= word.start < event.end and claims.would(word) for word in hedges(claims, "possible"))


def _left_open(claims: Claims, event: Event) -> bool:
    """Whether it is not excluded."""
    start = clause_at(claims, event.verb.start).start
    return any(start <= word.start < event.start for word in hedges(claims, "possible"))


def _is_feared(claims: Claims, event: Event) -> bool:
    """Whether it stands behind "craint que", "souhaite que"."""
    before = _THAT.search(claims.text, 0, clause_at(claims, event.verb.start).start)
    words = before[1].lower().split() if before else ()
    return any(not _FEARED.isdisjoint({word, *(each.lemma for each in readings(word))}) for word in words)


def clause_around(claims: Claims, event: Event) -> tuple[int, int]:
    """The clause of a verb, with those beside it."""
    rows = clauses(claims)
    at = rows.index(clause_at(claims, event.verb.start))
    return rows[max(0, at - 1)].start, rows[min(len(rows) - 1, at + 1)].end
