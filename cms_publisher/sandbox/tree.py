"""WordPress' files, built once a week from the downloaded packages and kept in the cache."""

from __future__ import annotations

import fcntl
import shutil
import tempfile
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UnavailableError
from cms_publisher.sandbox import host, packages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cms_publisher.sandbox.options import Version

_FRESH: Final = 7 * 86_400
"""Seconds; the newest WordPress is looked for again after a week."""
_NOT_OURS: Final = (".htaccess", "wp-content/.htaccess", "wp-config.php", "wp-content/plugins", "wp-content/uploads")


def wordpress(version: Version, cache: Path) -> Path:
    """The files of that WordPress, with its default theme and French; no plugin, no configuration.

    Raises:
        UnavailableError: not in the cache, and can't be downloaded.
    """
    suite = packages.SUITES[version]
    return cached(cache / suite, "wordpress", partial(_build, suite))


def cached(folder: Path, name: str, build: Callable[[Path], None]) -> Path:
    """``folder/name``, built where it is missing or old; an old one serves where it can't be built anew."""
    target = folder / name
    with locked(folder / "lock"):
        if _age(target) < _FRESH:
            return target
        try:
            _replace(target, build)
        except UnavailableError:
            if not target.exists():
                raise
    return target


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """One process at a time; the lock dies with its holder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _age(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return float("inf")


def _replace(target: Path, build: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="new-") as scratch:
        fresh = Path(scratch) / target.name
        build(fresh)
        shutil.rmtree(target, ignore_errors=True)
        fresh.replace(target)
    target.touch()


def _build(suite: str, target: Path) -> None:
    debs, root = target.with_name("debs"), target.with_name("root")
    debs.mkdir()
    packages.download(suite, target.parents[1], debs)
    for deb in debs.glob("*.deb"):
        host.run(["dpkg-deb", "-x", str(deb), str(root)])
    settle_links(root)
    shutil.copytree(root / "usr/share/wordpress", target)
    for name in _NOT_OURS:
        path = target / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    (target / "wp-content/plugins").mkdir(parents=True)


def settle_links(root: Path) -> None:
    """Absolute links of a package mean the installed machine: here, the unpacked root. Those to nowhere go."""
    for link in [path for path in root.rglob("*") if path.is_symlink()]:
        goal = link.readlink()
        inside = root / goal.relative_to("/") if goal.is_absolute() else None
        if inside is not None and inside.exists():
            link.unlink()
            link.symlink_to(inside)
        elif not link.exists():
            link.unlink()
