"""When a sentence tells of: the dates of its main clause, whole or such as follow from what was told before.

"Le 3 mai 2019" says it all; "le 12 octobre", "en juillet", "le lendemain", "deux jours plus tard" need the line before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.dates import find_dates
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import has_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

When = tuple[int, int, int]
"""Year, month, day; 0 where it is not said."""

_S: Final = r"[ \u00a0\u202f]"
_NUMBERS: Final = {
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "neuf": 9, "dix": 10,
}  # fmt: skip
"""Days; "huit jours" is a week, "quinze jours" two."""
_OPENS: Final = re.compile(
    r"(?:en|le|au|dès|à la fin de|fin|début|courant|mi-|d[’'])?\s?(?:[a-zéû]+\s)?", re.IGNORECASE
)
_YEAR: Final = re.compile(r"\b(?:[Ee]n|[Ff]in|[Dd]ébut|[Dd]ès)[ \u00a0](?P<year>(?:1[5-9]|20)\d\d)\b(?![.,]\d|-)")
_MONTH: Final = re.compile(
    rf"\b(?:[Ee]n|[Dd]ès|[Ff]in|[Dd]ébut|[Cc]ourant){_S}(?P<month>{'|'.join(MONTHS)})\b(?!{_S}\d|-)"
)
_OF_SOMETHING: Final = rf"(?!{_S}(?:de|du|des)\b|{_S}d[’'])"
_PART: Final = rf"(?:{_S}(?:au{_S})?(?P<part>matin|soir)\b)?"
_SHIFTED: Final = (
    (re.compile(rf"\b[Ll]e{_S}lendemain\b{_PART}{_OF_SOMETHING}"), 1),
    (re.compile(rf"\b[Ll]e{_S}surlendemain\b{_PART}{_OF_SOMETHING}"), 2),
    (re.compile(rf"\b[Ll]a{_S}veille\b{_PART}{_OF_SOMETHING}"), -1),
    (re.compile(rf"\b[Ll]e{_S}même{_S}jour\b|\b[Cc]e{_S}jour-là\b"), 0),
)
_VAGUE: Final = re.compile(
    rf"\b(?:(?:[\w-]+{_S}){{1,3}}(?P<unit>jours?|semaines?|mois|ans?|années?){_S}(?:plus{_S}tard|après(?=,))|[Pp]eu{_S}après(?=,)|"
    rf"[Ll]e{_S}(?P<month>mois){_S}suivant|[Ll]a{_S}semaine{_S}suivante|(?P<year>[Ll][’'](?:an|année){_S}suivante?))\b"
)
"""A time later than the one before, nobody knows how much; but which year is "l’année suivante"."""
_LONG: Final = ("mois", "an")
_LATER: Final = re.compile(rf"\b(?P<count>{'|'.join(_NUMBERS)}|\d){_S}jours?{_S}plus{_S}tard\b", re.IGNORECASE)
_NOT_WHEN: Final = re.compile(
    r"\b(?:depuis|jusqu[’']\w+|avant|après|entre|contre|que|d[’']ici|de|du|des|au|à partir de|à compter de|et|pour|"
    r"celui|celle|fin|début)(?: le| l[’']\w+)?[ \u00a0]$",
    re.IGNORECASE,
)
_IN: Final = re.compile(r"\b(?:en|le|dès|la|à|ce)?[ \u00a0]?$", re.IGNORECASE)
_COMPLETED: Final = re.compile(r"\b(?:que|si|quand|lorsque|puisque|comme)\b|\b(?:lorsq|puisq|q)u[’']", re.IGNORECASE)
"""What opens a clause that goes on to the sentence's end, whatever commas it has."""
_RELATIVE: Final = re.compile(r"\b(?:qui|dont|où|laquelle|lequel|lesquels|lesquelles|auquel)\b", re.IGNORECASE)
_EDGE: Final = re.compile(r"[,;:(–—](?=\s)|\(")
_AUXILIARY: Final = frozenset(
    """
    a ai as ont avons avez avait avaient aura auront aurait auraient eut eurent
    est es sont suis sommes êtes était étaient sera seront serait seraient fut furent
    été être avoir ayant étant soit et puis ou
    """.split()  # noqa: SIM905
)
"""Before a participle that is the predicate's, or one more of them."""
_ATTRIBUTE: Final = re.compile(
    rf"{_S}?(?!puis\b)[^\W\d_]+(?:é|ée|és|ées|is|ise|ises|u|ue|us|ues|ie|ies|ite|ites|erte?s?|inte?s?){_S}"
)
"""A participle behind a comma: "…, remise le 20 février, …"."""
_FURTHER: Final = re.compile(rf"{_S}?(?:et{_S})?(?:puis|ensuite|enfin|et){_S}", re.IGNORECASE)
"""What opens a second predicate of the same subject: ", puis révoqué en juillet"."""


