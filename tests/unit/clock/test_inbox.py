from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from cms_publisher.clock.inbox import settled
from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

MINUTE = timedelta(minutes=1)


def look(folder: Path, ahead: timedelta = 2 * MINUTE) -> dict[str, str]:
    """Name -> fingerprint of what is settled, as of that long from now."""
    found = settled(folder, suffixes={".txt", ".md"}, now=datetime.now(UTC) + ahead, quiet=MINUTE)
    return {arrival.path.name: arrival.fingerprint for arrival in found}


def test_folders_and_files_of_known_formats_once_they_are_quiet(tmp_path: Path) -> None:
    (tmp_path / "pont.md").write_text("Le pont")
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier" / "story.toml").write_text("[brief]")
    (tmp_path / "photo.jpg").write_bytes(b"")
    (tmp_path / ".cache.txt").write_text("")
    (tmp_path / "vide").mkdir()
    assert look(tmp_path, timedelta()) == {}
    assert set(look(tmp_path)) == {"pont.md", "dossier"}


@pytest.mark.parametrize("name", ["image.jpg.part", "texte.txt.filepart", "texte.txt~", "a.TMP"])
def test_a_folder_in_which_something_is_being_written_waits(tmp_path: Path, name: str) -> None:
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier" / "texte.txt").write_text("Le pont")
    (tmp_path / "dossier" / name).write_text("")
    assert look(tmp_path) == {}


def test_every_change_is_another_fingerprint_and_a_look_is_none(tmp_path: Path) -> None:
    path = tmp_path / "pont.md"
    path.write_text("Le pont")
    first = look(tmp_path)
    path.read_text()
    assert look(tmp_path) == first
    os.utime(path, (0, 0))
    second = look(tmp_path)
    path.write_text("Le pont rouvre")
    assert len({first["pont.md"], second["pont.md"], look(tmp_path)["pont.md"]}) == 3


def test_a_copy_that_keeps_its_file_s_own_date_arrived_when_it_was_copied(tmp_path: Path) -> None:
    (tmp_path / "pont.md").write_text("Le pont")
    os.utime(tmp_path / "pont.md", (0, 0))
    (arrival,) = settled(tmp_path, suffixes={".md"}, now=datetime.now(UTC) + 2 * MINUTE, quiet=MINUTE)
    assert datetime.now(UTC) - arrival.at < MINUTE


def test_an_inbox_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="clock-inbox"):
        look(tmp_path / "rien")
