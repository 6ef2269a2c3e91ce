"""A programme's heading right above the headings of its days: it stays, the days stand below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.rubrics import is_desk_rubric
from cms_publisher.model import ArticleBlock, BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Sentence

    _Found = tuple[Sentence | None, list[ArticleBlock]]

_DAY: Final = re.compile(
    rf"(?:(?:Le )?(?:{'|'.join(WEEKDAYS)})\b|(?:Le )?\d{{1,2}}(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})\b)", re.IGNORECASE
)
_PROGRAMME: Final = re.compile(
    r"(?:le |au )?programme(?: (?:complet|détaillé|général|officiel|du week-end|d(?:es?|u)(?: [\w’-]+){1,2}))?",
    re.IGNORECASE,
)
_LEVEL: Final = 3
"""Of a day under its programme."""


def with_days(found: Sequence[_Found], source: str) -> list[_Found]:
    """The headings with what is below them, the days of a programme below its heading."""
    kept: list[_Found] = []
    for heading, blocks in found:
        above, below = kept[-1] if kept else (None, [])
        announced = above is not None and _announces(above.text) and (not below or _is_day(below[0]))
        if heading is not None and announced and _DAY.match(heading.text):
            below += [ArticleBlock(kind=BlockKind.HEADING, sentences=(heading,), level=_LEVEL, source=source), *blocks]
        else:
            kept.append((heading, blocks))
    return kept


def _announces(heading: str) -> bool:
    return is_desk_rubric(heading) or _PROGRAMME.fullmatch(heading) is not None


def _is_day(block: ArticleBlock) -> bool:
    return block.kind is BlockKind.HEADING and block.level == _LEVEL
