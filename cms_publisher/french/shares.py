"""How large a part of a thing a text speaks of: "la plupart des élèves", "deux des cinq tests", "aucun".

>>> [(float(share.low), float(share.high)) for share in shares("Sept joueuses sur seize ; la plupart des clubs.")]
[(0.4375, 0.4375), (0.51, 0.99)]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.figures import figures
from cms_publisher.french.lexicon import is_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF: Final = r"(?: d(?:es?|u)| d[’'](?:entre (?:les|ces|eux|elles))?)"
_ALL: Final = (
    rf"(?:tous|toutes) (?:les|ses|leurs|ces|nos)|toute (?:la|l[’'])|tout (?:le|l[’'])|l[’']ensemble{_OF}|"
    rf"(?:la totalité|l[’']intégralité){_OF}|chaque|chacune?{_OF}|(?<=, )tou(?:s|tes)(?= [^\W\d_]+)|"
    r"(?<=[aeion]nt )tou(?:s|tes)\b(?! (?:deux|trois|les|ses|leurs|ces|nos|ceux|celles)\b)"
)
_SOME: Final = (0.01, 0.99)
"""Between what "certains" and "une partie" lie."""
_WORDS: Final = tuple(
    (re.compile(rf"\b(?:{words})", re.IGNORECASE), low, high)
    for words, low, high in (
        (
            rf"(?:quasi[- ]totalité|(?:très |immense )?grande majorité){_OF}|(?:presque|quasiment) tou(?:s|tes)",
            0.7,
            0.99,
        ),
        (_ALL, 1.0, 1.0),
        (
            rf"(?:la|une) majorité{_OF}|(?:pour )?la plupart(?:{_OF})?|en majorité|majoritairement|plus de la moitié",
            0.51,
            0.99,
        ),
        (
            rf"(?:l[’']essentiel|la majeure partie|le gros){_OF}",
            0.51,
            0.99,
        ),
        (
            rf"quelques(?:-une?s{_OF})?|de rares|rares (?=sont)|une (?:petite )?(?:poignée|minorité){_OF}|peu d[e’']",
            0.01,
            0.49,
        ),
        (rf"une partie{_OF}|certaine?s{_OF}|certaine?s|plusieurs{_OF}|en partie|partiellement", *_SOME),
        (rf"aucune?(?:{_OF})?", 0.0, 0.0),
    )
)
"""Words for a share, the more telling ones first, and between what it lies."""
_ANY: Final = re.compile("|".join(pattern.pattern for pattern, _, _ in _WORDS), re.IGNORECASE)
_PARTS_OF_WORDS: Final = (
    *(
        "major",
        "minor",
        "essentiel",
        "gros d",
        "rares",
        "total",
        "tou",
        "ensemble",
        "intégral",
        "chac",
        "chaque",
        "plupart",
        "moitié",
        "quelques",
    ),
    *("poignée", "peu d", "parti", "certain", "plusieurs", "aucun"),
)
"""One of these is in each of them: sooner looked for."""
_NEARLY: Final = re.compile(
    r"(?:près|environ|autour|quelque|presque) ?(?:d[eu’']|le|la|un|une)?\s?(?:un |une |le |la |les )?$",
    re.IGNORECASE,
)
_MORE: Final = re.compile(r"(?:plus|au moins|au-delà) ?(?:d[eu’'])?\s?(?:un |une |le |la |les )?$", re.IGNORECASE)
_LESS: Final = re.compile(r"(?:moins|au plus) ?(?:d[eu’'])?\s?(?:un |une |le |la |les )?$", re.IGNORECASE)
_OUT_OF: Final = re.compile(
    r" (?:d(?:es|e (?:ses|ces|leurs|nos))|d[’']entre (?:les|ces)|parmi les|(?:[^\W\d_]+ ){0,2}sur(?: les)?) "
)
_BARE: Final = re.compile(r" (?:d\S+ (?:\S+ )?|parmi les |sur (?:les )?)")
_NEXT: Final = re.compile(r" ([^\W\d_]+)")
_THE: Final = re.compile(r"(?<!sur )(?<!parmi )(?<!entre )\b(?:les|ces|aux|ses|leurs) $", re.IGNORECASE)
_NOT: Final = re.compile(r"\bpas $", re.IGNORECASE)
_ONE: Final = re.compile(r"\b(?:une? )?[^\W\d_]+ sur $|\bune? $", re.IGNORECASE)
_PERCENT_OF: Final = re.compile(r"\s?%?(?: d(?:es?|u) | d[’'])")
_NEAR: Final = 24
_HUNDRED: Final = 100
_WIDE: Final = 0.2
_MOST: Final = 0.99
_SLACK: Final = 0.005
_HALF: Final = 0.5


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a thing, between two bounds: ``text[start:end]``."""

    low: float
    high: float
    start: int
    end: int

    def excludes(self, other: Share, *, turned: bool = False) -> bool:
        """Whether one can't be the other; nor what the other leaves, of two numbers or where one side is denied."""
        if {self.low, self.high, other.low, other.high} <= {0.0, 1.0}:
            return False
        left = Share(1 - other.high, 1 - other.low, other.start, other.end)
        numbers = self.high - self.low < _WIDE and other.high - other.low < _WIDE
        whole = self.low == self.high == round(self.low) or other.low == other.high == round(other.low)
        return self._apart(other) and (whole or not (numbers or turned) or self._apart(left))

    def goes_beyond(self, other: Share) -> bool:
        """Whether it is more than half of what the other tells some of: "la plupart" for "certains"."""
        return self.low > _HALF and (other.low, other.high) == _SOME

    def _apart(self, other: Share) -> bool:
        return self.high < other.low - _SLACK or other.high < self.low - _SLACK


