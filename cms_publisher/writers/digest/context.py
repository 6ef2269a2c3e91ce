"""What the other sources add: short, attributed by name and date, and only where it says something new."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.announcements import announces
from cms_publisher.fidelity.antecedents import Antecedents, antecedents
from cms_publisher.fidelity.attribution import again, attribute, name_of, prefix
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.overlap import already_said, key
from cms_publisher.fidelity.past_futures import day_of, is_overtaken
from cms_publisher.fidelity.promotion import speaks_of_itself
from cms_publisher.french.clauses import leans_back, opens_with_adjunct, refers_back
from cms_publisher.french.words import count, fold
from cms_publisher.model import BlockKind, Rights
from cms_publisher.writers.digest.context_headings import own_title
from cms_publisher.writers.digest.prepare import Section, prepare
from cms_publisher.writers.digest.weights import on_one_subject, relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from cms_publisher.model import ArticleBlock, HouseStyle, Sentence, SiteProfile, Source, Story

_CONTEXT_SHARE: Final = 0.4
"""At least 60 % of the article is the primary's."""
_ATTRIBUTED: Final = ("selon ", "d'apres ")
_OPENING: Final = 60
"""Characters within which a sentence's subject is named."""
_PLACE: Final = re.compile(r"(?:Dans (?:la région|le département|le pays|la métropole)|En [A-ZÀ-Ý][\w-]+), ")
"""A land or region that a whole sentence is about: "Dans la région, cinq maternités …"."""
_PARAGRAPH: Final = 110
"""Words up to which paragraphs of a run are joined."""
_TO_END: Final = 40
"""Words that a paragraph may go on beyond the length asked for: to its end, where what it tells is told."""
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

    style: HouseStyle
    weight: Mapping[str, int]
    day: date | None = None
    """On which the article is read first."""
    sentences: list[frozenset[str]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def add(self, sentences: Iterable[Sentence]) -> None:
        for sentence in sentences:
            self.sentences.append(key(sentence.text))
            self.texts.append(sentence.text)


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
        cite_only_share=profile.thresholds.cite_only_share,
    )
    blocks = [block for section in sections for block in section.blocks]
    about = weights(block.text for block in blocks)
    said = _Said(style=profile.house_style, weight=about, day=day_of(story.brief, story.sources))
    said.add(standfirst)
    for block in blocks:
        said.add(block.sentences)
    told = _text(story.primary)
    found: list[Section] = []
    for source in _by_date(story):
        if budget.missing > 0 and name_of(source) and on_one_subject(told, _text(source)):
            found.extend(_from(source, budget, said, story.primary.published))
    return tuple(found)


def _text(source: Source) -> str:
    """What the source says, without the instruction and labels that stand in no block."""
    return "\n".join(source.document.slice(block) for block in source.document.blocks)


def _by_date(story: Story) -> list[Source]:
    """What was known when the story appeared, latest first; then what came later; then what is undated."""
    day = story.primary.published

    def order(source: Source) -> tuple[int, int, str]:
        if source.published is None:
            return (2, 0, source.id)
        later = day is not None and source.published > day
        return (int(later), -source.published.toordinal(), source.id)

    return sorted(story.context, key=order)


def _from(source: Source, budget: _Budget, said: _Said, day: date | None) -> Iterator[Section]:
    """One section: the source's most relevant runs of paragraphs, in its order, without a heading as yet."""
    prepared = prepare(source, said.style)
    sections = prepared.sections
    whole = [block for section in sections for block in section.blocks]
    blocks = list(map(_without_announcements, whole))
    openings = frozenset(accumulate(len(section.blocks) for section in sections))
    taken = _taken(source, blocks, openings, budget, said)
    if taken:
        later = bool(source.published and day and source.published > day)
        paragraphs = [
            run if goes_on and not later else _attributed(source, run, first=at == 0, later=later)
            for at, (run, goes_on) in enumerate(_runs(source, taken, blocks, openings))
        ]
        theirs = {section.heading for section in sections if set(section.blocks) & {whole[at] for at in taken}}
        (heading,) = theirs if len(theirs) == 1 else (None,)
        if source.outlet:  # else the source is named by its title: "Selon le texte « … »"
            heading = heading or own_title(prepared.title, paragraphs)
        yield Section(heading=heading, blocks=tuple(paragraphs), source=source.id)


def _taken(
    source: Source, blocks: list[ArticleBlock], openings: frozenset[int], budget: _Budget, said: _Said
) -> dict[int, ArticleBlock]:
    """The paragraphs that are taken, each by its place: the most relevant ones, each with those that follow it.

    What stands right under a heading (``openings``) may answer it: it goes on with nothing that it can't open after.
    """
    known = antecedents(sentence.text for block in blocks for sentence in block.sentences)
    firsts = [0, *accumulate(len(block.sentences) for block in blocks)]
    ranked = sorted(range(len(blocks)), key=lambda at: (-relevance(blocks[at].text, said.weight), at))
    taken: dict[int, ArticleBlock] = {}

    def take(at: int, words: int) -> bool:
        """Whether the whole paragraph was new and fitting."""
        offered = _Passage(source, blocks[at], firsts[at], words, known, _told(said, taken, at))
        passage = _fitting(offered, budget, said)
        taken.update({at: passage} if passage else {})
        return passage == blocks[at]

    for opener in (_opens_well, _can_open):  # "Selon X (mai 2023), en 2022, …" only where nothing better is left
        for start in ranked:
            first = taken and opener is _can_open and start < min(taken)
            if start in taken or first or not opener(source, blocks[start]):
                continue
            at, whole = start, take(start, _opening_words(source, first=not taken))
            while (
                whole
                and (at := at + 1) < len(blocks)
                and at not in taken
                and _goes_on(source, blocks[at], at in openings)
            ):
                whole = take(at, 0)
    return taken


