"""What the queue holds, as the queue's page and the calendar show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cms_publisher.desk.office import office

if TYPE_CHECKING:
    from datetime import date

    from cms_publisher.timetable import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A story in the queue."""

    item: Item
    day: date
    """On the site's clock."""
    title: str
    name: str | None
    """That of its folder; None: it is none of the desk's."""


def entry_of(item: Item) -> Entry:
    """An item with its story's headline."""
    ours = item.path.parent == office().options.stories.absolute() and item.path.is_dir()
    return Entry(
        item=item,
        day=item.due_at.astimezone(ZoneInfo(item.zone)).date(),
        title=office().shelf.title(item.path.name, item.site) if ours else item.story,
        name=item.path.name if ours else None,
    )
