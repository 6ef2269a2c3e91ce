"""`make soak`: all of it, and docs/soak.md."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.sandbox import Options, default_cache, start, stop
from tests.soak.machines import killed, through_faults, two_at_once
from tests.soak.newsroom import PROJECT
from tests.soak.people import edited
from tests.soak.roles import Cell, cells
from tests.soak.table import Soak, is_right, page

if TYPE_CHECKING:
    from collections.abc import Callable

PUSHES: Final = 1000
KILLS: Final = 200
SHARED: Final = 50
EDITS: Final = 500
BARE: Final = 200
"""Pushes, and edits, without the plugin."""
ROUGH: Final = 200
"""Edits while the push meets faults, too."""
SHARE: Final = 0.2


def main() -> int:
    """All of it; exit status 1 where anything was lost, doubled, overwritten or not told."""
    options = _options()
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="soak-") as name, ThreadPoolExecutor(options.jobs) as pool:
        jobs = _jobs(Path(name), options)
        running = {name: pool.submit(jobs[name]) for name in options.only or jobs}
        found = {name: job.result() for name, job in running.items()}
    if options.only:
        return int(not all(is_right(each) for each in found.values()))
    soak = Soak(**found)
    minutes = round((time.monotonic() - begin) / 60)
    options.out.write_text(page(soak, seed=options.seed, minutes=minutes), encoding="utf-8")
    return int(not soak.is_right)


def _jobs(folder: Path, options: argparse.Namespace) -> dict[str, Callable[[], Any]]:
    """Each experiment, on a site of its own, the longest first."""

    def share(whole: int) -> int:
        return max(2, round(whole * float(options.share)))

    def on(name: str, experiment: Callable[..., Any], *, plugin: bool = True, **size: float) -> Callable[[], Any]:
        return partial(_alone, folder / name, experiment, plugin=plugin, **size)

    seed = options.seed
    return {
        "faults": on("f", through_faults, pushes=share(PUSHES), seed=seed),
        "people": on("p", edited, edits=share(EDITS), seed=seed),
        "rough_people": on("g", edited, edits=share(ROUGH), seed=seed, share=SHARE),
        "bare_people": on("q", edited, plugin=False, edits=share(BARE), seed=seed),
        "kills": on("k", killed, kills=share(KILLS), seed=seed),
        "bare": on("b", through_faults, plugin=False, pushes=share(BARE), seed=seed),
        "machines": on("t", two_at_once, stories=share(SHARED)),
        "roles": lambda: tuple(map(_told, cells(folder / "r"))),
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=20270301)
    parser.add_argument("--share", type=float, default=1.0, help="of the numbers that the whole soak has")
    parser.add_argument("--jobs", type=int, default=2, help="experiments at a time")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these experiments, and no page")
    parser.add_argument("--out", type=Path, default=PROJECT / "docs" / "soak.md")
    return parser.parse_args()


def _alone(folder: Path, experiment: Callable[..., Any], *, plugin: bool, **size: float) -> Any:
    """The experiment's outcome, on a site that it has for itself."""
    try:
        site = start(Options(folder=folder / "wp", cache=default_cache(), plugin=plugin))
        outcome = experiment(site, folder / "desk", **size)
    finally:
        stop(folder / "wp", purge=True)
    _say(f"{folder.name}: {outcome}")
    return outcome


def _told(cell: Cell) -> Cell:
    _say(cell)
    return cell


def _say(found: object) -> None:
    print(found, file=sys.stderr, flush=True)  # noqa: T201  (progress of a long run)


if __name__ == "__main__":
    sys.exit(main())
