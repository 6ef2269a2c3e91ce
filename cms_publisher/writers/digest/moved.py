"""The standfirst from further down: the sentence that tells the news, where a scene or a quotation opens the text.

It is taken out of the body, and the scene stays its opening. Nothing goes that something left behind leans on.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.antecedents import antecedents, spells_out
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.excerpts.telling import hangs_on_a_day
from cms_publisher.french.clauses import leans_back, refers_back
from cms_publisher.french.procedure import announces_an_item, is_minutes
from cms_publisher.french.words import count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import ArticleBlock, Sentence

    Moved = tuple[tuple[Sentence, ...], tuple[ArticleBlock, ...]]

_ACRONYM: Final = re.compile(r"\b[A-Z]{2,6}\b")


def reads_without(sentence: Sentence) -> bool:
    """Whether it reads well though the sentence before it stands elsewhere."""
    text = sentence.text
    return not (leans(text) or leans_back(text) or refers_back(text) or hangs_on_a_day(text))


def taken_from(blocks: tuple[ArticleBlock, ...], news: int, most_words: int, above: str) -> Moved | None:
    """The news with the rest of its paragraph or alone, and the blocks without; None where either wouldn't read well.

    Args:
        blocks: the paragraphs before the first subheading.
        news: the number of the sentence among theirs that tells the news.
        most_words: of a standfirst.
        above: what is read before it, the headline.
    """
    at, inner = _place(blocks, news)
    sentences = blocks[at].sentences
    following = blocks[at + 1].sentences[0] if at + 1 < len(blocks) else None
    whole = inner == 0 or is_minutes(blocks[0].sentences[0].text)
    item = inner and all(announces_an_item(one.text) for one in sentences[:inner])
    below = ((inner, end) for end in range(len(sentences) - 1, inner, -1) if item)  # "Piscine." stays below
    for start, end in (*below, *_spans(inner, len(sentences), whole=whole)):
        chosen = sentences[start:end]
        behind = sentences[end] if end < len(sentences) else following
        fits = sum(count(one.text) for one in chosen) <= most_words and _reads(chosen)
        if (
            fits
            and (behind is None or reads_without(behind))
            and not _unknown(blocks, news + start - inner, chosen, above)
        ):
            left = (*sentences[:start], *sentences[end:])
            kept = (replace(blocks[at], sentences=left),) if left else ()
            return chosen, (*blocks[:at], *kept, *blocks[at + 1 :])
    return None


def _unknown(blocks: tuple[ArticleBlock, ...], news: int, chosen: tuple[Sentence, ...], above: str) -> bool:
    """Whether it names somebody or something that only the sentences before it introduce."""
    texts = [sentence.text for block in blocks for sentence in block.sentences]
    before, known = " ".join(texts[:news]), antecedents(texts)
    spelled = (name for one in chosen for name in _ACRONYM.findall(one.text) if spells_out(before, name))
    return any(name not in above for name in spelled) or any(
        known.missing(one.text, news + number, " ".join((above, *texts[news : news + number])))
        for number, one in enumerate(chosen)
    )


def _place(blocks: tuple[ArticleBlock, ...], news: int) -> tuple[int, int]:
    """The number of its paragraph, and its own in there."""
    for at, block in enumerate(blocks):
        if news < len(block.sentences):
            return at, news
        news -= len(block.sentences)
    raise IndexError(news)


def _spans(inner: int, length: int, *, whole: bool) -> Iterator[tuple[int, int]]:
    """From where to where it may go: to the end of its paragraph, or from its start; never from between two others.

    ``whole``: whether what stands before it in the paragraph may go with it, as what a meeting treated of may.
    """
    yield from ((0, end) for end in range(length, inner, -1) if whole)
    if not whole:
        yield inner, length


def _reads(chosen: tuple[Sentence, ...]) -> bool:
    """Whether it is sound, and says of itself which day it speaks of."""
    return not any(is_doubtful(one.text) for one in chosen) and not hangs_on_a_day(chosen[0].text)
