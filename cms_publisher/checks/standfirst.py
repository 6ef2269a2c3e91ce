"""The standfirst (chapô): there, and it says more than the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.asked import without_standfirst
from cms_publisher.fidelity.excerpts.overlap import retells
from cms_publisher.fidelity.formats import named
from cms_publisher.french.words import content_words
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_PLACE: Final = Place(field="standfirst")


def _look(context: Context) -> Iterator[Hit]:
    article = context.edition.article
    text = article.standfirst_text.strip()
    refused = without_standfirst(context.story.brief)
    if not (text or refused) and named(context.edition.brief.format).standfirst:
        yield Hit(rule="empty", place=_PLACE)
        return
    new = set(content_words(text)) - set(content_words(article.headline.text))
    if text and len(new) < context.thresholds.standfirst_new_words:
        yield Hit(rule="repeats-headline", place=_PLACE, evidence=text)
    elif len(article.standfirst) == 1 and retells(article.headline.text, text):
        yield Hit(rule="retells-headline", place=_PLACE, evidence=text)


CHECK: Final = Check(
    name="standfirst",
    rules={"empty": Severity.WARNS, "repeats-headline": Severity.WARNS, "retells-headline": Severity.WARNS},
    look=_look,
)
