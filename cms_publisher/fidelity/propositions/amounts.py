"""What a figure says in its sentence: a year, a part, a multiple, so much a day, how many of what, and how nearly."""

from __future__ import annotations

import re
from bisect import bisect_left
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.figures import UNITS
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.quantities import bare
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure

_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
_SCALE: Final = re.compile(
    r"[ \u00a0]?(?:mille|milliers|millions?|milliards?)\b(?:[ \u00a0]d(?:e\b|[’']))?|"
    r" (?:des|d[’']entre les|de (?:ces|ses|leurs|nos))(?= [^\W\d_])"
)
"""Between a number and what it counts: its scale, or those of whom it is ("quatre des blessés")."""
_HUNDRED: Final = Decimal(100)
_NEAR: Final = Decimal("0.05")
_NEAR_A_SET: Final = Decimal("0.1")
_ROUNDED: Final = Decimal("0.15")
"""How far a round figure reaches at most."""
_TEN: Final = 10
_BELOW_TEN: Final = Decimal(6)
"""How many more or less "une quarantaine" may be."""
NEAR_A_PART: Final = Decimal("0.25")
"""How far "plus de la moitié" or "près du double" reaches."""
_HALF_A_PERCENT: Final = 200
_EXACT_SHARE: Final = Decimal("0.006")
_A_PART_IN_WORDS: Final = Decimal("0.015")
"""How far a plain "deux tiers" or "un quart" reaches; a half says more."""
_HALF: Final = Decimal("0.5")
_A_TENTH_NEARLY: Final = Decimal("0.02")
EXACT_TIMES: Final = Decimal("0.02")
"""How far a plain "double" reaches."""
CHANCE: Final = 12
"""A figure up to which another passage has the same by chance."""
_BEFORE: Final = 30
_MORE: Final = re.compile(
    r"(?:plus (?:d(?:e|u|es|[’'])|que(?: [^\W\d_]+ de)?)|au moins|au minimum|au-delà d(?:e|u|es)|supérieure?s? à|"
    r"(?:dépass|excéd)\w+|\b(?:un (?:gros|bon)|une (?:grosse|bonne)))"
    r"[ \u00a0]?(?:l[ae]s?[ \u00a0]|l[’']|une?[ \u00a0])?$",
    re.IGNORECASE,
)
_LESS: Final = re.compile(
    r"(?:moins d(?:e|u|es|[’'])|près d(?:e|u|es|[’'])|presque|quasi(?:ment)?|au plus|au maximum|inférieure?s? à|"
    r"frôl\w+|jusqu[’']à|\b(?:un petit|une petite))[ \u00a0]?(?:l[ae]s?[ \u00a0]|l[’']|une?[ \u00a0])?$",
    re.IGNORECASE,
)
_NEARLY: Final = re.compile(r"près d(?:e|u|es|[’'])[ \u00a0]?(?:l[ae]s?[ \u00a0]|l[’']|une?[ \u00a0])?$", re.IGNORECASE)
_HARDLY: Final = Decimal("0.01")
"""How far above "près de" may be."""
_ONE_OF: Final = re.compile(r"\bune? (?:[^\s,.;]+ ){0,3}sur $")
"""Between "plus d’" and what it is said of: "plus d’un visiteur sur deux"."""
_TIMES: Final = Sought(r"(?:doubl|tripl|quadrupl|décupl)", "doubl|tripl|décupl|quadrupl", re.IGNORECASE)
_BY: Final = Sought(r"\b(?:multipli|divis)\w+ par $", "divis|multipli", re.IGNORECASE)
_DIVIDED: Final = re.compile(r"\bdivis\w+ (?:[^\W\d_]+ment )?par $", re.IGNORECASE)
"""Before "deux", what is told as its half."""
_OUT_OF: Final = re.compile(r"(?: [^\s,.;:]+){0,3} sur (?:les )?| (?:des|d[’']entre les|de (?:ces|ses|leurs|nos)) ")
PERIODS: Final = {
    "an": re.compile(
        r"\b(?:(?:par|chaque|tous les) an(?:s|née)?|annuel(?:le|s|les)?|annuellement|l’an)\b", re.IGNORECASE
    ),
    "mois": re.compile(r"\b(?:(?:par|chaque|tous les) mois|mensuel(?:le|s|les)?|mensuellement)\b", re.IGNORECASE),
    "semaine": re.compile(r"\b(?:(?:par|chaque|toutes les) semaines?|hebdomadaires?)\b", re.IGNORECASE),
    "jour": re.compile(r"\b(?:(?:par|chaque|tous les) jours?|quotidien(?:ne|s|nes)?|quotidiennement)\b", re.IGNORECASE),
}
"""How often a figure counts again."""
_AGAIN: Final = (
    *("par an", "par mois", "par semaine", "par jour", "chaque ", "tous les ", "toutes les "),
    *("annuel", "l’an", "mensuel", "hebdo", "quotidien"),
)
"""One of these is in whatever says so."""


