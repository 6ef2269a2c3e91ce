"""What is broken and no edit may mend: a verb nobody conjugated, a participle of nobody, a stray stop, a slip."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french.broken import orphan_speech, stray_stop, unconjugated
from cms_publisher.french.slips import clashing, cut_off
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_DANGLING: Final = re.compile(
    r"(?P<participle>(?:Regroup|Rassembl|Associ|Ligu|Coalis)ée?|(?:Réuni|Uni)e?)(?=[ \u00a0])[^,;:.!?]{3,80}, "
    r"(?P<subject>(?:le|la|l[’'])[ ]?[A-Z][\w-]+)"
)
"""A verb of several, said of one who is named: "Regroupée sous le format X, l’OTAN a …"."""


def _look(context: Context) -> Iterator[Hit]:
    read = frozenset(context.within_bounds)
    for statement in context.text:
        if span := unconjugated(statement.text):
            args = {"verb": statement.text[slice(*span)]}
            yield Hit(rule="verb", place=statement.at(*span), args=args, evidence=statement.text)
        if found := _DANGLING.match(statement.text):
            args = {"participle": found["participle"], "subject": found["subject"]}
            yield Hit(rule="participle", place=statement.at(*found.span()), args=args, evidence=statement.text)
        if stop := stray_stop(statement.text):
            args = {"words": stop["rest"]}
            yield Hit(rule="stop", place=statement.at(*stop.span()), args=args, evidence=statement.text)
        if orphan := orphan_speech(statement.text):
            yield Hit(rule="speech", place=statement.at(*orphan.span()), evidence=statement.text)
        if statement in read and (span := clashing(statement.text)):
            args = {"words": statement.text[slice(*span)]}
            yield Hit(rule="words", place=statement.at(*span), args=args, evidence=statement.text)
        if statement.kind is BlockKind.PARAGRAPH and cut_off(statement.text):
            yield Hit(rule="cut", place=statement.at(0, len(statement.text)), evidence=statement.text)


CHECK: Final = Check(
    name="broken",
    rules={
        "verb": Severity.WARNS,
        "participle": Severity.NOTES,
        "stop": Severity.WARNS,
        "speech": Severity.WARNS,
        "words": Severity.WARNS,
        "cut": Severity.WARNS,
    },
    look=_look,
)
