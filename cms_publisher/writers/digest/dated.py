"""What a source dates: sentences that stand alone and tell of one time, with what leans on them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.followed_dates import told
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.excerpts.references import explains_itself, without_contrast
from cms_publisher.french.leaning import leans_back, refers_back, stands_alone
from cms_publisher.french.when import mentions, when

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.fidelity.dates.followed_dates import Told
    from cms_publisher.french.when import When
    from cms_publisher.model import Sentence, Source
    from cms_publisher.writers.digest.prepared import Section


_SUBJECT: Final = re.compile(r"[^,;:«»()]{3,80}, (?:les?|la|une?|des)[ \u00a0]|[^,;:«»()]{3,80}, (?:l[’']|[A-ZÀ-Ý])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Sentences in a row of one source, the first of which tells of a time and stands alone."""

    when: When
    source: Source
    sentences: tuple[Sentence, ...]
    last: When
    """The time that its last dated sentence tells of."""
    after: tuple[Sentence, ...] = ()
    """What its paragraph says behind it and of no other day: what somebody answers, what became of it."""

    @property
    def text(self) -> str:
        """The sentences in a row."""
        return " ".join(sentence.text for sentence in self.sentences)


def lines(sections: Iterable[Section]) -> Iterator[tuple[When, Sentence]]:
    """The sentences that say by themselves when, and stand alone, each with its time."""
    for section in sections:
        for block in section.blocks:
            for sentence in block.sentences:
                found = when(sentence.text)
                if found and not _leans(sentence.text):
                    yield found, sentence


def source_lines(source: Source, sections: Iterable[Section]) -> Iterator[Line]:
    """The lines of a chronology that a source gives, in its order, dates that follow from the line before in full.

    What leans on a line ("Il démissionne le 1er mars 2023") stands with it, and so does what is between.
    """
    known = {one.start: one for one in told(source)}
    for section in sections:
        for block in section.blocks:
            yield from _paragraph(source, [(one, known.get(one.support[0].start)) for one in block.sentences])


def _paragraph(source: Source, offered: Sequence[tuple[Sentence, Told | None]]) -> Iterator[Line]:
    line: Line | None = None
    between: list[Sentence] = []
    for sentence, times in offered:
        full = _in_full(sentence, times)
        time = times.when if times else None
        leans = _leans(full.text)
        if time and not leans:
            if line:
                yield replace(line, after=_of_no_other_day(between))
            line, between = Line(when=time, source=source, sentences=(full,), last=time), []
        elif time and line and line.last <= time:
            line, between = replace(line, sentences=(*line.sentences, *between, full), last=time), []
        else:
            between.append(full)
    if line:
        yield replace(line, after=_of_no_other_day(between))


def _of_no_other_day(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """The sentences as far as none has a date of its own; "le lendemain", "un mois plus tard" go on from the line."""
    return tuple(takewhile(lambda one: _goes_on(one.text), sentences))


def _goes_on(text: str) -> bool:
    found = mentions(text)
    steps = any(each.shift is not None or each.later for each in found)
    return steps or not any(each.month or each.year for each in found)


def in_full(source: Source, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a source with each date whole, as far as that is certain."""
    known = {one.start: one for one in told(source)}
    return tuple(_in_full(one, known.get(one.support[0].start) if one.support else None) for one in sentences)


def _in_full(sentence: Sentence, times: Told | None) -> Sentence:
    """The sentence with the dates that follow from those before it; words that it has twice stay."""
    text, edits = sentence.text, list(sentence.edits)
    for old, new in times.changes if times else ():
        if text.count(old) == 1:
            at = text.index(old)
            text, made = replaced(text, [(at, at + len(old), new)], EditKind.DATE)
            edits += made
    return replace(sentence, text=text, edits=tuple(edits)) if text != sentence.text else sentence


def _leans(text: str) -> bool:
    """Whether it needs the sentence before it; a pronoun that explains itself, or stands beside a name, does not.

    Nor does a participle whose subject follows: "Inaugurée en 1901, la ligne ferme en 1986".
    """
    if refers_back(without_contrast(text)):
        return True
    return not explains_itself(text) and (not stands_alone(text) or (leans_back(text) and not _SUBJECT.match(text)))
