"""`publish --jobs N` on a real site: N stories under way at once, told of in their order, each there once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration import faults
from tests.integration.push.conftest import FIRST_CONTENT, TEXT
from tests.soak.pictures import photo

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest
    from tests.integration.faults import Answer, Fault, Proxy
    from tests.integration.push.conftest import Desk, Run

PUBLISH = Path(sys.executable).with_name("publish")
JOBS, STORIES, BEFORE_IT_DIES = 4, 12, 5
PICTURE = 'image = "bac.jpg"\nimage_alt = "Le bac"\nimage_credit = "Luc Vidal"\n'
BOTH = pytest.mark.wordpress("newest", "without-plugin")
NEWEST = pytest.mark.wordpress("newest")
EARLY = 2
"""So early that, beyond those under way and those begun while the run counts its failures, some are left untried."""
pytestmark = pytest.mark.usefixtures("no_posts")


@dataclass
class Watch:
    """Before a site: how many requests are under way at once; the site dies when so many drafts are written."""

    dies_after: int = STORIES
    stop: Callable[[], None] | None = None
    """Called as the draft arrives before which that many are written: the run waits for its answer then."""
    now: int = 0
    most: int = 0
    drafts: int = 0
    dying: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def choose(self, method: str, path: str) -> Fault:
        writes = method == "POST" and ("/articles/" in path or "/wp/v2/posts" in path)

        def fault(ask: Callable[[], Answer]) -> Answer | None:
            with self._lock:
                self.now += 1
                self.most = max(self.most, self.now)
                self.drafts += writes
                if self.drafts > self.dies_after:
                    self.dying.set()
                if writes and self.stop and self.drafts == BEFORE_IT_DIES:
                    self.stop()
            try:
                return ask() if not self.dying.is_set() else self._dead(ask, writes=writes)
            finally:
                with self._lock:
                    self.now -= 1

        return fault

    def _dead(self, ask: Callable[[], Answer], *, writes: bool) -> Answer | None:
        """The write that it dies of arrives; of all that follows nothing does, and there is no answer to any."""
        if writes and self.drafts == self.dies_after + 1:
            return faults.reset_after_commit(ask)
        return faults.reset_before_arrival(ask)


def stories(desk: Desk, more: str = "") -> list[Path]:
    """A dozen, each with a title of its own; what they have in common but that is theirs together."""
    first, made = desk.key, []
    for number in range(STORIES):
        desk.key = f"{first}-{number:02}"
        title = f"Le bac de Kerlouan reprend la traversée de l’aber {number:02}"
        made.append(desk.story(TEXT.replace(TEXT.splitlines()[0], title, 1), more))
    return made


def rows(run: Run) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run.out.splitlines()]


def posts(rest: MakeRest) -> list[dict[str, Any]]:
    """Every post that there is but WordPress's own."""
    found = rest("admin").every("wp/v2/posts", status="any,trash", context="edit")
    return [post for post in found if post["id"] != FIRST_CONTENT]


def is_each_once(rest: MakeRest) -> bool:
    """Whether a draft a story is there, with its own text, and nothing else."""
    numbers = sorted(post["title"]["raw"][-2:] for post in posts(rest))
    slugs = {post["slug"] for post in posts(rest)}
    drafts = {post["status"] for post in posts(rest)} == {"draft"}
    return drafts and numbers == [f"{number:02}" for number in range(STORIES)] and len(slugs) == STORIES


@BOTH
def test_a_dozen_stories_in_four_threads_are_a_dozen_drafts_told_of_in_order(
    desk: Desk, through: Proxy, rest: MakeRest, empty: str, wordpress: SandboxInfo
) -> None:
    if wordpress.plugin:  # one of the two journals on either kind of site
        desk.monkeypatch.setenv("CMS_PUBLISHER_JOURNAL", empty)
    some, watch = stories(desk), Watch()
    through.choose = watch.choose
    told = rows(desk.publish("--jobs", JOBS, "--json", *some))
    assert [row["story"] for row in told] == [path.name for path in some]
    assert {row["action"] for row in told} == {"created"}
    assert is_each_once(rest)
    assert 1 < watch.most <= JOBS
    through.seen.clear()
    again = rows(desk.publish("--jobs", JOBS, "--json", *some))
    assert {row["action"] for row in again} == {"unchanged"}
    assert through.writes == []
    assert is_each_once(rest)


@NEWEST
def test_without_jobs_one_story_is_under_way_at_a_time(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    watch = Watch()
    through.choose = watch.choose
    assert desk.publish(*stories(desk)).status == 0
    assert (is_each_once(rest), watch.most) == (True, 1)


@BOTH
def test_a_site_that_dies_in_the_middle_has_each_story_once_after_another_run(
    desk: Desk, through: Proxy, rest: MakeRest
) -> None:
    some, watch = stories(desk), Watch(dies_after=EARLY)
    through.choose = watch.choose
    run = desk.publish("--jobs", JOBS, "--json", *some)
    told = rows(run)
    assert run.status == 75
    assert [row["story"] for row in told] == [path.name for path in some]
    assert sum("post" in row for row in told) <= EARLY
    assert watch.drafts < STORIES  # the last ones were not even tried
    through.choose = None
    assert desk.publish("--jobs", JOBS, *some).status == 0
    assert is_each_once(rest)


@BOTH
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_stopped_leaves_nothing_that_another_does_not_put_right(
    desk: Desk, through: Proxy, rest: MakeRest, number: signal.Signals
) -> None:
    some, watch = stories(desk), Watch(dies_after=STORIES * 2)
    through.choose = watch.choose
    with subprocess.Popen(
        [PUBLISH, "--jobs", str(JOBS), *some], env=os.environ, stderr=subprocess.PIPE, text=True
    ) as run:
        watch.stop = lambda: run.send_signal(number)
        _, said = run.communicate(timeout=60)
    assert "Traceback" not in said
    assert run.returncode == (130 if number == signal.SIGINT else -number)
    assert len(posts(rest)) < STORIES
    assert desk.publish("--jobs", JOBS, *some).status == 0
    assert is_each_once(rest)


@NEWEST
@pytest.mark.usefixtures("clean")
def test_what_stories_share_is_made_once(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_()
    desk.profile(create_tags=True)
    some, picture = stories(desk, PICTURE + 'tags = ["Bac", "Aber"]\n'), photo(desk.key)
    for story in some:
        (story / "bac.jpg").write_bytes(picture)
    told = rows(desk.publish("--jobs", JOBS, "--json", *some))
    assert {row.get("action") for row in told} == {"created"}
    assert len(rest("admin").every("wp/v2/media")) == 1
    assert sorted(tag["name"] for tag in rest("admin").every("wp/v2/tags")) == ["Aber", "Bac"]
    assert len({post["featured_media"] for post in posts(rest)}) == 1


@NEWEST
def test_one_storys_trouble_stops_no_other(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_()
    some = stories(desk)
    (edited,) = (row["post"] for row in rows(desk.publish("--json", some[3])))
    rest("admin").post(f"wp/v2/posts/{edited}", title="Un titre de la rédaction")
    (some[3] / "texte.txt").write_text(TEXT.replace("3 euros", "4 euros"), encoding="utf-8")
    (some[6] / "texte.txt").write_text("", encoding="utf-8")
    told = rows(desk.publish("--jobs", JOBS, "--json", *some))
    assert [row["exit"] for row in told] == [1 if number in {3, 6} else 0 for number in range(STORIES)]
    assert rest("admin").get(f"wp/v2/posts/{edited}", context="edit")["title"]["raw"] == "Un titre de la rédaction"
