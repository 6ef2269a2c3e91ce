"""Twenty people at once, each in a browser of their own, before a real WordPress: nothing lost, nothing twice.

`make soak` runs it, and writes what was measured into docs/desk.md; `make test` has twenty HTTP sessions instead.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.desk.conftest import PASSWORD, SOURCES
from tests.integration.desk.test_desk_pages import HALLE, bodies
from tests.integration.push.conftest import FIRST_CONTENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest
    from tests.integration.desk.conftest import Client, Served

PEOPLE = 20
SCRIPT = Path(__file__).with_name("twenty.mjs")
PAGE = Path(__file__).resolve().parents[3] / "docs" / "desk.md"
FIGURES = re.compile(r"(?<=<!-- browsers -->\n).*(?=\n<!-- /browsers -->)", re.DOTALL)


def shifts(desk: Served, logins: list[str]) -> list[dict[str, Any]]:
    done = subprocess.run(
        ["node", str(SCRIPT), desk.url, HALLE, *logins],
        env={**os.environ, "DESK_PASSWORD": PASSWORD},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def noted(found: list[dict[str, Any]], seconds: float, load: float) -> str:
    pages = sum(each["pages"] for each in found)
    slowest = max(each["slowest"] for each in found) / 1000
    corrected = sum(each["corrected"] for each in found)
    others = len(found) - corrected
    day = datetime.now(UTC).date()
    return (
        f"On {day}, 2 cores for desk, WordPress and all browsers: {len(found)} people at once, each in a headless\n"
        f"Chromium window of their own; {pages} pages in {seconds:.0f} s, the slowest after {slowest:.1f} s "
        f"(load {load:.0f} before).\n"
        f"{corrected} corrections of one story were saved, {others} people were told that theirs had changed, and\n"
        f"kept their words; {len(found)} stories were pasted and sent, each clicked twice: none lost, none twice."
    )


@pytest.mark.wordpress("newest")
def test_twenty_browsers_at_once_lose_nothing(
    on: Callable[..., Served], client: Callable[..., Client], rest: MakeRest, clean: None
) -> None:
    desk = on()
    shutil.copytree(SOURCES / HALLE, desk.stories / HALLE)
    logins = [f"personne{number}" for number in range(PEOPLE)]
    admin = client(desk, "ada")
    for login in logins:
        admin.post("/comptes", login=login, name=login.title(), role="editeur", password=PASSWORD)
    passages = len(bodies(desk))

    begin, (load, *_) = time.monotonic(), os.getloadavg()
    found = shifts(desk, logins)
    seconds = time.monotonic() - begin

    corrected = [number for number, each in enumerate(found) if each["corrected"]]
    assert len(corrected) >= min(passages, PEOPLE)  # who opened the page after another's correction adds to it
    assert all(each["kept"] for each in found)
    text = "\n".join(bodies(desk))
    assert all(f"Ajout {number} de la nuit." in text for number in corrected)
    assert [each["sent"] for each in found if "Le brouillon est créé" not in each["sent"]] == []
    stories = [path.read_text(encoding="utf-8") for path in desk.stories.glob("le-bac-*/*.txt")]
    assert sorted(int(number) for one in stories for number in re.findall(r"^Le bac (\d+) ", one)) == list(
        range(PEOPLE)
    )
    posts = rest("admin").every("wp/v2/posts", status="any,trash", context="edit")
    titles = [post["title"]["raw"] for post in posts if post["id"] != FIRST_CONTENT]
    assert sorted(titles) == sorted(f"Le bac {number} reprend la traversée" for number in range(PEOPLE))
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(FIGURES.sub(lambda _: noted(found, seconds, load), page), encoding="utf-8")
