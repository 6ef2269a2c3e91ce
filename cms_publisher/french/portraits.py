"""Whom a text portrays: the one person who comes back in nearly every paragraph, with an age, and is heard in it.

The text says so itself, whatever a brief calls it: somebody is named early, once or often, is "elle" or "il" from then
on, is told with an age, and speaks of "je". Nobody else comes back so often; a trial's accused is nobody's portrait.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french import quotes, tables
from cms_publisher.french.lexicon import readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_NAME: Final = re.compile(
    r"(?<![\w’'-])([A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?)[ \u00a0]"
    r"((?:(?:de|du|des|Le|La|El|Ben)[ \u00a0]|d[’'])?[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*)"
)
_AGE: Final = re.compile(
    r"(?:^|[.!?…] |\b)(?:À \d\d[ \u00a0]ans, |(?:Elle|Il|[A-ZÀ-Ý][a-zà-ÿ-]+) a(?:vait)? \d\d[ \u00a0]ans\b)|"
    r"[A-ZÀ-Ý][a-zà-ÿ-]+, \d\d[ \u00a0]ans,|\b(?:la|le|l[’'])[ \u00a0]?[a-zà-ÿ]+ de \d\d[ \u00a0]ans\b"
)
_YEARS: Final = re.compile(r"\b\d\d ans\b")
_OF_SO_MANY_YEARS: Final = re.compile(r"À \d\d ans, c(?:et?|ette) ")
_SHE: Final = re.compile(r"\belle\b", re.IGNORECASE)
_HE: Final = re.compile(
    r"\bil\b(?![ \u00a0](?:n[’'])?(?:y|fau[a-z]+|fall[a-z]+|est temps|s[’']agi[a-z]*|pleu[a-z]*|rest[a-z]+|"
    r"manqu[a-z]+)\b)",
    re.IGNORECASE,
)
_I: Final = re.compile(r"\b(?:je|moi|me|mon|ma|mes)\b|\b[jm][’']", re.IGNORECASE)
_TRIAL: Final = re.compile(
    r"\b(?:prévenue?s?|accusée?s?|procureure?|parquet|garde à vue|réquisitions?|condamnée?s?|mise?s? en examen)\b"
)
_NO_NAME: Final = frozenset({"le", "la", "les", "un", "une", "ce", "cette", "son", "sa", "ses", "saint", "sainte"})
_MARKS: Final = '«»“”" \u00a0\u202f'
_PARAGRAPHS: Final = 5
"""Fewer portray nobody."""
_MOST_CHARACTERS: Final = 9000
_EARLY: Final = 3
"""The first so many paragraphs, or the first third, name the person and tell the age."""
_SHARE: Final = 0.6
"""In how many of the paragraphs the person stands."""
_OTHERS: Final = 0.5
"""In how many anybody else may stand, by name, of those in which the person does."""
_HEARD: Final = 3
"""Whole sentences that are quoted; in one of them somebody says "je"."""
_SAID: Final = 4
"""Words of such a sentence."""


class Portrait(NamedTuple):
    """Whom a text portrays."""

    name: str
    """As people search it: "Anne Roy"."""
    pronoun: str
    """"elle" or "il"."""

    def is_presented_in(self, text: str, *, loosely: bool = False) -> bool:
        """Whether a sentence says who it is: "Anne Roy, 58 ans, …", "À 58 ans, Anne Roy …", "Anne Roy est la …".

        ``loosely``: also by what the person is: "À 58 ans, cette ancienne infirmière …".
        """
        plain = quotes.outside(text).replace("\u00a0", " ")
        if self.name not in plain:
            return loosely and _OF_SO_MANY_YEARS.match(plain) is not None
        return _YEARS.search(plain) is not None or re.search(rf"{self.name} est l(?:[ae] |[’'])", plain) is not None

    def tells_the_age_in(self, text: str) -> bool:
        """Whether it opens with the pronoun and the age: "Elle a 58 ans et un tablier de cuir"."""
        return re.match(rf"{self.pronoun} a \d\d[ \u00a0]ans\b", text, re.IGNORECASE) is not None

    def does(self, text: str) -> bool:
        """Whether the person is whom a sentence tells of first: "À 17 ans, elle part à Paris"."""
        return _doing(self.pronoun, self.name).match(text.strip()) is not None

    def says(self, text: str) -> bool:
        """Whether it says of a quotation that the person says it: "…, dit-elle", "…, dit Anne Roy"."""
        plain = text.replace("\u00a0", " ").strip(" ,.")
        if plain.endswith(":") and not self.does(plain):
            return False
        turned = re.search(rf"\b[a-zà-ÿ]+-(?:t-)?{self.pronoun}\b", plain)
        return turned is not None or re.search(rf"\b[a-zà-ÿ]+ {re.escape(self.name)}\b", plain) is not None

    def others_in(self, text: str) -> bool:
        """Whether a sentence names somebody else, or has somebody else speak."""
        plain = text.replace("\u00a0", " ")
        other = {"elle": "ils?|elles", "il": "elles?|ils"}[self.pronoun]
        names = any(one != self.name for one in _persons([plain]))
        return names or re.search(rf"\b[a-zà-ÿ]+-(?:t-)?(?:{other})\b", plain) is not None

    @property
    def surname(self) -> str:
        """What stands for the name later on."""
        return self.name.partition(" ")[2]


@lru_cache(maxsize=64)
def _doing(pronoun: str, name: str) -> re.Pattern[str]:
    first, _, surname = name.partition(" ")
    who = rf"(?:{pronoun}|{re.escape(name)}|{re.escape(first)}|{re.escape(surname)})"
    return re.compile(rf"(?:[^,.;:]{{1,45}}, |(?:Puis|Alors|Et|Mais) )?{who}\b(?!-)", re.IGNORECASE)


def portrait(paragraphs: Sequence[str]) -> Portrait | None:
    """Whom these paragraphs portray, headings left out; None for nobody."""
    if len(paragraphs) < _PARAGRAPHS or not any("«" in one for one in paragraphs):
        return None
    return _of(tuple(paragraphs))


@lru_cache(maxsize=64)
def _of(paragraphs: tuple[str, ...]) -> Portrait | None:
    early = paragraphs[: max(_EARLY, -(-len(paragraphs) // 3))]
    if sum(map(len, paragraphs)) > _MOST_CHARACTERS or not any(map(_AGE.search, early)):
        return None
    told = [quotes.outside(one).replace("\u00a0", " ") for one in paragraphs]
    if (name := next(_persons(told[: len(early)]), "")) == "" or _is_of_trial(told):
        return None
    pronoun, standing = _pronoun(told)
    surname = name.partition(" ")[2]
    spoken_of = sum(bool(standing.search(one)) or surname in one for one in told)
    others = Counter(other for one in told for other in set(_persons([one])) if not other.endswith(surname))
    alone = max(others.values(), default=0) <= _OTHERS * spoken_of
    if spoken_of < _SHARE * len(told) or not (alone and _is_heard(paragraphs)):
        return None
    return Portrait(name, pronoun)


def _pronoun(told: Sequence[str]) -> tuple[str, re.Pattern[str]]:
    """What stands for the person: of "elle" and "il" the one in more paragraphs."""
    she, he = (sum(bool(each.search(one)) for one in told) for each in (_SHE, _HE))
    return ("elle", _SHE) if she > he else ("il", _HE)


def _persons(told: Iterable[str]) -> Iterator[str]:
    """First names with surnames: no word of the dictionary, unless it is a first name, too."""
    for text in told:
        for found in _NAME.finditer(text):
            first = found[1].lower()
            if first in _NO_NAME or first.partition("-")[0] in _NO_NAME:
                continue
            if not readings(first) or first in tables.words("first_names"):
                yield f"{found[1]} {found[2]}"


def _is_of_trial(told: Sequence[str]) -> bool:
    return sum(bool(_TRIAL.search(one)) for one in told) > 1


def _is_heard(paragraphs: Sequence[str]) -> bool:
    quoted = (text[start:end] for text in paragraphs for start, end in quotes.quoted(text))
    said = [one for one in quoted if len(one.strip(_MARKS).split()) >= _SAID and one.strip(_MARKS)[:1].isupper()]
    return len(said) >= _HEARD and any(map(_I.search, said))
