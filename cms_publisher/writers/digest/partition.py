"""Where a section is cut, and what heads its parts: of all ways the one whose headings tell most of what is below them.

A part begins where its heading's own words are; a paragraph that speaks of something else, a cut between paragraphs on
one subject, a part too short or too long count against a way. Parts and headings are chosen together.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.dated_lines import is_dated_line
from cms_publisher.french.words import fold
from cms_publisher.lazily import cached_property
from cms_publisher.model import Sentence
from cms_publisher.writers.digest.heading_nouns import SIDE
from cms_publisher.writers.digest.heading_offers import offers
from cms_publisher.writers.digest.headings import is_new
from cms_publisher.writers.digest.section_starts import leans_on, may_begin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import Span
    from cms_publisher.writers.digest.heading_offers import Offer
    from cms_publisher.writers.digest.prepared import Section
    from cms_publisher.writers.digest.themes import Themes

_LEAST_OFFER: Final = 2.3
_LEAST: Final = 1.88
"""What a heading is worth at least, and above its section: one of several subjects sooner has none than a detail."""
_ROLE: Final = 1.9
"""What one is worth that only says whose part of a trial is told: the text's own words come first."""
_MIXED: Final = 0.2
"""What it takes off that it is of several parties."""
_LEAST_OF_A_ROLE: Final = 35
_COST: Final = 3.3
"""What it takes to be worth interrupting the reader."""
_REACH: Final = 1
"""The second paragraph's words are better than none."""
_FAR: Final = 2
_KINDLY, _PARTLY = 1.1, 0.4
"""What it takes off a heading at most that it is a detail, and how much of that counts, where a section stays long."""
_LEAST_WORDS: Final = 40
"""A part under a made subheading is worth one from here on."""
_LEAST_OPENING: Final = 30
"""The same of what stands right below the standfirst, and goes on from it."""
_FEW, _MANY = 100, 170
"""Words between which a part reads best."""
_SHORT_COST, _LONG_COST, _TOO_LONG_COST = 100, 200, 60
"""Words too few, many or too many that count as much as a heading of one kind less."""
_COMMON: Final = 1.5
"""What it takes off that the paragraphs on both sides of a cut have all words in common."""
_LOOSE_COST: Final = 0.4
"""What it takes off a part that its first sentence goes on from the part before."""
_FURTHEST: Final = 6
"""Times the words that a section may have, beyond which no part goes."""


class Part(NamedTuple):
    """Paragraphs from ``start`` on under a heading."""

    start: int
    heading: Sentence


class About(NamedTuple):
    """What a whole text is about: its words' weights, its headline, whom it portrays, what it is told towards."""

    weight: Mapping[str, int]
    headline: str
    person: Portrait | None = None
    fall: frozenset[Span] = frozenset()
    """Where its last words stand, which no heading gives away, and what it leaves open, which none states."""


class _Way(NamedTuple):
    """A way to cut what stands before a paragraph."""

    worth: float
    parts: tuple[Part, ...]


