"""How far each deed of a sentence has come, verb or noun: refused, possible, asked for, to come, settled or done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.facing import SCARCE, UNTIL
from cms_publisher.fidelity.meaning.hedged import hedges
from cms_publisher.fidelity.meaning.polarity import clause_at, light
from cms_publisher.fidelity.meaning.scope import denied, none_of
from cms_publisher.french import families, tables
from cms_publisher.french.grammar import Tag, Time, events
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.grammar import Event, Phrase


class Stage(Enum):
    """How far a deed has come."""

    REFUSED = "refused"
    POSSIBLE = "possible"
    CHARGED = "charged"
    """Somebody is said to have done it, and it isn't proved."""
    ASKED = "asked"
    WOULD = "would"
    """It would be, as somebody says or on a condition."""
    MEANT = "meant"
    TO_COME = "to come"
    AGREED = "agreed"
    NOW = "now"
    DONE = "done"


_BY_CLASS: Final = {
    "charged": Stage.CHARGED,
    "possible": Stage.POSSIBLE,
    "out": Stage.REFUSED,
    "asked": Stage.ASKED,
    "planned": Stage.MEANT,
    "agreed": Stage.AGREED,
    "refused": Stage.REFUSED,
}
_DENIED: Final = {"possible": Stage.REFUSED, "out": Stage.POSSIBLE, "planned": Stage.REFUSED, "agreed": Stage.REFUSED}
"""The same of a verb that is denied: "n’exclut pas", "n’a pas obtenu"; of others a denial says nothing sure."""
_BY_TIME: Final = {
    Time.DONE: Stage.DONE,
    Time.GOING_ON: Stage.NOW,
    Time.TO_COME: Stage.TO_COME,
}
_ASKING: Final = frozenset(
    {"demande", "requête", "proposition", "projet", "idée", "principe", "possibilité", "hypothèse"}
)
"""Nouns behind which stands what is asked for: who rejects the one refuses the other."""
_DEEDS: Final = ("tion", "sion", "ment", "age", "ure", "ance")
_NONE_OF: Final = frozenset({Stage.DONE, Stage.NOW, Stage.AGREED, Stage.TO_COME, Stage.REFUSED})
"""Stages of a verb by which there is nothing of a noun that is denied: "n’a donné aucune réponse"."""
_BOUNDS: Final = SCARCE | UNTIL
_LINKS: Final = frozenset({"à", "au", "aux", "de", "du", "des", "d'", "sur"})
"""Prepositions before what such a verb is of: "songe à un départ", "s’oppose à la publication"."""
_HOLLOW: Final = frozenset({"voir", "être"})
"""What carries a verb and says nothing of its own: "s’est vu refuser"."""
_DEEMS: Final = frozenset({"être", "juger", "estimer", "rester", "sembler", "paraître", "dire", "déclarer"})
"""Verbs with a word behind that says how their subject or object stands: "juge possible une fermeture"."""
_DEEMED: Final = re.compile(
    r"\s*(?:[^\W\d_]+ )?(?:(?P<possible>possibles?|envisageables?|probables?|à l[’']étude|en projet|à l[’']examen|"
    r"sur la table)|(?P<out>impossibles?|inenvisageables?|exclue?s?|hors de question)|"
    r"(?P<planned>au programme|à l[’']ordre du jour))(?!\w)",
    re.IGNORECASE,
)
_SAY_NOTHING: Final = frozenset(
    {"être", "avoir", "rester", "devenir", "sembler", "demeurer", "trouver", "tarder", "arriver"}
)
"""Verbs that by themselves tell no deed."""
_THAT: Final = re.compile(r"\bqu(?:e|[’'])\s?$")
_THAT_BEHIND: Final = re.compile(r"[^,;:.]{0,25}\bqu(?:e|[’'])\s?")
_ONLY_FOR: Final = frozenset({"pour", "afin", "avant", "après"})
_TOOK: Final = re.compile(r"\b(?:a|ont|avait|avaient|aura|auront|ayant)(?: [^\W\d_]+)? (?:d[ûu]|pu)\b", re.IGNORECASE)
_SUPPOSED: Final = re.compile(
    r"\b(?:s(?:i|[’'](?=ils?\b))|(?:condition|pourvu|afin|pour|avant|sans|cas où|bien)(?: qu(?:e|[’']))?)\s?$",
    re.IGNORECASE,
)
"""Before a clause that only supposes what it tells."""


