"""Debian packages: those that must be installed, and those that are only downloaded and unpacked.

WordPress itself is never installed, so no web server or database service is started and nothing of the machine changes.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UnavailableError
from cms_publisher.sandbox import host
from cms_publisher.sandbox.options import Database, Version

if TYPE_CHECKING:
    from collections.abc import Mapping

SUITES: Final[Mapping[Version, str]] = {Version.OLDEST: "bookworm", Version.NEWEST: "sid"}
"""Where Debian keeps them: bookworm has WordPress 6.1, sid whatever is newest."""

_COMMON: Final = ("php-cli", "php-xml", "php-mbstring", "php-gd", "unzip")
_OF_DATABASE: Final[Mapping[Database, tuple[str, ...]]] = {
    Database.MARIADB: ("php-mysql", "mariadb-server-core", "mariadb-client-core"),
    Database.SQLITE: ("php-sqlite3",),
}
_APT_GET: Final = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300")
_DEBIAN_ITSELF: Final = ("Identifier: Packages", "Origin: Debian", "Label: Debian")
_KEYRINGS: Final = Path("/usr/share/keyrings")
_PARTS_OF_WORDPRESS: Final = re.compile(
    r"^ +(?:Depends|Recommends): ((?:libjs-|libphp-|php-getid3|wordpress-)\S*)$", re.MULTILINE
)
"""What the package ``wordpress`` links to instead of carrying it, and the default theme."""


def install(database: Database) -> None:
    """Install PHP and the database server's bare programs where they are missing; removes nothing.

    Raises:
        UsageError: something is missing, and we may not install it.
        UnavailableError: apt-get failed.
    """
    missing = [name for name in (*_COMMON, *_OF_DATABASE[database]) if not _installed(name)]
    if not missing:
        return
    why = " ".join(missing)
    with suppress(UnavailableError):  # a third party's broken source is no reason to stop: the next line decides
        host.run_as_root([*_APT_GET, "update"], why=why)
    host.run_as_root([*_APT_GET, "install", "-y", "--no-install-recommends", "--no-remove", *missing], why=why)


def download(suite: str, cache: Path, debs: Path) -> None:
    """Put WordPress of that suite into ``debs``: its package, the libraries it links to, its theme and translations.

    The suite's index is kept in ``cache``, apart from the machine's own, which stays as it is; no root needed.

    Raises:
        UnavailableError: no network, or no such suite on the machine's mirror.
    """
    options = _own_index(suite, cache)
    host.run(["apt-get", "-qq", *options, "update"])
    depends = host.run(["apt-cache", *options, "depends", "wordpress"])
    names = sorted({"wordpress", "wordpress-l10n", *parts(depends)})
    host.run(["apt-get", "-qq", *options, "download", *names], cwd=debs)


def parts(depends: str) -> list[str]:
    """The packages, of those that ``apt-cache depends`` names, whose files WordPress can't do without."""
    return _PARTS_OF_WORDPRESS.findall(depends)


def _installed(name: str) -> bool:
    with suppress(UnavailableError):
        return host.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", name]) == "installed"
    return False


def _own_index(suite: str, cache: Path) -> list[str]:
    """Options that give apt sources and lists of our own."""
    for folder in ("lists/partial", "archives/partial", "none"):
        (cache / folder).mkdir(parents=True, exist_ok=True)
    keyring = next(iter(sorted(_KEYRINGS.glob("debian-archive-keyring.[gp][pg][gp]"))), None)
    signed = f"[signed-by={keyring}] " if keyring else ""
    sources = cache / "sources.list"
    sources.write_text(f"deb {signed}{mirror()} {suite} main\n", encoding="utf-8")
    settings = {
        "Dir::Etc::sourcelist": sources,
        "Dir::Etc::sourceparts": cache / "none",
        "Dir::Etc::preferencesparts": cache / "none",
        "Dir::State::lists": cache / "lists",
        "Dir::Cache": cache,
        "Acquire::Languages": "none",
        "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": "false",
        "Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled": "false",
        "APT::Update::Error-Mode": "any",  # without it an unreachable mirror is a mere warning
        "APT::Sandbox::User": "root",  # the folder may be closed to apt's own user
    }
    return [word for name, value in settings.items() for word in ("-o", f"{name}={value}")]


def mirror() -> str:
    """The Debian mirror that this machine uses already."""
    for refresh in (False, True):
        if refresh:
            host.run_as_root([*_APT_GET, "update"], why="apt-get update")
        found = host.run(["apt-get", "indextargets", "--format", "$(REPO_URI)", *_DEBIAN_ITSELF])
        if found.strip():
            return found.split()[0]
    raise UnavailableError("sandbox.no-mirror")
