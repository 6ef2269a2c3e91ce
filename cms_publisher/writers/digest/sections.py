"""Subheadings: the source's own are kept; long or unheaded text is cut between paragraphs and headed with its words."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.attribution import CONTEXT
from cms_publisher.french.rubrics import is_desk_rubric
from cms_publisher.french.words import fold
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.headings import left_open
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.paragraphs import parted
from cms_publisher.writers.digest.partition import About, Partition
from cms_publisher.writers.digest.practical import details_apart, with_details
from cms_publisher.writers.digest.ready_headings import promoted
from cms_publisher.writers.digest.themes import Themes
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import Sentence, Span
    from cms_publisher.writers.digest.partition import Part
    from cms_publisher.writers.digest.prepared import Section

LEVEL: Final = 2
"""Of a subheading: the headline is the page's only h1."""


_MORE: Final = 2
"""Parts that a section is cut into further at most, where nothing but details can head them."""
_SHORTER: Final = 0.8
"""What share of the longest part's words the longest has then, to be worth the cut."""
_TITLED: Final = 170
"""Words up to which a section that its author has titled stays whole."""
_READ_ON: Final = 200
"""Words that are read on without a subheading, if the text has any for them."""
_LAST: Final = 2
"""Sentences that a text, and the paragraph before its last one, ends on."""


class _Needed(NamedTuple):
    """How a section is to be cut."""

    least: int
    most: int | None
    limit: int
    """Words of a section."""
    exactly: bool


def with_subheadings(  # noqa: PLR0913 - how many and how long, and two with a default
    sections: tuple[Section, ...],
    wanted: int,
    section_words: int,
    headline: Sentence,
    *,
    exactly: bool = False,
    person: Portrait | None = None,
    is_told: bool = False,
) -> tuple[Section, ...]:
    """The sections cut further until ``wanted`` have a subheading and none is longer than ``section_words``.

    Where the text offers none that tells what its section is about, it stays uncut: a check says how many are missing.
    So does an interview: its questions part it. Practical details at its end stand apart from what is told before them.

    Args:
        sections: as their source has them.
        wanted: how many subheadings.
        section_words: words that a section may have.
        headline: what the text is about.
        exactly: no more than that many, if no section is too long: somebody asked for that number.
        person: whom the text portrays.
        is_told: whether it is told towards its last words, which no heading gives away.
    """
    sections = tuple(replace(section, blocks=tuple(parted(section.blocks))) for section in sections)
    if not sections or is_interview(sections):
        return sections
    told, details = details_apart(sections)
    weight = weights(block.text for section in told for block in section.blocks)
    about = About(weight, headline.text, person, left_open(told) | (_fall(told) if is_told else frozenset()))
    found = _cut_further(told, wanted, section_words, about, exactly=exactly)
    return with_details(found, details) if details else found


def _fall(sections: Iterable[Section]) -> frozenset[Span]:
    """Where the words stand that a text ends on, and those that the paragraph before ends on."""
    blocks = [block for section in sections for block in section.blocks]
    last = [one for block in blocks for one in block.sentences][-_LAST:]
    before = blocks[-2].sentences[-_LAST:] if blocks[1:] else ()
    return frozenset(span for one in (*last, *before) for span in one.support)


def counts(section: Section, *, asked: bool) -> bool:
    """Whether its heading is one of those wanted: no box's ("Pratique"); of those asked for, no list's or context's."""
    if section.heading is None or is_desk_rubric(section.heading.text):
        return False
    listed = bool(section.blocks) and section.blocks[0].kind is BlockKind.LIST_ITEM
    return not (asked and (listed or section.heading.text == CONTEXT))


def _cut_further(
    sections: tuple[Section, ...], wanted: int, section_words: int, about: About, *, exactly: bool
) -> tuple[Section, ...]:
    """The longest first: as many parts as are worth it where headings are wanted, else as it takes to be read well."""
    taken = {fold(section.heading.text) for section in sections if section.heading}
    missing = wanted - sum(counts(section, asked=exactly) for section in sections)
    found: dict[int, tuple[Section, ...]] = {}
    longest = section_words if exactly else min(section_words, _READ_ON)
    for at, section in sorted(enumerate(sections), key=lambda row: -row[1].words):
        whole = section.heading and section.words <= _TITLED and not exactly
        if (missing > 0 and not whole) or section.words > longest:
            few = exactly or (len(sections) > 1 and section.words <= section_words)
            most = max(missing, ceil(section.words / section_words) - 1) if few else None
            needed = _Needed(missing, most, section_words, exactly)
            parts = _parts(section, about, taken, needed)
            found[at] = _apart(section, parts)
            taken |= {fold(part.heading.text) for part in parts}
            missing -= len(parts)
    return tuple(part for at, section in enumerate(sections) for part in found.get(at, (section,)))


