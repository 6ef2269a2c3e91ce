"""Elisions that a source lacks where French has them for sure: put outside quotations, and known again in review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.repairs.joins import outside_quotes
from cms_publisher.french.elisions import unelided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.align import Step, Stretch
    from cms_publisher.fidelity.edits import Change
    from cms_publisher.fidelity.tokens import Token

_BEHIND: Final = 2
"""Words behind one by which it is known whether it must be elided."""


def elisions(text: str) -> list[Change]:
    """The elisions to put into ``text``, outside quotations."""
    return outside_quotes(text, list(unelided(text)))


def is_elided(ours: Sequence[Token], stretch: Stretch, step: Step) -> bool:
    """Whether an article elides one word of a source's that must be."""
    if len(ours) != 1 or step.d - step.c != 1 or step.d >= len(stretch.tokens):
        return False
    theirs = stretch.tokens[step.c]
    if theirs.quoted or theirs.key[:-1] != ours[0].key:
        return False
    last = stretch.tokens[min(step.d + _BEHIND, len(stretch.tokens)) - 1]
    return any(start == 0 for start, *_ in unelided(stretch.text[theirs.start : last.end]))
