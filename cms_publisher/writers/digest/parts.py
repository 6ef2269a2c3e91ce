"""The optional parts, word for word: "L’essentiel" above the text; dates, who says what and the sources below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import parts
from cms_publisher.fidelity.analysts import speaker
from cms_publisher.fidelity.attribution import house_heading, reference
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.interviews import speaks
from cms_publisher.fidelity.promotion import speaks_of_itself
from cms_publisher.french import quotes
from cms_publisher.french.clauses import leans_back, refers_back
from cms_publisher.french.words import count
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.dated import lines
from cms_publisher.writers.digest.sections import LEVEL
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.model import Sentence, Story
    from cms_publisher.writers.digest.prepare import Section

_POINTS: Final = 3
_VOICES: Final = 2
"""Fewer people make no list."""
_LENGTHS: Final = range(8, 31)
"""Words of a point."""


_OWNED: Final = re.compile(r"\b(?:son|sa|ses|leurs?|lui|eux)\b")
_HIS: Final = re.compile(r"\b(?:son|sa|leur)[ \u00a0][a-zß-öø-ÿœ-]+(?:[ \u00a0][\w’-]+){0,3},[ \u00a0][A-ZÀ-Þ]")
_GOES_ON: Final = re.compile(
    r"(?:Au-delà|Là-bas|Enfin|Ensuite|Puis|Alors|Ainsi|Aussi|Toutefois|Cependant|Pourtant|En revanche|En outre|"
    r"De plus|De même|Par ailleurs|D[’']abord|Autrement dit|Résultat|Le reste|Les autres)\b"
)


def above(wanted: Iterable[str], sections: Sequence[Section]) -> tuple[ArticleBlock, ...]:
    """What stands before the text; nothing where the text has not enough for it."""
    return _part(parts.ESSENTIALS, wanted, _essentials(sections), least=_POINTS)


def below(
    wanted: Iterable[str], story: Story, sections: Sequence[Section], used: Iterable[str]
) -> tuple[ArticleBlock, ...]:
    """What stands after the text; ``used`` are the ids of the sources that it is taken from."""
    wanted, used = frozenset(wanted), frozenset(used)
    listed = (reference(source) for source in story.sources if source.id in used)
    return (
        *_part(parts.CHRONOLOGY, wanted, _dates(sections), least=_POINTS),
        *_part(parts.VOICES, wanted, _voices(sections), least=_VOICES),
        *_part(parts.SOURCES, wanted, (line for line in listed if line), least=1),
    )


def _part(name: str, wanted: Iterable[str], found: Iterable[Sentence], *, least: int) -> tuple[ArticleBlock, ...]:
    points = tuple(found) if name in wanted else ()
    if len(points) < least:
        return ()
    heading = ArticleBlock(kind=BlockKind.HEADING, sentences=(house_heading(parts.PARTS[name]),), level=LEVEL)
    return (heading, *(_item(sentence) for sentence in points))


def _item(sentence: Sentence) -> ArticleBlock:
    source = sentence.support[0].source if sentence.support else None
    return ArticleBlock(kind=BlockKind.LIST_ITEM, sentences=(sentence,), source=source)


def _essentials(sections: Sequence[Section]) -> Iterator[Sentence]:
    """Three sentences that stand alone: the most telling one of each third of the text.

    A paragraph's first sentence before any other: there a news text says what the paragraph is about.
    """
    blocks = [block for section in sections for block in section.blocks if block.kind is BlockKind.PARAGRAPH]
    weight = weights(block.text for block in blocks)
    offered = [(place, one) for block in blocks for place, one in enumerate(block.sentences) if _is_point(one)]
    for part in range(_POINTS):
        third = offered[part * len(offered) // _POINTS : (part + 1) * len(offered) // _POINTS]
        yield from (one for _, one in sorted(third, key=lambda row: _rank(row, weight))[:1])


def _rank(row: tuple[int, Sentence], weight: Mapping[str, int]) -> tuple[bool, bool, float]:
    """What comes first: what is nobody's ("sa propre étude": whose?), what a paragraph opens with, what tells most."""
    place, point = row
    owned = _OWNED.search(quotes.outside(point.text)) is not None
    return owned, place > 0, -relevance(point.text, weight)


def _dates(sections: Sequence[Section]) -> Iterator[Sentence]:
    """What tells of one time, in the order of the calendar."""
    for _, sentence in sorted(lines(sections), key=lambda row: row[0]):
        if not is_doubtful(sentence.text) and not leans(sentence.text):
            yield sentence


def _voices(sections: Sequence[Section]) -> Iterator[Sentence]:
    """The first sentence in which each person is quoted by name."""
    heard: set[str] = set()
    for sentence in (one for section in sections for block in section.blocks for one in block.sentences):
        name = speaker(sentence.text) if "«" in sentence.text else None
        orphan = leans(sentence.text) or _HIS.search(quotes.outside(sentence.text))  # "son porte-parole, Noël …"
        if name and name not in heard and not is_doubtful(sentence.text) and not orphan:
            heard.add(name)
            yield sentence


def _is_point(sentence: Sentence) -> bool:
    text = sentence.text
    whole = count(text) in _LENGTHS and "«" not in text and not is_doubtful(text)
    own = speaks(text) or speaks_of_itself(text) is not None
    own = own or _GOES_ON.match(text) is not None or leans(text)
    return whole and not own and not leans_back(text) and not refers_back(text)
