"""Of all that a text opens with, the sentences that tell most: where what stands first is a scene or says it again.

Each is weighed by what it tells, how it was voted and the headline's words; what comes right behind the sentence that
the headline tells has the better place. It is taken out only where neither it nor what is left reads otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.overlap import opens_alike, retells
from cms_publisher.fidelity.excerpts.telling import OPENING, News, is_aside, names_a_day, telling, worth
from cms_publisher.fidelity.promotion import exclaims, promises
from cms_publisher.french.ballots import ballot
from cms_publisher.french.judgments import is_request, is_ruling
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.tense import tells_what_was_before
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.moved import adds, counts_a_part, without_them

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.moved import Moved

_MOST_WORDS: Final = 66
_TELLS: Final = 2.0
"""What a sentence tells at least by itself."""
_DECIDED: Final = 2.0
"""What it adds to say how a body voted or what a court ruled."""
_BEHIND: Final = 2.0
"""What it adds to come right behind what the headline tells."""
_FALL: Final = 0.15
"""What each place further down costs."""
_SHARED: Final = 3.0
"""What it adds to have all of the headline's words."""
_AGAIN: Final = 3.0
"""What it costs to say it again."""
_MARGIN: Final = 1.0
"""By how much it outtells what stands first."""


def weighed(blocks: tuple[ArticleBlock, ...], chosen: tuple[Sentence, ...], headline: Sentence) -> Moved | None:
    """What tells most of it, and the paragraphs without; None where ``chosen``, what stands first, tells as much.

    What has its day is a lead and stays, and what a court ruled.
    """
    again = not chosen or is_aside(chosen[0].text) or _is_again(chosen[0], headline)
    leads = any(names_a_day(one.text) and not is_aside(one.text) for one in chosen)
    if (chosen and is_ruling(chosen[0].text)) or ((leads or is_minutes(blocks[0].sentences[0].text)) and not again):
        return None
    news = News.of(headline.text)
    least = _MARGIN + max((_weight(one, news, headline) for one in chosen), default=0.0)
    for number, inner, follows in _outtelling(blocks, max(least, _TELLS), news, headline):
        for end in range(len(blocks[number].sentences), inner, -1):
            moved = without_them(blocks, number, (inner, end), _MOST_WORDS, headline.text)
            if moved and moved[1] and moved[0] != chosen and ((follows and again) or adds(moved[0], headline)):
                return moved
    return None


def _outtelling(
    blocks: tuple[ArticleBlock, ...], least: float, news: News, headline: Sentence
) -> list[tuple[int, int, bool]]:
    """The places of the sentences that weigh so much, the best first: of which paragraph, and in it."""
    found: list[tuple[float, int, int, bool]] = []
    at, behind = 0, False
    for number, block in enumerate(blocks):
        if block.kind is not BlockKind.PARAGRAPH or at >= OPENING:
            break
        for inner, one in enumerate(block.sentences):
            again = _is_again(one, headline)
            alone = telling(one.text) >= _TELLS or ballot(one.text) is not None
            if alone and not again and not _is_none(one.text, headline.text):
                weight = _weight(one, news, headline) + _BEHIND * behind - _FALL * at
                found += [(-weight, number, inner, behind)] if weight >= least else []
            at, behind = at + 1, again
    return [(number, inner, follows) for _, number, inner, follows in sorted(found)]


def _is_again(sentence: Sentence, headline: Sentence) -> bool:
    """Whether it tells what the headline tells."""
    above, text = headline.text, sentence.text
    return bool(set(sentence.support) & set(headline.support)) or opens_alike(above, text) or retells(above, text)


def _is_none(text: str, above: str) -> bool:
    """Whether no standfirst begins so: with one side's request, what had been before, a slogan, a part of a number."""
    return (
        is_request(text)
        or tells_what_was_before(text)
        or promises(text)
        or exclaims(text)
        or counts_a_part(text, above)
    )


def _weight(sentence: Sentence, news: News, headline: Sentence) -> float:
    text = sentence.text
    if is_aside(text):
        return 0.0
    decided = ballot(text) is not None or is_ruling(text)
    told = worth(text) + _DECIDED * decided + _SHARED * news.shared(text)
    return told - _AGAIN * (opens_alike(headline.text, text) or retells(headline.text, text))
