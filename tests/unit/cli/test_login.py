"""`login` on the command line: what is typed is kept, and shown nowhere."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends import fail

from tests.unit.test_passwords import SECRET, Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.unit.cli.conftest import Ran


@pytest.fixture(autouse=True)
def memory(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Memory]:
    monkeypatch.setenv("WORDPRESS_URL", "https://a.example")
    monkeypatch.setenv("WORDPRESS_USER", "anne")
    monkeypatch.delenv("WORDPRESS_APP_PASSWORD", raising=False)
    ring = Memory()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_a_password_is_kept_and_forgotten(
    command: Callable[..., Ran], typed: Callable[[str], None], memory: Memory
) -> None:
    typed(f"{SECRET}\nnot this line\n")
    ran = command("login", "--lang", "en")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("The password of anne on https://a.example is in the keyring")
    assert list(memory.kept.values()) == [SECRET]
    assert SECRET not in ran.out
    assert "no longer in the keyring" in command("login", "--forget", "--lang", "en").out
    assert "nothing to take out" in command("login", "--forget", "--lang", "en").out


def test_a_variable_that_outranks_it_is_told_of(
    command: Callable[..., Ran], typed: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORDPRESS_APP_PASSWORD", "zyxw 9876")
    typed(SECRET)
    ran = command("login")
    assert (ran.status, "WORDPRESS_APP_PASSWORD est aussi dans l’environnement" in ran.out) == (0, True)
    assert "zyxw" not in ran.out


def test_nothing_typed_changes_nothing(
    command: Callable[..., Ran], typed: Callable[[str], None], memory: Memory
) -> None:
    typed("  \n")
    ran = command("login")
    assert (ran.status, "le mot de passe est vide" in ran.err, memory.kept) == (2, True, {})


def test_no_argument_takes_a_password(command: Callable[..., Ran], memory: Memory) -> None:
    for arguments in ((SECRET,), ("--password", SECRET)):
        ran = command("login", *arguments)
        assert (ran.status, memory.kept) == (2, {})


@pytest.mark.parametrize(("name", "words"), [("sport", "WORDPRESS_URL_SPORT"), ("../x", "nom de site")])
def test_a_site_without_address_says_so(command: Callable[..., Ran], name: str, words: str) -> None:
    ran = command("login", "--site", name)
    assert (ran.status, words in ran.err) == (2, True)


def test_without_the_extra_nobody_is_asked(
    command: Callable[..., Ran], typed: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    typed(SECRET)
    ran = command("login", "--lang", "en")
    assert (ran.status, "pip install 'cms_publisher[keyring]'" in ran.err) == (2, True)
    assert sys.stdin.readline() == SECRET


def test_a_keyring_that_does_not_work_says_what_to_do(
    command: Callable[..., Ran], typed: Callable[[str], None]
) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    typed(SECRET)
    ran = command("login", "--lang", "en")
    assert (ran.status, "no keyring answers on this machine (NoKeyringError)" in ran.err) == (2, True)
    assert SECRET not in ran.err + ran.out
