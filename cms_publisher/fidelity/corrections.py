"""What people corrected in an article, put back into it each time it is made anew.

A correction names the writer's words that it was made on. Where the writer still says them, the person's words stand in
their place; where the sources changed, both changes are merged word by word; where both touch the same words, or the
passage is gone, the correction is kept beside the text, and the review says so.
"""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.threeway import merged
from cms_publisher.french import sentences
from cms_publisher.french.typography import typeset
from cms_publisher.model import BlockKind, Placed, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cms_publisher.model import Article, ArticleBlock, Correction

FIELDS: Final = ("headline", "standfirst", "body")
_ALIKE: Final = 0.5
"""Two blocks that share this part of their words are one block, before and after the sources changed."""


def corrected(article: Article, corrections: Sequence[Correction]) -> Article:
    """The article with people's corrections in it; of several on the same words the last counts."""
    for each in standing(corrections):
        article = _in_body(article, each) if each.field == "body" else _in_field(article, each)
    return _without_emptied(article)


def standing(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """The corrections that hold: the last on the same words, unless it was taken back."""
    last = {(each.field, each.base): each for each in corrections}
    return tuple(each for each in last.values() if each.text != each.base)


def as_written(text: str) -> str:
    """A person's words as they are printed: in French typography, on one line."""
    return typeset(" ".join(text.split()))


def current(article: Article, field: str, block: int | None) -> str:
    """The words of a field, or of a block of the body."""
    if field == "headline":
        return article.headline.text
    return article.standfirst_text if block is None else article.body[block].text


def _in_field(article: Article, correction: Correction) -> Article:
    text = _placed(current(article, correction.field, None), correction)
    if text is None:
        return replace(article, unplaced=(*article.unplaced, Placed(correction=correction)))
    article = replace(article, corrected=(*article.corrected, Placed(correction=correction)))
    if correction.field == "headline":
        words = _sentences(text, (article.headline,), correction, whole=True)
        return replace(article, headline=words[0] if words else Sentence(text="", by=correction.by))
    return replace(article, standfirst=_sentences(text, article.standfirst, correction, whole=False))


def _in_body(article: Article, correction: Correction) -> Article:
    texts = [block.text for block in article.body]
    number = next((at for at, text in enumerate(texts) if text == correction.base), None)
    if number is None:
        if correction.text in texts or not correction.text:
            return article
        number = _nearest(correction.base, article.body)
    text = None if number is None else _placed(texts[number], correction)
    placed = Placed(correction=correction, block=number)
    if number is None or text is None:
        return replace(article, unplaced=(*article.unplaced, placed))
    block = article.body[number]
    words = _sentences(text, block.sentences, correction, whole=block.kind is BlockKind.HEADING)
    body = (*article.body[:number], replace(block, sentences=words), *article.body[number + 1 :])
    return replace(article, body=body, corrected=(*article.corrected, placed))


def _without_emptied(article: Article) -> Article:
    """The article without the blocks that people took out, what is said of the others counted anew."""
    if all(block.sentences for block in article.body):
        return article
    kept = [at for at, block in enumerate(article.body) if block.sentences]
    now = {old: new for new, old in enumerate(kept)}

    def moved(places: tuple[Placed, ...]) -> tuple[Placed, ...]:
        return tuple(replace(each, block=None if each.block is None else now.get(each.block)) for each in places)

    return replace(
        article,
        body=tuple(article.body[at] for at in kept),
        corrected=moved(article.corrected),
        unplaced=moved(article.unplaced),
    )


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
