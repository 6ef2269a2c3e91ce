"""What the other sources add: short, attributed by name and date, and only where it says something new."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import attribute, context_heading, name_of
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.overlap import already_said, key
from cms_publisher.french.clauses import stands_alone
from cms_publisher.french.words import count, fold
from cms_publisher.model import BlockKind, Rights
from cms_publisher.writers.digest.prepare import Section, prepare
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cms_publisher.model import ArticleBlock, Sentence, SiteProfile, Source, Story

_CONTEXT_SHARE: Final = 0.4
"""At least 60 % of the article is the primary's."""
_LEAST_WORDS: Final = 15
"""A shorter passage is not worth a section of its own."""


@dataclass(slots=True)
class _Budget:
    """How many words may still be taken, and from whom."""

    primary: int
    wanted: int
    cite_only_share: float
    taken: int = 0
    cite_only: int = 0

    @property
    def missing(self) -> int:
        return self.wanted - self.primary - self.taken

    def allows(self, words: int, rights: Rights) -> bool:
        total = self.primary + self.taken + words
        cited = self.cite_only + (words if rights is Rights.CITE_ONLY else 0)
        return self.taken + words <= _CONTEXT_SHARE * total and cited <= self.cite_only_share * total

    def take(self, words: int, rights: Rights) -> None:
        self.taken += words
        self.cite_only += words if rights is Rights.CITE_ONLY else 0


@dataclass(slots=True)
class _Said:
    """What the article says so far, and what it is about."""

    weight: Mapping[str, int]
    sentences: list[frozenset[str]] = field(default_factory=list)

    def add(self, sentences: Iterable[Sentence]) -> None:
        self.sentences.extend(key(sentence.text) for sentence in sentences)


def add_context(
    story: Story,
    profile: SiteProfile,
    standfirst: tuple[Sentence, ...],
    sections: tuple[Section, ...],
) -> tuple[Section, ...]:
    """Sections from the context sources, until the brief's length is reached or nothing fitting is left."""
    opening = sum(count(sentence.text) for sentence in standfirst) if profile.standfirst_in_body else 0
    budget = _Budget(
        primary=opening + sum(section.words for section in sections),
        wanted=story.brief.min_words or 0,
        cite_only_share=profile.cite_only_share,
    )
    blocks = [block for section in sections for block in section.blocks]
    said = _Said(weight=weights(block.text for block in blocks))
    said.add(standfirst)
    for block in blocks:
        said.add(block.sentences)
    found = []
    for source in _by_date(story):
        if budget.missing > 0 and name_of(source):
            found.extend(_from(source, budget, said))
    return tuple(found)


def _by_date(story: Story) -> list[Source]:
    """What was known when the story appeared, latest first; then what came later; then what is undated."""
    day = story.primary.published

    def order(source: Source) -> tuple[int, int, str]:
        if source.published is None:
            return (2, 0, source.id)
        later = day is not None and source.published > day
        return (int(later), -source.published.toordinal(), source.id)

    return sorted(story.context, key=order)


def _from(source: Source, budget: _Budget, said: _Said) -> Iterator[Section]:
    """The source's most relevant section: its paragraphs in order, as far as the budget goes."""
    sections = prepare(source).sections
    ranked = sorted(
        range(len(sections)),
        key=lambda at: (-relevance(" ".join(block.text for block in sections[at].blocks), said.weight), at),
    )
    for at in ranked:
        blocks = tuple(_passages(source, sections[at], budget, said))
        if blocks:
            yield Section(heading=sections[at].heading or context_heading(source), blocks=blocks, source=source.id)
        if budget.missing <= 0:
            return


def _passages(source: Source, section: Section, budget: _Budget, said: _Said) -> Iterator[ArticleBlock]:
    for block in section.blocks:
        if budget.missing <= 0:
            return
        if block.kind is not BlockKind.PARAGRAPH or not _can_open(block.text):
            continue
        passage = _fitting(source, block, budget, said)
        if passage is not None:
            budget.take(block_words(passage), source.rights)
            said.add(passage.sentences)
            yield passage


def _can_open(text: str) -> bool:
    """Neither leaning on what stood before it, nor attributed to a third party already ("Selon …, selon …")."""
    return stands_alone(text) and not fold(text).startswith(("selon ", "d'apres "))


def _fitting(source: Source, block: ArticleBlock, budget: _Budget, said: _Said) -> ArticleBlock | None:
    """The paragraph's first sentences that are new and that the budget allows, attributed."""
    kept: list[Sentence] = []
    words = 0
    for sentence in block.sentences:
        text = attribute(source, sentence) if not kept else sentence
        words += count(text.text)
        if already_said(sentence.text, said.sentences) or not budget.allows(words, source.rights):
            break
        kept.append(text)
        if words >= budget.missing:
            break
    passage = replace(block, sentences=tuple(kept))
    return passage if block_words(passage) >= _LEAST_WORDS else None
