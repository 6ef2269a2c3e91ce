"""Quotations are the speaker's own words, whole: what stands between « » stands so in a source."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.align import align
from cms_publisher.fidelity.attribution import short_title
from cms_publisher.fidelity.cleaning import foreign_brackets
from cms_publisher.fidelity.issuers import own_words
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.fidelity.unspoken import unspoken
from cms_publisher.french import quotes
from cms_publisher.french.judgments import is_of_court
from cms_publisher.french.unfinished import unfinished
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.fidelity.align import Stretch

_BRACKET: Final = re.compile(r"\[[^\[\]]*\]")
_TEXT: Final = ("headline", "standfirst", "body")
_OPENING: Final = 8
"""Sentences among which a text says that it is of a hearing."""
_TRIED: Final = re.compile(
    r"\b(?:prévenue?s?|accusée?s?|compar(?:aît|aiss\w+|u)|[Àà] la barre|requis(?:e|es|itions)?|requiert|relax\w+|"
    r"(?:re)?jugée?s?|condamn\w+)\b"
)
"""Somebody stands before the court."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words: ``text[start:end]`` of a sentence, marks included."""

    words: str
    start: int
    end: int


def quotes_in(text: str) -> list[Quote]:
    """The outermost quotations of a sentence."""
    return [Quote(text[start + 1 : end - 1].strip(), start, end) for start, end in quotes.quoted(text)]


def misquoted(context: Context, text: str) -> list[Quote]:
    """The quotations of ``text`` whose words no source has in that order."""
    return [quote for quote in quotes_in(text) if not _verbatim(context, quote)]


def _look(context: Context) -> Iterator[Hit]:
    told: set[str] = set()
    for statement in context.statements:
        for quote in quotes_in(statement.text):
            if statement.place.field in _TEXT or quote.words not in told:  # once for what search engines show again
                yield from _judge(context, statement, quote)
            told.add(quote.words)
    yield from _never_closed(context)
    yield from _unspoken(context)


def _judge(context: Context, statement: Statement, quote: Quote) -> Iterator[Hit]:
    place = statement.at(quote.start, quote.end)
    for start, end in foreign_brackets(quote.words):
        bracket = quote.words[start:end]
        rule = "foreign-bracket" if bracket.strip("[]( )\u00a0\u202f") else "emptied-bracket"
        yield Hit(rule=rule, place=place, args={"bracket": bracket}, evidence=quote.words)
        return
    if _is_title(context, quote):
        return
    if not _verbatim(context, quote):
        rule = "bracketed" if _verbatim_around_brackets(context, quote) else "altered"
        yield Hit(rule=rule, place=place, args={"quote": quote.words}, evidence=_closest(context, quote))
    elif _cut_short(context, quote):
        yield Hit(rule="cut-short", place=place, args={"quote": quote.words}, evidence=_closest(context, quote))
    elif not own_words(statement.text, context.story.sources):
        yield from _not_said(context, quote, place)


def _not_said(context: Context, quote: Quote, place: Place) -> Iterator[Hit]:
    """Words that no source quotes; one word alone may as well be set apart by whoever wrote: a person should look."""
    spoken = _not_quoted(context, quote)
    if spoken or _set_apart(context, quote):
        severity = None if spoken else Severity.WARNS
        args = {"quote": quote.words}
        yield Hit(rule="not-a-quote", place=place, args=args, evidence=_closest(context, quote), severity=severity)


def _is_title(context: Context, quote: Quote) -> bool:
    """Whether a source is named by its title, whole or short."""
    named = [
        name for source in context.story.sources if source.title for name in (source.title, short_title(source.title))
    ]
    return any(_parts(name) == _parts(quote.words) for name in named)


@lru_cache(maxsize=256)
def _parts(words: str) -> tuple[tuple[str, ...], ...]:
    """The quoted words in their uncut runs: "[…]" says that something was left out."""
    pieces = [piece for piece in re.split(r"\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)", words) if piece]
    return tuple(keys for piece in pieces if (keys := tuple(token.key for token in tokenize(piece))))


def _places(context: Context, quote: Quote) -> list[list[tuple[Stretch, int]]]:
    return [context.index.places(keys) for keys in _parts(quote.words)]


def _verbatim(context: Context, quote: Quote) -> bool:
    """Every uncut run of the quote stands in a source; a source's title may be named in quotation marks."""
    return all(_places(context, quote)) or _without_glue(context, quote)


