"""Several machines, one journal in PostgreSQL: each due story goes once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.integration.push.conftest import FIRST_CONTENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest
    from tests.integration.push.conftest import Desk

PUBLISH = Path(sys.executable).with_name("publish")
MACHINES, STORIES = 4, 9
pytestmark = pytest.mark.usefixtures("no_posts")


def tick_on_each(desk: Desk) -> list[dict[str, int]]:
    """What each machine's run says, all started at one moment; a machine is a state directory of its own."""
    running = [
        subprocess.Popen(
            [PUBLISH, "--due"],
            env={**os.environ, "CMS_PUBLISHER_STATE": str(desk.folder / f"machine-{number}")},
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(MACHINES)
    ]
    outs = [process.communicate(timeout=120)[0] for process in running]
    assert {process.returncode for process in running} == {0}
    return [json.loads(out) for out in outs]


@pytest.mark.wordpress("newest", "without-plugin")
def test_many_machines_with_the_same_due_stories_send_each_once(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, empty: str
) -> None:
    as_()
    desk.monkeypatch.setenv("CMS_PUBLISHER_JOURNAL", empty)
    first = desk.key[:10]
    for number in range(STORIES):
        desk.key = f"{first}-{number}"
        assert desk.queue("add", desk.story()).status == 0
    lines = tick_on_each(desk)
    assert sum(line["done"] for line in lines) == STORIES
    assert sum(line["done"] > 0 for line in lines) > 1
    posts = rest("admin").every("wp/v2/posts", status="any,trash", context="edit")
    assert len([post for post in posts if post["id"] != FIRST_CONTENT]) == STORIES
    assert sum(line["done"] for line in tick_on_each(desk)) == 0
    doctor = desk.doctor()
    assert (doctor.status, "postgresql://127.0.0.1/journal" in doctor.out, "chapper" in doctor.out) == (0, True, False)
