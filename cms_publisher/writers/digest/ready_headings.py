"""A paragraph's first sentence that is a subheading ready made, "Le métier se vend mal.", is set above the paragraph.

Word for word, without its full stop, and no longer in the text: nobody reads it twice, no word of the source is lost.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.extract import extract
from cms_publisher.fidelity.references import leans
from cms_publisher.french.clauses import binds, has_verb, leans_back, refers_back
from cms_publisher.french.grammar import has_finite_verb, points_back
from cms_publisher.french.when import mentions
from cms_publisher.french.words import count
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepare import Section

_WORDS: Final = range(3, 9)
_NAMES: Final = re.compile(r"[«:]|\bM(?:\.|me\b)|[A-ZÀ-Ý][\w’-]+[ \u00a0][A-ZÀ-Ý]")
"""What somebody says; or who, by name: the text below would say "elle" of nobody."""
_LEFT: Final = 20
"""Words that a paragraph keeps without its first sentence."""


def opener(section: Section) -> Sentence | None:
    """The first sentence of the section, as its heading, where what follows it reads without it."""
    first = section.blocks[0]
    if first.kind is not BlockKind.PARAGRAPH or len(first.sentences) == 1:
        return None
    sentence, following = first.sentences[:2]
    left = sum(count(each.text) for each in first.sentences[1:])
    ready = _is_ready(sentence.text) and left >= _LEFT and _begins(following.text)
    return extract(sentence, 0, len(sentence.text.rstrip(" .\u00a0"))) if ready else None


def promoted(section: Section) -> Section:
    """The section without the sentence that has become its heading."""
    first, *others = section.blocks
    heading = section.heading
    if heading is None or heading.text.rstrip(".") != first.sentences[0].text.rstrip(" .\u00a0"):
        return section
    return replace(section, blocks=(replace(first, sentences=first.sentences[1:]), *others))


def _is_ready(text: str) -> bool:
    """Whether a short sentence stands by itself: it has its verb, no quotation, and points to nothing before it."""
    told = text.endswith(".") and count(text) in _WORDS and not _NAMES.search(text)
    if not told or not (has_verb(text) or has_finite_verb(text)) or is_doubtful(text):
        return False
    leaning = leans_back(text) or refers_back(text) or points_back(text) or binds(text)
    return not leaning and not any(each.shift is not None or each.later for each in mentions(text))


def _begins(text: str) -> bool:
    """Whether a sentence opens a paragraph as well as it followed another."""
    if text.startswith("«"):
        return not leans(text)
    leaning = leans_back(text) or refers_back(text) or points_back(text)
    return not leaning and (has_verb(text) or has_finite_verb(text))