def is_year(figure: Figure) -> bool:
    """Whether a figure reads as a year: four digits without a unit."""
    return figure.unit is None and not figure.ordinal and _YEAR.fullmatch(figure.digits) is not None


def same_quantity(figure: Figure, ours: Claims, theirs: Claims) -> bool:
    """Whether the passage tells as much in another unit."""
    mine = [each for each in ours.quantities if each.start <= figure.start < each.end]
    return any(one.equals(two) for one in mine for two in (*theirs.quantities, *bare(theirs.figures)))


def share_of(figure: Figure, claims: Claims) -> Decimal | None:
    """The part of a whole that a figure says: "20 %", "un cinquième", "divisé par deux"; None where it says none."""
    if figure.unit == "%":
        return figure.value / _HUNDRED
    if 0 < figure.value < 1 and not figure.digits:
        return figure.value
    if figure.value and _DIVIDED.search(claims.text[: figure.start]):
        return 1 / figure.value
    for whole in claims.figures:
        if whole.value < 1:  # "la moitié des 23,4 millions": no number of them
            continue
        if whole.start > figure.end and _OUT_OF.fullmatch(claims.text[figure.end : whole.start]):
            return figure.value / whole.value
        if whole.end < figure.start and figure.value and _OUT_OF.fullmatch(claims.text[whole.end : figure.start]):
            return whole.value / figure.value
    return None


@lru_cache(maxsize=1024)
def periods(text: str) -> tuple[tuple[str, re.Match[str]], ...]:
    """How often a figure counts again, and where the text says so."""
    lowered = text.lower()
    if not any(words in lowered for words in _AGAIN):
        return ()
    return tuple((name, match) for name, pattern in PERIODS.items() for match in pattern.finditer(text))


def says_times(figure: Figure, claims: Claims) -> bool:
    """Whether a figure says how often as much: "doublé", "trois fois", "multiplié par deux"."""
    before = _before(figure, claims)
    by = _TIMES.match(claims.text, figure.start) or _BY.search(before)
    return figure.unit == "fois" or by is not None


def is_share(figure: Figure, ours: Claims, share: Decimal, other: Decimal) -> bool:
    """Whether a figure that says a part may be said of another part, as exactly as it is written."""
    places = len(figure.digits.partition(",")[2])
    exact = Decimal(10) ** -places / _HALF_A_PERCENT
    if abs(share - other) <= (exact if figure.unit == "%" else _EXACT_SHARE):
        return True
    if share == figure.value != _HALF and not figure.digits and abs(share - other) <= _A_PART_IN_WORDS:
        return True
    if _is_of_ten(figure, share) and -_EXACT_SHARE <= other - share < _A_TENTH_NEARLY:
        return True
    scale = share / figure.value if figure.value else Decimal(1)
    part = next((each for each in ours.figures if each.end < figure.start and share * figure.value == each.value), None)
    if part is not None and vague(part, ours):  # of "plus de huit sur dix" the ten
        return stands_for(part, ours, other * figure.value, near=NEAR_A_PART)
    return vague(figure, ours) and stands_for(figure, ours, other / scale, near=NEAR_A_PART)


