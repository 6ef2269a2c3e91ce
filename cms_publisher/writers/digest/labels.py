"""What a headline may have before a colon, so that a reader knows what it is about: "Halle Gutenberg : le coût …"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, noun_phrases
from cms_publisher.french.names import lower_start
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.french.grammar import Phrase
    from cms_publisher.model import Sentence

_USES: Final = 2
_MOST_WORDS: Final = 4
_LONGEST: Final = 110
"""Characters of a headline."""


def subject(sentences: Sequence[Sentence], lead: int) -> str:
    """The name that the first sentences have with an article, or as a place, and the text most often; "" for none.

    A person's name has no article: nobody is put before a colon as if the rest were said of them.
    """
    text = fold(" ".join(sentence.text for sentence in sentences))
    named = [name for sentence in sentences[:lead] for name in _names(sentence.text)]
    ranked = sorted(dict.fromkeys(named), key=lambda name: -text.count(fold(name)))
    places = (place for sentence in sentences[:lead] for place in _places(sentence.text))
    return next((name for name in ranked if text.count(fold(name)) >= _USES), next(places, ""))


def labelled(clause: Sentence, label: str) -> Sentence | None:
    """The clause behind the label and a colon; None where it has the label's words, or would be too long."""
    words = set(content_words(label))
    before = f"{label[:1].upper()}{label[1:]}\u00a0: "
    text = before + lower_start(clause.text)
    if not words or words & set(content_words(clause.text)) or len(text) > _LONGEST or "\u00a0: " in clause.text:
        return None
    return replace(clause, text=text, edits=(*clause.edits, Edit(kind=EditKind.LABEL, before="", after=before)))


def _names(sentence: str) -> Iterator[str]:
    for phrase in noun_phrases(sentence):
        name = _name(phrase)
        if name and len(content_words(name)) <= _MOST_WORDS:
            yield name


def _places(sentence: str) -> Iterator[str]:
    """Where a body acts that the sentence names by its place: "le conseil municipal de Lorme"."""
    for phrase in noun_phrases(sentence):
        for inner in phrase.complements if phrase.head.low in tables.words("actors") else ():
            if len(inner.core) == 1 and inner.core[0].tag is Tag.NAME:
                yield inner.text


def _name(phrase: Phrase) -> str:
    """The phrase without its article, where names are in it and nothing hangs on it."""
    core = phrase.core[1:] if phrase.determiner else phrase.core
    place = phrase.preposition is not None and phrase.preposition.low == "à" and len(core) == 1
    known = phrase.determiner is not None and phrase.determiner.low in {"le", "la", "les", "l'"}
    if not core or core[0].tag is not Tag.NAME or phrase.complements or not (known or place):
        return ""
    return phrase.sentence[core[0].start : core[-1].end]
