"""What of a source the article has overtaken: told as to come, as of now or as first counted; and what is new of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import is_of_these_days
from cms_publisher.fidelity.dates.at_the_time import is_of_its_time
from cms_publisher.fidelity.dates.first_accounts import EVENT, is_corrected, is_recounted, is_under_way
from cms_publisher.fidelity.dates.past_futures import is_missed, is_overtaken
from cms_publisher.fidelity.dates.revised import has_any, revised
from cms_publisher.fidelity.dates.stale import is_old_state, is_stale, is_superseded
from cms_publisher.fidelity.dates.that_day import is_of_that_day, is_report
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french.words import stems_of
from cms_publisher.model import Rights
from cms_publisher.writers.digest.borrowing import HISTORY, REPORT, THESE_WEEKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock, Sentence, Source
    from cms_publisher.writers.digest.borrowing import Said

_MONTHS: Final = timedelta(days=90)
_SEVERAL: Final = 2


def is_over(source: Source, sentence: Sentence, said: Said) -> bool:
    """Whether it tells as to come what is over, or as of now what is no longer so."""
    text, published = sentence.text, source.published
    recent = published is not None and said.told_on is not None and said.told_on - published < _MONTHS
    return (
        is_overtaken(text, published, said.day)
        or (recent and is_missed(text, published, said.told_on))
        or is_old_state(text, published, said.day)
        or is_superseded(text, published, said.told_on, said.texts)
        or is_under_way(text, published, said.told_on)
        or is_of_its_time(text, published, said.told_on)
        or (is_of_that_day(text, published, said.told_on) and reports(source) and not _is_counted(source, said))
        or is_recounted(text, published, said.told_on, said.texts)
        or is_stale(text, published, said.day, said.texts)
    )


def _is_counted(source: Source, said: Said) -> bool:
    """Whether only figures are wanted of it, and it is so old that what it tells as so was asked before."""
    return said.counted and said.age(source) > THESE_WEEKS


def reports(source: Source) -> bool:
    """Whether it is a newspaper's or an agency's report of what had just happened: no release, no background."""
    return source.rights is not Rights.PRESS_RELEASE and is_report(text_of(source))


def latest_of(source: Source, blocks: Sequence[ArticleBlock], said: Said) -> frozenset[int]:
    """The first paragraph of a source of these days, where it tells most of what its title says and nobody has told."""
    news = stems_of(source.title or "") - stems_of(said.text) if is_of_these_days(source, said.told_on) else set()
    lead = blocks[0].text if blocks and news else ""
    return frozenset({0} if len(news & stems_of(lead)) >= max(_SEVERAL, len(news) / 2) else ())


def share(source: Source, said: Said) -> int | None:
    """Words that it may give at most, where it reported what had just happened, weeks before the article's own text."""
    age = said.age(source)
    if age <= EVENT or not reports(source):
        return None
    return REPORT if age < _MONTHS or said.is_former_edition(source) else HISTORY


def is_first_account(source: Source, block: ArticleBlock, said: Said) -> bool:
    """Whether the article has corrected a figure of the paragraph: so may be what stands beside it."""
    return any(is_corrected(one.text, source.published, said.told_on, said.texts) for one in block.sentences)


def revised_of(source: Source, blocks: Sequence[ArticleBlock], said: Said) -> frozenset[int]:
    """The paragraphs, by their places, of a report whose plans had figures that the article gives otherwise.

    A release of another party disputes a figure; nobody has revised it.
    """
    if source.rights is Rights.PRESS_RELEASE:
        return frozenset()
    texts = (one.text for block in blocks for one in block.sentences)
    figures = revised(texts, source.published, said.told_on, said.texts)
    return frozenset(at for at, block in enumerate(blocks) if has_any(block, figures)) if figures else frozenset()
