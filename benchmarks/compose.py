"""Composing: a warm build of one story with five sources, and many stories in one run: time, memory, order.

    python benchmarks/compose.py [--stories N] [--jobs N]

The warm build is the processor's time, so that a busy machine shows less; reading files and writing the dry run are
not in it. Beside it: how many times as long it took as a fixed piece of work (floor.py). Of two runs, compare that.
Many stories are what `publish --dry-run` does with them, each like no other, files read and written: a tenth of them in
one process, a tenth in all, then all. Memory is the most that one process held (ru_maxrss).
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from floor import floor_ms

from cms_publisher import pipeline, settings
from cms_publisher.app import pool
from cms_publisher.app.collecting import seldom
from cms_publisher.app.publishing import Request, publish
from cms_publisher.archive import archive
from cms_publisher.model import Archive, ArchivedPost, Brief, SiteProfile
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Story

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "sources" / "cinema-itinerant"
TEXTS = [
    *sorted(FOLDER.glob("*.txt")),
    ROOT / "sources" / "glacier-mortevel" / "ete-2025.txt",
    ROOT / "sources" / "halle-vaubrissac" / "notes.txt",
]
WANTED_MS = 100
RUNS = 9


def story(folder: Path, number: int) -> Story:
    """The sample with three sources and two more texts from beside it, each sentence like no other story's."""
    for path in TEXTS:
        text = path.read_text(encoding="utf-8", errors="replace")
        (folder / path.name).write_text(text.replace(". ", f" n° {number}. "), encoding="utf-8")
    (folder / "story.toml").write_bytes((FOLDER / "story.toml").read_bytes())
    found = read_story(folder, context=[folder / path.name for path in TEXTS[-2:]])
    assert len(found.sources) == 5
    return found


def posts(number: int) -> Archive:
    """An archive of many posts, as a site of some years has."""
    from datetime import date

    day = date(2020, 1, 1)
    return archive(
        (
            ArchivedPost(title=f"Le cinéma de la commune {each}", url=f"https://site.example/{each}", published=day)
            for each in range(number)
        ),
        [f"tag {each}" for each in range(number // 20)],
    )


def compose(one: Story, own: Archive) -> float:
    """Milliseconds of this process from the story to the payload, reviewed."""
    start = time.process_time()
    pipeline.prepare(one, SiteProfile(), DEFAULT, TARGETS[0], own)
    return (time.process_time() - start) * 1000


def held_mb() -> float:
    """The most that this process held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def peak_mb() -> float:
    """The most that a process of a pool held; of the pools that have ended."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=0, help="how many to compose in one run")
    parser.add_argument("--jobs", type=int, default=pool.cores(), help="in how many processes (else one a core)")
    asked = parser.parse_args()
    own = posts(20_000)
    seldom()  # as each process that composes
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        times = [compose(story(folder, number), own) for number in range(RUNS)]
        warm = statistics.median(times[1:])
        print(f"warm build, 5 sources, archive of 20,000 posts: {warm:.0f} ms (wanted: under {WANTED_MS});", end="")
        print(f" {warm / floor_ms():.1f} times the floor")
        if asked.stories:
            many(folder, asked.stories, asked.jobs)


def many(folder: Path, number: int, jobs: int) -> None:
    """Whether ten times the stories take ten times as long and no more memory, and what further processes gain."""
    tenth = max(1, number // 10)
    alone, few, whole = run(folder, tenth, 1), run(folder, tenth, jobs), run(folder, 10 * tenth, jobs)
    print(f"{jobs} processes: {alone.wall / few.wall:.2f} times as fast as one")
    print(f"ten times the stories: {whole.wall / few.wall:.1f} times as long, {whole.cpu / few.cpu:.1f} times the work")


@dataclass(frozen=True)
class Took:
    """Seconds: by the clock, and of all processors together, which other work on the machine doesn't show in."""

    wall: float
    cpu: float


def run(folder: Path, number: int, jobs: int) -> Took:
    """A dry run of so many stories, told in order; prints what it took and what the processes held."""
    stories = tuple(many_stories(Path(tempfile.mkdtemp(dir=folder)), number))
    config = settings.load(None, {"CMS_PUBLISHER_STATE": str(folder / "state")}, folder)
    request = Request(
        stories=stories, context=(), sites=(), overrides=Brief(), lang="fr", out=folder / "out", jobs=jobs
    )
    before = os.times()
    for path, outcome in zip(stories, publish(config, request), strict=True):
        assert outcome.error is None, outcome.error
        assert outcome.name == path.name, "out of order"
        assert outcome.folder is not None
        shutil.rmtree(outcome.folder)
    after = os.times()
    took = Took(after.elapsed - before.elapsed, sum(after[:4]) - sum(before[:4]))
    each = 1000 * took.cpu / number
    print(f"  {number} stories, {jobs} at once: {took.wall:.1f} s, {each:.0f} ms of a processor each;", end="")
    print(f" at most {held_mb():.0f} MB here, {peak_mb():.0f} MB in a process of a pool", flush=True)
    return took


def many_stories(folder: Path, number: int) -> Iterator[Path]:
    """Folders with the sample story, each under its own key and with sentences like no other's."""
    manifest = (FOLDER / "story.toml").read_text(encoding="utf-8")
    for at in range(number):
        place = folder / f"sujet-{at:05}"
        place.mkdir(parents=True)
        (place / "story.toml").write_text(re.sub("(?m)^key = .*$", f'key = "{place.name}"', manifest), encoding="utf-8")
        for path in FOLDER.glob("*.txt"):
            text = path.read_text(encoding="utf-8").replace(". ", f" n° {at}. ")
            (place / path.name).write_text(text, encoding="utf-8")
        yield place


if __name__ == "__main__":
    main()
