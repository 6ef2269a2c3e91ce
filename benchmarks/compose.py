"""Composing: a warm build of one story with five sources, and many stories in a row: time and memory.

    python benchmarks/compose.py [--stories N]

Times are the processor's, so that a busy machine doesn't show, in one process as in a newsroom's batch, no text twice;
reading files and writing the dry run are not in them. Memory is what the process holds at its most (ru_maxrss), after a
tenth of the stories and after all.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from cms_publisher import pipeline
from cms_publisher.archive import archive
from cms_publisher.model import Archive, ArchivedPost, SiteProfile
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
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


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=0, help="how many to compose in a row")
    asked = parser.parse_args()
    own = posts(20_000)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        times = [compose(story(folder, number), own) for number in range(RUNS)]
        warm = statistics.median(times[1:])
        print(f"warm build, 5 sources, archive of 20,000 posts: {warm:.0f} ms (wanted: under {WANTED_MS})")
        if asked.stories:
            many(folder, own, asked.stories)


def many(folder: Path, own: Archive, number: int) -> None:
    """Time of each tenth, and memory after the first and the last."""
    tenth, times, first_mb = max(1, number // 10), [], 0.0
    for part in range(10):
        times.append(sum(compose(story(folder, part * tenth + each), own) for each in range(tenth)) / 1000)
        first_mb = first_mb or peak_mb()
    print(f"{10 * tenth} stories: {sum(times):.1f} s; first tenth {times[0]:.2f} s, last tenth {times[-1]:.2f} s")
    print(f"peak memory after a tenth {first_mb:.0f} MB, after all {peak_mb():.0f} MB")


if __name__ == "__main__":
    main()
