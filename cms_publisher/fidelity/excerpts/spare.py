"""What of an article that is too long may go first: an office-holder's homily, an anecdote, then what tells least.

The writer cuts it where a length is asked for; of an article that comes back a check names it. Nothing that says when
or where, that denies, answers, charges or decides, that others lean on, or that a reader comes for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, chain, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.analysts import quoted_speaker
from cms_publisher.fidelity.asked import TELLS_WHEN
from cms_publisher.fidelity.defence import charges, defends, protects
from cms_publisher.fidelity.excerpts.alone import reads_without
from cms_publisher.fidelity.excerpts.antecedents import antecedents, sums_up
from cms_publisher.fidelity.excerpts.grave import alone_dates, alone_names, is_grave, matters_still, weighs
from cms_publisher.fidelity.excerpts.heading_phrases import practical_label
from cms_publisher.fidelity.excerpts.overlap import key
from cms_publisher.fidelity.excerpts.references import is_of_who_spoke, speaks_or_points
from cms_publisher.fidelity.excerpts.strayed import names_somebody, pronoun_of, strayed
from cms_publisher.fidelity.excerpts.telling import News, worth
from cms_publisher.fidelity.promotion import quoted_praise
from cms_publisher.french import families, quotes
from cms_publisher.french.ballots import ballot
from cms_publisher.french.judgments import is_of_court
from cms_publisher.french.practical import is_practical
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.tense import tells_of_later, tells_what_was_before
from cms_publisher.french.words import count, fold, stems_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.excerpts.antecedents import Antecedents

_OPENING: Final = 4
"""Paragraphs among which a text says that it is of a hearing; there, and where a body voted, none is an anecdote."""
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
    r"hopital|brul|choqu|soign|si\b|s['’]il|sauf|condition|tant\b|invit|doi[tv]|devr|interdi|recommand|conseill|usag|oblig|reserv|decid|annul|ferm|rouvr|pourr|enquet)|www|\.fr\b"
)
"""What a reader would miss, or another would be wronged by: an objection, a denial, what is forbidden, who was hurt."""
_ACCUSES: Final = re.compile(
    r"\b(?:contest|dement|nie\b|nient\b|denonc|repond|repliqu|retorqu|revanche|innocen|avocat|enquet|opposition|regrett|"
    r"critiqu|crain|deplor|rappel|demand|reclam|exig)"
)
"""An objection or an answer, or what is looked into: none goes with its paragraph."""
_SHOWN: Final = 6
"""Words by which a sentence is found."""
_LEAST: Final = 6
"""Words of a sentence that is worth a cut."""
_OF_ITS_OWN: Final = 20
"""The same of a paragraph."""
_FOR_OTHERS: Final = re.compile(
    r"\b(?:collectif|associat|syndic|delegue|secretaire|comite|cgt|cfdt|cftc|porte-parole|avocat|parquet|procur|oppos|"
    r"conseill|elue?\b)"
)
"""Who speaks for others: no such word is mere colour."""
_AGE: Final = re.compile(r"\b\d+[ \u00a0]ans\b")
_EXACT: Final = re.compile(r"\d+|\b[A-ZÀ-Ý][\w-]+")
_YEARLY: Final = re.compile(
    r"\bEn[ \u00a0](?:19|20)\d\d\b|\bchaque[ \u00a0](?:année|saison)|"
    r"\bdepuis[ \u00a0](?:le[ \u00a0]début[ \u00a0]de[ \u00a0]l[’']année|janvier)|"
    r"\bcontre[ \u00a0][^.;]{1,40}\b(?:en|sur)[ \u00a0](?:[^.;]{1,30}[ \u00a0])?(?:19|20)\d\d\b"
)
"""A figure of a whole year, beside those of the news."""
_SAID: Final = 4
"""Words of meaning that are said again by no chance."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_LITTLE: Final = 0.15
"""How much of the headline's words an anecdote has at most."""
_MINUTES: Final = -3.0
"""What it is worth that a body met; what is told twice; an office-holder's homily; an anecdote."""
_TOLD: Final = -2.0
_HOMILY: Final = -1.0
_ANECDOTE: Final = -0.5
_BACKGROUND: Final = 3.0
"""What tells only what was before is worth so much less: a deed and a figure of it are no news."""
_COLOUR: Final = 3.0
"""So much less is worth what somebody only tells, smiles or sighs, whose name and age come with it."""


