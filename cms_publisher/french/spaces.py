"""The spaces that French text is set with, as pieces of patterns."""

from __future__ import annotations

from typing import Final

SPACE: Final = "[ \u00a0]"
"""Between words: one that a line may break at, or one that it may not (« M. Roy »)."""
SPACE_IN_FIGURES: Final = "[ \u00a0\u202f]"
"""Beside a figure, where the narrow one stands, too: « 12 000 », « 40 % »."""
