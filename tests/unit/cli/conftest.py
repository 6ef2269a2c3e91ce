from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCES = Path(__file__).resolve().parents[3] / "sources"


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory with the samples in it, and a state directory that nothing has made yet."""
    shutil.copytree(SOURCES, tmp_path / "sources")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CMS_PUBLISHER_STATE", str(tmp_path / "state"))
    for name in ("CMS_PUBLISHER_LANG", "CMS_PUBLISHER_CONFIG", "CMS_PUBLISHER_DEBUG", "WORDPRESS_URL"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def command(place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """`cms-publisher ARGUMENTS...` in that directory."""

    def call(*arguments: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["cms-publisher", *arguments])
        with pytest.raises(SystemExit) as stopped:
            main()
        said = capsys.readouterr()
        return Ran(status=int(stopped.value.code or 0), out=said.out, err=said.err)

    return call
