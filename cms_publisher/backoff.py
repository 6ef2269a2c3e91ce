"""Trying again what may pass: fewer and fewer, further and further apart, never all clients at once.

Reference: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.errors import UnavailableError


@dataclass(frozen=True, slots=True, kw_only=True)
class Backoff:
    """How often something is tried, and how long is waited between."""

    tries: int = 3
    pause: float = 0.5
    """Seconds; doubled each time, the half of it left to chance."""
    budget: float = 10.0
    """Seconds from the first try on, after which none begins; a site that asks for more is left for a later run."""
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random
    clock: Callable[[], float] = time.monotonic


class Tries:
    """The tries of one thing."""

    def __init__(self, backoff: Backoff) -> None:
        """The first one begins now."""
        self._backoff = backoff
        self._pause = backoff.pause
        self._left = backoff.tries - 1
        self._end = backoff.clock() + backoff.budget

    def wait(self, error: UnavailableError) -> None:
        """Wait for the next try, at least as long as the site asks.

        Raises:
            UnavailableError: the error itself, where there is no next try.
        """
        asked = error.args_.get("wait")
        wait = max(self._pause * (1 + self._backoff.chance()) / 2, asked if isinstance(asked, int | float) else 0)
        if self._left <= 0 or self._backoff.clock() + wait > self._end:
            raise error
        self._backoff.sleep(wait)
        self._left, self._pause = self._left - 1, self._pause * 2
