"""What a headline behind a label can go without: its end, so that the label, the subject, stays."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.headline_ends import ends
from cms_publisher.french.leaning import binds, has_verb
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.words import content_words
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.trimming import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.seo.evidence import Evidence

    Span = tuple[int, int]

_COLON: Final = re.compile(r"[ \u00a0\u202f]?:\s+")
_FROM: Final = re.compile(r"[ \u00a0](?:dès\b|à (?:partir|compter) d(?:es?\b|u\b|[’']))")


def ending(headline: str, keyphrase: str, facts: Evidence) -> Iterator[tuple[Span, ...]]:
    """What goes, least first: only the end; then also what the label has besides its noun.

    "Tramway Lorme-Brévic : deux rames neuves | dès le 3 mars"; "Tramway | : deux rames neuves". Nothing where the
    keyphrase is not all that stands before the colon, or that with what stays behind it.
    """
    colon = _COLON.search(headline)
    label = headline[: colon.start()] if colon else ""
    named, wanted = content_words(label), content_words(keyphrase)
    if colon is None or not named or named != wanted[: len(named)]:
        return
    found = sorted({*_ends(headline[colon.end() :], facts)}, reverse=True)
    rest = set(wanted[len(named) :])  # the place: "Huîtres : la vente suspendue dans le Lormois | après …"
    ends = [at for at in found if rest <= set(content_words(headline[: colon.end() + at]))]
    yield from (((colon.end() + at, len(headline)),) for at in ends)
    head, *others = tokenize(label)
    if others and all(map(facts.is_name, others)):
        yield from (((head.end, len(label)), (colon.end() + at, len(headline))) for at in ends)


def _ends(told: str, facts: Evidence) -> Iterator[int]:
    """Where what stands behind the label may end: a circumstance, a day."""
    yield from (end for start, end in trimmed(told, facts) if start == 0)
    yield from (start for start, end in ends(told) if end == len(told))
    day = _FROM.search(told)
    if day and not _happens(told[: day.start()]) and not binds(told):
        yield day.start()


def _happens(text: str) -> bool:
    """Whether it has a verb or participle, which without its day would be read as of now: "la rue barrée"."""
    forms = [each.form for token in tokenize(text) for each in readings(token.form)]
    return has_verb(text) or Form.PARTICIPLE in forms
