"""The place that stands above a local report, or the sport of its rubric, put before its headline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.boilerplate.places import before_headline, lone_place, place_line
from cms_publisher.fidelity.boilerplate.sports import before_headline as sport_before_headline
from cms_publisher.fidelity.boilerplate.sports import behind_sport, rubric
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import without
from cms_publisher.french.ballots import ballot
from cms_publisher.french.names import lower_start
from cms_publisher.french.sessions import seat
from cms_publisher.french.words import fold
from cms_publisher.model import Edit, Sentence, Span
from cms_publisher.writers.digest.labels import is_elsewhere, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import Article, Cut, Source, Story
    from cms_publisher.writers.digest.prepared import Section


def placed(title: Sentence | None, source: Source, cuts: Iterable[Cut]) -> tuple[Sentence | None, tuple[Cut, ...]]:
    """The title behind its place, whose line is then no cut: "Lorzac : la piscine fermée"."""
    found = place_line(source.document)
    before = before_headline(title.text, source.document) if title else ""
    if title is None or found is None or not before:
        return title, tuple(cuts)
    span = Span(source=source.id, start=found[0].start, end=found[0].end)
    text = before + (lower_start(title.text) if before.endswith(": ") else title.text)
    edit = Edit(kind=EditKind.LABEL, before=source.document.slice(found[0]), after=before.strip())
    headed = replace(title, text=text, support=(span, *title.support), edits=(*title.edits, edit))
    return headed, tuple(cut for cut in cuts if cut.span != span)


def with_sport(article: Article, story: Story) -> Article:
    """The article with its sport before the headline, where that and the standfirst name none; an editor's stays.

    The rubric is cut all the same: it says more than the sport.
    """
    document, headline = story.primary.document, article.headline
    if rubric(document) is None or story.brief.headline or not headline.text:
        return article
    headed = behind_sport(headline, sport_before_headline(headline.text, document, article.standfirst_text), document)
    offered = tuple(headed if one == headline else one for one in article.candidates.headline)
    return replace(article, headline=headed, candidates=replace(article.candidates, headline=offered))


def seated(headlines: Iterable[Sentence], label: Sentence | None, sections: Iterable[Section]) -> Iterable[Sentence]:
    """The headlines of a session behind the place that its label alone names; as they are where the text says it.

    A place that stands alone above the text goes before them all the same, as it would before a title.
    """
    texts = [one.text for section in sections for block in section.blocks for one in block.sentences] if label else []
    alone = lone_place(label.text, " ".join(texts)) if label else ""
    place = alone or (seat(label.text) if label else "")
    if not place or (not alone and any(fold(place) in fold(text) for text in texts)):
        return headlines
    return ((None if is_elsewhere(one.text, place) else _behind(place, one)) or one for one in headlines)


def _behind(place: str, headline: Sentence) -> Sentence | None:
    """The headline behind its place, without how many voted for it where it is too long else; None for too long."""
    voices = ballot(headline.text)
    shorter = without(headline, voices) if voices and voices[0] else None
    return labelled(headline, place) or (labelled(shorter, place) if shorter else None)
