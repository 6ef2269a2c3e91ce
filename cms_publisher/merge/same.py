"""When two values of a field are the same for people, whatever WordPress made of their bytes."""

from __future__ import annotations

import html
import re
from typing import Final

SLUG: Final = "slug"
_SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")


def same(field: str, stored: object, wanted: object) -> bool:
    """Whether the stored value is what a push of the wanted one leaves.

    Entities and kinds of space don't count (kses and the editors rewrite ``&`` and U+00A0), nor does the order of a
    list of ids; a slug that WordPress numbered because it was taken stands for the one that was asked for.
    """
    if field == SLUG and is_numbered(str(stored), str(wanted)):
        return True
    return plain(stored) == plain(wanted)


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
