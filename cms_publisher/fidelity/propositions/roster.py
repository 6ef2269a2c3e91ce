"""Whom the sources name, and what they say it is: names of several words, offices, what stands before a name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from cms_publisher.french import families, tables
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import readings
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Library

_TITLES: Final = frozenset({"m", "mme", "mlle", "me", "dr", "docteur", "mgr", "maitre", "monsieur", "madame"})
_REACH: Final = 6
"""Words between an office and its name: "la présidente de la chambre des notaires, Anne Roy"."""
_SLOT: Final = 3
_NAMES: Final = 4
"""Words that a person's name has at most."""
_GAP: Final = re.compile(r"[ \u00a0]")
_PLAIN: Final = re.compile(r"[ \u00a0’'-]+")
_AFTER: Final = re.compile(r",? \(?(?:l[ea] |l[’']|s(?:on|a) |qui |actuel(?:le)? |ancien(?:ne)? )*")
_BREAK: Final = re.compile(r"[.;:«»()]|,(?! ?$)")
_ADJECTIVES: Final = frozenset({"ancien", "ancienne", "nouveau", "nouvelle", "actuel", "actuelle"})
_FORMER: Final = frozenset({"ancien", "ancienne"})
_TIED: Final = frozenset(
    {"de", "du", "des", "d", "a", "au", "aux", "en", "par", "contre", "avec", "sur", "pour", "chez"}
)
_LOOSE: Final = frozenset({"le", "la", "les", "l"})


@dataclass(frozen=True)
class Mention:
    """A name where it stands, of one word or several."""

    words: tuple[Word, ...]
    parts: frozenset[str]
    """These, folded."""

    @cached_property
    def start(self) -> int:
        """Where it begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end


@dataclass(frozen=True, slots=True)
class Office:
    """What somebody is said to be: the noun, and the words that tell of what."""

    head: str
    of: frozenset[str]
    names: frozenset[str]
    """Names among them, folded."""
    former: bool = False
    """Whether somebody else may hold it now: "l’ancien maire"."""


@dataclass(frozen=True)
class Roster:
    """The names of all sources."""

    persons: frozenset[str]
    """Words that are part of a person's name."""
    beside: frozenset[tuple[str, str]]
    """Two words that stand side by side in a name."""
    offices: dict[str, tuple[Office, ...]]
    """A word of a name -> what its bearer is said to be."""
    slots: frozenset[tuple[str, str, str]]
    """The word before a name, the preposition between them, a word of the name."""

    def holds(self, name: str, stem: str) -> bool:
        """Whether the sources say that the bearer of a name is what a word says."""
        return any(families.akin(office.head, stem) for office in self.offices.get(name, ()))

    def is_person(self, mention: Mention) -> bool:
        """Whether a name is a person's: told so by the sources, or a first name and a surname that are no words."""
        if mention.parts & self.persons:
            return len(mention.words) <= _NAMES
        first, *others = (word.text.lower() for word in mention.words)
        if others and first in tables.words("first_names"):
            return True
        return len(others) == 1 and not readings(first) and not readings(others[0])


_ROSTERS: Final[WeakKeyDictionary[Library, Roster]] = WeakKeyDictionary()


def of(library: Library) -> Roster:
    """The roster of a library, made once."""
    known = _ROSTERS.get(library)
    if known is None:
        known = _ROSTERS[library] = _build(library)
    return known


def _build(library: Library) -> Roster:
    persons: set[str] = set()
    beside: set[tuple[str, str]] = set()
    offices: dict[str, list[Office]] = defaultdict(list)
    slots: set[tuple[str, str, str]] = set()
    for claims in (passage.claims for passage in library.passages):
        named = mentions(claims, library)
        for mention in named:
            beside |= {(a.folded, b.folded) for a, b in zip(mention.words, mention.words[1:], strict=False)}
            found = list(offices_of(claims, mention, library))
            if found or _titled(claims, mention):
                persons |= mention.parts
            for part in mention.parts:
                offices[part] += found
        slots |= {(head, link, part) for head, link, mention in _placed(claims, named) for part in mention.parts}
    _shared_surnames(persons, beside)
    return Roster(frozenset(persons), frozenset(beside), {k: tuple(v) for k, v in offices.items()}, frozenset(slots))


def _shared_surnames(persons: set[str], beside: set[tuple[str, str]]) -> None:
    """A first name beside the surname of a person is a person's, too."""
    persons |= {one for one, two in beside if two in persons}


@lru_cache(maxsize=1024)
def mentions(claims: Claims, library: Library) -> tuple[Mention, ...]:
    """The names of a sentence."""
    runs: list[list[Word]] = []
    for word in library.names_of(claims):
        if runs and _GAP.fullmatch(claims.text[runs[-1][-1].end : word.start]):
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(Mention(tuple(run), frozenset(word.folded for word in run)) for run in runs)


