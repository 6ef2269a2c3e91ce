"""What the desk says: its pages, and (``spoken``) the words that errors have there instead of a terminal's."""

from __future__ import annotations

from typing import Final

from cms_publisher.messages.desk import errors, pages, sending, story, terminal
from cms_publisher.messages.desk.spoken import spoken

__all__ = ["WORDS", "spoken"]

WORDS: Final[dict[str, tuple[str, str]]] = {
    **pages.WORDS,
    **story.WORDS,
    **sending.WORDS,
    **errors.WORDS,
    **terminal.WORDS,
}
