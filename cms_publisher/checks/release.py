"""What a brief asks for beyond a draft, and whether this site allows it; when it leaves, the push decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.model import Place, Release, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    brief, profile = context.edition.brief, context.edition.profile
    if brief.action in {None, Release.DRAFT}:
        return
    place, at = Place(field="brief"), f"{brief.publish_at:%Y-%m-%d %H:%M %z}" if brief.publish_at else "–"
    if brief.action not in profile.allow:
        yield Hit(rule="not-allowed", place=place, args={"action": brief.action, "site": profile.name})
    elif brief.action is Release.PUBLISH:
        yield Hit(rule="publish", place=place, args={"at": at})
    else:
        yield Hit(rule="schedule" if brief.publish_at else "no-date", place=place, args={"at": at})


CHECK: Final = Check(
    name="release",
    rules={
        "not-allowed": Severity.BLOCKS,
        "no-date": Severity.BLOCKS,
        "schedule": Severity.NOTES,
        "publish": Severity.NOTES,
    },
    look=_look,
)
