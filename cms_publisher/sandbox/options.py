"""What sandbox is asked for, and where it lives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

_APPLICATION: Final = "cms-publisher"
_LONGEST_SOCKET: Final = 107
"""Bytes in the path of a Unix socket: unix(7), ``sun_path`` less its final zero."""


class Version(StrEnum):
    """Which WordPress: the oldest that we support, or the newest that Debian carries."""

    OLDEST = "oldest"
    NEWEST = "newest"


class Database(StrEnum):
    """What it keeps its posts in."""

    MARIADB = "mariadb"
    SQLITE = "sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """One sandbox. ``port`` 0 is a free one, which the folder then keeps from one start to the next."""

    folder: Path
    cache: Path
    version: Version = Version.NEWEST
    database: Database = Database.MARIADB
    multisite: bool = False
    port: int = 0
    plugin: bool = True

    @property
    def socket(self) -> Path:
        """Where MariaDB listens; nowhere else."""
        return self.folder / "db" / "s.sock"

    def validated(self) -> Options:
        """These options with absolute paths.

        Raises:
            UsageError: they can't go together, or the folder's name is too long for a socket.
        """
        if (self.version, self.database) == (Version.OLDEST, Database.SQLITE):
            raise UsageError("sandbox.oldest-sqlite")
        if self.database is Database.MARIADB and len(bytes(self.socket.absolute())) > _LONGEST_SOCKET:
            raise UsageError("sandbox.long-folder", folder=self.folder)
        return Options(
            folder=self.folder.absolute(),
            cache=self.cache.absolute(),
            version=self.version,
            database=self.database,
            multisite=self.multisite,
            port=self.port,
            plugin=self.plugin,
        )


def default_folder(env: Mapping[str, str]) -> Path:
    """``sandbox`` in ``CMS_PUBLISHER_STATE``, else in the user's state directory."""
    import platformdirs

    named = env.get("CMS_PUBLISHER_STATE")
    state = Path(named) if named else platformdirs.user_state_path(_APPLICATION)
    return state / "sandbox"


def default_cache() -> Path:
    """Where downloads and unpacked trees are kept for the next sandbox; safe to delete."""
    import platformdirs

    return platformdirs.user_cache_path(_APPLICATION) / "sandbox"
