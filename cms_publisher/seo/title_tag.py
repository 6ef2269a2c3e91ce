"""The title tag: the headline where it fits the page of results, else a whole clause that does. Never a cut phrase."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.extract import extract
from cms_publisher.french.clauses import clauses
from cms_publisher.model import BlockKind
from cms_publisher.seo.matching import mentions, opens_with
from cms_publisher.seo.pixels import width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article, Sentence, SiteProfile

_LEAST_CHARACTERS: Final = 25
"""A clause of the text that is shorter says too little to stand for the article."""


def title_tag(article: Article, keyphrase: str, profile: SiteProfile) -> Sentence:
    """The widest title that fits: the headline, else a clause of it, another headline offered, a clause of the text.

    Among equals the one that begins with the keyphrase is taken, else one that holds it. The site's suffix is left off
    where only the bare title fits: search engines show the site's name anyway. If nothing fits, the narrowest of the
    headline and its clauses: a check says so.
    """
    room = profile.title_tag_pixels
    for group in _groups(article):
        fitting = [sentence for sentence in group if 0 < width(sentence.text) <= room]
        if fitting:
            return _suffixed(max(fitting, key=lambda sentence: _rank(sentence.text, keyphrase)), profile)
    return min((article.headline, *_clauses(article.headline)), key=lambda sentence: width(sentence.text))


def _groups(article: Article) -> Iterator[list[Sentence]]:
    yield [article.headline]
    yield list(_clauses(article.headline))
    yield list(article.candidates.headline)
    sentences = [*article.standfirst]
    for block in article.body:
        if block.kind is BlockKind.PARAGRAPH:
            sentences.extend(block.sentences)
    for sentence in sentences:
        yield [clause for clause in _clauses(sentence) if len(clause.text) >= _LEAST_CHARACTERS]


def _clauses(sentence: Sentence) -> Iterator[Sentence]:
    for start, end in clauses(sentence.text):
        yield extract(sentence, start, end)


def _rank(text: str, keyphrase: str) -> tuple[bool, bool, float]:
    return opens_with(keyphrase, text), mentions(keyphrase, text) > 0, width(text)


def _suffixed(sentence: Sentence, profile: SiteProfile) -> Sentence:
    """The title with the site's suffix, if both fit; the suffix is the site's own and stands on no source."""
    text = sentence.text + profile.title_tag_suffix
    return replace(sentence, text=text) if width(text) <= profile.title_tag_pixels else sentence
