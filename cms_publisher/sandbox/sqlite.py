"""WordPress on SQLite: the project's own integration plugin, which an npm package carries."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError
from cms_publisher.sandbox import host
from cms_publisher.sandbox.tree import cached

if TYPE_CHECKING:
    from pathlib import Path

_NPM_PACKAGE: Final = "@wp-playground/cli"
_ZIP: Final = "package/sqlite-database-integration.zip"
_PLUGIN: Final = "sqlite-database-integration"


def place(content: Path, cache: Path) -> None:
    """Put the plugin and its drop-in into ``wp-content``.

    Raises:
        UsageError: there is no npm to fetch it with.
        UnavailableError: npm could not fetch it.
    """
    plugin = content / "plugins" / _PLUGIN
    shutil.copytree(cached(cache / "sqlite", _PLUGIN, _fetch), plugin)
    text = (plugin / "db.copy").read_text(encoding="utf-8")
    text = text.replace("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", str(plugin))
    text = text.replace("{SQLITE_PLUGIN}", f"{_PLUGIN}/load.php")
    (content / "db.php").write_text(text, encoding="utf-8")


def _fetch(target: Path) -> None:
    if host.which("npm") is None:
        raise UsageError("sandbox.no-npm")
    scratch = target.parent
    packed = host.run(["npm", "pack", "--silent", _NPM_PACKAGE], cwd=scratch).split()[-1]
    host.run(["tar", "xzf", packed, _ZIP], cwd=scratch)
    host.run(["unzip", "-q", _ZIP], cwd=scratch)
    (scratch / f"plugin-{_PLUGIN}").replace(target)
