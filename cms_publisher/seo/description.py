"""The meta description: whole sentences or clauses of the article, in the length that search pages show whole."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.antecedents import names_thing
from cms_publisher.fidelity.excerpts.telling import OPENING, News, names_a_day, outtells
from cms_publisher.fidelity.promotion import unfit
from cms_publisher.french import quotes
from cms_publisher.french.caveats import claimed, taken_back
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.tense import tells_what_was
from cms_publisher.french.words import content_words
from cms_publisher.lazily import cached_property
from cms_publisher.model import Sentence
from cms_publisher.seo.evidence import of_article
from cms_publisher.seo.half_told import is_stage
from cms_publisher.seo.pieces import ENOUGH_NEW, SAFE, is_readable, offers, repeats
from cms_publisher.seo.portrayed import presentation
from cms_publisher.seo.rows import Piece, joined
from cms_publisher.seo.told import is_of_last_year, told_of
from cms_publisher.seo.undated import is_undated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Article, SiteProfile
    from cms_publisher.seo.evidence import Evidence
    from cms_publisher.seo.told import Told

_SAFE: Final = 0.6
_SHOWN: Final = 0.4
_NEARLY: Final = 0.05
_SMALL: Final = -0.1
_LITTLE: Final = -0.5
"""What its length is worth: surely shown whole, else within the site's limits, just short of them, short, too short."""
_SHORT: Final = 105
"""Characters from which on it is just short."""
_POOR: Final = 85
"""Characters under which it tells little."""
_TOLD: Final = 70
"""Characters under which nobody would choose it."""
_FULL: Final = 110
"""Characters from which on a cut of the first sentence tells the news to who would choose it."""
_CUT: Final = 0.02
"""What it costs to cut something off."""
_JOIN: Final = 0.15
_APART: Final = 0.05
"""What it costs that another stands behind, and that it is of the next paragraph: one piece tells the news better."""
_REPEATED: Final = 0.8
"""What it costs that the headline, which stands above it, is in it once more."""
_BACKGROUND: Final = 0.5
"""What it costs to tell only what was or had been, of no day: a scene, or what the news changes."""
_HELD: Final = 0.35
"""What the keyphrase in it is worth."""
_PRESENTED: Final = 0.6
"""What it is worth that whom the keyphrase names is told with their age: who they are."""
_CALLS: Final = re.compile(r"[A-ZÀ-Ý]\w+ez\b")
"""What tells the reader to do something."""
_COUNTS: Final = re.compile(
    r"(?:\d{1,3}|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Quinze|Vingt|Trente|Quarante|Cinquante|Cent) "
    r"[a-zà-ÿ]+s\b[^«»]*,"
)
"""What counts several things of what it stands behind."""
_PRESENTS: Final = re.compile(r"(?:^À|,) \d{2}[ \u00a0]ans,")
_FIT: Final = 3
"""How fit to be shown an offer is that lacks nothing."""
_NEAR: Final = 12
"""How many sentences from the start are looked at first."""
_BEHIND: Final = 3
"""Sentences that the headline's own and what goes on behind it are."""


@dataclass(frozen=True, slots=True)
class _Offer:
    """One or some pieces in a row that fit, and what they are worth whatever the keyphrase is."""

    pieces: Sequence[Piece]
    tells: bool
    """Whether it is the news, and fit to be shown."""
    near: bool
    """Whether it would be, if it had the keyphrase."""
    again: bool
    """Whether it tells the news in the headline's words, with little else."""
    fit: int
    """How far it is fit to be shown: no quote or praise, more than the headline says, with verbs."""
    worth: float
    ties: tuple[int, ...]


def description(article: Article, keyphrase: str, profile: SiteProfile, primary: str | None = None) -> Sentence:
    """A sentence or clause of the article, or two or three in a row: within the site's limits, no repeat of the title.

    Of passages taken from other sources than ``primary`` (an id), none is used: they are not the news.
    If nothing fits: the whole sentence whose length is nearest (a check says so); no words at all give an empty text.
    """
    return Descriptions(article, profile, primary).best(keyphrase)


