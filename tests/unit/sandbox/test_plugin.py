from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UsageError
from cms_publisher.sandbox import plugin

if TYPE_CHECKING:
    from pathlib import Path

MAIN = "<?php\n/**\n * Plugin Name: Essai\n */\n"


def make_plugin(home: Path) -> Path:
    (home / "tests").mkdir(parents=True)
    (home / "includes").mkdir()
    (home / "essai.php").write_text(MAIN)
    (home / "includes/head.php").write_text("<?php\n")
    return home


def test_the_first_home_with_a_main_file_is_taken(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty/other.php").write_text("<?php\n")
    home = make_plugin(tmp_path / "home")
    assert plugin.source((tmp_path / "none", tmp_path / "empty", home)) == home


def test_an_installation_without_it_is_told_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as raised:
        plugin.source((tmp_path / "a", tmp_path / "b"))
    assert raised.value.args_ == {"folder": tmp_path / "b"}


def test_newer_files_take_the_place_of_older_ones(tmp_path: Path) -> None:
    home = make_plugin(tmp_path / "home")
    www = tmp_path / "www"
    old = www / "wp-content/plugins/cms-publisher"
    old.mkdir(parents=True)
    (old / "gone.php").write_text("<?php\n")
    plugin.place(www, home)
    assert sorted(str(path.relative_to(old)) for path in old.rglob("*.php")) == ["essai.php", "includes/head.php"]
    assert not (old / "tests").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "www"]
