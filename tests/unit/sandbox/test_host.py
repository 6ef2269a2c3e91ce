from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.sandbox import host

if TYPE_CHECKING:
    from pathlib import Path


def test_debian_is_welcome(tmp_path: Path) -> None:
    (tmp_path / "os-release").write_text('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')
    host.require_debian(tmp_path / "os-release")


@pytest.mark.parametrize("text", ["ID=ubuntu\nID_LIKE=debian\nPRETTY_NAME='Ubuntu 24.04'\n", "", "sans rien\n"])
def test_another_system_is_told_so(tmp_path: Path, text: str) -> None:
    (tmp_path / "os-release").write_text(text)
    with pytest.raises(UsageError) as raised:
        host.require_debian(tmp_path / "os-release")
    assert raised.value.code == "sandbox.not-debian"
    assert raised.value.args_["system"] in {"Ubuntu 24.04", "?"}


def test_a_system_without_a_name_is_no_debian(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not-debian"):
        host.require_debian(tmp_path / "none")


def test_run_returns_what_was_printed(tmp_path: Path) -> None:
    assert host.run(["cat"], stdin="été") == "été"
    assert host.run(["pwd"], cwd=tmp_path).strip() == str(tmp_path.resolve())


def test_a_failure_carries_the_last_lines_of_its_complaint() -> None:
    with pytest.raises(UnavailableError) as raised:
        host.run(["sh", "-c", "seq 20 >&2; exit 3"])
    assert raised.value.code == "sandbox.command-failed"
    assert str(raised.value.args_["output"]).split() == ["15", "16", "17", "18", "19", "20"]


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (["sh", "-c", "exit 1"], "sh exit 1"),
        (["env", "A=b", "cat", "-A", "no-such-file", "-E"], "cat no-such-file"),
        (["cat", "/nowhere"], "cat"),
    ],
)
def test_a_failed_command_is_named_without_its_options(command: list[str], name: str) -> None:
    with pytest.raises(UnavailableError) as raised:
        host.run(command)
    assert raised.value.args_["command"] == name


def test_what_is_slow_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "_TIMEOUT", 0.1)
    with pytest.raises(UnavailableError, match="command-failed"):
        host.run(["sleep", "5"])


def test_a_missing_command_is_named() -> None:
    with pytest.raises(UnavailableError) as raised:
        host.run(["no-such-command-here"])
    assert raised.value.args_ == {"command": "no-such-command-here"}


def test_root_needs_no_sudo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert host.run_as_root(["echo", "oui"], why="php-cli") == "oui\n"


def test_others_go_through_sudo_without_a_password(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake_sudo(tmp_path, monkeypatch, 'shift; exec "$@"')
    assert host.run_as_root(["echo", "oui"], why="php-cli") == "oui\n"


def test_sudo_that_wants_a_password_is_no_sudo(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake_sudo(tmp_path, monkeypatch, "echo a password is required >&2; exit 1")
    with pytest.raises(UsageError) as raised:
        host.run_as_root(["echo"], why="php-cli unzip")
    assert (raised.value.code, raised.value.args_) == ("sandbox.no-root", {"why": "php-cli unzip"})


def test_no_sudo_at_all_is_told_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(host, "_SYSTEM_PATH", "/nowhere")
    with pytest.raises(UsageError, match="no-root"):
        host.run_as_root(["echo"], why="php-cli")


def fake_sudo(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    sudo = folder / "sudo"
    sudo.write_text(f"#!/bin/sh\n{script}\n")
    sudo.chmod(0o755)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(host, "_SYSTEM_PATH", f"{folder}:/usr/bin:/bin")
