"""The companion plugin's files: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from cms_publisher.errors import UsageError

SLUG: Final = "cms-publisher"
_PACKAGE: Final = Path(__file__).resolve().parents[1]
_HOMES: Final = (_PACKAGE / "_plugin", _PACKAGE.parent / "wordpress" / SLUG)
_NOT_SHIPPED: Final = shutil.ignore_patterns("tests", "vendor", "node_modules", ".*")


def source(homes: tuple[Path, ...] = _HOMES) -> Path:
    """The folder with the plugin's main file.

    Raises:
        UsageError: this installation has none.
    """
    for home in homes:
        if any("Plugin Name:" in file.read_text(encoding="utf-8", errors="replace") for file in home.glob("*.php")):
            return home
    raise UsageError("sandbox.no-plugin", folder=homes[-1])


def place(www: Path, plugin: Path) -> None:
    """Put the plugin's present files into a WordPress, in the place of older ones; safe while it is served."""
    target = www / "wp-content/plugins" / SLUG
    fresh, old = www.parent / "plugin.new", www.parent / "plugin.old"
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(plugin, fresh, ignore=_NOT_SHIPPED)
    if target.exists():
        target.replace(old)
    fresh.replace(target)
    shutil.rmtree(old, ignore_errors=True)
