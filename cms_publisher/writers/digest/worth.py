"""What a borrowed passage would add: a figure, who objects, a cause; what is told in other words adds nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.overlap import key
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.changes import changed
from cms_publisher.french.words import fold, stems_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_FIGURE: Final = re.compile(
    rf"(?<![\w.,])(?!(?:19|20)\d\d\b)(?P<number>\d+(?:[ \u00a0\u202f]\d{{3}})*(?:,\d+)?)[ \u00a0\u202f]"
    rf"(?:[%€°]|(?!(?:{'|'.join(MONTHS)}|heures?)\b)[a-zà-ÿœ]{{3,}}|(?:de (?:plus|moins)|il y a)\b)"
)
"""How much of something: no year, no day of a month, no time of day."""
_SPACES: Final = re.compile(r"[ \u00a0\u202f]")
_OBJECTS: Final = re.compile(
    r"\b(?=[acdgimoprs])(?:s'inquiet|s'oppos|s'alarm|denonc|contest(?!atair)|critiqu(?:e|ent|ait|er|ant) [aculdns]|"
    r"reclam|regrett|deplor|redout|craint|craign|"
    r"dout(?:e|ent|ait|aient)\b|refus|rejet|met(?:tent)? en garde|previen|prefer|desapprouv|reproch|accus|"
    r"recours\b|refere|greve|opposition\b|se plain|demand(?:e|ent) (?:l[ae'] ?|les |un|que|a ce|des ))"
)
"""What somebody says against what is told, or asks for; folded."""
_CAUSE: Final = re.compile(r"\b(?=[adefps])(?:parce qu|en raison d|faute d|a cause d|s'explique|du fait d)")
_PRECEDENT: Final = re.compile(
    r"(?:^|[.!?] )(?:deja )?en (?:\w+ )?(?:1[5-9]|20)\d\d\b(?: deja)?,[^.]*\b(?:avait|avaient)\b"
)
"""What had happened before, in another year."""
_COMPARES: Final = re.compile(
    r"\bcontre (?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf)|"
    r"\bdepass\w+ (?:[^.,]{0,30} )?ce(?:lle|lui|lles|ux) d"
)
_WORTH: Final = ((_OBJECTS, 0.5), (_CAUSE, 0.2), (_COMPARES, 0.2), (_PRECEDENT, 0.2))
_FIGURE_WORTH: Final = 0.3
_BY_CHANCE: Final = 0.2
"""Which share of their words two sentences of one subject may have in common."""
_SEVERAL: Final = 2
WORTHWHILE: Final = 0.15
"""From here on a passage is worth its place in an article that is long enough without it."""


def figures(text: str) -> frozenset[str]:
    """The numbers by which it says how much of something there is."""
    return frozenset(_SPACES.sub("", found["number"]) for found in _FIGURE.finditer(text))


def worth(sentences: Sequence[str], told: Collection[str], again: float) -> float:
    """How much of what a reader wants to know they add: about 0 to 2, less what is told again.

    Args:
        sentences: those of a paragraph.
        told: the figures of the article.
        again: which share of the first one's words one of its sentences has.
    """
    text = " ".join(sentences)
    folded = fold(text)
    added = _FIGURE_WORTH * min(_SEVERAL, len(figures(text).difference(told)))
    for pattern, value in _WORTH:
        added += value if pattern.search(folded) else 0
    return added - max(0, again - _BY_CHANCE)


def objects(text: str) -> bool:
    """Whether somebody says something in it against what is told."""
    return _OBJECTS.search(fold(text)) is not None


def is_precedent(text: str) -> bool:
    """Whether it tells what had happened before, in another year."""
    return _PRECEDENT.search(fold(text)) is not None


def updates(sentences: Iterable[str], told: Iterable[str]) -> bool:
    """Whether they tell how something has changed of which the texts ``told`` speak."""
    nouns = [stems_of(noun) for one in sentences if (noun := changed(one))]
    return bool(nouns) and any(noun <= stems_of(" ".join(told)) for noun in nouns)


def retold(sentence: str, said: Iterable[frozenset[str]]) -> float:
    """Which share of a sentence's words one of those ``said`` has."""
    words = key(sentence)
    return max([len(words & other) for other in said], default=0) / max(1, len(words))
