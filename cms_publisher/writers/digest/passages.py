"""Which paragraphs of a source are borrowed: the most telling ones, each with what goes on from it."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from itertools import count as count_from
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import opening
from cms_publisher.fidelity.defence import answers, charges
from cms_publisher.fidelity.editions import compares
from cms_publisher.fidelity.excerpts.antecedents import antecedents
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.own_texts import is_ours
from cms_publisher.fidelity.updated import is_fresh
from cms_publisher.french.leaning import opens_with_adjunct
from cms_publisher.french.words import content_words, count, fold
from cms_publisher.model import BlockKind, Rights
from cms_publisher.writers.digest.asked_figures import figures_of
from cms_publisher.writers.digest.borrowing import LEAST_WORDS, REPORT
from cms_publisher.writers.digest.due import announced, relied, updated, wished
from cms_publisher.writers.digest.fitting import Passage, fitting
from cms_publisher.writers.digest.outdated import latest_of, revised_of, share
from cms_publisher.writers.digest.passage_starts import (
    can_open,
    is_credit,
    opened_within,
    without_announcements,
    worthwhile,
)
from cms_publisher.writers.digest.weights import relevance
from cms_publisher.writers.digest.worth import WORTHWHILE, figures, is_precedent, objects, retold, worth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cms_publisher.model import ArticleBlock, Sentence, Source
    from cms_publisher.writers.digest.borrowing import Budget, Said

_NOTHING: Final[Mapping[int, ArticleBlock]] = MappingProxyType({})
_SPOKEN: Final = 0.2
"""What somebody's own words are worth."""
_ASKED: Final = 1.0
"""What they are worth where the instruction asks for the word of who sent the source."""
_NAME: Final = 4
"""Letters by which a source is known in its own text."""
_LONG: Final = 6
"""Letters of a word that tells of a subject; of what had happened before, one less."""
_SEVERAL: Final = 2
_MANY: Final = 3
"""Words of subjects that the article tells once and a paragraph of another source speaks of, too, at least."""
_LEAD: Final = 0.3
"""What a news text's first paragraph is worth beside what it tells: it says who is who."""
_NEWS: Final = 0.3
"""What a paragraph is worth that has a figure of its source's title, beside what it tells: it tells the news."""
_ANSWERED: Final = 2
"""Paragraphs behind a charge within which its answer stands."""
_UPDATE: Final = 2.0
"""What it adds that something the article tells of has changed since, or that it is the news of these days."""
_WISHED: Final = 2.0
"""What it adds that the instruction asks for it by name."""
_BEFORE: Final = 0.6
"""What it adds that it tells what had happened before."""
_AGAIN: Final = 0.45
"""Which share of a paragraph's first sentence one of the article has, for that to be left out, most likely."""
_TOLD: Final = 0.8
"""The same, for it to be left out for certain."""
_POOR_OPENING: Final = 0.4
"""What a paragraph's worth loses that reads less well behind "Selon X, "."""


def taken_of(  # noqa: PLR0913 - one of them with a default
    source: Source,
    blocks: Sequence[ArticleBlock],
    openings: frozenset[int],
    budget: Budget,
    said: Said,
    *,
    already: Mapping[int, ArticleBlock] = _NOTHING,
) -> dict[int, ArticleBlock]:
    """The paragraphs that are taken, each by its place: the most telling ones, each with those that follow it.

    Beside those ``already`` taken.

    What stands right under a heading (``openings``) may answer it: it goes on with nothing that it can't open after. Of
    an article that is long enough only what adds a figure, an objection or a cause is worth its place.
    """
    bare = list(map(without_announcements, blocks))
    if said.counted:
        return figures_of(source, bare, budget, said, can_open)
    if said.is_former_edition(source):
        counted = [replace(one, sentences=_compared(one)) for one in bare]
        if alone := _Taker(source, counted, openings, budget, said).alone():
            return alone
    taker = _Taker(source, bare, openings, budget, said)
    taker.taken.update(already)
    found = _taken(taker)
    if found and not (budget.short and source.outlet):  # by its title alone it would be named three times alike
        return found
    within = _Taker(source, [opened_within(source, block, said) for block in bare], openings, budget, said)
    within.taken.update(found)
    return _taken(within)


def _compared(block: ArticleBlock) -> tuple[Sentence, ...]:
    """Of a former edition how many came; the paragraph as it is where it doesn't say."""
    return tuple(one for one in block.sentences if compares(one.text))[:_SEVERAL] or block.sentences


def _taken(taker: _Taker) -> dict[int, ArticleBlock]:
    for start in taker.ranked():
        taker.take_from(start)
    return taker.taken


