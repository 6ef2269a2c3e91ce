"""Which paragraphs of a source are due to the article: its sender's denial, what is asked for, what is news of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.senders import denies, may_deny
from cms_publisher.fidelity.updated import announces
from cms_publisher.french.words import stems_of
from cms_publisher.writers.digest.outdated import reports
from cms_publisher.writers.digest.worth import updates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock, Source
    from cms_publisher.writers.digest.borrowing import Said

_SAME_NEWS: Final = timedelta(days=1)
"""How much older a source may be than the article and still tell how things stand."""


def wished(source: Source, blocks: Sequence[ArticleBlock], said: Said) -> list[bool]:
    """Whether the instruction asks for it, or its sender denies in it what is held against it."""
    denying = may_deny(source.document.text)
    asked = said.wished | said.relied.get(source.id, frozenset())
    return [
        (denying and any(denies(source, each.text) for each in one.sentences))
        or (bool(asked) and not asked.isdisjoint(stems_of(one.text)))
        for one in blocks
    ]


def relied(source: Source, blocks: Sequence[ArticleBlock], related: Sequence[bool], said: Said) -> list[bool]:
    """Whether it is on what the instruction has the article take of the source, or ``related`` to its subject.

    A report of the same news would tell that again.
    """
    about = said.relied.get(source.id)
    if about is None or reports(source):
        return [False] * len(blocks)
    return [one or not about.isdisjoint(stems_of(block.text)) for one, block in zip(related, blocks, strict=True)]


def announced(source: Source, blocks: Sequence[ArticleBlock], said: Said) -> list[bool]:
    """Whether it tells of a day to come that the article's own text doesn't know of: of a source of these days."""
    day, published = said.told_on, source.published
    if day is None or published is None or not _is_fresh(source, said):
        return [False] * len(blocks)
    today = max(published, day)
    return [any(announces(one.text, published, today) for one in block.sentences) for block in blocks]


def updated(source: Source, blocks: Sequence[ArticleBlock], said: Said) -> list[bool]:
    """Whether it tells how something has changed of which the article speaks."""
    fresh = _is_fresh(source, said)
    return [fresh and updates((one.text for one in block.sentences), said.texts) for block in blocks]


def _is_fresh(source: Source, said: Said) -> bool:
    return bool(source.published and said.day and said.day - source.published <= _SAME_NEWS)
