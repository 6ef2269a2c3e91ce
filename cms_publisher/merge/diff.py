"""The difference of three versions, as a person reads it and as a merge takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cms_publisher.merge.blocks import join, split
from cms_publisher.merge.passages import Side, passages
from cms_publisher.merge.same import plain, same

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CONTENT: Final = "content"
_UNKNOWN: Final = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One place where the versions differ: a field, or some paragraphs of the content in a row."""

    field: str
    side: Side
    base: object
    """As it was last pushed; None where there was nothing, or where that is not known."""
    live: object
    new: object
    paragraph: int | None = None
    """In the content: which paragraph of the live text, from 0; what is new stands before it."""
    by: tuple[str, ...] = ()
    """Who touched that field on the site since the last push, where the site knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """Last pushed, live and new, compared."""

    changes: tuple[Change, ...]
    base_known: bool
    """False: what was last pushed is not known of some field, so that people may have edited it."""
    merged: Mapping[str, object] = field(repr=False)
    """The fields to write so that both sides' changes stand; in a conflict the site's version."""

    def of(self, *sides: Side) -> tuple[Change, ...]:
        """The changes of these sides."""
        return tuple(change for change in self.changes if change.side in sides)

    @property
    def conflicts(self) -> tuple[Change, ...]:
        """Where people and the story changed the same place, each otherwise."""
        return self.of(Side.CONFLICT)

    @property
    def by_people(self) -> tuple[str, ...]:
        """The fields that people changed or may have changed otherwise than the story, sorted."""
        return tuple(sorted({change.field for change in self.of(Side.SITE, Side.CONFLICT)}))


def compare(
    base: Mapping[str, object],
    live: Mapping[str, object],
    new: Mapping[str, object],
    by: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> Diff:
    """What differs, field by field; the content paragraph by paragraph.

    Args:
        base: the fields as they stood after the last push; one that is not in it is not known.
        live: the fields as they stand.
        new: the fields that a push wants; what people changed in any other field is theirs alone.
        by: field -> who touched it on the site since.
    """
    changes: list[Change] = []
    merged: dict[str, object] = {}
    for name in sorted({*live, *new}):
        known = base.get(name, _UNKNOWN)
        kept = live.get(name) if known is _UNKNOWN else known
        versions = known, live.get(name), new.get(name, kept)
        found = list(_changes(name, versions, by.get(name, ())))
        changes += found
        if any(change.side is Side.STORY for change in found):
            merged[name] = _merged(name, versions)
    return Diff(changes=tuple(changes), base_known=all(name in base for name in new), merged=merged)


def _changes(name: str, versions: tuple[object, object, object], by: tuple[str, ...]) -> Iterator[Change]:
    base, live, new = versions
    if base is _UNKNOWN:
        if not same(name, live, new):
            yield Change(field=name, side=Side.CONFLICT, base=None, live=live, new=new, by=by)
    elif name == CONTENT:
        yield from _paragraphs(_text(base), _text(live), _text(new), by)
    else:
        side = _side(name, base, live, new)
        if side is not None:
            yield Change(field=name, side=side, base=base, live=live, new=new, by=by)


def _side(name: str, base: object, live: object, new: object) -> Side | None:
    touched, wanted = plain(base) != plain(live), not same(name, base, new)
    if touched and wanted:
        return Side.BOTH if same(name, live, new) else Side.CONFLICT
    if touched:
        return Side.SITE
    return Side.STORY if wanted else None


def _paragraphs(base: str, live: str, new: str, by: tuple[str, ...]) -> Iterator[Change]:
    at = 0
    for passage in passages(split(base), split(live), split(new)):
        if passage.side is not None:
            texts = (join(part) or None for part in (passage.base, passage.live, passage.new))
            versions = dict(zip(("base", "live", "new"), texts, strict=True))
            who = () if passage.side is Side.STORY else by
            yield Change(field=CONTENT, side=passage.side, paragraph=at, by=who, **versions)
        at += len(passage.live)


def _merged(name: str, versions: tuple[object, object, object]) -> object:
    if name != CONTENT:
        return versions[2]
    base, live, new = (split(_text(version)) for version in versions)
    return join(tuple(text for passage in passages(base, live, new) for text in passage.merged))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
