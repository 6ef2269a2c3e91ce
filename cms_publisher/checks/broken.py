"""What a source broke and no edit may mend: a verb nobody conjugated, a participle of nobody, a stray stop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french import tables
from cms_publisher.french.broken import unconjugated
from cms_publisher.french.words import fold
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement

_DANGLING: Final = re.compile(
    r"(?P<participle>(?:Regroup|Rassembl|Associ|Ligu|Coalis)ée?|(?:Réuni|Uni)e?)(?=[ \u00a0])[^,;:.!?]{3,80}, "
    r"(?P<subject>(?:le|la|l[’'])[ ]?[A-Z][\w-]+)"
)
"""A verb of several, said of one who is named: "Regroupée sous le format X, l’OTAN a …"."""

_STOP: Final = re.compile(
    r"(?P<word>[^\W\d_]{3,})[ \u00a0]?\.[ \u00a0](?P<rest>(?:[a-zß-öø-ÿœ][\w’'-]*)(?:[ \u00a0][\w’'-]+){1,2})"
)
_MAY_STOP: Final = re.compile(r"\.[ \u00a0][a-zß-öø-ÿœ]")
_ABBREVIATED: Final = frozenset({"etc", "env", "tel", "art", "vol", "chap", "fig", "hab", "min", "max", "inc", "ltd"})


def _look(context: Context) -> Iterator[Hit]:
    for statement in context.text:
        if span := unconjugated(statement.text):
            args = {"verb": statement.text[slice(*span)]}
            yield Hit(rule="verb", place=statement.at(*span), args=args, evidence=statement.text)
        if found := _DANGLING.match(statement.text):
            args = {"participle": found["participle"], "subject": found["subject"]}
            yield Hit(rule="participle", place=statement.at(*found.span()), args=args, evidence=statement.text)
        yield from _stops(statement)


def _stops(statement: Statement) -> Iterator[Hit]:
    """Full stops after which the sentence goes on in lower case: words are missing, or are too many."""
    for stop in _STOP.finditer(statement.text) if _MAY_STOP.search(statement.text) else ():
        if fold(stop["word"]) not in _ABBREVIATED and stop["word"] not in tables.words("abbreviations"):
            args = {"words": stop["rest"]}
            yield Hit(rule="stop", place=statement.at(*stop.span()), args=args, evidence=statement.text)


CHECK: Final = Check(
    name="broken", rules={"verb": Severity.WARNS, "participle": Severity.NOTES, "stop": Severity.WARNS}, look=_look
)
