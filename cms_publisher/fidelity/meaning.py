"""What a rewording says that its sources don't: figures, dates, names, who did what, denials, hedges, opposites, lists.

No parser and no model: surface forms, families of words and a few tables of French (french/data). What is not known to
differ passes; a finding names the words and the passage that they were held against.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import relations
from cms_publisher.fidelity.claims import Claims, conditional, read
from cms_publisher.fidelity.passages import Library, Passage, explained, holds, likeness, support
from cms_publisher.french import families
from cms_publisher.french import tables as lists
from cms_publisher.french.dates import WEEKDAYS, find_dates
from cms_publisher.french.typography import MONTHS
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cms_publisher.fidelity.claims import Word
    from cms_publisher.french.figures import Figure

_TOLD: Final = 0.44
"""Below this share of its weight in passages that stand together, a sentence is an invention."""
_FIGURE_TELLS: Final = 0.12
"""What a figure that the best passage has adds to that share."""
_CLOSE: Final = 3
"""Sentences of one source this near are one passage."""
_NEW_WORDS: Final = 2
"""Content words that a phrase must have, none of them explained, to be an addition."""
_OURS: Final = re.compile(r"\b(?:nos|notre|nous)\b", re.IGNORECASE)
_PHRASE: Final = re.compile(r"[^,;:()–—]+")
_MONTHS: Final = frozenset(fold(month) for month in MONTHS)
_DATED: Final = re.compile(
    r"\b(?:hier|demain|aujourd[’']hui|avant-hier|derni(?:er|ère)|prochaine?|ce (?:matin|soir|mois)|"
    r"cette (?:année|semaine)|"
    rf"{'|'.join(WEEKDAYS)}|l[’']an)\b",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"\b(?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|celui|celle|ceux|cette|ce|cet|ces|qui)\b", re.IGNORECASE
)
_ANAPHORA: Final = frozenset(
    {
        "il",
        "elle",
        "ils",
        "elles",
        "ce",
        "cet",
        "cette",
        "ces",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "en",
        "y",
        "on",
        "nous",
        "le",
        "la",
        "l",
        "les",
    }
)
_SMALL: Final = 3
_YEAR: Final = 4
_CROSSED: Final = 1.2
_PAIRED: Final = 10
"""Figures of one sentence that are held against each other: more are a table."""
_ANY: Final = 0.05
_BESIDE: Final = 0.3
_CLEARLY: Final = 3.0
_MOST_OF: Final = 0.5
"""The share of a clause's words that a sentence must have to tell it."""
_POINTING: Final = re.compile(r"\b(?:les|ces|leurs|des|nos|tous les|toutes les|aux|entre)\s$", re.IGNORECASE)
_BOUND: Final = re.compile(
    r"\b(?:avant|après|dès|jusqu[’']à|à partir de|sous|au-delà de|dépass\w+|excéd\w+|atteint|atteindre)"
    r"(?: l[’']âge de)?\s$"
)
_HEDGES: Final = (
    ("possible", ("possible", "wanted", "reserve")),
    ("wanted", ("possible", "wanted", "reserve")),
    ("expected", ("possible", "wanted", "expected", "reserve")),
)
"""A class of hedges, and those that keep its reserve."""
_FOR_EXAMPLE: Final = frozenset({"notamment", "dont", "parmi", "exemple", "surtout", "comme"})
_WITHOUT: Final = frozenset({"sans", "aucun", "aucune", "nul", "nulle"})
_ALSO_WORDS: Final = frozenset(
    {"plus", "moins", "avant", "apres", "sans", "avec", "pour", "contre", "jamais", "toujours", "dessus", "dessous"}
)


class Difference(StrEnum):
    """In what way a rewording says something else."""

    INVENTED = "invented"
    ADDED = "added"
    FIGURE = "figure"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    RELATION = "relation"
    NEGATION = "negation"
    MODALITY = "modality"
    OPPOSITE = "opposite"
    ATTRIBUTION = "attribution"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One difference: ``sentence[start:end]`` against the sources' words."""

    kind: Difference
    start: int
    end: int
    ours: str
    theirs: str = ""


