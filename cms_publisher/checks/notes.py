"""A colleague's note in a text that is used, and its own correction: cut from the article, not from the desk's work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.boilerplate.certainty import asks, is_settled, whole_cuts
from cms_publisher.fidelity.boilerplate.colleagues import asks_desk, is_bracketed, is_note, may_be_note
from cms_publisher.fidelity.boilerplate.desk_lines import is_of_desk
from cms_publisher.fidelity.boilerplate.hushed import hushes, may_hold, withholds_name
from cms_publisher.fidelity.boilerplate.trailers import COMMENT, NOTE
from cms_publisher.fidelity.boilerplate.versions import is_working
from cms_publisher.fidelity.rectified import notes, places, right, withdrawn
from cms_publisher.french import sentences
from cms_publisher.french.words import fold, letters
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Source

_BRACKET: Final = re.compile(r"\[(?P<square>[^\[\]]{3,260})\]|\((?P<round>[^()]{3,260})\)")
_SIGNAL: Final = re.compile(r"(?:check|chk|todo)\b.{0,60}")
"""By what a round bracket opens that is a note, whatever follows."""
_SETTLED: Final = r"(?:relue?|ok)\b(?!.*\b(?:sauf|mais|pas|encore)\b)"
_DONE: Final = re.compile(rf"{_SETTLED}|[a-z]{{1,4}}\d{{1,3}}$|.*\b\d+ (?:lignes|signes|feuillets)\b")
"""A note that asks for nothing more."""
_NO_MATTER: Final = re.compile(
    rf"\W*(?:{_SETTLED}|surtitres? ?:|(?:envoye|transmis)e? par\b|nombre de|(?:\d+ )?photos? (?:ci-)?jointes?\b"
    r"|recevez\b|visuels?\b)"
)
"""A line that is cut and asks for nothing."""
_SOURCES: Final = Place(field="sources")
_ABOVE: Final = frozenset({"headline", "standfirst"})
_NOTES: Final = frozenset({"desk", "maybe-desk", "hushed"})
"""The rules that ask whether a line is a note."""
_LAST: Final = 20
"""Letters by which what stands before a note is known again."""
_LONGEST: Final = 250
"""Characters of a line that may be one to the desk."""


def _look(context: Context) -> Iterator[Hit]:
    for hit in _found(context):
        if hit.rule not in _NOTES or not is_settled(hit.evidence or "", context.story):
            yield hit


def _found(context: Context) -> Iterator[Hit]:
    for source in context.used:
        yield from _to_desk(context, source)
    hushed = list(_hushed(context))
    yield from hushed
    blocks = {(hit.place.field, hit.place.block) for hit in hushed}
    yield from (hit for hit in _doubtful(context) if (hit.place.field, hit.place.block) not in blocks)
    for note in notes(context.story.primary.document.text):
        yield Hit(rule="correction", place=_SOURCES, args={"note": note}, evidence=note)
        yield from _left(context, note)


def _to_desk(context: Context, source: Source) -> Iterator[Hit]:
    """What a source says to the desk: in brackets, in lines of their own, cut whole, as a word processor's comment."""
    text, told = source.document.text, list[str]()
    for found in _BRACKET.finditer(text):
        said = (found["square"] or found["round"]).strip()
        inner = fold(said)
        known = NOTE if found["square"] else _SIGNAL
        if (known.fullmatch(inner) or is_note(found[0])) and not _DONE.match(inner):
            rule = "hushed" if _is_kept_beside(context, text, found) else "desk"
            yield Hit(rule=rule, place=_SOURCES, args={"note": said}, evidence=found[0])
            told.append(found[0])
    lines = text.splitlines()
    of_desk = list(_of_desk(lines))
    told += of_desk
    for line in (*of_desk, *(line for line in _cut(context, source) if not any(one in line for one in told))):
        rule = "hushed" if withholds_name(line) else "desk"
        yield Hit(rule=rule, place=_SOURCES, args={"note": line.rstrip(".")}, evidence=line)
    for line in lines:
        said = COMMENT.fullmatch(line.strip()) if "[" in line or ":" in line else None
        if said and said["said"] and said["said"].strip():
            yield Hit(rule="desk", place=_SOURCES, args={"note": said["said"].strip()}, evidence=line.strip())


