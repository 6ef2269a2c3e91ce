"""The event of which an edition is told, and what happens where by a headline's own label: both are searched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.rubrics import PARTS
from cms_publisher.french.words import content_words
from cms_publisher.seo.evidence import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cms_publisher.seo.choosing import Candidate
    from cms_publisher.seo.evidence import Evidence

_EDITION: Final = re.compile(r"\bédition(?: d(?:u |es |e la |e l[’']|e |[’'])|, (?:l(?:es?|a) |l[’']))")
"""What stands before the event's name: "la septième édition des Nuits", "pour sa 40ᵉ édition, la foire grasse"."""
_WHERE: Final = re.compile(
    r" (?:dans l(?:es?|a)|dans l[’']|en|à|au|aux|sur l(?:es?|a)) ?(?=[A-ZÀ-ÖØ-Ý][^ ]*$|[A-ZÀ-ÖØ-Ý])"
)
"""What parts a thing from where it is, in a label."""
_MOST_WORDS: Final = 4
"""Yoast's limit for a keyphrase, in content words."""


def event_of(opening: Sequence[str], found: Iterable[Candidate], headline: str) -> str:
    """The event with a name of which the opening tells an edition, where the headline says something else."""
    for text in opening:
        for told in _EDITION.finditer(text) if "édition" in text else ():
            named = [
                one.text for one in found if text.startswith(one.text, told.end()) and one.text != one.text.lower()
            ]
            event = max(named, key=len, default="")
            if event and not set(content_words(event)) & set(content_words(headline)):
                return event
    return ""


def happens_where(headline: str, facts: Evidence) -> str:
    """A headline's label of a common noun and a place: "neige dans les Vosges", "incendie à Lorme"; "" for none."""
    label, colon, _ = headline.replace("\u00a0:", " :").partition(" : ")
    where = _WHERE.search(label) if colon else None
    if where is None or not 1 < len(content_words(label)) <= _MOST_WORDS or has_finite_verb(label):
        return ""
    head, *others = tokenize(label)
    named = facts.is_name(tokenize(label[where.end() :])[-1]) if label[where.end() :] else False
    others_named = any(facts.is_name(token) for token in others if token.end <= where.start())
    noun = any(each.part is Part.NOUN for each in readings(head.form))
    body = head.form in tables.words("actors") | tables.words("functions_of_persons") | PARTS
    return label[0].lower() + label[1:] if noun and named and not (body or others_named) else ""
