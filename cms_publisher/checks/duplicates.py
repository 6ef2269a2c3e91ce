"""Nothing is said twice: no sentence of the text, or nearly the same one, comes back; no heading either."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.introductions import credits_source
from cms_publisher.fidelity.parts import repeated
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.procedure import is_vote
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.model import Thresholds

_HOUR: Final = re.compile(r"(?:[ÀA] |[Dd]e |[Dd]ès )?\d{1,2}[ \u00a0\u202f]?h(?:eures?)?(?:[ \u00a0\u202f]?\d\d)?\b")
_DAY: Final = re.compile(rf"(?:Le )?(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
"""A line of a programme; what heads a day of it."""


def _look(context: Context) -> Iterator[Hit]:
    headings = [line for line in context.statements if line.kind is BlockKind.HEADING]
    again = repeated(context.edition.article.body)
    text = [
        line
        for line in context.text
        if line.place.block not in again and not credits_source(tokenize(line.text), context.story.sources)
    ]
    for lines in (text, headings):
        seen: dict[str, Statement] = {}
        for line in lines:
            first = seen.setdefault(fold(line.text).strip(" ."), line)
            if first is not line and not is_vote(line.text) and not _of_two_days(context, first, line):
                yield Hit(rule="same", place=line.place, args={"sentence": line.text}, evidence=first.text)
    yield from _near(text, context.thresholds)


def _of_two_days(context: Context, first: Statement, again: Statement) -> bool:
    """Whether both are lines of a programme, in a list or opening with an hour, under the heads of two days."""
    start, end = first.place.block, again.place.block
    if start is None or end is None or start >= end:
        return False
    body = context.edition.article.body
    listed = all(body[at].kind is BlockKind.LIST_ITEM for at in (start, end))
    if not listed and not _HOUR.match(again.text):
        return False
    return any(body[at].kind is BlockKind.HEADING or _DAY.match(body[at].text) for at in range(start + 1, end + 1))


def _near(lines: Sequence[Statement], thresholds: Thresholds) -> Iterator[Hit]:
    """Two sets that near share one of their rarest words: only sentences that do are compared (prefix filtering)."""
    share, least = thresholds.near_duplicate_share, thresholds.near_duplicate_words
    words = [frozenset(content_words(line.text)) for line in lines]
    frequency = Counter(chain.from_iterable(words))
    holders: dict[str, list[int]] = defaultdict(list)
    for number, known in enumerate(words):
        if len(known) < least:
            continue
        rarest = sorted(sorted(known), key=frequency.__getitem__)
        prefix = rarest[: len(known) - int(share * len(known) + 0.999) + 1]
        earlier = sorted({other for word in prefix for other in holders[word]})
        for other in earlier:
            if _alike(known, words[other], share) and fold(lines[number].text) != fold(lines[other].text):
                args = {"sentence": lines[number].text}
                yield Hit(rule="near", place=lines[number].place, args=args, evidence=lines[other].text)
                break
        for word in prefix:
            holders[word].append(number)


def _alike(one: frozenset[str], other: frozenset[str], share: float) -> bool:
    both = len(one & other)
    return both >= share * (len(one) + len(other) - both)


CHECK: Final = Check(name="duplicates", rules={"same": Severity.WARNS, "near": Severity.WARNS}, look=_look)
