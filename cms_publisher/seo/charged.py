"""A headline that tells who was judged and what for: what for stays, in the title tag or as the label before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.french.leaning import binds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence

_CHARGE: Final = re.compile(r"[ \u00a0]pour avoir\b")
_WHERE: Final = re.compile(r"(?<=[gmt]é|ée)[ \u00a0]à [A-ZÀ-Ý][\w’-]+(?=[ \u00a0]pour avoir\b)")
"""Where somebody was judged: "jugé à Lorme pour avoir …"."""


def uncharged(headline: Sentence) -> Iterator[Sentence]:
    """Who was judged, without what for, where a label says that: "Faux billets : un homme jugé à Lorme"."""
    found = _CHARGE.search(headline.text)
    if found and not binds(headline.text):
        yield extract(headline, 0, found.start())


def charge(headline: str, part: str) -> str:
    """What the headline goes on with behind ``part``, where that is what somebody was judged for; else ""."""
    return headline[len(part) :] if headline.startswith(part) and _CHARGE.match(headline, len(part)) else ""


def unplaced(headline: Sentence) -> Sentence:
    """Who was judged and what for, without where."""
    found = _WHERE.search(headline.text)
    return without(headline, found.span()) if found else headline
