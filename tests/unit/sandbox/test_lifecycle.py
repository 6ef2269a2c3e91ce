from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.sandbox import Database, Options, State, lifecycle, process, start, status, stop

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def on_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cms_publisher.sandbox.host.require_debian", lambda: None)


def options(folder: Path) -> Options:
    return Options(folder=folder, cache=folder, database=Database.SQLITE, plugin=False)


def test_an_empty_place_has_no_sandbox(tmp_path: Path) -> None:
    assert status(tmp_path).state is State.ABSENT
    assert status(tmp_path / "none").state is State.ABSENT


def test_a_folder_of_other_things_is_not_touched(on_debian: None, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("cher ami")
    for act in (lambda: start(options(tmp_path)), lambda: stop(tmp_path, purge=True)):
        with pytest.raises(UsageError, match="foreign-folder"):
            act()
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_stopping_where_nothing_ever_was_is_no_error(tmp_path: Path) -> None:
    assert stop(tmp_path / "none", purge=True) is False


def test_a_failed_start_leaves_no_process(on_debian: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "sandbox"

    def fail(*_: object) -> None:
        process.spawn("web", ["/bin/sleep", "60"], folder=folder, env=os.environ)
        raise UnavailableError("sandbox.died", name="php", log="")

    monkeypatch.setattr("cms_publisher.sandbox.packages.install", lambda database: None)
    monkeypatch.setattr("cms_publisher.sandbox.tree.wordpress", lambda version, cache: tmp_path)
    monkeypatch.setattr("cms_publisher.sandbox.site.lay", lambda options, files: folder)
    monkeypatch.setattr("cms_publisher.sandbox.site.port_for", lambda _: 8080)
    monkeypatch.setattr(lifecycle, "_new_database", fail)
    with pytest.raises(UnavailableError, match="died"):
        start(options(folder))
    assert process.stop_all(folder) == 0
    assert status(folder).state is State.ABSENT


def test_purge_removes_a_sandbox_that_never_came_to_stand(tmp_path: Path) -> None:
    folder = tmp_path / "sandbox"
    with lifecycle.claimed(folder):
        (folder / "www").mkdir()
    assert stop(folder, purge=True) is False
    assert not folder.exists()
