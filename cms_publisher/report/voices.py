"""Who is heard in the article and who answers, for the page: each with links to the sentences."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from cms_publisher.fidelity.interviews import spoken
from cms_publisher.fidelity.parts import repeated
from cms_publisher.fidelity.replies import replies
from cms_publisher.fidelity.voices import voices
from cms_publisher.model import BlockKind
from cms_publisher.report.inventory import parts
from cms_publisher.seo.entities import persons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import Edition, Story
    from cms_publisher.report.inventory import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """A sentence with a link to it."""

    text: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceView:
    """Somebody who speaks, with links to what he or she says."""

    name: str
    hrefs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The lists; empty ones are not shown."""

    voices: tuple[VoiceView, ...]
    unnamed: tuple[str, ...]
    """Links to the quotations whose paragraph names nobody."""
    silent: tuple[str, ...]
    """Who is named with a function and says nothing."""
    charges: tuple[LineView, ...]
    answers: tuple[LineView, ...]


def heard(story: Story, edition: Edition) -> Heard:
    """Who is heard in the standfirst and the body; a heading repeats what stands below it.

    Nothing of an interview: whose words are whose is what it shows by itself.
    """
    if spoken([block.kind for block in edition.article.body]):
        return Heard(voices=(), unnamed=(), silent=(), charges=(), answers=())
    rows = _paragraphs(edition)
    found = voices([[part.sentence.text for part in row] for row in rows])
    names = [voice.name for voice in found.heard]
    replying = frozenset(_replying(story, rows))
    named = sorted(persons([part.sentence.text for row in rows for part in row]))

    def line(at: tuple[int, int]) -> LineView:
        part = rows[at[0]][at[1]]
        return LineView(text=part.sentence.text, href=f"#{part.anchor}")

    return Heard(
        voices=tuple(
            VoiceView(name=each.name[0].upper() + each.name[1:], hrefs=tuple(line(at).href for at in each.sentences))
            for each in found.heard
        ),
        unnamed=tuple(line(at).href for at in found.unnamed),
        silent=tuple(each for each in named if not _is_among(each, names)),
        charges=tuple(line(at) for at in found.charges if at not in replying),
        answers=tuple(map(line, sorted({*found.answers, *replying}))),
    )


def _replying(story: Story, rows: Sequence[Sequence[Part]]) -> Iterator[tuple[int, int]]:
    """Where the words of each party's reply begin."""
    for source in replies(story):
        found = (
            (at, place)
            for at, row in enumerate(rows)
            for place, part in enumerate(row)
            if any(span.source == source.id for span in part.sentence.support)
        )
        yield from islice(found, 1)


def _paragraphs(edition: Edition) -> Sequence[Sequence[Part]]:
    body = edition.article.body
    again = repeated(body)
    left_out = {at for at, block in enumerate(body) if block.kind is BlockKind.HEADING or at in again}
    rows: dict[int | None, list[Part]] = {}
    for part in parts(edition):
        if part.field == "standfirst" or (part.field == "body" and part.block not in left_out):
            rows.setdefault(part.block, []).append(part)
    return list(rows.values())


def _is_among(name: str, others: Iterable[str]) -> bool:
    return any(name in other or other in name for other in others)
