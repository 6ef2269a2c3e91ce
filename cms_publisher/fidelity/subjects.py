"""Whether two texts speak of the same: by the names and the words that one comes back to."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import timedelta
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.figures import UNITS
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import content_words, fold, is_function_word
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Source

_NAME: Final = re.compile(r"[A-ZÀ-ÖØ-Ý](?:(?<=[a-zà-ÿ,;:] .)|(?<=[dlDL][’'].))[\w-]{2,}")
_THERE: Final = re.compile(r"(?:^|(?<=[.!?»] )|(?<=\n))À ([A-ZÀ-ÖØ-Ý][\w-]{3,})", re.MULTILINE)
"""The place that a sentence opens with: "À Tournelin, 96 maisons …"."""
_CAPITALIZED: Final = re.compile(r"[A-ZÀ-ÖØ-Ý](?<![\w-].)[\w-]{2,}")
_SITE: Final = re.compile(
    r"\b(?i:rue|avenue|boulevard|place|quai|pont|école|collège|lycée|piscine|stade|halle|gymnase|médiathèque|"
    r"château|moulin|usine|église|chapelle|gare|cinéma|théâtre|musée|résidence|quartier|lotissement|parc|étang|barrage)"
    r"[ \u00a0](?:(?:de la|de|du|des)[ \u00a0]|(?:de l|d)[’'])?[A-ZÀ-ÖØ-Ý][\w’'-]+"
)
"""A street, a building: two texts that name the same one are on one subject, however much else one tells."""
_MONTH: Final = "|".join(map(fold, MONTHS))
_PERIOD: Final = Sought(
    rf"\bd(?:u|e) (?:[a-z]{{5,8}} )?(?P<first>\d\d?)(?:er)?(?: (?:{_MONTH}))?(?: \d{{4}})? au (?:[a-z]{{5,8}} )?"
    rf"(?P<last>\d\d? (?:{_MONTH}))\b",
    map(fold, MONTHS),
)
"""From which day to which: "du 22 janvier au 20 février"; folded."""
_LIMIT: Final = Sought(
    rf"\b(?P<side>plus|moins) (?:de |d')(?P<many>[\w,]+) (?P<unit>{'|'.join(sorted(filter(str.isalpha, UNITS)))})\b",
    "plus d|moins d",
)
"""By what measure something is let or not: "de plus de huit mètres"."""
_COUNT: Final = re.compile(
    r"(?<![\d.,])(?P<many>\d{1,3}(?:[ .\u00a0\u202f]?\d{3})+)[ \u00a0\u202f](?P<noun>[a-z]{6,})\b"
)
_BY_THINGS: Final = 3
"""Things that two texts on one period have in common, at least; one less where they have one measure, too."""
_TITLE: Final = 200
"""Characters in which a text says what it is about."""
_OPENING: Final = 600
"""Characters in which a story names what it is about."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORTEST: Final = 4
"""Letters of a word that names a thing."""
_NAMED: Final = 3
"""How many of these are named."""
_SEVERAL: Final = 3
_LEAST_LETTERS: Final = 5
_SENDER: Final = 2
"""Words of a sender's name that no other text has by chance."""
_THESE_DAYS: Final = timedelta(days=3)
_LONG: Final = 6
"""Letters of a word that names a subject rather than a time, a measure, a link."""
_FAMILY: Final = 7
"""Letters that the words of one family have in common: "cotisation", "cotisations"."""
_SUBJECTS: Final = 12
"""The words that a story has in most of its paragraphs, of which another on its subject has several."""
_COMMON: Final = 4
_MANY: Final = 7
"""From so many such words on, a text that has none of them is of something else."""


@lru_cache(maxsize=16)
def text_of(source: Source) -> str:
    """What the source says, without the instruction and labels that stand in no block."""
    return "\n".join(source.document.slice(block) for block in source.document.blocks)


@lru_cache(maxsize=256)
def names(text: str) -> frozenset[str]:
    """The proper names of a text: capitalised words within its sentences."""
    return frozenset(fold(found[0]) for found in _NAME.finditer(text))


def capitalized(text: str) -> frozenset[str]:
    """Its capitalised words, folded: those that open it too, which may be names or not."""
    return frozenset(fold(found[0]) for found in _CAPITALIZED.finditer(text))


