"""`make soak`: all of it, and docs/soak.md."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher.sandbox import Options, default_cache, start, stop
from tests.soak.machines import Outcome, killed, through_faults, two_at_once
from tests.soak.newsroom import PROJECT
from tests.soak.people import Edited, edited
from tests.soak.roles import Cell, cells
from tests.soak.table import Soak, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.sandbox import SandboxInfo

PUSHES: Final = 1000
KILLS: Final = 200
SHARED: Final = 50
EDITS: Final = 500
BARE: Final = 200
"""Pushes without the plugin."""


def main() -> int:
    """All of it; exit status 1 where anything was lost, doubled, overwritten or not told."""
    options = _options()
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        folder = Path(name)
        outcomes, people = _with_plugin(folder, options)
        outcomes["random faults, without the plugin"] = _without_plugin(folder, options)
        roles = tuple(map(_told, cells(folder / "r")))
    minutes = round((time.monotonic() - begin) / 60)
    soak = Soak(seed=options.seed, minutes=minutes, outcomes=outcomes, people=people, roles=roles)
    options.out.write_text(page(soak), encoding="utf-8")
    return 0 if soak.is_right else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=20270301)
    parser.add_argument("--share", type=float, default=1.0, help="of the numbers that the whole soak has")
    parser.add_argument("--out", type=Path, default=PROJECT / "docs" / "soak.md")
    return parser.parse_args()


def _with_plugin(folder: Path, options: argparse.Namespace) -> tuple[dict[str, Outcome], Edited]:
    seed, share = options.seed, options.share
    with _site(folder / "w", plugin=True) as site:
        outcomes = {
            "random faults": through_faults(site, folder / "f", pushes=round(PUSHES * share), seed=seed),
            "kill -9": killed(site, folder / "k", kills=round(KILLS * share), seed=seed),
            "two machines at once": two_at_once(site, folder / "t", stories=round(SHARED * share)),
        }
        _say(outcomes)
        people = edited(site, folder / "p", edits=round(EDITS * share), seed=seed)
        _say(people)
        return outcomes, people


def _without_plugin(folder: Path, options: argparse.Namespace) -> Outcome:
    with _site(folder / "b", plugin=False) as site:
        outcome = through_faults(site, folder / "fb", pushes=round(BARE * options.share), seed=options.seed)
        _say(outcome)
        return outcome


@contextmanager
def _site(folder: Path, *, plugin: bool) -> Iterator[SandboxInfo]:
    try:
        yield start(Options(folder=folder, cache=default_cache(), plugin=plugin))
    finally:
        stop(folder, purge=True)


def _told(cell: Cell) -> Cell:
    _say(cell)
    return cell


def _say(found: object) -> None:
    print(found, file=sys.stderr, flush=True)  # noqa: T201  (progress of a long run)


if __name__ == "__main__":
    sys.exit(main())
