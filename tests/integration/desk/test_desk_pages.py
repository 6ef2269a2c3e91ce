"""The desk as it is served: every page in a real browser, and twenty people at once."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from typing import TYPE_CHECKING

import pytest

from cms_publisher.app import composing
from tests.integration.desk.conftest import SOURCES, Client, Served, assert_readable, stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.desk.conftest import Walk

HALLE = "halle-vaubrissac"
PAGES = (
    "/sujets",
    f"/sujets/{HALLE}",
    "/nouveau",
    f"/sujets/{HALLE}/consigne",
    "/comptes",
    "/file",
    "/calendrier?mois=2031-03",
    "/sujets/nulle-part",
    "/rien",
)


@pytest.fixture
def desk(serve: Callable[..., Served]) -> Served:
    served = serve()
    for name in (HALLE, "cinema-itinerant", "pont-de-brune"):
        shutil.copytree(SOURCES / name, served.stories / name)
    return served


def bodies(desk: Served, name: str = HALLE) -> list[str]:
    """The blocks of a story as `publish` would send them."""
    config = composing.load_settings(None, desk.folder, desk.environment)
    dossier = composing.prepared(config, desk.stories / name, (), None)
    return [block.text for block in dossier.edition.article.body]


def forms(page: str) -> list[dict[str, str]]:
    """The correction forms of a review page: field, block, seen."""
    found = re.findall(
        r'name="field" value="(\w+)">\s*<input type="hidden" name="block" value="(\d*)">\s*'
        r'<input type="hidden" name="seen" value="([^"]*)">',
        page,
    )
    return [{"field": field, "block": block, "seen": unescape(seen)} for field, block, seen in found]


def test_every_page_reads_on_a_screen_and_a_phone_in_both_palettes_without_an_axe_violation(
    desk: Served, walk: Walk, client: Callable[..., Client]
) -> None:
    editor = client(desk)
    first = next(form for form in forms(editor.get(f"/sujets/{HALLE}").text) if form["field"] == "body")
    editor.post(f"/sujets/{HALLE}/corriger", **first, text=first["seen"] + " Cela fait 9 ans.")
    editor.post("/sujets/pont-de-brune/file", site="default", at="2031-03-02T06:00")
    views = walk(desk, "ada", "look", " ".join(PAGES))["views"]
    told = [view["text"] for view in views if "calendrier" in view["path"]]
    assert all("2 mars 2031" in text and "6 h 00" in text for text in told)
    views += walk(desk, "-", "look", "/connexion")["views"]
    assert len(views) == 4 * (len(PAGES) + 1)
    assert_readable(views)


def test_twenty_people_at_once_lose_nothing(desk: Served, client: Callable[..., Client]) -> None:
    people = [client(desk) for _ in range(20)]
    blocks = [form for form in forms(people[0].get(f"/sujets/{HALLE}").text) if form["field"] == "body"]

    def work(number: int) -> tuple[int, int, int]:
        """Each corrects a passage (several share one), makes a story, and adds a source to one that all share."""
        person, form = people[number], blocks[number % len(blocks)]
        corrected = person.post(f"/sujets/{HALLE}/corriger", **form, text=f"{form['seen']} Ajout {number} de la nuit.")
        made = person.post("/nouveau", text=f"Le même titre pour tous\n\nLe texte numéro {number} de la nuit, complet.")
        added = person.post("/sujets/pont-de-brune/sources", more_text=f"La source numéro {number} du pont.")
        return corrected.status_code, made.status_code, added.status_code

    with ThreadPoolExecutor(20) as pool:
        statuses = list(pool.map(work, range(20)))

    corrected = [number for number, (status, _, _) in enumerate(statuses) if status == 200]
    assert {status for status, _, _ in statuses} <= {200, 409}
    assert len(corrected) == len(blocks), statuses
    text = "\n".join(bodies(desk))
    assert all(f"Ajout {number} de la nuit." in text for number in corrected)
    assert all((made, added) == (200, 200) for _, made, added in statuses)
    made = [path.read_text(encoding="utf-8") for path in desk.stories.glob("le-meme-titre*/*.txt")]
    assert sorted(re.findall(r"numéro (\d+) de la nuit", "".join(made)), key=int) == [str(n) for n in range(20)]
    added = "".join(path.read_text(encoding="utf-8") for path in (desk.stories / "pont-de-brune").glob("*.txt"))
    assert sorted(re.findall(r"source numéro (\d+) du pont", added), key=int) == [str(n) for n in range(20)]
    assert not list(desk.stories.glob(".*"))


def test_what_was_decided_outlives_the_server(
    serve: Callable[..., Served], desk: Served, client: Callable[..., Client]
) -> None:
    person = client(desk)
    form = next(form for form in forms(person.get(f"/sujets/{HALLE}").text) if form["field"] == "headline")
    person.post(f"/sujets/{HALLE}/corriger", **form, text="La halle de Vaubrissac rouvre")
    stop(desk)
    again = serve()
    page = client(again).get(f"/sujets/{HALLE}").text
    assert "La halle de Vaubrissac rouvre" in page
    assert "Corrigé par Émile Abiven" in page


def test_a_stopped_desk_says_goodbye_in_order(desk: Served) -> None:
    stop(desk)
    assert desk.process.returncode == 0
    with sqlite3.connect(desk.folder / "state" / "desk.sqlite3") as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()


def test_a_port_that_is_taken_is_told(desk: Served) -> None:
    port = desk.url.rpartition(":")[2]
    command = [sys.executable, "-m", "cms_publisher", "desk", "--port", port]
    done = subprocess.run(command, env=desk.environment, cwd=desk.folder, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--port" in done.stderr
    assert "Traceback" not in done.stderr
