"""Random faults, a machine that dies, two machines at once: one draft a story all the same, with the right words."""

from __future__ import annotations

import random
import subprocess
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from tests.integration.faults import proxy
from tests.soak.chaos import DOWN, Chaos
from tests.soak.newsroom import Newsroom, batches
from tests.soak.standing import Tally, tally

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo

BATCH: Final = 25
SHARE: Final = 0.4
"""Of the requests that read or write an article, how many are spoilt."""
PER_KILL: Final = 3
LOGIN: Final = "editeur"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an experiment came to."""

    tallies: tuple[Tally, ...]
    left: int
    """Stories that the last run did not end with success."""
    figures: dict[str, Any] = field(default_factory=dict)

    @property
    def is_right(self) -> bool:
        return self.left == 0 and all(each.is_right for each in self.tallies)


def through_faults(site: SandboxInfo, folder: Path, *, pushes: int, seed: int) -> Outcome:
    """Half of the pushes make a draft, half update it; after each half one calm run, and a look."""
    tallies, unfinished, left = [], 0, 0
    with proxy(site.url) as standing:
        chaos = Chaos(standing, seed, SHARE)
        desk = Newsroom.at(folder, site, LOGIN, url=standing.url)
        for version in (1, 2):
            stories = desk.write("panne", range(pushes // 2), version=version)
            standing.choose = chaos
            for batch in batches(stories, BATCH):
                unfinished += _unfinished(desk.publish(batch, patient=False), batch)
            standing.choose = None
            time.sleep(2 * DOWN)
            left += _unfinished(desk.publish(stories), stories)
            tallies.append(tally(site, desk.wanted(stories)))
    return Outcome(tuple(tallies), left, {"unfinished": unfinished, "drawn": dict(chaos.drawn)})


def killed(site: SandboxInfo, folder: Path, *, kills: int, seed: int) -> Outcome:
    """Runs of a few stories, each killed at a random point from the first request on, then run again.

    A run that was over before does not count: there are as many further ones.
    """
    lots, desk = random.Random(seed), Newsroom.at(folder, site, LOGIN)
    desk.publish(desk.write("mesure", [0]))
    begin = time.monotonic()
    desk.publish(desk.write("mesure", range(1, 1 + PER_KILL)))
    whole = time.monotonic() - begin
    stories: list[str] = []
    left, done = 0, 0
    while done < kills:
        batch = desk.write("tue", range(len(stories), len(stories) + PER_KILL))
        after = lots.uniform(0.3 * whole, whole)
        if _kill(desk.start(batch), after):
            done += 1
        else:
            whole = after
        left += _unfinished(desk.publish(batch), batch)
        stories += batch
    return Outcome((tally(site, desk.wanted(stories)),), left, {"kills": done})


def two_at_once(site: SandboxInfo, folder: Path, *, stories: int) -> Outcome:
    """Two machines with two journals and the same stories, then each once more."""
    desk = Newsroom.at(folder, site, LOGIN)
    both = desk.write("double", range(stories))
    for running in [desk.start(both, machine=name) for name in "ab"]:
        out, err = running.communicate(timeout=900)
        assert "Traceback" not in err, (out, err)
    left = sum(_unfinished(desk.publish(both, machine=name), both) for name in "ab")
    return Outcome((tally(site, desk.wanted(both)),), left)


def _kill(running: subprocess.Popen[str], after: float) -> bool:
    """kill -9; False where it had ended by itself before."""
    try:
        running.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        running.kill()
        running.communicate()
        return True
    return False


def _unfinished(rows: dict[str, dict[str, Any]], stories: list[str]) -> int:
    return sum(rows.get(story, {"exit": 75})["exit"] != 0 for story in stories)
