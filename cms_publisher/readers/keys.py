"""The story key: it names the story's folder on disk and its post on every site, for as long as the story lives."""

from __future__ import annotations

import os
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError
from cms_publisher.readers import files

if TYPE_CHECKING:
    from pathlib import Path

_MAX_BYTES: Final = 120
_REFUSED: Final = re.compile(r"[/\\<>:\"|?*\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def real_name(path: Path) -> str:
    """The last part of ``path``, also of "." or "story/.."; empty for the root. UTF-8 whatever the locale says."""
    name = os.path.basename(os.path.abspath(path))  # noqa: PTH100, PTH119  (resolve() would follow a link's name)
    return os.fsencode(name).decode("utf-8", "surrogateescape")


def checked(key: str, *, path: Path, code: str = "story.key") -> str:
    """``key`` in NFC, if it can be the name of a folder on every system.

    Args:
        key: what was given, or what the story is called.
        path: where it comes from, for the error.
        code: the error's code.

    Raises:
        UsageError: empty, too long, hidden, or with a character that a path can't hold.
    """
    key = unicodedata.normalize("NFC", key)
    unusable = not key or key.startswith((".", "-", " ")) or key.endswith((".", " ")) or _REFUSED.search(key)
    if unusable or len(key.encode()) > _MAX_BYTES:
        raise UsageError(code, path=files.shown(path), key=_short(key))
    return key


def _short(key: str) -> str:
    plain = "".join(char if char.isprintable() else char.encode("unicode-escape").decode() for char in key)
    return plain if len(plain) < _MAX_BYTES else plain[:40] + "…"
