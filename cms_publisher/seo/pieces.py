"""Of what a description is made: sentences and clauses of the article, each with what it can do without or not."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.determined import presenting
from cms_publisher.fidelity.excerpts.extract import extract, together, without
from cms_publisher.fidelity.excerpts.headlined import announced
from cms_publisher.fidelity.excerpts.telling import OPENING, is_teaser
from cms_publisher.fidelity.unspoken import unspoken
from cms_publisher.french.circumstances import bare_date, connective, later_date, since
from cms_publisher.french.clauses import clauses
from cms_publisher.french.leaning import leans_back, refers_back
from cms_publisher.french.omissions import ASIDES, ASKED, CIRCUMSTANCES, FURTHER
from cms_publisher.french.tense import is_to_come
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import BlockKind, Edit, Sentence
from cms_publisher.seo.known_before import leans_on, part_leans
from cms_publisher.seo.matching import mentions
from cms_publisher.seo.rows import Piece, in_a_row
from cms_publisher.seo.told import ENDS
from cms_publisher.seo.trimming import trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from cms_publisher.model import Article
    from cms_publisher.seo.evidence import Evidence
    from cms_publisher.seo.told import Told

SAFE: Final = range(125, 139)
"""Characters that still fit where a search page puts the date before the description."""
ENOUGH_NEW: Final = 3
"""Content words that the headline hasn't."""
_OF_NEWS: Final = (*ASKED, later_date, bare_date, since)
_LONG: Final = 156
"""Characters for which no page of results has room: a longer sentence of the opening goes without these, too."""
_OPENING: Final = 3
"""Among the first sentences the news stands: these may go without more, and be joined to what comes later."""
_ALONE: Final = 55
"""Characters of a piece that may stand by itself though it is short of what a search page has room for."""
_UNSAID: Final = 9
"""How many things else may rather go than who announced it."""
_TELLING: Final = 50
"""Characters under which a sentence that was cut says too little: "Le navire représente un contrat"."""
_FRONT: Final = 8
"""Characters by which it is seen that a clause opens as its sentence does."""
_END: Final = 12
"""Characters by which an end is known again."""
_TITLE_WORDS: Final = 3
_DATES: Final = (later_date, bare_date)
_FORETOLD: Final = re.compile(
    r"\b(?:prévoi[st]\b|prévoient\b|(?:début|commenc|rouvr|ouvr)e(?:nt)?\b|(?:a|ont) lieu\b|"
    r"s[’']attend\w*\b|(?:est|sont) (?:attendu|prévu|annoncé)e?s?\b)"
)
"""What is to come: without its day it is another thing."""
_YEAR: Final = re.compile(
    r"(?:(?:En|Depuis|Avant|Dès|Fin|Début|D[’']ici(?: à)?|Jusqu[’']en)[ \u00a0](?:[a-zéû]+[ \u00a0])?|"
    r"Le \d\d?(?:er)?[ \u00a0][a-zéû]+[ \u00a0])(?P<year>(?:19|20)\d\d)\b"
)
_HOUR: Final = re.compile(r"(?:À|Dès|Vers|À partir de)[ \u00a0]\d\d?[ \u00a0]?h(?:eures)?\b")
_FIGURE: Final = re.compile(r"\d")
_ALSO: Final = re.compile(r"[ \u00a0](?:aussi|également)(?=[ \u00a0])")
"""In the first sentence, where nothing stands before: "circule aussi la nuit"."""


def offers(
    told: Sequence[Told], article: Article, facts: Evidence, limits: range, lead: int = 0
) -> list[tuple[Piece, ...]]:
    """One piece that stands alone, or two or three of one paragraph that follow each other there.

    One piece may be shorter than the limits: it is whole, and better than with a stranger beside it.

    Args:
        told: the sentences that it may be made of, in order from the article's first.
        article: whose they are.
        facts: what it tells of its words.
        limits: how many characters.
        lead: the first of them that tells something by itself.
    """
    opening = lead + _OPENING
    texts = [each.sentence.text for each in told]
    pieces = [piece for at, each in enumerate(told) for piece in _pieces(each, at, article, opening, texts[:at])]
    pieces += [short for piece in pieces for short in _shortened(piece, facts, opening)]
    pieces += _cut_before(told[:opening], article, limits)
    alone = range(min(_ALONE, limits.start), limits.stop)
    fitting: list[tuple[Piece, ...]] = [(piece,) for piece in pieces if piece.alone and piece.length in alone]
    return [*fitting, *in_a_row(pieces, limits, article.headline.text)]


def _cut_before(told: Sequence[Told], article: Article, limits: range) -> Iterator[Piece]:
    """The news as it was cut to be a headline, where its sentence is too long for a description."""
    cut = next(iter(article.candidates.news), None)
    if cut is None or not cut.edits or any(edit.kind is EditKind.LABEL for edit in cut.edits):
        return
    for at, one in enumerate(told):
        if len(one.sentence.text) >= limits.stop and set(cut.support) & set(one.sentence.support):
            again = repeats(cut.text, article)
            yield Piece(
                _stopped(cut), at, one.paragraph, one.sentence.text, False, alone=True, ends=False, less=2, again=again
            )


