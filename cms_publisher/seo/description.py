"""The meta description: whole sentences or clauses of the article, in the length that search pages show whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.extract import extract
from cms_publisher.fidelity.overlap import already_said, key
from cms_publisher.french.clauses import clauses, stands_alone
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Edit, Sentence
from cms_publisher.seo.matching import holds, mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import Article, SiteProfile

_SAFE: Final = range(125, 139)
"""Characters that still fit where a search page puts the date before the description."""
_MOST_MENTIONS: Final = 2
_JOINED: Final = 10
"""Among how many sentences from the start two are looked for that fit together."""
_ENDS: Final = (".", "!", "?", "…", "»")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence or clause of the article; ``at`` is which sentence it is of."""

    sentence: Sentence
    at: int
    whole: bool


def description(article: Article, keyphrase: str, profile: SiteProfile) -> Sentence:
    """One sentence or clause of the article, or two in a row, that fit the site's limits and don't repeat the title.

    If nothing fits: the whole sentence whose length is nearest (a check says so); no words at all give an empty text.
    """
    limits = range(profile.meta_description_min, profile.meta_description_max + 1)
    sentences = [sentence for sentence in _sentences(article) if not _repeats(sentence.text, article)]
    pieces = [piece for at, sentence in enumerate(sentences) for piece in _pieces(sentence, at)]
    offers: list[tuple[_Piece, ...]] = [(piece,) for piece in pieces]
    offers += _pairs([piece for piece in pieces if piece.at < _JOINED])
    fitting = [offer for offer in offers if _length(offer) in limits]
    if fitting:
        said = [key(article.headline.text)]
        best = max(fitting, key=lambda offer: _rank(offer, keyphrase, said))
        return _joined(best)
    return _nearest(sentences or list(_sentences(article)), limits)


def _sentences(article: Article) -> Iterator[Sentence]:
    yield from article.standfirst
    for block in article.body:
        if block.kind is BlockKind.PARAGRAPH:
            yield from block.sentences


def _repeats(text: str, article: Article) -> bool:
    title = fold(article.headline.text).rstrip(" .")
    return bool(title) and title in fold(text)


def _pieces(sentence: Sentence, at: int) -> Iterator[_Piece]:
    if at == 0 or stands_alone(sentence.text):
        yield _Piece(sentence, at, whole=True)
    for start, end in clauses(sentence.text):
        clause = extract(sentence, start, end)
        if fold(clause.text).rstrip(" .") != fold(sentence.text).rstrip(" ."):
            yield _Piece(_stopped(clause), at, whole=False)


def _stopped(clause: Sentence) -> Sentence:
    """The clause with a full stop, as running text needs it."""
    if clause.text.endswith(_ENDS):
        return clause
    stop = Edit(kind=EditKind.FULL_STOP, before="", after=".")
    return replace(clause, text=clause.text + ".", edits=(*clause.edits, stop))


def _pairs(pieces: Sequence[_Piece]) -> Iterator[tuple[_Piece, _Piece]]:
    for first in pieces:
        for second in pieces:
            if first.at < second.at and first.sentence.text.endswith(_ENDS):
                yield first, second


def _length(offer: Iterable[_Piece]) -> int:
    texts = [piece.sentence.text for piece in offer]
    return sum(map(len, texts)) + len(texts) - 1


def _rank(offer: tuple[_Piece, ...], keyphrase: str, said: list[frozenset[str]]) -> tuple[float, ...]:
    """What is better: the keyphrase once, news beside the title, no quotation, a safe length, few cuts, early."""
    text = _joined(offer).text
    uses = mentions(keyphrase, text)
    return (
        2 if 1 <= uses <= _MOST_MENTIONS else int(holds(keyphrase, text)),
        not any(already_said(piece.sentence.text, said) for piece in offer),
        not any(mark in text for mark in "«?"),
        _length(offer) in _SAFE,
        -(offer[-1].at - offer[0].at > 1),
        -len(offer) - sum(not piece.whole for piece in offer),
        -offer[0].at,
        -offer[-1].at,
    )


def _joined(offer: Iterable[_Piece]) -> Sentence:
    sentences = [piece.sentence for piece in offer]
    return Sentence(
        text=" ".join(sentence.text for sentence in sentences),
        support=tuple(span for sentence in sentences for span in sentence.support),
        edits=tuple(edit for sentence in sentences for edit in sentence.edits),
    )


def _nearest(sentences: Sequence[Sentence], limits: range) -> Sentence:
    def distance(sentence: Sentence) -> int:
        length = len(sentence.text)
        return max(limits.start - length, length - limits.stop + 1)

    return min(sentences, key=distance, default=Sentence(text=""))
