"""Text that was read in the wrong encoding and saved again ("prÃ©sentÃ©", "lâ€™eau"), and bytes of old Macs.

UTF-8 that was taken for Windows-1252 turns each accent into a sequence that no French text has: undone as a whole where
the whole text goes back, else sequence by sequence where there are several.
"""

from __future__ import annotations

import re
from typing import Final

_WINDOWS_CHARS: Final = bytes(range(0x80, 0xA0)).decode("windows-1252", "ignore")
_TO_BYTES: Final = {ord(char): char.encode("windows-1252")[0] for char in _WINDOWS_CHARS}
"""What Windows-1252 leaves undefined is kept as a control character by those who read it so, as all is in Latin-1."""
_CONTINUING: Final = f"[\x80-\xbf{re.escape(_WINDOWS_CHARS)}]"
_SEQUENCE: Final = re.compile(f"[ÂÃÄÅ]{_CONTINUING}|â[€‚„†\x80-\x82\x84\x86]{_CONTINUING}")
_WORN: Final = (
    (re.compile("Ã(?= )"), "à"),  # its second half, a no-break space, became a plain one
    (re.compile("â€(?=[\\s.,;:!?)]|$)"), "”"),  # its third part has no sign, and was dropped
)
_TELLING: Final = 3
_TIMES: Final = 3
"""A text may have been through it more than once."""

_MAC: Final = re.compile(
    rb"(?<=[A-Za-z])(?:[\x8e\x8f\x88](?![\x80-\xff'])|[\x89\x8d\x90\x94\x99\x9d\xd5](?=[A-Za-z\x83\x8e]))"
)
"""é è à, and â ç ê î ô ù ’ between letters; in Windows-1252 Ž, undefined, ˆ, ‰ ” ™ Õ."""
_WINDOWS: Final = re.compile(rb"[\xe0\xe2\xe7-\xeb\xee\xef\xf4\xf9\xfb]")


def repaired(text: str) -> str:
    """``text`` as it was before it was read in the wrong encoding; unchanged where there is no sign of that."""
    for _ in range(_TIMES):
        better = _whole(text) or _sequences(text)
        if better == text:
            break
        text = better
    return text


def is_mac(data: bytes) -> bool:
    """Whether eight-bit text was written on an old Mac (Mac Roman): its accents where no other encoding has any."""
    return len(_MAC.findall(data)) > len(_WINDOWS.findall(data))


def _whole(text: str) -> str | None:
    if not _SEQUENCE.search(text):
        return None
    try:
        return _decoded(text)
    except UnicodeError:
        return None


def _decoded(text: str) -> str:
    return text.translate(_TO_BYTES).encode("latin-1").decode("utf-8")


def _sequences(text: str) -> str:
    if len(_SEQUENCE.findall(text)) < _TELLING:
        return text
    text = _SEQUENCE.sub(lambda found: _undone(found[0]), text)
    for pattern, meant in _WORN:
        text = pattern.sub(meant, text)
    return text


def _undone(sequence: str) -> str:
    try:
        return _decoded(sequence)
    except UnicodeError:
        return sequence
