from __future__ import annotations

import os
from pathlib import Path

import pytest

from cms_publisher.errors import PublisherError, SourceError, UsageError
from cms_publisher.readers import files


def _code(path: Path) -> tuple[type[PublisherError], str]:
    with pytest.raises(PublisherError) as caught:
        files.read(path)
    return type(caught.value), caught.value.code


def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
    assert _code(path) == (SourceError, "source.too-large")


def test_a_file_of_the_limit_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 5)
    (tmp_path / "a.txt").write_bytes(b"12345")
    assert files.read(tmp_path / "a.txt") == b"12345"


def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert _code(tmp_path / "a.txt") == (SourceError, "source.not-a-file")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert _code(tmp_path) == (SourceError, "source.not-a-file")


def test_a_loop_of_links_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert _code(tmp_path / "a.txt") == (SourceError, "source.loop")


def test_a_path_that_is_no_path_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    for path in (tmp_path / "rien", tmp_path / "a" / "b", tmp_path / ("x" * 300), tmp_path / "a\0b"):
        assert _code(path) == (UsageError, "source.missing")


@pytest.mark.parametrize(
    ("error", "code"),
    [(PermissionError(13, "denied"), "source.forbidden"), (OSError(5, "Input/output error"), "source.unreadable")],
)
def test_what_the_system_refuses_is_a_source_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    def refuse(*_: object) -> None:
        raise error

    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    monkeypatch.setattr(Path, "open", refuse)
    assert _code(tmp_path / "a.txt") == (SourceError, code)


def test_a_path_is_shown_on_one_line_and_without_what_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xc3\xa9t\xc3\xa9\n\xff.txt")
    assert files.shown(path).endswith("été\\x0a\\xff.txt")


def test_a_folder_s_name_is_the_same_bytes_in_every_locale() -> None:
    assert os.fsencode(files.native("été")) == "été".encode()
