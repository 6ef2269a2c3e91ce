"""How often, and how many times as much, in whatever words: "tous les six mois" is "deux fois par an"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.figures import Figure, figures

if TYPE_CHECKING:
    from collections.abc import Iterator

_A_YEAR: Final = {
    "jour": Decimal(365), "semaine": Decimal(52), "mois": Decimal(12), "trimestre": Decimal(4),
    "semestre": Decimal(2), "an": Decimal(1), "année": Decimal(1),
}  # fmt: skip
"""How many of a period a year has."""
_PERIOD: Final = r"(?P<period>jour|semaine|mois|trimestre|semestre|année|an)s?\b"
_EVERY: Final = re.compile(rf"\btou(?:te)?s les (?P<step>[\w-]+ )?{_PERIOD}", re.IGNORECASE)
_ONE_IN: Final = re.compile(rf"\bune? {_PERIOD} sur (?P<step>[^\W\d_]+|\d+)\b", re.IGNORECASE)
_EACH: Final = re.compile(rf"\b(?:chaque|une fois (?:par|l[’'])\s?) ?{_PERIOD}", re.IGNORECASE)
_TIMES: Final = re.compile(rf"\bfois (?:par |l[’'])(?:{_PERIOD})", re.IGNORECASE)
_SO_MANY: Final = re.compile(rf" (?!fois)[^\W\d_]+ (?:par |chaque ){_PERIOD}", re.IGNORECASE)
"""So many things a year: "deux rapports par an"."""
_ADJECTIVES: Final = {
    "quotidien": Decimal(365), "hebdomadaire": Decimal(52), "bimensuel": Decimal(24), "mensuel": Decimal(12),
    "bimestriel": Decimal(6), "trimestriel": Decimal(4), "semestriel": Decimal(2), "annuel": Decimal(1),
    "biennal": Decimal("0.5"), "triennal": Decimal(1) / 3,
}  # fmt: skip
_ADJECTIVE: Final = re.compile(rf"\b(?P<name>{'|'.join(_ADJECTIVES)})(?:le|ne|lement|e)?s?\b", re.IGNORECASE)

_AROUND: Final = re.compile(
    r"\b(?:24|vingt-quatre) ?(?:h|heures?) ?(?:sur|/) ?(?:24|vingt-quatre)\b|"
    r"\b(?:7|sept) ?(?:j|jours?) ?(?:sur|/) ?(?:7|sept)\b",
    re.IGNORECASE,
)
_ALWAYS: Final = re.compile(
    r"\b(?:jour et nuit|nuit et jour|de jour comme de nuit|le jour comme la nuit|à toute heure|en permanence|"
    r"en continu|sans interruption|tous les jours|chaque jour)\b",
    re.IGNORECASE,
)
_SAID_FOR_WEEKS: Final = {Decimal(8): Decimal(52), Decimal(15): Decimal(26)}
"""Days that stand for a week or two, and how many of those a year has."""
_TWICE: Final = {"doubl": Decimal(2), "tripl": Decimal(3), "quadrupl": Decimal(4), "décupl": Decimal(10)}
_GROWN: Final = re.compile(r"\b(?P<verb>doubl|tripl|quadrupl|décupl)\w+", re.IGNORECASE)
_BY: Final = re.compile(r"\b(?P<way>multipli|divis)\w+ par $", re.IGNORECASE)
_MORE_OR_LESS: Final = re.compile(r"\s?fois (?P<way>plus|moins)\b", re.IGNORECASE)
_HALF_LESS: Final = re.compile(
    r"\b(?:moitié moins|(?:réduit|diminu|baiss|recul|chut|amput|rabot|raccourc|coup|divis|perd|chute|baisse|recul)\w* "
    r"(?:de |en |la )?(?:moitié|deux))\b",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(
    r"\b(?P<way>hausse|progress\w+|augment\w+|bond\w*|grimp\w+|croissance|gagn\w+|"
    r"baiss\w*|recul\w*|chut\w*|diminu\w+|repli\w*|perd\w*|réduct\w+|réduit\w*)\b(?: [^\s,.;:]+){0,4}? $",
    re.IGNORECASE,
)
_WAY_AFTER: Final = re.compile(r"(?: d[e’'] ?[^\s,.;:]+){0,2} (?:de|en) (?P<way>plus|moins)\b", re.IGNORECASE)
_RISES: Final = ("hausse", "progress", "augment", "bond", "grimp", "croiss", "gagn")
_HUNDRED: Final = Decimal(100)


def says_always(figure: Figure, text: str) -> bool:
    """Whether a figure is of "24 heures sur 24" or "sept jours sur sept"."""
    return any(match.start() <= figure.start < match.end() for match in _AROUND.finditer(text))


def goes_on_always(text: str) -> bool:
    """Whether a text says so in any words: "jour et nuit"."""
    return _AROUND.search(text) is not None or _ALWAYS.search(text) is not None


def is_one_in(figure: Figure, text: str) -> bool:
    """Whether a figure says how often something comes again: of "une semaine sur deux" one or the other."""
    return any(match.start() <= figure.start < match.end() for match in _ONE_IN.finditer(text))


def way_before(text: str, at: int) -> int:
    """1 where the words before a figure say that something rises by it, -1 where they say that it falls, else 0."""
    match = _PERCENT.search(text[:at])
    return 0 if match is None else 1 if match["way"].lower().startswith(_RISES) else -1


def way_after(text: str, at: int) -> int:
    """The same of the words behind it: "un tiers de déchets de moins"."""
    match = _WAY_AFTER.match(text, at)
    return 0 if match is None else 1 if match["way"].lower() == "plus" else -1


@lru_cache(maxsize=1024)
def frequencies(text: str) -> frozenset[Decimal]:
    """How many times a year, for each thing that the text says comes again."""
    return frozenset(round(times, 2) for times in _frequencies(text))


def so_many(figure: Figure, text: str) -> Decimal | None:
    """How many times a year there is one of what a figure counts a period: twice for "deux rapports par an"."""
    match = _SO_MANY.match(text, figure.end)
    return round(figure.value * _A_YEAR[match["period"].lower()], 2) if match else None


def _frequencies(text: str) -> Iterator[Decimal]:
    for match in _EVERY.finditer(text):
        step = figures(match["step"] or "")
        many, period = (step[0].value if step and step[0].value else Decimal(1)), match["period"].lower()
        yield _SAID_FOR_WEEKS.get(many, _A_YEAR[period] / many) if period == "jour" else _A_YEAR[period] / many
    for match in _ONE_IN.finditer(text):
        step = figures(match["step"])
        if step and step[0].value:
            yield _A_YEAR[match["period"].lower()] / step[0].value
    for match in _EACH.finditer(text):
        yield _A_YEAR[match["period"].lower()]
    for match in _TIMES.finditer(text):
        before = figures(text[: match.start()])
        if before and before[-1].value and not text[before[-1].end : match.start()].strip():
            yield before[-1].value * _A_YEAR[match["period"].lower()]
    for match in _ADJECTIVE.finditer(text):
        yield _ADJECTIVES[match["name"].lower()]


@lru_cache(maxsize=1024)
def multiples(text: str) -> frozenset[Decimal]:
    """By how much what the text speaks of was multiplied: 2 for "doublé", 0.5 for "réduit de moitié", "-50 %"."""
    return frozenset(round(times, 2) for times in _multiples(text))


def _multiples(text: str) -> Iterator[Decimal]:
    for match in _GROWN.finditer(text):
        yield _TWICE[match["verb"].lower()]
    if _HALF_LESS.search(text):
        yield Decimal("0.5")
    for figure in figures(text):
        if not figure.value:
            continue
        by = _BY.search(text[: figure.start])
        times = _MORE_OR_LESS.match(text, figure.end)
        way = way_before(text, figure.start) if figure.unit == "%" else 0
        if by:
            yield figure.value if by["way"].lower() == "multipli" else 1 / figure.value
        elif times:
            yield figure.value if times["way"].lower() == "plus" else 1 / figure.value
        elif way:
            yield 1 + way * figure.value / _HUNDRED
