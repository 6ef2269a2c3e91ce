"""What an article leaves out: a reserve that its source puts at once to what the article tells.

A text is read the other way round when "toutefois" and what follows are cut behind a sentence that stays (Charter of
Munich, duty 3: not to suppress essential information).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.checks.told import ENOUGH
from cms_publisher.fidelity.boilerplate.head_lines import note_behind
from cms_publisher.fidelity.boilerplate.places import lone_place, tells_place
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.spare import opening_words
from cms_publisher.fidelity.formats import named
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.dateline import filed_from, is_filed
from cms_publisher.french.dates import find_dates
from cms_publisher.french.sessions import document_seat, is_session, loud_seat, seat
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import count, fold
from cms_publisher.model import BlockKind, Place, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.checks.told import At
    from cms_publisher.fidelity.align import Stretch

_OPENING: Final = re.compile(
    rf"(?:[«\"“]{_S}?)?(?:[Mm]ais|[Tt]outefois|[Cc]ependant|[Nn]éanmoins|[Pp]ourtant|[Ee]n{_S}revanche|"
    rf"[Pp]our{_S}autant|[ÀA]{_S}l[’']inverse|[Rr]este{_S}que|[Ii]l{_S}reste{_S}que|[Ss]auf{_S}que|"
    rf"[Ss]eule?{_S}(?:réserve|bémol)|[Ss]ous{_S}réserve|[ÀA]{_S}condition)\b"
)
_WITHIN: Final = Sought(
    rf"\b(?:toutefois|cependant|néanmoins|en{_S}revanche|sous{_S}réserve)\b"
    rf"|\b(?:nuance|tempère|relativise|pondère)(?:nt)?(?:-t-|{_S}|,)",
    "toutefois|cependant|néanmoins|revanche|réserve|nuance|tempère|relativise|pondère",
)
"""The words of a reserve, as a sentence opens with them and wherever they stand."""
_LINES: Final = frozenset({"headline", "standfirst", "title_tag", "meta_description"})
_LINE: Final = 120
"""Characters of a label above the text, at most."""
_PARTS: Final = re.compile(r" [–—|/-] ")
_NUMERIC: Final = re.compile(r"(?<![\d/])(\d\d?)/(\d\d?)(?![\d/])")
_COURT: Final = re.compile(r"\b(?:tribunal|cour|correctionnelle|assises|prud'hom\w+)\b")
"""Without one of these nobody knows who judged; folded."""
_TURNS: Final = re.compile(
    r",?[ \u00a0](?:mais|sauf|excepté|hormis|à moins qu|à condition|sous réserve|sans que|même si|alors qu)[^.!?]{0,60}"
)
_ENDS: Final = re.compile(r"[.!?…][»”\")\s\u00a0]*\Z")


def untold(context: Context) -> Iterator[Span]:
    """The sentences of the sources that the article tells in no words, nor in a heading, and that are no cut shown."""
    cuts = [cut.span for cut in context.edition.article.cuts]
    lent = {source.id for source in context.used if source is not context.story.primary}
    headings = {_bare(block.text) for block in context.edition.article.body if block.kind is BlockKind.HEADING}
    for at, text in context.told.sentences:
        stretch = context.told.stretches[at.stretch]
        span = _span(at, stretch)
        whole = stretch.source.id in lent or _is_text(text, stretch)
        left = span and whole and at not in context.told.everything and _bare(text) not in headings
        if span and left and not _is_cut(span, cuts) and not (is_filed(text) or leftover(text)):
            yield span


def _bare(sentence: str) -> str:
    return fold(sentence).strip(" .\u00a0\u202f")


def _span(at: At, stretch: Stretch) -> Span | None:
    if stretch.offset is None:
        return None
    start, end = stretch.spans[at.sentence]
    return Span(source=stretch.source.id, start=stretch.offset + start, end=stretch.offset + end)


def _is_text(sentence: str, stretch: Stretch) -> bool:
    """No signature, caption or line of a page: those end without a stop."""
    return stretch.kind is BlockKind.LIST_ITEM or bool(_ENDS.search(sentence))


def _is_cut(span: Span, cuts: list[Span]) -> bool:
    return any(cut.source == span.source and cut.start < span.end and span.start < cut.end for cut in cuts)


def _look(context: Context) -> Iterator[Hit]:
    yield from _cut_before(context)
    if left := _left_out(context):
        headings = ", ".join(f"«\u00a0{each}\u00a0»" for each in left)
        yield Hit(rule="left-out", place=Place(field="body"), args={"headings": headings})
    yield from _shortened(context)
    yield from _place_cut(context)
    if context.words < ENOUGH:
        return
    lost = dict(_reserves(context))
    if lost:
        args = {"count": len(lost), "sentences": " ; ".join(f"«\u00a0{text}\u00a0»" for text in lost)}
        yield Hit(rule="reserve", place=Place(field="body"), args=args, evidence=next(iter(lost.values())))


def _left_out(context: Context) -> list[str]:
    """What went as the instruction wants it or lists other subjects: the sections' subheadings, and quotations."""
    primary = context.story.primary
    starts = {cut.span.start for cut in context.edition.article.cuts if cut.kind == EditKind.NOT_ASKED}
    blocks = primary.document.blocks if starts else ()
    cuts = (cut.span for cut in context.edition.article.cuts if cut.kind == EditKind.WITHHELD)
    gone = [context.story.source(one.source).document.text[one.start : one.end] for one in cuts]
    return [
        *(primary.document.slice(one) for one in blocks if one.kind is BlockKind.HEADING and one.start in starts),
        *(opening_words(text) for text in gone if text.startswith(("«", '"', "“"))),
    ]


