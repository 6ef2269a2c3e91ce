"""What an article leaves out of a source that the desk names, or in of a release whose praise it does not want."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.asked_words import says_nearly
from cms_publisher.fidelity.offered import named
from cms_publisher.fidelity.promotion import quoted_praise
from cms_publisher.fidelity.release_frames import formula
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french import tables
from cms_publisher.french.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_BRACKET: Final = re.compile(r"\(([^()]+)\)")
_ITEMS: Final = re.compile(r"\s*[,;/]\s*|\s+(?:et|puis)\s+")
_SAYING: Final = re.compile(r"(?:promesse|engagement|annonce|declaration|explication|argument|critique)s?")
"""What a passage tells by what is said, and need not call so."""
_GLAD: Final = re.compile(r"»,? (?P<what>se (?:félicite|réjouit)(?:nt)?)\b")
"""Whose statement is one of joy: what a release's speakers say of its own news."""
_SLOGAN: Final = re.compile(
    r"\b(?:(?:aux côtés|au service|au plus près) d[eu]s? \w+|à vos côtés|s[’']engagent? (?:pour|en faveur)|"
    r"(?:se )?mobilis(?:e|é)(?:nt|e?s)? (?:pour|en faveur|aux côtés)|(?:met|mettent) tout en œuvre)"
)
"""What a headline of its sender says of its sender."""


def questions(phrase: str) -> list[str]:
    """What brackets ask as a question, which no words of a text answer: "(combien de salariés à l’époque ?)"."""
    return [one for one in _asked_in_brackets(phrase) if one.endswith("?")]


def _asked_in_brackets(phrase: str) -> Iterator[str]:
    yield from (one.strip() for found in _BRACKET.findall(phrase) for one in _ITEMS.split(found))


def untaken(phrase: str, context: Context) -> Iterator[str]:
    """What brackets ask of a source that their phrase names, where no passage of it that was taken tells that.

    "notre archive de 2019 (les promesses du rachat !)" wants more than a passage of the archive.
    """
    sources = named(phrase, context.story)
    told = [text_of(source) for source in sources]
    body = context.edition.article.body
    taken = [block.text for block in body if block.source in {one.id for one in sources}]
    for item in (one.strip(" !?.") for one in _asked_in_brackets(phrase)):
        asked = [word for word in content_words(item) if word not in tables.words("ordering")]
        words = [word for word in asked if not (taken and _SAYING.fullmatch(word))]
        passages = taken if len(asked) > 1 else [block.text for block in body]  # "l’entreprise" is told of anywhere
        known = [word for word in words if says_nearly([word], told)]
        if known and 2 * len(known) >= len(words) and not any(says_nearly(known, [text]) for text in passages):
            yield item


def advertised(context: Context) -> list[str]:
    """What of a release's advertising stands that no cut takes: its speakers' praise, how it announces its news."""
    found = [match[0] for match in _SLOGAN.finditer(context.edition.article.headline.text)]
    for text in (statement.text for statement in context.text):
        found += filter(None, [formula(text)])
        found += quoted_praise(text)
        found += [match["what"] for match in _GLAD.finditer(text)]
    return list(dict.fromkeys(found))