@dataclass(frozen=True, eq=False, slots=True)
class Matter:
    """A deed, and how far it has come; None where that can't be told."""

    stem: str
    at: int
    """Where the word stands that tells it."""
    stage: Stage | None
    event: Event
    """The verb that says so, or is it."""


@lru_cache(maxsize=1024)
def matters(claims: Claims) -> tuple[Matter, ...]:
    """The deeds of a sentence outside quotations."""
    found: list[Matter] = []
    before = None
    for event in events(claims.text):
        if not claims.is_quoted(event.start):
            found += _matters(claims, event, before)
        before = event
    return tuple(found)


def _matters(claims: Claims, event: Event, before: Event | None) -> Iterator[Matter]:
    kind = _kinds().get(event.lemma, "")
    itself = _of_verb(claims, event, before)
    if kind in _BY_CLASS or kind == "held":
        stage = _said(claims, event, kind, itself)
        if event.modals == ("être",) and before is not None and before.negated:
            stage = _DENIED.get(kind)  # "n’est pas à exclure"
        for phrase in _objects(event) if kind != "charged" else ():
            yield from _of_phrase(claims, event, phrase, stage)
        return
    if event.lemma in _DEEMS:
        for phrase in event.agents if event.lemma == "être" else event.patients:
            yield from _of_phrase(claims, event, phrase, _deemed(claims, event))
        return
    if kind == "carries":
        for phrase in _objects(event):
            yield from _of_phrase(claims, event, phrase, itself)
    elif not light(fold(event.verb.low)) and event.lemma not in _SAY_NOTHING and not _speaks(event):
        yield Matter(families.stem(fold(event.lemma)), event.verb.start, itself, event)


def _speaks(event: Event) -> bool:
    return families.belongs(fold(event.verb.low), families.matches("speech"))


def _said(claims: Claims, event: Event, kind: str, itself: Stage | None) -> Stage | None:
    """The stage of what a verb of the table is said of."""
    if kind == "held" or (set(event.modals) - _HOLLOW and itself is not Stage.DONE):
        return None
    if event.time in {Time.POSSIBLE, Time.OPEN} or (event.time is Time.TO_COME and kind in {"agreed", "refused"}):
        return None
    if _is_supposed(claims, event):
        return None
    return _DENIED.get(kind) if _is_denied(claims, event) else _BY_CLASS[kind]


def _of_verb(claims: Claims, event: Event, before: Event | None) -> Stage | None:
    """The stage of what a verb tells itself, by its time and the verb that it hangs on."""
    unsaid = event.time is Time.OPEN and not event.modals and event.link != "sans"
    if unsaid or event.link in _ONLY_FOR or _is_supposed(claims, event):
        return None
    if event.link == "sans":
        return Stage.REFUSED
    if _THAT.search(claims.text[: clause_at(claims, event.start).start]):
        return _behind_that(claims, event, before)
    if event.modals:
        return _carried(claims, event, before)
    if event.time is Time.POSSIBLE:
        return Stage.WOULD if _would(claims, event) else None
    return Stage.REFUSED if _is_denied(claims, event) else _BY_TIME.get(event.time)


def _carried(claims: Claims, event: Event, before: Event | None) -> Stage | None:
    """The stage of an infinitive by the verb that carries it: "n’a pu partir", "a refusé de publier"."""
    carrier, no = event.modals[-1], _is_denied(claims, event)
    if before is not None and before.lemma == carrier:
        kind = _kinds().get(carrier, "")
        settled = Stage.DONE if not before.modals else None
        return _said(claims, before, kind, settled) if kind in _BY_CLASS and not no else None
    if event.time is Time.OPEN:
        return None
    took = _TOOK.search(claims.text, event.start, event.verb.start) is not None
    if no:
        return Stage.REFUSED if carrier in {"pouvoir", "aller"} or took else None
    return Stage.DONE if took else _modal(claims, event, carrier)