def _is_kept_beside(context: Context, text: str, note: re.Match[str]) -> bool:
    """Whether a note that was cut says that what stands before it must not appear, and the article has it."""
    before = text[text.rfind("\n", 0, note.start()) + 1 : note.start()]
    told = letters(before)[-_LAST:]
    if not told or hushes(before + note[0]) is None:
        return False
    kept = [passage for _, _, passage in context.passages if told in letters(passage)]
    return bool(kept) and not any(note[0] in passage for passage in kept)


def _of_desk(lines: list[str]) -> Iterator[str]:
    """The lines, and the sentences of lines, that are for the desk; only short ones."""
    for line in filter(None, map(str.strip, lines)):
        if len(line) > _LONGEST:
            continue
        if is_of_desk(line) or (is_bracketed(line) and is_of_desk(line[1:-1])):
            yield from () if _NO_MATTER.match(fold(line)) else (line,)
        elif len(parts := sentences.split(line)) > 1:
            yield from (each for start, end in parts if is_of_desk(each := line[start:end].strip()))


def _cut(context: Context, source: Source) -> Iterator[str]:
    """What was cut whole and asks the desk for something."""
    for line in whole_cuts(context.edition.article.cuts, source):
        if (
            (asks(line) or is_working(line) or withholds_name(line))
            and len(line) <= _LONGEST
            and not _NO_MATTER.match(fold(line))
        ):
            yield line


def _hushed(context: Context) -> Iterator[Hit]:
    """What the article keeps although a colleague notes beside it that it must not appear."""
    if not may_hold("\n".join(text for _, _, text in context.passages)):
        return
    for field, number, text in context.passages:
        if note := hushes(text):
            yield Hit(rule="hushed", place=Place(field=field, block=number), args={"note": note}, evidence=text)


def _doubtful(context: Context) -> Iterator[Hit]:
    """What reads as written to the desk: a line without a stop, a first or last paragraph, a wish anywhere."""
    text = "\n".join(context.body_texts)
    ends, told = edges(context), set[int | None]()
    for at, line in enumerate(map(str.strip, context.body_texts)):
        if may_be_note(line, text, edge=at in ends):
            yield Hit(rule="maybe-desk", place=Place(field="body", block=at), args={"note": line}, evidence=line)
            told.add(at)
    for statement in context.statements:
        place = statement.place
        above = place.field in _ABOVE and may_be_note(statement.text)
        if above or (place.field == "body" and place.block not in told and asks_desk(statement.text)):
            yield Hit(rule="maybe-desk", place=place, args={"note": statement.text}, evidence=statement.text)


def edges(context: Context) -> frozenset[int]:
    """The numbers of the paragraphs that open or end the article, or one of its sources."""
    body = context.edition.article.body
    ends = {fold(line) for source in context.story.sources for line in _ends(source.document.text)}
    return frozenset(
        at
        for at, (block, text) in enumerate(zip(body, context.body_texts, strict=True))
        if block.kind is BlockKind.PARAGRAPH and (at in {0, len(body) - 1} or fold(text.strip()) in ends)
    )


def _ends(text: str) -> Iterator[str]:
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    yield from (*lines[:2], *lines[-2:])


def _left(context: Context, note: str) -> Iterator[Hit]:
    """What the article still says of what the note takes back."""
    for figure in withdrawn(note):
        for statement in context.statements:
            for start, end in places(figure, statement.text):
                args = {"figure": statement.text[start:end], "note": note}
                place = statement.at(start, end)
                yield Hit(rule="withdrawn", place=place, args=args, evidence=note, fix=right(note, figure))


CHECK: Final = Check(
    name="notes",
    rules={
        "desk": Severity.WARNS,
        "maybe-desk": Severity.WARNS,
        "hushed": Severity.BLOCKS,
        "correction": Severity.WARNS,
        "withdrawn": Severity.BLOCKS,
    },
    look=_look,
)
