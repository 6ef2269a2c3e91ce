"""Which paragraphs of a source are borrowed: the most telling ones, each with what goes on from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import accumulate, takewhile
from itertools import count as count_from
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import again, name_of, prefix
from cms_publisher.fidelity.boilerplate.announcements import announces
from cms_publisher.fidelity.dates.relative_dates import relative_dates
from cms_publisher.fidelity.defence import answers, charges
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.antecedents import antecedents, sums_up
from cms_publisher.fidelity.excerpts.overlap import already_said
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.promotion import praise, speaks_of_itself
from cms_publisher.french.changes import changed
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb, leans_back, opens_with_adjunct, refers_back
from cms_publisher.french.words import count, fold
from cms_publisher.model import BlockKind, Rights
from cms_publisher.writers.digest.outdated import is_first_account, is_over
from cms_publisher.writers.digest.weights import relevance
from cms_publisher.writers.digest.worth import WORTHWHILE, figures, updates, worth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cms_publisher.fidelity.excerpts.antecedents import Antecedents
    from cms_publisher.model import ArticleBlock, Sentence, Source
    from cms_publisher.writers.digest.borrowing import Budget, Said

_ATTRIBUTED: Final = ("selon ", "d'apres ")
_OPENING: Final = 60
"""Characters within which a sentence's subject is named."""
_PLACE: Final = re.compile(r"(?:Dans (?:la région|le département|le pays|la métropole)|En [A-ZÀ-Ý][\w-]+), ")
"""A land or region that a whole sentence is about: "Dans la région, cinq maternités …"."""
_TO_END: Final = 40
"""Words that a paragraph may go on beyond the length asked for: to its end, where what it tells is told."""
_LEAST_WORDS: Final = 15
"""A shorter passage is not worth a section of its own."""
_SPOKEN: Final = 0.2
"""What somebody's own words are worth."""
_NAME: Final = 4
"""Letters by which a source is known in its own text."""
_LEAST_UNASKED: Final = 18
"""Nor is one of fewer words in an article that is long enough."""
_LEAD: Final = 0.3
"""What a news text's first paragraph is worth beside what it tells: it says who is who."""
_NEWS: Final = 0.3
"""What a paragraph is worth that has a figure of its source's title, beside what it tells: it tells the news."""
_LABELLED: Final = re.compile(r"[^:«»]{1,30}[ \u00a0]:[ \u00a0]")
_LABEL: Final = 6
"""Words of a label that is set as a sentence, at most."""
_ANSWERED: Final = 2
"""Paragraphs behind a charge within which its answer stands."""
_UPDATE: Final = 2.0
"""What it adds that something the article tells of has changed since."""
_SAME_NEWS: Final = timedelta(days=1)
"""How much older a source may be than the article and still tell how things stand."""
_POOR_OPENING: Final = 0.4
"""What a paragraph's worth loses that reads less well behind "Selon X, "."""


def taken_of(
    source: Source, blocks: Sequence[ArticleBlock], openings: frozenset[int], budget: Budget, said: Said
) -> dict[int, ArticleBlock]:
    """The paragraphs that are taken, each by its place: the most telling ones, each with those that follow it.

    What stands right under a heading (``openings``) may answer it: it goes on with nothing that it can't open after. Of
    an article that is long enough only what adds a figure, an objection or a cause is worth its place.
    """
    bare = list(map(without_announcements, blocks))
    return _taken(_Taker(source, bare, openings, budget, said)) or _taken(
        _Taker(source, [_opened_within(source, block, said) for block in bare], openings, budget, said)
    )


def _taken(taker: _Taker) -> dict[int, ArticleBlock]:
    for start in taker.ranked():
        taker.take_from(start)
    return taker.taken


def _opened_within(source: Source, block: ArticleBlock, said: Said) -> ArticleBlock:
    """The paragraph from its first sentence on that can open a passage of facts; as it is where none can.

    Of a source that gives nothing otherwise: its paragraphs open with a scene, or with what was still to come.
    """
    for at in range(len(block.sentences)):
        rest = replace(block, sentences=block.sentences[at:])
        facts = tuple(takewhile(lambda one: not is_over(source, one, said), rest.sentences))
        if facts and can_open(source, rest) and block_words(replace(block, sentences=facts)) >= _LEAST_WORDS:
            return rest
    return block


