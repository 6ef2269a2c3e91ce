"""A headline that tells who was judged and what for: what for stays, in the title tag or as the label before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.french.leaning import binds
from cms_publisher.french.offences import OFFENCE
from cms_publisher.french.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Sentence

_CHARGE: Final = re.compile(r"[ \u00a0]pour avoir\b")
_WHERE: Final = re.compile(r"(?<=[gmt]é|ée)[ \u00a0]à [A-ZÀ-Ý][\w’-]+(?=[ \u00a0]pour avoir\b)")
"""Where somebody was judged: "jugé à Lorme pour avoir …"."""
_TERM: Final = re.compile(
    r"\b(?:ans?|mois)[ \u00a0](?:ferme[ \u00a0])?d(?:e[ \u00a0]|[’'])(?:prison|réclusion|emprisonnement)\b"
)
_FOR: Final = re.compile(rf"\bpour (?P<offence>{OFFENCE})")
_MOST_WORDS: Final = 3
"""Content words of an offence that its town stands behind."""


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


def tells_term(headline: str) -> bool:
    """Whether a headline tells how long somebody is imprisoned: "Dix-huit mois de prison pour le couvreur"."""
    return _TERM.search(headline) is not None


def sentenced_for(headline: str, lead: Sequence[str]) -> str:
    """The offence by which the lead says what such a sentence is for: "abus de faiblesse"; "" for none."""
    found = next(filter(None, map(_FOR.search, lead)), None) if tells_term(headline) else None
    return found["offence"] if found and len(content_words(found["offence"])) <= _MOST_WORDS else ""
