"""How much of a thing: all of it told where the passage has a part, or the other way round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.propositions import proportions, rates
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.french import families
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import events
from cms_publisher.french.shares import shares
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair, Telling
    from cms_publisher.fidelity.meaning.polarity import Clause
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.figures import Figure
    from cms_publisher.french.shares import Share

_ALL: Final = Sought(
    r"\b(?:tous les |toutes les |tou(?:s|tes) (?:ses|leurs|ces) |toute la |tout le |"
    r"(?:l[’']ensemble|la totalité|l[’']intégralité|chacune?) (?:d[eu]s? (?:la )?|d[’'])|chaque )",
    "tou|chacun|chaque |ensemble|intégralité|la totalité",
    re.IGNORECASE,
)
_OF: Final = re.compile(r"\s?(?:d[e’'] ?|des )?(?:[^\W\d_]+ )?")
_THE: Final = frozenset({"les", "ces", "ses", "leurs", "nos", "aux", "des"})
_NUMBERS: Final = frozenset("deux trois quatre cinq six sept huit neuf dix".split())  # noqa: SIM905
_SHARES: Final = frozenset(
    """
    plupart ensemble totalite integralite quasi-totalite majorite minorite partie poignee quelques-uns quelques-unes
    grande moitie tiers quart quarts peu chacun chacune majoritairement partiellement essentiel majeure gros presque
    quasiment rares tous toutes
    """.split()  # noqa: SIM905 - words read better in a row
)
_PERIODS: Final = frozenset(
    "fois matin matins soir soirs nuit nuits journee saison saisons duree monde vie temps suite long".split()  # noqa: SIM905
)
_LEADS: Final = re.compile(
    r"(?:\s%?|\s?%)?(?: ?d(?:es?|u)\s| ?d[’'])?"
    r"(?:(?:entre )?(?:les?|la|ses|leurs|ces|nos)\s|l[’']|[\d \u00a0\u202f]+\s)?(?:[^\W\d_]+ )?"
)
"""What may stand between a share and its noun: "moitié | des 96 | éleveurs"."""
_NOT_ALWAYS: Final = re.compile(
    r"\b(?:le plus souvent|en général|généralement|d[’']ordinaire|presque toujours|"
    r"tou(?:s|tes)(?: [^\W\d_]+){0,3}? (?:sauf|excepté|hormis|moins|à l[’']exception)|sauf|excepté|hormis)\b",
    re.IGNORECASE,
)
"""By which what is said of all holds of most: "chacun …, le plus souvent", "toutes sauf une"."""
_BY_A_VERB: Final = re.compile(r"(?:(?:presque|quasiment) )?tou(?:s|tes)", re.IGNORECASE)
_STOP: Final = re.compile(r"[.;:!?()]")
_OTHER: Final = {"all": "part", "part": "all"}


class Quantities(Rule):
    """The rule of all and some."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._other_quantity()
        yield from self._other_share()
        yield from self._all_for_some()

    def _other_quantity(self) -> Iterator[Doubt]:
        """A word for all of a thing where the clauses told have only one for a part, or the other way round."""
        for telling in self.case.tellings:
            for name, other in _OTHER.items():
                mine = _found(self.case.ours, telling.ours, name)
                theirs = _found(telling.claims, telling.theirs, other) if mine else ()
                if not theirs or self._both(telling, name, other) or self._as_often(telling):
                    continue
                if any(pair.theirs.start == word.start for word in theirs for pair in telling.pairs):
                    continue
                if _NOT_ALWAYS.search(telling.claims.text):
                    continue
                yield self.case.doubt(Difference.QUANTITY, mine[0].start, mine[0].end, theirs[0].text)

    def _all_for_some(self) -> Iterator[Doubt]:
        """All of a thing where the passages count some of it: "tous les enfants" for "75 enfants"."""
        found = list(_ALL.finditer(self.case.ours.text))
        near = (*self.case.passages, *self.case.around(1, 1)) if found else ()
        if any(_ALL.search(passage.claims.text) for passage in near):
            return
        mine = {figure.value for figure in self.case.ours.figures}
        for match in found:
            noun = next((w for w in self.case.ours.words if w.start >= match.end() and w.content), None)
            if noun is None or noun.folded in UNITS or self.case.ours.is_quoted(match.start()):
                continue
            theirs = [pair for pair in self.case.pairs if pair.ours is noun and pair.kind is Kind.SAME]
            if any(_counted_as(pair) - mine - {1} for pair in theirs) and not (
                any(_counted_as(pair) & mine for pair in theirs) or _tells_of_any(match[0], noun, near)
            ):
                yield self.case.doubt(Difference.QUANTITY, match.start(), noun.end, theirs[0].claims.text)

    def _as_often(self, telling: Telling) -> bool:
        """Whether both sides say how often something comes again: "tous les six mois", "deux rapports par an"."""
        text = self.case.ours.text
        counts = (rates.so_many(figure, text) for figure in self.case.ours.figures)
        return not rates.frequencies(telling.claims.text).isdisjoint({*rates.frequencies(text), *counts})

    def _other_share(self) -> Iterator[Doubt]:
        """A part of a thing that can be none of those that the passages tell of it: "la plupart" for two of five."""
        for share in shares(self.case.ours.text):
            noun = shared(self.case.ours, share)
            if noun is None or self._is_figure_told(share) or self._is_quoted(share.start):
                continue
            theirs = [
                (passage, each)
                for passage in self.case.passages
                for each in shares(passage.claims.text)
                if (other := shared(passage.claims, each)) is not None and likely(noun.stem, other.stem)
            ]
            theirs = [(passage, each) for passage, each in theirs if not _NOT_ALWAYS.search(passage.claims.text)]
            if theirs and all(
                share.excludes(each, turned=self._turned(passage)) or share.goes_beyond(each)
                for passage, each in theirs
            ):
                yield self.case.doubt(Difference.QUANTITY, share.start, share.end, theirs[0][0].claims.text)

    def _turned(self, passage: Passage) -> bool:
        """Whether only one of the two denies: "la plupart restent" for "trois sur huit ne restent pas"."""
        return bool(self.case.ours.denied) != bool(passage.claims.denied)

    def _is_quoted(self, at: int) -> bool:
        return self.case.ours.is_quoted(at)

    def _is_figure_told(self, share: Share) -> bool:
        """Whether the best passage has its figure; of "41 % du capital", which may be anybody's, any passage."""
        figures = [f for f in self.case.ours.figures if share.start <= f.start < share.end and share.low < 1]
        if any(proportions.is_their_sum(f, self.case.ours, p.claims) for f in figures for p in self.case.passages):
            return True
        return any((f.unit == "%" and self.case.is_told(f)) or (f.value < 1 and self._in_best(f)) for f in figures)

    def _in_best(self, figure: Figure) -> bool:
        return any(each.value == figure.value for each in self.case.best.figures)

    def _both(self, telling: Telling, name: str, other: str) -> bool:
        """Whether either side has a word of the other's class too."""
        return bool(_found(telling.claims, telling.theirs, name) or _found(self.case.ours, telling.ours, other))


