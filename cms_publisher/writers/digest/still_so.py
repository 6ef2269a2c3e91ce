"""What is still so of what a text counts first: three weeks after the flood the news is "96 maisons sont encore …"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.excerpts.counted import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Sentence

_THERE: Final = re.compile(
    r"(?:À|Aux?)[ \u00a0](?P<place>[A-ZÀ-Ý][\w’-]+(?:[ \u00a0](?:d[eu][ \u00a0]|d[’'])?[A-ZÀ-Ý][\w’-]+)?)(?=[, ])"
)


def saying_what(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences; one that only counts some of what the one before it counts, with what these are."""
    return [*sentences[:1], *(_named(one, before) for before, one in pairwise(sentences))]


def where(sentences: Sequence[Sentence], news: int) -> str:
    """Where the sentence before what still is so says at once that it was; "" for nowhere."""
    before = sentences[news - 1].text if news else ""
    found = _THERE.match(before)
    return found["place"] if found and counted(sentences[news].text, before) else ""


def still_so(sentences: Sequence[Sentence], news: int) -> int:
    """The number of the sentence that tells what still is so of what the news counts, else the news's."""
    following = sentences[news : news + 2]
    later = len(following) > 1 and counted(following[1].text, following[0].text) is not None
    return news + later


def _named(sentence: Sentence, before: Sentence) -> Sentence:
    found = counted(sentence.text, before.text)
    if found is None:
        return sentence
    at, noun = found
    text, edits = replaced(sentence.text, [(at, at, f" {noun}")], EditKind.HEADING_WORDS)
    return replace(sentence, text=text, edits=(*sentence.edits, *edits))