def _parts(section: Section, about: About, taken: set[str], needed: _Needed) -> tuple[Part, ...]:
    """The parts of a section; where one stays too long, or too few have a heading, also such as begin loosely."""
    least, most, limit, exactly = needed
    firmly = Partition(section, Themes(section.blocks, about.headline, about.person), about, limit, taken)
    parts = firmly.best(least, most)
    longest = _longest(section, parts)
    if longest <= limit and not (exactly and len(parts) < least):
        is_read_on = longest > _READ_ON and not exactly
        return tuple(_kindly(section, parts, about, taken, limit)) if is_read_on else parts
    loosely = firmly.loosened()
    parts = max(parts, loosely.best(least, most), key=len)
    while _is_long(section, parts, limit) and (most is None or len(parts) < most):
        further = loosely.best(len(parts) + 1, most)
        if len(further) <= len(parts):
            break
        parts = further
    if most is not None and len(parts) == most and _is_long(section, parts, limit):
        further = loosely.best(most + 1, most + 1)
        parts = parts if _is_long(section, further, limit) else further
    is_read_on = not exactly or _is_long(section, parts, limit)
    return tuple(_kindly(section, parts, about, taken, limit)) if is_read_on else parts


def _kindly(section: Section, parts: Sequence[Part], about: About, taken: set[str], limit: int) -> Iterator[Part]:
    """These parts, those read on too long cut once more, under a detail of theirs where that alone can head them."""
    starts, taken = [0, *(part.start for part in parts)], {*taken, *(fold(part.heading.text) for part in parts)}
    for at, long in enumerate(_apart(section, parts)):
        yield from parts[at - 1 : at]
        aims = dict.fromkeys(aim for aim in (min(limit, _READ_ON), limit) if long.words > aim)
        for part in next(filter(None, (_further(long, about, taken, aim) for aim in aims)), ()):
            yield part._replace(start=starts[at] + part.start)


def _further(section: Section, about: About, taken: set[str], limit: int) -> tuple[Part, ...]:
    """The fewest parts whose longest is shorter than the section."""
    themes = Themes(section.blocks, about.headline, about.person)
    partition = Partition(section, themes, about, limit, taken, loosely=True, kindly=True)
    parts: tuple[Part, ...] = ()
    for number in range(1, _MORE + 1):
        found = partition.best(number, number)
        longest = _longest(section, found)
        if longest <= max(limit, _SHORTER * _longest(section, parts)):
            parts = found
        if longest <= limit:
            break
    return parts


def _longest(section: Section, parts: Sequence[Part]) -> int:
    return max(part.words for part in _apart(section, parts))


def _is_long(section: Section, parts: Sequence[Part], limit: int) -> bool:
    """Whether one of its parts is still longer than a section may be."""
    return any(part.words > limit for part in _apart(section, parts))


def _apart(section: Section, parts: Sequence[Part]) -> tuple[Section, ...]:
    """The section in its parts, each under its heading; what stands before them keeps its own."""
    starts = [part.start for part in parts]
    ends = [*starts[1:], len(section.blocks)]
    first = replace(section, blocks=section.blocks[: starts[0]] if starts else section.blocks)
    others = (
        promoted(replace(section, blocks=section.blocks[part.start : end], heading=part.heading))
        for part, end in zip(parts, ends, strict=False)
    )
    return (first, *others)


def blocks_of(sections: Iterable[Section]) -> tuple[ArticleBlock, ...]:
    """The sections as the article's body, subheadings as H2."""
    body: list[ArticleBlock] = []
    for section in sections:
        if section.heading:
            body.append(
                ArticleBlock(
                    kind=BlockKind.HEADING,
                    sentences=(section.heading,),
                    level=LEVEL,
                    source=section.source,
                ),
            )
        body.extend(section.blocks)
    return tuple(body)