class _Taker:
    """Takes from the paragraphs of one source."""

    def __init__(
        self, source: Source, blocks: Sequence[ArticleBlock], openings: frozenset[int], budget: Budget, said: Said
    ) -> None:
        self.source, self.openings, self.budget, self.said = source, openings, budget, said
        self.blocks = blocks
        self.known = antecedents(sentence.text for block in blocks for sentence in block.sentences)
        self.firsts = [0, *accumulate(len(block.sentences) for block in blocks)]
        self.opens = [can_open(source, block) for block in blocks]
        self.relevance = [relevance(block.text, said.weight) for block in blocks]
        self.worth = [
            worth([one.text for one in block.sentences], said.figures, said.sentences) + self._spoken(block)
            for block in blocks
        ]
        fresh = source.published and said.day and said.day - source.published <= _SAME_NEWS
        self.updates = [bool(fresh) and updates((one.text for one in block.sentences), said.texts) for block in blocks]
        self.taken: dict[int, ArticleBlock] = {}

    def _spoken(self, block: ArticleBlock) -> float:
        """What somebody's own words add; the source's own, as a press release's, praise it."""
        if "«" not in block.text or self.source.rights is Rights.PRESS_RELEASE:
            return 0
        itself = fold(self.source.outlet or "").partition(" ")[0]
        return 0 if len(itself) >= _NAME and itself in fold(block.text) else _SPOKEN

    def ranked(self) -> list[int]:
        """Where a passage may begin, the most telling paragraph first."""
        found = [at for at, opens in enumerate(self.opens) if opens]
        titled = figures(self.source.title or "")
        most = max((self.relevance[at] for at in found), default=0) or 1

        def value(at: int) -> float:
            poor = 0 if self._opens_well(at) else _POOR_OPENING
            lead = _LEAD if at == 0 and self._adds(at) else 0
            news = _NEWS if titled & figures(self.blocks[at].text) else 0
            return self.relevance[at] / most + self.worth[at] + lead + news + _UPDATE * self.updates[at] - poor

        return sorted(found, key=lambda at: (-value(at), at))

    def take_from(self, start: int) -> None:
        """Takes that paragraph and what goes on from it, if it serves and is not taken."""
        if start in self.taken or not self._serves(start) or self._comes_late(start):
            return
        at, whole = start, self._take(start, self._opening_words(first=not self.taken))
        while whole and (at := at + 1) < len(self.blocks) and at not in self.taken and self._goes_on(at):
            named = self._opening_words(first=False) if at in self.openings else 0
            whole = self._take(at, named)
        if start in self.taken:
            self._take_answer(start)

    def _take_answer(self, start: int) -> None:
        """The answer to a charge that the passage ends on goes with it, however long the article is."""
        last = next(at for at in count_from(start) if at + 1 not in self.taken)
        told = [one.text for one in self.taken[last].sentences] if last in self.taken else []
        if self.taken.get(last) != self.blocks[last] or not any(map(charges, told)):
            return
        ahead = self.blocks[last + 1 : last + 1 + _ANSWERED]
        answering = (
            at for at, block in enumerate(ahead, start=1) if any(answers(one.text, told) for one in block.sentences)
        )
        for at in range(last + 1, last + 1 + next(answering, 0)):
            self.budget.missing = max(self.budget.missing, block_words(self.blocks[at]))
            if at in self.taken or not self._take(at, 0):
                return

    def _opening_words(self, *, first: bool) -> int:
        """How many words the attribution will take."""
        return count((prefix(self.source, today=self.said.told_on) if first else again(self.source)) or "")

    def _serves(self, at: int) -> bool:
        """Whether it adds something, or leads to what does."""
        if self.budget.short or self._adds(at):
            return True
        leads = at + 1 < len(self.blocks) and self._adds(at + 1) and not self.opens[at + 1]
        return leads and self.relevance[at] > 0

    def _adds(self, at: int) -> bool:
        return self.updates[at] or (self.relevance[at] > 0 and self.worth[at] >= WORTHWHILE)

    def _comes_late(self, start: int) -> bool:
        """Whether "Selon X (mai 2023), en 2022, …" would stand before what opens better, and tells little."""
        poor = self.worth[start] < WORTHWHILE and not self._opens_well(start)
        return bool(self.taken) and start < min(self.taken) and poor

    def _goes_on(self, at: int) -> bool:
        headed = at in self.openings and not self.opens[at]
        return self.blocks[at].kind is BlockKind.PARAGRAPH and not headed and self._serves(at)

    def _opens_well(self, at: int) -> bool:
        """With a subject that is no quote, or a place before it: what reads best after "Selon X (mai 2023), "."""
        opening = self.blocks[at].sentences[0].text
        dated = opens_with_adjunct(opening) and not _PLACE.match(opening)
        return self.opens[at] and not (dated or opening.startswith("«"))

    def _take(self, at: int, words: int) -> bool:
        """Whether the whole paragraph was new and fitting."""
        told = _told(self.said, self.taken, at)
        offered = _Passage(self.source, self.blocks[at], self.firsts[at], words, self.known, told)
        passage = _fitting(offered, self.budget, self.said)
        self.taken.update({at: passage} if passage else {})
        return passage == self.blocks[at]


