from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cms_publisher.archive import archive, load, save
from cms_publisher.errors import UsageError
from cms_publisher.model import ArchivedPost

if TYPE_CHECKING:
    from pathlib import Path

OLD = ArchivedPost(
    title="Le phare ferme", url="https://echo.example/ferme", published=date(2019, 1, 2), tags=("Phare",)
)
NEW = ArchivedPost(title="Le phare rouvre", url="https://echo.example/rouvre", published=date(2025, 3, 4))


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    found = archive([OLD, NEW], ["Phare", "Mer"])
    save(tmp_path / "made" / "archive.json", found)
    assert load(tmp_path / "made" / "archive.json") == found
    assert [path.name for path in (tmp_path / "made").iterdir()] == ["archive.json"]


def test_the_order_of_the_site_does_not_matter(tmp_path: Path) -> None:
    save(tmp_path / "a", archive([OLD, NEW], ["Phare", "Mer"]))
    save(tmp_path / "b", archive([NEW, OLD], ["Mer", "Phare"]))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_posts_are_found_by_the_words_of_their_titles_and_by_their_tags() -> None:
    found = archive([OLD, NEW], [])
    assert found.posts == (NEW, OLD)
    assert (found.words["rouvre"], found.words["phare"], found.words["#phare"]) == ((0,), (0, 1), (1,))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"version": 2, "posts": [], "tags": []}',
        '{"version": 1}',
        '{"version": 1, "posts": [{"title": "x"}], "tags": []}',
        '{"version": 1, "posts": [{"title": "x", "url": "data:x", "published": "2025-01-01", "tags": []}], "tags": []}',
    ],
)
def test_a_file_that_is_none_of_ours_is_said_to_be(tmp_path: Path, text: str) -> None:
    (tmp_path / "archive.json").write_text(text)
    with pytest.raises(UsageError) as caught:
        load(tmp_path / "archive.json")
    assert caught.value.code == "archive.unreadable"


def test_a_missing_file_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        load(tmp_path / "archive.json")
    assert caught.value.code == "archive.missing"


def test_a_place_that_takes_no_file_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError) as caught:
        save(tmp_path / "file" / "archive.json", archive([], []))
    assert caught.value.code == "archive.unwritable"
