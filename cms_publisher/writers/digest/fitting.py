"""How much of a paragraph is borrowed: its first sentences that are new, met, and hold on the day of the article."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import name_of
from cms_publisher.fidelity.dates.first_accounts import EVENT
from cms_publisher.fidelity.dates.relative_dates import relative_dates
from cms_publisher.fidelity.defence import answers, charges, replies
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.antecedents import sums_up
from cms_publisher.fidelity.excerpts.overlap import NEAR_DUPLICATE, already_said
from cms_publisher.fidelity.issuers import speaks_to_its_reader
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.own_site import is_site_of
from cms_publisher.fidelity.promotion import praise, speaks_of_itself
from cms_publisher.fidelity.senders import denies
from cms_publisher.french.changes import changed
from cms_publisher.french.dates import find_dates
from cms_publisher.french.leaning import leans_back, opens_with_an_object, refers_back
from cms_publisher.french.quotes import outside
from cms_publisher.french.tense import tells_past
from cms_publisher.french.words import count, fold
from cms_publisher.model import Rights
from cms_publisher.writers.digest.borrowing import LEAST_WORDS, THESE_WEEKS
from cms_publisher.writers.digest.outdated import is_first_account, is_over
from cms_publisher.writers.digest.passage_starts import calls_its_reader, can_open, only_reacts
from cms_publisher.writers.digest.worth import WORTHWHILE, figures, retold, worth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.excerpts.antecedents import Antecedents
    from cms_publisher.model import ArticleBlock, Sentence, Source
    from cms_publisher.writers.digest.borrowing import Budget, Said

_TO_END: Final = 40
"""Words that a paragraph may go on beyond the length asked for: to its end, where what it tells is told."""
_LEAST_BEHIND: Final = 10
"""Nor is one of fewer words behind another of the same source, or that only counts."""
_LEAST_UNASKED: Final = 18
"""Nor is one of fewer words in an article that is long enough."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph that may be taken: whose it is, its first sentence's place there, and what its source introduces."""

    source: Source
    block: ArticleBlock
    first: int
    attribution: int
    """How many words name the source before it."""
    known: Antecedents
    told: str
    """What the reader has read before it."""
    short: bool = False
    """Whether a short one serves: behind another passage of its source, or as a figure to compare with."""
    replies: bool = False
    """Whether it answers a charge that stands before it, in however few words."""


def fitting(offered: Passage, budget: Budget, said: Said) -> tuple[ArticleBlock | None, bool]:
    """The paragraph's first sentences that are new and that the budget allows, and whether it is told to its end.

    They are taken from the budget. What speaks of somebody or something that the reader has not met is not taken, nor
    what follows it; what was under way or still to come when its source appeared is left out, with what leans on it.
    """
    source, block = offered.source, offered.block
    if is_first_account(source, block, said):
        return None, False
    kept: list[Sentence] = []
    words = opening = offered.attribution
    left_out = whole = False
    for at, sentence in enumerate(block.sentences, start=offered.first):
        text = sentence.text
        replies = _answers(text, kept)
        unfit = _is_told(source, text, said) or _is_unfit(source, sentence, said)
        unfit = unfit or (bool(opening) and not kept and _reacts_to_old_news(source, text, said))
        if unfit and not replies:
            left_out = True
            continue
        goes_on = replies or not left_out or _may_come_next(source, block, at - offered.first, opens=not kept)
        wanted = budget.short or not left_out or _adds(text, said)
        words += count(text)
        beyond = budget.capped and words > budget.missing and bool(kept)
        full = budget.missing <= 0 or beyond or not budget.allows(words, source.rights)
        told = " ".join((offered.told, name_of(source) or "", *(one.text for one in kept)))
        missing = offered.known.missing(text, at, told) and not is_site_of(source, text, said.text)
        unmet = missing or (not kept and sums_up(text, told))
        if full or unmet or not goes_on or not wanted:
            kept = kept[:-1] if replies else kept
            break
        kept.append(sentence)
        rest = sum(count(one.text) for one in block.sentences[at - offered.first + 1 :])
        if words >= budget.missing and rest > _TO_END:
            break
    else:
        whole = True
    passage = replace(block, sentences=tuple(kept))
    least = LEAST_WORDS if budget.short else _LEAST_UNASKED
    least = _LEAST_BEHIND if offered.short and "«" not in passage.text else least
    if block_words(passage) < least and not (offered.replies and whole):
        return None, False
    budget.take(opening + block_words(passage), source.rights)
    said.add(passage.sentences)
    return passage, whole


def _may_come_next(source: Source, block: ArticleBlock, at: int, *, opens: bool) -> bool:
    """Whether a sentence reads well without the one before it, as what opens the passage or goes on in it."""
    text = block.sentences[at].text
    if opens:
        return can_open(source, replace(block, sentences=block.sentences[at:]))
    return not (leans_back(text) or refers_back(text) or opens_with_an_object(text))


def _answers(text: str, kept: Sequence[Sentence]) -> bool:
    """Whether a sentence answers the charge before it: neither is told without the other."""
    charge = kept[-1].text if kept else ""
    return charges(charge) and (answers(text, [charge]) or replies(text, charge))


def _reacts_to_old_news(source: Source, text: str, said: Said) -> bool:
    """Whether it tells what somebody said to what had happened then: to the news of these days a reader knows.

    So is what its sender denied more than weeks before: that was held against it elsewhere.
    """
    age = said.age(source)
    reacts = age > EVENT and source.id not in said.asked and only_reacts(text)
    return reacts or (age > THESE_WEEKS and denies(source, text))


def _adds(text: str, said: Said) -> bool:
    return worth([text], said.figures, retold(text, said.sentences)) >= WORTHWHILE


def _is_told(source: Source, text: str, said: Said) -> bool:
    """Whether the article says it in other words: a figure of its own is news, however short what it resembles.

    So is what an older source tells of a day: another strike, an earlier vote.
    """
    if changed(text) is not None or not already_said(text, said.sentences):
        return False
    new = not figures(text) <= said.figures or _is_of_an_earlier_day(source, text, said)
    return not new or retold(text, said.sentences) >= NEAR_DUPLICATE


def _is_of_an_earlier_day(source: Source, text: str, said: Said) -> bool:
    if source.published is None or said.told_on is None or said.told_on - source.published <= EVENT:
        return False
    return any(one.day for one in find_dates(text)) and tells_past(text)


def _is_unfit(source: Source, sentence: Sentence, said: Said) -> bool:
    """Whether it is broken, praise, a call to the reader, over, or told by the day of a source that has none."""
    text = sentence.text
    untold = source.published is None and bool(relative_dates(text))
    return (
        untold
        or is_doubtful(text)
        or ("ez" in text and calls_its_reader(text))
        or _praises_itself(source, text)
        or is_over(source, sentence, said)
    )


def _praises_itself(source: Source, text: str) -> bool:
    """Whether it says "we", which would be the article's, or is what a press release says of its sender, or to "you".

    "Exceptionnel" is no praise of a tax, a sitting, an aid.
    """
    praised = (word for word in praise(text) if not fold(word).startswith("exceptionnel"))
    sent = source.rights is Rights.PRESS_RELEASE and (any(praised) or speaks_to_its_reader(outside(text)))
    return speaks_of_itself(text) is not None or sent
