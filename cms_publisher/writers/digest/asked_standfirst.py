"""How long the instruction wants the standfirst."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.overlap import retells
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.words import count
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.moved import adds
from cms_publisher.writers.digest.prepared import Section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.asked_order import Opened

_SHORT: Final = 30
"""Words of a short standfirst."""


def fewer(opened: Opened, headline: Sentence, asks: Iterable[Asked]) -> Opened:
    """The standfirst with as many sentences as are wanted, the others right behind it: nothing is read otherwise."""
    wish = next((one for one in asks if one.ask is Ask.SHORT_STANDFIRST), None)
    told = opened[0]
    if wish is None:
        return opened
    fitting = (n for n in range(len(told), 1, -1) if sum(count(one.text) for one in told[:n]) <= _SHORT)
    return first_of(opened, wish.number or next(fitting, 1), headline)


def first_of(opened: Opened, kept: int, headline: Sentence) -> Opened:
    """The first sentences of a standfirst, where they tell enough; the others behind them."""
    standfirst = opened[0]
    if len(standfirst) <= 1 or kept >= len(standfirst):
        return opened
    text = " ".join(one.text for one in standfirst[:kept])
    sound = has_finite_verb(text) and not is_doubtful(text) and not retells(headline.text, text)
    if not (sound and adds(standfirst[:kept], headline)):  # no scene
        return opened
    return put_back(opened, kept)


def put_back(opened: Opened, kept: int) -> Opened:
    """The standfirst up to its ``kept``-th sentence, the others right behind it."""
    standfirst, sections = opened
    source = sections[0].source if sections else standfirst[0].support[0].source
    rest = ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=standfirst[kept:], source=source)
    if sections and sections[0].heading is None:
        first = replace(sections[0], blocks=(rest, *sections[0].blocks))
        return standfirst[:kept], (first, *sections[1:])
    return standfirst[:kept], (Section(heading=None, blocks=(rest,), source=source), *sections)