class _Taker:
    """Takes from the paragraphs of one source."""

    def __init__(
        self, source: Source, blocks: Sequence[ArticleBlock], openings: frozenset[int], budget: Budget, said: Said
    ) -> None:
        self.source, self.openings, self.budget, self.said = source, openings, budget, said
        self.blocks = blocks
        self.known = antecedents((one.text for block in blocks for one in block.sentences), lent=True)
        self.firsts = [0, *accumulate(len(block.sentences) for block in blocks)]
        self.opens = [can_open(source, block) for block in blocks]
        self.starts = [
            block if opens or not source.outlet else worthwhile(opened_within(source, block, said), block, said)
            for block, opens in zip(blocks, self.opens, strict=True)
        ]
        """How each stands where it begins a passage: without the scene or the label that it opens with."""
        self.begins = [
            opens or (start is not block and can_open(source, start))
            for opens, start, block in zip(self.opens, self.starts, blocks, strict=True)
        ]
        self.relevance = [relevance(block.text, said.weight) for block in blocks]
        self.again = [retold(start.sentences[0].text, said.sentences) for start in self.starts]
        for at, again in enumerate(self.again):
            if again >= _TOLD and self.begins[at] and (rest := self._behind(self.starts[at])):
                self.starts[at], self.again[at] = rest, retold(rest.sentences[0].text, said.sentences)
        self.worth = [
            worth([one.text for one in start.sentences], said.figures, again) + self._spoken(block)
            for start, block, again in zip(self.starts, blocks, self.again, strict=True)
        ]
        self.announces = announced(source, blocks, said)
        changed = updated(source, blocks, said)
        self.updates = [one or other for one, other in zip(self.announces, changed, strict=True)]
        self.retells = share(source, said) == REPORT
        """Whether its first paragraph told the news that the article comes back to."""
        self.wished = wished(source, blocks, said)
        new = [worth >= 0 and relevant > 0 for worth, relevant in zip(self.worth, self.relevance, strict=True)]
        self.relied = relied(source, blocks, new, said)
        self.before = [
            relevant > 0 and is_precedent(start.text)
            for start, relevant in zip(self.starts, self.relevance, strict=True)
        ]
        """Whether it tells of an earlier fire, flood or vote on the article's own subject."""
        self.revised = revised_of(source, blocks, said)
        self.latest = latest_of(source, blocks, said)
        self.taken: dict[int, ArticleBlock] = {}

    def _behind(self, block: ArticleBlock) -> ArticleBlock | None:
        """The paragraph without the sentence that it opens with, where that is told and the next one can open it."""
        rest = replace(block, sentences=block.sentences[1:])
        return rest if rest.sentences and can_open(self.source, rest) else None

    def _spoken(self, block: ArticleBlock) -> float:
        """What somebody's own words add; the source's own, as a press release's, praise it."""
        if "«" in block.text and self.source.id in self.said.asked:
            return _ASKED
        if "«" not in block.text or self.source.rights is Rights.PRESS_RELEASE:
            return 0
        itself = fold(self.source.outlet or "").partition(" ")[0]
        return 0 if len(itself) >= _NAME and itself in fold(block.text) else _SPOKEN

    def alone(self) -> dict[int, ArticleBlock]:
        """The first paragraph that says how many came, and no other."""
        at = next((at for at, one in enumerate(self.blocks) if self.opens[at] and compares(one.text)), None)
        if at is not None:
            self._take(at, self._opening_words(first=True), counts=True)
        return self.taken

    def ranked(self) -> list[int]:
        """Where a passage may begin, the most telling paragraph first."""
        found = [at for at, begins in enumerate(self.begins) if begins]
        titled = figures(self.source.title or "")
        most = max((self.relevance[at] for at in found), default=0) or 1

        def value(at: int) -> float:
            poor = 0 if at in self.latest or (self._opens_well(at) and self.again[at] < _AGAIN) else _POOR_OPENING
            lead = _UPDATE if at in self.latest else _LEAD if at == 0 and self._adds(at) and not self.retells else 0
            news = _NEWS if titled & figures(self.blocks[at].text) else 0
            return (
                self.relevance[at] / most
                + self.worth[at]
                + lead
                + news
                + _UPDATE * self.updates[at]
                + _WISHED * self.wished[at]
                + _BEFORE * self.before[at]
                - poor
            )

        return sorted(found, key=lambda at: (not self._tells(at), -value(at), at))

    def _tells(self, at: int) -> bool:
        """Whether it has anything new, or is what a text opens with: mood, and what is told again, come last."""
        return self._adds(at) or self.worth[at] >= WORTHWHILE or (at == 0 and not self.retells)

    def take_from(self, start: int) -> None:
        """Takes that paragraph and what goes on from it, if it serves and is not taken."""
        if start in self.taken or not self._serves(start):
            return
        if self.taken and self.budget.missing < LEAST_WORDS:
            return
        at, whole = start, self._take(start, self._opening_words(first=not self.taken), begins=True)
        while whole and (at := at + 1) < len(self.blocks) and at not in self.taken and self._goes_on(at):
            named = self._opening_words(first=False) if at in self.openings else 0
            whole = self._take(at, named)
        if start in self.taken:
            self._take_answer(start)

    def _take_answer(self, start: int) -> None:
        """The answer to a charge that the passage ends on goes with it, however long the article is."""
        last = next(at for at in count_from(start) if at + 1 not in self.taken)
        told = [one.text for at in (last - 1, last) if at in self.taken for one in self.taken[at].sentences]
        if self.taken.get(last) != self.blocks[last] or not any(map(charges, told)):
            return
        ahead = self.blocks[last + 1 : last + 1 + _ANSWERED]
        answering = (
            at for at, block in enumerate(ahead, start=1) if any(answers(one.text, told) for one in block.sentences)
        )
        for at in range(last + 1, last + 1 + next(answering, 0)):
            self.budget.missing = max(self.budget.missing, block_words(self.blocks[at]))
            if at in self.taken or not self._take(at, 0, replies=True):
                return

    def _opening_words(self, *, first: bool) -> int:
        """How many words the attribution will take."""
        ours = is_ours(self.source, self.said.house)
        return count(opening(self.source, "", further=not first, today=self.said.told_on, ours=ours) or "")

    def _serves(self, at: int) -> bool:
        """Whether it adds something, or leads to what does."""
        if self.budget.short or self._adds(at):
            return True
        leads = at + 1 < len(self.blocks) and self._adds(at + 1) and not self.opens[at + 1]
        return leads and self.relevance[at] > 0

    def _adds(self, at: int) -> bool:
        return (
            self.updates[at]
            or self.wished[at]
            or self.before[at]
            or self.relied[at]
            or at in self.latest
            or (self._concerns(at) and self.worth[at] >= WORTHWHILE)
        )

    def _concerns(self, at: int) -> bool:
        """Whether it is about what the article comes back to, or about several things of which that speaks once."""
        if self.relevance[at] > 0:
            return True
        if self.worth[at] < WORTHWHILE:
            return False
        precedent = is_precedent(self.blocks[at].text)
        least = _LONG - precedent
        words = {word for word in content_words(self.blocks[at].text) if len(word) >= least}
        told = {word for one in self.said.texts for word in content_words(one)}
        fresh = is_fresh(self.source, self.said.told_on)
        return len(words & told) >= (1 if fresh else _SEVERAL if precedent else _MANY)

    def _goes_on(self, at: int) -> bool:
        headed = at in self.openings and not self.opens[at]
        answers_it = at not in self.openings and objects(self.blocks[at].text)  # what was just taken is disputed there
        told = self.blocks[at].kind is BlockKind.PARAGRAPH and not is_credit(self.blocks[at].sentences[0].text)
        return told and not headed and (self._serves(at) or answers_it)

    def _opens_well(self, at: int) -> bool:
        """With a subject that is no quote, or a place before it: what reads best after "Selon X (mai 2023), "."""
        opening = self.blocks[at].sentences[0].text
        return self.opens[at] and not (opens_with_adjunct(opening) or opening.startswith("«"))

    def _take(self, at: int, words: int, *, counts: bool = False, begins: bool = False, replies: bool = False) -> bool:
        """Whether the paragraph was new and fitting, all but what no longer holds, and the next one may follow.

        ``counts``: whether it only says how many came, which is short; ``begins``: whether it begins a passage;
        ``replies``: whether it answers a charge, in however few words.
        """
        if at in self.revised:
            return False
        block = self.starts[at] if begins else self.blocks[at]
        first = self.firsts[at] + len(self.blocks[at].sentences) - len(block.sentences)
        told = self.said.before(self.taken, at)
        goes_on = at - 1 in self.taken and self._adds(at)
        if self.announces[at]:
            self.budget.missing = max(self.budget.missing, block_words(block) + words)
        short = goes_on or counts or self.announces[at]
        offered = Passage(self.source, block, first, words, self.known, told, short, replies)
        passage, whole = fitting(offered, self.budget, self.said)
        self.taken.update({at: passage} if passage else {})
        return whole and (passage == block or self._may_follow(at + 1))

    def _may_follow(self, at: int) -> bool:
        """Whether a paragraph stands alone, of which the one before goes without its end."""
        return at < len(self.blocks) and self.opens[at]
