"""The optional parts, word for word: "L’essentiel" above the text; dates, who says what and the sources below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import parts
from cms_publisher.fidelity.analysts import quoted_speaker
from cms_publisher.fidelity.attribution import attribute, house_heading, reference
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.excerpts.telling import telling
from cms_publisher.fidelity.interviews import speaks
from cms_publisher.fidelity.promotion import speaks_of_itself
from cms_publisher.french import quotes
from cms_publisher.french.leaning import leans_back, refers_back
from cms_publisher.french.words import count
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.dated import lines
from cms_publisher.writers.digest.sections import LEVEL
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.model import Sentence, Story
    from cms_publisher.writers.digest.prepared import Section

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
    return _part(parts.ESSENTIALS, wanted, zip(_essentials(sections)), least=_POINTS)


def below(
    wanted: Iterable[str], story: Story, sections: Sequence[Section], context: Sequence[Section]
) -> tuple[ArticleBlock, ...]:
    """What stands after the text; in its ``context``, what the other sources add, people may be quoted as well."""
    wanted, used = frozenset(wanted), {story.primary.id, *(section.source for section in context)}
    listed = (reference(source) for source in story.sources if source.id in used)
    return (
        *_part(parts.CHRONOLOGY, wanted, zip(_dates(sections)), least=_POINTS),
        *_part(
            parts.VOICES,
            wanted,
            [_credited(voice, story) for voice in _voices((*sections, *context))],
            least=_VOICES,
        ),
        *_part(parts.SOURCES, wanted, ((line,) for line in listed if line), least=1),
    )


def _part(
    name: str, wanted: Iterable[str], found: Iterable[tuple[Sentence, ...]], *, least: int
) -> tuple[ArticleBlock, ...]:
    points = tuple(found) if name in wanted else ()
    if len(points) < least:
        return ()
    heading = ArticleBlock(kind=BlockKind.HEADING, sentences=(house_heading(parts.PARTS[name]),), level=LEVEL)
    return (heading, *(_item(sentences) for sentences in points))


def _item(sentences: tuple[Sentence, ...]) -> ArticleBlock:
    support = sentences[0].support
    return ArticleBlock(kind=BlockKind.LIST_ITEM, sentences=sentences, source=support[0].source if support else None)


def _essentials(sections: Sequence[Section]) -> Iterator[Sentence]:
    """Three sentences that stand alone: the most telling one of each third of the text, else of the rest of it.

    A paragraph's first sentence before any other: there a news text says what the paragraph is about.
    """
    blocks = [block for section in sections for block in section.blocks if block.kind is BlockKind.PARAGRAPH]
    weight = weights(block.text for block in blocks)
    offered = [
        (at * _POINTS // len(blocks), _rank(place, one, weight), one)
        for at, block in enumerate(blocks)
        for place, one in enumerate(block.sentences)
        if _is_point(one)
    ]
    ranked = sorted(range(len(offered)), key=lambda at: offered[at][1])
    firsts = {offered[at][0]: at for at in reversed(ranked)}  # the best of each third
    chosen = [*firsts.values(), *(at for at in ranked if at not in firsts.values())][:_POINTS]
    yield from (offered[at][2] for at in sorted(chosen))


def _rank(place: int, point: Sentence, weight: Mapping[str, int]) -> tuple[bool, bool, float]:
    """What comes first: what is nobody's ("sa propre étude": whose?), what a paragraph opens with, what tells most."""
    owned = _OWNED.search(quotes.outside(point.text)) is not None
    return owned, place > 0, -telling(point.text) - relevance(point.text, weight)


def _dates(sections: Sequence[Section]) -> Iterator[Sentence]:
    """What tells of one time, in the order of the calendar."""
    for _, sentence in sorted(lines(sections), key=lambda row: row[0]):
        if not is_doubtful(sentence.text) and not leans(sentence.text):
            yield sentence


def _voices(sections: Sequence[Section]) -> list[tuple[Sentence, ...]]:
    """The first sentence in which each person is quoted by name, behind the one that says whose "sa présidente" is."""
    heard: set[str] = set()
    voices: list[tuple[Sentence, ...]] = []
    for block in (block for section in sections for block in section.blocks):
        for at, sentence in enumerate(block.sentences):
            name = quoted_speaker(sentence.text)
            voice = _introduced(block.sentences, at) if name and name not in heard else ()
            if name and voice and not any(is_doubtful(one.text) for one in voice):
                heard.add(name)
                goes_on = bool(voices) and len(voice) > 1 and voices[-1][-1] == voice[0]
                voices[-1:] = [voices[-1] + voice[1:]] if goes_on else [*voices[-1:], voice]
    return voices


def _credited(voice: tuple[Sentence, ...], story: Story) -> tuple[Sentence, ...]:
    """The words behind their source's name, where they are no words of the primary and have it not before them."""
    first, *others = voice
    source = first.support[0].source if first.support else story.primary.id
    told = any(edit.kind == EditKind.ATTRIBUTION for edit in first.edits)
    return voice if told or source == story.primary.id else (attribute(story.source(source), first), *others)


def _introduced(sentences: Sequence[Sentence], at: int) -> tuple[Sentence, ...]:
    """The sentence, with the one before it where it needs that; nothing where that leans on another one."""
    if not _is_orphan(sentences[at].text):
        return (sentences[at],)
    before = sentences[at - 1] if at else None
    return () if before is None or _is_orphan(before.text) else (before, sentences[at])


def _is_orphan(text: str) -> bool:
    """Whether somebody in it is known by the sentence before: "son porte-parole, Noël …"."""
    return leans(text) or _HIS.search(quotes.outside(text)) is not None


def _is_point(sentence: Sentence) -> bool:
    text = sentence.text
    whole = count(text) in _LENGTHS and "«" not in text and not is_doubtful(text)
    own = speaks(text) or speaks_of_itself(text) is not None
    own = own or _GOES_ON.match(text) is not None or leans(text)
    return whole and not own and not leans_back(text) and not refers_back(text)
