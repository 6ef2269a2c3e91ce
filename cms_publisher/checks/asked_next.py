"""Whether what is asked for next stands right behind what is to open the article, heading by heading."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from cms_publisher.fidelity import asked as wishes_of
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import kind_in, words_of
from cms_publisher.fidelity.excerpts.overlap import is_about
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.checks.context import Context
    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import ArticleBlock

_ORDER = frozenset({Ask.FIRST, Ask.NEXT})


def follows(asked: Asked, context: Context) -> bool:
    """Whether only what was asked for before it stands above it.

    A subheading that the copy has not, where it has any, only parts what stands under the copy's own, or opens it.
    """
    body = context.edition.article.body
    order = [one for one in wishes_of.wishes(context.story.brief) if one.ask in _ORDER]
    before = {stands(one, body) for one in takewhile(lambda one: one != asked, order)} - {None}
    own = stands(asked, body)
    if own is None:
        return True
    document = context.story.primary.document
    parted = {fold(document.slice(one)) for one in document.blocks if one.kind is BlockKind.HEADING}
    heads = (at for at, block in enumerate(body[:own]) if block.kind is BlockKind.HEADING)
    above = [at for at in heads if not parted or fold(body[at].text) in parted]
    if body[own].kind is not BlockKind.HEADING:
        above = above[:-1]  # it stands under the last
    return set(above) <= before


def stands(asked: Asked, body: Sequence[ArticleBlock]) -> int | None:
    """The subheading that names it, else the first paragraph that does; None where none has most of it."""
    words = words_of(kind_in(asked.what)[1]) or words_of(asked.what)
    shares = [sum(is_about(block.text, word) for word in words) for block in body]
    most = len(words) // 2 + 1
    heads = (at for at, block in enumerate(body) if block.kind is BlockKind.HEADING and shares[at] >= most)
    return next(heads, next((at for at, share in enumerate(shares) if share >= max(most, *shares)), None))
