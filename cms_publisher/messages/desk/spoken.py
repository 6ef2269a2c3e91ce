"""What an error says at the desk, where nobody has a terminal: the button or page to use next, or whom to ask.

An error whose own words would do at the desk needs no entry. ``area.*`` and ``area-*`` stand for every code that begins so
and has no entry of its own. tests/unit/desk/test_spoken.py holds every code that can reach a page: no command, option,
file of the configuration or variable is named.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.messages.desk import spoken_sending, spoken_sources

SPOKEN: Final[dict[str, tuple[str, str]]] = {**spoken_sources.WORDS, **spoken_sending.WORDS}


def spoken(code: str) -> tuple[str, str] | None:
    """The words that a code has at the desk, French and English; None: its own."""
    area = re.match(r"[a-z]+[.-]", code)
    return SPOKEN.get(code) or (SPOKEN.get(f"{area[0]}*") if area else None)
