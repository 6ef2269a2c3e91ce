"""A keyphrase that says of no town, river or land which it is of, together with that: "eau du robinet Haut-Lormois"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.places import names_place
from cms_publisher.french import tables
from cms_publisher.french.words import content_words
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.where import LABEL

if TYPE_CHECKING:
    from cms_publisher.seo.evidence import Evidence

_MOST_WORDS: Final = 4
"""Yoast's limit for a keyphrase, in content words."""
_S: Final = "[ \u00a0]"
_NAME: Final = r"[A-ZÀ-ÖØ-Ý][\w’]*(?:-[\w’]+)*"
_OF: Final = rf"(?:de{_S}la{_S}|de{_S}l’|du{_S}|de{_S}|d’)"
_ON: Final = re.compile(
    rf"(?P<kind>{_S}[a-zà-ÿœ-]{{4,}})?{_S}(?P<of>{_OF})?(?P<name>{_NAME})(?![\w’-]|{_S}[A-ZÀ-ÖØ-Ý])"
)
"""What a headline's phrase goes on with: "Salon du livre | jeunesse de Lorme", "autoroute cyclable | Lorme-Brévic"."""
_LANDS: Final = re.compile(
    rf"(?:\b[Dd]ans{_S}(?:les?{_S}|la{_S}|l’|\w+{_S})(?:[a-zà-ÿœ]+{_S}){{0,2}}{_OF}|"
    rf"\b(?:communes|villages|vallée|pays|secteurs?|habitants){_S}{_OF}|"
    rf"\b[Dd]ans{_S}(?:les?{_S}|la{_S}|l’)|\b[Ee]n{_S})(?P<name>{_NAME})(?![\w’-]|{_S}[A-ZÀ-ÖØ-Ý])"
)
"""Where a headline says that something is: "dans deux secteurs du Lot", "en Limagne", "communes du Haut-Lormois"."""
_NOBODYS: Final = frozenset({"France", "Europe", "Noël", "Pâques"})


def gone_on(keyphrase: str, headline: str, facts: Evidence) -> str:
    """The keyphrase as the headline has it with the name behind it: "Bouquetins de Lorme"; itself for none."""
    at = headline.lower().find(keyphrase.lower())
    end = at + len(keyphrase)
    found = _ON.match(headline, end) if at >= 0 else None
    if found is None or not (found["of"] or "-" in found["name"]) or _is_somebody(found["name"]):
        return keyphrase
    whole = keyphrase + headline[end : found.end()]
    named = all(map(facts.is_name, tokenize(found["name"])))
    return whole if named and len(content_words(whole)) <= _MOST_WORDS else keyphrase


def with_place(keyphrase: str, headline: str, facts: Evidence, place: str) -> str:
    """A phrase without a name behind which stands where that is, by its headline or the story's place."""
    tokens = tokenize(keyphrase)
    if not keyphrase or any(map(facts.is_name, tokens)) or any(token.capital for token in tokens):
        return keyphrase
    label = LABEL.match(headline)
    land = label["name"] if label and label["name"] in tables.lines("departments") else ""
    found = (one["name"] for one in _LANDS.finditer(headline))
    there = land or next((name for name in found if name not in _NOBODYS and not _is_somebody(name)), "") or place
    both = f"{keyphrase} {there}".rstrip()
    return both if len(content_words(both)) <= _MOST_WORDS else keyphrase


def _is_somebody(name: str) -> bool:
    return name.lower() in tables.words("first_names") and not names_place(name)
