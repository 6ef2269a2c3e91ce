"""Every sentence of an edition with its place, in reading order: what provenance lists and the page shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Edition, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A sentence and where it stands: ``start`` and ``end`` count in the text of its field or block."""

    field: str
    block: int | None
    start: int
    end: int
    sentence: Sentence

    @property
    def anchor(self) -> str:
        """The id that the page gives it."""
        return f"{self.field}-{self.start}" if self.block is None else f"{self.field}-{self.block}-{self.start}"


def parts(edition: Edition) -> Iterator[Part]:
    """Headline, standfirst, body with its headings, title tag, meta description, excerpt; empty ones left out."""
    article, seo = edition.article, edition.seo
    yield from _row("headline", None, (article.headline,))
    yield from _row("standfirst", None, article.standfirst)
    for number, block in enumerate(article.body):
        yield from _row("body", number, block.sentences)
    yield from _row("title_tag", None, (seo.title_tag,))
    yield from _row("meta_description", None, (seo.meta_description,))
    yield from _row("excerpt", None, (seo.excerpt,))


def _row(field: str, block: int | None, sentences: Iterable[Sentence]) -> Iterator[Part]:
    """Sentences that stand in a row with a space between them, as ``ArticleBlock.text`` joins them."""
    start = 0
    for sentence in sentences:
        end = start + len(sentence.text)
        if sentence.text:
            yield Part(field=field, block=block, start=start, end=end, sentence=sentence)
        start = end + 1