def shared(claims: Claims, share: Share) -> Word | None:
    """The noun of which a share is told: within it, behind it, or else before it; None where a length of time is."""
    counts = [(figure.start, figure.end) for figure in claims.figures]
    words = [
        word
        for word in claims.words
        if word.content and word.folded not in _SHARES and not any(a <= word.start < b for a, b in counts)
    ]
    inside = [word for word in words if share.start <= word.start < share.end]
    behind = [w for w in words if w.start >= share.end and _LEADS.fullmatch(claims.text[share.end : w.start])]
    before = [w for w in words if w.end <= share.start and not _STOP.search(claims.text[w.end : share.start])]
    noun = next(iter((*inside, *_subject_of(claims, share), *behind[:1], *before[-1:])), None)
    return None if noun is None or noun.folded in UNITS or noun.folded in _PERIODS else noun


def _subject_of(claims: Claims, share: Share) -> list[Word]:
    """The subject that "tous" by a verb is said of: "ont | tous | fermé", "ferment | tous"."""
    if not _BY_A_VERB.fullmatch(claims.text, share.start, share.end):
        return []
    found = [each for each in events(claims.text) if each.start < share.start <= each.end + 1]
    heads = {phrase.head.start for each in found[-1:] for phrase in (each.patients if each.passive else each.agents)}
    return [word for word in claims.words if word.start in heads]


def _tells_of_any(words: str, noun: Word, near: Sequence[Passage]) -> bool:
    """Whether a passage tells of any one of them what ours tells of each: "chaque repas" for "un repas"."""
    if words.lower() != "chaque ":
        return False
    any_one = re.compile(rf"\b(?:une?|par|chaque) {re.escape(noun.text)}\b", re.IGNORECASE)
    return any(any_one.search(passage.claims.text) for passage in near)


def _counted_as(pair: Pair) -> set[Decimal]:
    """The figures that stand right before a passage's word."""
    return {
        figure.value
        for figure in pair.claims.figures
        if not figure.ordinal and _OF.fullmatch(pair.claims.text[figure.end : pair.theirs.start])
    }


def _found(claims: Claims, clauses: tuple[Clause, ...], name: str) -> list[Word]:
    entries = families.classes("quantities")[name]
    words = [word for clause in clauses for word in clause.words]
    return [
        word
        for word in words
        if families.belongs(word.folded, entries)
        and not _known_number(claims, word)
        and not claims.is_quoted(word.start)
    ]


def _known_number(claims: Claims, word: Word) -> bool:
    """Such as "les deux": all of them, told by their number."""
    at = claims.words.index(word)
    return at > 0 and claims.words[at - 1].folded in _THE and word.folded in _NUMBERS
