"""What of an article that is too long may go first: an office-holder's homily, an anecdote, then what tells least.

Only named, by how they open: a person cuts. Nothing that says when or where, that denies, that others lean on, or that
a reader comes for: the practical details.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.asked import TELLS_WHEN
from cms_publisher.fidelity.excerpts.heading_phrases import practical_label
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.excerpts.telling import News, worth
from cms_publisher.french import quotes
from cms_publisher.french.ballots import ballot
from cms_publisher.french.judgments import is_of_court
from cms_publisher.french.leaning import refers_back
from cms_publisher.french.practical import is_practical
from cms_publisher.french.words import count, fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import ArticleBlock

_OPENING: Final = 4
"""Paragraphs among which a text says that it is of a hearing; there, and where a body voted, none is an anecdote."""
_SHOWN: Final = 6
"""Words by which a sentence is found."""
_MOST: Final = 3
_QUOTED: Final = 0.55
"""The share of a paragraph's characters that makes it a quotation."""
_OFFICE: Final = re.compile(
    r"[»”\"],?[ \u00a0](?:a[ \u00a0])?[a-zà-ÿ]+(?:[ \u00a0-]t-(?:il|elle))?[^«»]*"
    r"\b(?:préf[eè]te?|maire|président|ministre|direct(?:eur|rice)|vice-président|délégué|procureur|recteur|rectrice)"
)
"""Who holds an office speaks: without a figure, what such a one has to say is mostly the least news."""
_KEPT: Final = re.compile(
    r"\b(?:innocen|nie\b|nient\b|contest|dement|relax|avocat|defense|prevenu|delibere|appel\b|jug|estim|regrett|critiqu|"
    r"repond|denonc|demand|redout|craint|opposition|syndic|revanche|mais\b|cependant|toutefois|pourtant|seul|"
    r"ne\b|n[’']|plus\b|sans\b|aucun|jamais|adopt|unanim|vot|motion|jours\b|pronostic|bless|evacu|victim|mort|deces|"
    r"invit|doi[tv]|devr|interdi|recommand|conseill|usag|oblig|reserv|decid|annul|ferm|rouvr|pourr|enquet)|www|\.fr\b"
)
"""What a reader would miss, or another would be wronged by: an objection, a denial, what is forbidden, who was hurt."""
_ACCUSES: Final = re.compile(
    r"\b(?:contest|dement|nie\b|nient\b|denonc|repond|repliqu|retorqu|revanche|innocen|avocat|enquet|opposition|regrett|"
    r"critiqu|crain|deplor|rappel)"
)
"""An objection or an answer, or what is looked into: none goes with its paragraph."""
_LEAST: Final = 8
"""Words of a sentence that is worth a cut."""
_OF_ITS_OWN: Final = 20
"""The same of a paragraph."""
_LITTLE: Final = 0.15
"""How much of the headline's words an anecdote has at most."""


class _Part(NamedTuple):
    worth: float
    words: int
    opening: str


def spare(context: Context, over: int) -> str:
    """The openings of what may go first, of about as many words as are too many; three at most."""
    parts = sorted(_parts(context), key=lambda part: part.worth)
    found: list[str] = []
    for part in parts:
        if over <= 0 or len(found) == _MOST:
            break
        found.append(part.opening)
        over -= part.words
    return "\u00a0», «\u00a0".join(found)


def _parts(context: Context) -> Iterator[_Part]:
    """The quotations that are paragraphs, the anecdotes, and the last sentences of the others, that nothing needs."""
    article = context.edition.article
    news = News.of(article.headline.text)
    blocks = [block for block in article.body if block.kind is BlockKind.PARAGRAPH and block.sentences]
    heard = any(is_of_court(block.text) for block in blocks[:_OPENING]) or any(ballot(block.text) for block in blocks)
    for at, block in enumerate(blocks[1:], start=1):
        following = blocks[at + 1].sentences[0].text if at + 1 < len(blocks) else ""
        if _leans(following) or is_practical(block.text) or practical_label(block.text):
            continue
        if at > 1 and not heard and _is_anecdote(block, news):
            yield _Part(-0.5, count(block.text), _opening(block.text))
        else:
            yield from _end(block, article.headline.text)


def _is_anecdote(block: ArticleBlock, news: News) -> bool:
    """Whether in a paragraph somebody tells little of the headline's news, and nothing that others would miss."""
    texts = [one.text for one in block.sentences]
    little = max(map(news.shared, texts)) <= _LITTLE and sum(map(worth, texts)) <= len(texts)
    told = little and count(block.text) >= _OF_ITS_OWN and bool(quotes.quoted(block.text))
    return told and not (_ACCUSES.search(fold(block.text)) or TELLS_WHEN.search(fold(block.text)))


def _end(block: ArticleBlock, headline: str) -> Iterator[_Part]:
    """A paragraph that is a quotation, else its last sentence."""
    whole, last = block.text, block.sentences[-1].text
    spans = quotes.quoted(whole)
    quoted = len(spans) == 1 and spans[0][1] - spans[0][0] >= _QUOTED * len(whole) and "?" not in whole
    office = quoted and _OFFICE.search(whole) is not None
    text, least = (whole, -1.0) if office else (last, 0.0)
    folded = fold(text)
    if any(map(str.isdigit, text)) or TELLS_WHEN.search(folded):
        return
    if office or not (quotes.quoted(text) or _KEPT.search(folded) or count(text) < _LEAST):
        least += 0 if office else worth(text, headline)
        if least <= 0:
            yield _Part(least, count(text), _opening(text))


def _leans(text: str) -> bool:
    return leans(text) or refers_back(text)


def _opening(text: str) -> str:
    words = text.strip("«» \u00a0\u202f").split(" ")
    return " ".join(words[:_SHOWN]) + ("…" if len(words) > _SHOWN else "")