def _is_of_ten(figure: Figure, share: Decimal) -> bool:
    """Whether it is of so many in ten, in words, which are told of a little more, too: "sept sur dix" of 71 %."""
    return figure.words and figure.value in {share * _TEN, Decimal(_TEN)}


def stands_for(
    figure: Figure, ours: Claims, value: Decimal, exact: Decimal = Decimal(0), near: Decimal | None = None
) -> bool:
    """Whether a figure, with the words before it, may be said of that value."""
    if abs(figure.value - value) <= exact * figure.value:
        return True
    if not figure.value or not vague(figure, ours):
        return False
    before = _before(figure, ours)
    off = (value - figure.value) / figure.value
    least = near or _precision(figure)
    if _MORE.search(before):
        return 0 <= off <= least
    if _LESS.search(before):
        return -least <= off <= (_HARDLY if _NEARLY.search(before) else 0)
    return abs(off) <= (least if near is None else min(near, _NEAR_A_SET))  # "environ" is on no side


def _precision(figure: Figure) -> Decimal:
    """How far off a figure that is only near may be, as a share of it: half of its last digit that is not nought."""
    if figure.words is False and not figure.digits:
        return max(_NEAR_A_SET, _BELOW_TEN / figure.value) if figure.value > _TEN else _NEAR_A_SET
    last = Decimal(1).scaleb(cast("int", figure.value.normalize().as_tuple().exponent))
    return max(_NEAR, min(_ROUNDED, last / 2 / figure.value))


def vague(figure: Figure, ours: Claims) -> bool:
    """Whether a figure is only near, or a bound."""
    before = _before(figure, ours)
    return bool(figure.about or _MORE.search(before) or _LESS.search(before))


def _before(figure: Figure, claims: Claims) -> str:
    before = claims.text[max(0, figure.start - _BEFORE) : figure.start]
    return _ONE_OF.sub("", before) if before.endswith(" sur ") else before


_NOT_COUNTED: Final = frozenset(
    {
        *UNITS,
        *WEEKDAYS,
        *map(fold, MONTHS),
        "hier",
        "aujourd'hui",
        "aujourd’hui",
        "demain",
        "actuellement",
        "auparavant",
    }
)
"""What after a figure says its unit, or when: "contre 64 % mercredi"."""
_OF_THE: Final = re.compile(r" (?:des|d[’']entre les|de (?:ces|ses|leurs|nos)) ")
"""Between a part and its whole, which count the same."""
_OTHERS: Final = frozenset({"autre", "autres"})
_DONE_BY: Final = re.compile(r"[^\W\d_]+(?:ée?s?|ie?s?|ue?s?) par\b")
"""A participle, which is counted by nothing: "2 millions proposés par X"."""


def _is_participle(word: str) -> bool:
    """Whether a word can only say what was done: "6 millions empruntés"."""
    known = readings(word)
    return bool(known) and all(each.part is Part.VERB for each in known)


@lru_cache(maxsize=8192)
def counted(claims: Claims, figure: Figure) -> str | None:
    """The family of what a figure counts: the word that follows it; None where that is a unit, or says nothing.

    Of "cinq des quatorze joueuses" both count the same.
    """
    several = len(claims.figures) > 1 and not figure.unit
    if several and (whole := _OF_THE.match(claims.text, figure.end)):
        of = next((each for each in claims.figures if each.start == whole.end()), None)
        if of is not None:
            return counted(claims, of)
    scale = _SCALE.match(claims.text, figure.end)
    end = scale.end() if scale else figure.end
    following = iter(claims.words[bisect_left(claims.starts, end) :][:2])
    after = next(following, None)
    if after is not None and after.folded in _OTHERS:
        end, after = after.end, next(following, None)
    if after is None or not after.content or after.folded in _NOT_COUNTED or after.start - end > 1:
        return None
    if figure.value > 1 and after.folded.endswith("ment"):
        return None  # no plural: "dont quatre grièvement"
    if _DONE_BY.match(claims.text, after.start) or _is_participle(after.text.lower()):
        return None
    return after.stem
