"""How the review judges a sentence: word for word, or by what it says."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """What an article may do with its sources' words."""

    STRICT = "strict"
    """Keep them: every difference is an edit of the closed catalogue. For the digest."""
    FREE = "free"
    """Say the same in other words: a person's or a model's rewording."""
