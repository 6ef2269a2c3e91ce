"""The story's image can be shown: with words for those who don't see it, and the name of who took it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_PLACE: Final = Place(field="image")


def _look(context: Context) -> Iterator[Hit]:
    image = context.edition.brief.image
    if image is None:
        return
    name = image.path.name
    if not (image.alt or "").strip():
        yield Hit(rule="no-alt", place=_PLACE, args={"image": name}, evidence=name)
    if not (image.credit or "").strip():
        yield Hit(rule="no-credit", place=_PLACE, args={"image": name}, evidence=name)


CHECK: Final = Check(name="image", rules={"no-alt": Severity.WARNS, "no-credit": Severity.WARNS}, look=_look)
