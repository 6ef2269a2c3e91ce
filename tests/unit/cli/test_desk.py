"""`desk` on the command line: its accounts, and what it says where it can't open."""

from __future__ import annotations

import io
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.cli.conftest import Ran

WITHOUT = """
import sys
for name in ("flask", "waitress", "argon2", "tomli_w"):
    sys.modules[name] = None
sys.argv = ["cms-publisher", *{arguments!r}]
from cms_publisher.cli import main
main()
"""


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_an_account_is_opened_and_then_changed(
    command: Callable[..., Ran], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "une phrase de passe\n")
    ran = command("desk", "user", "add", "anne", "--name", "Anne Roy", "--role", "editeur")
    assert (ran.status, "est ouvert" in ran.out) == (0, True)
    typed(monkeypatch, "une autre phrase de passe\n")
    ran = command("desk", "user", "add", "anne", "--role", "admin")
    assert (ran.status, "est changé" in ran.out) == (0, True)
    with sqlite3.connect(place / "state" / "desk.sqlite3") as database:
        assert database.execute("SELECT login, name, role FROM account").fetchall() == [("anne", "anne", "admin")]
    database.close()


@pytest.mark.parametrize(
    ("login", "password", "words"),
    [
        ("anne", "court", "trop court"),
        ("Anne Roy", "une phrase de passe", "identifiant"),
        ("../x", "une phrase", "identifiant"),
    ],
)
def test_an_account_that_cannot_be_says_what_to_do(
    command: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch, login: str, password: str, words: str
) -> None:
    typed(monkeypatch, f"{password}\n")
    ran = command("desk", "user", "add", login)
    assert (ran.status, words in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--host", "0.0.0.0"), "--url https://"),
        (("--url", "http://desk.example.org"), "https"),
    ],
)
def test_it_opens_nothing_that_is_not_safe_or_not_there(
    command: Callable[..., Ran], arguments: tuple[str, ...], words: str
) -> None:
    ran = command("desk", "--port", "0", *arguments)
    assert ran.status == 2
    assert words in ran.err


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("--help",), 0, "desk"),
        (("desk", "--help"), 0, "cms-publisher[desk]"),
        (("desk",), 2, "pip install 'cms-publisher[desk]'"),
        (("desk", "user", "add", "anne"), 2, "pip install 'cms-publisher[desk]'"),
    ],
)
def test_without_the_extra_help_works_and_the_desk_says_what_to_install(
    place: Path, arguments: tuple[str, ...], status: int, words: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(arguments=arguments)],
        capture_output=True,
        text=True,
        cwd=place,
        check=False,
    )
    assert done.returncode == status
    assert words in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
