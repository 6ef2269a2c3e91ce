"""Of which sentences a description may be made, in the order in which the article tells them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import is_credit
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.fidelity.excerpts.telling import is_teaser
from cms_publisher.fidelity.release_frames import announcing
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.dateline import is_dateline
from cms_publisher.model import BlockKind, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article

ENDS: Final = (".", "!", "?", "…", "»")
"""How a sentence ends."""
_YEAR: Final = re.compile(r"\d{4}")
_YEAR_PUT: Final = re.compile(r"[ \u00a0](?P<year>20\d\d)(?=(?:[ \u00a0]au[ \u00a0](?:matin|soir))?[,.…]?$)")
_ON_A_DAY: Final = re.compile(rf"\d(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})$")
_I: Final = re.compile(r"\b(?:je|me|moi|mon|ma|mes)\b|\b[jm][’']", re.IGNORECASE)
"""Who speaks of themselves, in an interview: nobody knows who, on a page of results."""
_LAST_YEAR: Final = re.compile(r"l[’']an(?:née)? derni", re.IGNORECASE)
_PLACES: Final = re.compile(r"[A-ZÀ-Ý][\w’-]+(?:/[A-ZÀ-Ý][\w’-]+)+\.")
"""Where a report is from, on its own: "Lorme/Petite-Brévic."."""
_READ: Final = 40
"""How many sentences from the start are looked at: what stands later is not the news."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the article, and the number of its paragraph."""

    sentence: Sentence
    paragraph: int
    undated: Sentence | None = None
    """The same without a year that was put to its source's day: a search page shows when the article is of."""


def told_of(article: Article, primary: str | None, *, released: bool, year: int = 0) -> list[Told]:
    """The first of them: of no other source than ``primary``.

    Args:
        article: what tells them.
        primary: the source that has the news, by its id.
        released: whether it is a press release, which announces what it tells.
        year: when it appeared; days of years before keep theirs.
    """
    spoken = (one for one in _sentences(article, primary) if not _speaks(one.sentence.text))
    read = list(islice(spoken, _READ))
    read = [replace(one, sentence=_unannounced(one.sentence)) for one in read] if released else read
    # what a person added is in no source: it may stand where that person put it, and nowhere else
    own = [one for one in read if one.sentence.by is None or one.sentence.support] or read
    return [replace(one, undated=_without_added_year(one.sentence, year)) for one in own]


def _without_added_year(sentence: Sentence, least: int) -> Sentence | None:
    for edit in sentence.edits:
        put = _YEAR_PUT.search(edit.after) if edit.kind is EditKind.DATE and not _YEAR.search(edit.before) else None
        at = sentence.text.find(edit.after) if put and int(put["year"]) >= least else -1
        if put and at >= 0 and _ON_A_DAY.search(sentence.text, 0, at + put.start()):
            return without(sentence, (at + put.start(), at + put.end()))
    return None


def is_of_last_year(sentence: Sentence) -> bool:
    """Whether it opens with a year that its source calls the last one: what was then is not the news."""
    dates = (one for one in sentence.edits if one.kind is EditKind.DATE and _LAST_YEAR.match(one.before))
    return any(sentence.text.startswith(one.after) for one in dates)


def _sentences(article: Article, primary: str | None) -> Iterator[Told]:
    """The standfirst's and the paragraphs' sentences; of a text of dated lines what each tells, less its credit."""
    yield from (Told(one, 0) for one in article.standfirst if not (_PLACES.fullmatch(one.text) or is_teaser(one.text)))
    prose = any(block.kind is BlockKind.PARAGRAPH for block in article.body)
    for number, block in enumerate(article.body, 1):
        wanted = BlockKind.PARAGRAPH if prose else BlockKind.LIST_ITEM
        if block.kind is wanted and (primary is None or block.source in (None, primary)):
            yield from (Told(one, number) for one in block.sentences if _tells(one, prose=prose))


def _unannounced(sentence: Sentence) -> Sentence:
    """What a press release tells without the words that announce it: "informe la population que"."""
    span = announcing(sentence.text)
    if span is None:
        return sentence
    return without(sentence, span) if span[0] else extract(sentence, span[1], len(sentence.text))


def _tells(sentence: Sentence, *, prose: bool) -> bool:
    """Whether it is more than a wire's dateline, whose a passage is, who wrote it, what a list or news comes after."""
    ends = not prose or sentence.text.rstrip(" \u00a0\u202f)").endswith(ENDS)
    nothing = is_dateline(sentence.text) or is_credit(sentence) or _PLACES.fullmatch(sentence.text)
    return ends and not (nothing or is_teaser(sentence.text))


def _speaks(text: str) -> bool:
    return _I.search(quotes.outside(text)) is not None
