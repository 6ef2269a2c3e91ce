"""A title without the circumstance at its end, where what is left is still a clause, and still true.

Dropped are a companion, a time, a purpose, a means, a reaction ("avec …", "après …", "pour …", "en signant …",
"au grand dam de …"): the news holds without them. Never a place or an object ("dans deux quartiers", "à Rennes"): the
rest would claim more than was said.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.seo.evidence import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.seo.evidence import Evidence

_CIRCUMSTANCE: Final = re.compile(
    r"(?:avec|après|lors d|à l['’]occasion d|au cours d|pour|afin d|grâce a|grâce à|malgré|au grand dam|à la suite d|"
    r"tandis que|alors que|depuis|en \w{2,}ant)(?:\b|(?<=['’]))",
)
_BINDING: Final = re.compile(
    r"\b(?:ne|n['’]|pas|jamais|aucun|aucune|sans|sauf|si|seul|seule|seuls|seules|seulement|que|qu['’]|entre|selon)(?:\b|(?<=['’]))",
    re.IGNORECASE,
)
"""Where one of these stands, what follows may be what the sentence turns on."""
_MARKS: Final = re.compile('[«»“”"()\\[\\]:?]')
_LEAST_WORDS: Final = 4


def trimmed(text: str, facts: Evidence) -> Iterator[tuple[int, int]]:
    """Spans of ``text`` without its last circumstance, without its last two, and so on: longest first."""
    if _BINDING.search(text) or _MARKS.search(text):
        return
    tokens, small = tokenize(text), text.lower()
    for at, (left, right) in reversed(list(enumerate(pairwise(tokens)))):
        begins = _CIRCUMSTANCE.match(small, right.start)
        if begins and at + 1 >= _LEAST_WORDS and (facts.is_noun(left) or not right.joined):
            yield tokens[0].start, left.end