def placed(claims: Claims, library: Library) -> Iterator[tuple[str, str, Mention]]:
    """Each name with the content word before it and the preposition between them: "l’université de Carsac"."""
    yield from _placed(claims, mentions(claims, library))


def _placed(claims: Claims, named: Sequence[Mention]) -> Iterator[tuple[str, str, Mention]]:
    for mention in named:
        at = bisect_left(claims.starts, mention.start)
        link = ""
        for number in reversed(range(max(0, at - _SLOT), at)):
            word, following = claims.words[number : number + 2]
            if (
                not _PLAIN.fullmatch(claims.text[word.end : following.start])
                or "," in claims.text[word.end : mention.start]
            ):
                break
            if word.folded in _LOOSE:
                continue
            if word.folded in _TIED and not link:
                link = (
                    "de" if word.folded in {"du", "des", "d"} else "a" if word.folded in {"au", "aux"} else word.folded
                )
                continue
            if word.content and not word.capital and not is_office(word):
                yield word.stem, link, mention
            break


def _titled(claims: Claims, mention: Mention) -> bool:
    at = bisect_left(claims.starts, mention.start)
    return at > 0 and claims.words[at - 1].folded in _TITLES


def offices_of(claims: Claims, mention: Mention, library: Library) -> Iterator[Office]:
    """What the words before a name and after it say that its bearer is."""
    at = bisect_left(claims.starts, mention.start)
    before = list(claims.words[max(0, at - _REACH) : at])
    start = mention.start
    if before and before[-1].folded in _TITLES:
        start = before.pop().start
    at = bisect_left(claims.starts, mention.end)
    after = claims.words[at : at + _REACH]
    found = None
    tied = bool(before) and (before[-1].folded in _TIED or _names_a_thing(claims, before, start))
    for number in reversed(range(0 if tied else len(before))):
        between = claims.text[before[number].end : start]
        if _BREAK.search(between):
            break
        right = not between.strip() and _has_article(before, number)
        if (is_office(before[number]) or right or (found and _has_article(before, number))) and before[number].content:
            if number < len(before) - 1 and has_finite_verb(claims.text, before[number].end, start):
                break  # "la comptable affirme avoir prévenu M. Roy"
            found = _office(before[number], before[number + 1 :], library, former=_is_former(before, number))
            if not _is_told_of(before, number) and not (number and is_office(before[number - 1])):
                break
    if found:
        yield found
        if after and is_office(after[0]):  # "le professeur Paul Roy, directeur de …"
            yield from _in_apposition(claims, mention, after, library)
        return
    if tied and len(mention.words) == 1:
        return
    yield from _in_apposition(claims, mention, after, library)


def _in_apposition(claims: Claims, mention: Mention, after: Sequence[Word], library: Library) -> Iterator[Office]:
    """What stands after a name and a comma: "Anne Roy, maire de Lorme"."""
    lead = _AFTER.match(claims.text, mention.end)
    if not lead or not after or "," not in lead.group() or after[-1].start < lead.end():
        return
    first = next(word for word in after if word.start >= lead.end())
    said = "qui" in lead.group()
    if first.start != lead.end() or not (is_office(first) or said):
        return
    stop = re.search(r"[,.;:»()]", claims.text[first.end :])
    end = first.end + stop.start() if stop else len(claims.text)
    if said or not has_finite_verb(claims.text, first.start, end):  # "Anne Roy, la maire a tort"
        yield _office(first, [word for word in after if first.end <= word.start < end], library)


def _has_article(before: Sequence[Word], number: int) -> bool:
    """A noun with its article: "la gendarme Anne Roy"."""
    word = before[number]
    article = before[number - 1].folded if number else ""
    return word.content and not word.capital and article in {"le", "la", "l", "un", "une", "son", "sa", "leur"}


def _names_a_thing(claims: Claims, before: Sequence[Word], start: int) -> bool:
    """Whether the name is that of what an office is at the head of: "la présidente du groupe Horizon"."""
    last = len(before) - 1
    close = not claims.text[before[last].end : start].strip()
    return close and not is_office(before[last]) and _is_told_of(before, last)


def _is_told_of(before: Sequence[Word], number: int) -> bool:
    """Whether another noun before is what it tells of: "l’avocat de l’ancien notaire"."""
    earlier = [w for w in before[:number] if w.folded not in _LOOSE and w.folded not in _ADJECTIVES]
    return bool(earlier) and earlier[-1].folded in {"de", "du", "des", "d"}


def _is_former(before: Sequence[Word], number: int) -> bool:
    return number > 0 and before[number - 1].folded in _FORMER


def _office(head: Word, rest: Sequence[Word], library: Library, *, former: bool = False) -> Office:
    names = frozenset(word.folded for word in rest if library.is_name(word.folded, word.capital, word.opens))
    return Office(head.stem, frozenset(word.stem for word in rest if word.content), names, former)


def is_office(word: Word) -> bool:
    """Whether a word says what somebody is: "maire", "directrice"."""
    return word.text in tables.words("functions_of_persons")