def _shortened(context: Context) -> Iterator[Hit]:
    """What was cut to the length that the instruction asks for; a brief is short by itself."""
    if named(context.edition.brief.format).max_words is not None:
        return
    cuts = [cut.span for cut in context.edition.article.cuts if cut.kind == EditKind.SHORTENED]
    gone = [context.story.source(one.source).document.text[one.start : one.end] for one in cuts]
    if gone:
        sentences = ", ".join(f"«\u00a0{opening_words(text)}\u00a0»" for text in gone)
        args = {"words": sum(map(count, gone)), "sentences": sentences}
        yield Hit(rule="shortened", place=Place(field="body"), args=args)


def _place_cut(context: Context) -> Iterator[Hit]:
    """The line that alone named council, court or report, cut: no reader knows where that sat, or when."""
    article, primary = context.edition.article, context.story.primary
    for cut in article.cuts:
        line = primary.document.text[cut.span.start : cut.span.end] if cut.span.source == primary.id else ""
        if len(line) > _LINE:
            continue
        told = " ".join((article.headline.text, article.standfirst_text, *(block.text for block in article.body)))
        line = line[: note_behind(line)].strip()
        court = loud_seat(_PARTS.split(line)[0]) if "TRIB" in line or "COUR" in line else ""
        place = document_seat(line) or seat(line) or loud_seat(line) or court or lone_place(line, told)
        places = (place,) if place else filed_from(line)
        place = next(iter(places), "")
        unsaid = bool(court) and _COURT.search(fold(told)) is None
        if places and (unsaid or not any(tells_place(told, each) for each in places)):
            yield Hit(rule="place", place=Place(field="headline"), args={"place": place, "line": line}, evidence=line)
        if (days := _days(line)) and is_session(line) and not any(day in fold(told) for day in days):
            yield Hit(rule="sitting", place=Place(field="standfirst"), args={"line": line}, evidence=line)


def _days(line: str) -> list[str]:
    """The days that a line tells, without their years."""
    found = [(one.day, one.month) for one in find_dates(line) if one.day and one.month]
    found += [(int(one[1]), int(one[2])) for one in _NUMERIC.finditer(line) if int(one[2]) in range(1, 13)]
    return [fold(f"{'1er' if day == 1 else day} {MONTHS[month - 1]}") for day, month in found]


def _cut_before(context: Context) -> Iterator[Hit]:
    """Where a line above the text says a sentence of its source up to "mais": what follows may turn it round."""
    told: set[str] = set()
    for statement in context.statements:
        if statement.place.field not in _LINES and statement.kind is not BlockKind.HEADING:
            continue
        evidence = context.explanations[statement].evidence or ""
        at = evidence.find(said) if (said := statement.text.rstrip(" .…\u00a0")) else -1
        if at >= 0 and (rest := _TURNS.match(evidence, at + len(said))) and said not in told:
            told.add(said)
            args = {"words": said, "rest": rest[0].strip(" ,")}
            yield Hit(rule="cut-before", place=statement.place, args=args, evidence=evidence)


def _reserves(context: Context) -> Iterator[tuple[str, str]]:
    """Each reserve that is left out, with the sentence right before it that is told."""
    for at, text in context.told.sentences:
        before = context.told.before(at) if _OPENING.match(text) or _WITHIN.search(text) else []
        if before and before[-1] in context.told.everything and at not in context.told.everything:
            yield text, context.told.text(before[-1])


CHECK: Final = Check(
    name="omissions",
    rules={
        "reserve": Severity.WARNS,
        "cut-before": Severity.WARNS,
        "left-out": Severity.NOTES,
        "shortened": Severity.NOTES,
        "place": Severity.WARNS,
        "sitting": Severity.WARNS,
    },
    look=_look,
)
