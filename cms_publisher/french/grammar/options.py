"""What a word of a sentence may be by itself, as the lexicon and the table of closed classes have it."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from cms_publisher.french import lexicon, tables
from cms_publisher.french.grammar.tokens import Piece, Tag
from cms_publisher.french.lexicon import Form, Part, Reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Options = dict[Tag, Reading | None]
"""What a word may be, with the reading of the lexicon where it has one."""

CLOSED: Final = frozenset(
    {
        Tag.DETERMINER,
        Tag.FUSED,
        Tag.PREPOSITION,
        Tag.SUBJECT,
        Tag.CLITIC,
        Tag.NE,
        Tag.RELATIVE,
        Tag.SUBORDINATOR,
        Tag.LINK,
        Tag.PRONOUN,
        Tag.NUMBER,
    }
)
"""The classes of words of grammar."""

_NOTHING: Final = Piece("", "", 0, 0, opens=False, capital=False)
"""What follows the last word."""
_UNITS: Final = frozenset("%€$£°")
_LOWER_TOO: Final = frozenset({"le", "la", "les", "l'", "de", "d'", "du", "des", "à", "au", "aux"})
"""That stand with a capital in a title or name, and are themselves all the same."""
_NOUN_TOO: Final = frozenset(
    """
    personne point entre vers avant car soit si certaine devant durant mille grâce faute moi
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Words of grammar that are a noun or a verb in news as well."""
_BY_FORM: Final = {Form.INFINITIVE: Tag.INFINITIVE, Form.PARTICIPLE: Tag.PARTICIPLE, Form.GERUND: Tag.GERUND}
_BY_PART: Final = {Part.NOUN: Tag.NOUN, Part.ADJECTIVE: Tag.ADJECTIVE, Part.ADVERB: Tag.ADVERB}


def options_of(pieces: Sequence[Piece]) -> list[Options]:
    """What each word may be; a capital that opens a sentence is a name's where the next word has one, too."""
    pairs = zip_longest(pieces, pieces[1:], fillvalue=_NOTHING)
    return [
        _options(one.low, one.capital, not one.opens, two.capital and two.start - one.end == 1) for one, two in pairs
    ]


@lru_cache(maxsize=1 << 13)
def _options(low: str, capital: bool, within: bool, name: bool) -> Options:
    if not low[0].isalpha():
        return {Tag.NOUN if low in _UNITS else Tag.NUMBER if low[0].isdigit() else Tag.SIGN: None}
    if capital and within and low not in _LOWER_TOO and not low.endswith("'"):
        return {Tag.NAME: None}
    closed: Options = dict.fromkeys(_closed_classes().get(low, ()))
    if "-" in low and all(Tag.NUMBER in _closed_classes().get(part, ()) for part in low.split("-")):
        return {Tag.NUMBER: None}
    if capital and name and not closed:
        return {Tag.NAME: None}
    known = _known(low)
    if closed:
        return {**closed, **{tag: known[tag] for tag in (Tag.NOUN, Tag.VERB) if tag in known and low in _NOUN_TOO}}
    return known or {Tag.NAME if capital else Tag.UNKNOWN: None}


def _known(low: str) -> Options:
    """The readings of the lexicon, one for each tag; a single letter is no noun."""
    found: dict[Tag, Reading] = {}
    for reading in lexicon.readings(low):
        if reading.part is Part.GRAMMAR or (len(low) == 1 and reading.part is not Part.VERB):
            continue
        tag = _BY_PART.get(reading.part) or _BY_FORM.get(reading.form or Form.PRESENT, Tag.VERB)
        if tag not in found or (tag is Tag.VERB and _rank(reading) < _rank(found[tag])):
            found[tag] = reading
    return dict(found)


def _rank(reading: Reading) -> tuple[bool, bool, int]:
    """Likelier first: the third person, an auxiliary ("étaient" is no "étayer"), then the present before the past."""
    return not reading.number, reading.lemma not in {"être", "avoir"}, "pifdhjk".find(reading.form or "k")


@cache
def _closed_classes() -> Mapping[str, frozenset[Tag]]:
    """The words of grammar, each with what it may be."""
    found: dict[str, set[Tag]] = {}
    for line in tables.lines("closed_classes"):
        name, _, words = line.partition(":")
        for word in words.split():
            found.setdefault(word, set()).add(Tag(name))
    return {word: frozenset(tags) for word, tags in found.items()}
