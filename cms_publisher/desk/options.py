"""What the desk is told when it starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.settings import Settings

LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
DATABASE: Final = "desk.sqlite3"
MAX_REQUEST: Final = 25_000_000
"""Bytes of one form with its files."""
FIELDS_AT_ONCE: Final = 2_000_000
"""Bytes of a form's fields, its files not counted."""
MAX_FILES: Final = 30
"""Files of one form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Where the desk listens, what it shows, and how people reach it."""

    settings: Settings
    stories: Path
    """The folder of the stories' folders; nothing outside of it is read or written for a person."""
    host: str = "127.0.0.1"
    port: int = 8765
    url: str | None = None
    """The https address that a proxy serves it under; None: this machine alone, in plain http."""

    @property
    def secure(self) -> bool:
        """Whether people come by https."""
        return self.url is not None

    @property
    def names(self) -> list[str]:
        """The host names that it answers to."""
        return [urlsplit(self.url).hostname or ""] if self.url else list(LOOPBACK)


def checked(options: Options) -> Options:
    """The options, if they are safe.

    Raises:
        UsageError: an address that isn't https, or a host beyond this machine without one.
    """
    address = urlsplit(options.url or "https://x")
    if address.scheme != "https" or not address.hostname or address.path.strip("/"):
        raise UsageError("desk.bad-url", url=options.url)
    if options.host not in LOOPBACK and not options.secure:
        raise UsageError("desk.host", host=options.host)
    return options