class Descriptions:
    """The descriptions that an article offers to one site, found once for whatever keyphrase they are held against."""

    def __init__(  # noqa: PLR0913 - all but two have a default
        self,
        article: Article,
        profile: SiteProfile,
        primary: str | None = None,
        facts: Evidence | None = None,
        *,
        given: bool = False,
        released: bool = True,
        refused: frozenset[str] = frozenset(),
        shown: str = "",
        year: int = 0,
    ) -> None:
        """As ``description``.

        ``facts``: what the article tells of its words, where it was asked already; ``given``: the keyphrase is the
        editor's own, and what has it comes first; ``released``: its text may be of a sender who praises itself;
        ``refused``: sentences that the review would stop; ``shown``: the title above it, the headline or less of it;
        ``year``: when its source appeared, before which no day goes without its year.
        """
        self._given, self._released = given, released
        self._shown = frozenset(content_words(shown or article.headline.text))
        self._cut = bool(shown) and len(self._shown) < len(set(content_words(article.headline.text)))
        thresholds = profile.thresholds
        self._article = article
        self._limits = range(thresholds.meta_description_min, thresholds.meta_description_max + 1)
        self._told = told_of(article, primary, released=released, year=year)
        self._old = frozenset(one.sentence.text for one in self._told if is_of_last_year(one.sentence))
        texts = [one.sentence.text for one in self._told]
        left = (taken_back(texts) - {0}) | claimed(texts)  # the lead is the news, whatever follows but whose word it is
        self._refused = refused | {self._told[at].sentence.text for at in left}
        self._staged = is_stage(" ".join([one.sentence.text for one in self._told]))
        self._facts = facts or of_article(article)
        self._chosen: dict[str, Sequence[Piece]] = {}

    @cached_property
    def _offers(self) -> list[_Offer]:
        """What fits, best first: of the opening, and only where that has none, of the rest."""
        return self._of(self._told[:_NEAR]) or self._of(self._told)

    @cached_property
    def _headed(self) -> list[_Offer]:
        """What the headline's own sentence, where it stands further down, tells with what stands behind it."""
        headed = set(content_words(self._article.headline.text))
        later = islice(enumerate(self._told), _NEAR, None) if len(headed) >= ENOUGH_NEW else ()
        at = next((at for at, one in later if headed <= set(content_words(one.sentence.text))), None)
        offers = self._of(self._told[at : at + _BEHIND]) if at is not None else []
        return [one for one in offers if one.fit == _FIT and (one.tells or one.pieces[0].again)]

    def _of(self, told: Sequence[Told]) -> list[_Offer]:
        headline, lead = self._article.headline.text, _lead(told)
        begin = self._begin(told, lead)
        fitting = [one for one in offers(told, self._article, self._facts, self._limits, lead) if one[0].at >= begin]
        if self._refused:
            fitting = [one for one in fitting if not any(self._is_refused(piece) for piece in one)]
        news = News.of(headline)
        rated = (self._offer(pieces, news, headline, lead) for pieces in fitting)
        return sorted(rated, key=lambda one: (one.fit, one.worth, one.ties), reverse=True)

    def _is_refused(self, piece: Piece) -> bool:
        return piece.sentence.text in self._refused or piece.told in self._refused

    def _begin(self, told: Sequence[Told], lead: int) -> int:
        """Where the news begins: behind the scene that a standfirst sets before the headline's own sentence."""
        opening = [at for at, one in enumerate(told) if not one.paragraph and at > lead]
        return next((at for at in opening if repeats(told[at].sentence.text, self._article)), 0)

    def _offer(self, pieces: Sequence[Piece], news: News, headline: str, lead: int) -> _Offer:
        """News beside the title, no quote, praise or thing that is taken as known; then early, its length, few cuts."""
        text = " ".join([piece.sentence.text for piece in pieces])
        first = pieces[0]
        known = first.known if first.at > lead else None
        stands = known is None or names_thing(headline, known)
        told_to = _CALLS.match(text) or (self._advertises and unfit(text, superlatives=not self._released))
        fit = not ("?" in text or _quotes(text) or is_undated(text) or told_to or is_minutes(text))
        fit = fit and not (self._staged and is_stage(text))
        fit = fit and not (self._old and any(piece.told in self._old for piece in pieces))
        fresh = len(set(content_words(text)) - self._shown) >= ENOUGH_NEW
        fresh = fresh and (self._cut or not (first.again and len(pieces) == 1))
        whole = all(has_verb(piece.sentence.text) or has_finite_verb(piece.sentence.text) for piece in pieces[:1])
        whole = whole and all(_is_told(piece.sentence.text) for piece in pieces[1:])
        may = fit and whole and stands and first.at < lead + OPENING
        told = may and any(news.is_told(piece.sentence.text, max(0, piece.at - lead)) for piece in pieces)
        cuts = sum([(not piece.whole) + piece.less for piece in pieces])
        joins = _JOIN * (len(pieces) - 1) + _APART * (first.paragraph != pieces[-1].paragraph)
        said = _REPEATED * (not self._cut and any(piece.again and piece.at > lead for piece in pieces))
        near_news = news.worth(first.sentence.text, max(0, first.at - lead)) - said
        behind = _BACKGROUND * (tells_what_was(first.sentence.text) and not names_a_day(text))
        worth = near_news + _room(len(text), self._limits) - _CUT * cuts - joins - behind
        ties = (-first.at, -pieces[-1].at, len(text))
        kinds = (told and fresh, may and fresh, told and not fresh)
        return _Offer(pieces, *kinds, fit + fresh + whole, round(worth, 2), ties)

    @cached_property
    def _advertises(self) -> bool:
        """Whether its text may; no paper's own does whose headline has such words, too: "bat le leader Lorme"."""
        return self._released or unfit(self._article.headline.text) is None

    def texts(self, keyphrase: str) -> tuple[str, ...]:
        """The sentences of the description that the page would have with that keyphrase."""
        return tuple(piece.sentence.text for piece in self._best(keyphrase))

    def ranked(self, keyphrase: str) -> Iterator[Sentence]:
        """What may be offered to a person instead, best first; before all a cut of the lead, where none is set."""
        wanted = frozenset(content_words(keyphrase))
        fit = [one for one in self._offers if one.fit == _FIT and len(_text(one)) >= _TOLD]
        likely = sorted(
            fit, key=lambda one: (one.tells or one.near, one.worth + _held(wanted, one), one.ties), reverse=True
        )
        shown = self._best(keyphrase)
        lead = next(filter(self._is_lead, likely), None) if shown and shown[0].at else None
        yield from (joined(one.pieces) for one in ((lead, *likely) if lead else likely))

    @staticmethod
    def _is_lead(offer: _Offer) -> bool:
        """Whether it is the first sentence or a cut of it, as long as a page of results shows."""
        return len(offer.pieces) == 1 and not offer.pieces[0].at and _FULL <= offer.pieces[0].length < SAFE.stop

    def best(self, keyphrase: str) -> Sentence:
        """What ``description`` says; of a portrait, who it is of."""
        told = [one.sentence for one in self._told if one.sentence.text not in self._refused]
        best = self._best(keyphrase)
        fresh = told if best else [one for one in told if not repeats(one.text, self._article)] or told
        found = (
            joined(best) if best else _nearest([one for one in fresh if is_readable(one.text)] or fresh, self._limits)
        )
        return presentation(self._article, told, found.text, self._limits.stop) or found

    def _best(self, keyphrase: str) -> Sequence[Piece]:
        """The news with the keyphrase once, else the news, else what has the keyphrase."""
        if keyphrase not in self._chosen:
            wanted = frozenset(content_words(keyphrase))
            likely = max(
                self._offers,
                key=lambda one: (
                    self._given and one.fit == _FIT and _found(wanted, one) > 0,
                    one.tells or (one.near and _found(wanted, one) > 0),
                    one.fit,
                    one.near and len(_text(one)) >= _POOR,
                    one.worth + _held(wanted, one),
                ),
                default=None,
            )
            retold = self._retold(wanted, likely)
            news = retold.pieces[0].told if retold and retold.again else ""
            stands = likely and (likely.tells or (likely.near and not news and _found(wanted, likely) > 0))
            first = likely.pieces[0] if likely and news else None
            late = first is not None and retold is not None and first.at > retold.pieces[0].at + _BEHIND
            scene = late or (first and outtells(news, first.told, self._article.headline.text))
            chosen = likely if stands and not scene else next(iter(self._headed), retold)
            self._chosen[keyphrase] = chosen.pieces if chosen else ()
        return self._chosen[keyphrase]

    def _retold(self, wanted: frozenset[str], likely: _Offer | None) -> _Offer | None:
        """The news in the headline's words, where nothing else tells it: but a line of them, only beside nothing."""
        least = _POOR if likely and likely.worth > 0 else 0
        again = [one for one in self._offers if one.again and len(_text(one)) >= least]
        return max(
            again, key=lambda one: one.worth + _REPEATED * one.pieces[0].again + _held(wanted, one), default=likely
        )


