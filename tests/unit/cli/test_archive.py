from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.cli.conftest import Ran


def test_a_site_that_names_no_file_is_told_which_line_to_add(command: Callable[..., Ran]) -> None:
    found = command("archive", "fetch")
    assert found.status == 2
    assert 'archive = "archives/default.json"' in found.err


def test_an_archive_that_is_named_and_missing_stops_before_anything_is_written(
    command: Callable[..., Ran], place: Path
) -> None:
    (place / "config/sites").mkdir(parents=True)
    (place / "config/sites/default.toml").write_text('archive = "archives/default.json"\n')
    found = command("publish", "--dry-run", "sources/relais-du-lac.txt")
    assert found.status == 2
    assert "archive fetch" in found.err
    assert not (place / "out").exists()


def test_posts_of_the_archive_stand_below_the_article(command: Callable[..., Ran], place: Path) -> None:
    (place / "config/sites").mkdir(parents=True)
    (place / "config/sites/default.toml").write_text('archive = "a.json"\n')
    (place / "config/a.json").write_text(
        '{"version": 1, "tags": ["natation"], "posts": [{"title": "Le relais du lac a soixante ans", '
        '"url": "https://echo.example/soixante", "published": "2018-08-01", "tags": []}]}'
    )
    assert command("publish", "--dry-run", "sources/relais-du-lac.txt").status == 0
    page = (place / "out/relais-du-lac/article.html").read_text(encoding="utf-8")
    assert '<a href="https://echo.example/soixante">Le relais du lac a soixante ans</a>' in page
    payload = (place / "out/relais-du-lac/payload.json").read_text(encoding="utf-8")
    assert "À lire aussi" in payload