class Partition:
    """The ways to cut one section.

    Args:
        section: what is cut.
        themes: what it speaks of.
        about: what the whole text is about.
        limit: words that a section may have.
        taken: headings that stand already, folded.
        loosely: whether a part may begin with what goes on from the one before, where it may, or be headed by its side.
        kindly: whether what is a detail of its part may head it, too, sooner than that nothing does.
    """

    def __init__(  # noqa: PLR0913 - what is cut and what it is about; one has a default
        self,
        section: Section,
        themes: Themes,
        about: About,
        limit: int,
        taken: set[str],
        *,
        loosely: bool = False,
        kindly: bool = False,
    ) -> None:
        self.section, self.themes, self.limit, self.loosely, self.kindly = section, themes, limit, loosely, kindly
        self._known: dict[int, list[Offer]] = {}
        self.about = about
        self.taken = {*taken, fold(about.headline)}
        self.words = [0, *accumulate(block_words(block) for block in section.blocks)]
        self.size = len(section.blocks)

    def loosened(self) -> Partition:
        """The same, whose parts may also begin with what goes on from the one before."""
        other = Partition(self.section, self.themes, self.about, self.limit, self.taken, loosely=True)
        other._known = self._known
        return other

    def best(self, least: int, most: int | None) -> tuple[Part, ...]:
        """The best parts: ``least`` of them where the text offers as many, at most ``most`` (None: any number)."""
        free = self._freely()
        if len(free) >= least and (most is None or len(free) <= most):
            return free
        ways: list[_Way | None] = [self._first(end) for end in range(self.size + 1)]
        found: tuple[Part, ...] = () if most is not None and len(free) > most else free
        for _ in range(min(least, len(self.starts))):
            ways = [self._further(ways, end) for end in range(self.size + 1)]
            found = max(found, ways[-1].parts if ways[-1] else (), key=len)
        return found

    def _freely(self) -> tuple[Part, ...]:
        """The best parts, however many."""
        ways: list[_Way | None] = []
        for end in range(self.size + 1):
            both = filter(None, (self._first(end), self._further(ways, end)))
            ways.append(max(both, key=lambda way: way.worth, default=None))
        return ways[-1].parts if ways[-1] else ()

    def _further(self, ways: Sequence[_Way | None], end: int) -> _Way | None:
        """The best of those ways with one more part, which ends there."""
        best: _Way | None = None
        for start, parts in self._parts.get(end, {}).items():
            way = ways[start]
            for worth, part in parts if way else ():
                total = way.worth + worth if way else worth
                if best is not None and total <= best.worth:
                    break
                if way and is_new(part.heading.text, [fold(each.heading.text) for each in way.parts]):
                    best = _Way(total, (*way.parts, part))
                    break
        return best

    @cached_property
    def starts(self) -> list[int]:
        """Before which paragraphs it may be cut: none that leans on the one before, or only such as may begin one.

        A programme's lines stay together.
        """
        trial, person = self.themes.trial, self.about.person  # whose part of a trial begins, it says itself
        loosely = (
            at
            for at in range(self._headed_at + 1, self.size)
            if self.loosely and (trial[at] != trial[at - 1] or may_begin(self._opening(at), person))
        )
        return [at for at in sorted({*self._firm, *loosely}) if not is_dated_line(self._opening(at))]

    @cached_property
    def _firm(self) -> set[int]:
        """Before which paragraphs nothing stands that they lean on."""
        return {at for at in range(self._headed_at + 1, self.size) if not leans_on(self._opening(at))}

    @cached_property
    def _headed_at(self) -> int:
        """Which paragraph has the words of its own heading, and keeps them under it; 0 where none has."""
        heading = self.section.heading
        own = set(heading.support) if heading else set()
        said = (any(own.intersection(one.support) for one in block.sentences) for block in self.section.blocks)
        return next((at for at, has in enumerate(said) if has), 0) if own else 0

    def _opening(self, at: int) -> str:
        return self.section.blocks[at].sentences[0].text

    @cached_property
    def _parts(self) -> dict[int, dict[int, list[tuple[float, Part]]]]:
        """By its end and its start, what each part may be headed with, best first, and what it is worth so."""
        found: dict[int, dict[int, list[tuple[float, Part]]]] = {}
        for start in self.starts:
            loose = 0 if start in self._firm else _LOOSE_COST
            for end, worth, heading in self._headed(start):
                total = worth - loose - _COST - self._cost(start, end) - _COMMON * self.themes.common(start)
                found.setdefault(end, {}).setdefault(start, []).append((total, Part(start, heading)))
        for parts in (each for by_start in found.values() for each in by_start.values()):
            parts.sort(key=lambda row: -row[0])
        return found

    def _headed(self, start: int) -> Iterator[tuple[int, float, Sentence]]:
        """Each end that a part from ``start`` may have, with a heading and what that is worth there."""
        furthest = self.words[start] + _FURTHEST * self.limit
        last = max(end for end in range(start + 1, self.size + 1) if end == start + 1 or self.words[end] <= furthest)
        for offer in self._offers(start):
            worths = self.themes.judged(offer, start, last) if start + offer.paragraph < last else []
            for end, judged in enumerate(worths, start + offer.paragraph + 1):
                worth = offer.worth - self._less(offer.worth - judged)
                if worth >= _LEAST and self.words[end] - self.words[start] >= _LEAST_WORDS:
                    yield end, worth, offer.heading
        for end in range(start + 1, last + 1) if self.themes.trial[start] else ():
            role = self.themes.role(start, end)
            if role and self.words[end] - self.words[start] >= _LEAST_OF_A_ROLE and is_new(role, self.taken):
                yield end, _ROLE - _MIXED * (" et " in role), Sentence(text=role)

    def _less(self, detail: float) -> float:
        """What it takes off a heading that it is a detail."""
        return min(_KINDLY, _PARTLY * detail) if self.kindly else detail

    def _offers(self, start: int) -> list[Offer]:
        if start not in self._known:
            weight, headline, person, fall = self.about
            blocks = self.section.blocks[start:]
            found = offers(
                blocks, weight, headline, reach=_FAR if self.kindly else _REACH, promotes=True, person=person
            )
            good = (each for each in found if each.worth >= _LEAST_OFFER and fall.isdisjoint(each.heading.support))
            self._known[start] = [each for each in good if is_new(each.heading.text, self.taken)]
        known = self._known[start]
        return known if self.loosely else [each for each in known if not each.heading.text.startswith(SIDE)]

    def _cost(self, start: int, end: int) -> float:
        """What a part's length takes off."""
        words = self.words[end] - self.words[start]
        short, many, over = _FEW - words, words - _MANY, words - self.limit
        return max(0, short) / _SHORT_COST + max(0, many) / _LONG_COST + max(0, over) / _TOO_LONG_COST

    def _first(self, end: int) -> _Way | None:
        """The way that leaves what stands before ``end`` under the section's own heading."""
        least = _LEAST_WORDS if self.section.heading else _LEAST_OPENING
        enough = end == self.size or self.words[end] >= least
        return _Way(-self._cost(0, end), ()) if enough else None
