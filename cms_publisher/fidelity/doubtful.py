"""Whether a sentence is one that the review shows to a person: it may stay in the text, it never stands above it."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cms_publisher.fidelity.cleaning import foreign_brackets
from cms_publisher.fidelity.repairs.joins import suspicious_glue
from cms_publisher.french.broken import orphan_speech, stray_stop, unconjugated
from cms_publisher.french.language import foreign
from cms_publisher.french.quotes import balanced
from cms_publisher.french.turns import has_subject_last
from cms_publisher.model import Thresholds

_ENDS: Final = (".", "!", "?", "…", "»", "”", '"', ")", ":")
_SPACES: Final = " \u00a0\u202f"
_LIMITS: Final = Thresholds()
"""The package's own: a writer sets nothing doubtful on top, whatever a site's review lets pass."""


@lru_cache(maxsize=1024)
def is_doubtful(text: str) -> bool:
    """Whether it is in another language, broken, glued, never ended, or opens a quotation that it doesn't close."""
    language = foreign(text, least_words=_LIMITS.foreign_words, share=_LIMITS.foreign_share)
    signs = (language, unconjugated(text), stray_stop(text), orphan_speech(text))
    broken = any(sign is not None for sign in signs) or has_subject_last(text)
    ended = text.rstrip(_SPACES).endswith(_ENDS)
    return broken or not ended or not balanced(text) or bool(foreign_brackets(text) or suspicious_glue(text))
