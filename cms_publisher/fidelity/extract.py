"""A clause of a sentence as a sentence of its own: for headlines, subheadings, title tags and descriptions."""

from __future__ import annotations

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Edit, Sentence


def extract(sentence: Sentence, start: int, end: int) -> Sentence:
    """``sentence.text[start:end]`` with a capital first letter; same support, what was done to it recorded."""
    text = sentence.text[start:end].strip()
    edits = list(sentence.edits)
    if text != sentence.text.rstrip(" .…\u00a0\u202f"):
        edits.append(Edit(kind=EditKind.CLAUSE, before=sentence.text, after=text))
    elif text != sentence.text:
        edits.append(Edit(kind=EditKind.FULL_STOP, before=sentence.text[len(text) :], after=""))
    first = next((at for at, char in enumerate(text) if char not in "«\u00a0 “"), 0)
    if text[first : first + 1].islower():
        edits.append(Edit(kind=EditKind.CAPITAL, before=text[first], after=text[first].upper()))
        text = text[:first] + text[first].upper() + text[first + 1 :]
    return Sentence(text=text, support=sentence.support, edits=tuple(edits))


def without(sentence: Sentence, start: int, end: int) -> Sentence:
    """The sentence less an inserted phrase; recorded as a clause taken from it."""
    text = sentence.text[:start] + sentence.text[end:]
    edit = Edit(kind=EditKind.CLAUSE, before=sentence.text, after=text)
    return Sentence(text=text, support=sentence.support, edits=(*sentence.edits, edit))
