from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UnavailableError
from cms_publisher.sandbox import Database, host, packages

if TYPE_CHECKING:
    from collections.abc import Sequence

DEPENDS = """wordpress
 |Depends: apache2
  Depends: <httpd>
    nginx
  Depends: php-gd
    php8.2-gd
  Depends: libjs-cropper
  Depends: libjs-underscore
  Depends: php-getid3
  Depends: libphp-phpmailer
  Recommends: wordpress-theme-twentytwentyfive
 |Suggests: default-mysql-server
"""


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    seen: list[list[str]] = []

    def run_as_root(command: Sequence[str], *, why: str) -> str:
        seen.append(list(command))
        if command[-1] == "update":
            raise UnavailableError("sandbox.command-failed", command="apt-get update", output="")
        return ""

    monkeypatch.setattr(host, "run_as_root", run_as_root)
    return seen


def test_only_what_wordpress_links_to_is_downloaded() -> None:
    assert packages.parts(DEPENDS) == [
        "libjs-cropper",
        "libjs-underscore",
        "php-getid3",
        "libphp-phpmailer",
        "wordpress-theme-twentytwentyfive",
    ]


def test_nothing_is_asked_of_root_where_all_is_there(
    monkeypatch: pytest.MonkeyPatch, commands: list[list[str]]
) -> None:
    monkeypatch.setattr(packages, "_installed", lambda name: True)
    packages.install(Database.MARIADB)
    assert commands == []


def test_only_what_is_missing_is_installed_and_nothing_removed(
    monkeypatch: pytest.MonkeyPatch, commands: list[list[str]]
) -> None:
    monkeypatch.setattr(packages, "_installed", lambda name: name not in {"unzip", "php-sqlite3", "php-mysql"})
    packages.install(Database.SQLITE)
    assert commands[-1][-2:] == ["unzip", "php-sqlite3"]
    assert {"install", "--no-remove", "--no-install-recommends"} <= set(commands[-1])


def test_a_broken_package_source_does_not_stop_the_installation(
    monkeypatch: pytest.MonkeyPatch, commands: list[list[str]]
) -> None:
    monkeypatch.setattr(packages, "_installed", lambda name: False)
    packages.install(Database.SQLITE)
    assert [command[-1] for command in commands] == ["update", "php-sqlite3"]


def test_a_machine_without_a_mirror_is_told_so(monkeypatch: pytest.MonkeyPatch, commands: list[list[str]]) -> None:
    monkeypatch.setattr(host, "run", lambda command: "\n")
    monkeypatch.setattr(host, "run_as_root", lambda command, why: "")
    with pytest.raises(UnavailableError, match="no-mirror"):
        packages.mirror()
