"""The lead tells the news: no scene, quotation, general truth or minutes stand above it, with the news further down."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.excerpts.telling import names_a_day, telling, told_at, worth
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.procedure import is_minutes
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_LEAD: Final = 2
"""Sentences within which a lead says who, what, when and where."""
_SURE: Final = 5.0
"""What a sentence further down tells that a desk would put first: a deed with its day, its figure and a name."""

_RELATIVE: Final = re.compile(r",? (?:qu(?:e|i)\b|qu[’']|dont\b|où\b)[^,;:]*,?")


def _look(context: Context) -> Iterator[Hit]:
    article = context.edition.article
    if context.edition.brief.standfirst or context.spoken or len(context.within_bounds) < len(context.statements):
        return
    above = [sentence.text for sentence in article.standfirst]
    paragraphs = takewhile(lambda block: block.kind is BlockKind.PARAGRAPH, article.body)
    below = [sentence.text for block in paragraphs for sentence in block.sentences if not is_dateline(sentence.text)]
    found = article.headline in article.candidates.headline  # in the text, and no witness of what its news is
    title = "" if found else article.headline.text
    if (opens := [*above, *below][:1]) and is_minutes(opens[0]):
        yield Hit(rule="minutes", place=Place(field="standfirst" if above else "body"), evidence=opens[0])
        return
    news = next(iter(told_at([*above, *below], title)), 0)
    text = [*above, *below][news] if news else ""
    lead = max((worth(one, title) for one in above), default=0.0)
    late = news > max(len(above), _LEAD - 1) and names_a_day(text) and _states(text)
    if late and telling(text, title) >= max(_SURE, lead):
        place = Place(field="standfirst" if above else "body")
        yield Hit(rule="late", place=place, args={"sentence": text}, evidence=text)


def _states(text: str) -> bool:
    """Whether it has a verb outside its relative clauses: "Des bœufs, que le jury notera samedi" states nothing."""
    main = _RELATIVE.sub(" ", text)
    return has_verb(main) or has_finite_verb(main)


CHECK: Final = Check(name="lead", rules={"late": Severity.WARNS, "minutes": Severity.WARNS}, look=_look)
