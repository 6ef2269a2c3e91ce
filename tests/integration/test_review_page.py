"""review.html in a real browser: both palettes, wide and on a phone, without a network and without scripts."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.cli import main
from tests.integration.conftest import EDITOR, unable

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
CHECK = Path(__file__).with_name("page_check.mjs")
TROUBLED = """\
Le maire de Kerlouan veut rouvrir l’école du bourg avant l’hiver prochain, a-t-il annoncé hier aux parents réunis

Hier soir, Yvon Le Bihan a réuni une soixantaine de parents. « Nous avons trouvé 240 000 euros, a-t-il lancé. Il pleut

Le Bihan a promis que les travaux commenceraient lundi.Les deux classes doivent accueillir 38 élèves.

The school was built in 1911 by the people of the village and it has been closed since 2014.

L’école compte deux classes, une cantine et un préau. L’école compte deux classes, une cantine et un grand préau.

Un <b>balisage</b> & des signes : </style><script>document.title = 'pris'</script> " ' {{ 7 * 7 }}.
"""
MANIFEST = '[brief]\naccess = "paid"\nembargo_until = 2026-01-01T06:00:00+01:00\n[[source]]\nfile = "papier.txt"\n'


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """`cms-publisher ARGUMENTS...` in a directory and with a journal of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CMS_PUBLISHER_STATE", str(tmp_path / "state"))

    def call(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["cms-publisher", *arguments])
        with pytest.raises(SystemExit) as stopped:
            main()
        return int(stopped.value.code or 0)

    return call


@pytest.fixture
def troubled(tmp_path: Path) -> Path:
    """A story with many findings and with markup in its words."""
    folder = tmp_path / "ecole"
    folder.mkdir()
    (folder / "papier.txt").write_text(TROUBLED, encoding="utf-8")
    (folder / "story.toml").write_text(MANIFEST, encoding="utf-8")
    return folder


def seen(page: Path) -> dict[str, Any]:
    done = subprocess.run(["node", str(CHECK), str(page)], capture_output=True, text=True, timeout=180, check=False)
    if "no Chromium here" in done.stderr or "Cannot find module" in done.stderr or shutil.which("node") is None:
        unable(done.stderr or f"the page check needs node and `npm ci` in {EDITOR}")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def holds(found: dict[str, Any]) -> None:
    """What is true of every page in every view."""
    assert [(view["width"], view["colorScheme"]) for view in found["views"]] == [
        (1280, "light"),
        (1280, "dark"),
        (390, "light"),
        (390, "dark"),
    ]
    for view in found["views"]:
        assert view["violations"] == []
        assert view["rules"] > 15
        assert (view["overflow"], view["asked"]) == (False, [])


def test_a_ready_article_reads_with_its_sources_beside_it(run: Callable[..., int], tmp_path: Path) -> None:
    assert run("publish", "--dry-run", str(ROOT / "sources/cinema-itinerant")) == 0
    found = seen(tmp_path / "out/cinema-itinerant-haut-sorbier/review.html")
    holds(found)
    wide, _, phone, _ = found["views"]
    passage = "Ce soir-là, 76 spectateurs ont pris place dans la remorque"
    assert passage in wide["still"]["text"]
    for act in ("hover", "focus"):
        assert passage in wide[act]["text"]
        assert wide[act]["background"] != wide["still"]["background"]
    assert phone["still"]["text"] == ""
    assert all(passage in phone[act]["text"] for act in ("hover", "focus", "tap"))
    assert "Prêt pour l’envoi" in found["text"]
    assert "Remplissons d’abord celle-ci" in found["text"]


def test_a_blocked_article_with_markup_in_its_words_stays_a_page(
    run: Callable[..., int], troubled: Path, tmp_path: Path
) -> None:
    assert run("publish", "--dry-run", str(troubled)) == 1
    found = seen(tmp_path / "out/ecole/review.html")
    holds(found)
    assert "à régler avant envoi" in found["text"]
    assert "document.title" in found["text"]


def test_a_page_with_decisions_shows_them(run: Callable[..., int], tmp_path: Path) -> None:
    shutil.copytree(ROOT / "sources/halle-vaubrissac", tmp_path / "halle")
    run("publish", "--dry-run", "halle")
    data = json.loads((tmp_path / "out/halle/review.json").read_text(encoding="utf-8"))
    finding = next(each["id"] for each in data["findings"] if each["severity"] == "warns")
    assert run("waive", "halle", finding, "--by", "Anne Roy", "--reason", "Court, mais complet") == 0
    assert run("approve", "halle", "--by", "Anne Roy", "--responsible", "La Gazette") == 0
    run("publish", "--dry-run", "halle")
    found = seen(tmp_path / "out/halle/review.html")
    holds(found)
    assert "La Gazette en répond" in found["text"]
    assert "Court, mais complet" in found["text"]