def _pieces(told: Told, at: int, article: Article, opening: int, before: Sequence[str]) -> Iterator[Piece]:
    """The sentence and its clauses, without what repeats the title; ``before``: what stands there."""
    dated, sentence, paragraph = told.sentence, told.undated or told.sentence, told.paragraph
    same = fold(sentence.text).rstrip(" .")
    shorter = [*_less(sentence, at, article, opening)]
    if dated is not sentence:
        shorter += [(one, gone + 1) for one, gone in _less(dated, at, article, opening)]
    cut = [(part, gone) for one, gone in shorter for part in _clauses(one, before)]
    stands = any(fold(part.text) == same for part, _ in cut) or (at == 0 and is_readable(_ALSO.sub("", sentence.text)))
    alone = stands and not (leans_on(sentence.text) or ("«" in sentence.text[:1] and unspoken(sentence.text)))
    again = repeats(sentence.text, article)
    yield Piece(_stopped(sentence), at, paragraph, dated.text, whole=True, alone=alone, again=again)
    if not alone:
        yield from (
            Piece(_stopped(_capital(one)), at, paragraph, dated.text, False, alone=False, less=gone)
            for one, gone in shorter
            if gone
        )
    seen = {same}
    for part, gone in cut:
        leaning = part_leans(part.text, opens=at == 0) or _loses_its_time(dated.text, part.text) or is_teaser(part.text)
        if (words := fold(part.text)) not in seen and not leaning:
            seen.add(words)
            ends, again = same.endswith(words[-_END:]), repeats(part.text, article)
            yield Piece(_stopped(part), at, paragraph, dated.text, False, alone=True, less=gone, ends=ends, again=again)


def is_readable(text: str) -> bool:
    """Whether a whole sentence needs none beside it, and is nobody's words that another names."""
    told = presenting(text, ())
    return not (leans_back(told) or refers_back(told) or ("«" in text[:1] and unspoken(text)))


def repeats(text: str, article: Article) -> bool:
    """Whether the text is the headline, or has all of it; a title of a word or two may well stand in a sentence."""
    title = article.headline.text
    return fold(text).rstrip(" .") == fold(title).rstrip(" .") or (
        len(content_words(title)) >= _TITLE_WORDS and mentions(title, text) > 0
    )


def _capital(sentence: Sentence) -> Sentence:
    return sentence if sentence.text[:1].isupper() else extract(sentence, 0, len(sentence.text))


def _clauses(sentence: Sentence, before: Sequence[str]) -> Iterator[Sentence]:
    text = sentence.text
    told = presenting(text, before)
    longer = len(text) - len(told)
    return (extract(sentence, start and start + longer, end + longer) for start, end in clauses(told))


def _less(sentence: Sentence, at: int, article: Article, opening: int) -> Iterator[tuple[Sentence, int]]:
    """The sentence, then without what it can do without: so many asides, times or places, the fewest first.

    A time or place goes only where a reader finds it in the first paragraph; the day of the news, which a search page
    shows, anyway.
    """
    if at >= OPENING:
        yield sentence, 0  # what is no news is not worth the trouble
        return
    text, first = sentence.text, _first_paragraph(article)
    foretold = _FORETOLD.search(text)
    asides = (*ASIDES, *_OF_NEWS) if at < opening else ASIDES
    asides = (*asides, *FURTHER) if at < opening and len(text) > _LONG else asides
    spans = [span for find in asides if (span := find(text)) and not _is_day_of(foretold, find, span)]
    said = announced(text, article.headline.text)
    tie = connective(text) if at < opening else None
    spans += [said] if said else []
    found = [span for find in CIRCUMSTANCES if (span := find(text)) and not _is_day_of(foretold, find, span)]
    spans += [span for span in found if text[slice(*span)].strip(" ,") in first]
    for gone in together(spans):
        # a word that ties it to what a description has not costs as much as what goes, and to go it costs nothing
        yield (
            (without(sentence, *gone) if gone else sentence),
            len(gone) + (tie is not None) - 2 * (tie in gone) + _UNSAID * (said in gone),
        )


def _is_day_of(foretold: re.Match[str] | None, find: Callable[[str], object], span: tuple[int, int]) -> bool:
    """Whether a date stands behind what is to come."""
    return foretold is not None and find in _DATES and span[0] >= foretold.end()


def _loses_its_time(sentence: str, part: str) -> bool:
    """Whether a figure is left without its year ("En 2025, | 118 casses"), or what is to come without its hour."""
    if part[:_FRONT] == sentence[:_FRONT]:
        return False
    year, hour = _YEAR.match(sentence), _HOUR.match(sentence)
    if year is not None:
        return year["year"] not in part and _FIGURE.search(part) is not None
    return hour is not None and hour[0] not in part and is_to_come(part)


def _first_paragraph(article: Article) -> str:
    return article.standfirst_text or next((b.text for b in article.body if b.kind is BlockKind.PARAGRAPH), "")


def _shortened(piece: Piece, facts: Evidence, opening: int) -> Iterator[Piece]:
    """A sentence of the opening, or what is longer than safe, without an end that it can do without ("depuis 2020")."""
    text = piece.sentence.text
    if not piece.alone or (piece.at >= opening and piece.length < SAFE.stop):
        return
    for start, end in trimmed(text, facts):
        if end - start >= _TELLING:
            short = _stopped(extract(piece.sentence, start, end))
            less, again = piece.less + 2, piece.again
            yield Piece(
                short, piece.at, piece.paragraph, piece.told, False, alone=True, ends=False, less=less, again=again
            )


def _stopped(clause: Sentence) -> Sentence:
    """The clause with a full stop, as running text needs it."""
    said = clause.text.rstrip("»\u00a0\u202f ")  # "le plan « Ponts »" has no stop of its own
    if (said or clause.text).endswith(ENDS):
        return clause
    stop = Edit(kind=EditKind.FULL_STOP, before="", after=".")
    return replace(clause, text=clause.text + ".", edits=(*clause.edits, stop))
