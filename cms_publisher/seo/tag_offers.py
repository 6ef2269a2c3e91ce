"""Titles that fit a page of results, for a person to take for one that is too wide: each says less than the headline.

The tool takes by itself only the first ones, and those only where nothing else fits: without its town an event may be
another, a quotation says nobody's name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.fidelity.excerpts.headlined import told_behind
from cms_publisher.fidelity.excerpts.last_resorts import last_resorts
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.hanging import hangs
from cms_publisher.french.leaning import leans_back, opens_with_adjunct, refers_back
from cms_publisher.french.unnamed import unnamed
from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind
from cms_publisher.seo.pixels import width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article

_MOST: Final = 3
_OF_OTHERS: Final = re.compile(r"\b(?:leurs?|son|sa|ses|ils?|elles?)\b", re.IGNORECASE)
_LABEL: Final = re.compile(r"[^:«»]{3,60}(?:[ \u00a0]: |\. (?=«))")
_PERSON: Final = re.compile(r"(?:[A-ZÀ-Ý][\w’-]*\.?[ \u00a0]){2,4}: ")
_SHARED: Final = 2
"""Words that another line has of the headline's, so that it is of the same news."""


def tag_offers(article: Article, limit: float) -> tuple[str, ...]:
    """Up to three of them, the nearest to the headline first."""
    said = (text[:1].upper() + text[1:] for text in _said(article))
    fits = (text for text in said if width(text) <= limit and not (hangs(text) or unnamed(text)))
    return tuple(dict.fromkeys(fits))[:_MOST]


def _said(article: Article) -> Iterator[str]:
    headline = article.headline.text
    yield from (less(headline, gone) for gone in last_resorts(headline))
    label = _LABEL.match(headline)
    if label and headline.startswith("«", label.end()):
        quote = headline[label.end() :]
        yield quote[:2] + quote[2:3].upper() + quote[3:]
        quoted = (one.text for one in article.candidates.headline if "\u00a0: «" in one.text)
        mine = (
            one for one in quoted if one.startswith(label[0]) or not _PERSON.fullmatch(label[0])
        )  # no other's words
        yield from (label[0] + one[one.index("«") :] for one in mine if one != headline)
    elif label and has_finite_verb(headline[label.end() :]):
        yield headline[label.end() :]
    headings = (block.text for block in article.body if block.kind is BlockKind.HEADING)
    words = set(content_words(headline))
    others = (*(one.text for one in article.candidates.headline[1:]), *headings)
    yield from (one for one in others if len(words & set(content_words(one))) >= _SHARED and _is_news(one))


def _is_news(text: str) -> bool:
    """Whether it tells something by itself: no question, no quotation, no line that opens with where or when."""
    asks = "?" in text or text.startswith("«") or opens_with_adjunct(text)
    told = has_finite_verb(text) or told_behind(text) is not None
    return told and not (asks or _leans(text))


def _leans(text: str) -> bool:
    return leans_back(text) or refers_back(text) or _OF_OTHERS.search(text) is not None
