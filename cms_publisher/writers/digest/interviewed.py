"""Headlines of an interview: a short sentence that its guest says, word for word, behind the guest's name."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import chain, dropwhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.overlap import key, overlap
from cms_publisher.fidelity.excerpts.references import is_only_quoted
from cms_publisher.fidelity.interviews import speaks
from cms_publisher.french.words import content_words, stems_of
from cms_publisher.model import BlockKind, Edit
from cms_publisher.writers.digest.quotations import sayings
from cms_publisher.writers.digest.telling_sayings import MARKS, NAME, hangs, points, telling
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

_LABELLED: Final = re.compile(rf"({NAME.pattern})[ \u00a0\u202f]?: ")
_LENGTHS: Final = range(25, 80)
"""Characters of what is quoted: shorter says little."""
_LEAST_WORDS: Final = 3
_STRONG: Final = 1.3
"""What a saying tells at least that heads an interview whose own title only says that it is one."""
_TIMES: Final = stems_of("an année mois semaine jour heure")
"""What is of no subject: "dans cinq ans" of a guest of 52."""
LONGEST: Final = 107
"""Characters with the guest's name."""
_THE_SAME: Final = 0.6
"""From this share of words on, it is the title again."""


def is_interview(sections: Sequence[Section]) -> bool:
    """Whether somebody asks in it."""
    return any(block.kind is BlockKind.QUESTION for section in sections for block in section.blocks)


def introduction(sections: Sequence[Section]) -> tuple[Section, ...]:
    """What stands before the first question, the paper's own words."""
    told = []
    for section in sections:
        asked = [at for at, block in enumerate(section.blocks) if block.kind is BlockKind.QUESTION]
        blocks = section.blocks[: asked[0]] if asked else section.blocks
        told += [replace(section, blocks=blocks)] if blocks else []
        if asked:
            break
    return tuple(told)


def guest_headlines(sections: Sequence[Section], title: Sentence | None) -> tuple[Sentence, ...]:
    """Sentences of the guest behind the guest's name, the strongest first; none where nobody knows who that is.

    A title that only quotes comes first, with the name.
    """
    guest = _guest(sections, title.text if title else "")
    bare = title if title and is_only_quoted(title.text) else None
    weight = weights(block.text for section in sections for block in section.blocks)
    known = key(title.text if title else "")
    said = (
        one
        for _, block in answers([block for section in sections for block in section.blocks])
        for sentence in block.sentences
        for one in sayings(_unlabelled(sentence))
        if _tells(one.text, guest) and not _is_again(key(one.text), known)
    )
    ranked = sorted(said, key=lambda one: -telling(one.text, weight))
    return tuple(said_by(guest, one) for one in dict.fromkeys((*filter(None, [bare]), *ranked))) if guest else ()


def is_of_the_subject(saying: Sentence, sections: Sequence[Section]) -> bool:
    """Whether what the guest says has a word of what introduces the interview, the name aside."""
    told = " ".join(block.text for section in introduction(sections) for block in section.blocks)
    return not told or bool(stems_of(told) & stems_of(saying.text.partition("\u00a0: ")[2]) - _TIMES)


def is_strong(saying: Sentence, sections: Sequence[Section]) -> bool:
    """Whether it says where the guest stands, whatever it is of."""
    weight = weights(block.text for section in sections for block in section.blocks)
    return telling(saying.text.partition("\u00a0: ")[2], weight) >= _STRONG


def _tells(quotation: str, guest: str) -> bool:
    """Whether it says something, and fits behind the name."""
    if points(quotation.strip(MARKS)):
        return False
    fits = len(quotation) in _LENGTHS and len(guest) + len(quotation) <= LONGEST
    return fits and len(content_words(quotation)) >= _LEAST_WORDS


def _is_again(said: frozenset[str], known: frozenset[str]) -> bool:
    return said <= known or overlap(said, known) >= _THE_SAME


def _spoken(sections: Sequence[Section]) -> list[ArticleBlock]:
    """The paragraphs behind the first question."""
    blocks = chain.from_iterable(section.blocks for section in sections)
    spoken = dropwhile(lambda block: block.kind is not BlockKind.QUESTION, blocks)
    return [block for block in spoken if block.kind is BlockKind.PARAGRAPH]


def standing(block: ArticleBlock) -> Iterator[Sentence]:
    """What is said there that stands by itself."""
    start = 0
    for sentence in block.sentences:
        for quote in sayings(_unlabelled(sentence)):
            words = quote.text.strip(MARKS)
            at = block.text.find(words, start)
            if not hangs(words, block.text, at):
                yield quote
        start += len(sentence.text)


def answers(blocks: Sequence[ArticleBlock]) -> Iterator[tuple[int, ArticleBlock]]:
    """The guest's paragraphs for certain, each with its question: right below one, or in which somebody says "je"."""
    asked = -1
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.QUESTION:
            asked = at
        elif block.kind is BlockKind.PARAGRAPH and asked >= 0 and (at == asked + 1 or speaks(block.text)):
            yield asked, block


def answering(sections: Sequence[Section]) -> set[str]:
    """The names before the answers: several where two are asked; none where nobody need be named."""
    return {found[1] for block in _spoken(sections) if (found := _LABELLED.match(block.text))}


def _guest(sections: Sequence[Section], title: str) -> str:
    """The name before a quotation in the title, or before an answer; else the one that the introduction names most."""
    labelled = answering(sections)
    named = _LABELLED.match(title)
    if len(labelled) > 1:
        return ""
    if named or labelled:
        return named[1] if named else labelled.pop()
    told = " ".join(block.text for section in introduction(sections) for block in section.blocks)
    return next((name for name, _ in Counter(NAME.findall(told)).most_common(1)), "")


def _unlabelled(sentence: Sentence) -> Sentence:
    """What is said, without the name before an answer."""
    found = _LABELLED.match(sentence.text)
    return replace(sentence, text=sentence.text[found.end() :]) if found else sentence


def said_by(guest: str, quotation: Sentence) -> Sentence:
    """The quotation behind the name of who says it."""
    before = f"{guest}\u00a0: "
    edit = Edit(kind=EditKind.LABEL, before="", after=before)
    return replace(quotation, text=before + quotation.text, edits=(*quotation.edits, edit))
