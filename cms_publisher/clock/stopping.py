"""SIGTERM and Ctrl-C ask a tick to stop: it finishes the story in hand, and takes up no other."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


@dataclass(slots=True)
class Stop:
    """Whether somebody asked."""

    asked: bool = False


@contextmanager
def on_signals() -> Iterator[Stop]:
    """A Stop that signals set; a second Ctrl-C interrupts at once."""
    stop = Stop()

    def ask(number: int, _: FrameType | None) -> None:
        if stop.asked and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.asked = True

    before = {number: signal.signal(number, ask) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
