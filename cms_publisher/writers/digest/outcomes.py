"""What an accident or a fire came to, where the text opens with the alarm: what burnt and who was hurt is the news."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.sought import Sought
from cms_publisher.writers.digest.headline_clauses import of_news

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Sentence

_ALARM: Final = Sought(
    r"\bl[’']alerte (?:a été|est) (?:donnée|lancée)|\bl[’']alarme\b|"
    r"\bpompiers\b[^.«»]{0,60}?(?:rejoint|mobilis|engag|appel|alert|interven|arriv|se sont relayés|ont lutté)",
    "alerte|alarme|pompiers",
    re.IGNORECASE,
)
"""Who called whom, and who came: how it began, not what it is."""
_OUTCOME: Final = re.compile(
    r"\b(?:est|sont|a été|ont été)[ \u00a0](?:\w+(?:ment)?[ \u00a0])?(?:détruit|ravagé|anéanti|calciné|dévasté|"
    r"endommagé|effondré|blessé|tué|mort|évacué|relogé)e?s?\b|\b(?:a|ont)[ \u00a0](?:péri|brûlé|détruit|ravagé)\b"
)
_READ: Final = 14
"""Sentences within which it is told."""


def came_to(sentences: Sequence[Sentence], news: int) -> int:
    """The number of the sentence that tells what it came to, where that of the news only tells the alarm; else that."""
    if not (sentences and _ALARM.search(sentences[news].text)):
        return news
    told = (at for at, one in enumerate(sentences[:_READ]) if _OUTCOME.search(one.text) and "«" not in one.text)
    return next((at for at in told if any(_OUTCOME.search(each.text) for each in of_news(sentences[at]))), news)
