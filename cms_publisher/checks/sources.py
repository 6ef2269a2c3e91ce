"""What is known of the sources, and whether the article says so where a reader must know: what came later is dated."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.idle import IDLE, why_idle
from cms_publisher.checks.omissions import untold
from cms_publisher.checks.rights import stands_on
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.attribution import name_of
from cms_publisher.fidelity.introductions import goes_on
from cms_publisher.fidelity.meaning.cited import outlet_named
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.offered import asked_for, serves
from cms_publisher.fidelity.own_texts import is_gathered_for
from cms_publisher.fidelity.propositions import claims
from cms_publisher.fidelity.replies import replies
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.fidelity.updated import announces, is_fresh
from cms_publisher.french.dates import day, find_dates, month
from cms_publisher.model import BlockKind, Place, Rights, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.model import Source

_KNOWN: Final = (("outlet", "outlet"), ("published", "published"), ("url", "url"))
_SAME_NEWS: Final = timedelta(days=7)
"""Who rewords texts of one week writes after the last of them: nothing in it came after his story."""
_LONG_ENOUGH: Final = 0.99
"""Of the words that the brief asks for; fewer are ``length.too-short``."""
_WITHOUT_ADDRESS: Final = frozenset({Rights.OWN, Rights.LICENSED})
"""The house's own copy has none before it is published, a wire has none at all."""


def _look(context: Context) -> Iterator[Hit]:
    missing = [(source.id, gaps) for source in context.used if (gaps := _gaps(source))]
    if missing:
        text = "; ".join(f"{name} ({', '.join(gaps)})" for name, gaps in missing)
        yield Hit(rule="metadata", place=Place(field="sources"), args={"missing": text}, evidence=text)
    yield from _idle(context)
    yield from _unused(context)
    yield from _news_left(context)
    yield from _later(context)


def _news_left(context: Context) -> Iterator[Hit]:
    """What a source of the story's own day or later announces for a day to come, which the article doesn't name."""
    today = context.story.primary.published
    fresh = [one for one in context.story.context if is_fresh(one, today)]
    if today is None or not fresh:
        return
    left: dict[str, list[str]] = {}
    told = {(one.day, one.month) for _, _, text in context.passages for one in find_dates(text)}
    sources = {source.id: source for source in fresh if serves(context.story, source)}
    for span in untold(context) if sources else ():
        source = sources.get(span.source)
        text = " ".join(source.document.text[span.start : span.end].split()) if source else ""
        if source and announces(text, source.published, today):
            days = {(one.day, one.month) for one in find_dates(text) if one.day}
            if not days & told:
                left.setdefault(span.source, []).append(f"«\u00a0{text}\u00a0»")
    for each, texts in left.items():
        args = {"source": name_of(sources[each]) or each, "sentences": " ; ".join(texts)}
        yield Hit(rule="news-left", place=Place(field="sources"), args=args, evidence=texts[0])


def _unused(context: Context) -> Iterator[Hit]:
    """What the context sources say besides, where words are missing: before another is asked for, these may do."""
    brief = context.edition.brief
    if "min_words" in brief.usual or context.words >= (brief.min_words or 0) * _LONG_ENOUGH:
        return
    serving = {source.id: source for source in context.story.context if serves(context.story, source)}
    replying = [source.id for source in context.replying]  # what is left of a reply is ``protection``'s
    left = Counter(span.source for span in untold(context) if span.source in serving and span.source not in replying)
    if left:
        each = ", ".join(f"{name_of(serving[one]) or one}\u00a0: {many}" for one, many in left.items())
        yield Hit(rule="unused", place=Place(field="sources"), args={"count": left.total(), "sources": each})


def _idle(context: Context) -> Iterator[Hit]:
    """Sources that the article went without, each with why: the writer cites none that it can't name."""
    short = context.words < (context.edition.brief.min_words or 0)
    if not short and context.mode is Mode.FREE:  # a writer's own words stand in no one source
        return
    serving, wanted = {source.id for source in context.used}, asked_for(context.story)
    for source in context.story.context:
        if source.id not in serving:
            rule, args = ("unnamed", {}) if short and not name_of(source) else why_idle(context, source)
            args, place = {"source": source.id, **args}, Place(field="sources")
            severity = Severity.WARNS if source.id in wanted else None
            yield Hit(rule=rule, place=place, args=args, evidence=source.id, severity=severity)


def _gaps(source: Source) -> list[str]:
    needless = {"url"} if source.rights in _WITHOUT_ADDRESS else set()
    return [key for attribute, key in _KNOWN if key not in needless and getattr(source, attribute) is None]


def _later(context: Context) -> Iterator[Hit]:
    """The first sentence of each source later than the story, in a block that doesn't say of when it is; no reply's.

    Over a reply stands that it is one: it is later than what it answers.
    """
    told: set[tuple[str, int | None]] = set()
    dated: Source | None = None
    found: set[str] = set()
    for statement in context.text:
        place = (statement.place.field, statement.place.block)
        source = _only_later(context, statement)
        if source is None or source.published is None or place in told:
            continue
        if is_gathered_for(context.story, source, context.edition.profile):
            continue
        told.add(place)
        if source.id in found or (statement.kind is BlockKind.QUOTE and source in replies(context.story)):
            continue
        text = _block_text(context, statement)
        reworded = context.mode_of(statement) is Mode.FREE
        if _dated(text, source.published) or (dated == source and goes_on(text, source)):
            dated = source
        elif not (reworded and _says_when(statement.text, text, source)):
            args = {"source": source.id, "date": source.published.isoformat(), "sentence": statement.text}
            severity = Severity.WARNS if reworded else None
            found.add(source.id)
            yield Hit(
                rule="later-undated", place=statement.place, args=args, evidence=statement.text, severity=severity
            )


def _only_later(context: Context, statement: Statement) -> Source | None:
    """The source, if every source that has these words appeared after the story."""
    day_of_story = context.story.primary.published
    sources = stands_on(context, statement)
    if day_of_story is None or statement.kind is BlockKind.HEADING:
        return None
    last = day_of_story + (_SAME_NEWS if context.mode_of(statement) is Mode.FREE else timedelta())
    later = [source for source in sources if source.published and source.published > last]
    return later[0] if later and len(later) == len(sources) else None


def _block_text(context: Context, statement: Statement) -> str:
    if statement.place.block is None:
        return context.edition.article.standfirst_text
    return context.edition.article.body[statement.place.block].text


def _dated(text: str, published: date) -> bool:
    keys = f" {_keys(text)} "
    return any(f" {_keys(form)} " in keys for form in (day(published), month(published), f"en {published.year}"))


def _says_when(sentence: str, block: str, source: Source) -> bool:
    """Whether a person's sentence has its own date, or its paragraph names the source: its writer knew of when."""
    return bool(claims.read(sentence).dates) or outlet_named(claims.read(block), source) is not None


def _keys(text: str) -> str:
    return " ".join(token.key for token in tokenize(text))


CHECK: Final = Check(
    name="sources",
    rules={
        "metadata": Severity.NOTES,
        "unnamed": Severity.WARNS,
        "idle": Severity.NOTES,
        **dict.fromkeys(IDLE, Severity.NOTES),
        "unused": Severity.NOTES,
        "news-left": Severity.WARNS,
        "later-undated": Severity.BLOCKS,
    },
    look=_look,
)
