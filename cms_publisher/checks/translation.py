"""A source that was translated, by its own word, its outlet's name or the instruction: nobody said its quotations."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rights import stands_on
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.attribution import name_of
from cms_publisher.fidelity.boilerplate.trailers import MACHINE_TRANSLATED
from cms_publisher.fidelity.other_papers import ours_in_another
from cms_publisher.french import tables
from cms_publisher.french.calques import translated
from cms_publisher.french.quotes import quoted
from cms_publisher.french.turns import abroad, turns
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.model import Source

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})
_QUOTED: Final = re.compile(r"[«»“”\"]")
_TRANSLATED: Final = re.compile(
    r"\btraduct(?:ion|rice)\b|\btradui(?:te?s?|re)\b|\ben (?:bon )?francais (?:propre|correct|de journal)\b"
)
"""How an instruction says that the copy is a translation; folded."""
_NO_FRENCH: Final = re.compile(r"[äöåøßñãõąćęłńśźżčďěňřšťůőűđ]", re.IGNORECASE)
"""Letters that French names lack."""


def _look(context: Context) -> Iterator[Hit]:
    primary, said = context.story.primary, False
    for source in context.used:
        line = next(filter(_says_so, source.document.text.splitlines()), None)
        args, place = {"source": name_of(source) or source.id}, Place(field="sources")
        if line is not None:
            said = said or source is primary
            yield Hit(rule="machine", place=place, args=args, evidence=line.strip())
        elif _QUOTED.search(source.document.text) and (sign := _sign(source, context)):
            yield Hit(rule="foreign", place=place, args=args, evidence=sign)
    copy = said or _sign(primary, context) is not None
    yield from _together(list(_turns(context, copy=copy)))
    yield from _of_another_paper(context)
    if copy:
        yield from _abroad(context)


def _sign(source: Source, context: Context) -> str | None:
    """By what a source is known to be a translation: its outlet's name, or the instruction about it."""
    told = context.edition.brief.instruction if source is context.story.primary else None
    if told and _TRANSLATED.search(fold(told)):
        return told
    return source.outlet if source.outlet and _is_foreign(source.outlet) else None


def _turns(context: Context, *, copy: bool) -> Iterator[Hit]:
    """What a sentence keeps of another language, outside quotations; ``copy``: it is known to be translated.

    Then what it quotes was translated, too.
    """
    for statement in context.within_bounds:
        if statement.place.field in _FIELDS and statement.kind is not BlockKind.QUOTE:
            spans = () if copy else quoted(statement.text)
            kept = sorted((*turns(statement.text), *(translated(statement.text) if copy else ())))
            for start, end, better in kept:
                if not any(first <= start < last for first, last in spans):
                    args = {"found": statement.text[start:end].strip(), "wanted": better}
                    severity = Severity.WARNS if copy else None
                    place = statement.at(start, end)
                    yield Hit(rule="turn", place=place, args=args, evidence=statement.text, severity=severity)


def _together(found: list[Hit]) -> Iterator[Hit]:
    """One finding for all, at the first of them."""
    words = dict.fromkeys(f"«\u00a0{one.args['found']}\u00a0» ({one.args['wanted']})" for one in found)
    if len(words) > 1:
        yield replace(found[0], rule="turns", args={"words": "\u202f; ".join(words)})
    else:
        yield from found[:1]


def _of_another_paper(context: Context) -> Iterator[Hit]:
    """What a reader takes for this paper's in the copy of another one: "notre rédaction", "ce journal"."""
    for statement in context.within_bounds:
        sources = stands_on(context, statement) if statement.place.field in _FIELDS else []
        spans = [span for source in sources if (span := ours_in_another(statement.text, source))]
        if spans and len(spans) == len(sources):
            args = {"found": statement.text[slice(*spans[0])], "source": name_of(sources[0]) or sources[0].id}
            yield Hit(rule="ours", place=statement.at(*spans[0]), args=args, evidence=statement.text)


def _abroad(context: Context) -> Iterator[Hit]:
    """Words that a neighbour's French has, of what is in France, in a text that was translated: one finding for all."""
    found: dict[str, tuple[Statement, int, int, str]] = {}
    some = any(abroad("\n".join(each.text for each in context.within_bounds)))
    for statement in context.within_bounds if some else ():
        if statement.place.field in _FIELDS and statement.kind is not BlockKind.QUOTE:
            for start, end, better in abroad(statement.text):
                if not any(first <= start < last for first, last in quoted(statement.text)):
                    found.setdefault(statement.text[start:end], (statement, start, end, better))
    if found:
        statement, start, end, _ = next(iter(found.values()))
        words = "\u202f; ".join(f"«\u00a0{word}\u00a0» ({each[3]})" for word, each in found.items())
        yield Hit(rule="abroad", place=statement.at(start, end), args={"words": words}, evidence=statement.text)


def is_translated(context: Context) -> bool:
    """Whether the primary source was."""
    primary = context.story.primary
    return _sign(primary, context) is not None or any(map(_says_so, primary.document.text.splitlines()))


def _says_so(line: str) -> bool:
    return MACHINE_TRANSLATED.match(fold(line).strip()) is not None


def _is_foreign(outlet: str) -> bool:
    """Whether a name has a letter that French lacks, or a word of newspapers' names abroad."""
    words = fold(outlet).replace("-", " ").split()
    return _NO_FRENCH.search(outlet) is not None or not tables.words("foreign_press").isdisjoint(words)


CHECK: Final = Check(
    name="translation",
    rules={
        "machine": Severity.WARNS,
        "foreign": Severity.WARNS,
        "turn": Severity.NOTES,
        "turns": Severity.NOTES,
        "abroad": Severity.WARNS,
        "ours": Severity.WARNS,
    },
    look=_look,
)
