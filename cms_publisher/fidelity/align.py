"""Where in the sources an article's sentence stands: word for word, whatever the article says of its origin.

An ``Index`` holds every block of every source as it stands in the file, and an inverted index of its words. ``align``
looks for the passage whose words are exactly the sentence's; failing that, for the passages that share most of its
rarer words, and matches the two word by word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.forbidden import bans
from cms_publisher.fidelity.interviews import answers
from cms_publisher.fidelity.matching import matching_blocks
from cms_publisher.fidelity.tokens import Token, tokenize
from cms_publisher.french import quotes, sentences
from cms_publisher.french.casing import behind_colon, ordinary
from cms_publisher.lazily import cached_property
from cms_publisher.model import BlockKind, Source, Span, Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.fidelity.ban import Ban

_CANDIDATES: Final = 3
"""How many sources' sentences are matched word by word when none is the same."""
_MOST_PLACES: Final = 200
_NEIGHBOUR: Final = 0.25
"""A sentence beside the best one is looked at too when it holds this share of the words asked for."""


@dataclass(frozen=True)
class Stretch:
    """One block of a source (or the title that its metadata gives) as tokens, with the bounds of its sentences."""

    source: Source
    kind: BlockKind
    text: str
    offset: int | None
    """Where the block begins in the source's text; None for a title known from the metadata alone."""
    tokens: tuple[Token, ...]
    spans: tuple[tuple[int, int], ...]
    """The sentences, as characters of ``text``."""

    @property
    def is_said(self) -> bool:
        """Whether all of it is said: an answer of an interview, which has no quotation marks."""
        return self.offset in answers(self.source.document)

    @cached_property
    def keys(self) -> list[str]:
        """What the tokens are compared by; of capitals without accents, "MAISON DE SANTE", as the text writes them."""
        return [token.key for token in (self.cased or self.tokens)]

    @cached_property
    def bounds(self) -> list[int]:
        """The first token of each sentence, and the end of the last."""
        starts = [token.start for token in self.tokens]
        firsts = [bisect_right(starts, start - 1) for start, _ in self.spans]
        return sorted({0, *firsts, len(self.tokens)})

    @cached_property
    def cased(self) -> tuple[Token, ...]:
        """Of a title or heading in capitals the tokens in ordinary case, one for one; else none."""
        if self.kind not in {BlockKind.TITLE, BlockKind.HEADING}:
            return ()
        text = self.source.document.text
        line = ordinary(self.text, text)
        if line is None and (end := behind_colon(self.text, text)):
            line = self.text[: end[0]] + end[1]
        return tokenize(line) if line else ()

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands, in order."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, key in enumerate(self.keys):
            found[key].append(at)
        return dict(found)

    @cached_property
    def numbers(self) -> list[int]:
        """Of each token the how manieth sentence holds it."""
        return [number for number, (first, end) in enumerate(pairwise(self.bounds)) for _ in range(first, end)]

    def sentence_of(self, token: int) -> tuple[int, int]:
        """The tokens of the sentence that holds ``token``."""
        number = self.numbers[token]
        return self.bounds[number], self.bounds[number + 1]

    def slice(self, first: int, last: int) -> str:
        """The text from token ``first`` to before token ``last``."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end] if first < last else ""

    def around(self, first: int, last: int) -> str:
        """The same with the signs on both sides, up to the words before and after."""
        start = self.tokens[first - 1].end if first else 0
        end = self.tokens[last].start if last < len(self.tokens) else len(self.text)
        return self.text[start:end]

    def sentence_text(self, first: int, last: int) -> str:
        """The text of whole sentences, from token ``first`` to before token ``last``, stops and marks included."""
        end = self.tokens[last].start if last < len(self.tokens) else len(self.text)
        start = self.tokens[first].start if first else 0
        return self.text[start:end].strip()

    def span(self, first: int, last: int) -> Span | None:
        """The place of those tokens in the source."""
        if self.offset is None or first >= last:
            return None
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return Span(source=self.source.id, start=self.offset + start, end=self.offset + end)


class Step(NamedTuple):
    """Tokens ``[a, b)`` of the sentence against tokens ``[c, d)`` of the stretch; ``same`` if they are equal."""

    same: bool
    a: int
    b: int
    c: int
    d: int


def slid(tokens: Sequence[Token], step: Step) -> Iterator[Step]:
    """The same words put in one place before, where the word before them is their last: "28 [novembre (28]-26)"."""
    if 0 < step.a < step.b and step.c == step.d > 0 and tokens[step.a - 1].key == tokens[step.b - 1].key:
        yield Step(same=False, a=step.a - 1, b=step.b - 1, c=step.c - 1, d=step.d - 1)


@dataclass(frozen=True, slots=True)
class Alignment:
    """A sentence held against one stretch: what lies before the first and after the last shared word is no step."""

    stretch: Stretch
    steps: tuple[Step, ...]

    @property
    def first(self) -> int:
        """The first token of the stretch that the sentence stands on."""
        return self.steps[0].c

    @property
    def last(self) -> int:
        """The token after the last that it stands on."""
        return self.steps[-1].d

    @property
    def shared(self) -> int:
        """How many tokens are the same."""
        return sum(step.b - step.a for step in self.steps if step.same)


@dataclass(frozen=True, eq=False)
class Index:
    """All that the sources say, word by word."""

    stretches: tuple[Stretch, ...]
    postings: dict[str, list[tuple[int, int]]] = field(repr=False)
    """Word -> (stretch, position)."""
    weights: dict[str, float] = field(repr=False)
    bans: tuple[Ban, ...] = ()
    """What the story's instruction forbids to print."""
    _units: dict[str, frozenset[int]] = field(default_factory=dict, repr=False)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """All sentences in order: the stretch, and the how manieth of it."""
        return [(number, at) for number, one in enumerate(self.stretches) for at in range(len(one.bounds) - 1)]

    @cached_property
    def _firsts(self) -> list[int]:
        """The number of each stretch's first sentence among all."""
        return list(accumulate((len(one.bounds) - 1 for one in self.stretches), initial=0))

    def stretch_of(self, unit: int) -> Stretch:
        """The one that a sentence of that number stands in."""
        return self.stretches[self.sentences[unit][0]]

    def units(self, key: str) -> frozenset[int]:
        """The sentences that hold a word, by their number among all; none for a word that is everywhere."""
        if key not in self._units:
            places = self.postings.get(key, ())
            told = places if len(places) <= _MOST_PLACES else ()
            self._units[key] = frozenset({self._firsts[at] + self.stretches[at].numbers[token] for at, token in told})
        return self._units[key]

    def places(self, keys: Sequence[str], only: Source | None = None) -> list[tuple[Stretch, int]]:
        """Where ``keys`` stand in a row: the stretch and the first token, in the order of the sources."""
        if not keys or not self.postings.keys() >= set(keys):
            return []
        weights = [self.weights[key] for key in keys]
        rarest = weights.index(max(weights))
        found = []
        for number, position in self.postings[keys[rarest]]:
            stretch, first = self.stretches[number], position - rarest
            if first >= 0 and _may(stretch, only) and stretch.keys[first : first + len(keys)] == list(keys):
                found.append((stretch, first))
                if len(found) == _MOST_PLACES:
                    break
        return found


