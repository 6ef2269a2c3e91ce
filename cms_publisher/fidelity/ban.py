"""A ban of the instruction, and where a text breaks it: names, addresses, ages, sums, a person's matters."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.first_names import FIRST, LAST, NO_PERSON, is_first_name
from cms_publisher.french.lexicon import readings
from cms_publisher.french.matters import Matter, is_of_several, land_of, may_tell, tells
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Kind(StrEnum):
    """What is not to be told."""

    NAME = "name"
    ADDRESS = "address"
    AGE = "age"
    SUM = "sum"
    THING = "thing"
    """The name of what is nobody: a school, a firm."""


_PERSON: Final = re.compile(rf"(?<![\w’'-])(?!Mmes?\b|Mlles?\b)(?P<first>{FIRST})[ \u00a0](?P<last>{LAST})(?![\w’'-])")
_OFFICE: Final = re.compile(
    r"\b(?:M(?:e|es|aître)|maire|adjointe?|présidente?|procureure?|vice-procureure?|substitute?|juge|préfète?"
    r"|avocate?s?|ministre|députée?|sénat\w+|assesseure?|greffière?|commissaire|commandante?|capitaine"
    r"|colonel|lieutenant|bâtonnière?|expert\w*)[^.;:«»]{0,25}?[ \u00a0,]\Z"
)
"""Before the name of somebody who acts for an office, and whom no such wish means."""
_HOLDS: Final = re.compile(
    r",[ \u00a0](?:(?:l[ae]|un[e]?|son|sa|leur)[ \u00a0]|l’)?(?:vice-|ancien(?:ne)?[ \u00a0])?"
    r"(?:présidente?|maire|adjointe?|procureure?|avocate?|direct(?:eur|rice)|secrétaire|trésori\w+|expert\w*|porte-parole|élue?|conseill\w+|préfète?)\b"
)
"""Behind it the same."""
_LIVES: Final = re.compile(
    r"\b(?:habit(?:e|ait|ant)|domicili\w+|demeurant|résid(?:e|ait|ant))\b(?![ \u00a0]à[ \u00a0]\d)[^.;«»]{3,70}"
    r"|\b\d+(?: bis| ter)?,? (?:rue|chemin|avenue|boulevard|impasse|allée|lieu-dit|hameau)[ \u00a0]"
    r"(?:d(?:e|u|es|e la)[ \u00a0]|d[e]? l’|d’)?[A-ZÀ-Ý][\w’-]+"
)
_AGED: Final = re.compile(
    r"(?:\bâgée?s? de |, |\b(?:homme|femme|jeune|garçon|fille\w*|adolescente?|enfant|\w+(?:eur|euse|trice|iste|aire|ien"
    r"|ienne|ante?|ier|ière|é|ée)) de )(?P<words>\d{1,3}[ \u00a0](?:ans|mois))(?=[,.); \u00a0])"
)
_STREET: Final = re.compile(
    r"\b(?:rue|avenue|place|boulevard|quartier|impasse|chemin|allée|quai|square|pont|école|collège|lycée|stade|hameau)"
    r"[ \u00a0](?:d(?:u|es|e)[ \u00a0](?:la[ \u00a0])?)?\Z"
)
"""What bears the same name, and is nobody: "rue Versanne"."""
_MONEY: Final = re.compile(
    r"\d[\d\u00a0\u202f ]*(?:,\d+)?[ \u00a0](?:millions?[ \u00a0](?:d’)?|milliards?[ \u00a0](?:d’)?|M)?(?:euros?|€)"
)


class Ban(NamedTuple):
    """One kind of what is forbidden, and the names that are meant, in full; of a matter, the lands that are."""

    kind: Kind | Matter
    names: tuple[str, ...]
    sure: bool
    """Whether it is of persons, and certain who is meant: no name of whom nobody can tell whose ("du gérant")."""
    whose: str = ""
    """Who is meant, folded: what a text calls that person; of a matter, "one" where it is one person's."""

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a sentence has it; of a matter or an age that is not sure, where it may have it besides."""
        if isinstance(self.kind, Matter):
            said = tuple(tells(self.kind, text))
            yield from (found.span() for found in said if self._is_meant(found) is self.sure)
            if not self.sure:
                yield from (found.span() for found in may_tell(self.kind, text, said))
        elif self.kind is Kind.AGE and self.whose:
            told = places(self.kind, (), text)
            yield from (span for span in told if _is_beside(text[: span[0]], self) is self.sure)
        else:
            yield from places(self.kind, self.names, text)

    def _is_meant(self, found: re.Match[str]) -> bool:
        """Whether what a text tells of a matter is told of whom is meant."""
        return land_of(found) in self.names and not (self.whose and is_of_several(found))


def holds(text: str, bans: tuple[Ban, ...]) -> bool:
    """Whether a text has any of what is forbidden."""
    return any(next(iter(ban.places(text)), None) for ban in bans)


def places(kind: Kind, names: Sequence[str], text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence has what is forbidden; ``names`` are those that are meant, in full."""
    if kind is Kind.ADDRESS:
        yield from (found.span() for found in _LIVES.finditer(text))
    elif kind is Kind.AGE:
        yield from (found.span("words") for found in _AGED.finditer(text))
    elif kind is Kind.SUM:
        yield from (found.span() for found in _MONEY.finditer(text))
    elif names:
        called = {part for name in names for part in (name, *_surname(kind, name))}
        pattern = "|".join(re.escape(each) for each in sorted(called, key=len, reverse=True))
        found = re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text)
        told = kind is Kind.THING  # "le lycée Simone-Veil" is what is meant
        yield from (one.span() for one in found if told or " " in one[0] or not _STREET.search(text, 0, one.start()))


def _surname(kind: Kind, name: str) -> tuple[str, ...]:
    parts = re.split(r"[ \u00a0]", name)
    return tuple(parts[-1:]) if kind is Kind.NAME and len(parts) > 1 and not readings(parts[-1]) else ()


def persons(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence names somebody in full who acts for no office."""
    for found in _PERSON.finditer(text):
        before = fold(text[: found.start()]).split()[-1:]
        person = is_first_name(found["first"]) and not NO_PERSON & {*before, fold(found["first"])}
        if person and not (_OFFICE.search(text, 0, found.start()) or _HOLDS.match(text, found.end())):
            yield found.span()


def _is_beside(before: str, ban: Ban) -> bool:
    """Whether what stands before an age ends on whom the ban names: "Lucas Roy, ", "la victime, âgée de "."""
    named = {fold(name).split()[-1] for name in ban.names} | ({ban.whose} if ban.sure or not ban.names else set())
    clause = re.split(r"[;:«».!?\n]|,(?![ \u00a0](?:âgée?[ \u00a0]de[ \u00a0])?\Z)", before)[-1]
    return not named.isdisjoint(re.findall(r"[\w-]+", fold(clause)))
