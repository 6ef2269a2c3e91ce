"""What may be taken from a source, and how much of it (docs/rights.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french.words import count
from cms_publisher.model import Place, Rights, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.model import Source

_PLACE: Final = Place(field="sources")


def stands_on(context: Context, statement: Statement) -> list[Source]:
    """The sources that a sentence's words stand in, by the alignment and not by what the writer declares."""
    return list(context.explanations[statement].sources)


def _look(context: Context) -> Iterator[Hit]:
    primary = context.story.primary
    if primary.rights is Rights.CITE_ONLY:
        yield Hit(rule="primary-cite-only", place=_PLACE, args={"source": primary.id}, evidence=primary.id)
    else:
        yield from _share(context)
    unknown = ", ".join(source.id for source in context.used if source.rights is Rights.UNKNOWN)
    if unknown:
        yield Hit(rule="not-known", place=_PLACE, args={"sources": unknown}, evidence=unknown)


def cited_words(context: Context) -> int:
    """How many words of the article only sources have that may not be taken from beyond their share; no reply's."""
    replying = context.replying
    return sum(count(statement.text) for statement in context.text if _cite_only(context, statement, replying))


def _share(context: Context) -> Iterator[Hit]:
    cited = cited_words(context)
    limit = context.thresholds.cite_only_share
    if context.words and cited > limit * context.words:
        args = {"percent": round(100 * cited / context.words), "limit": round(100 * limit), "words": cited}
        yield Hit(rule="cite-only-share", place=_PLACE, args=args)


def _cite_only(context: Context, statement: Statement, replying: Sequence[Source]) -> bool:
    sources = stands_on(context, statement)
    return bool(sources) and all(one.rights is Rights.CITE_ONLY and one not in replying for one in sources)


CHECK: Final = Check(
    name="rights",
    rules={
        "primary-cite-only": Severity.BLOCKS,
        "cite-only-share": Severity.BLOCKS,
        "not-known": Severity.WARNS,
    },
    look=_look,
)
