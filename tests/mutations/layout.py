"""Mutations of a whole article: what is moved, left out, put in between."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from cms_publisher.model import BlockKind
from tests.mutations import words
from tests.mutations.pages import Line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.mutations.pages import Page

_BACK = re.compile(
    r"(?:Il|Elle|Ils|Elles|Ce dernier|Cette dernière) (?!s’agit|faut|y a|manque|a fallu|en coût|en va|reste)"
)
_SPEAKER = re.compile(r"\b(?:a|ont)-t-(?:il|elle)s? (?:ajouté|précisé|calculé|lancé|déclaré|dit|expliqué)")


def paragraphs(page: Page) -> list[int]:
    return [at for at, line in enumerate(page.lines) if line.field == "body" and line.kind is BlockKind.PARAGRAPH]


def invented(page: Page, random: Random) -> Iterator[Page]:
    found = words.all_names(page.story) or ["le maire"]
    for said in words.INVENTED:
        at = random.choice(paragraphs(page))
        sentence = said.format(name=random.choice(found))
        line = page.lines[at]
        yield page.with_line(at, Line(line.field, line.kind, f"{line.text} {sentence}"))


def invented_item(page: Page, random: Random) -> Iterator[Page]:
    """In a list, and as a heading."""
    for kind in (BlockKind.LIST_ITEM, BlockKind.HEADING):
        at = random.choice(paragraphs(page))
        said = random.choice(words.INVENTED).format(name=random.choice(words.all_names(page.story) or ["Le maire"]))
        yield page.with_lines([*page.lines[:at], Line("body", kind, said.rstrip(".")), *page.lines[at:]])


def leftover(page: Page, random: Random) -> Iterator[Page]:
    for said in words.LEFTOVERS:
        at = random.choice(paragraphs(page))
        yield page.with_lines([*page.lines[:at], Line("body", BlockKind.PARAGRAPH, said), *page.lines[at:]])


def duplicate(page: Page, random: Random) -> Iterator[Page]:
    for _ in range(4):
        one, other = random.choice(paragraphs(page)), random.choice(paragraphs(page))
        said = random.choice(page.lines[one].sentences)
        if len(said.split()) >= 6:
            line = page.lines[other]
            yield page.with_line(other, Line(line.field, line.kind, f"{line.text} {said}"))


def near_duplicate(page: Page, random: Random) -> Iterator[Page]:
    for _ in range(4):
        one, other = random.choice(paragraphs(page)), random.choice(paragraphs(page))
        said = random.choice(page.lines[one].sentences)
        if len(said.split()) >= 10 and one != other:
            line = page.lines[other]
            again = "Par ailleurs, " + said[0].lower() + said[1:]
            yield page.with_line(other, Line(line.field, line.kind, f"{line.text} {again}"))


def orphan(page: Page, _: Random) -> Iterator[Page]:
    """The sentence before a pronoun goes."""
    for at in paragraphs(page):
        line = page.lines[at]
        said = line.sentences
        for before, sentence in pairwise(said):
            if _BACK.match(sentence):
                yield page.with_line(at, line.but(before, ""))
        if said and _BACK.match(said[0]) and at - 1 in paragraphs(page):
            yield page.with_lines([*page.lines[: at - 1], *page.lines[at:]])


def drifted(page: Page, _: Random) -> Iterator[Page]:
    """The sentence goes that names who speaks in the next one."""
    for at in paragraphs(page):
        said = page.lines[at].sentences
        for before, sentence in pairwise(said):
            if _SPEAKER.search(sentence):
                yield page.with_line(at, page.lines[at].but(before, ""))


def wrong_heading(page: Page, random: Random) -> Iterator[Page]:
    """A borrowed passage goes under a heading of the primary's."""
    primary = page.story.primary.id
    own = [at for at, line in enumerate(page.lines) if line.kind is BlockKind.HEADING and line.source == primary]
    for at in paragraphs(page):
        line = page.lines[at]
        if line.source not in (None, primary) and own:
            to = random.choice(own) + 1
            rest = [other for number, other in enumerate(page.lines) if number != at]
            to -= at < to  # right below the heading: behind the primary's own words it may stand, introduced
            yield page.with_lines([*rest[:to], line, *rest[to:]])


def own_under_borrowed(page: Page, random: Random) -> Iterator[Page]:
    """A passage of the primary's goes under the heading of another source."""
    primary = page.story.primary.id
    theirs = [
        at
        for at, line in enumerate(page.lines)
        if line.kind is BlockKind.HEADING and line.source not in (None, primary)
    ]
    for at in paragraphs(page)[:3]:
        line = page.lines[at]
        if line.source == primary and theirs:
            to = random.choice(theirs) + 1
            lines = [*page.lines[:to], line, *page.lines[to:]]
            yield page.with_lines([each for number, each in enumerate(lines) if number != at])


def undated(page: Page, _: Random) -> Iterator[Page]:
    """The date goes from the words that introduce a borrowed passage."""
    for at in paragraphs(page):
        line = page.lines[at]
        found = re.match(r"(Selon [^,]{3,80}), en [^,]{4,20}\d{4}, ", line.text)
        if found:
            yield page.with_line(at, Line(line.field, line.kind, f"{found[1]}, {line.text[found.end() :]}"))


def unattributed(page: Page, _: Random) -> Iterator[Page]:
    """The whole introduction goes."""
    for at in paragraphs(page):
        line = page.lines[at]
        found = re.match(r"Selon [^,]{3,80}, (?:en [^,]{4,20}\d{4}, )?", line.text)
        if found and line.source != page.story.primary.id:
            rest = line.text[found.end() :]
            yield page.with_line(at, Line(line.field, line.kind, rest[0].upper() + rest[1:]))


def surname_first(page: Page, _: Random) -> Iterator[Page]:
    """Where a person is named first, only the surname stays."""
    for person in words.all_persons(page.story):
        first = next((at for at, line in enumerate(page.lines) if person.split()[-1] in line.text), None)
        if first is not None and person in page.lines[first].text and page.lines[first].field == "body":
            line = page.lines[first]
            surname = person.split(" ", 1)[1]
            yield page.with_line(first, Line(line.field, line.kind, line.text.replace(person, surname, 1)))


LAYOUT = {
    each.__name__: each
    for each in (
        invented, invented_item, leftover, duplicate, near_duplicate, orphan, drifted, wrong_heading,
        own_under_borrowed, undated, unattributed, surname_first,
    )
}  # fmt: skip
