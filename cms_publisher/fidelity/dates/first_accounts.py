"""What an earlier report says that the article has overtaken: a figure corrected, a search under way, a staff counted.

An alert of yesterday is right about yesterday; a reader who meets it behind today's report takes it for today's.
"""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.amounts import is_year
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.french.quotes import outside
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from cms_publisher.french.figures import Figure

    Measured = tuple[str | None, str]
    """In what unit, of what thing."""

EVENT: Final = timedelta(days=7)
"""So many days a piece of news is the same one."""
_AMOUNT: Final = re.compile(r"[ \u00a0\u202f]?[^\s,.]+[ \u00a0](?:de[ \u00a0]|d[’'])(?P<noun>[^\W\d_]{4,})")
_COUNTED: Final = re.compile(r"[ \u00a0\u202f](?P<noun>[^\W\d_]{4,})")
_CLOSE: Final = 5
"""Two counts of a staff that are within a fifth of each other are of one staff."""
MEASURES: Final = frozenset({"m³", "m²", "km²", "ha", "t", "kg"})
"""Of money and shares, lengths and times a report has many that are each of something else."""
_DENIED: Final = Sought(
    r"\bet non[ \u00a0](?:pas[ \u00a0])?(?:de[ \u00a0]|les[ \u00a0]|des[ \u00a0]|à[ \u00a0])?(?=\d)", "et non"
)
"""Before a figure that was told first, and is wrong."""
_UNDER_WAY: Final = Sought(
    r"\b(?:en cours|se poursui(?:vent|t|vai(?:en)?t)|(?:serai|espérai|aurai)(?:en)?t)\b|"
    r"\brest(?:e|ent|ait|aient) à \w+(?:er|ir|re)\b|\bdevai(?:en)?t \w+(?:er|ir|re)\b|"
    r"\b(?:pourrai|devrai)(?:en)?t\b.*(?<!é )(?<!és )(?<!ée )(?<!ées )\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|demain|nuit|soirée|matinée|journée|heures)\b",
    "en cours|poursui|serai|espérai|aurai|pourrai|devrai|devai|reste à|restent à|restait à|restaient à",
)
"""What was not done, known or certain on that day."""
STAFF: Final = Sought(
    r"\b(?:(?:emploie|emploient|compte|comptent)[ \u00a0](?:\w+[ \u00a0])?|(?:des|les|ses|leurs)[ \u00a0])"
    r"(?P<count>\d+(?:[ \u00a0\u202f]\d{3})*)[ \u00a0](?:personnes|salariés|employés|agents|ouvriers)\b",
    "personnes|salariés|employés|agents|ouvriers",
)
"""How many work there: all of them, said in the present."""
_SPACES: Final = re.compile(r"[ \u00a0\u202f]")


def is_under_way(text: str, published: date | None, told_on: date | None) -> bool:
    """Whether a report of the days before tells what was going on, hearsay, or a hope for these days.

    Args:
        text: the sentence.
        published: when its source appeared.
        told_on: when the article's own text did.
    """
    if published is None or told_on is None or not timedelta() < told_on - published <= EVENT:
        return False
    return _UNDER_WAY.may_stand_in(text) and _UNDER_WAY.search(outside(text)) is not None


def is_corrected(text: str, published: date | None, told_on: date | None, told: Iterable[str]) -> bool:
    """Whether a report of the days before measures what the article's own text measures otherwise, or calls wrong."""
    if published is None or told_on is None or not timedelta() <= told_on - published <= EVENT:
        return False
    then = measured(text)
    if not then or any(map(is_year, read(text).figures)):  # that year's is another
        return False
    for one in told:
        now = measured(one)
        if any(then.get(what) == value for what, value in denied(one)):
            return True
        if any(what in now and now[what] != value for what, value in then.items() if what[0] in MEASURES and what[1]):
            return True
    return False


def is_recounted(text: str, published: date | None, told_on: date | None, told: Iterable[str]) -> bool:
    """Whether an earlier source tells how many work there, and the article a number near it."""
    if published is None or told_on is None or published >= told_on:
        return False
    then = list(staff(text))
    return any(is_close(one, other) for one in then for each in told for other in staff(each))


def staff(text: str) -> Iterator[int]:
    """How many work somewhere, as a sentence has it of all of them: "emploie 181 personnes", "des 178 salariés"."""
    for found in STAFF.finditer(text):
        yield int(_SPACES.sub("", found["count"]))


def is_close(one: int, other: int) -> bool:
    """Whether two counts differ, and by so little that they are of one staff."""
    return one != other and abs(one - other) * _CLOSE <= max(one, other)


def denied(text: str) -> Iterator[tuple[Measured, Decimal]]:
    """What a sentence calls wrong, and of what: "600 m3 de roche, et non 200 comme annoncé d'abord"."""
    ends = {found.end() for found in _DENIED.finditer(text)}
    figures = read(text).figures if ends else ()
    for before, figure in pairwise(figures):
        if figure.start in ends:
            yield of_what(text, before), figure.value


def measured(text: str) -> dict[Measured, Decimal]:
    """How much there is of each thing that a sentence counts or measures."""
    return {of_what(text, figure): figure.value for figure in read(text).figures if not is_year(figure)}


def of_what(text: str, figure: Figure) -> Measured:
    """In what unit, and the thing in the singular: ("m³", "roche"), (None, "blesse")."""
    found = (_AMOUNT if figure.unit else _COUNTED).match(text, figure.end)
    return figure.unit, fold(found["noun"]).rstrip("sx") if found else ""