class Part(NamedTuple):
    """Sentences that may go together, of one paragraph."""

    worth: float
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """An article's paragraphs, each a list of sentences."""

    headline: str
    paragraphs: Sequence[Sequence[str]]
    standfirst: Sequence[str] = ()
    wanted: frozenset[str] = frozenset()
    """The stems of what the desk asks for: what has one stays."""

    def reads_without(self, paragraph: int, number: int) -> bool:
        """Whether what stands behind a sentence still says whom and what it speaks of, once that is gone."""
        at = sum(map(len, self.paragraphs[:paragraph])) + number
        return self._reads_without(list(chain.from_iterable(self.paragraphs)), at, at + 1)

    def reads_without_part(self, paragraphs: range) -> bool:
        """The same where a part is gone that stands above another heading."""
        start, end = (sum(map(len, self.paragraphs[:at])) for at in (paragraphs.start, paragraphs.stop))
        return self._reads_without(list(chain.from_iterable(self.paragraphs)), start, end, headed=True)

    def spare(self) -> list[Part]:
        """What may go, the least first, as far as all that stands behind it still says whom and what it speaks of."""
        texts = list(chain.from_iterable(self.paragraphs))
        starts = list(accumulate(map(len, self.paragraphs), initial=0))
        parts = sorted(self._parts(), key=lambda part: part.worth)
        return [
            part
            for part in parts
            if self._reads_without(texts, starts[part.paragraph] + part.start, starts[part.paragraph] + part.end)
        ]

    def _reads_without(self, texts: list[str], start: int, end: int, *, headed: bool = False) -> bool:
        gone, rest = texts[start:end], texts[end:]
        if rest and not (headed or reads_without(rest[0]) or _goes_on_of_one(gone, rest[0])):
            return False
        known, before = antecedents(texts), " ".join((self.headline, *self.standfirst, *texts[:start]))
        introduced = [name for name, full in known.names.items() if full in " ".join(gone) and full not in before]
        if any(name in text for text in rest for name in introduced):
            return False
        with_it, elsewhere = " ".join((before, *gone)), " ".join((before, *rest))
        if any(alone_names(one, elsewhere) or _is_dated_alone(one, elsewhere) for one in gone):
            return False
        for at, text in enumerate(rest, start=end):
            if _misses(known, text, at, before) and not _misses(known, text, at, with_it):
                return False
            before, with_it = f"{before} {text}", f"{with_it} {text}"
        return not strayed(texts, [*range(start), *range(end, len(texts))])

    def _parts(self) -> Iterator[Part]:
        """Of each paragraph without a charge or an answer what nothing needs; of the first, that a body met only."""
        news, whole = News.of(self.headline), [" ".join(one) for one in self.paragraphs]
        court = any(map(is_of_court, whole[:_OPENING]))
        heard = court or any(map(ballot, whole))
        for at, texts in enumerate(self.paragraphs):
            if is_practical(whole[at]) or practical_label(whole[at]) or any(map(_takes_a_side, texts)):
                continue
            may_go = at > 0 and self._may_go(texts)
            if may_go and _is_homily(whole[at]):
                yield Part(_HOMILY, at, 0, len(texts))
                continue
            ends = at == len(whole) - 1  # a reader leaves with its last voice
            parts = list(self._sentences(at, silent=court or ends) if at else self._minutes(at))
            if may_go and not (parts or heard or ends) and at > 1 and _is_anecdote(texts, news):
                parts = [Part(_ANECDOTE, at, 0, len(texts))]
            yield from parts

    def _may_go(self, texts: Sequence[str]) -> bool:
        return not any(self.wanted & stems_of(text) for text in texts)

    def _minutes(self, at: int) -> Iterator[Part]:
        """That a body met and approved its minutes, where the standfirst has more."""
        texts = self.paragraphs[at] if self.standfirst else ()
        yield from (Part(_MINUTES, at, n, n + 1) for n, text in enumerate(texts) if is_minutes(text))

    def _sentences(self, at: int, *, silent: bool) -> Iterator[Part]:
        texts = self.paragraphs[at]
        yield from self._minutes(at)
        for number, text in enumerate(texts):
            end = number + 1 + sum(1 for _ in takewhile(is_of_who_spoke, texts[number + 1 :]))
            if not self._may_go(texts[number:end]) or any(map(weighs, texts[number:end])):
                continue
            if self._is_told(text, at, number):
                yield Part(_TOLD, at, number, end)
            elif "«" in text and count(text) >= _LEAST:
                least = worth(text, self.headline) - _COLOUR
                colour = (
                    not silent and _is_light(texts[: number + 1]) and (_tells_colour(text) or self._is_second(text, at))
                )
                yield from [Part(least, at, number, end)] if colour else ()
            elif number == len(texts) - 1 and self._is_background(text):
                yield Part(worth(text, self.headline) - _BACKGROUND, at, number, end)

    def _is_told(self, text: str, at: int, number: int) -> bool:
        """Whether the standfirst or an earlier sentence says as much, with all its figures and names."""
        earlier = (*self.standfirst, *chain.from_iterable(self.paragraphs[:at]), *self.paragraphs[at][:number])
        said = key(text) if "«" not in text and count(text) >= _LEAST else frozenset()
        return len(said) >= _SAID and any(said <= key(one) and _exact(text) <= _exact(one) for one in earlier)

    def _is_second(self, text: str, at: int) -> bool:
        """Whether who is quoted there by name was quoted in a paragraph above, and explains nothing."""
        name = None if _KEPT.search(fold(text)) else quoted_speaker(text)
        above = (one for one in chain.from_iterable(self.paragraphs[:at]) if "«" in one)
        return name is not None and any(name.rsplit(maxsplit=1)[-1] in quotes.outside(one) for one in above)

    def _is_background(self, text: str) -> bool:
        """Whether it tells only what was before, or a figure of a year that is not the news."""
        folded = fold(text)
        if count(text) < _LEAST or _KEPT.search(folded) or TELLS_WHEN.search(folded) or tells_of_later(text):
            return False
        if matters_still(text):
            return False
        yearly = _YEARLY.search(text) is not None and News.of(self.headline).shared(text) <= _LITTLE
        return yearly or tells_what_was_before(text)


