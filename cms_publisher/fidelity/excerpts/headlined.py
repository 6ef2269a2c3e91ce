"""Who says it, where a short line may go without: what the headline tells as a fact anyway."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.fidelity.excerpts.partial import shorter
from cms_publisher.french.clauses import clauses
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.words import content_words, fold, stems_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.fidelity.excerpts.extract import Span

_OFFICES: Final = (
    r"(?:préfectures?|préfet|préfète|parquet|procureure?|pompiers|gendarmerie|gendarmes|police|mairie|hôpital|rectorat|"
    r"agence régionale de santé)\b"
)
_OFFICE: Final = re.compile(rf"\b{_OFFICES}")
"""Whose word a paper takes for what happened, in a headline without a verb: "deux marins secourus"."""
_ANNOUNCED: Final = re.compile(
    r", (?:(?:a|ont|avait|avaient)[ \u00a0](?:annoncé|indiqué|précisé|confirmé|décidé|fait savoir)\b|"
    rf"selon[ \u00a0](?:les? |la |l[’']){_OFFICES})[^«»:;?!]*$"
)
_EVENT: Final = re.compile(
    r"\b(?:cas|foyers?|morts?|blessée?s?|décès|incendies?|séisme|panne|accident|collision|naufrage|explosion)\b"
)
"""What tells by itself that something happened: "vingt cas de rougeole dans un collège"."""
_LABELLED: Final = re.compile(r"(?P<label>[^:«»]{3,50}?)[ \u00a0]: (?P<told>[^:«»?!]{20,})$")
"""A subheading that tells news behind what it is about: "École : fermeture annoncée d’une classe"."""
_MOST: Final = 0.8
_MOST_OF_OFFICE: Final = 0.75
"""How many of the headline's words, as far as its first comma, the rest has; where an office announced it."""
_LEAST_WORDS: Final = 4


def announced(sentence: str, headline: str) -> Span | None:
    """The span of who announced it, at the end of a sentence that the headline tells, too, and as a fact.

    No less is true of the text than its headline says already.

    >>> text = "Lorme et Brévic veulent une halle commune au port, ont annoncé lundi les deux maires."
    >>> text[slice(*announced(text, "Lorme et Brévic veulent une halle commune"))]
    ', ont annoncé lundi les deux maires'
    >>> text = "Un séisme a secoué dimanche la vallée de Lorme, selon la préfecture du Var."
    >>> text[slice(*announced(text, "Un séisme secoue la vallée de Lorme"))]
    ', selon la préfecture du Var'
    """
    found = _ANNOUNCED.search(sentence)
    if found is None or "«" in headline or "?" in headline or binds(headline) or not _tells(headline, found[0]):
        return None
    first = headline.partition(", ")[0]  # "Vingt cas de rougeole à Lorme, deux hospitalisations"
    first = first if len(content_words(first)) >= _LEAST_WORDS else headline
    wanted = stems_of(first)
    told = wanted & stems_of(sentence[: found.start()])
    most = _MOST_OF_OFFICE if _OFFICE.search(found[0]) else _MOST
    enough = len(content_words(first)) >= _LEAST_WORDS and len(told) >= most * len(wanted)
    end = len(sentence.rstrip(" .…\u00a0\u202f"))
    return (found.start(), end) if enough and not binds(sentence[: found.start()]) else None


def _tells(headline: str, announced_by: str) -> bool:
    """Whether the headline tells it: with a verb, or as done or by a noun, where an office announced it."""
    office = _OFFICE.search(announced_by) is not None
    done = office and (_EVENT.search(headline) or any(token.tag is Tag.PARTICIPLE for token in tagged(headline)))
    return bool(done) or has_finite_verb(headline)


def is_headlined(text: str, sentence: str, headline: str) -> bool:
    """Whether ``text`` is the sentence, or a clause of it, without who announced it."""
    span = announced(sentence, headline)
    wanted = fold(text).rstrip(" .")
    return span is not None and any(
        fold(short[start:end]) == wanted for short in shorter(less(sentence, [span])) for start, end in clauses(short)
    )


def told_behind(heading: str) -> int | None:
    """Where a subheading's news begins behind its colon; None where it tells none: "Camping : mode de gestion"."""
    found = _LABELLED.match(heading)
    told = found["told"] if found else ""
    done = has_finite_verb(told) or any(token.tag is Tag.PARTICIPLE for token in tagged(told))
    return found.start("told") if found and done else None


def is_headed(title: str, headline: str, headings: Iterable[str]) -> bool:
    """Whether ``title`` is a subheading's news behind the headline's own label: "Lorme : fermeture annoncée …"."""
    label, colon, told = title.partition("\u00a0: ")
    if not colon or not headline.startswith(label + colon):
        return False
    starts = ((each, told_behind(each)) for each in headings)
    return any(at and fold(each[at:]) == fold(told) for each, at in starts)
