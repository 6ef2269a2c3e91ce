"""What an older report plans or counts that the article counts otherwise: "96 groupes électrogènes", now 72.

Told in the present of that day, the old figure would stand beside the new one as if both held.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.amounts import is_year
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.french.quotes import outside
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold, is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from cms_publisher.model import ArticleBlock

    Counted = tuple[str, ...]
    """A thing and what kind of it it is, in the singular: ("groupe", "electrogene")."""

_PLANS: Final = Sought(
    r"\b(?:prévoi(?:t|ent)|envisagent?|projettent?|veut|veulent|comptent?|comprend|comprennent|comportent?|"
    r"promet|promettent|\w{2,}r(?:a|ont)|devrai(?:en)?t)\b",
    "prévoi|envisage|projette|veut|veulent|compte|compren|comporte|promet|ra|ront|devrai",
)
_KIND: Final = re.compile(r"[ \u00a0\u202f](?P<noun>[a-zà-ÿœ]{4,})[ \u00a0](?P<kind>[a-zà-ÿœ]{4,})")
_COST: Final = re.compile(
    r"\b(?P<head>investissement|projet|coût|chantier)[ \u00a0](?:total[ \u00a0])?"
    r"(?:est[ \u00a0])?(?:(?:estimé|évalué|chiffré)[ \u00a0])?(?:de|à|d[’'])[ \u00a0]?$"
)
_MONEY: Final = "€"
_LIKE: Final = 2
"""Two sums of which one is more than so many times the other are of two things."""
_FEW: Final = 10
"""A smaller number is no mark by which a sentence is known to speak of the same."""


def revised(
    sentences: Iterable[str], published: date | None, told_on: date | None, told: Iterable[str]
) -> set[Decimal]:
    """The figures of an earlier source's plans that the article's own text gives otherwise.

    Args:
        sentences: the source's.
        published: when it appeared.
        told_on: when the article's own text did.
        told: the article's sentences.
    """
    if published is None or told_on is None or published >= told_on:
        return set()
    then = [each for text in sentences if _PLANS.search(outside(text)) for each in _counted(text)]
    if not then:
        return set()
    texts = list(told)
    now = [each for text in texts for each in _counted(text)]
    values = {figure.value for text in texts if now for figure in read(text).figures}  # "96, ramenés à 72" tells both
    return {
        value
        for what, value in then
        if value not in values and any(what == other and _are_alike(what, value, each) for other, each in now)
    }


def has_any(block: ArticleBlock, figures: set[Decimal]) -> bool:
    """Whether a paragraph gives one of these figures, whatever it calls the thing there."""
    return any(each.value in figures for one in block.sentences for each in read(one.text).figures)


def _are_alike(what: Counted, one: Decimal, other: Decimal) -> bool:
    return what != (_MONEY,) or max(one, other) <= _LIKE * min(one, other)


def _counted(text: str) -> Iterator[tuple[Counted, Decimal]]:
    """What kind of things a sentence counts, and the sum that a project costs."""
    for figure in read(text).figures:
        if figure.unit == _MONEY and _COST.search(text[: figure.start]):
            yield (_MONEY,), figure.value
        elif figure.unit is None and not figure.ordinal and not is_year(figure) and figure.value >= _FEW:
            found = _KIND.match(text, figure.end)
            if found and not is_function_word(found["kind"]):
                yield tuple(fold(word).rstrip("sx") for word in found.groups()), figure.value