def opening_words(text: str) -> str:
    """The first words of a sentence, by which it is found."""
    words = text.strip("«» \u00a0\u202f").split()
    return " ".join(words[:_SHOWN]) + ("…" if len(words) > _SHOWN else "")


def _misses(known: Antecedents, text: str, at: int, told: str) -> bool:
    return known.missing(text, at, told) or sums_up(text, told)


def _goes_on_of_one(gone: Sequence[str], following: str) -> bool:
    """Whether "elle" behind it is who "dit-elle" was in it: it named nobody, and leaned on the same before."""
    who = pronoun_of(following)
    same = who and all(re.search(r"\belle\b" if who == "f" else r"\bil\b", one.lower()) for one in gone[:1])
    return bool(same) and speaks_or_points(gone[0]) and not any(map(names_somebody, gone))


def _is_light(texts: Sequence[str]) -> bool:
    """Whether a quotation, the last of these, has no dispute, and none speaks for others up to there."""
    text = texts[-1]
    others = any(_FOR_OTHERS.search(fold(quotes.outside(one))) for one in texts)
    return not (others or _ACCUSES.search(fold(text)))


def _tells_colour(text: str) -> bool:
    """Whether somebody only tells, smiles or sighs."""
    said = _WORD.findall(fold(quotes.outside(text)))
    return any(families.belongs(word, families.matches("colour")) for word in said)


def _exact(text: str) -> frozenset[str]:
    """Its figures and capitalized words."""
    return frozenset(_EXACT.findall(text[1:]))


def _is_homily(paragraph: str) -> bool:
    """Whether it is an office-holder's quotation that praises, without a figure."""
    spans = quotes.quoted(paragraph)
    quoted = len(spans) == 1 and spans[0][1] - spans[0][0] >= _QUOTED * len(paragraph) and "?" not in paragraph
    plain = not (any(map(str.isdigit, paragraph)) or TELLS_WHEN.search(fold(paragraph)))
    if not (quoted and plain and _OFFICE.search(paragraph)) or weighs(paragraph):
        return False
    return _tells_colour(paragraph) or bool(quoted_praise(paragraph))


def _is_anecdote(texts: Sequence[str], news: News) -> bool:
    """Whether in a paragraph somebody tells little of the headline's news, and nothing that others would miss."""
    whole = " ".join(texts)
    little = max(map(news.shared, texts)) <= _LITTLE and sum(map(worth, texts)) <= len(texts)
    told = little and count(whole) >= _OF_ITS_OWN and bool(quotes.quoted(whole))
    grave = is_grave(_AGE.sub("", whole))
    others = _FOR_OTHERS.search(fold(quotes.outside(whole)))
    kept = weighs(whole) or _ACCUSES.search(fold(whole)) or TELLS_WHEN.search(fold(whole))
    return told and not (grave or others or kept)


def _is_dated_alone(text: str, elsewhere: str) -> bool:
    return is_minutes(text) and alone_dates(text, elsewhere)


def _takes_a_side(text: str) -> bool:
    return charges(text) or protects(text) or defends(text)
