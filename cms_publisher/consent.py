"""What a person allows a push beyond the rule that nothing of people's is touched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

DRAFTS: Final = frozenset({"draft", "pending", "auto-draft"})
"""WordPress's statuses of posts that are people's workshop still."""


class Case(StrEnum):
    """A state in which a post is left alone unless a person says a word for that very case (``--even-if``)."""

    PUBLISHED = "published"
    SCHEDULED = "scheduled"
    PRIVATE = "private"
    TRASHED = "trashed"
    """It comes out of the trash as a draft."""
    DELETED = "deleted"
    """A new draft is made."""
    REASSIGNED = "reassigned"
    """Another author's now; the author stays."""
    LOCKED = "locked"
    """Open in somebody's editor, whose next save writes the old text back."""
    LIVE_SLUG = "live-slug"
    """The address of a live post changes; in all other cases it stays."""


STATUSES: Final[Mapping[str, Case]] = MappingProxyType({
    "publish": Case.PUBLISHED,
    "future": Case.SCHEDULED,
    "private": Case.PRIVATE,
    "trash": Case.TRASHED,
})  # fmt: skip
"""WordPress's other statuses; one that is not here (a plugin's) is never touched."""


def may_touch(status: str, allowed: Collection[str]) -> bool:
    """Whether a post of that status may be written, given the cases that a person named."""
    return status in DRAFTS or STATUSES.get(status) in allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A person's word for one push.

    ``merge`` takes both sides' changes where they touch different places. ``force`` takes the story's side wherever
    people changed the same: it needs a name and a reason, which the journal keeps together with what was overwritten.
    """

    merge: bool = False
    force: bool = False
    by: str | None = None
    reason: str | None = None
    even_if: frozenset[Case] = frozenset()


NO_CONSENT = Consent()
"""The rule: nothing of people's is touched."""
