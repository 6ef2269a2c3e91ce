"""Where a pasted page's own text ends: what stands below is other articles, comments, the sender's card, a footer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.words import count, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMENTS: Final = re.compile(r"(?:vos )?(?:commentaires?|reactions) \(\d+\)|\d+ (?:commentaires?|reactions)")
"""Below this line readers write, as long as they like."""
_CARD: Final = re.compile(r"a propos (?:de |du |des |d').{2,60}")
"""Who sends a press release."""
_FURNITURE: Final = re.compile(
    r"(?:sur le meme (?:sujet|theme)|dans la meme rubrique|(?:les )?(?:articles )?(?:les )?plus (?:lus|commentes)"
    r"|(?:articles?|sujets?|contenus?) (?:associes?|lies?|similaires?|recommandes?)(?: ?:.{1,200})?"
    r"|services? ?:?|contenus? (?:sponsorises?|partenaires?)(?: par .{1,60})?(?: ?:.{1,200})?"
    r"|related (?:articles?|stories|content)|sign up .{1,200}|commentaires?|reagir(?: a cet article)?"
    r"|suivez[- ]nous sur .{1,60}|newsletters?(?: ?:.{1,200})?|nos applications.{0,160}"
    r"|(?:©|\(c\)|copyright) ?.{1,120}|contacts?(?: presse| medias)?(?: ?:.{0,250})?)"
)
_LONGEST: Final = ((_FURNITURE, 25), (_CARD, 70), (_COMMENTS, 10_000))
"""Words that a block below such a line may have: a longer one is the text's own, so that the line ends nothing."""
_TAGS: Final = 14
_EDGES: Final = " \t\u00a0\u202f.!…>→*-–—|:"
_ENDED: Final = re.compile(r"[.!?…:;»”\"]\s*$")


def footer(lines: Sequence[str]) -> int:
    """The number of the first of ``lines`` (blocks of a text, in order) that is below the text; their count for none.

    The footer opens with a line that no article has, and nothing as long as a paragraph follows it. The page's own
    keywords may stand in a row above it.
    """
    first = len(lines)
    longest = 0
    for at in range(len(lines) - 1, -1, -1):
        words = _words_below(lines[at])
        if longest <= words:
            first = at
        longest = max(longest, count(lines[at]))
    has_tags = 1 < first < len(lines) and _is_row_of_tags(lines[first - 1], lines[: first - 1])
    return first - has_tags


def _words_below(line: str) -> int:
    """How long a block below such a line may be; -1 where it opens no footer."""
    bare = fold(line).strip(_EDGES)
    return next((words for pattern, words in _LONGEST if pattern.fullmatch(bare)), -1)


def _is_row_of_tags(line: str, above: Sequence[str]) -> bool:
    """Whether the line is no sentence but words in a row, most of them capitalised and known from the text."""
    words = line.split()
    if _ENDED.search(line) or not 1 < len(words) <= _TAGS or leftover(line):
        return False
    text = fold(" ".join(above))
    known = sum(fold(word).strip(",;").removesuffix("s") in text for word in words)
    return known > len(words) / 2 and sum(word[0].isupper() for word in words) > len(words) / 2