def _verbatim_around_brackets(context: Context, quote: Quote) -> bool:
    """Verbatim but for words in square brackets, which say that they are the newsroom's: "[faire] mieux que prévu"."""
    around = _BRACKET.sub(" […] ", quote.words)
    return around != quote.words and bool(_parts(around)) and all(_places(context, replace(quote, words=around)))


def _without_glue(context: Context, quote: Quote) -> bool:
    """Verbatim but for a space that the source lacks."""
    return all(
        any("".join(keys) in "".join(found.stretch.keys) for found in align(keys, context.index))
        for keys in _parts(quote.words)
    )


def _cut_short(context: Context, quote: Quote) -> bool:
    """It ends in mid-phrase, and the speaker went on."""
    parts, places = _parts(quote.words), _places(context, quote)
    if not parts or not unfinished(quote.words):
        return False
    following = [(stretch, first + len(parts[-1])) for stretch, first in places[-1]]
    return all(end < len(stretch.tokens) and stretch.tokens[end].quoted for stretch, end in following)


def _not_quoted(context: Context, quote: Quote) -> bool:
    """No source has these words between quotation marks."""
    parts = _parts(quote.words)
    if sum(map(len, parts)) < context.thresholds.quote_words:
        return False
    for keys, places in zip(parts, _places(context, quote), strict=True):
        for stretch, first in places:
            said = stretch.tokens[first : first + len(keys)]
            titled = stretch.kind is BlockKind.TITLE and len(keys) == len(stretch.tokens)
            if titled or stretch.is_said or all(token.quoted is not False for token in said):
                return False
    return bool(parts)


def _set_apart(context: Context, quote: Quote) -> bool:
    """A single plain word that every source has without quotation marks: they say of it what no source does."""
    parts = _parts(quote.words)
    if sum(map(len, parts)) != 1 or not quote.words.islower():
        return False
    said = [stretch.tokens[first] for stretch, first in context.index.places(parts[0])]
    return bool(said) and all(token.quoted is False for token in said)


def _closest(context: Context, quote: Quote) -> str | None:
    found = align([token.key for token in tokenize(quote.words)], context.index)
    if not found:
        return None
    _, last = found[0].stretch.sentence_of(found[0].last - 1)
    first, _ = found[0].stretch.sentence_of(found[0].first)
    return found[0].stretch.sentence_text(first, last)


def _never_closed(context: Context) -> Iterator[Hit]:
    """A quotation over several paragraphs opens each of them again and is closed once, at its end."""
    texts = context.passages
    for position, (field, number, text) in enumerate(texts):
        following = texts[position + 1][2] if position + 1 < len(texts) else ""
        if text.count("«") > text.count("»") and not (field == "body" and following.lstrip().startswith("«")):
            start = text.rindex("«")
            place = Place(field=field, block=number, start=start, end=len(text))
            yield Hit(rule="never-closed", place=place, evidence=text[start:])


def _unspoken(context: Context) -> Iterator[Hit]:
    """A line that is read alone and opens with words whose speaker it doesn't name; an interview's are its guest's.

    Where somebody is tried, a party's words would be the paper's.
    """
    article, seo = context.edition.article, context.edition.seo
    if any(block.kind is BlockKind.QUESTION for block in article.body):
        return
    fields = {
        "headline": article.headline.text,
        "standfirst": article.standfirst_text,
        "title_tag": seo.title_tag.text.removesuffix(context.edition.profile.title_tag_suffix),
        "meta_description": seo.meta_description.text,
    }
    found = {field: span for field, text in fields.items() if "«" in text[:2] and (span := unspoken(text))}
    if "headline" in found and fields["title_tag"] == fields["headline"]:
        del found["title_tag"]  # the same line
    severity = Severity.BLOCKS if found and _is_tried(context) else None
    for field, (start, end) in found.items():
        words = fields[field][start:end]
        place = Place(field=field, start=start, end=end)
        yield Hit(rule="unspoken", place=place, args={"quote": words}, evidence=fields[field], severity=severity)


def _is_tried(context: Context) -> bool:
    texts = [statement.text for statement in context.text]
    return any(map(is_of_court, texts[:_OPENING])) and any(map(_TRIED.search, texts))


CHECK: Final = Check(
    name="quotes",
    rules={
        "altered": Severity.BLOCKS,
        "bracketed": Severity.NOTES,
        "cut-short": Severity.BLOCKS,
        "not-a-quote": Severity.BLOCKS,
        "never-closed": Severity.BLOCKS,
        "emptied-bracket": Severity.BLOCKS,
        "foreign-bracket": Severity.WARNS,
        "unspoken": Severity.WARNS,
    },
    look=_look,
)
