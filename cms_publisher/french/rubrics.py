"""Headings that only say which part of a text follows: a sender's or a form's, that no newspaper would print."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.words import content_words, fold

PARTS: Final = tables.words("rubrics") | tables.words("sports")
"""The parts of a paper, as they are written, "_" for a space."""
_LABEL: Final = re.compile(
    r"(?P<part>[^\W\d_]+(?:[ -](?:[a-zß-öø-ÿœ]+|[A-ZÀ-ÖØ-Þ]+)){0,3})"
    r"(?:[ \u00a0\u202f]?[:.|]|[ \u00a0][–—/-])[ \u00a0](?=\S)"
)
_EDGES: Final = " \t\u00a0\u202f.:|"
_KIND: Final = re.compile(
    r"(?:(?:le|la|un|une|notre|grande?|petite?|longue?) )*"
    r"(?:(?:entretien|interview|rencontre|conversation|tete-a-tete)(?: avec [^:;«»?!]+)?"
    r"|(?:entretien|interview|portrait)(?: croise)?|(?:interview|portrait)(?: croise)? (?:de |du |des |d['’])[^:;«»?!]+"
    r"|(?:[a-z]+|\d) questions (?:a|au|aux)(?: [^:;«»?!]+|…))\.?"
)


_SERIES: Final = re.compile(
    rf"[^.!?:«»]{{3,60}} ?\(\d{{1,2}} ?/ ?\d{{1,2}}\)"
    rf"|(?:l[ea] |les |l['’]|une? |nos )?[^\W\d_]+ d(?:u|e la) (?:jour|semaine|mois|week-end|{'|'.join(WEEKDAYS)})",
    re.IGNORECASE,
)
"""A series by its number, or by how often it comes: "Vivre sans voiture (2/5)", "L’oreille du lundi"."""


def is_series(line: str) -> bool:
    """Whether a line only names a series or column of the paper.

    >>> is_series("Vivre sans voiture (2/5)"), is_series("À Die, le stop a ses arrêts (2/5)")
    (True, False)
    """
    return _SERIES.fullmatch(line.strip()) is not None and not has_finite_verb(line)


def is_part_of_paper(text: str) -> bool:
    """Whether it only names a part of the paper: "SANTÉ", "Justice."."""
    return fold(text).strip(_EDGES) in _parts()


def part_before(headline: str) -> int:
    """The length of the paper's part before a headline, "Santé : ", "Transport maritime : "; 0 for none."""
    found = _LABEL.match(headline)
    part = fold(found["part"]) if found else ""
    first, _, kind = part.partition(" ")
    named = part in _parts() or (first in _parts() and " " not in kind)
    return found.end() if found and named else 0


@cache
def _parts() -> frozenset[str]:
    return frozenset(fold(word).replace("_", " ") for word in PARTS)


def is_kind_of_text(title: str) -> bool:
    """Whether a title only says what kind of text stands below it, and of whom it is.

    >>> is_kind_of_text("Entretien avec une vétérinaire"), is_kind_of_text("Rencontre avec un homme qui dort dehors")
    (True, False)
    """
    return _KIND.fullmatch(fold(title).strip()) is not None and not (has_verb(title) or has_finite_verb(title))


def is_desk_rubric(heading: str) -> bool:
    """Whether desks themselves head a box so: "En bref", "Pratique"."""
    return fold(heading).strip(_EDGES) in tables.lines("run_in_rubrics")


def is_rubric(heading: str) -> bool:
    """Whether it labels its section and tells nothing of it: "Votes et suite", "Pourquoi ces travaux ?".

    A quotation, a name, an amount or a verb tells something.
    """
    words = content_words(heading)
    if heading.startswith("«") or has_verb(heading) or not words:
        return False
    return all(word in tables.words("label_words") or (word.isdigit() and len(word) == 1) for word in words)