def _deemed(claims: Claims, event: Event) -> Stage | None:
    """The stage of what is said to be possible, out of the question or on the agenda."""
    found = _DEEMED.match(claims.text, event.end)
    if found is None or found.lastgroup is None or event.time is Time.POSSIBLE or _is_supposed(claims, event):
        return None
    return (_DENIED if _is_denied(claims, event) else _BY_CLASS).get(found.lastgroup)


def _behind_that(claims: Claims, event: Event, before: Event | None) -> Stage | None:
    """The stage of what stands behind "que", by the verb that it hangs on: "n’exclut pas que la commune rachète"."""
    kind = _kinds().get(before.lemma, "") if before is not None else ""
    if before is None or kind not in _BY_CLASS or _is_denied(claims, event) or event.modals:
        return None
    if kind == "asked" and any(_was(word.text.lower()) for word in claims.within(event.start, event.end)):
        return None  # "a plaidé que son client dormait" claims it
    if not _THAT_BEHIND.fullmatch(claims.text[before.end : clause_at(claims, event.start).start]):
        return None
    return _said(claims, before, kind, Stage.DONE if not before.modals else None)


def _was(word: str) -> bool:
    """Whether a word is a verb that tells what was: what is asked for stands in another mood."""
    return any(reading.form is Form.IMPERFECT for reading in readings(word))


def _modal(claims: Claims, event: Event, carrier: str) -> Stage | None:
    """The same of a verb that is of one group with its infinitive: "pourrait revenir", "doit fermer"."""
    if carrier == "pouvoir":
        return Stage.POSSIBLE if _would(claims, event) else None  # "peut accueillir" is what it is able to
    if carrier == "aller":
        return Stage.TO_COME
    kind = _kinds().get(carrier, "")
    return _BY_CLASS.get(kind) if event.time is not Time.POSSIBLE else None


def _would(claims: Claims, event: Event) -> bool:
    """Whether it is told in the conditional, and says more than whom something is for, if there is anybody."""
    return any(event.start <= word.start < event.end and claims.would(word) for word in hedges(claims, "possible"))


def _is_denied(claims: Claims, event: Event) -> bool:
    return event.negated or any(event.start <= at <= event.verb.start for at in denied(claims))


def _is_supposed(claims: Claims, event: Event) -> bool:
    """Whether it is only supposed, or denied up to a bound: "ne rouvrira pas avant mars"."""
    clause = clause_at(claims, event.start)
    if _SUPPOSED.search(claims.text[: clause.start]):
        return True
    if _BOUNDS.isdisjoint(claims.folded):
        return False
    return not _BOUNDS.isdisjoint([word.folded for word in clause.words]) and _is_denied(claims, event)


def _objects(event: Event) -> Iterator[Phrase]:
    """What a verb is of: its object, or what follows it with a preposition where it has none."""
    if event.modals == ("être",):
        yield from event.agents
    elif event.patients and (not event.reflexive or "voir" in event.modals):
        yield from event.patients[-1:] if "voir" in event.modals else event.patients
    elif event.others:
        first = event.others[0]
        if first.preposition is not None and first.preposition.low in _LINKS:
            yield first


def _of_phrase(claims: Claims, event: Event, phrase: Phrase, stage: Stage | None) -> Iterator[Matter]:
    """The deed that a noun tells, or those asked for behind "la demande de"."""
    if phrase.head.tag is not Tag.NOUN:
        return
    asked = next((each for each in phrase.complements[:1] if phrase.head.lemma in _ASKING and _is_deed(each)), None)
    if asked is not None:
        yield from _of_phrase(claims, event, asked, stage)
        return
    if phrase.head.start in none_of(claims):
        stage = Stage.REFUSED if stage in _NONE_OF else None
    yield Matter(families.stem(fold(phrase.head.low)), phrase.head.start, stage, event)


def _is_deed(phrase: Phrase) -> bool:
    """Whether a complement tells what is asked for, and not by whom: "la demande de report", "du maire"."""
    return phrase.determiner is None or phrase.head.low.endswith(_DEEDS)


@cache
def _kinds() -> dict[str, str]:
    """The class of each verb of the table."""
    rows = (line.partition(":") for line in tables.lines("stages"))
    return {verb: name.strip() for name, _, verbs in rows for verb in verbs.split()}
