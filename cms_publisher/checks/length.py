"""The article is as long as the brief asks for (or as is usual), no longer than its format allows; else by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.excerpts.spare import Text, opening_words
from cms_publisher.fidelity.formats import ABOUT, HARDLY, most_words
from cms_publisher.french.words import count
from cms_publisher.model import ABOUT_SO_LONG, BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_MOST: Final = 3
"""Parts that are named as what may go."""
_THIN: Final = 0.5
"""Of what is usual: a text that nobody asked to be long is worth a word where it has less than this share."""


def _look(context: Context) -> Iterator[Hit]:
    brief = context.edition.brief
    wanted = brief.min_words or 0
    usual, about = "min_words" in brief.usual, ABOUT_SO_LONG in brief.usual
    if context.words < wanted * (_THIN if usual else 1 - (ABOUT if about else HARDLY)):
        args = {"missing": wanted - context.words, "words": context.words, "wanted": wanted}
        yield Hit(rule="below-usual" if usual else "too-short", place=Place(field="body"), args=args)
    most = most_words(brief)
    alone = about and brief.max_words is None
    if most is not None and context.words > most * (1 if alone else 1 + HARDLY):
        limit = wanted if alone else most
        over = context.words - limit
        args = {"over": over, "words": context.words, "limit": limit}
        if first := _spare(context, over):
            yield Hit(rule="too-long-named", place=Place(field="body"), args=args | {"first": first})
        else:
            yield Hit(rule="too-long", place=Place(field="body"), args=args)


def _spare(context: Context, over: int) -> str:
    """The openings of what may go first, of about as many words as are too many; three at most."""
    article = context.edition.article
    blocks = [block for block in article.body if block.kind is BlockKind.PARAGRAPH and block.sentences]
    text = Text(article.headline.text, [[one.text for one in block.sentences] for block in blocks])
    found: list[str] = []
    for part in text.spare():
        if over <= 0 or len(found) == _MOST:
            break
        gone = text.paragraphs[part.paragraph][part.start : part.end]
        found.append(opening_words(gone[0]))
        over -= sum(map(count, gone))
    return "\u00a0», «\u00a0".join(found)


CHECK: Final = Check(
    name="length",
    rules={
        "too-short": Severity.WARNS,
        "below-usual": Severity.NOTES,
        "too-long": Severity.WARNS,
        "too-long-named": Severity.WARNS,
    },
    look=_look,
)