def _without_announcements(block: ArticleBlock) -> ArticleBlock:
    """The paragraph without what its paper announces in it; one that says nothing else is left, for nothing to take."""
    told = tuple(sentence for sentence in block.sentences if not announces(sentence.text))
    return replace(block, sentences=told) if told else block


def _goes_on(source: Source, block: ArticleBlock, headed: bool) -> bool:
    return block.kind is BlockKind.PARAGRAPH and (not headed or _can_open(source, block))


def _runs(
    source: Source, taken: Mapping[int, ArticleBlock], blocks: list[ArticleBlock], openings: frozenset[int]
) -> Iterator[tuple[ArticleBlock, bool]]:
    """The paragraphs, those that stand in a row joined as far as one reads well, and whether it only goes on.

    What follows the paragraph before it in its source, too, stands under that one's introduction.
    """
    run: ArticleBlock | None = None
    goes_on = False
    last = -1
    for at, block in sorted(taken.items()):
        follows = at == last + 1 and at not in openings and taken.get(last) == blocks[last]
        if (
            run is not None
            and follows
            and (block_words(run) + block_words(block) <= _PARAGRAPH or not _can_open(source, block))
        ):
            run = replace(run, sentences=(*run.sentences, *block.sentences))
        else:
            if run is not None:
                yield run, goes_on
            run, goes_on = block, follows and run is not None
        last = at
    if run is not None:
        yield run, goes_on


def _told(said: _Said, taken: Mapping[int, ArticleBlock], at: int) -> str:
    """What a reader has read before the passage: the article, and what was taken of the same source before it."""
    before = (block.text for place, block in sorted(taken.items()) if place < at)
    later = {sentence.text for place, block in taken.items() if place > at for sentence in block.sentences}
    return " ".join((*(text for text in said.texts if text not in later), *before))


def _opening_words(source: Source, *, first: bool) -> int:
    """How many words the attribution will take."""
    return count((prefix(source) if first else again(source)) or "")


@dataclass(frozen=True, slots=True)
class _Passage:
    """A paragraph that may be taken: whose it is, its first sentence's place there, and what its source introduces."""

    source: Source
    block: ArticleBlock
    first: int
    attribution: int
    """How many words name the source before it."""
    known: Antecedents
    told: str
    """What the reader has read before it."""


def _fitting(offered: _Passage, budget: _Budget, said: _Said) -> ArticleBlock | None:
    """The paragraph's first sentences that are new and that the budget allows; taken from the budget.

    What speaks of somebody or something that the reader has not met is not taken, nor what follows it; nor what was
    still to come when its source appeared, and is over.
    """
    source, block = offered.source, offered.block
    kept: list[Sentence] = []
    words = opening = offered.attribution
    for at, sentence in enumerate(block.sentences, start=offered.first):
        words += count(sentence.text)
        full = budget.missing <= 0 or not budget.allows(words, source.rights)
        told = " ".join((offered.told, name_of(source) or "", *(one.text for one in kept)))
        unmet = offered.known.missing(sentence.text, at, told)
        own = speaks_of_itself(sentence.text) is not None  # its "we" would be the article's
        unfit = own or is_doubtful(sentence.text) or is_overtaken(sentence.text, source.published, said.day)
        if full or unmet or unfit or already_said(sentence.text, said.sentences):
            break
        kept.append(sentence)
        rest = sum(count(one.text) for one in block.sentences[len(kept) :])
        if words >= budget.missing and rest > _TO_END:
            break
    passage = replace(block, sentences=tuple(kept))
    if block_words(passage) < _LEAST_WORDS:
        return None
    budget.take(opening + block_words(passage), source.rights)
    said.add(passage.sentences)
    return passage


def _attributed(source: Source, block: ArticleBlock, *, first: bool, later: bool) -> ArticleBlock:
    """Its source's name before each paragraph, its date before the first: of one ``later`` than the story, always."""
    opening = attribute(source, block.sentences[0], further=not first and not later)
    return replace(block, sentences=(opening, *block.sentences[1:]))


def _can_open(source: Source, block: ArticleBlock) -> bool:
    """Whole without what stood before it, and naming no one to whom it is already attributed ("Selon X, X annonce")."""
    opening = block.sentences[0].text
    whole = not leans_back(opening) and not refers_back(opening)
    named = fold(opening)[:_OPENING]
    itself = source.outlet is not None and fold(source.outlet) in named
    return block.kind is BlockKind.PARAGRAPH and whole and not itself and not named.startswith(_ATTRIBUTED)


def _opens_well(source: Source, block: ArticleBlock) -> bool:
    """With a subject that is no quote, or a place before it: what reads best after "Selon X (mai 2023), "."""
    opening = block.sentences[0].text
    dated = opens_with_adjunct(opening) and not _PLACE.match(opening)
    return _can_open(source, block) and not (dated or opening.startswith("«"))
