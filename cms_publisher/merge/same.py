"""When two values of a field are the same for people, whatever WordPress made of their bytes."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

SLUG: Final = "slug"
_RELEASE: Final = frozenset({"status", "date_gmt", SLUG})
_SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")


def same(field: str, stored: object, wanted: object) -> bool:
    """Whether the stored value is what a push of the wanted one leaves.

    Entities and kinds of space don't count (kses and the editors rewrite ``&`` and U+00A0), nor does the order of a
    list of ids; a slug that WordPress numbered because it was taken stands for the one that was asked for.
    """
    if field == SLUG and is_numbered(str(stored), str(wanted)):
        return True
    return plain(stored) == plain(wanted)


def beside(seen: Mapping[str, object], found: Mapping[str, object], written: Collection[str]) -> tuple[str, ...]:
    """The fields that are not as they were seen, and not for a write of these: somebody else was there.

    A write of the status moves the date and the slug, too (out of the trash, out of a draft).
    """
    own = {*written, *(_RELEASE if _RELEASE & {*written} else ())}
    return tuple(name for name, value in seen.items() if name not in own and not same(name, found.get(name), value))


def is_numbered(stored: str, wanted: str) -> bool:
    """Whether a slug is another one with WordPress's number behind it: "x-2" for "x"."""
    return bool(wanted) and re.fullmatch(re.escape(wanted) + r"-\d+", stored) is not None


def plain(value: object) -> object:
    """A value as it is compared."""
    if isinstance(value, str):
        return _SPACES.sub(" ", html.unescape(value)).strip()
    if isinstance(value, (list, tuple)):
        return sorted(value, key=repr)
    return value or None