def on_one_subject(primary: str, other: str) -> bool:
    """Whether two texts speak of the same people, places or bodies: names of the first one's opening, or several.

    Or of the same thing: words that the first one comes back to; or of several of its things in a region it names; or
    of a street or building, which is one item of many to the minutes of a council; or of things that are so in one and
    the same period ("du 22 janvier au 20 février") or counted alike ("6 200 habitants"), whoever is named. One that has
    none of these is no context, however many words are missing: a fire in the forest of which the first one tells
    something else.
    """
    subjects = _subjects(primary)
    folded = fold(other)
    common = sum(1 for word in subjects if word in folded and re.search(rf"\b{word}", folded))
    if common >= _COMMON or (len(subjects) >= _MANY and not common):
        return common > 0
    said = capitalized(other)  # one may open a sentence there
    shared = names(primary) & said
    opened = names(primary[:_OPENING]) | {fold(found[1]) for found in _THERE.finditer(primary[:_OPENING])}
    there = {fold(found[1]) for found in _THERE.finditer(other[:_OPENING])}
    elsewhere = bool(there) and not there & capitalized(primary)  # where a bridge "de la République" is another one
    if elsewhere and said & opened:
        sites = (found[0] for site in _SITE.finditer(primary[:_OPENING]) for found in _NAME.finditer(site[0]))
        opened = opened - {fold(name) for name in sites if not _is_place(name)}
    if said & opened or len(shared) >= _SEVERAL:
        return True
    if any(fold(site[0]) in fold(primary) for site in _SITE.finditer(other[:_TITLE])):
        return not elsewhere
    written = {found[0] for found in _NAME.finditer(primary) if fold(found[0]) in shared}
    if any(map(_is_place, written)) and len(_recurring(primary).intersection(_families(other))) >= _SEVERAL:
        return True
    return in_one_period(primary, other)


def in_one_period(primary: str, other: str) -> bool:
    """Whether two texts name one period, from day to day, or count the same, and tell of several things in common."""
    mine, theirs = fold(primary), fold(other)
    if not (_periods(mine) & _periods(theirs) or _counts(mine) & _counts(theirs)):
        return False
    measured = bool(_limits(mine) & _limits(theirs))
    return len(_things(primary) & _things(other)) >= _BY_THINGS - measured


def _periods(folded: str) -> set[tuple[str, str]]:
    return {(found["first"], found["last"]) for found in _PERIOD.finditer(folded)}


def _counts(folded: str) -> set[tuple[str, str]]:
    """How many of what, where that many are no other's by chance: "6 200 habitants"; no sums."""
    found = ((re.sub(r"\D", "", each["many"]), each["noun"]) for each in _COUNT.finditer(folded))
    return {(many, noun) for many, noun in found if noun not in UNITS and many[-3:] != "000"}


def _limits(folded: str) -> set[tuple[str, ...]]:
    return {found.group("side", "many", "unit") for found in _LIMIT.finditer(folded)}


def _things(text: str) -> frozenset[str]:
    """The beginnings of the nouns that it has, but months."""
    written = {fold(word): word for word in _WORD.findall(text) if word.islower()}
    words = (word for word in content_words(text) if len(word) >= _LONG and word not in _MONTH.split("|"))
    return frozenset(word[:_FAMILY] for word in words if _noun(written, word))


def names_sender(told: str, other: Source) -> bool:
    """Whether a text names, by several words, who sent the other: "Eaux vives du Médoc"."""
    sender = fold(other.outlet or "")
    several = sum(not is_function_word(word) for word in sender.split()) >= _SENDER
    return several and other.rights is not Rights.OWN and re.search(rf"\b{re.escape(sender)}\b", fold(told)) is not None


def is_of_its_people(primary: Source, other: Source) -> bool:
    """Whether a text of the same days is of whom the story is about, by the name of who sends it, and of its things.

    "Intersyndicale de Ferrol" need not say in its tract where it works.
    """
    if other.rights in {Rights.OWN, Rights.LICENSED} or not other.outlet or not _is_of_these_days(primary, other):
        return False
    told = text_of(primary)
    shared = names(other.outlet) & names(told[:_OPENING])
    return bool(shared) and len(_things(told) & _things(text_of(other))) >= _BY_THINGS


def _is_of_these_days(primary: Source, other: Source) -> bool:
    if primary.published is None or other.published is None:
        return False
    return abs(primary.published - other.published) <= _THESE_DAYS


def _is_place(name: str) -> bool:
    """Whether it may be a town or a region: no country, no word of the dictionary ("Région", "État")."""
    ordinary = any(one.part in (Part.NOUN, Part.ADJECTIVE) for one in readings(name.lower()))
    return not ordinary and fold(name) not in _countries()


