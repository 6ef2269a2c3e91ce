"""What of a source the article has overtaken: told as to come, as of now or as first counted, and no longer so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.fidelity.dates.first_accounts import is_corrected, is_recounted, is_under_way
from cms_publisher.fidelity.dates.past_futures import is_overtaken
from cms_publisher.fidelity.dates.stale import is_old_state, is_stale, is_superseded

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock, Sentence, Source
    from cms_publisher.writers.digest.borrowing import Said


def is_over(source: Source, sentence: Sentence, said: Said) -> bool:
    """Whether it tells as to come what is over, or as of now what is no longer so."""
    text, published = sentence.text, source.published
    return (
        is_overtaken(text, published, said.day)
        or is_old_state(text, published, said.day)
        or is_superseded(text, published, said.told_on, said.texts)
        or is_under_way(text, published, said.told_on)
        or is_recounted(text, published, said.told_on, said.texts)
        or is_stale(text, published, said.day, said.texts)
    )


def is_first_account(source: Source, block: ArticleBlock, said: Said) -> bool:
    """Whether the article has corrected a figure of the paragraph: so may be what stands beside it."""
    return any(is_corrected(one.text, source.published, said.told_on, said.texts) for one in block.sentences)
