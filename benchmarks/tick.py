"""What a tick of the clock costs where nothing is due, beside what Python needs to load click and requests.

    python benchmarks/tick.py            # JSON on stdout; exit status 1 where the ratio is above the floor

Both are whole processes, run in turns, so that a busy machine slows both; the ratio is that of the medians.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FLOOR = 1.5
ROUNDS = 25
PUBLISH = Path(sys.executable).with_name("publish")
YARDSTICK = [sys.executable, "-c", "import click, requests"]


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "CMS_PUBLISHER_STATE": folder}
        commands = {"tick": [str(PUBLISH), "--due"], "yardstick": YARDSTICK}
        for command in commands.values():  # warms the caches of the disk, and makes the journal
            _seconds(command, folder, env)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(_seconds(command, folder, env))
    medians = {name: statistics.median(values) for name, values in times.items()}
    ratio = medians["tick"] / medians["yardstick"]
    milliseconds = {f"{name}_ms": round(1000 * value, 1) for name, value in medians.items()}
    print(json.dumps({**milliseconds, "ratio": round(ratio, 3), "floor": FLOOR}))
    return int(ratio > FLOOR)


def _seconds(command: list[str], folder: str, env: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, env=env, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
