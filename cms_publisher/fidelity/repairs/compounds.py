"""Names of two words that a source joins with a hyphen, and once doesn't ("Indo-Pacifique", "Indo Pacifique").

A reader takes the two for one name, a search engine for two; which form is meant the source itself says most often.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.french import quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Sentence

_JOINED: Final = re.compile(r"[A-ZÀ-ÖØ-Ý](?<![\w-].)[a-zß-öø-ÿœ]+(?:[-\u2011][A-ZÀ-ÖØ-Ý][a-zß-öø-ÿœ]+)+(?![\w-])")
_OFTEN: Final = 3
"""What is written once or twice may be the slip itself."""


@lru_cache(maxsize=8)
def compounds(text: str) -> re.Pattern[str] | None:
    """What finds the names that ``text`` joins with a hyphen most often, where they stand apart; None if none does."""
    joined = Counter(match[0].replace("\u2011", "-") for match in _JOINED.finditer(text))
    slips = []
    for name, times in joined.items():
        apart = re.compile(rf"(?<![\w-]){name.replace('-', ' ')}(?![\w-])")
        if times >= _OFTEN and 0 < len(apart.findall(text)) < times:
            slips.append(apart.pattern)
    return re.compile("|".join(slips)) if slips else None


def joined(sentence: Sentence, apart: re.Pattern[str] | None) -> Sentence:
    """The sentence with the hyphens put, outside quotations; ``apart``: what ``compounds`` found."""
    if apart is None:
        return sentence
    quoted = quotes.quoted(sentence.text)
    found = [match for match in apart.finditer(sentence.text) if not _within(match, quoted)]
    changes = [(*match.span(), match[0].replace(" ", "-")) for match in found]
    text, edits = replaced(sentence.text, changes, EditKind.TYPOGRAPHY)
    return replace(sentence, text=text, edits=(*sentence.edits, *edits)) if changes else sentence


def _within(match: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= match.start() < end for start, end in spans)
