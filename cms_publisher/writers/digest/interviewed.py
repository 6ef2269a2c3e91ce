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
from cms_publisher.french.words import content_words, stems_of
from cms_publisher.model import BlockKind, Edit
from cms_publisher.writers.digest.quotations import sayings
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

NAME: Final = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ’]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*(?: (?:d[eu] |d[’'])?[A-ZÀ-Ý][\w’]+(?:-[\w’]+)*)+")
_LABELLED: Final = re.compile(rf"({NAME.pattern})[ \u00a0\u202f]?: ")
STRONG: Final = re.compile(r"\b(?:c[’']est|n[’']est|ne \w+ (?:pas|plus|jamais|rien)|jamais|personne|tout le monde)\b")
"""What a guest says that a reader remembers: what something is, or is not."""
_WEIGHT: Final = 3.0
_LENGTHS: Final = range(25, 80)
"""Characters of what is quoted: shorter says little."""
_LEAST_WORDS: Final = 3
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
        for block in _answers(sections)
        for sentence in block.sentences
        for one in sayings(unlabelled(sentence))
        if _tells(one.text, guest) and not _is_again(key(one.text), known)
    )
    ranked = sorted(said, key=lambda one: -relevance(one.text, weight) - _WEIGHT * bool(STRONG.search(one.text)))
    return tuple(said_by(guest, one) for one in dict.fromkeys((*filter(None, [bare]), *ranked))) if guest else ()


def is_of_the_subject(saying: Sentence, sections: Sequence[Section]) -> bool:
    """Whether what the guest says has a word of what introduces the interview, the name aside."""
    told = " ".join(block.text for section in introduction(sections) for block in section.blocks)
    return not told or bool(stems_of(told) & stems_of(saying.text.partition("\u00a0: ")[2]))


def _tells(quotation: str, guest: str) -> bool:
    """Whether it says something, and fits behind the name."""
    fits = len(quotation) in _LENGTHS and len(guest) + len(quotation) <= LONGEST
    if quotation.rstrip("» \u00a0").endswith(("…", "...")):
        return False  # what is left unsaid insinuates: "Je ne devrais pas le dire, mais …"
    return fits and len(content_words(quotation)) >= _LEAST_WORDS


def _is_again(said: frozenset[str], known: frozenset[str]) -> bool:
    return said <= known or overlap(said, known) >= _THE_SAME


def _answers(sections: Sequence[Section]) -> list[ArticleBlock]:
    """The paragraphs behind the first question."""
    blocks = chain.from_iterable(section.blocks for section in sections)
    spoken = dropwhile(lambda block: block.kind is not BlockKind.QUESTION, blocks)
    return [block for block in spoken if block.kind is BlockKind.PARAGRAPH]


def answering(sections: Sequence[Section]) -> set[str]:
    """The names before the answers: several where two are asked; none where nobody need be named."""
    return {found[1] for block in _answers(sections) if (found := _LABELLED.match(block.text))}


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


def unlabelled(sentence: Sentence) -> Sentence:
    """What is said, without the name before an answer."""
    found = _LABELLED.match(sentence.text)
    return replace(sentence, text=sentence.text[found.end() :]) if found else sentence


def said_by(guest: str, quotation: Sentence) -> Sentence:
    """The quotation behind the name of who says it."""
    before = f"{guest}\u00a0: "
    edit = Edit(kind=EditKind.LABEL, before="", after=before)
    return replace(quotation, text=before + quotation.text, edits=(*quotation.edits, edit))
