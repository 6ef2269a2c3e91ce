"""The default writer: it edits, it does not invent. Offline and deterministic.

The primary source's paragraphs are cleaned and kept in order, its subheadings kept, missing ones taken from its own
words; context comes after, attributed by name and date, only as much as the brief's length asks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.model import Article, Candidates, Sentence
from cms_publisher.writers.digest.context import add_context
from cms_publisher.writers.digest.headline import headline_candidates
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.sections import blocks_of, with_subheadings
from cms_publisher.writers.digest.standfirst import split_standfirst

if TYPE_CHECKING:
    from cms_publisher.model import Brief, SiteProfile, Story
    from cms_publisher.writers.digest.prepare import Prepared, Section


@dataclass(frozen=True, slots=True)
class Digest:
    """The writer named ``digest``."""

    name: str = "digest"

    def write(self, story: Story, profile: SiteProfile) -> Article:
        """The article, each sentence with its support and edits."""
        prepared = prepare(story.primary)
        candidates = headline_candidates(prepared)
        headline = _headline(story.brief, prepared, candidates)
        standfirst, sections = _standfirst(story.brief, prepared.sections, headline)
        context = add_context(story, profile, standfirst, sections)
        wanted = story.brief.subheadings or 0
        headed = with_subheadings(sections, wanted - len(context), profile.section_words, headline)
        return Article(
            headline=headline,
            standfirst=standfirst,
            body=blocks_of((*headed, *context)),
            byline=story.brief.byline,
            cuts=prepared.cuts,
            candidates=Candidates(headline=() if story.brief.headline or prepared.title else candidates),
        )


def _headline(brief: Brief, prepared: Prepared, candidates: tuple[Sentence, ...]) -> Sentence:
    """The editor's, else the source's own title, else the best whole clause of the text, else none (a check asks)."""
    if brief.headline:
        return Sentence(text=brief.headline)
    if prepared.title:
        return prepared.title
    return candidates[0] if candidates else Sentence(text="")


def _standfirst(
    brief: Brief,
    sections: tuple[Section, ...],
    headline: Sentence,
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]]:
    if brief.standfirst:
        return (Sentence(text=brief.standfirst),), sections
    return split_standfirst(sections, headline)


DIGEST: Final = Digest()
