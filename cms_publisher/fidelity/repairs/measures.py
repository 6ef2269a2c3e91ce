"""Hours, sums and a month's first as a French paper writes them: "07H40" is "7 h 40", "21.40 heures" is "21 h 40".

"58 Euro" is euros, "le 1 mai" the 1er, "300 m2" m².

What they say stays to the minute and to the cent: ``before_measures`` is the review's own look at both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.align import Step
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.edits import Change
    from cms_publisher.fidelity.tokens import Token

_NBSP: Final = "\u00a0"
_HOUR: Final = r"(?<![\w.,:/°-])(?P<hour>[01]?\d|2[0-4])"
_WIRED: Final = re.compile(rf"{_HOUR}H(?P<minute>[0-5]\d)(?![\w/°'’-])")
"""As wires write an hour; "18h30" is a paper's own way, and stays."""
_POINTED: Final = Sought(
    r"(?:\b(?:à|vers|dès|avant|après|depuis|jusqu[’']à|de)[ \u00a0])"
    rf"{_HOUR}\.(?P<minute>[0-5]\d)[ \u00a0]heures\b(?![ \u00a0]d(?:e\b|[’'])|-)",
    "heures",
    re.IGNORECASE,
)
"""As German and Spanish write one, behind what says that it is no duration ("après 2.30 heures de débat")."""
_SUM: Final = Sought(
    r"(?P<amount>\d(?<![\w.,]\d)\d{0,2}(?:[ \u00a0.]\d{3})*(?:,\d+)?)[ \u00a0]"
    r"(?P<unit>EUR|[Ee]uro|EURO|Euros|EUROS|Dollars?)\b(?![’'-]|[ \u00a0]\d)",
    "Eur|EUR|euro|Doll",
)
_POWER: Final = Sought(r"\d[ \u00a0]?(?:[kcdm]?m)(?P<power>[23])(?![\w²³])", "m2|m3")
_POWERS: Final = {"2": "²", "3": "³"}
_BELOW_TWO: Final = Sought(
    r"(?<![\w.,])(?<!\d[ \u00a0])[01],\d{1,2}[ \u00a0](?P<unit>millions|milliards)\b(?!-)", "millions|milliards"
)
"""French counts from two on: "1,2 million"."""
_FIRST: Final = Sought(
    rf"\b(?:[Ll]e|[Dd]u|[Aa]u|dès|et|{'|'.join(WEEKDAYS)})[ \u00a0](?P<day>1)[ \u00a0](?:{'|'.join(MONTHS)})\b", "1"
)
_UNITS: Final = {"eur": "euro", "euro": "euro", "euros": "euro", "dollar": "dollar", "dollars": "dollar"}
_COUNTS: Final = {"millions": "million", "milliards": "milliard"}
_GLUED: Final = re.compile(r"(?P<hour>\d\d?)h(?P<minute>\d\d)")
_PARTED: Final = re.compile(r"(?P<hour>\d\d?)[.](?P<minute>\d\d)heures")
_OURS: Final = re.compile(r"(?P<hour>\d\d?)h(?P<minute>\d\d)?")
_FULL: Final = ("h", "h00")
_LENGTHS: Final = ((1, 1), (2, 2), (3, 2))
"""Of "euros" and "Euro", "7 h" and "07H00", "7 h 40" and "07H40", in words as the review counts them."""


def measures(text: str) -> Iterator[Change]:
    """The hours and sums of ``text`` that are written otherwise, each with the form of a French paper."""
    for found in (*(_WIRED.finditer(text) if "H" in text else ()), *_POINTED.finditer(text)):
        yield found.start("hour"), found.end(), _hour(found)
    for found in _SUM.finditer(text):
        unit = _UNITS[found["unit"].lower()] + ("s" if _is_plural(found["amount"]) else "")
        if unit != found["unit"]:
            yield *found.span("unit"), unit
    for found in _FIRST.finditer(text):
        yield *found.span("day"), "1er"
    for found in _POWER.finditer(text):
        yield *found.span("power"), _POWERS[found["power"]]
    for found in _BELOW_TWO.finditer(text):
        yield *found.span("unit"), _COUNTS[found["unit"]]


def before_measures(ours: Sequence[Token], theirs: Sequence[Token], step: Step) -> Iterator[Step]:
    """What of the step stands before the source's hour, or currency, that it ends with; it may be nothing."""
    if _makes_a_first(ours, theirs, step):
        yield Step(same=False, a=step.a, b=step.a, c=step.c, d=step.c)
    for few, others in _LENGTHS:
        b, d = step.b - few, step.d - others
        if b >= step.a and d >= step.c and _is_same(ours[b : step.b], theirs[d : step.d]):
            yield Step(same=False, a=step.a, b=b, c=step.c, d=d)


def _makes_a_first(ours: Sequence[Token], theirs: Sequence[Token], step: Step) -> bool:
    """Whether it only adds what makes a day the first of its month."""
    added = step.c == step.d and [one.key for one in ours[step.a : step.b]] == ["er"]
    around = theirs[max(0, step.c - 1) : step.c + 1]
    return (
        added and len(around) == len(ours[step.a - 1 : step.a + 1]) and around[0].key == "1" and around[1].key in MONTHS
    )


def _is_same(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether words of an article are the source's hour, or the name of its currency, in the house's form."""
    if len(ours) == len(theirs) == 1:
        mine, other = ours[0].key, theirs[0].key
        counted = _COUNTS.get(other) == mine
        return counted or (mine, other) == _FULL or (mine in _UNITS and _UNITS.get(other) == _UNITS[mine])
    if not theirs[0].key[0].isdigit():
        return False
    mine, other = ("".join(token.key for token in tokens) for tokens in (ours, theirs))
    hour, told = _OURS.fullmatch(mine), _GLUED.fullmatch(other) or _PARTED.fullmatch(other)
    return hour is not None and told is not None and _minutes(hour) == _minutes(told)


def _hour(found: re.Match[str]) -> str:
    minute = "" if found["minute"] == "00" else f"{_NBSP}{found['minute']}"
    return f"{int(found['hour'])}{_NBSP}h{minute}"


def _minutes(hour: re.Match[str]) -> tuple[int, int]:
    return int(hour["hour"]), int(hour["minute"] or 0)


def _is_plural(amount: str) -> bool:
    """French counts from two on: "1,50 euro"."""
    whole = re.sub(r"[ \u00a0.]", "", amount).split(",")[0]
    return int(whole) > 1
