"""A small grammar of French news copy: what each word is, noun phrases. Where it is unsure it says nothing.

Deterministic and bounded: one pass over a sentence, each kept in a cache. What a word may be by itself,
``french/lexicon.py`` says.
"""

from __future__ import annotations

from cms_publisher.french.grammar.phrases import Phrase, noun_phrases
from cms_publisher.french.grammar.tagging import tagged
from cms_publisher.french.grammar.tokens import Tag, Token

__all__ = ["Phrase", "Tag", "Token", "noun_phrases", "tagged"]
