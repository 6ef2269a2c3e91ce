"""Sources that contradict each other, or one itself, on what the article states: a reader must hear who says what."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.contradictions import contradictions, is_of_one_event, tells
from cms_publisher.fidelity.dates.event_days import NO_EVENT, event_days
from cms_publisher.fidelity.dates.first_accounts import denied, measured
from cms_publisher.fidelity.dates.resolved_dates import nearest
from cms_publisher.fidelity.introductions import introduces
from cms_publisher.fidelity.overtaken import overtaken
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.rectified import notes
from cms_publisher.fidelity.transposed import pairs
from cms_publisher.fidelity.undone import is_called_anew, takes_back
from cms_publisher.fidelity.updated import updates
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.dates import day, find_dates, weekday_day
from cms_publisher.french.words import fold, stems_of
from cms_publisher.model import Place, Rights, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.fidelity.contradictions import Contradiction
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.model import Source

_FIGURES: Final = re.compile(r"\d+")
_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_ORDINAL: Final = re.compile(r"\d+(?:e|ᵉ|ème)")
_FIRST: Final = re.compile(r"\b(?:premier bilan|bilan (?:très )?provisoire|premières (?:informations|estimations))\b")
"""A figure that whoever gives it expects to change."""
_REPLACES: Final = re.compile(r"\W*(?:\w+ \w+, )?(?:REPREND|REMPLACE|ANNULE)\b", re.IGNORECASE)
_TIME: Final = timedelta(days=90)
"""Behind which a figure may have changed."""
_TOLD: Final = 0.6
"""The share of a sentence's words by which the article tells it, in whatever order."""


def _look(context: Context) -> Iterator[Hit]:
    yield from _between_sources(context)
    yield from _transposed(context)
    yield from _overtaken(context)
    yield from _updated(context)
    yield from _corrected(context)
    yield from _of_programme(context)
    yield from _taken_back(context)


def _taken_back(context: Context) -> Iterator[Hit]:
    """What headline and standfirst tell as sure and a source as recent, or the text itself further down, takes back."""
    article, primary = context.edition.article, context.story.primary
    headline, standfirst = article.headline.text, article.standfirst_text
    for stretch in context.index.stretches:
        then = stretch.source.published
        if primary.published and then and then < primary.published:
            continue
        for start, end in stretch.spans:
            text = stretch.text[start:end]
            own = stretch.source is primary
            back = takes_back(text, headline, standfirst, primary.published, own=own)
            if back or is_called_anew(text, headline):
                args = {"ours": headline, "other": _named(stretch.source), "sentence": text}
                yield Hit(rule="taken-back", place=Place(field="headline"), args=args, evidence=text)
                return


def _of_programme(context: Context) -> Iterator[Hit]:
    """A day on which the text has what its own programme has on another, at the same hour: nobody knows which."""
    primary = context.story.primary
    event = event_days(primary.document.text, primary.published) if primary.published else NO_EVENT
    for statement in context.text if event.entries else ():
        names = [*_WEEKDAY.finditer(statement.text)]
        if len(names) != 1 or primary.published is None:
            continue
        then = next((one for one in find_dates(statement.text) if one.weekday is not None and one.day), None)
        told = nearest(then.day, then.month, primary.published) if then and then.day else None
        if other := event.clashing(statement.text, told or names[0][0].lower()):
            args = {"ours": weekday_day(told) if told else names[0][0], "theirs": weekday_day(other)}
            yield Hit(rule="programme", place=statement.at(*names[0].span()), args=args, evidence=statement.text)


def _corrected(context: Context) -> Iterator[Hit]:
    """A measure of the paper's own earlier report that the article calls wrong: online, it still stands there."""
    primary = context.story.primary
    ours = [one for one in context.story.context if one.rights is Rights.OWN and is_of_one_event(one, primary)]
    for statement in context.text if ours else ():
        for what, value in denied(statement.text):
            told = (
                (stretch.source, stretch.text[start:end])
                for stretch in context.index.stretches
                if stretch.source in ours
                for start, end in stretch.spans
            )
            for source, text in islice((row for row in told if measured(row[1]).get(what) == value), 1):
                args = {"theirs": f"{value:f}", "other": _named(source)}
                yield Hit(rule="corrected", place=statement.place, args=args, evidence=text)


