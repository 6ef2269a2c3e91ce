"""The meta description: whole sentences or clauses of the article, in the length that search pages show whole."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import is_credit
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.extract import extract, together, without
from cms_publisher.fidelity.partial import ASIDES, CIRCUMSTANCES
from cms_publisher.fidelity.promotion import unfit
from cms_publisher.french.circumstances import bare_date
from cms_publisher.french.clauses import clauses
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import BlockKind, Edit, Sentence
from cms_publisher.seo.evidence import of_article
from cms_publisher.seo.matching import holds, mentions
from cms_publisher.seo.trimming import trimmed
from cms_publisher.seo.undated import is_undated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import Article, SiteProfile
    from cms_publisher.seo.evidence import Evidence

_SAFE: Final = range(125, 139)
"""Characters that still fit where a search page puts the date before the description."""
_SAFETY: Final = 1.1
"""How many steps later one may stand for a safe length, and a bit for a tie; not so late that it is no news."""
_OPENING: Final = 3
"""Among the first sentences the news stands: one of them comes before a better length, then one of the next few."""
_TELLING: Final = 50
"""Characters under which a sentence that was cut says too little: "Le navire représente un contrat"."""
_LATE: Final = 4
"""From here on, in such steps, a sentence is as late as any."""
_ENOUGH_NEW: Final = 5
"""Content words that the headline hasn't."""
_TITLE_WORDS: Final = 3
_READ: Final = 40
"""How many sentences from the start are looked at: what stands later is not the news."""
_JOINED: Final = 9
_APART: Final = 2
"""How many sentences on the one may stand that is put behind one of the opening; behind any other."""
_OBJECT: Final = re.compile(
    r"\b(?:(?:en|les|lui|leur) |l[’'])(?:a|ont|avait|avaient|aura|auront|aurait|auraient)\b", re.IGNORECASE
)
"""A pronoun for a thing that the sentence before names: "La commune en a payé la moitié"."""
_ENDS: Final = (".", "!", "?", "…", "»")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence or clause of the article; ``at`` is which sentence it is of."""

    sentence: Sentence
    at: int
    whole: bool
    alone: bool
    """Whether it can be read with nothing before it."""
    less: int = 0
    """How many things it goes without that its sentence has: a day, an apposition, an end."""

    @property
    def length(self) -> int:
        """Its characters."""
        return len(self.sentence.text)


def description(article: Article, keyphrase: str, profile: SiteProfile, primary: str | None = None) -> Sentence:
    """A sentence or clause of the article, or two or three in a row: within the site's limits, no repeat of the title.

    Of passages taken from other sources than ``primary`` (an id), none is used: they are not the news.
    If nothing fits: the whole sentence whose length is nearest (a check says so); no words at all give an empty text.
    """
    return Descriptions(article, profile, primary).best(keyphrase)


class Descriptions:
    """The descriptions that an article offers to one site, found once for whatever keyphrase they are held against."""

    def __init__(
        self, article: Article, profile: SiteProfile, primary: str | None = None, facts: Evidence | None = None
    ) -> None:
        """As ``description``; ``facts``: what the article tells of its words, where it was asked already."""
        thresholds = profile.thresholds
        self._article = article
        self._limits = range(thresholds.meta_description_min, thresholds.meta_description_max + 1)
        self._sentences = list(islice(_sentences(article, primary), _READ))
        facts = facts or of_article(article)
        pieces = [piece for at, each in enumerate(self._sentences) for piece in _pieces(each, at, article)]
        pieces += [short for piece in pieces for short in _shortened(piece, facts)]
        self._fitting: list[tuple[_Piece, ...]] = [
            (piece,) for piece in pieces if piece.alone and piece.length in self._limits
        ]
        self._fitting += _runs(pieces, self._limits)

    @property
    def texts(self) -> list[str]:
        """The sentences that a description may be made of, each once."""
        return list(dict.fromkeys(piece.sentence.text for offer in self._fitting for piece in offer))

    def best(self, keyphrase: str) -> Sentence:
        """What ``description`` says."""
        if self._fitting:
            said = frozenset(content_words(self._article.headline.text))
            found = [_found(keyphrase, offer) for offer in self._fitting]
            most = max(found)
            likely = (offer for offer, each in zip(self._fitting, found, strict=True) if each == most)
            best: Sequence[_Piece] = max(likely, key=lambda offer: _rank(offer, said))
            return _joined(best)
        fresh = [sentence for sentence in self._sentences if not _repeats(sentence.text, self._article)]
        return _nearest(fresh or self._sentences, self._limits)


def _sentences(article: Article, primary: str | None) -> Iterator[Sentence]:
    """The standfirst's and the paragraphs' sentences; of a text of dated lines what each tells, less its credit."""
    yield from article.standfirst
    prose = any(block.kind is BlockKind.PARAGRAPH for block in article.body)
    for block in article.body:
        wanted = BlockKind.PARAGRAPH if prose else BlockKind.LIST_ITEM
        if block.kind is wanted and (primary is None or block.source in (None, primary)):
            yield from (one for one in block.sentences if _tells(one))


def _tells(sentence: Sentence) -> bool:
    """Whether it is more than a wire's dateline, whose a passage is, or what a list comes after."""
    return not (is_dateline(sentence.text) or is_credit(sentence) or sentence.text.rstrip().endswith(":"))


