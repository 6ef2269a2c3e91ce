"""How often Python looks for values that only hold each other, in a process that composes or reviews."""

from __future__ import annotations

import gc
from typing import Final

_NEW: Final = 100_000
"""So many new values that are still held make it look; Python's own number is 700. More saves little and holds more."""


def seldom() -> None:
    """Look less often, and never at what is there already: modules and an archive stay as long as the process.

    There is nothing to find: a story's values are frozen, none refers to a later one, and they go when nobody holds
    them.
    """
    if not gc.get_freeze_count():  # once: what is there later is a story's
        gc.freeze()
    gc.set_threshold(_NEW, *gc.get_threshold()[1:])
