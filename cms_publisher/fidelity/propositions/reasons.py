"""Why something is so, as a sentence says it: what stands behind "faute de" or before "a entraîné"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.identities import is_office
from cms_publisher.french import grammar
from cms_publisher.french.grammar import Tag
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.propositions.claims import Claims

_OF: Final = r"(?:de la |de l[’']|du |des |de |d[’'])"
_TO: Final = r"(?:à la |à l[’']|aux? |à )"
_THE: Final = r"(?:le |la |les |l[’'])?"
_FOR: Final = r"(?<!\bde )(?<!\bun )(?<!\ble )(?<!\bdu )(?<!\bce )(?<!\ben )(?<!\bpar )(?<!\bau )(?<!\bson )"
"""Not before the vehicle: "un car scolaire"."""
_SAYS_WHY: Final = Sought(
    rf"\b(?P<plain>à cause {_OF}|en raison {_OF}|faute {_OF}|parce qu(?:e |[’'])|puisqu(?:e |[’'])|"
    rf"par (?:crainte|peur|manque|souci) {_OF}|du fait {_OF}|sous (?:la pression|l[’']effet) {_OF}|"
    rf"pour protester contre |"
    rf"(?:dû|dues?|dus) {_TO}|en conséquence {_OF}|"
    rf"s[’'](?:expliqu\w+|est expliquée?s?) (?:d[’']abord |surtout |notamment |aussi |en partie )?par {_THE})|"
    rf"\b(?:{_FOR}car |à la suite {_OF}|grâce {_TO}|pour (?:des |une )?raisons? (?:de |d[’'])?|"
    rf"(?:vien(?:t|nent)|provien(?:t|nent)|résult\w+|découl\w+) (?:sans doute |surtout )?{_OF}|"
    rf"(?:aggrav|provoqu|caus|entraîn|favoris|justifi|motiv)ée?s? par {_THE}|invoqu(?:ant|e|ent|ait|é) )",
    "caus|raison|faute |parce qu|puisqu|crainte |peur |manque |souci |du fait d|sous l|protester contre |dû|due|dus|"
    "car |conséquence |xpliqu|à la suite |grâce |vien|résult|découl|aggrav|provoqu|entraîn|favoris|justifi|motiv|"
    "invoqu",
    re.IGNORECASE,
)
"""Words behind which a reason stands: the plain ones say nothing else."""
_LAYS_ON: Final = Sought(
    rf"\b(?:imput|attribu)(?!ées?\b)\w+ (?:[^,;:.]{{2,40}}? )?{_TO}", "imput|attribu", re.IGNORECASE
)
"""Verbs with what is explained behind them, and then why."""
_SINCE: Final = re.compile(r"^Comme (?=[^,]* (?:n[’'e] ?)?[^\W\d_]+)|^(?=[^,]{3,60}? (?:ayant|étant) [^,]+,)")
"""At the head of a sentence: "Comme le pont est fermé," and "Le pont étant fermé,"."""
_ACCORDING: Final = Sought(rf"\b(?:conformément {_TO}|avec l[’']accord {_OF})", "accord d|conformément ", re.IGNORECASE)
_DESPITE: Final = Sought(
    rf"\b(?:malgré |en dépit {_OF}|au mépris {_OF}|contre (?=l[’']avis )|bien qu(?:e |[’'])|quoiqu(?:e |[’']))",
    "quoiqu|contre |malgré |bien qu|en dépit d|au mépris d",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[,;:.()«»–—](?!\d)|\b(?:et non|et pas|mais)\b")
_CAUSAL: Final = frozenset(
    """
    entraîner provoquer causer empêcher permettre expliquer conduire pousser obliger contraindre favoriser freiner
    aggraver inciter amener forcer aider faciliter
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Verbs whose subject is the reason of what they tell."""
_ORIGIN: Final = Sought(
    r"\b(?:est|sont|était|étaient|serait|seraient) (?:à l[’']origine|(?:\w+ ){1,3}(?:cause|explication|raison)) ",
    "cause|raison|origine|explication",
)


@dataclass(frozen=True, slots=True)
class Reason:
    """What a sentence gives as a reason: ``text[start:end]``, the words that say so left out."""

    start: int
    end: int
    despite: bool = False
    """Whether it is what should have hindered: "malgré"."""
    plain: bool = False
    """Whether the word before it says nothing else."""
    marked: bool = True
    """Whether a word before it says so; the subject of "favorise" may be told without one."""


@lru_cache(maxsize=1024)
def reasons(claims: Claims) -> tuple[Reason, ...]:
    """The reasons of a sentence outside its quotations."""
    return tuple(each for each in _all(claims.text) if not claims.is_quoted(each.start))


def _all(text: str) -> Iterator[Reason]:
    for match in _SAYS_WHY.finditer(text):
        yield Reason(match.end(), _end(text, match), plain=bool(match["plain"]))
    for match in (*_LAYS_ON.finditer(text), *_SINCE.finditer(text), *_ACCORDING.finditer(text)):
        yield Reason(match.end(), _end(text, match))
    for match in _DESPITE.finditer(text):
        yield Reason(match.end(), _end(text, match), despite=True)
    for match in _ORIGIN.finditer(text):
        yield Reason(max(text.rfind(sign, 0, match.start()) + 1 for sign in ",;:»"), match.start())
    yield from _doers(text)


def _end(text: str, match: re.Match[str]) -> int:
    stop = _END.search(text, match.end())
    return stop.start() if stop else len(text)


def _doers(text: str) -> Iterator[Reason]:
    """What makes something happen: "la panne" in "la panne a entraîné un retard"."""
    for event in grammar.events(text):
        if event.lemma in _CAUSAL and event.patients and not event.passive and not event.negated:
            for phrase in event.agents:
                if phrase.head.tag is Tag.NOUN and not is_office(phrase):
                    yield Reason(phrase.start, phrase.end, marked=False)