def build(story: Story) -> Index:
    """The index of a story's sources, the primary's passages first."""
    stretches = tuple(stretch for source in story.sources for stretch in _stretches(source))
    postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, stretch in enumerate(stretches):
        for position, key in enumerate(stretch.keys):
            postings[key].append((number, position))
    weights = {key: 1 / len(places) for key, places in postings.items()}
    return Index(stretches, dict(postings), weights, bans(story))


def align(keys: Sequence[str], index: Index, only: Source | None = None) -> list[Alignment]:
    """The passages that a sentence of these words stands on, best first; of ``only`` that source if one is given."""
    exact = [
        Alignment(stretch, (Step(same=True, a=0, b=len(keys), c=first, d=first + len(keys)),))
        for stretch, first in index.places(keys, only)
    ]
    return exact or _near(list(keys), index, only)


def _near(keys: list[str], index: Index, only: Source | None) -> list[Alignment]:
    votes = [0.0] * len(index.sentences)
    total = 0.0
    for key in dict.fromkeys(keys):
        if key not in index.weights:
            continue
        weight = index.weights[key]
        total += weight
        for unit in index.units(key):
            votes[unit] += weight
    voted = [unit for unit, vote in enumerate(votes) if vote]
    allowed = voted if only is None else [unit for unit in voted if _may(index.stretch_of(unit), only)]
    chosen = sorted(allowed, key=votes.__getitem__, reverse=True)[:_CANDIDATES]
    windows = dict.fromkeys(_window(index, unit, votes, total * _NEIGHBOUR) for unit in chosen)
    found = [match(keys, index.stretches[number], first, last) for number, first, last in windows]
    return sorted((one for one in found if one), key=lambda one: -one.shared)


def _window(index: Index, unit: int, votes: Sequence[float], enough: float) -> tuple[int, int, int]:
    """The sentence that was voted for, with those beside it that share enough of the words too."""
    number, at = index.sentences[unit]
    bounds = index.stretches[number].bounds
    first = unit - at
    low, high = at, at + 1
    while low > 0 and votes[first + low - 1] > enough:
        low -= 1
    while high < len(bounds) - 1 and votes[first + high] > enough:
        high += 1
    return number, bounds[low], bounds[high]


def match(keys: Sequence[str], stretch: Stretch, first: int, last: int) -> Alignment | None:
    """The words against those of the stretch from token ``first`` to before token ``last``; None: none is shared."""
    blocks = matching_blocks(keys, stretch.places, first, last)
    if not blocks:
        return None
    steps: list[Step] = []
    for a, c, size in blocks:
        if steps:
            steps.append(Step(same=False, a=steps[-1].b, b=a, c=steps[-1].d, d=c))
        steps.append(Step(same=True, a=a, b=a + size, c=c, d=c + size))
    return Alignment(stretch, tuple(steps))


def _may(stretch: Stretch, only: Source | None) -> bool:
    return only is None or stretch.source.id == only.id


def _stretches(source: Source) -> Iterable[Stretch]:
    document = source.document
    titles = {document.slice(block) for block in document.blocks if block.kind is BlockKind.TITLE}
    if source.title and source.title not in titles:
        yield _stretch(source, BlockKind.TITLE, source.title, None)
    for block in document.blocks:
        yield _stretch(source, block.kind, document.slice(block), block.start)


def _stretch(source: Source, kind: BlockKind, text: str, offset: int | None) -> Stretch:
    text = quotes.mended(text)
    spans = tuple(sentences.split(text))
    return Stretch(source, kind, text, offset, tokenize(text), spans)
