"""An embargo is said before anybody sends; whether it has passed, the push decides: a check reads no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    until = context.edition.brief.embargo_until
    if until is not None:
        yield Hit(rule="until", place=Place(field="brief"), args={"until": f"{until:%Y-%m-%d %H:%M %z}"})


CHECK: Final = Check(name="embargo", rules={"until": Severity.NOTES}, look=_look)
