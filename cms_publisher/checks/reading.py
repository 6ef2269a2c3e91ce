"""What could not be used: wishes of the brief that were not understood, files of context folders that can't be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_RULES: Final = {
    "source.empty": "empty",
    "source.format": "not-text",
    "source.binary": "not-text",
    "source.binary-kind": "not-text",
    "source.image": "not-text",
}
"""Why a file was not read -> the rule that says so; all else is "broken"."""


def _look(context: Context) -> Iterator[Hit]:
    for phrase in context.story.brief.unread:
        yield Hit(rule="unread-wish", place=Place(field="brief"), args={"wish": phrase}, evidence=phrase)
    for name, code in context.story.skipped:
        yield Hit(rule=_RULES.get(code, "broken"), place=Place(field="sources"), args={"file": name}, evidence=name)


CHECK: Final = Check(
    name="reading",
    rules={
        "unread-wish": Severity.NOTES,
        "empty": Severity.NOTES,
        "not-text": Severity.NOTES,
        "broken": Severity.NOTES,
    },
    look=_look,
)
