"""A punishment asked for or given, told in less room: "Vol de câbles : 6 mois requis", "Jean R. condamné à 3 ans".

Numbers in digits; what is suspended or served of it always stays: three years are another thing than three of which
two are suspended.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.french.figures import figures
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.model import Edit

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from cms_publisher.model import Sentence

TERM: Final = (
    rf"(?P<term>[\w-]+{_S}(?:ans?|mois))"
    rf"(?P<kind>{_S}(?:de{_S}prison|de{_S}réclusion(?:{_S}criminelle)?|d[’']emprisonnement))?"
    rf"(?P<share>(?:,?{_S}dont{_S}[\w-]+{_S}(?:(?:ans?|mois){_S})?)?(?:(?:{_S})?avec{_S}sursis|(?<=[ \u00a0])ferme)"
    rf"(?P<watched>{_S}probatoire)?)?(?:(?<=ferme){_S}sous{_S}bracelet(?:{_S}électronique)?)?"
)
_PERSON: Final = rf"[A-ZÀ-Ý][\w’-]+(?:{_S}[A-ZÀ-Ý][\w’-]*\.?){{1,3}}"
_LABEL: Final = r"(?:[A-ZÀ-Ý][^:«»]{3,45}?\u00a0: )"
_ASKED: Final = Sought(
    rf"(?:(?P<charge>{_LABEL})l|(?P<against>Contre{_S}[^,:;«»]{{3,40}}, )l|L)[ea]{_S}procureure?"
    rf"(?:{_S}(?:générale?|de{_S}la{_S}République))?{_S}(?:(?:a{_S})(?:requis|réclamé|demandé)|requiert|réclame|demande){_S}{TERM}",
    "procureur",
)
_GIVEN: Final = Sought(
    rf"(?P<who>{_PERSON})\u00a0: (?:le{_S}tribunal|la{_S}cour)"
    rf"(?:{_S}(?!(?:qui|que|et|ne)\b|qu[’']|n[’'])[\w’'-]+){{0,7}}?{_S}l[’']a{_S}"
    rf"(?P<done>condamnée?){_S}à{_S}{TERM}",
    "condamné",
)
_GIVEN_TO: Final = Sought(
    rf"(?P<charge>{_LABEL})?(?P<told>[Ll]e{_S}tribunal{_S}a{_S}condamné{_S}{_PERSON}{_S}à){_S}{TERM}", "condamné"
)
_TOLD: Final = Sought(
    rf"(?P<charge>{_LABEL})?{TERM}(?:,(?={_S}requis))?{_S}requis(?P<whom>{_S}contre{_S}[^,:;«»]{{4,60}})", "requis"
)


def punishments(headline: Sentence) -> Iterator[Sentence]:
    """The headline's punishment by itself, what tells most first; nothing where it tells of more than one."""
    text = headline.text
    if asked := _ASKED.fullmatch(text):
        whom = asked["against"]
        closed = "," * (asked["share"] or "").startswith(",")
        behind = f"{closed} requis" + (f" c{whom[1:].removesuffix(', ')}" if whom else "")
        yield from (_made(headline, asked["charge"] or "", term, behind) for term in terms(asked))
    elif given := _GIVEN.fullmatch(text):
        yield from (_made(headline, f"{given['who']} {given['done']} à ", term) for term in terms(given))
    elif told_of := _TOLD.fullmatch(text):
        closed = "," * (told_of["share"] or "").startswith(",")
        charge = told_of["charge"] or ""
        for whom, label in product((told_of["whom"], ""), dict.fromkeys((charge, ""))):
            yield from (_made(headline, label, term, f"{closed} requis{whom}") for term in terms(told_of))
    elif given := _GIVEN_TO.fullmatch(text):
        told = given["told"]
        for before in dict.fromkeys((f"{given['charge'] or ''}{told} ", f"{told[:1].upper()}{told[1:]} ")):
            yield from (_made(headline, before, term) for term in terms(given))


def terms(found: re.Match[str]) -> Iterator[str]:
    """The term with its kind and share; without that it is watched, without its kind where a share says it."""
    share = found["share"] or ""
    bare = share.removesuffix(found["watched"] or "")
    kind = found["kind"] or ""
    kinds = (kind, "") if share else (kind, kind.removesuffix("criminelle").rstrip(" \u00a0"))
    yield from dict.fromkeys(f"{found['term']}{one}{part}" for one in kinds for part in (share, bare))


def _made(headline: Sentence, before: str, term: str, behind: str = "") -> Sentence:
    term = term if before else term[:1].upper() + term[1:]  # "Un an requis"
    digits, edits = in_digits(term)
    told = f"{before}{term}{behind}"
    clause = Edit(kind=EditKind.CLAUSE, before=headline.text, after=told)
    return replace(headline, text=f"{before}{digits}{behind}", edits=(*headline.edits, clause, *edits))


def in_digits(term: str) -> tuple[str, list[Edit]]:
    """A punishment with its numbers in digits, "15 mois de prison", and each change."""
    numbers = [(one.start, one.end, f"{one.value:f}") for one in figures(term) if one.words]
    return replaced(term, numbers, EditKind.HOUSE_STYLE)
