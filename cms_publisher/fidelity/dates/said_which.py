"""Days that are said to be the last or the next of their name: "le 30 juin dernier", "mardi 18 mars prochain"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.dates import day
from cms_publisher.french.sought import Sought
from cms_publisher.french.typography import NBSP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.edits import Change

_S: Final = r"[ \u00a0\u202f]"
_SAID_WHICH: Final = Sought(
    rf"(?P<date>\b(?:(?:{'|'.join(WEEKDAYS)}){_S})?(?P<day>\d\d?|1er){_S}(?P<month>{'|'.join(MONTHS)})){_S}"
    r"(?P<which>dernier|prochain|passé)\b",
    "dernier|prochain|passé",
    re.IGNORECASE,
)
_NEXT: Final = re.compile(rf"{_S}(?:dernier|prochain|passé)\b")
MONTH_KEYS: Final = tuple(token.key for name in MONTHS for token in tokenize(name))
WHICH: Final[dict[tuple[str, ...], int]] = {("dernier",): -1, ("passé",): -1, ("prochain",): 1}
"""What may go where the date stands beside: "mardi prochain, 16 juillet" is "mardi 16 juillet 2024"."""


def said_which(text: str, published: date) -> Iterator[Change]:
    """The full form of each."""
    for match in _SAID_WHICH.finditer(text):
        side, month = WHICH[(match["which"].lower(),)], MONTHS.index(match["month"].lower()) + 1
        if then := _on_that_side(int(match["day"].removesuffix("er")), month, published, side):
            yield *match.span(), f"{match['date']}{NBSP}{then.year}"


def is_said_which(text: str, end: int) -> bool:
    """Whether a date that ends there is said to be the last or the next one."""
    return _NEXT.match(text, end) is not None


def days_said_which(words: tuple[str, ...], published: date) -> Iterator[str]:
    """What such words (token keys) mean in a text of that day, with the year and without."""
    if words[-1:] not in WHICH:
        return
    *named, name = (word for word in words[:-1] if word != "er")
    weekday = named.pop(0) if named and named[0] in WEEKDAYS else None
    if name not in MONTH_KEYS or len(named) != 1 or not named[0].isdecimal():
        return
    then = _on_that_side(int(named[0]), MONTH_KEYS.index(name) + 1, published, WHICH[words[-1:]])
    if then and weekday in {None, WEEKDAYS[then.weekday()]}:
        full = day(then) if weekday is None else f"{weekday} {day(then)}"
        yield from (full, full.rpartition(NBSP)[0])


def _on_that_side(number: int, month: int, published: date, side: int) -> date | None:
    """The last such day before a text appeared (``side`` -1), or the next one after it (1); None of that very day."""
    try:
        found = [date(published.year + years, month, number) for years in (0, side)]
    except ValueError:  # 29 February
        return None
    return next((one for one in found if (one - published).days * side > 0), None) if published not in found else None
