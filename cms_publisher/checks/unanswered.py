"""The answers that an article leaves out: its source has a denial beside the charge, the article has the charge alone.

Or what the sender of a source denies, where the article tells the rest of what that says.

Seen whoever left it out: a person's edit, a rewording, or a passage borrowed up to the charge.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.told import ENOUGH, At
from cms_publisher.fidelity.defence import answers, protects
from cms_publisher.fidelity.senders import denies, may_deny

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.checks.told import Told

_BEFORE: Final = 3
"""Sentences of its source before an answer, and one behind it, among which the charge stands."""
_NAME: Final = re.compile(r"(?<=[ \u00a0’'(])[A-ZÀ-ÖØ-Þ][\w-]+")

_protects = lru_cache(maxsize=4096)(protects)


def unanswered(context: Context) -> Iterator[str]:
    """The sources' sentences that answer what the article reports, and that it says in no words."""
    if context.words < ENOUGH:
        return
    told = context.told
    given = list(_answers(told))
    yield from _denied(context)
    if not given:
        return
    shown = [(_names(each.text), places) for each, places in told.by_statement.items() if _protects(each.text)]
    for at, text in given:
        charged = not told.everything.isdisjoint(_beside(at, told))
        named = _names(text)
        answered = at in told.everything or any(named & said or _near(at, places) for said, places in shown)
        if charged and not answered:
            yield text


def _denied(context: Context) -> Iterator[str]:
    """What another source's sender denies, where the article takes something else of that source."""
    told = context.told
    denying = {one.id: one for one in context.story.context if may_deny(one.document.text)}
    if not denying:
        return
    used = {told.stretches[at.stretch].source.id for at in told.everything}
    for number, stretch in enumerate(told.stretches):
        source = denying.get(stretch.source.id)
        if source and source.id in used and may_deny(stretch.text):
            for at, (start, end) in enumerate(stretch.spans):
                if denies(source, stretch.text[start:end]) and At(number, at) not in told.everything:
                    yield stretch.text[start:end]


def _answers(told: Told) -> Iterator[tuple[At, str]]:
    """What answers a charge of the sentences right before it, in the same source."""
    before: list[str] = []
    source = None
    for at, text in told.sentences:
        if told.stretches[at.stretch].source is not source:
            source, before = told.stretches[at.stretch].source, []
        if answers(text, before[-_BEFORE:]):
            yield at, text
        before.append(text)


def _names(text: str) -> frozenset[str]:
    return frozenset(_NAME.findall(text))


def _beside(at: At, told: Told) -> Iterator[At]:
    """The sentences of the same source around an answer, among which what it answers stands."""
    yield from told.before(at)[-_BEFORE:]
    if at.sentence + 1 < len(told.stretches[at.stretch].spans):
        yield At(at.stretch, at.sentence + 1)


def _near(at: At, others: frozenset[At]) -> bool:
    return any(abs(at.stretch - other.stretch) <= 1 for other in others)
