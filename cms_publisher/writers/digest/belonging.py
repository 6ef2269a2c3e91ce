"""Which part of the text a borrowed passage without a heading of its own plainly belongs to: there it stands last."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import CONTEXT, house_heading
from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import fold
from cms_publisher.writers.digest.beside import closes, is_leant_on, subjects
from cms_publisher.writers.digest.context_headings import without_introduction

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cms_publisher.writers.digest.prepared import Section

_LONGEST: Final = 120
"""Words of a passage that goes on from a part of the text; a longer one stands apart."""
_SHARED: Final = 2
"""Subjects that it has in common with that part and no other, at least."""
_PLAINLY: Final = 2.5
"""What they weigh at least."""
_MORE: Final = 3.0
"""How much more of it than the next part has."""
_HEADED: Final = 2.0
"""What a subject weighs that the part's heading names."""
_WORD: Final = re.compile(r"[^\W\d_]+")


def joined(
    sections: Sequence[Section], borrowed: Sequence[Section], about: Mapping[str, str], told: str, most: int
) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """The text's sections with the passages that belong to one of them, and the passages that do not.

    Args:
        sections: the text's own, headed.
        borrowed: those of other sources; of what has no heading of its own, the first has the house's.
        about: what each source's title and opening say that it is about.
        told: the headline and standfirst: what is said there is no one part's subject.
        most: words of one section.
    """
    parts, rest = list(sections), []
    if not any(passage.heading is None or _is_the_house_s(passage) for passage in borrowed):
        return tuple(sections), tuple(borrowed)
    for passage in borrowed:
        unheaded = passage.heading is None or _is_the_house_s(passage)
        at = _home(passage, parts, about.get(passage.source, ""), told, most) if unheaded else None
        if at is None:
            rest.append(passage)
        else:
            parts[at] = _with(parts[at], passage)
    return tuple(parts), tuple(_headed(rest))


def _headed(rest: Sequence[Section]) -> Iterator[Section]:
    """The house's heading over the first that has none."""
    bare = not any(_is_the_house_s(passage) for passage in rest)
    for passage in rest:
        yield replace(passage, heading=house_heading(CONTEXT)) if bare and passage.heading is None else passage
        bare = bare and passage.heading is not None


def _is_the_house_s(passage: Section) -> bool:
    return passage.heading is not None and passage.heading.text == CONTEXT


def _with(part: Section, passage: Section) -> Section:
    """The part and the passage behind it, before a line that closes the text."""
    end = len(part.blocks) - (len(part.blocks) > 1 and closes(part.blocks[-1].text))
    return replace(part, blocks=(*part.blocks[:end], *passage.blocks, *part.blocks[end:]))


def _home(passage: Section, parts: Sequence[Section], about: str, told: str, most: int) -> int | None:
    if passage.words > _LONGEST:
        return None
    mine = _things("\n".join(without_introduction(block).text for block in passage.blocks))
    topic = _things(about) | mine
    common = [_Common.of(mine, topic, part) for part in parts]
    spread = Counter(word for part in parts for word in subjects([block.text for block in part.blocks]))
    spread.update(subjects([told]).keys())
    heads = Counter(word for each in common for word in each.headed)
    weights = [each.weight(spread, heads) for each in common]
    first, second = (*sorted(weights, reverse=True), 0.0, 0.0)[:2]
    at = weights.index(first) if weights else 0
    if first < _PLAINLY or first < _MORE * second or parts[at].heading is None:
        return None
    alone = [word for word in topic if common[at].has_alone(word, spread, heads)]
    fits = parts[at].words + passage.words <= most
    return at if len(alone) >= _SHARED and fits and not is_leant_on(parts, at) else None


@dataclass(frozen=True, slots=True)
class _Common:
    """What a passage has in common with one part of the text, and what each subject weighs."""

    told: Mapping[str, float]
    headed: Mapping[str, float]
    """Of these, what the part's heading names: its subject, whatever else speaks of it."""

    @classmethod
    def of(cls, mine: Mapping[str, float], topic: Mapping[str, float], part: Section) -> _Common:
        own = subjects([block.text for block in part.blocks])
        named = subjects([part.heading.text]) if part.heading else {}
        headed = {word: weight for word, weight in topic.items() if word in named}
        return cls({word: weight for word, weight in mine.items() if word in own and word not in named}, headed)

    def weight(self, spread: Mapping[str, int], heads: Mapping[str, int]) -> float:
        return sum(weight / spread[word] for word, weight in self.told.items()) + sum(
            _HEADED * weight / heads[word] for word, weight in self.headed.items()
        )

    def has_alone(self, word: str, spread: Mapping[str, int], heads: Mapping[str, int]) -> bool:
        return heads[word] == 1 if word in self.headed else word in self.told and spread[word] == 1


def _things(text: str) -> dict[str, float]:
    """The subjects of a text that are no mere verbs."""
    verbs = {fold(word)[:7] for word in _WORD.findall(text) if _is_verb(word.lower())}
    vague = {word[:7] for word in tables.words("vague_words")}
    return {word: weight for word, weight in subjects([text]).items() if word not in verbs and word not in vague}


def _is_verb(word: str) -> bool:
    found = readings(word)
    return bool(found) and all(each.part is Part.VERB for each in found)
