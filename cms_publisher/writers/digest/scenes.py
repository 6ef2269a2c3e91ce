"""How far a standfirst goes: past the scene that opens its paragraph, to that one's end where it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.telling import telling
from cms_publisher.fidelity.promotion import promises
from cms_publisher.french.words import count, stems_of
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock

_MOST_WORDS: Final = 75
"""Of a standfirst that has a scene before its news."""

_FACT: Final = 2.0
"""What a sentence tells at least that is no promise: a day and a figure."""


def past_its_scene(block: ArticleBlock, taken: int, headline: str) -> int:
    """How many of the paragraph's sentences go to its news, where those ``taken`` are only its scene; else 0.

    The news has half of the headline's words, and more than twice as many as the scene.
    """
    stems, texts = stems_of(headline), [one.text for one in block.sentences]
    if not 0 < taken < len(texts) or block.kind is not BlockKind.PARAGRAPH:
        return 0
    shared = [len(stems & stems_of(text)) for text in texts]
    news = max(range(taken, len(texts)), key=lambda at: (shared[at], -at))
    told = texts[: news + 1]
    scene = 2 * len(stems & stems_of(" ".join(texts[:taken]))) < shared[news] and 2 * shared[news] >= len(stems)
    return news + 1 if scene and sum(map(count, told)) <= _MOST_WORDS and not any(map(is_doubtful, told)) else 0


def whole_paragraphs(blocks: Sequence[ArticleBlock], taken: int, most: int) -> int:
    """The same to the end of its paragraph, where that fits: what is left of one would hang in the air."""
    words = ends = 0
    for block in blocks:
        if any(is_doubtful(sentence.text) for sentence in block.sentences):
            return taken
        words += sum(count(sentence.text) for sentence in block.sentences)
        ends += len(block.sentences)
        if ends >= taken:
            return ends if words <= most else taken
    return taken


def unpromised(sentences: Sequence[str]) -> tuple[int, ...]:
    """The number of the first sentence that tells a fact, where the text opens with what its sender only promises."""
    if not (sentences and promises(sentences[0])):
        return ()
    return next(((at,) for at, one in enumerate(sentences) if telling(one) >= _FACT and not promises(one)), ())
