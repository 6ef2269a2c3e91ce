"""Who says "we": another paper's "nous", outside quotation marks, would be read as this one's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rights import stands_on
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.attribution import name_of
from cms_publisher.fidelity.issuers import is_release, unsaid_release
from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought
from cms_publisher.model import BlockKind, Rights, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Source

_WE: Final = Sought(r"\b(?:nous|notre|nos)\b(?!-)", "nous|notre|nos", re.IGNORECASE)
_THEIRS: Final = frozenset({Rights.LICENSED, Rights.CITE_ONLY})
"""What another newsroom wrote; a release's "nous" is the check ``promotion``'s."""


def _look(context: Context) -> Iterator[Hit]:
    """The first sentence of each source in which its newsroom speaks; in an interview others do."""
    if any(block.kind is BlockKind.QUESTION for block in context.edition.article.body):
        return
    told = set[str]()
    for statement in context.text:
        text = "" if statement.kind is BlockKind.QUOTE else statement.text
        if _WE.search(text) is None or _WE.search(quotes.outside(text)) is None:
            continue
        source = next(iter(stands_on(context, statement)), None)
        if source is not None and source.id not in told and _is_a_newsroom_s(source):
            told.add(source.id)
            args = {"source": name_of(source) or source.id}
            yield Hit(rule="their-we", place=statement.place, args=args, evidence=statement.text)


def _is_a_newsroom_s(source: Source) -> bool:
    return source.rights in _THEIRS and not (is_release(source) or unsaid_release(source))


CHECK: Final = Check(name="voice", rules={"their-we": Severity.WARNS}, look=_look)
