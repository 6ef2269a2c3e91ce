"""What people corrected in an article, put back into it each time it is made anew.

A correction names the writer's words that it was made on. Where the writer still says them, the person's words stand in
their place; where the sources changed, both changes are merged word by word; where both touch the same words, or the
passage is gone, the correction is kept beside the text, and the review says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.threeway import merged
from cms_publisher.french import sentences
from cms_publisher.french.typography import typeset
from cms_publisher.model import Article, ArticleBlock, BlockKind, Sentence, Unplaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FIELDS: Final = ("headline", "standfirst", "body")
_ALIKE: Final = 0.5
"""Two blocks that share this part of their words are one block, before and after the sources changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Words that a person put in place of the writer's."""

    story: str
    field: str
    """headline, standfirst, or body: one of its blocks."""
    base: str
    """The writer's words: the whole field or block."""
    text: str
    """The person's; empty: the passage is taken out; the same as ``base``: the correction is taken back."""
    by: str
    at: str
    """UTC, ISO 8601."""


def corrected(article: Article, corrections: Sequence[Correction]) -> Article:
    """The article with people's corrections in it; of several on the same words the last counts."""
    last = {(each.field, each.base): each for each in corrections}
    holding = [each for each in last.values() if each.text != each.base]
    for correction in holding:
        article = _in_body(article, correction) if correction.field == "body" else _in_field(article, correction)
    return article


def as_written(text: str) -> str:
    """A person's words as they are printed: in French typography, on one line."""
    return typeset(" ".join(text.split()))


def current(article: Article, field: str, block: int | None) -> str:
    """The words of a field, or of a block of the body."""
    if field == "headline":
        return article.headline.text
    return article.standfirst_text if block is None else article.body[block].text


def _in_field(article: Article, correction: Correction) -> Article:
    now = current(article, correction.field, None)
    text = _placed(now, correction)
    if text is None:
        return _unplaced(article, correction, None)
    before = (article.headline,) if correction.field == "headline" else article.standfirst
    after = _sentences(text, before, correction, whole=correction.field == "headline")
    if correction.field == "headline":
        return replace(article, headline=after[0] if after else Sentence(text="", by=correction.by))
    return replace(article, standfirst=after)


def _in_body(article: Article, correction: Correction) -> Article:
    texts = [block.text for block in article.body]
    number = next((at for at, text in enumerate(texts) if text == correction.base), None)
    if number is None:
        if correction.text in texts or not correction.text:
            return article
        number = _nearest(correction.base, article.body)
    text = None if number is None else _placed(texts[number], correction)
    if number is None or text is None:
        return _unplaced(article, correction, number)
    block = article.body[number]
    after = _sentences(text, block.sentences, correction, whole=block.kind is BlockKind.HEADING)
    blocks = (replace(block, sentences=after),) if after else ()
    return replace(article, body=(*article.body[:number], *blocks, *article.body[number + 1 :]))


def _placed(now: str, correction: Correction) -> str | None:
    """The person's words for what the writer says now; None where both changed the same words."""
    if now in {correction.base, correction.text}:
        return correction.text
    return merged(correction.base, now, correction.text) if correction.text else None


def _nearest(base: str, blocks: Iterable[ArticleBlock]) -> int | None:
    """The block that is most like the corrected one, if any is like it."""
    words = base.split()
    found = [
        (SequenceMatcher(None, words, block.text.split(), autojunk=False).ratio(), -at)
        for at, block in enumerate(blocks)
    ]
    ratio, at = max(found, default=(0.0, 0))
    return -at if ratio >= _ALIKE else None


def _unplaced(article: Article, correction: Correction, block: int | None) -> Article:
    kept = Unplaced(
        field=correction.field,
        block=block,
        base=correction.base,
        text=correction.text,
        by=correction.by,
        at=correction.at,
    )
    return replace(article, unplaced=(*article.unplaced, kept))


def _sentences(text: str, before: Sequence[Sentence], correction: Correction, *, whole: bool) -> tuple[Sentence, ...]:
    """The person's text as sentences: those that they left alone keep what they stand on."""
    spans = [(0, len(text))] if whole else sentences.split(text)
    kept = {sentence.text: sentence for sentence in before}
    return tuple(_sentence(text[start:end], kept, before, correction.by) for start, end in spans if start < end)


def _sentence(text: str, kept: dict[str, Sentence], before: Sequence[Sentence], by: str) -> Sentence:
    if text in kept:
        return kept[text]
    words = text.split()
    ranked = [(SequenceMatcher(None, words, each.text.split(), autojunk=False).ratio(), each) for each in before]
    ratio, nearest = max(ranked, key=lambda pair: pair[0], default=(0.0, None))
    support = nearest.support if nearest and ratio >= _ALIKE else ()
    return Sentence(text=text, support=support, by=by)
