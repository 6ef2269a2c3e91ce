"""Persons of a chronology: who is named for the first time is told with what he is, where his source says it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.persons import persons
from cms_publisher.french.leaning import leans_back

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.dated import Line
    from cms_publisher.writers.digest.prepared import Section

_TITLE: Final = r"(?:Mes?|M\.|Mme|Dr|Pr)[ \u00a0]"


def acquainted(
    lines: Sequence[Line], sections: Mapping[str, Sequence[Section]], standfirst: Sequence[Sentence]
) -> list[Line]:
    """The lines, the sentence that introduces somebody named later put behind the line that it follows in its source.

    "Patrice Lombarteix meurt le 9 août 2025" needs "…, dont le gérant, Patrice Lombarteix, est …", told before it.
    """
    found = list(lines)
    said = " ".join(sentence.text for sentence in standfirst)
    for at, line in enumerate(lines):
        for name in persons(line.text):
            if name not in said and not introduces(line.text, name):
                _introduce(name, found, at, sections[line.source.id])
        said += f" {found[at].text}"
    return found


def introduces(text: str, name: str) -> bool:
    """Whether it says what somebody is: "le gérant, X, …", "l’adjointe X", "X, 61 ans", "X, gérant de …"."""
    bare = re.escape(name)
    before = rf"\b[a-zà-ÿœ-]{{4,}},?[ \u00a0](?:{_TITLE})?{bare}(?=[,.)]|[ \u00a0])"
    after = rf"{bare}(?:,[ \u00a0](?:\d+[ \u00a0]ans|(?:l[ea][ \u00a0]|l[’'])?[a-zà-ÿœ-]{{4,}})|[ \u00a0]\()"
    return re.search(f"{before}|{after}", text) is not None


def _introduce(name: str, lines: list[Line], at: int, sections: Sequence[Section]) -> None:
    """Puts the source's first sentence that names the person behind the line above it, if that comes no later."""
    blocks = [block.sentences for section in sections for block in section.blocks]
    for sentences in blocks:
        for number, sentence in enumerate(sentences):
            if name in sentence.text:
                _put(name, sentences, number, lines[: at + 1], lines)
                return


def _put(name: str, sentences: Sequence[Sentence], number: int, above: Sequence[Line], lines: list[Line]) -> None:
    sentence = sentences[number]
    if not introduces(sentence.text, name):
        return
    places = [one.support for one in sentences]
    ends = [(places.index(line.sentences[-1].support), at) for at, line in enumerate(above) if _is_of(line, places)]
    if found := max((end for end in ends if end[0] < number), default=None):
        last, at = found
        first = last + 1 if leans(sentence.text) or leans_back(sentence.text) else number
        lines[at] = replace(above[at], sentences=(*above[at].sentences, *sentences[first : number + 1]))


def _is_of(line: Line, places: Sequence[object]) -> bool:
    return line.sentences[-1].support in places
