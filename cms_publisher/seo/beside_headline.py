"""What stands in a title tag for a headline that is too wide: what else its speaker says, its section's subheading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.fidelity.excerpts.headlined import told_behind
from cms_publisher.model import BlockKind
from cms_publisher.seo.labelled import with_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Article, Sentence
    from cms_publisher.seo.evidence import Evidence

_SPEAKER: Final = re.compile(r"[A-ZÀ-Ý][\w’-]+(?:[ \u00a0][\w’-]+){1,3}\u00a0: (?=«)")


def said_by_the_same(headline: str, offers: Iterable[Sentence]) -> Iterator[Sentence]:
    """Of the headlines offered, what else the one says who is quoted in the headline."""
    if speaker := _SPEAKER.match(headline):
        yield from (one for one in offers if one.text.startswith(speaker[0]) and one.text != headline)


def heading_above(article: Article, primary: str | None, facts: Evidence) -> Iterator[Sentence]:
    """The subheading above the sentence that a headline behind its place was taken from, behind that place.

    "Lorme : le conseil adopte une motion …", of "École : fermeture annoncée d’une classe", is "Lorme : fermeture …".
    """
    headline = article.headline
    place = next((edit.after for edit in headline.edits if edit.kind is EditKind.LABEL), "")
    heading = _section_of(article, primary) if place and headline.text.startswith(place) else None
    at = told_behind(heading.text) if heading else None
    if heading and at:
        yield with_label(extract(heading, at, len(heading.text)), place.rstrip(" \u00a0:"), facts)


def _section_of(article: Article, primary: str | None) -> Sentence | None:
    """The source's own subheading above the headline's sentence, where no other one is nearer."""
    above: Sentence | None = None
    wanted = set(article.headline.support)
    for block in article.body:
        if block.kind is BlockKind.HEADING:
            above = block.sentences[0] if block.sentences and block.source in (None, primary) else None
        elif any(wanted & set(one.support) for one in block.sentences):
            return above
    return None
