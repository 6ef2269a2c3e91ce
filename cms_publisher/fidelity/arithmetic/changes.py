"""A change in per cent that its two figures don't give: "de 200 000 à 260 000 euros, soit une hausse de 45 %"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.arithmetic.slip import Slip
from cms_publisher.french.figures import figures
from cms_publisher.french.spaces import SPACE_IN_FIGURES as _S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.figures import Figure

_FROM: Final = re.compile(rf"\bd(?:e{_S}|[’'])(?:environ{_S}|quelque{_S})?$", re.IGNORECASE)
_TO: Final = re.compile(
    rf"{_S}?(?:[^\W\d_]+{_S}|[€%$]{_S}){{0,4}}à{_S}(?:environ{_S}|quelque{_S}|près{_S}de{_S}|plus{_S}de{_S})?"
)
_UP: Final = re.compile(r"hausse|augment|progress|croissance|bond|gagn|grimp|\+|plus\b", re.IGNORECASE)
_DOWN: Final = re.compile(r"baisse|recul|diminu|chut|repli|perd|[-−–]\Z|moins\b", re.IGNORECASE)
_SHARE: Final = re.compile(rf"{_S}?(?:%|pour{_S}cent)")
_BEHIND: Final = re.compile(rf"{_S}(?:de{_S}(?:plus|moins|hausse|baisse)|d[’']augmentation)\b", re.IGNORECASE)
_NEAR: Final = 60
"""Characters between the second figure and the change."""
_UNITS: Final = frozenset({"%", "pt", "h", "min", "an", "°", "°c"})
"""What is a share, an hour, an age or a temperature does not grow by per cents."""
_ROUNDED: Final = Decimal("0.6")
_LOOSELY: Final = Decimal("0.15")
_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class _Range:
    """What a change may be in per cent, by what its rounded figures may stand for."""

    least: Decimal
    most: Decimal


def wrong_changes(text: str) -> Iterator[Slip]:
    """Changes in per cent that the two figures before them don't give, by size or by direction."""
    found = figures(text) if _SHARE.search(text) else []
    for at, (one, two) in enumerate(pairwise(found)):
        if not _is_step(text, one, two):
            continue
        for share in islice((each for each in found[at + 2 :] if each.unit == "%"), 1):
            told = _told(text, two, share)
            if told is not None and not _fits(_reckoned(text, one, two), told, share):
                yield Slip(
                    rule="change",
                    start=one.start,
                    end=share.end,
                    args={"words": text[one.start : _end(text, share)], "reckoned": _percent(one, two)},
                )


def _is_step(text: str, one: Figure, two: Figure) -> bool:
    alike = one.unit == two.unit or one.unit is None
    between = text[one.end : two.start]
    return (
        alike
        and two.unit not in _UNITS
        and not (one.ordinal or two.ordinal)
        and one.value > 0
        and _TO.fullmatch(between) is not None
        and _FROM.search(text[: one.start]) is not None
    )


def _told(text: str, two: Figure, share: Figure) -> int | None:
    """1 for a rise, -1 for a fall; None where the share is of something else."""
    between = text[two.end : share.start]
    if len(between) > _NEAR or any(sign in between for sign in ".;!?"):
        return None
    behind = _BEHIND.match(text, _end(text, share))
    words = between + (behind[0] if behind else "")
    up, down = _UP.search(words.rstrip()) is not None, _DOWN.search(words.rstrip()) is not None
    return None if up == down else 1 if up else -1


def _end(text: str, share: Figure) -> int:
    """Behind the sign."""
    found = _SHARE.match(text, share.end)
    return found.end() if found else share.end


def _reckoned(text: str, one: Figure, two: Figure) -> _Range:
    slack, other = _slack(text, one), _slack(text, two)
    low, high = max(one.value - slack, Decimal(1) / 1000), one.value + slack
    return _Range(((two.value - other) / high - 1) * 100, ((two.value + other) / low - 1) * 100)


def _slack(text: str, figure: Figure) -> Decimal:
    """By how much a figure may be off, as it is written: half of its last digit that tells; 1 253 is exact."""
    whole, _, decimals = re.sub(rf"{_S}", "", text[figure.start : figure.end]).partition(",")
    zeros = len(whole) - len(whole.rstrip("0"))
    if not whole.isdigit() or figure.words or not (decimals or zeros):
        return Decimal(0)
    step = Decimal(10) ** (-len(decimals) if decimals else min(zeros, max(0, len(whole) - _TWO)))
    number = Decimal(f"{whole}.{decimals or 0}")
    return step * (figure.value / number if number else 1) / (1 if figure.about else 2)


def _fits(reckoned: _Range, told: int, share: Figure) -> bool:
    value = share.value * told
    off = max(_ROUNDED, abs(value) * (_LOOSELY if share.about else 0))
    return reckoned.least - off <= value <= reckoned.most + off


def _percent(one: Figure, two: Figure) -> str:
    change = (two.value / one.value - 1) * 100
    return f"{change:+.0f}".replace("-", "−") + "\u00a0%"
