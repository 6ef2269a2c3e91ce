"""Figures: the passage's own, in its unit, by the words that they belong to, and no firmer than there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import extent
from cms_publisher.fidelity.meaning.case import DATED, SMALL, Difference
from cms_publisher.fidelity.meaning.company import TELLS, Company, is_of_a_time, part_of
from cms_publisher.fidelity.meaning.days import is_meant, is_the_end, meant_by
from cms_publisher.fidelity.meaning.elsewhere import Elsewhere
from cms_publisher.fidelity.meaning.years import SAME_YEAR
from cms_publisher.fidelity.propositions import amounts, derived, elapsed, reckoned
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.fidelity.propositions.terms import term
from cms_publisher.french import families
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.figures import Figure

_BESIDE: Final = 2
"""Sentences around a passage in which the whole of a part, or a list, may be told."""
_NEARBY: Final = 4
"""Sentences around a passage in which its dates may be told."""
_BEFORE: Final = 100
"""Characters before a figure in which its bound stands."""
_POINTING: Final = re.compile(r"\b(?:les|ces|leurs|des|nos|tous les|toutes les|aux|entre)\s$", re.IGNORECASE)
_BOUND: Final = re.compile(
    r"\b(?:entre|avant|après|dès|(?:en|au)[ -]dess(?:ou|u)s de|en deçà de|"
    r"jusqu[’']à|à partir de|(?:limité|plafonné|fixé)e?s? à|sous|au-delà de|dépass\w+|excéd\w+|atteint|atteindre)"
    r"(?: les| l[’']âge de)?\s$"
)

_OF_THE_MONTH: Final = re.compile(r"(?:er)? du (?:même )?mois\b")
_FROM: Final = re.compile(r"\bdu $")
_NIGHT: Final = re.compile(r"\bnuit du $", re.IGNORECASE)
_SPAN: Final = re.compile(rf"(?:er)? au \d{{1,2}}[ \u00a0](?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_AND: Final = re.compile(r"\bet (?:dans |à |de |d[’'])?(?:ses |leurs |les )?$")
_OTHERS: Final = re.compile(r" autres\b| [^\W\d_]+ (?:voisine?|proche|limitrophe|alentour|environnante?)s?\b")
_ALL_BUT: Final = Sought(r"\btou(?:s|tes) (?:sauf|excepté|hormis|à l[’']exception d[’'])\s?une?\b", "tous |toutes ")
_SCALES: Final = (1_000, 1_000_000, 1_000_000_000)
_EXACTLY: Final = re.compile(r"\b(?:exactement|précisément|très exactement)(?: d[e’'])?\s?$", re.IGNORECASE)
_MARKED: Final = re.compile(r"(?:\dh|\d[’'])$|^[’'\"]")
"""What stands before or behind the parts of a time that its signs tell: "4h12’37"."""
_EACH: Final = Sought(
    r"\bpar (?P<noun>habitant|tête|personne|ménage|foyer|famille|logement|salarié|élève|enfant|adulte|passager|"
    r"véhicule|kilo|tonne|hectare|mètre|kilomètre|litre|commune|classe|place)\b(?! qui| que| dont)",
    "par ",
    re.IGNORECASE,
)
"""What a figure counts again for: "412 euros par habitant"."""
_ANYBODY: Final = frozenset({"habitant", "tête", "personne"})
"""Words of those for each human being."""
_MONEY: Final = frozenset({"€", "$", "£"})
_TIMES: Final = frozenset({"h", "min", "s", "jour", "semaine", "mois", "an", "siecle"})


class Figures(Company):
    """The rules of figures."""

    def doubts(self) -> Iterator[Doubt]:
        """Figures that the passages don't have so."""
        theirs = self.case.theirs()
        for number, figure in enumerate(self.case.ours.figures):
            same = [other for other in theirs if part_of(figure, other)]
            if number >= extent.FIGURES and same:
                continue
            fits = not figure.unit or self._unit_fits(figure, same)
            told = bool(same) and fits and not amounts.says_times(figure, self.case.ours)
            if not told and number < extent.FIGURES and not _in_other_money(figure, same) and self._follows(figure):
                continue
            if (not same or not fits) and self._is_elsewhere(figure):
                continue
            if not same:
                near = " / ".join(_shown(other) for other in theirs if other.unit == figure.unit)[:120]
                yield self.case.doubt(Difference.FIGURE, figure.start, figure.end, near)
            elif not fits:
                yield self.case.doubt(Difference.UNIT, figure.start, figure.end)
            elif (near := self.belongs_to(figure)) and not self._follows(figure) and not self._is_elsewhere(figure):
                yield self.case.doubt(Difference.FIGURE, figure.start, figure.end, near)
            elif self._firmer(figure, same):
                yield self.case.doubt(Difference.MODALITY, figure.start, figure.end, same[0].digits)
        yield from self.swapped()
        yield from self._other_periods()
        yield from self._other_each()
        yield from self._other_term()

    def _other_term(self) -> Iterator[Doubt]:
        """As long a prison term, with another part of it suspended."""
        ours = term(self.case.ours)
        theirs = [(found, p.claims.text) for p in self.case.passages if (found := term(p.claims)) is not None]
        as_long = [text for found, text in theirs if ours and found.months == ours.months]
        if ours and as_long and not any(ours.is_of(found) for found, _ in theirs):
            yield self.case.doubt(Difference.FIGURE, ours.start, ours.end, as_long[0])

    def _other_periods(self) -> Iterator[Doubt]:
        """Such as "par mois" where the passages count by the year."""
        told = amounts.periods(self.case.ours.text)
        if not told or any(self._ground(figure).rate(figure, self.case.ours) for figure in self.case.ours.figures):
            return
        mine = {figure.value for figure in self.case.ours.figures}
        counted = [p for p in self.case.passages if any(figure.value in mine for figure in p.claims.figures)]
        theirs = {name for p in counted or self.case.passages for name, _ in amounts.periods(p.claims.text)}
        for name, match in told:
            if theirs and name not in theirs:
                yield self.case.doubt(Difference.UNIT, match.start(), match.end())

    def _other_each(self) -> Iterator[Doubt]:
        """For each household what the passages with the same figures count for each inhabitant."""
        mine = {figure.value for figure in self.case.ours.figures}
        counted = [p.claims.text for p in self.case.passages if any(f.value in mine for f in p.claims.figures)]
        theirs = [each["noun"] for text in counted for each in _EACH.finditer(text)]
        for match in _EACH.finditer(self.case.ours.text):
            if theirs and not any(_is_one(match["noun"], noun) for noun in theirs):
                yield self.case.doubt(Difference.UNIT, *match.span("noun"), theirs[0])

    def _firmer(self, figure: Figure, same: list[Figure]) -> bool:
        """A figure that was only about right, told as exact."""
        if not same or not all(other.about for other in same):
            return False
        before = self.case.ours.text[max(0, figure.start - _BEFORE) : figure.start]
        vague = (
            figure.about
            or _BOUND.search(before)
            or self.case.heading
            or self.case.ours.hedges("about")
            or self.case.ours.hedges("possible")
        )
        return _EXACTLY.search(before) is not None or (not vague and figure.value > SMALL)

    def _follows(self, figure: Figure) -> bool:
        """A figure that the passages imply: "les deux", a year of publication, a part of a date."""
        before = self.case.ours.text[: figure.start]
        if figure.words and figure.value <= SMALL and _POINTING.search(before) and not self.of_its_noun(figure):
            return True
        if self._is_one_more(figure) or self._is_all_but(figure) or self._of_a_day(figure):
            return True
        if figure.ordinal and figure.value == 1 and not self._other_place(figure):
            return True
        if (
            self._of_a_known_date(figure)
            or self._of_the_same_year(figure)
            or self._without_its_scale(figure)
            or self._of_the_same_term(figure)
        ):
            return True
        return self._ground(figure).follows(figure, self.case.ours) or (
            self._relative() and any(figure.value in (day.year, day.day) for day in self.case.published())
        )

    def _is_elsewhere(self, figure: Figure) -> bool:
        """Whether passages that ours goes on from have the figure, or let it be worked out."""
        if self._elsewheres.is_told_beside(figure) or self._elsewheres.implies(figure):
            return True
        ground = derived.Ground(self._elsewheres.ground, self.case.published(), (), wide=True)
        if ground.follows_ours(figure, self.case.ours):
            return True
        plain = not is_of_a_time(self.case.ours, figure) and not self._elsewheres.is_contested(figure)
        if plain and (
            self._elsewheres.tells(figure) or (not amounts.is_year(figure) and ground.follows(figure, self.case.ours))
        ):
            return True
        told = [passage.claims for passage in self.case.library.passages]
        return not amounts.is_year(figure) and reckoned.is_reckoned(figure, self.case.ours, told)

    @cached_property
    def _elsewheres(self) -> Elsewhere:
        return Elsewhere(self.case)

    def _of_a_day(self, figure: Figure) -> bool:
        """A day without its month, "le 22 du même mois", or the first of a span, that a passage near by names."""
        span = (
            _SPAN.match(self.case.ours.text, figure.end) if _FROM.search(self.case.ours.text[: figure.start]) else None
        )
        if span is None and not _OF_THE_MONTH.match(self.case.ours.text, figure.end):
            return False
        dates = [found for passage in self.case.around(_NEARBY, _NEARBY) for found in passage.claims.dates]
        night = {figure.value + 1} if span and _NIGHT.search(self.case.ours.text[: figure.start]) else set()
        return any(found.day in {figure.value} | night for found in dates)

    def _is_one_more(self, figure: Figure) -> bool:
        """Such as five people, where a passage has somebody "et quatre autres personnes"."""
        texts = [(p.claims.text, each) for p in self.case.passages for each in p.claims.figures]
        one_less = [(text, each) for text, each in texts if each.value == figure.value - 1 and not each.unit]
        return not figure.unit and any(
            _AND.search(text[: each.start]) and _OTHERS.match(text, each.end) for text, each in one_less
        )

    def _is_all_but(self, figure: Figure) -> bool:
        """Such as ten people, where a passage has "onze personnes ; toutes sauf une"."""
        rows = [(p.claims, found) for p in self.case.passages for found in _ALL_BUT.finditer(p.claims.text)]
        return any(
            whole.value - 1 == figure.value
            for claims, found in rows
            for whole in claims.figures
            if whole.end <= found.start()
        )

    def _of_the_same_term(self, figure: Figure) -> bool:
        """A prison term of which the passage tells the other part."""
        ours = term(self.case.ours)
        same = ours is not None and any(ours.is_of(term(passage.claims)) for passage in self.case.passages)
        return same and ours is not None and ours.start <= figure.start < ours.end

    def _without_its_scale(self, figure: Figure) -> bool:
        """Such as "sur les 7,5 millions, il en paie 2": the scale was said before, in the sentence before too."""
        before = [each.value for each in self.case.ours.figures if each.start < figure.start]
        before += [each.value for passage in self.case.beside.before for each in passage.claims.figures]
        told = {each.value for each in self.case.theirs()}
        return figure.unit is None and any(
            figure.value * scale in told and any(value >= scale for value in before) for scale in _SCALES
        )

    def _ground(self, figure: Figure) -> derived.Ground:
        """The passages that tell some of the figure's clause; of years gone by, all."""
        scores = {} if figure.unit == "an" or amounts.is_year(figure) else self.telling(figure)
        least = TELLS / 2 * max(scores.values(), default=0)
        near = (*self.case.passages, *self.case.library.beside(self.case.passages[0], 1, 1))
        telling = [p.claims for p in dict.fromkeys(near) if scores.get(p, least) >= least]
        same = tuple(map(id, telling))
        if same not in self._grounds:
            around = [passage.claims for passage in dict.fromkeys(self.case.around(_BESIDE, _BESIDE))]
            self._grounds[same] = derived.Ground(telling, self.case.published(), around)
        return self._grounds[same]

    @cached_property
    def _grounds(self) -> dict[tuple[int, ...], derived.Ground]:
        """Those asked so far, by the passages that they are made of: many figures of a sentence have the same."""
        return {}

    def _of_a_known_date(self, figure: Figure) -> bool:
        """A year whose month a passage nearby has in that year."""
        month = next((found for found in self.case.ours.dates if found.start <= figure.start < found.end), None)
        if month is None:
            return False
        passages = list(dict.fromkeys(self.case.around(_NEARBY, _NEARBY)))
        if is_meant(month, meant_by(self.case, passages)):
            return True
        near = [passage.claims for passage in passages]
        if figure.value == month.day and any(is_the_end(self.case.ours, figure.start, claims.text) for claims in near):
            return True
        if any((o.month, o.year) == (month.month, month.year) for claims in near for o in claims.dates):
            return True
        return month.year is not None and elapsed.counted(month.year, month.month) in elapsed.months(
            near, self.case.published()
        )

    def _of_the_same_year(self, figure: Figure) -> bool:
        """A year that a passage means by "la même année", and a sentence before it names last."""
        return amounts.is_year(figure) and any(
            SAME_YEAR.search(passage.claims.text) and figure.value == self._last_year(passage)
            for passage in self.case.passages
        )

    def _last_year(self, passage: Passage) -> Decimal | None:
        """The year that the sentences before a passage name last."""
        before = [each for each in self.case.library.beside(passage, _NEARBY, 0) if each is not passage]
        years = [each.value for one in before for each in one.claims.figures if amounts.is_year(each)]
        return years[-1] if years else None

    def _other_place(self, figure: Figure) -> bool:
        """Whether the passages give another ordinal to what is told as the first."""
        mine = amounts.counted(self.case.ours, figure)
        near = (*self.case.passages, *self.case.library.beside(self.case.passages[0], 1, 1))
        rows = [(p.claims, each) for p in dict.fromkeys(near) for each in p.claims.figures if each.ordinal]
        return any(mine is None or (noun := amounts.counted(*row)) is None or likely(mine, noun) for row in rows)

    def _relative(self) -> bool:
        """Whether a passage has a date that the day of publication makes whole."""
        return any(
            DATED.search(passage.claims.text) or any(found.year is None for found in passage.claims.dates)
            for passage in self.case.passages
        )

    def _is_of_a_time(self, figure: Figure) -> bool:
        """Whether the passages tell a figure's unit by a sign: "4h12’37"."""
        texts = [p.claims.text for p in self.case.passages if figure in p.claims.figures]
        return any(_MARKED.search(text[: figure.start]) or _MARKED.search(text[figure.end :]) for text in texts)

    def _unit_fits(self, figure: Figure, same: list[Figure]) -> bool:
        """The same unit; or the passage leaves it out, and some figure of its has it."""
        if any(other.unit == figure.unit or other.value != figure.value for other in same):
            return True
        units = {other.unit for other in self.case.theirs()}
        if figure.unit in _TIMES and any(map(self._is_of_a_time, same)):
            return True
        measured = any(
            other.unit == figure.unit for other in self.case.best.figures
        )  # then none elsewhere leaves it out
        if figure.value <= SMALL and not measured and {other.unit for other in same} == {None}:
            return True
        bare = any(other.unit is None and (not measured or other in self.case.best.figures) for other in same)
        return bare and (figure.unit in units or not units - {None, "an", "mois", "jour", "%"})


def _in_other_money(figure: Figure, same: list[Figure]) -> bool:
    """Whether the passages have as much in another currency only: of that nothing is worked out."""
    units = {other.unit for other in same if other.value == figure.value}
    return figure.unit in _MONEY and bool(units & _MONEY) and figure.unit not in units


def _is_one(one: str, other: str) -> bool:
    """Whether two nouns are for the same to be counted by."""
    if {one.lower(), other.lower()} <= _ANYBODY:
        return True
    return likely(families.stem(fold(one)), families.stem(fold(other)))


def _shown(figure: Figure) -> str:
    return figure.digits or str(figure.value.normalize())
