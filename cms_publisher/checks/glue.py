"""Words that ran together when a text was copied: a space, or a space and a comma, is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.repairs.glued_names import glued_names
from cms_publisher.fidelity.repairs.joins import parted, run_into_elisions, suspicious_glue
from cms_publisher.french.lexicon import is_word
from cms_publisher.french.words import fold
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_LOWER: Final = "a-zß-öø-ÿœ"
_UPPER: Final = "A-ZÀ-ÖØ-ÞŒ"
_SAID: Final = rf"(?:[{_LOWER}]{{2}}|[cdjlmnst]['’])"
_WORD: Final = re.compile(r"\S+")
_STOP: Final = re.compile(
    rf"[.!?;:,](?:(?<=[{_LOWER}]{{2}}.)(?:(?<!,)(?=[{_UPPER}][{_LOWER}])|(?<=,)(?=[{_LOWER}{_UPPER}\d])|(?<=[;:])(?={_SAID}))"
    rf"|(?<=[\d»)”],)(?={_SAID})"
    rf"|(?:(?<=(?<![\w.])M\.)|(?<=(?<![\w.])Dr\.)|(?<=(?<![\w.])Mgr\.))(?=[{_UPPER}][{_LOWER}]{{2}}))",
)
"""A stop that may lack its space: what stands before it is looked at behind it, so that no letter is tried."""
_YEAR: Final = re.compile(rf"(?<!\w)(?:1[89]|20)\d\d(?!er\b|e\b|s\b)[{_LOWER}]{{2}}")
_ADDRESS: Final = re.compile(r"https?:|www\.|@|\.[a-z]{2,3}/")
_LETTERS: Final = re.compile(r"(?<![\w])[^\W\d_]{6,}(?![\w’']|-(?!ci\b|là\b))")
_MIDWAY: Final = re.compile(r"[^\W_],?[ \u00a0]$|[’']$")
_SHORTEST: Final = 3
_LEAST_NAME: Final = 4
"""Letters of a name, or one less than of the word behind it, below which they run together by chance."""
_AFTER_NAMES: Final = frozenset(
    """
    a est ont sont et ou de des du qui que dont sur dans pour par avec doit dit met va peut veut sera fait prend aura
    vont font avec chez vers sans sous mais puis elle lors
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Shorter ones that follow a name: "Kearneydoit"."""
_MOST: Final = 400
"""Words that no source has, looked up in the lexicon: an article with more is no rewording of them."""
_MOST_STRANGE: Final = 40
"""Words that are not French either: a text with more is in another language."""
_LONGEST: Final = 40
_EDGES: Final = "«»“”()[]\"'’,;:.!?…"


def _look(context: Context) -> Iterator[Hit]:
    yield from _known_parts(context)
    yield from _parted(context)
    yield from _names(context)
    for field, number, text in context.passages:
        for start, end in _suspicious(text):
            place = Place(field=field, block=number, start=start, end=end)
            yield Hit(rule="joined", place=place, args={"word": text[start:end]}, evidence=text)


def _names(context: Context) -> Iterator[Hit]:
    """A first name and a surname without the space between: the sources write no name so more than twice."""
    glued = glued_names("\n".join(source.document.text for source in context.story.sources))
    for field, number, text in context.passages if glued else ():
        for name in glued:
            at = text.find(name)
            if at >= 0:
                place = Place(field=field, block=number, start=at, end=at + len(name))
                yield Hit(rule="joined", place=place, args={"word": name}, evidence=text, fix=glued[name])


def _parted(context: Context) -> Iterator[Hit]:
    """Words that the source runs together and the article sets apart: what else is missing there nobody knows."""
    for statement in context.text:
        for words in parted(context.explanations[statement].evidence or ""):
            at = statement.text.find(words)
            if at >= 0:
                place = statement.at(at, at + len(words))
                yield Hit(rule="parted", place=place, args={"words": words}, evidence=statement.text)


def _known_parts(context: Context) -> Iterator[Hit]:
    """What is no French word and no word of the sources, and falls into two words."""
    looked_up = strange = 0
    free = {(each.place.field, each.place.block) for each in context.statements if context.mode_of(each) is Mode.FREE}
    for field, number, text in context.passages:
        if (field, number) not in free:  # word for word, fidelity sees it
            continue
        for match in _LETTERS.finditer(text):
            word = match.group().lower()
            if fold(word) in context.vocabulary:
                continue
            looked_up += 1
            if looked_up > _MOST or strange > _MOST_STRANGE:
                return
            named = _is_name(text, match)
            if is_word(word):
                continue
            strange += not named
            if len(word) <= _LONGEST and _glued(word, context, named=named):
                place = Place(field=field, block=number, start=match.start(), end=match.end())
                yield Hit(rule="joined", place=place, args={"word": match.group()}, evidence=text)


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Whether it has a capital that no sentence gives it: a name, which another check holds against the sources."""
    return match[0][0].isupper() and _MIDWAY.search(text[: match.start()]) is not None


def _glued(word: str, context: Context, *, named: bool) -> bool:
    return _ran_on(word, context.library.names) if named else _parts(word, context.vocabulary)


def _parts(word: str, known: frozenset[str]) -> bool:
    """Whether it is two words without the space between them."""
    cuts = ((word[:at], word[at:]) for at in range(2, len(word) - 1))
    return any(_stands(first, known) and _stands(second, known) for first, second in cuts)


def _ran_on(word: str, names: frozenset[str]) -> bool:
    """Whether it is a name of the sources without the space behind it: "Mercierannonce"."""
    cuts = ((word[:at], word[at:]) for at in range(_LEAST_NAME, len(word) - 1))
    return any(fold(first) in names and _follows_names(second) for first, second in cuts)


def _follows_names(word: str) -> bool:
    """Whether it is a word that no ending of a name looks like: long, or one of those that follow a name most."""
    return is_word(word) if len(word) > _LEAST_NAME else word in _AFTER_NAMES


def _stands(word: str, known: frozenset[str]) -> bool:
    return fold(word) in known or (len(word) >= _SHORTEST and is_word(word))


def _suspicious(text: str) -> Iterator[tuple[int, int]]:
    found = {*suspicious_glue(text), *run_into_elisions(text)}
    for word in _WORD.finditer(text) if _STOP.search(text) or _YEAR.search(text) else ():
        said = word.group()
        if (_STOP.search(said) or _YEAR.search(said)) and not _ADDRESS.search(said):
            start = word.start() + len(said) - len(said.lstrip(_EDGES))
            found.add((start, start + len(said.strip(_EDGES))))
    yield from sorted(found)


CHECK: Final = Check(name="glue", rules={"joined": Severity.WARNS, "parted": Severity.WARNS}, look=_look)