def _is_told(text: str) -> bool:
    """Whether what stands behind another has a verb, or counts what there is: "Quatre soirs, onze concerts"."""
    return has_verb(text) or has_finite_verb(text) or _COUNTS.match(text) is not None


def _text(offer: _Offer) -> str:
    return " ".join([piece.sentence.text for piece in offer.pieces])


def _lead(told: Sequence[Told]) -> int:
    """Which sentence is the first that tells something by itself; what stands before it sets a scene."""
    texts = ((at, one.sentence.text) for at, one in enumerate(told))
    return next((at for at, text in texts if is_readable(text) and has_finite_verb(text) and not _quotes(text)), 0)


def _quotes(text: str) -> bool:
    """Whether somebody is quoted, not only a title named ("le plan « Ponts communaux »")."""
    said = (text[start:end].strip("«» \u00a0\u202f") for start, end in quotes.quoted(text))
    few = (words for words in said if len(words.split()) > 1 or words[:1].isupper())  # « élevé » is a level
    return any(not words[:1].isupper() or has_finite_verb(words) for words in few)


def _room(length: int, limits: range) -> float:
    """What its length is worth."""
    if length in limits:
        return _SAFE if length in SAFE else _SHOWN
    if length >= _SHORT:
        return _NEARLY
    return _SMALL if length >= _POOR else _LITTLE


def _held(wanted: frozenset[str], offer: _Offer) -> float:
    """What it is worth that it has the keyphrase, and tells who that is."""
    if not wanted:
        return 0.0
    first = offer.pieces[0]
    presents = wanted <= first.words and _PRESENTS.search(first.sentence.text) is not None
    return _HELD * _found(wanted, offer) + _PRESENTED * presents


def _found(wanted: frozenset[str], offer: _Offer) -> float:
    """Best is one sentence that has all of the keyphrase's words; several come before none."""
    holding = sum([wanted <= piece.words for piece in offer.pieces]) if wanted else 0
    return 1.0 if holding == 1 else min(holding, 1) / 2


def _nearest(sentences: Sequence[Sentence], limits: range) -> Sentence:
    def distance(sentence: Sentence) -> int:
        length = len(sentence.text)
        return max(limits.start - length, length - limits.stop + 1)

    return min(sentences, key=distance, default=Sentence(text=""))
