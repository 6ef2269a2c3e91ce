"""Whose words are whose: a borrowed passage names its source, gives its date, and stands under no other's heading."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.attribution import credit, is_of_these_days, named_as
from cms_publisher.fidelity.excerpts.references import follows, predecessor
from cms_publisher.fidelity.introductions import goes_on, headed_by, introduces
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.own_texts import is_gathered_for
from cms_publisher.french.dates import day, month
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.fidelity.align import Alignment, Index
    from cms_publisher.model import Source

_MONTHS: Final = timedelta(days=300)
"""So long a day is told without its year and taken for no other year's."""


def _look(context: Context) -> Iterator[Hit]:
    named: Source | None = None
    before: Statement | None = None
    heading: Statement | None = None
    headed = False  # what stands right below a heading is what it heads
    for statement in context.statements:
        if statement.place.field not in {"standfirst", "body"}:
            continue
        if statement.kind is BlockKind.HEADING:
            named, before, heading, headed = None, None, statement, False
            continue
        owners = _owners(context, statement)
        if heading is not None and owners:
            wrong = list(_under(context, statement, owners, heading))
            if wrong and not (headed and (named in owners or _is_introduced(statement, owners))):
                yield from wrong
            headed = headed or not wrong
        source = _borrowed(context, owners)
        if (
            source is not None
            and not is_gathered_for(context.story, source, context.edition.profile)
            and not _credited(context, statement, source)
            and not (statement.kind is BlockKind.QUOTE and _heads(heading, source))  # a reply
            and (source is not named or _needs_a_name(statement, heading, source))
            and not (source is named and _goes_on_from(context, statement, before))
        ):
            yield from _opening(context, statement, source)
        named, before = source, statement


def _is_introduced(statement: Statement, owners: list[Source]) -> bool:
    """Whether it opens with its source's name: behind the words that a heading heads, it is read as what that adds."""
    return any(introduces(statement.text, source) for source in owners)


def _credited(context: Context, statement: Statement, source: Source) -> bool:
    """Whether the paragraph or list item ends with the line that names its source ("Source : L’Écho, 2 juin 2019.")."""
    named = credit(source)
    return named is not None and fold(_block(context, statement)).endswith(fold(named.text))


def _needs_a_name(statement: Statement, heading: Statement | None, source: Source) -> bool:
    """A new paragraph of the same source names it again, unless the heading does: by its outlet, not by its title."""
    return statement.place.start == 0 and not _heads(heading, source)


def _heads(heading: Statement | None, source: Source) -> bool:
    return heading is not None and bool(source.outlet) and fold(typeset(source.outlet or "")) in fold(heading.text)


def _goes_on_from(context: Context, statement: Statement, before: Statement | None) -> bool:
    """Whether a paragraph stands, in its source as well, right behind the one before it, whose introduction holds.

    A heading between them begins something else.
    """
    mine = context.explanations[statement].support
    theirs = context.explanations[before].support if before else ()
    return any(_is_next(one, other, context.index) for one in mine for other in theirs)


def _is_next(one: Alignment, other: Alignment, index: Index) -> bool:
    numbers = [at for at, each in enumerate(index.stretches) if each is one.stretch or each is other.stretch]
    beside = numbers[-1] - numbers[0] <= 1
    return beside and predecessor(one, index) is not None and follows(one, other, index)


def _owners(context: Context, statement: Statement) -> list[Source]:
    """The sources that have the words, each once; none for what is explained by nothing."""
    judged = context.judgement(statement) if context.mode_of(statement) is Mode.FREE else None
    if judged is not None:  # a rewording's words prove little: only who says it is asked of it
        return []
    return list({source.id: source for source in context.explanations[statement].sources}.values())


def _borrowed(context: Context, owners: list[Source]) -> Source | None:
    """The context source whose words they are, if the primary doesn't have them too."""
    primary = context.story.primary.id
    return owners[0] if owners and all(source.id != primary for source in owners) else None


def _opening(context: Context, statement: Statement, source: Source) -> Iterator[Hit]:
    """The first sentence of a borrowed passage: whose it is, and of when."""
    args = {"source": source.outlet or source.title or source.id, "sentence": statement.text}
    text = fold(statement.text)
    if not _names(text, source) and not introduces(statement.text, source):
        yield Hit(rule="missing", place=statement.place, args=args, evidence=statement.text)
        return
    told = _is_dated(context, source) or goes_on(statement.text, source)
    if not told and not _dates(_block(context, statement), source, context.story.primary):
        yield Hit(rule="undated", place=statement.place, args=args, evidence=statement.text)


def _is_dated(context: Context, source: Source) -> bool:
    """Whether its date needs no words: it has none, or is of the days of the article's own text."""
    return source.published is None or is_of_these_days(source, context.story.primary.published)


def _names(text: str, source: Source) -> bool:
    return any(fold(name) in text for name in named_as(source))


def _dates(text: str, source: Source, primary: Source) -> bool:
    """Whether it says of when the source is: a day needs no year within some months of it."""
    if source.published is None:
        return True
    said, whole = fold(text), day(source.published)
    recent = primary.published and timedelta() <= primary.published - source.published < _MONTHS
    forms = (whole[: -len(" 2023")] if recent else whole, month(source.published), f"en {source.published.year}")
    return any(fold(form) in said for form in forms)


def _block(context: Context, statement: Statement) -> str:
    if statement.place.block is None:
        return context.edition.article.standfirst_text
    return context.edition.article.body[statement.place.block].text


def _under(context: Context, statement: Statement, owners: list[Source], heading: Statement) -> Iterator[Hit]:
    """A heading of one source's over another's words."""
    theirs = headed_by(heading.text, context.story.context) or _owners(context, heading)
    ids = {source.id for source in owners}
    if not theirs or any(source.id in ids for source in theirs):
        return
    first = statement.place.start == 0
    if first:
        args = {"heading": heading.text, "source": owners[0].outlet or owners[0].title or owners[0].id}
        yield Hit(rule="wrong-heading", place=statement.place, args=args, evidence=statement.text)


CHECK: Final = Check(
    name="attribution",
    rules={"missing": Severity.BLOCKS, "undated": Severity.WARNS, "wrong-heading": Severity.BLOCKS},
    look=_look,
)