def without_announcements(block: ArticleBlock) -> ArticleBlock:
    """The paragraph without what its paper announces in it; one that says nothing else is left, for nothing to take."""
    told = tuple(sentence for sentence in block.sentences if not announces(sentence.text))
    return replace(block, sentences=told) if told else block


def _told(said: Said, taken: Mapping[int, ArticleBlock], at: int) -> str:
    """What a reader has read before the passage: the article, and what was taken of the same source before it."""
    before = (block.text for place, block in sorted(taken.items()) if place < at)
    later = {sentence.text for place, block in taken.items() if place > at for sentence in block.sentences}
    return " ".join((*(text for text in said.texts if text not in later), *before))


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


def _fitting(offered: _Passage, budget: Budget, said: Said) -> ArticleBlock | None:
    """The paragraph's first sentences that are new and that the budget allows; taken from the budget.

    What speaks of somebody or something that the reader has not met is not taken, nor what follows it; nor what was
    still to come when its source appeared, and is over.
    """
    source, block = offered.source, offered.block
    if is_first_account(source, block, said):
        return None
    kept: list[Sentence] = []
    words = opening = offered.attribution
    for at, sentence in enumerate(block.sentences, start=offered.first):
        words += count(sentence.text)
        full = budget.missing <= 0 or not budget.allows(words, source.rights)
        told = " ".join((offered.told, name_of(source) or "", *(one.text for one in kept)))
        unmet = offered.known.missing(sentence.text, at, told) or (not kept and sums_up(sentence.text, told))
        again = changed(sentence.text) is None and already_said(sentence.text, said.sentences)
        if full or unmet or _is_unfit(source, sentence, said) or again:
            break
        kept.append(sentence)
        rest = sum(count(one.text) for one in block.sentences[len(kept) :])
        if words >= budget.missing and rest > _TO_END:
            break
    passage = replace(block, sentences=tuple(kept))
    if block_words(passage) < (_LEAST_WORDS if budget.short else _LEAST_UNASKED):
        return None
    budget.take(opening + block_words(passage), source.rights)
    said.add(passage.sentences)
    return passage


def _is_unfit(source: Source, sentence: Sentence, said: Said) -> bool:
    """Whether it is broken, praise, over, or says when by the day of a source that has none ("Au début du mois")."""
    text = sentence.text
    untold = source.published is None and bool(relative_dates(text))
    return untold or is_doubtful(text) or _praises_itself(source, text) or is_over(source, sentence, said)


def _praises_itself(source: Source, text: str) -> bool:
    """Whether it says "we", which would be the article's, or is what a press release says of its sender.

    "Exceptionnel" is no praise of a tax, a sitting, an aid.
    """
    praised = (word for word in praise(text) if not fold(word).startswith("exceptionnel"))
    return speaks_of_itself(text) is not None or (source.rights is Rights.PRESS_RELEASE and any(praised))


def can_open(source: Source, block: ArticleBlock) -> bool:
    """Whole without what stood before it, and naming no one to whom it is already attributed ("Selon X, X annonce")."""
    opening = block.sentences[0].text
    whole = not (leans_back(opening) or refers_back(opening) or _is_label(opening))
    named = fold(opening)[:_OPENING]
    itself = source.outlet is not None and fold(source.outlet) in named
    return block.kind is BlockKind.PARAGRAPH and whole and not itself and not named.startswith(_ATTRIBUTED)


def _is_label(text: str) -> bool:
    """Whether it only names what follows ("Questions diverses."), or who or what it is about ("J. R. : …")."""
    if _LABELLED.match(text):
        return True
    return count(text) <= _LABEL and not (has_verb(text) or has_finite_verb(text))
