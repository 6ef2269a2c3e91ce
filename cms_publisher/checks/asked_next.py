"""Whether what is asked for next stands right behind what is to open the article, heading by heading."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import asked as wishes_of
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import words_of
from cms_publisher.fidelity.asked_words import tells
from cms_publisher.fidelity.aspects import kind_in
from cms_publisher.fidelity.excerpts.overlap import is_about
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.checks.context import Context
    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import ArticleBlock

_NEAR: Final = 3
"""Blocks within which what comes next stands in a text that its copy does not part, at least: else half of it."""
_SAID: Final = re.compile(r"\b(?:reponse|reaction|version|position)s?\b")
"""What stands under a heading that calls it so: "La réponse de la mairie"."""
_ORDER = frozenset({Ask.FIRST, Ask.NEXT})


def follows(asked: Asked, context: Context) -> bool:
    """Whether it stands below what was asked for before it, and no part of the copy between them, as far as is seen.

    The copy's own subheadings part it, no others: as many of them may stand above it as were asked for before it,
    since a part may be told in other words than those it was asked for by ("les poubelles", "Les bacs relevés").
    """
    body = context.edition.article.body
    order = [one for one in wishes_of.wishes(context.story.brief) if one.ask in _ORDER]
    before = list(takewhile(lambda one: one != asked, order))
    own, found = stands(asked, body), {stands(one, body) for one in before}
    if own is None or not before:
        return True
    if any(at is not None and at > own for at in found):
        return False
    if body[own].source not in {context.story.primary.id, None}:
        return True  # what is lent stands behind the copy
    document = context.story.primary.document
    parted = {fold(document.slice(one)) for one in document.blocks if one.kind is BlockKind.HEADING}
    heads = [at for at in range(own) if body[at].kind is BlockKind.HEADING]
    first = next((at for at in heads if fold(body[at].text) in parted), 0)
    known = {at for at in found if at is not None and (at in heads or at >= first)}
    above = [at for at in heads if at > max(known, default=-1) and fold(body[at].text) in parted]
    if body[own].kind is not BlockKind.HEADING and heads[-1:] == above[-1:]:
        above = above[:-1]  # it stands under the last
    article = context.edition.article
    opening = [article.headline.text, article.standfirst_text]
    unseen = sum(stands(one, body) not in known and not tells(one.what, opening) for one in before)
    near = bool(parted or unseen) or own - max(known, default=-1) <= max(_NEAR, len(body) // 2)
    return near and len(above) <= unseen


def stands(asked: Asked, body: Sequence[ArticleBlock]) -> int | None:
    """The subheading that names it, else the first paragraph that does; None where none has most of it."""
    heads = [at for at, block in enumerate(body) if block.kind is BlockKind.HEADING]
    if said := _SAID.search(asked.what):
        named = next((at for at in heads if said[0] in fold(body[at].text)), None)
        if named is not None:
            return named
    kind, rest = kind_in(asked.what)
    words = words_of(rest) or words_of(asked.what)
    shares = [sum(is_about(block.text, word) for word in words) for block in body]
    most = len(words) // 2 + 1
    headed = (at for at in heads if shares[at] >= most)
    if kind and not words_of(rest):
        return next(headed, None)  # what is named by its kind alone is told anywhere
    return next(headed, next((at for at, share in enumerate(shares) if share >= max(most, *shares)), None))