@lru_cache(maxsize=1024)
def shares(text: str) -> tuple[Share, ...]:
    """The shares of a text, in its order."""
    taken: list[Share] = []
    for share in (*_by_figures(text), *_by_words(text), *_all_counted(text)):
        if not any(share.start < other.end and other.start < share.end for other in taken):
            taken.append(share)
    return tuple(sorted(taken, key=lambda share: share.start))


def _by_words(text: str) -> Iterator[Share]:
    for pattern, low, high in _WORDS if _may_have(text) and _ANY.search(text) else ():
        for match in pattern.finditer(text):
            if low == 1 and _NOT.search(text[: match.start()]):
                yield Share(0.01, 0.99, *match.span())
            else:
                yield Share(low, high, *match.span())


def _may_have(text: str) -> bool:
    lowered = text.lower()
    for part in _PARTS_OF_WORDS:  # noqa: SIM110 - any() takes up to twice as long
        if part in lowered:
            return True
    return False


def _by_figures(text: str) -> Iterator[Share]:
    """Fractions, percentages, "deux des cinq", "un élève sur dix"."""
    found = figures(text)
    for one, other in pairwise(found):
        link = text[one.end : other.start]
        if not 1 <= one.value < other.value or one.unit or not _OUT_OF.fullmatch(link):
            continue
        if _BARE.fullmatch(link) or _is_whole(text, other.end):
            yield _about(text, one.start, other.end, float(one.value / other.value))
    for figure in found:
        if 0 < figure.value < 1 and not figure.ordinal and not text[figure.start].isdigit():
            single = _ONE.search(text[: figure.start])
            yield _about(text, single.start() if single else figure.start, figure.end, float(figure.value))
        elif figure.unit == "%" and figure.value <= _HUNDRED and _PERCENT_OF.match(text, figure.end):
            yield _about(text, figure.start, figure.end, float(figure.value) / _HUNDRED)


def _is_whole(text: str, end: int) -> bool:
    """Whether "quatre districts sur neuf" ends there; a noun behind is what is shared: "92 postes sur 407 emplois"."""
    following = _NEXT.match(text, end)
    word = following[1].lower() if following else ""
    return word in {"", "ne", "n"} or is_verb(word) or word in tables.words("finite_verbs")


def _about(text: str, start: int, end: int, value: float) -> Share:
    before = text[max(0, start - _NEAR) : start]
    if _NEARLY.search(before):
        return Share(value * 0.8, min(_MOST, value * 1.2), start, end)
    if _MORE.search(before):
        return Share(value + _SLACK, min(_MOST, value * 1.5), start, end)
    if _LESS.search(before):
        return Share(value * 0.5, value - _SLACK, start, end)
    return Share(value, value, start, end)


def _all_counted(text: str) -> Iterator[Share]:
    """All of a known number: "les neuf arrondissements"."""
    for figure in figures(text):
        counts = figure.value > 1 and not figure.unit and not figure.ordinal
        if counts and _THE.search(text, max(0, figure.start - _NEAR), figure.start):
            yield Share(1.0, 1.0, figure.start, figure.end)
