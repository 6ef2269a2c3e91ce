"""Headings that only say which part of a text follows: a sender's or a form's, that no newspaper would print."""

from __future__ import annotations

from cms_publisher.french import tables
from cms_publisher.french.clauses import has_verb
from cms_publisher.french.words import content_words


def is_rubric(heading: str) -> bool:
    """Whether it labels its section and tells nothing of it: "Votes et suite", "Pourquoi ces travaux ?".

    A quotation, a name, an amount or a verb tells something.
    """
    words = content_words(heading)
    if heading.startswith("«") or has_verb(heading) or not words:
        return False
    return all(word in tables.words("label_words") or (word.isdigit() and len(word) == 1) for word in words)
