"""Whether the subheadings are as few, or in whose words, as the instruction wants them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.subheadings import heads_text
from cms_publisher.fidelity.asked import words_of
from cms_publisher.fidelity.asked_words import says
from cms_publisher.fidelity.promotion import plain_praise
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.model import BlockKind

_DAY: Final = re.compile(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b", re.IGNORECASE)
_DAYS: Final = 2
"""Subheadings of days that a programme has at least."""

if TYPE_CHECKING:
    from cms_publisher.checks.asked_headlines import Missed
    from cms_publisher.checks.context import Context
    from cms_publisher.fidelity.asked import Asked


def few_headings(asked: Asked, context: Context) -> Missed | None:
    """More subheadings of the text than are wanted at most."""
    body = context.edition.article.body
    found = sum(heads_text(context, at) for at, block in enumerate(body) if block.kind is BlockKind.HEADING)
    return ("body", {"found": found}) if found > (asked.number or found) else None


def quote_heading(asked: Asked, context: Context) -> Missed | None:
    """No subheading that is a quotation of whom it is to be."""
    body = context.edition.article.body
    heads = (block.text for block in body if block.kind is BlockKind.HEADING and block.text.startswith("«"))
    quoted = [text.strip("«» \u00a0") for text in heads]
    told = (block.text for block in body if block.kind is not BlockKind.HEADING)
    said = [text for text in told if any(words in text for words in quoted)]
    whose = words_of(asked.what)
    own = any(name in text for name in _called(whose, context) for text in said)
    done = bool(said) and (not whose or own or any(says(whose, [text]) for text in said))
    return None if done else ("body", {})


def sober_headings(_: Asked, context: Context) -> Missed | None:
    """Subheadings that quote or praise."""
    heads = (block.text for block in context.edition.article.body if block.kind is BlockKind.HEADING)
    loud = [text for text in heads if text.startswith("«") or any(plain_praise(text)) or "!" in text]
    return ("body", {"words": "\u00a0», «\u00a0".join(text.strip("«» \u00a0") for text in loud)}) if loud else None


def by_day(_: Asked, context: Context) -> Missed | None:
    """Fewer subheadings of days than a programme has."""
    heads = (block.text for block in context.edition.article.body if block.kind is BlockKind.HEADING)
    return ("body", {}) if sum(_DAY.search(text) is not None for text in heads) < _DAYS else None


def _called(whose: tuple[str, ...], context: Context) -> list[str]:
    """The names that the text gives somebody: "le maire, Didier Robion", "Didier Robion, maire de Lorme"."""
    text, name = text_of(context.story.primary), r"([A-ZÀ-Ý][\w’-]+(?: [A-ZÀ-Ý][\w’-]+)+)"
    role = "|".join(map(re.escape, whose))
    found = re.findall(rf"\b(?:{role}),? {name}|{name}, (?:l[ea] )?(?:{role})\b", text) if role else ()
    return [each for pair in found for each in pair if each]
