"""The title tag: the headline where it fits the page of results, else a whole clause that does. Never a cut phrase."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.extract import extract
from cms_publisher.french.clauses import clauses
from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind
from cms_publisher.seo.evidence import evidence, tokenize
from cms_publisher.seo.matching import mentions, opens_with
from cms_publisher.seo.pixels import width
from cms_publisher.seo.trimming import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Article, Sentence, SiteProfile

_SHARED_WORDS: Final = 2
_SHARED_WITHOUT_KEYPHRASE: Final = 3
_LEAST_CHARACTERS: Final = 40
"""What is shorter says too little to stand for the article where there is something else."""


def title_tag(article: Article, keyphrase: str, profile: SiteProfile) -> Sentence:
    """The widest title that fits: the headline, else a clause of it, another one offered, a clause of the text.

    Among equals the one that begins with the keyphrase is taken, else one that holds it. The site's suffix is left off
    where only the bare title fits: search engines show the site's name anyway. If nothing fits, the narrowest of the
    headline and its clauses: a check says so.
    """
    return TitleTags(article, profile).best(keyphrase)


class TitleTags:
    """The titles that an article offers to one site, found once for whatever keyphrase they are then held against."""

    def __init__(self, article: Article, profile: SiteProfile) -> None:
        """Nothing is looked for before it is asked for."""
        self._article = article
        self._profile = profile

    def best(self, keyphrase: str) -> Sentence:
        """What ``title_tag`` says."""
        headline = self._article.headline
        for group in self._groups(keyphrase):
            if group:
                best = max(group, key=lambda sentence: _rank(sentence, keyphrase, headline.text))
                return _suffixed(best, self._profile)
        return min((headline, *_clauses(headline)), key=lambda sentence: width(sentence.text))

    def _groups(self, keyphrase: str) -> Iterator[list[Sentence]]:
        headline = self._article.headline.text
        yield self._fitting([self._article.headline])
        yield self._fitting(_clauses(self._article.headline))
        yield [sentence for sentence in self._trimmed if len(sentence.text) >= _LEAST_CHARACTERS]
        for others in (self._offered, self._of_text):
            yield [sentence for sentence in others if _speaks_of(sentence.text, keyphrase, headline)]
        yield self._trimmed
        yield self._offered

    @cached_property
    def _trimmed(self) -> list[Sentence]:
        return self._fitting(_trimmed(self._article))

    @cached_property
    def _offered(self) -> list[Sentence]:
        return self._fitting(self._article.candidates.headline)

    @cached_property
    def _of_text(self) -> list[Sentence]:
        return self._fitting(_of_text(self._article))

    def _fitting(self, sentences: Iterable[Sentence]) -> list[Sentence]:
        return [
            sentence for sentence in sentences if 0 < width(sentence.text) <= self._profile.thresholds.title_tag_pixels
        ]


def _clauses(sentence: Sentence) -> Iterator[Sentence]:
    for start, end in clauses(sentence.text):
        yield extract(sentence, start, end)


def _trimmed(article: Article) -> Iterator[Sentence]:
    texts = [sentence.text for sentence in (article.headline, *_sentences(article))]
    facts = evidence((text, tokenize(text)) for text in texts)
    for start, end in trimmed(article.headline.text, facts):
        yield extract(article.headline, start, end)


def _of_text(article: Article) -> Iterator[Sentence]:
    for sentence in _sentences(article):
        yield from (clause for clause in _clauses(sentence) if len(clause.text) >= _LEAST_CHARACTERS)


def _sentences(article: Article) -> Iterator[Sentence]:
    yield from article.standfirst
    for block in article.body:
        if block.kind is BlockKind.PARAGRAPH:
            yield from block.sentences


def _speaks_of(text: str, keyphrase: str, headline: str) -> bool:
    """Whether a clause can stand for the article: what it shares with the headline tells."""
    shared = set(content_words(text)) & set(content_words(headline))
    return len(shared) >= (_SHARED_WORDS if mentions(keyphrase, text) else _SHARED_WITHOUT_KEYPHRASE)


def _rank(sentence: Sentence, keyphrase: str, headline: str) -> tuple[float, ...]:
    text = sentence.text
    shared = set(content_words(text)) & set(content_words(headline))
    return opens_with(keyphrase, text), mentions(keyphrase, text) > 0, len(shared), width(text)


def _suffixed(sentence: Sentence, profile: SiteProfile) -> Sentence:
    """The title with the site's suffix, if both fit; the suffix is the site's own and stands on no source."""
    text = sentence.text + profile.title_tag_suffix
    return replace(sentence, text=text) if width(text) <= profile.thresholds.title_tag_pixels else sentence
