"""A small grammar of French news copy: what each word is, noun phrases, who does what to whom and when.

Deterministic and bounded: one pass over a sentence, each kept in a cache. Where it is unsure it says nothing. What a
word may be by itself, ``french/lexicon.py`` says.
"""

from __future__ import annotations

from cms_publisher.french.grammar.arguments import events
from cms_publisher.french.grammar.events import Event, Time
from cms_publisher.french.grammar.phrases import Phrase, noun_phrases
from cms_publisher.french.grammar.tagging import has_finite_verb, points_back, tagged
from cms_publisher.french.grammar.tokens import Tag, Token

__all__ = [
    "Event",
    "Phrase",
    "Tag",
    "Time",
    "Token",
    "events",
    "has_finite_verb",
    "noun_phrases",
    "points_back",
    "tagged",
]