def _repeats(text: str, article: Article) -> bool:
    """Whether the text is the headline, or has all of it; a title of a word or two may well stand in a sentence."""
    title = article.headline.text
    headed, words = set(content_words(title)), set(content_words(text))
    if len(headed) >= _TITLE_WORDS and headed <= words and len(words - headed) < _ENOUGH_NEW:
        return True
    return fold(text).rstrip(" .") == fold(title).rstrip(" .") or (
        len(content_words(title)) >= _TITLE_WORDS and mentions(title, text) > 0
    )


def _pieces(sentence: Sentence, at: int, article: Article) -> Iterator[_Piece]:
    """The sentence and its clauses, without what repeats the title."""
    same = fold(sentence.text).rstrip(" .")
    cut = [(part, gone) for one, gone in _less(sentence, at, article) for part in _clauses(one)]
    alone = at == 0 or (any(fold(part.text) == same for part, _ in cut) and not _OBJECT.search(sentence.text))
    if not _repeats(sentence.text, article):
        yield _Piece(_stopped(sentence), at, whole=True, alone=alone)
    seen = {same}
    for part, gone in cut:
        leaning = at > 0 and _OBJECT.search(part.text)
        if (words := fold(part.text)) not in seen and not leaning and not _repeats(part.text, article):
            seen.add(words)
            yield _Piece(_stopped(part), at, whole=False, alone=True, less=gone)


def _clauses(sentence: Sentence) -> Iterator[Sentence]:
    return (extract(sentence, start, end) for start, end in clauses(sentence.text))


def _less(sentence: Sentence, at: int, article: Article) -> Iterator[tuple[Sentence, int]]:
    """The sentence, then without what it can do without: so many asides, times or places, the fewest first.

    A time or place goes only where a reader finds it in the first paragraph; the day of the news, which a search page
    shows, anyway.
    """
    text, first = sentence.text, _first_paragraph(article)
    asides = (*ASIDES, bare_date) if at < _OPENING else ASIDES
    spans = [span for find in asides if (span := find(text))]
    spans += [span for find in CIRCUMSTANCES if (span := find(text)) and text[slice(*span)].strip(" ,") in first]
    for gone in together(spans):
        yield (without(sentence, *gone) if gone else sentence), len(gone)


def _first_paragraph(article: Article) -> str:
    return article.standfirst_text or next((b.text for b in article.body if b.kind is BlockKind.PARAGRAPH), "")


def _shortened(piece: _Piece, facts: Evidence) -> Iterator[_Piece]:
    """A sentence of the opening, or what is longer than safe, without an end that it can do without ("depuis 2020")."""
    text = piece.sentence.text
    if not piece.alone or (piece.at >= _OPENING and piece.length < _SAFE.stop):
        return
    for start, end in trimmed(text, facts):
        if end - start >= _TELLING:
            short = _stopped(extract(piece.sentence, start, end))
            yield _Piece(short, piece.at, whole=False, alone=True, less=piece.less + 1)


def _stopped(clause: Sentence) -> Sentence:
    """The clause with a full stop, as running text needs it."""
    if clause.text.endswith(_ENDS):
        return clause
    stop = Edit(kind=EditKind.FULL_STOP, before="", after=".")
    return replace(clause, text=clause.text + ".", edits=(*clause.edits, stop))


def _runs(pieces: Sequence[_Piece], limits: range) -> Iterator[tuple[_Piece, ...]]:
    """Two in the article's order, or three in a row; what leans on a sentence comes right after that one only."""
    of_sentence: dict[int, list[_Piece]] = defaultdict(list)
    for piece in pieces:
        of_sentence[piece.at].append(piece)
    for first in pieces:
        for second in pieces if first.alone else ():
            length = first.length + second.length + 1
            if length < limits.stop and _may_follow(first, second):
                if length in limits:
                    yield first, second
                thirds = of_sentence[second.at + 1] if second.at == first.at + 1 else ()
                yield from (
                    (first, second, third)
                    for third in thirds
                    if length + third.length + 1 in limits and _may_follow(second, third)
                )


def _may_follow(first: _Piece, second: _Piece) -> bool:
    apart = _JOINED if first.at < _OPENING else _APART
    return 0 < second.at - first.at <= apart and (second.alone or (second.at == first.at + 1 and first.whole))


def _length(offer: Sequence[_Piece]) -> int:
    return sum(piece.length for piece in offer) + len(offer) - 1


def _rank(offer: Sequence[_Piece], said: frozenset[str]) -> tuple[float, ...]:
    """Of those with the keyphrase once: news beside the title, no quote or praise, early, a safe length, few cuts."""
    text = _joined(offer).text
    return (
        len(set(content_words(text)) - said) >= _ENOUGH_NEW,
        not any(mark in text for mark in "«?") and not is_undated(text) and not unfit(text),
        _safety(_length(offer)) - min(offer[-1].at // _OPENING, _LATE),
        offer[-1].at - offer[0].at <= 1,
        -len(offer) - sum(not piece.whole for piece in offer) - sum(piece.less for piece in offer),
        -offer[0].at,
        -offer[-1].at,
    )


def _safety(length: int) -> float:
    """What its length is worth: as long as is surely shown, as short, or longer."""
    return _SAFETY if length in _SAFE else _SAFETY / 2 * (length < _SAFE.start)


def _found(keyphrase: str, offer: Iterable[_Piece]) -> int:
    """Best is one sentence that has all of the keyphrase's words; several come before none."""
    holding = sum(holds(keyphrase, piece.sentence.text) for piece in offer)
    return 2 if holding == 1 else min(holding, 1)


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
