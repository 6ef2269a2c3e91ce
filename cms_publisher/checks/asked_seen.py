"""What the instruction wants seen or taken: where the body has it, and the passage to show where it does not."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import words_of
from cms_publisher.fidelity.asked_passages import find, passage
from cms_publisher.fidelity.prominence import heads, is_labelled, much, shows
from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.checks.asked_headlines import Missed
    from cms_publisher.checks.context import Context
    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import ArticleBlock

PASSAGES: Final = frozenset({Ask.HEARD, Ask.YEAR})
"""Wishes for a passage by whose or of when it is."""
_SHOWN: Final = 9
"""Words by which a passage is shown."""


def has_heading(what: str, body: Sequence[ArticleBlock]) -> bool:
    """Whether a subheading tells it or stands above it."""
    for at, block in enumerate(body):
        if block.kind is BlockKind.HEADING:
            below = [one.text for one in takewhile(lambda one: one.kind is not BlockKind.HEADING, body[at + 1 :])]
            if heads(what, block.text, below):
                return True
    return False


def is_seen(what: str, body: Sequence[ArticleBlock]) -> bool:
    """Whether a subheading tells it or stands above it, or a line says by its label that it gives it."""
    labelled = (is_labelled(what, block.text) for block in body if block.kind is not BlockKind.HEADING)
    return has_heading(what, body) or any(labelled)


def passage_of(what: str, context: Context) -> dict[str, object]:
    """How the passage begins that tells most of it."""
    told = (block.text for block in context.edition.article.body if block.kind is not BlockKind.HEADING)
    words = set(words_of(what))
    best = max(told, key=lambda text: (much(what, text), len(words & set(content_words(text)))), default="")
    shown = " ".join(best.split()[:_SHOWN]) if shows(what, best) else ""
    return {"passage": f"{shown} …"} if shown else {}


def untold_passage(asked: Asked, context: Context) -> Missed | None:
    """What the sources have that is asked for by whose or of when it is, where no sentence of the article is it."""
    if find(asked, (statement.text for statement in context.text)):
        return None
    found = passage(asked, context.story)
    return ("body", {"source": found.source, "passage": found.text}) if found else None