class Later(StrEnum):
    """A time after the one that was told before, by words that name no day."""

    SOON = "soon"
    """Days or weeks."""
    LONG = "long"
    """Months or years."""
    NEXT_YEAR = "next-year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that say when: ``text[start:end]``, as far as they say it."""

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    shift: int | None = None
    """Days after the day that was told before."""
    later: Later | None = None
    part: str = ""
    """The time of that day: "matin", "soir"."""
    own: bool = False
    """Whether it dates what the sentence itself tells."""

    @property
    def when(self) -> When | None:
        """The time, where the words say of which year."""
        return (self.year, self.month, self.day) if self.year else None


@lru_cache(maxsize=4096)
def mentions(text: str) -> tuple[Mention, ...]:
    """What says when outside quotations, in order."""
    quoted = quotes.quoted(text)
    found: list[Mention] = []
    for one in sorted(_mentions(text), key=lambda mention: (mention.start, -mention.end)):
        free = not any(start <= one.start < end for start, end in quoted)
        if free and (not found or found[-1].end <= one.start):
            found.append(_judged(text, one, found))
    return tuple(found)


def when(text: str) -> When | None:
    """The time that a sentence tells of by its own words: the first date of its main clause; None if that is unsure."""
    first = next((one for one in mentions(text) if one.own), None)
    return first.when if first else None


def _mentions(text: str) -> Iterator[Mention]:
    for one in find_dates(text):
        year, day = one.year or 0, one.day or 0
        yield Mention(start=one.start, end=one.end, year=year, month=one.month, day=day)
    for found in _YEAR.finditer(text):
        yield Mention(start=found.start("year"), end=found.end("year"), year=int(found["year"]))
    for found in _MONTH.finditer(text):
        yield Mention(start=found.start("month"), end=found.end("month"), month=MONTHS.index(found["month"]) + 1)
    for pattern, days in _SHIFTED:
        for found in pattern.finditer(text):
            part = found.groupdict().get("part") or ""
            yield Mention(start=found.start(), end=found.end(), shift=days, part=part)
    for found in _LATER.finditer(text):
        count = found["count"].lower()
        yield Mention(start=found.start(), end=found.end(), shift=_NUMBERS.get(count) or int(count))
    for found in _VAGUE.finditer(text):
        long = (found["unit"] or found["month"] or "").startswith(_LONG)
        later = Later.NEXT_YEAR if found["year"] else Later.LONG if long else Later.SOON
        yield Mention(start=found.start(), end=found.end(), later=later)


def _judged(text: str, one: Mention, before: list[Mention]) -> Mention:
    own = _is_own(text, one, further=any(other.own for other in before))
    return replace(one, own=own)


def _is_own(text: str, one: Mention, *, further: bool) -> bool:
    """Whether a date opens the sentence, stands behind its verb, or between commas behind its subject.

    "L’autorisation, délivrée le 2 novembre 2023, était nulle": not that one. ``further``: it has another one before.
    """
    before = text[: one.start]
    if _OPENS.fullmatch(before):
        return True
    bare = quotes.outside(before)
    known = one.shift is not None or one.later is not None
    if _COMPLETED.search(bare) or not (known or (one.month and not _NOT_WHEN.search(before))):
        return False
    start = max((found.end() for found in _EDGE.finditer(bare)), default=0)
    segment = bare[start:]
    if _RELATIVE.search(segment) or (start and _ATTRIBUTE.match(segment)):
        return False
    if has_verb(segment) or has_finite_verb(text, start, one.start):
        return not _is_claimed(text, start, one.start)
    inserted = start and _IN.fullmatch(segment.strip(" \u00a0\u202f") + " ") and text[one.end : one.end + 1] == ","
    return bool(inserted or (further and _FURTHER.match(segment)))


def _is_claimed(text: str, start: int, end: int) -> bool:
    """Whether a participle between verb and date may be what the date tells of: "conteste l’avis rendu le 4 mai"."""
    words = [token for token in tagged(text) if start <= token.start < end and token.tag is not Tag.ADVERB]
    verb = next((at for at, token in enumerate(words) if token.tag is Tag.VERB), len(words))
    return any(
        token.tag is Tag.PARTICIPLE and words[at - 1].low not in _AUXILIARY
        for at, token in enumerate(words)
        if at > verb
    )
