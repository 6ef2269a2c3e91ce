"""A fixed piece of work, so that figures from machines, and from moments, of different speed can be held together."""

from __future__ import annotations

import re
import statistics
import time

_TEXT = (
    "« L’Écho de Brévanne, en 2026, écrit que 1 250 passagers, selon la mairie, ont pris la ligne de l’estuaire. »"
    * 250
)
_WORD = re.compile(r"(?<![\w-])[^\W_]+(?:-[^\W_]+)*|[«»?!%]")
_ROUNDS = 5


def floor_ms() -> float:
    """Milliseconds of this process for splitting a fixed French text into words: the median of five."""
    times = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        for _ in range(2):
            for match in _WORD.finditer(_TEXT):
                match.group().lower().replace("é", "e")
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)
