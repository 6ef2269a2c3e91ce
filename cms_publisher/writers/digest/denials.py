"""The standfirst with what its reader must know at its end: the answer to a charge, what takes the news back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.defence import defends, denial, protects
from cms_publisher.fidelity.undone import takes_back
from cms_publisher.french.judgments import is_request, is_reserved, is_ruling
from cms_publisher.french.words import count
from cms_publisher.writers.digest.moved import without_them

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.asked_order import Opened

_MOST_WORDS: Final = 66
_SHORT: Final = 20
"""Words of what the defence pleads that goes in."""


def with_the_denial(opened: Opened) -> Opened:
    """The same, with the sentence by which who is accused there answers, where the body reads without it and it fits.

    When the court will rule still comes last.
    """
    standfirst, sections = opened
    above = [one.text for one in standfirst]
    if not above or any(protects(text) or defends(text) for text in above):
        return opened
    asked = any(map(is_request, above)) and not any(
        is_ruling(one.text) for section in sections for block in section.blocks for one in block.sentences
    )
    return _closing_with(opened, lambda text: _answers(text, above, asked=asked))


def with_what_takes_it_back(opened: Opened, headline: Sentence, day: date | None) -> Opened:
    """The same, with the sentence that takes back what headline and standfirst tell as sure, or makes it depend.

    "Le tribunal a suspendu l’arrêté", "La fusion doit encore être votée", where it fits and the body reads without it.
    """
    above = " ".join(one.text for one in opened[0])
    return (
        _closing_with(opened, lambda text: takes_back(text, headline.text, above, day, own=True)) if above else opened
    )


def _closing_with(opened: Opened, closes: Callable[[str], bool]) -> Opened:
    """The same, with the first sentence of that kind moved from the body to the standfirst's end."""
    standfirst, sections = opened
    above = [one.text for one in standfirst]
    room = _MOST_WORDS - sum(map(count, above))
    for number, section in enumerate(sections):
        for at, block in enumerate(section.blocks):
            inner = next((n for n, one in enumerate(block.sentences) if closes(one.text)), None)
            if inner is not None:
                moved = without_them(section.blocks, at, (inner, inner + 1), room, " ".join(above))
                if moved is None or not moved[1]:
                    return opened
                end = len(standfirst) - is_reserved(above[-1])
                rest = replace(section, blocks=moved[1])
                told = (*standfirst[:end], *moved[0], *standfirst[end:])
                return told, (*sections[:number], rest, *sections[number + 1 :])
    return opened


def _answers(text: str, above: list[str], *, asked: bool) -> bool:
    """Whether it denies, or, where the prosecution has ``asked``, tells in few words what the defence pleads."""
    if asked and defends(text):
        return "«" not in text and count(text) <= _SHORT
    return bool(denial(text, above))