def _updated(context: Context) -> Iterator[Hit]:
    """What has changed according to a source as recent, of which the article tells only what was first reported."""
    article = [(one, stems_of(one.text), frozenset(_FIGURES.findall(one.text))) for one in context.text]
    for source, text, noun in updates(context.index, context.story.primary):
        words, figures = stems_of(text), frozenset(_FIGURES.findall(text))
        if any(len(words & stems) >= _TOLD * len(words) and figures <= told for _, stems, told in article):
            continue
        first = next((statement for statement, stems, _ in article if noun and noun <= stems), None)
        if first is not None:
            args = {"other": _named(source), "sentence": text}
            yield Hit(rule="updated", place=first.place, args=args, evidence=text)


def _overtaken(context: Context) -> Iterator[Hit]:
    """What a sentence tells as to come and a later source as done: the news may have gone on."""
    days = {source.published for source in context.story.sources if source.published}
    for statement in context.text if len(days) > 1 else ():
        sources = context.explanations[statement].sources
        if not sources or statement.place.block in context.spoken:
            continue
        for source, text in islice(overtaken(statement.text, sources[0], context.index), 1):
            args = {"source": _named(sources[0]), "other": _named(source), "sentence": text}
            yield Hit(rule="overtaken", place=statement.place, args=args, evidence=text)


def _transposed(context: Context) -> Iterator[Hit]:
    """Two figures that are one but for two digits exchanged: one of them is a slip, and nobody knows which."""
    statements = list(context.statements)
    for first, second in pairs(statement.text for statement in statements):
        place = statements[second.text].at(second.start, second.end)
        args = {"first": first.written, "second": second.written}
        yield Hit(rule="transposed", place=place, args=args, evidence=statements[first.text].text)


def _between_sources(context: Context) -> Iterator[Hit]:
    """Each contradiction once, at the first sentence that states the one side and nothing of the other."""
    if not context.story.context:
        return
    whole = fold(" ".join(statement.text for statement in context.text))
    told: set[str] = set()
    for statement in context.text:
        stands_on = _own(context, statement)
        if stands_on is None:
            continue
        claims, own = stands_on
        for found in contradictions(statement.text, claims, own, context.index):
            source = found.passage.stretch.source
            if found.passage.claims.text in told or _both_told(context, whole, found, (own, source)):
                continue
            one_time = _is_of_one_time(own, source)
            if not one_time and _ORDINAL.fullmatch(found.theirs):  # next year's edition
                continue
            told |= {found.passage.claims.text, claims.text}
            args = {
                "ours": statement.text[found.start : found.end],
                "theirs": found.theirs,
                "source": _named(own),
                "other": _named(source),
            }
            place = statement.at(found.start, found.end)
            severity = None if one_time and not _is_outdated(own, found, context) else Severity.NOTES
            yield Hit(rule="figures", place=place, args=args, evidence=found.passage.claims.text, severity=severity)


def _is_of_one_time(one: Source, other: Source) -> bool:
    """Whether two figures may not both be right, each in its time."""
    return not (one.published and other.published) or abs(one.published - other.published) <= _TIME


def _is_outdated(own: Source, found: Contradiction, context: Context) -> bool:
    """Whether the other figure is of a first account that the article's own text has gone beyond.

    By its own words, or because that text says that it replaces what its outlet sent before.
    """
    primary, other = context.story.primary, found.passage.stretch.source
    if own is not primary or (other.published and own.published and other.published > own.published):
        return False
    first = _FIRST.search(found.passage.claims.text) and not _FIRST.search(own.document.text)
    return bool(first) or (other.outlet == own.outlet and any(map(_REPLACES.match, notes(own.document.text))))


def _own(context: Context, statement: Statement) -> tuple[Claims, Source] | None:
    """The source's sentence that a statement stands on, where it tells a figure or a day that may be contradicted."""
    if not tells(statement.text):
        return None
    explained = context.explanations[statement]
    if explained.alignment and not explained.residues:
        return read(explained.evidence or ""), explained.alignment.stretch.source
    passages = context.passages_of(statement)
    return (passages[0].claims, passages[0].stretch.source) if passages else None


def _both_told(context: Context, whole: str, found: Contradiction, sources: tuple[Source, Source]) -> bool:
    """Whether the article gives the other side too, and names one of the two sources: by its outlet, or as its own."""
    if fold(found.theirs) not in whole:
        return False
    return any(
        (source.outlet and fold(source.outlet) in whole)
        or (source.rights is Rights.OWN and any(introduces(each.text, source) for each in context.text))
        for source in sources
    )


def _named(source: Source) -> str:
    name = source.outlet or source.title or source.id
    return f"{name}, {day(source.published)}" if source.published else name


CHECK: Final = Check(
    name="contradictions",
    rules={
        **dict.fromkeys(("figures", "transposed", "overtaken", "updated", "programme", "taken-back"), Severity.WARNS),
        "corrected": Severity.NOTES,
    },
    look=_look,
)
