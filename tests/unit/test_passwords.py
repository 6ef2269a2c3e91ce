"""Application passwords in a keyring: one of our own in memory, and a real one in a file."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from cms_publisher import settings
from cms_publisher.errors import UsageError
from cms_publisher.messages import say
from cms_publisher.passwords import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENV = {"WORDPRESS_URL": "https://a.example/", "WORDPRESS_USER": "anne"}
ENTRY = Entry(url="https://a.example", user="anne", variable="WORDPRESS_APP_PASSWORD")
SECRET = "abcd EFGH 1234 ijkl"


class Memory(KeyringBackend):
    """A keyring that lasts as long as a test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Memory):
    """One that nobody unlocks, and that tells what it was given."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(service)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(password)


@pytest.fixture
def memory() -> Iterator[Memory]:
    yield from using(Memory())


def using(ring: Memory) -> Iterator[Memory]:
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]


def test_a_password_that_nothing_else_has_comes_from_the_keyring(memory: Memory, tmp_path: Path) -> None:
    memory.kept = {("cms-publisher https://a.example", "anne"): SECRET}
    found = settings.load(None, ENV, tmp_path).credentials(None)
    assert (found.url, found.user, found.password) == ("https://a.example", "anne", SECRET)
    assert SECRET not in repr(found)


def test_environment_and_dotenv_outrank_the_keyring(memory: Memory, tmp_path: Path) -> None:
    ENTRY.keep(SECRET)
    (tmp_path / ".env").write_text("WORDPRESS_APP_PASSWORD=of the file\n", encoding="utf-8")
    (tmp_path / ".env").chmod(0o600)
    assert settings.load(None, ENV, tmp_path).credentials(None).password == "of the file"
    both = {**ENV, "WORDPRESS_APP_PASSWORD": "of the environment"}
    assert settings.load(None, both, tmp_path).credentials(None).password == "of the environment"


@pytest.mark.parametrize(
    "changed",
    [{"WORDPRESS_URL": "https://b.example"}, {"WORDPRESS_USER": "luc"}, {"WORDPRESS_URL": "http://a.example"}],
)
def test_a_password_follows_to_no_other_address_or_account(
    memory: Memory, tmp_path: Path, changed: dict[str, str]
) -> None:
    ENTRY.keep(SECRET)
    with pytest.raises(UsageError, match=r"settings\.credentials") as error:
        settings.load(None, ENV | changed, tmp_path).credentials(None)
    assert error.value.args_["missing"] == "WORDPRESS_APP_PASSWORD"


def test_a_named_site_has_an_entry_of_its_own(memory: Memory, tmp_path: Path) -> None:
    ENTRY.keep(SECRET)
    sport = {"WORDPRESS_URL_SPORT_24": "https://sport.example", "WORDPRESS_USER_SPORT_24": "anne"}
    found = settings.load(None, ENV | sport, tmp_path)
    assert found.entry("sport-24") == Entry(
        url="https://sport.example", user="anne", variable="WORDPRESS_APP_PASSWORD_SPORT_24"
    )
    with pytest.raises(UsageError, match=r"settings\.credentials"):
        found.credentials("sport-24")


def test_the_keyring_is_not_asked_while_an_address_is_missing(tmp_path: Path) -> None:
    for ring in using(Locked()):
        with pytest.raises(UsageError) as error:
            settings.load(None, {"WORDPRESS_USER": "anne"}, tmp_path).credentials(None)
        assert (ring.kept, error.value.args_["missing"]) == ({}, "WORDPRESS_URL, WORDPRESS_APP_PASSWORD")


def test_what_is_kept_can_be_replaced_and_taken_out(memory: Memory) -> None:
    assert ENTRY.password() is None
    assert (ENTRY.keep("first"), ENTRY.keep(SECRET)) == (memory.name, memory.name)
    assert (ENTRY.password(), len(memory.kept)) == (SECRET, 1)
    assert (ENTRY.forget(), ENTRY.forget(), memory.kept) == (True, False, {})


def test_a_keyring_that_does_not_work_is_told_of_without_the_password() -> None:
    for _ in using(Locked()):
        for call, detail in ((ENTRY.password, "KeyringLocked"), (lambda: ENTRY.keep(SECRET), "RuntimeError")):
            with pytest.raises(UsageError, match=r"keyring\.fails") as error:
                call()
            assert error.value.args_ == {"detail": detail, "variable": "WORDPRESS_APP_PASSWORD"}
            assert error.value.__cause__ is None
            assert SECRET not in say(error.value.code, "fr", **error.value.args_)


@pytest.mark.parametrize(
    ("ring", "code"), [(fail.Keyring, r"keyring\.fails"), (null.Keyring, r"keyring\.keeps-nothing")]
)
def test_no_keyring_at_all_and_one_that_keeps_nothing(ring: type[KeyringBackend], code: str) -> None:
    keyring.set_keyring(ring())
    with pytest.raises(UsageError, match=code):
        ENTRY.keep(SECRET)
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]


def test_without_the_extra_the_error_names_the_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(UsageError, match=r"settings\.credentials"):
        settings.load(None, ENV, tmp_path).credentials(None)
    with pytest.raises(UsageError, match=r"keyring\.extra"):
        ENTRY.keep(SECRET)


def test_the_library_is_imported_only_where_a_password_is_looked_for(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from cms_publisher import cli, settings\n"
        f"found = settings.load(None, {ENV | {'WORDPRESS_APP_PASSWORD': 'x'}!r}, Path.cwd()).credentials(None)\n"
        "sys.exit('keyring' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=False).returncode == 0


def test_a_real_keyring_in_a_file_from_one_process_to_the_next(tmp_path: Path) -> None:
    env = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("WORDPRESS_", "CMS_PUBLISHER_"))},
        **ENV,
        "PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring",
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "CMS_PUBLISHER_STATE": str(tmp_path / "state"),
    }

    def run(*arguments: str, said: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, env=env, input=said, capture_output=True, text=True, check=True
        )

    kept = run("-m", "cms_publisher", "login", said=f"{SECRET}\r\n")
    assert "est dans le trousseau" in kept.stdout
    assert SECRET not in kept.stdout + kept.stderr
    look = "import os; from pathlib import Path; from cms_publisher import settings\n"
    look += "print(settings.load(None, os.environ, Path.cwd()).credentials(None).password)"
    assert run("-c", look).stdout == f"{SECRET}\n"
    assert "n’est plus dans le trousseau" in run("-m", "cms_publisher", "login", "--forget").stdout