@dataclass(frozen=True)
class Judgement:
    """A sentence held against the passages that it stands on."""

    support: tuple[Passage, ...]
    doubts: tuple[Doubt, ...]

    @property
    def evidence(self) -> str | None:
        """The passages' words."""
        return " […] ".join(passage.claims.text for passage in self.support) or None


def judge(text: str, library: Library, *, heading: bool = False) -> Judgement:
    """What a sentence says, held against the sources."""
    ours = read(text)
    found = support(ours, library)
    if not found:
        weighty = any(word.content for word in ours.words)
        doubt = Doubt(Difference.INVENTED, 0, len(text), text)
        return Judgement((), (doubt,) if weighty else ())
    case = _Case(ours, tuple(found), library, heading)
    return Judgement(tuple(found), tuple(case.doubts()))


@dataclass(frozen=True)
class _Case:
    """A sentence with its passages, under judgement."""

    ours: Claims
    passages: tuple[Passage, ...]
    library: Library
    heading: bool

    @property
    def best(self) -> Claims:
        return self.passages[0].claims

    def doubts(self) -> Iterator[Doubt]:
        invented = list(self._invented())
        if invented:
            yield from invented
            return
        for judge_one in (
            self._figures, self._dates, self._names, self._relations, self._denials, self._dropped_denials,
            self._hedges, self._opposites, self._attribution, self._lists, self._added,
        ):  # fmt: skip
            yield from judge_one()

    # What stands in no passage

    def _unexplained(self) -> set[str]:
        left = set(self.ours.stems)
        for passage in (*self.passages, *self._around(1, 1)):
            left -= explained(left, passage.claims)
        return {stem for stem in left if not self._said_anyway(stem)}

    def _said_anyway(self, stem: str) -> bool:
        """Words that say who says it, or how near a figure is, are judged by their own rules; so are figures."""
        if stem.isdigit():
            return True
        words = [word for word in self.ours.words if word.stem == stem]
        tables = (families.matches("speech"), families.classes("hedges")["about"])
        return any(
            families.belongs(word.folded, table) or word.folded in _MONTHS or word.folded in WEEKDAYS
            for word in words
            for table in tables
        ) or any(each.start <= word.start < each.end for each in self.ours.figures for word in words)

    def _around(self, before: int, after: int) -> list[Passage]:
        return [other for passage in self.passages for other in self.library.beside(passage, before, after)]

    def _invented(self) -> Iterator[Doubt]:
        """Too few of its words stand together: in the best passage and those close to it."""
        first = self.passages[0]
        close = [p for p in self.passages if p.source == first.source and abs(p.number - first.number) <= _CLOSE]
        told = _FIGURE_TELLS * min(2, sum(self._is_told(each) and each.value > _SMALL for each in self.ours.figures))
        if self._share(close) + told < _TOLD and len(self._unexplained()) >= _NEW_WORDS:
            yield Doubt(Difference.INVENTED, 0, len(self.ours.text), self.ours.text)

    def _share(self, passages: Sequence[Passage]) -> float:
        """How much of the sentence's weight, names and figures apart, the passages hold."""
        names = {word.stem for word in self.ours.words if self.library.is_name(word.folded, word.capital, word.opens)}
        counted = {w.stem for f in self.ours.figures for w in self.ours.words if f.start <= w.start < f.end}
        stems = self.ours.stems - names - counted
        total = sum(self.library.weight(stem) for stem in stems)
        held = sum(
            self.library.weight(stem) * max((likeness(p.claims, stem) for p in passages), default=0) for stem in stems
        )
        return held / total if total else 1.0

    def _added(self) -> Iterator[Doubt]:
        """A phrase between commas none of whose words stands in a passage; or one in which the writer speaks."""
        near = (*self.passages, *self._around(1, 1))
        for phrase in _PHRASE.finditer(self.ours.text):
            words = [word for word in self.ours.words if phrase.start() <= word.start < phrase.end() and word.content]
            words = [word for word in words if word.folded not in lists.words("fore_adjectives")]
            inside = [each for each in self.ours.figures if phrase.start() <= each.start < phrase.end()]
            told = any(self._is_told(each) and not each.ordinal for each in inside)
            best = [max(likeness(passage.claims, word.stem) for passage in near) for word in words]
            fresh = len(words) >= _NEW_WORDS and not told and max(best, default=1) < 1 and sum(best) < len(best) / 2
            if fresh or (words and self._own_voice(phrase)):
                yield self._doubt(Difference.ADDED, phrase.start(), phrase.end())

    def _own_voice(self, phrase: re.Match[str]) -> bool:
        """Such as "nos informations", outside quotations, where no passage says so."""
        found = _OURS.search(phrase.group())
        if found is None or any(start <= phrase.start() < end for start, end in self.ours.quoted):
            return False
        return not any(_OURS.search(passage.claims.unquoted) for passage in self.passages)

    # Figures and dates

    def _theirs(self) -> list[Figure]:
        """The figures of the passages, and of the sentences on both sides of the best."""
        near = (*self.passages, *self.library.beside(self.passages[0], 1, 1))
        return [figure for passage in dict.fromkeys(near) for figure in passage.claims.figures]

    def _is_told(self, figure: Figure) -> bool:
        return any(other.value == figure.value for other in self._theirs())

    def _figures(self) -> Iterator[Doubt]:
        theirs = self._theirs()
        for figure in self.ours.figures:
            same = [other for other in theirs if other.value == figure.value or _part_of(figure, other)]
            if not same and not self._follows(figure):
                near = " / ".join(_shown(other) for other in theirs if other.unit == figure.unit)[:120]
                yield self._doubt(Difference.FIGURE, figure.start, figure.end, near)
            elif same and figure.unit and figure.value > _SMALL and not self._unit_fits(figure, same):
                yield self._doubt(Difference.UNIT, figure.start, figure.end)
            elif same and (near := self._belongs_to(figure)):
                yield self._doubt(Difference.FIGURE, figure.start, figure.end, near)
            elif self._firmer(figure, same):
                yield self._doubt(Difference.MODALITY, figure.start, figure.end, same[0].digits)
        yield from self._swapped()

    def _belongs_to(self, figure: Figure) -> str:
        """Another figure of the passages that stands by the words that ours stands by; empty if none does."""
        if self._of_a_date(figure):
            return self._other_year(figure)
        mine = relations.company(self.ours, figure)
        same, others = 0.0, [(0.0, "")]
        for passage in (p for p in self.passages if abs(p.number - self.passages[0].number) <= _CLOSE):
            for each in passage.claims.figures:
                close = relations.near(mine, relations.company(passage.claims, each))
                if each.value == figure.value:
                    same = max(same, close + _ANY)
                elif each.ordinal == figure.ordinal and each.value not in {own.value for own in self.ours.figures}:
                    others.append((close, passage.claims.text[each.start : each.end]))
        best = max(others)
        return best[1] if best[0] > _BESIDE and best[0] > _CLEARLY * same else ""

    def _other_year(self, figure: Figure) -> str:
        """The years of the passages, where ours is none of them and stands only in a sentence beside them."""
        if len(figure.digits) != _YEAR:
            return ""
        years = [f for p in self.passages for f in p.claims.figures if f.unit is None and len(f.digits) == _YEAR]
        if not years or any(each.value == figure.value for each in years):
            return ""
        return " / ".join(each.digits for each in years)

    def _firmer(self, figure: Figure, same: list[Figure]) -> bool:
        """A figure that was only about right, told as exact."""
        vague = (
            figure.about
            or _BOUND.search(self.ours.text[: figure.start])
            or self.heading
            or self.ours.hedges("about")
            or self.ours.hedges("possible")
        )
        return bool(same) and not vague and figure.value > _SMALL and all(other.about for other in same)

    def _follows(self, figure: Figure) -> bool:
        """A figure that the passages imply: "les deux", a year of publication, a part of a date."""
        before = self.ours.text[: figure.start]
        if figure.words and figure.value <= _SMALL and _POINTING.search(before):
            return True
        if figure.ordinal and figure.value == 1 and not any(other.ordinal for other in self._theirs()):
            return True
        published = self._published()
        return any(figure.value in (day.year, day.day) for day in published) and self._relative()

    def _published(self) -> list[date]:
        days = [passage.stretch.source.published for passage in self.passages]
        return [day for day in days if day is not None]

    def _relative(self) -> bool:
        """Whether a passage has a date that the day of publication makes whole."""
        return any(
            _DATED.search(passage.claims.text) or any(found.year is None for found in passage.claims.dates)
            for passage in self.passages
        )

    def _swapped(self) -> Iterator[Doubt]:
        """Two figures that stand each by the other's words."""
        mine = [figure for figure in self.ours.figures if figure.value > 1 and not self._of_a_date(figure)][:_PAIRED]
        for at, one in enumerate(mine):
            for two in mine[at + 1 :]:
                if one.value != two.value and self._crossed(one, two):
                    yield self._doubt(Difference.RELATION, one.start, two.end)
                    return

    def _unit_fits(self, figure: Figure, same: list[Figure]) -> bool:
        """The same unit; or the passage leaves it out, and some figure of its has it."""
        if any(other.unit == figure.unit or _part_of(figure, other) for other in same):
            return True
        units = {other.unit for other in self._theirs()}
        bare = any(other.unit is None for other in same)
        return bare and (figure.unit in units or not units - {None, "an", "mois", "jour", "%"})

    def _of_a_date(self, figure: Figure) -> bool:
        year = figure.unit is None and len(figure.digits) == _YEAR and figure.digits[:2] in {"18", "19", "20"}
        return year or any(found.start <= figure.start < found.end for found in self.ours.dates)

    def _crossed(self, one: Figure, two: Figure) -> bool:
        for passage in self.passages:
            theirs = passage.claims.figures
            first = [each for each in theirs if each.value == one.value]
            second = [each for each in theirs if each.value == two.value]
            if len(first) == len(second) == 1:
                a, b = relations.company(self.ours, one), relations.company(self.ours, two)
                c, d = relations.company(passage.claims, first[0]), relations.company(passage.claims, second[0])
                crossed, straight = (
                    relations.near(a, d) + relations.near(b, c),
                    relations.near(a, c) + relations.near(b, d),
                )
                return crossed > _CROSSED * straight or relations.roles_crossed(
                    (self.ours, one, two), (passage.claims, first[0], second[0])
                )
        return False

    def _dates(self) -> Iterator[Doubt]:
        near = (*self.passages, *self._around(2, 1))
        text = " ".join(passage.claims.text for passage in near)
        words = {word for passage in self.passages for word in passage.claims.folded}
        if not words & _MONTHS:
            words |= {word for passage in near for word in passage.claims.folded}
        published = self._published()
        for word in self.ours.words:
            if word.folded in _MONTHS and word.folded not in words and not self._resolves(word.folded, published, text):
                yield self._doubt(Difference.DATE, word.start, word.end)
            if word.folded in WEEKDAYS and word.folded not in words and not self._weekday_fits(word, text, published):
                yield self._doubt(Difference.DATE, word.start, word.end)
        yield from self._wrong_days(text, published)

    def _resolves(self, month: str, published: list[date], text: str) -> bool:
        if any(word in _MONTHS for word in self.best.folded):
            return False
        near = {fold(MONTHS[(day.month - 1 + shift) % 12]) for day in published for shift in (-1, 0, 1)}
        return bool(_DATED.search(text)) and month in near

    def _weekday_fits(self, word: Word, text: str, published: list[date]) -> bool:
        """A weekday that the calendar gives for a date named beside it or meant by "hier"."""
        days = [found.date for found in find_dates(self.ours.text) if found.date]
        days += [found.date for found in find_dates(text) if found.date]
        named = WEEKDAYS.index(word.folded)
        relative = [day for day in published if re.search(r"\b(?:hier|aujourd|demain|ce (?:matin|soir))", text)]
        return any(day.weekday() == named for day in days) or bool(relative)

    def _wrong_days(self, text: str, published: list[date]) -> Iterator[Doubt]:
        """A day with a month, or a month with a year, that the passages pair otherwise; a weekday of another date."""
        theirs = find_dates(text)
        for found in find_dates(self.ours.text):
            if found.date and found.weekday is not None and found.date.weekday() != found.weekday:
                yield self._doubt(Difference.DATE, found.start, found.end)
            same = [other for other in theirs if other.month == found.month]
            if same and found.day and all(other.day not in (found.day, None) for other in same):
                yield self._doubt(Difference.DATE, found.start, found.end)
            years = {other.year for other in same} - {None} | {
                day.year for day in published if any(o.year is None for o in same)
            }
            near = (
                {year + shift for year in years if year for shift in ((-1, 0, 1) if published else (0,))}
                if None in {o.year for o in same}
                else years
            )
            if same and found.year and near and found.year not in near:
                yield self._doubt(Difference.DATE, found.start, found.end)

    # Names and relations

    def _names(self) -> Iterator[Doubt]:
        known = {name for passage in self.passages for name in self.library.named(passage.claims)}
        words = {word for passage in self.passages for word in passage.claims.folded}
        best = self.library.named(self.best)
        missing = best - self.ours.folded
        used = self._used()
        around = {name for passage in self._around(3, 1) for name in self.library.named(passage.claims)}
        outlets = {part for passage in self.passages for part in _named_parts(passage.stretch.source.outlet or "")}
        for word in self.ours.words:
            if not self.library.is_name(word.folded, word.capital, word.opens) or word.folded in outlets:
                continue
            if word.folded in best or (word.folded in words and word.folded not in known):
                continue
            if word.folded in known and (word.folded in used or not missing):
                continue
            if not missing and (word.folded in around or self._leading(word)) and self._points():
                continue
            if word.stem in self.best.stems or self._spelled_out(word):
                continue
            yield self._doubt(Difference.NAME, word.start, word.end, ", ".join(sorted(missing)))

    def _used(self) -> set[str]:
        """The names of the further passages that give the sentence other words too."""
        found: set[str] = set()
        for passage in self.passages[1:]:
            names = self.library.named(passage.claims)
            fresh = {stem for stem in self.ours.stems if not holds(self.best, stem)}
            shared = {
                stem
                for stem in explained(fresh, passage.claims)
                if not any(families.akin(stem, families.stem(name)) for name in names)
            }
            if len(shared) >= _NEW_WORDS:
                found |= names
        return found

    def _leading(self, word: Word) -> bool:
        """A name that the sources speak of throughout."""
        return self.library.spread[word.folded] >= max(3, len(self.library.passages) // 20)

    def _points(self) -> bool:
        """Whether the passage leaves out whom it speaks of: a pronoun, or no name at all."""
        return bool(_PRONOUN.search(self.best.text)) or not self.library.named(self.best)

    def _spelled_out(self, word: Word) -> bool:
        """Initials of words that the passage has, or the other way round."""
        initials = "".join(other.folded[0] for other in self.best.words if other.capital)
        return word.text.isupper() and word.folded in initials

    def _relations(self) -> Iterator[Doubt]:
        for passage in self.passages:
            found = relations.exchanged(self.ours, passage.claims, self.library)
            if found:
                yield self._doubt(Difference.RELATION, *found, passage.claims.text)
                return

    # Denials, hedges, opposites

    def _denials(self) -> Iterator[Doubt]:
        """Our sentence denies what the passages say, or what they don't deny."""
        for word in self.ours.words:
            if word.folded in _WITHOUT and not any(p.claims.denies for p in self.passages[:2]):
                yield self._doubt(Difference.NEGATION, word.start, word.end)
        for start, verb in self.ours.denied:
            all_of_them = [passage.claims for passage in self.passages]
            plainly = [c for c in all_of_them if verb and any(holds(c, stem) for stem in verb)]
            same = [c for c in plainly if _denies(c, verb)]
            told = bool(plainly) and not same and not _negative_beside(plainly, verb)
            if told or (not plainly and not self.best.negative):
                yield self._doubt(Difference.NEGATION, start, min(len(self.ours.text), start + 24))

    def _dropped_denials(self) -> Iterator[Doubt]:
        """A passage denies what our sentence states."""
        for passage in self.passages[:1]:
            for start, verb in passage.claims.denied:
                stated = [word for word in self.ours.words if word.stem in verb]
                denied = any(_shares(verb, mine) for _, mine in self.ours.denied)
                if stated and not denied and not self._makes_up(passage) and self._covers(passage, start):
                    yield self._doubt(
                        Difference.NEGATION, stated[0].start, stated[0].end, passage.claims.text[start : start + 40]
                    )
                    return
                if (
                    not stated
                    and not denied
                    and not self._makes_up(passage)
                    and self._covers(passage, start)
                    and not self.heading
                ):
                    yield self._doubt(
                        Difference.NEGATION, 0, len(self.ours.text), passage.claims.text[start : start + 40]
                    )
                    return

    def _makes_up(self, passage: Passage) -> bool:
        """Whether our sentence denies too, or by a word that the passage doesn't have ("refuse", "manque")."""
        table = families.matches("negatives")
        fresh = [word for word in self.ours.words if word.folded not in passage.claims.folded]
        as_often = len(self.ours.denied) + self.ours.bare_denials >= len(passage.claims.denied)
        return as_often or any(families.belongs(word.folded, table) for word in fresh)

    def _covers(self, passage: Passage, start: int) -> bool:
        """Whether our sentence tells the clause that is denied there."""
        first, last = passage.claims.clause(start)
        clause = {word.stem for word in passage.claims.words if first <= word.start < last and word.content}
        told = {stem for stem in clause if holds(self.ours, stem)}
        return len(clause) > 1 and len(told) >= _MOST_OF * len(clause)

    def _hedges(self) -> Iterator[Doubt]:
        """The passage holds possible, wants or expects what ours states."""
        if self.heading or self.ours.quoted or self.ours.hedges("reserve"):
            return
        for name, softer in _HEDGES:
            place = _hedged_clause(self.best, name)
            if place and self._tells(self.best, place) and not self._hedged_alike(place, softer):
                yield self._doubt(
                    Difference.MODALITY, 0, len(self.ours.text), self.best.text[place[0] : place[1]].strip()
                )
                return

    def _hedged_alike(self, place: tuple[int, int], softer: tuple[str, ...]) -> bool:
        """Whether the clause of ours that tells the passage's has a hedge as well."""
        theirs = {word.stem for word in self.best.words if place[0] <= word.start < place[1] and word.content}
        counts = {}
        for phrase in _PHRASE.finditer(self.ours.text):
            inside = {w.stem for w in self.ours.words if phrase.start() <= w.start < phrase.end() and w.content}
            counts[phrase.span()] = len(
                {stem for stem in inside if any(families.akin(stem, other) for other in theirs)}
            )
        most = max(counts.values(), default=0)
        told = [span for span, count in counts.items() if count and count >= most - 1]
        return any(self.ours.hedges(name, span) for span in told for name in softer)

    def _tells(self, theirs: Claims, place: tuple[int, int]) -> bool:
        clause = {word.stem for word in theirs.words if place[0] <= word.start < place[1] and word.content}
        return bool(clause) and len({stem for stem in clause if holds(self.ours, stem)}) >= _MOST_OF * len(clause)

    def _opposites(self) -> Iterator[Doubt]:
        theirs = [passage.claims for passage in self.passages]
        said = {stem for claims in theirs for stem in claims.stems} | {word.stem for c in theirs for word in c.words}
        for word in self.ours.words:
            if word.stem in said or not (word.content or word.folded in _ALSO_WORDS):
                continue
            against = families.opposites(word.stem) & {w.stem for w in self.best.words} - {
                w.stem for w in self.ours.words
            }
            prefixed = [stem for stem in self.best.stems if _negated(word.folded, stem)]
            stands_for = any(families.exchangeable(word.stem, stem) for stem in said)
            if (against and not stands_for) or prefixed:
                yield self._doubt(Difference.OPPOSITE, word.start, word.end, ", ".join(sorted(against) or prefixed))

    # Who says it, and lists

    def _attribution(self) -> Iterator[Doubt]:
        best = self.best
        outside = {w.folded for w in best.words if not any(start <= w.start < end for start, end in best.quoted)}
        if self.heading or self.ours.speaks or self.library.named(best) & outside & self.ours.folded:
            return
        inside = sum(end - start for start, end in best.quoted)
        quoted = inside > len(best.text) / 3
        if quoted and len(self.passages) > 1 and self._share(self.passages[:1]) < _MOST_OF:
            return
        if quoted or relations.attributed(best):
            yield self._doubt(Difference.ATTRIBUTION, 0, len(self.ours.text), best.text)

    def _lists(self) -> Iterator[Doubt]:
        for passage in self.passages[:2]:
            for items in relations.enumerations(passage.claims):
                told = [any(holds(self.ours, stem) for stem in item) for item in items]
                ours = [
                    mine for mine in relations.enumerations(self.ours, least=2) if relations.overlapping(mine, items)
                ]
                partly = not self.ours.folded & _FOR_EXAMPLE and sum(told) == len(items) - 1
                if ours and partly and len(ours[0]) < len(items):
                    missing = ", ".join(
                        " ".join(sorted(item)) for item, known in zip(items, told, strict=True) if not known
                    )
                    yield self._doubt(Difference.LIST, 0, len(self.ours.text), missing)
                    return

    def _doubt(self, kind: Difference, start: int, end: int, theirs: str = "") -> Doubt:
        return Doubt(kind, start, end, self.ours.text[start:end].strip(), theirs)


def _part_of(one: Figure, other: Figure) -> bool:
    """Half is 50 %."""
    share = one.value * 100 == other.value or other.value * 100 == one.value
    return share and "%" in {one.unit, other.unit}


def _shown(figure: Figure) -> str:
    return figure.digits or str(figure.value.normalize())


def _named_parts(outlet: str) -> set[str]:
    return {word.folded for word in read(outlet).words}


def _shares(one: frozenset[str], other: frozenset[str]) -> bool:
    if not one or not other:
        return True
    return any(families.akin(a, b) or families.exchangeable(a, b) for a in one for b in other)


def _denies(claims: Claims, verb: frozenset[str]) -> bool:
    """Whether a clause of the claims that is denied holds one of those families."""
    for start, theirs in claims.denied:
        first, last = claims.clause(start)
        clause = {word.stem for word in claims.words if first <= word.start < last}
        if _shares(verb, theirs | clause):
            return True
    return False


def _negative_beside(claims: list[Claims], verb: frozenset[str]) -> bool:
    """Whether the clause of a passage that has the verb says by another word that it is not so: "refuse de", "sans"."""
    table = families.matches("negatives")
    for each in claims:
        for word in each.words:
            if any(families.akin(word.stem, stem) for stem in verb):
                first, last = each.clause(word.start)
                inside = [other for other in each.words if first <= other.start < last and other is not word]
                if any(families.belongs(other.folded, table) for other in inside):
                    return True
    return False


def _hedged_clause(claims: Claims, name: str) -> tuple[int, int] | None:
    """The clause that a hedge of that class stands in: from the comma before to the one after."""
    entries = families.classes("hedges")[name]
    for word in claims.words:
        hedges = families.belongs(word.folded, entries) or (name == "possible" and conditional(word.folded))
        if hedges and not any(start <= word.start < end for start, end in claims.quoted):
            return claims.clause(word.start)
    return None


def _negated(word: str, stem: str) -> bool:
    """Such as "impossible" against "possible"."""
    bare = families.stem(word)
    return any(
        bare == prefix + stem or stem == prefix + bare for prefix in ("in", "im", "ir", "il", "de", "des", "mal", "non")
    )
