"""The story key: it names the story's folder on disk and its post on every site, for as long as the story lives."""

from __future__ import annotations

import os
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

_MAX_BYTES: Final = 120
_REFUSED: Final = re.compile(r"[/\\<>:\"|?*\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def real_name(path: Path) -> str:
    """The last part of ``path``, also of "." or "story/.."; empty for the root."""
    return os.path.basename(os.path.abspath(path))  # noqa: PTH100, PTH119  (resolve() would follow a link's name)


def checked(key: str, *, path: Path) -> str:
    """``key`` in NFC, if it can be the name of a folder on every system.

    Raises:
        UsageError: empty, too long, hidden, or with a character that a path can't hold.
    """
    key = unicodedata.normalize("NFC", key)
    unusable = not key or key.startswith((".", "-", " ")) or key.endswith((".", " ")) or _REFUSED.search(key)
    if unusable or len(key.encode()) > _MAX_BYTES:
        shown = key.encode("utf-8", "backslashreplace").decode()
        raise UsageError("story.key", path=path, key=shown if len(shown) < _MAX_BYTES else shown[:40] + "…")
    return key
