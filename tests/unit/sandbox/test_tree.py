from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UnavailableError
from cms_publisher.sandbox import tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OLD = 8 * 86_400


def build_with(text: str) -> Callable[[Path], None]:
    def build(target: Path) -> None:
        target.mkdir()
        (target / "readme").write_text(text)

    return build


def no_network(target: Path) -> None:
    raise UnavailableError("sandbox.no-mirror")


def make_old(path: Path) -> None:
    past = path.stat().st_mtime - OLD
    os.utime(path, (past, past))


def test_what_is_missing_is_built(tmp_path: Path) -> None:
    built = tree.cached(tmp_path / "sid", "wordpress", build_with("un"))
    assert (built / "readme").read_text() == "un"
    assert sorted(path.name for path in built.parent.iterdir()) == ["lock", "wordpress"]


def test_what_is_fresh_is_taken_as_it_is(tmp_path: Path) -> None:
    tree.cached(tmp_path, "wordpress", build_with("un"))
    assert (tree.cached(tmp_path, "wordpress", no_network) / "readme").read_text() == "un"


def test_what_is_old_is_built_anew(tmp_path: Path) -> None:
    make_old(tree.cached(tmp_path, "wordpress", build_with("un")))
    assert (tree.cached(tmp_path, "wordpress", build_with("deux")) / "readme").read_text() == "deux"


def test_without_a_network_the_old_one_serves(tmp_path: Path) -> None:
    make_old(tree.cached(tmp_path, "wordpress", build_with("un")))
    assert (tree.cached(tmp_path, "wordpress", no_network) / "readme").read_text() == "un"


def test_without_a_network_and_an_old_one_the_failure_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="no-mirror"):
        tree.cached(tmp_path, "wordpress", no_network)
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]


def test_absolute_links_mean_the_unpacked_root(tmp_path: Path) -> None:
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr/lib.js").write_text("oui")
    (tmp_path / "link.js").symlink_to("/usr/lib.js")
    (tmp_path / "beside.js").symlink_to("usr/lib.js")
    (tmp_path / "lost.js").symlink_to("/usr/share/lost.js")
    tree.settle_links(tmp_path)
    assert (tmp_path / "link.js").read_text() == (tmp_path / "beside.js").read_text() == "oui"
    assert not (tmp_path / "lost.js").is_symlink()
