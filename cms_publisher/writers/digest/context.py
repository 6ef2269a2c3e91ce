"""What the other sources add: short, attributed by name and date, and only where it says something new."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import attribute, name_of
from cms_publisher.fidelity.dates.past_futures import day_of
from cms_publisher.fidelity.defence import charges, defends, protects
from cms_publisher.fidelity.forbidden import bans
from cms_publisher.fidelity.formats import most_words
from cms_publisher.fidelity.issuers import is_release
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.offered import asked_for, heard, limits, relied_on, serves, wanted_figures, wished
from cms_publisher.fidelity.own_texts import house_of, is_gathered_for, is_ours
from cms_publisher.fidelity.replies import replies
from cms_publisher.fidelity.senders import denies, may_deny, own_name
from cms_publisher.fidelity.subjects import names_sender, text_of
from cms_publisher.fidelity.updated import is_fresh
from cms_publisher.french.words import count
from cms_publisher.model import ABOUT_SO_LONG
from cms_publisher.writers.digest.borrowing import Budget, Said
from cms_publisher.writers.digest.context_headings import own_title
from cms_publisher.writers.digest.datelines import without_dateline
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.outdated import share
from cms_publisher.writers.digest.passage_starts import can_open, without_announcements
from cms_publisher.writers.digest.passages import taken_of
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.prepared import Section
from cms_publisher.writers.digest.releases import told_for_it
from cms_publisher.writers.digest.replies import reply_of
from cms_publisher.writers.digest.weights import weights
from cms_publisher.writers.digest.withheld import less_forbidden
from cms_publisher.writers.digest.worth import figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from cms_publisher.fidelity.offered import Limit
    from cms_publisher.model import ArticleBlock, Brief, Sentence, SiteProfile, Source, Story
    from cms_publisher.writers.digest.prepared import Prepared

_OLD: Final = timedelta(days=365)
_SAME_NEWS: Final = timedelta(days=2)
"""A report so much older tells what may have been decided since."""
_ABOUT: Final = 1.05
"""How much longer than "450 mots" is still about as long."""
_PARAGRAPH: Final = 110
"""Words up to which paragraphs of a run are joined."""


def add_context(
    story: Story,
    profile: SiteProfile,
    standfirst: tuple[Sentence, ...],
    sections: tuple[Section, ...],
) -> tuple[Section, ...]:
    """Sections from the context sources: as many words as the brief's length asks for, as far as they have any.

    A source of a long enough article gives a short passage, where it adds something to it. An interview stands alone,
    unless more words are asked for. A party's reply stands whole, however long all that is.
    """
    counted = wanted_figures(story)
    forbidden = bans(story)
    answers = [(source, reply) for source in replies(story) if (reply := reply_of(source, forbidden))]
    given = tuple(reply for _, reply in answers)
    if is_interview(sections) and "min_words" in story.brief.usual and not counted:
        return given
    opening = sum(count(sentence.text) for sentence in standfirst) if profile.standfirst_in_body else 0
    budget = Budget(
        primary=opening + sum(section.words for section in (*sections, *given)),
        wanted=story.brief.min_words or 0,
        cite_only_share=profile.thresholds.cite_only_share,
        most=_most(story.brief) if counted else most_words(story.brief),
    )
    blocks = [block for section in sections for block in section.blocks]
    weight = weights(block.text for block in blocks)
    day = day_of(story.brief, story.sources)
    said = Said(
        style=profile.house_style,
        weight=weight,
        day=day,
        told_on=story.primary.published,
        house=house_of(story, profile),
        text=text_of(story.primary),
        asked=heard(story),
        wished=wished(story),
        bans=forbidden,
        relied=relied_on(story),
    )
    said.add(standfirst)
    for block in (*blocks, *(block for reply in given for block in reply.blocks)):
        said.add(block.sentences)
    replying = [source.id for source, _ in answers]
    others = (one for one in _by_date(story) if one.id not in replying)
    serving = [one for one in others if name_of(one) and serves(story, one)]
    named = asked_for(story)
    serving.sort(key=lambda one: (one.id not in said.asked, one.id not in named))
    lent = [_Lent.of(source, said) for source in serving]
    for at, one in enumerate(lent, start=1):
        said.counted = one.source.id in counted
        about = bool(story.brief.min_words) and one.source.id in named
        due = not said.counted and (about or is_fresh(one.source, story.primary.published))
        gathered = one.words if is_gathered_for(story, one.source, profile) and not said.counted else 0
        budget.turn(others=len(serving) - at, most=share(one.source, said), asked=due, gathered=gathered)
        one.take(budget, said)
    for one in lent if len(lent) > 1 else ():
        said.counted = one.source.id in counted
        if budget.short and not said.counted:
            budget.turn(others=0, most=share(one.source, said))
            one.take(budget, said)
    _keep_to(limits(story), lent)
    by_date = [source.id for source in _by_date(story)]
    lent.sort(key=lambda one: by_date.index(one.source.id))
    return (*given, *(section for one in lent for section in one.sections(said, story.primary.published)))


def _keep_to(allowed: Iterable[Limit], lent: Sequence[_Lent]) -> None:
    """No more sentences of the sources than the instruction allows: in turn one of each, by their order."""
    for limit in allowed:
        of = [one for one in lent if one.source.id in limit.sources]
        left, given = limit.most, [0] * len(of)
        while left and (more := [at for at, one in enumerate(of) if given[at] < one.sentences]):
            for at in more[:left]:
                given[at] += 1
            left -= len(more[:left])
        for one, number in zip(of, given, strict=True):
            one.keep(number)


def _most(brief: Brief) -> int | None:
    """How long the article may become by figures alone: no longer than is asked, or than about as long."""
    about = ABOUT_SO_LONG in brief.usual and brief.max_words is None
    return round((brief.min_words or 0) * _ABOUT) or None if about else brief.max_words


def _by_date(story: Story) -> list[Source]:
    """What was known when the story appeared, latest first; then what came later; then what is undated."""
    day = story.primary.published

    def order(source: Source) -> tuple[int, int, str]:
        if source.published is None:
            return (2, 0, source.id)
        later = day is not None and source.published > day
        return (int(later), -source.published.toordinal(), source.id)

    return sorted(story.context, key=order)


@dataclass(slots=True)
class _Lent:
    """A source, and what is taken of it."""

    source: Source
    prepared: Prepared
    parts: tuple[Section, ...]
    blocks: list[ArticleBlock]
    openings: frozenset[int]
    taken: dict[int, ArticleBlock] = field(default_factory=dict)

    @classmethod
    def of(cls, source: Source, said: Said) -> _Lent:
        prepared = told_for_it(prepare(source, said.style, introduced=True, read_on=said.told_on), source)
        prepared = less_forbidden(prepared, said.bans)
        _, parts = without_dateline(prepared.sections)
        openings = frozenset(accumulate(len(section.blocks) for section in parts))
        return cls(source, prepared, parts, [block for section in parts for block in section.blocks], openings)

    @property
    def words(self) -> int:
        """All that it may give."""
        return sum(map(block_words, self.blocks))

    def take(self, budget: Budget, said: Said) -> None:
        """Its most telling paragraphs, as far as the budget goes, beside those that are taken."""
        self.taken = taken_of(self.source, self.blocks, self.openings, budget, said, already=self.taken)

    @property
    def sentences(self) -> int:
        """How many are taken."""
        return sum(len(block.sentences) for block in self.taken.values())

    def keep(self, most: int) -> None:
        """The first ``most`` sentences of what is taken; all of it where a charge would stay and its answer go."""
        kept: dict[int, ArticleBlock] = {}
        for at, block in sorted(self.taken.items()):
            if most > 0:
                kept[at] = replace(block, sentences=block.sentences[:most])
            most -= len(block.sentences)
        told = [one.text for block in kept.values() for one in block.sentences]
        gone = [one.text for block in self.taken.values() for one in block.sentences if one.text not in told]
        if not (any(map(charges, told)) and any(protects(one) or defends(one) for one in gone)):
            self.taken = kept

    def sections(self, said: Said, day: date | None) -> Iterator[Section]:
        """One section: the runs of paragraphs that are taken, in its order, without a heading as yet."""
        source, prepared, taken = self.source, self.prepared, self.taken
        if not taken:
            return
        later = bool(source.published and day and source.published > day)
        paragraphs = [
            run if goes_on and not later else _attributed(source, run, first=at == 0 or later, said=said)
            for at, (run, goes_on) in enumerate(_runs(source, taken, self.blocks, self.openings))
        ]
        earlier = bool(source.published and day and day - source.published > _SAME_NEWS)
        theirs = {one.heading for one in self.parts if set(one.blocks) & {self.blocks[at] for at in taken}}
        (heading,) = theirs if len(theirs) == 1 else (None,)
        old = bool(source.published and said.day and said.day - source.published >= _OLD)
        lent = (one.text for block in taken.values() for one in block.sentences)
        denied = may_deny(source.document.text) and any(denies(source, text) for text in lent)
        party = name_of(source) if denied or is_release(source) else None
        if source.outlet and not old and not _is_slogan(source, prepared.title, said):
            # of no outlet, the source is named by its title: "Selon le texte « … »"
            heading = heading or own_title(prepared.title, paragraphs, source.outlet)
        told = Section(heading=heading, blocks=tuple(paragraphs), source=source.id)
        yield replace(told, old=old, earlier=earlier, party=party, cuts=prepared.cuts)


def _is_slogan(source: Source, title: Sentence | None, said: Said) -> bool:
    """Whether a release's title says what its sender does, whom the story is about: "Lactis adapte son outil" closes.

    One with a figure tells something.
    """
    told = title is not None and own_name(source, title.text) and not figures(title.text)
    return bool(told) and is_release(source) and names_sender(said.text, source)


def _runs(
    source: Source, taken: Mapping[int, ArticleBlock], blocks: list[ArticleBlock], openings: frozenset[int]
) -> Iterator[tuple[ArticleBlock, bool]]:
    """The paragraphs, those that stand in a row joined as far as one reads well, and whether it only goes on.

    What follows the paragraph before it in its source, too, stands under that one's introduction; not where an
    announcement stood between them.
    """
    run: ArticleBlock | None = None
    goes_on = False
    last = -1
    for at, block in sorted(taken.items()):
        before = taken.get(last)
        beside = at == last + 1 and at not in openings and before is not None
        follows = beside and _is_end(before, without_announcements(blocks[last]))
        if (
            run is not None
            and follows
            and (block_words(run) + block_words(block) <= _PARAGRAPH or not can_open(source, block))
        ):
            run = replace(run, sentences=(*run.sentences, *block.sentences))
        else:
            if run is not None:
                yield run, goes_on
            whole = block.sentences[0] == blocks[at].sentences[0]
            run, goes_on = block, follows and whole and _is_end(before, blocks[last])
        last = at
    if run is not None:
        yield run, goes_on


def _is_end(taken: ArticleBlock | None, block: ArticleBlock) -> bool:
    """Whether what is taken of a paragraph goes to its end, as it stands there."""
    return taken is not None and block.sentences[-len(taken.sentences) :] == taken.sentences


def _attributed(source: Source, block: ArticleBlock, *, first: bool, said: Said) -> ArticleBlock:
    """Its source's name before each paragraph, its date before the ``first``."""
    ours = is_ours(source, said.house)
    opening = attribute(source, block.sentences[0], further=not first, today=said.told_on, ours=ours)
    return replace(block, sentences=(opening, *block.sentences[1:]))
