from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.errors import UsageError
from cms_publisher.sandbox import Database, Options, Version, default_folder


def test_the_oldest_wordpress_has_no_sqlite(tmp_path: Path) -> None:
    options = Options(folder=tmp_path, cache=tmp_path, version=Version.OLDEST, database=Database.SQLITE)
    with pytest.raises(UsageError) as raised:
        options.validated()
    assert raised.value.code == "sandbox.oldest-sqlite"


@pytest.mark.parametrize(("length", "fits"), [(107, True), (108, False)])
def test_a_folder_fits_while_its_socket_does(length: int, fits: bool) -> None:
    folder = Path("/" + "d" * (length - len("//db/s.sock")))
    options = Options(folder=folder, cache=folder)
    assert len(str(options.socket)) == length
    if fits:
        assert options.validated() == options
    else:
        with pytest.raises(UsageError, match="long-folder"):
            options.validated()


def test_bytes_count_for_the_socket_not_letters() -> None:
    folder = Path("/" + "é" * 60)
    with pytest.raises(UsageError, match="long-folder"):
        Options(folder=folder, cache=folder).validated()


def test_sqlite_takes_a_folder_of_any_length() -> None:
    folder = Path("/" + "d" * 150)
    Options(folder=folder, cache=folder, database=Database.SQLITE).validated()


def test_relative_folders_are_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    options = Options(folder=Path("here"), cache=Path("there"), database=Database.SQLITE).validated()
    assert (options.folder, options.cache) == (tmp_path / "here", tmp_path / "there")


def test_the_folder_is_in_the_named_state_directory() -> None:
    assert default_folder({"CMS_PUBLISHER_STATE": "/state"}) == Path("/state/sandbox")


def test_the_folder_is_in_the_users_state_directory_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/home/paule/state")
    assert default_folder({}) == Path("/home/paule/state/cms-publisher/sandbox")
