"""Cold start: `publish --help` and a whole dry run, as new processes, against `python -c "import click"` in one run.

    python benchmarks/cold.py [RUNS]

Prints medians in milliseconds and their ratio to the floor. Goals: help <= 1.5 x the floor, dry run < 1.0 s.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STORY = ROOT / "sources" / "plan-mobilites-arvagne"


def milliseconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return (time.perf_counter() - started) * 1000


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    publish = [str(Path(sys.executable).with_name("publish"))]
    with tempfile.TemporaryDirectory() as out:
        commands = {
            "floor: python -c 'import click'": [sys.executable, "-c", "import click"],
            "publish --help": [*publish, "--help"],
            "publish --dry-run, one story": [*publish, "--dry-run", "--out", out, str(STORY)],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(runs + 1):  # in turn, so that a slow spell of the machine hits all alike
            for name, command in commands.items():
                times[name].append(milliseconds(command))
    floor = statistics.median(next(iter(times.values()))[1:])
    for name, measured in times.items():
        median = statistics.median(measured[1:])
        print(f"{name:34} {median:7.0f} ms  {median / floor:5.2f} x")


if __name__ == "__main__":
    main()
