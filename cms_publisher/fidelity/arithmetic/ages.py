"""An age that a year of birth does not give ("née en 1971, 38 ans"), and two ages of one person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.analysts import NAME
from cms_publisher.fidelity.arithmetic.slip import Slip
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE_IN_FIGURES as _S

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

_BORN: Final = Sought(
    rf"\b[Nn]ée?{_S}(?:le{_S}[^,.;]{{4,20}}{_S}|en{_S}(?:[a-zéû]+{_S})?)(?P<year>(?:19|20)\d\d)\b",
    "né|Né",
)
_AGED: Final = re.compile(
    rf"(?:,{_S}|âgée?{_S}(?:aujourd[’']hui{_S})?de{_S}|fête(?:ra)?{_S}(?:ses{_S})?|{_S}ses{_S}|\A)(?P<age>\d\d?){_S}ans\b(?={_S}?[,.(]|{_S}(?:aujourd|cette|est|a\b))"
)
_PAST: Final = re.compile(r"\b(?:mort|décédé|disparu|tué|alors|lorsqu|quand|avait|à l[’']époque)", re.IGNORECASE)
"""Where the age may be of another day than that of publication."""
_NAMED: Final = Sought(
    rf"(?P<name>{NAME.pattern}|[A-ZÀ-Ý][a-zà-öø-ÿ]+{_S}[A-ZÀ-Ý]\.)(?:,{_S}|{_S}\()(?P<age>\d{{1,3}}){_S}ans\b", "ans"
)


def wrong_ages(text: str, published: date | None) -> Iterator[Slip]:
    """Ages that the year of birth in the same sentence does not give in the year of publication."""
    born = [*_BORN.finditer(text)]
    aged = [*_AGED.finditer(text)] if len(born) == 1 and published else []
    if published is None or len(aged) != 1 or _PAST.search(text):
        return
    most = published.year - int(born[0]["year"])
    if int(aged[0]["age"]) not in {most - 1, most}:
        start, end = aged[0].start("age"), aged[0].end("age") + len(" ans")
        yield Slip(
            rule="age", start=start, end=end, args={"words": text[start:end], "born": born[0]["year"], "reckoned": most}
        )


def two_ages(texts: Iterable[str]) -> Iterator[tuple[int, Slip]]:
    """The number of each text that gives a person, by name, another age than a text before it, and where."""
    known: dict[str, str] = {}
    for number, text in enumerate(texts):
        for match in _NAMED.finditer(text):
            age = known.setdefault(match["name"], match["age"])
            if age != match["age"]:
                args = {"words": match[0].rstrip("("), "other": age}
                yield number, Slip(rule="ages", start=match.start(), end=match.end(), args=args)
