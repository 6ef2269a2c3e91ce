"""Persons whom a text names by a first name and a surname, told by those words alone, with no function beside them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import readings
from cms_publisher.french.names import runs
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_CAPITAL: Final = "[A-ZÀ-ÖØ-Ý]"
_BEHIND: Final = rf"[a-zß-öø-ÿ]+(?:-{_CAPITAL}[a-zß-öø-ÿ]+)?"
FIRST: Final = _CAPITAL + _BEHIND
_NO_ARTICLE: Final = r"(?!(?:L[ea]s?|D[eu]s?|Une?)(?![\w-]))"
LAST: Final = rf"(?:(?:Le|La|De|Du|Van) )?{_NO_ARTICLE}{FIRST}"
"""A first name and a surname, as patterns; an article alone is none."""
_NAMED: Final = re.compile(
    rf"(?P<first>{_CAPITAL}(?<![\w’'-].){_BEHIND}) (?P<last>{LAST})(?![\w’'-]|[ \u00a0]{_CAPITAL})"
)
"""Two capitalised words: a person's where the first is a first name and the second is no word."""
_TITLES: Final = frozenset({"Mme", "Mmes", "Mlle", "Mgr", "Me", "Dr", "Pr"})
_ARTICLES: Final = frozenset({"le", "la", "les"})
_PLACED: Final = r"(?<!\w)(?:[àÀ]|[eE]n|[aA]ux?|[lL]a)[ \u00a0]"
"""Before the name of a place."""
NO_PERSON: Final = frozenset(
    """
    famille familles groupe societe maison entreprise fondation freres soeurs epoux rue place avenue boulevard stade
    scierie distillerie brasserie boulangerie fromagerie laiterie papeterie imprimerie librairie conserverie verrerie
    fonderie garage hotel restaurant domaine chateau moulin chantier chantiers transports haras cirque orchestre
    quatuor trio hopital clinique pharmacie usine residence prix loi musee affaire clan dynastie ferme laboratoire
    cabinet collection ecole college lycee pont etablissements
    """.split()  # noqa: SIM905
)
"""Before a name that is a house's, a street's or a family's."""
_BODY: Final = re.compile(
    r"\b(?:compagnie|société|groupe|association|entreprise|agence|parti|club|fédération|collectif|cabinet|institut|navire|"
    r"bateau|ville|île|village|commune|rue|place|quartier|marque|maison|fondation|coopérative)[ \u00a0]$"
)
"""What is named after it is no person."""
_LONGEST_BODY: Final = 16
"""Characters within which such a word stands before a name."""


@lru_cache(maxsize=64)
def first_named(text: str) -> tuple[tuple[str, str], ...]:
    """First name and surname of those whom ``text`` names in full before it calls them by their surname."""
    found: dict[str, str] = {}
    for run in runs(text):
        for match in _NAMED.finditer(run):
            first, last = match["first"], match["last"]
            if last in found or readings(last) or not is_first_name(first):
                continue
            if not _has_an_article(run, match.start()) and not is_of_a_body(run, match.start()):
                found[last] = first
    return tuple((first, last) for last, first in found.items() if _opens_with(text, f"{first} {last}", last))


def is_of_a_body(run: str, at: int) -> bool:
    """Whether what is named at ``at`` has a word for a body before it: "la compagnie Space Svalbard"."""
    return _BODY.search(run, max(0, at - _LONGEST_BODY), at) is not None


def is_place(name: str, texts: Iterable[str]) -> bool:
    """Whether a text has the name as a place's: "à Brissonge", "la Brissonge"."""
    placed = re.compile(rf"{_PLACED}{re.escape(name)}(?![\w-])")
    return any(placed.search(text) for text in texts if name in text)


def _has_an_article(run: str, at: int) -> bool:
    """Whether an article, or a word for a house, stands before it."""
    return not (NO_PERSON | _ARTICLES).isdisjoint(fold(run[:at]).split()[-1:])


def _opens_with(text: str, name: str, last: str) -> bool:
    """Whether ``text`` has the surname first within the whole name."""
    alone = re.search(rf"{re.escape(last[0])}(?<![\w’'-].){re.escape(last[1:])}(?!\w)", text)
    return alone is not None and text[: alone.end()].endswith(name)


def is_first_name(word: str) -> bool:
    """Whether it may be one: "Odile", "Jean-Loup"; no word of the dictionary, unless it is a first name as well."""
    known = tables.words("first_names")
    return word not in _TITLES and all(part in known or not readings(part) for part in word.lower().split("-"))
