"""Faults drawn by lot: what networks, hosts and plugins do to requests, each with the same chance."""

from __future__ import annotations

import random
import threading
from collections import Counter
from typing import TYPE_CHECKING, Final

from tests.integration import faults

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.faults import Answer, Fault, Proxy

DOWN: Final = 0.3
"""Seconds for which connections are refused."""


def _after_commit(fault: Fault) -> Fault:
    def spoil(ask: Callable[[], Answer]) -> Answer | None:
        ask()
        return fault(ask)

    return spoil


FAULTS: Final[dict[str, Fault]] = {
    "reset before arrival": faults.reset_before_arrival,
    "reset after commit": faults.reset_after_commit,
    "body cut short": faults.cut_short,
    "half of the JSON": faults.half_of_the_json,
    "500 before arrival": faults.answering(500),
    "500 after commit": _after_commit(faults.answering(500)),
    "502 before arrival": faults.answering(502),
    "502 after commit": faults.bad_gateway_after_commit,
    "503": faults.answering(503, Retry_After="1"),
    "504 before arrival": faults.answering(504),
    "504 after commit": _after_commit(faults.answering(504)),
    "429": faults.answering(429, Retry_After="1"),
    "maintenance page": faults.answering(503, faults.MAINTENANCE, Retry_After="600"),
    "HTML for JSON": faults.html_after_commit,
    "a list for an object": faults.a_list_after_commit,
    "notices before the JSON": faults.notice_before_json,
    "redirect": faults.answering(302, Location="https://www.exemple.fr/"),
    "silence": faults.silence_after_commit,
}
REFUSED: Final = "connection refused"


class Chaos:
    """Spoils that share of the requests for articles, a tenth of it of all others; the same seed, the same lots."""

    def __init__(self, proxy: Proxy, seed: int, share: float) -> None:
        self._proxy = proxy
        self._lots = random.Random(seed)
        self._share = share
        self._lock = threading.Lock()
        self.drawn: Counter[str] = Counter()

    def __call__(self, method: str, path: str) -> Fault | None:
        """The fault for a request; None: it passes."""
        share = self._share if "/articles" in path or "/wp/v2/posts" in path else self._share / 10
        with self._lock:
            if self._lots.random() >= share:
                return None
            name = self._lots.choice([*FAULTS, REFUSED])
            self.drawn[name] += 1
        return FAULTS.get(name) or self._refuse

    def _refuse(self, ask: Callable[[], Answer]) -> Answer | None:
        self._proxy.fall(DOWN)
        return None
