"""Whether each line above a text is read as what it is: `python -m tests.heldout.copy_heads`.

`copy_heads.txt` has the heads of copies with some of their text, each line behind its role. A line is read right where
the article has it as a desk would: the title as headline, the standfirst at the top, a match's sheet below the report,
what is for the desk or the printed page nowhere. A line a fault; the sums come last.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cms_publisher import pipeline
from cms_publisher.model import BlockKind, Brief, Rights, Role, Source, Story
from cms_publisher.readers.text import TextReader
from cms_publisher.writers import DEFAULT
from tests.heldout.desk import PROFILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Sentence

FILE = Path(__file__).with_suffix(".txt")
_DATED = re.compile(r"\{(.*?)\}")

_HEADLINE, _HEADING, _STANDFIRST, _FIRST, _BODY = "headline", "heading", "standfirst", "first", "body"
_NEVER = {
    "title": {_HEADING, _STANDFIRST},
    "standfirst": {_HEADING},
    "text": {_HEADING},
    "sheet": {_HEADLINE, _HEADING, _STANDFIRST, _FIRST},
    "sub": {_HEADLINE, _HEADING},
    "over": {_HEADLINE, _HEADING, _STANDFIRST},
    "place": {_HEADING, _STANDFIRST, _FIRST, _BODY},
    "question": set[str](),
}
"""Where no line of that role may stand; of any other: nowhere at all."""
_WANTED = {"title": {_HEADLINE}, "standfirst": {_STANDFIRST, _FIRST}, "text": {_STANDFIRST, _BODY}}
"""Where it must stand, in one of these."""


class Line(NamedTuple):
    """A line of a copy and what is made of it."""

    copy: str
    role: str
    text: str
    places: frozenset[str]

    @property
    def right(self) -> bool:
        """Whether it stands where a desk has it."""
        everywhere = {_HEADLINE, _HEADING, _STANDFIRST, _FIRST, _BODY}
        wanted = _WANTED.get(self.role)
        return not self.places & _NEVER.get(self.role, everywhere) and (wanted is None or bool(self.places & wanted))


def lines() -> Iterator[Line]:
    """Those of all copies."""
    for part in FILE.read_text(encoding="utf-8").split("\n## ")[1:]:
        name, _, rest = part.partition("\n")
        yield from _read(name, rest)


def _read(name: str, rest: str) -> Iterator[Line]:
    text, rows = "", list[tuple[str, int, int]]()
    for line in rest.strip().split("\n"):
        role, _, said = line.partition(" | ")
        dated = _DATED.match(said)
        start = len(text)
        text += (dated[1] + said[dated.end() :] if dated else said) + "\n"
        if dated:
            rows.append(("dateline", start, start + len(dated[1])))
            start += len(dated[1])
        if said:
            rows.append((role.strip(), start, len(text) - 1))
    places = _places(text)
    for role, start, end in rows:
        found = frozenset(where for where, spans in places.items() if any(a < end and start < b for a, b in spans))
        yield Line(name, role, text[start:end], found)


def _places(text: str) -> dict[str, list[tuple[int, int]]]:
    """The spans of the copy that each part of the article stands on."""
    primary = Source(
        id="papier.txt",
        document=TextReader().read(text).document,
        role=Role.PRIMARY,
        outlet="Le Fil de la Braize",
        published=date(2026, 11, 27),
        rights=Rights.OWN,
    )
    story = Story(key="copie", brief=Brief(byline="Rédaction"), primary=primary, context=())
    article = pipeline.compose(story, PROFILE, DEFAULT).article
    body = [block for block in article.body if block.kind is not BlockKind.HEADING]
    return {
        _HEADLINE: _spans([article.headline]),
        _HEADING: _spans(one for block in article.body if block.kind is BlockKind.HEADING for one in block.sentences),
        _STANDFIRST: _spans(article.standfirst),
        _FIRST: _spans(body[0].sentences if body else ()),
        _BODY: _spans(one for block in body for one in block.sentences),
    }


def _spans(sentences: Iterable[Sentence]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for one in sentences for span in one.support]


def shown(found: list[Line]) -> Iterator[str]:
    """The lines of the report."""
    yield from (
        f"{one.copy}: {one.role} in {', '.join(sorted(one.places)) or 'nothing'}: {one.text}"
        for one in found
        if not one.right
    )
    head = [one for one in found if one.role != "text"]
    whole = {one.copy for one in found} - {one.copy for one in found if not one.right}
    yield f"{sum(one.right for one in head)} of {len(head)} lines above the text, {len(whole)} copies whole"


if __name__ == "__main__":
    print(*shown(list(lines())), sep="\n")  # noqa: T201