@cache
def _countries() -> frozenset[str]:
    return frozenset(fold(name) for name in tables.lines("places"))


@lru_cache(maxsize=4)
def _recurring(text: str) -> frozenset[str]:
    """The beginnings of the nouns that it has more than once, whatever it says of them: "lunettes", "lunetterie"."""
    written = {fold(word): word for word in _WORD.findall(text) if word.islower()}
    counts = Counter(word[:_FAMILY] for word in content_words(text) if len(word) >= _LONG and _noun(written, word))
    return frozenset(family for family, times in counts.items() if times > 1)


def _noun(written: Mapping[str, str], word: str) -> bool:
    return word in written and _is_thing(written[word])


def shared_names(primary: str, other: str) -> tuple[str, ...]:
    """The people, towns and bodies that both texts name, as the first one writes them."""
    said = capitalized(other)
    found = dict.fromkeys(word[0] for word in _CAPITALIZED.finditer(primary) if fold(word[0]) in said)
    return tuple(name for name in found if _is_proper(name))[:_NAMED]


def _is_proper(name: str) -> bool:
    """Whether it names one thing: "Tournelin", and neither "Région" nor "France", "Jean" or "Selon"."""
    general = fold(name) in _countries() or fold(name) in tables.words("first_names")
    return not (general or readings(name.lower()) or is_function_word(fold(name)))


def shared_things(primary: str, other: str) -> tuple[str, ...]:
    """The things that one text comes back to and the other speaks of, too, as the first one writes them."""
    said = {word.rstrip("sx") for word in _words(other)}
    found = [form for stem, form in _often(primary).items() if stem in said]
    written = _written(primary)
    things = tuple(written[word] for word in found if word in written and _is_thing(written[word]))
    return (things or _of_families(primary, other))[:_NAMED]


def _words(text: str) -> list[str]:
    """Its content words, line by line: of each line they are asked for again."""
    return [word for line in text.split("\n") for word in content_words(line)]


@lru_cache(maxsize=4)
def _often(text: str) -> dict[str, str]:
    """The words that it has several times in whatever number, without the ending of a plural: the form it has most."""
    counts = Counter([word for word in _words(text) if len(word) >= _SHORTEST])
    forms: dict[str, list[str]] = defaultdict(list)
    for word in counts:
        forms[word.rstrip("sx")].append(word)
    often = {stem: each for stem, each in forms.items() if sum([counts[form] for form in each]) >= _SEVERAL}
    return {stem: max(each, key=counts.__getitem__) for stem, each in often.items()}


def _of_families(primary: str, other: str) -> tuple[str, ...]:
    """The things of ``other`` of whose families ``primary`` has a word, if several: "inondations", "inondées"."""
    said = {word[:_LEAST_LETTERS] for word in _words(primary)}
    shared = {word[:_LEAST_LETTERS]: word for word in reversed(_words(other)) if word[:_LEAST_LETTERS] in said}
    if len(shared) <= 1:
        return ()
    written = {fold(word): word for word in _WORD.findall(other) if word[:1] >= "a"}
    told = (written.get(word, "") for word in shared.values() if len(word) >= _LEAST_LETTERS)
    found = tuple(word for word in reversed([*told]) if word and _is_thing(word))
    return found if len(found) > 1 else ()


@lru_cache(maxsize=4)
def _written(text: str) -> dict[str, str]:
    """Its words in small letters by their folded forms, each as it is written first."""
    return {fold(word): word for word in reversed(dict.fromkeys(_WORD.findall(text))) if word.islower()}


def _is_thing(word: str) -> bool:
    known = {one.part for one in readings(word)}
    vague = fold(word) in tables.words("vague_words") or fold(word) in UNITS
    return Part.NOUN in known and known <= {Part.NOUN, Part.VERB} and not vague


@lru_cache(maxsize=4)
def _subjects(text: str) -> tuple[str, ...]:
    """The words that stand in most of its paragraphs, in three at least, by their beginnings."""
    counts = Counter(chain.from_iterable([dict.fromkeys(_families(line)) for line in text.split("\n")]))
    return tuple(word for word, times in counts.most_common(_SUBJECTS) if times >= _SEVERAL)


def _families(text: str) -> list[str]:
    return [word[:_FAMILY] for word in content_words(text) if len(word) >= _LONG and word[0].isalpha()]
