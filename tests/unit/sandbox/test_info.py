from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from cms_publisher.sandbox import Database, SandboxInfo, User, Version, info
from cms_publisher.sandbox.process import Process

if TYPE_CHECKING:
    from pathlib import Path


def sandbox(folder: Path) -> SandboxInfo:
    return SandboxInfo(
        url="http://127.0.0.1:8099",
        port=8099,
        folder=folder,
        wordpress="6.1.9",
        version=Version.OLDEST,
        database=Database.MARIADB,
        multisite=True,
        plugin=False,
        sites=("http://127.0.0.1:8099", "http://127.0.0.1:8099/sport"),
        users=(User(login="editeur", role="editor", password="é", application_password="abcd"),),
        processes=(Process(name="web", pid=1, started=2, boot="b"),),
    )


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    info.write(sandbox(tmp_path))
    assert info.read(tmp_path) == sandbox(tmp_path)


def test_passwords_are_for_the_owner_alone(tmp_path: Path) -> None:
    info.write(sandbox(tmp_path))
    assert stat.S_IMODE((tmp_path / "env.json").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["env.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"url": 1}', '{"folder": null}'])
def test_a_file_that_means_nothing_is_no_sandbox(tmp_path: Path, text: str) -> None:
    (tmp_path / "env.json").write_text(text)
    assert info.read(tmp_path) is None


def test_no_file_is_no_sandbox(tmp_path: Path) -> None:
    assert info.read(tmp_path) is None


def test_a_user_pushes_with_the_application_password(tmp_path: Path) -> None:
    assert sandbox(tmp_path).environment() == {
        "WORDPRESS_URL": "http://127.0.0.1:8099",
        "WORDPRESS_USER": "editeur",
        "WORDPRESS_APP_PASSWORD": "abcd",
    }


def test_the_edit_link_opens_the_post(tmp_path: Path) -> None:
    assert sandbox(tmp_path).edit_url(12) == "http://127.0.0.1:8099/wp-admin/post.php?post=12&action=edit"


def test_an_unknown_user_is_a_key_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="stagiaire"):
        sandbox(tmp_path).user("stagiaire")
