"""What an older source counts as it was then, and a reader would take for now: "L’usine compte 214 salariés"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.subjects import capitalized, names
from cms_publisher.french.figures import figures
from cms_publisher.french.quotes import outside
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from decimal import Decimal

_LATER: Final = timedelta(days=90)
"""So much later what changes from month to month may have."""
_OLD: Final = timedelta(days=365)
"""So much later nobody takes it for unchanged."""
_THERE_ARE: Final = Sought(
    r"\b(?:compte|emploie|réunit|rassemble|accueille|regroupe|fédère|revendique|comptent|emploient|réunissent|"
    r"rassemblent|accueillent|regroupent|revendiquent|(?<!\ba[ \u00a0])(?<!\bavait[ \u00a0])produit|produisent|"
    r"(?:fabrique|transforme|traite|transporte|exploite|cultive|exporte|expédie)(?:nt)?|vend(?:ent)?)"
    r"[ \u00a0](?:[\w’]+[ \u00a0]){0,2}$",
    "compte|emploie|réuni|rassemble|accueille|regroupe|fédère|revendique|produi|fabrique|transforme|traite|transporte|"
    "exploite|cultive|exporte|expédie|vend",
)
"""What stands before a figure, in the present: how many there are, how much is made."""
_COUNTED: Final = re.compile(r"[ \u00a0\u202f](?P<noun>[a-zà-ÿœ-]{4,})")

_PROVISIONAL: Final = re.compile(
    r"\bdans l[’']immédiat\b|\bprovisoire(?:ment)?\b(?= (?:évalué|estimé|chiffré|fait|de|est))|"
    r"\b(?:premier bilan|bilan (?:encore )?provisoire)\b",
    re.IGNORECASE,
)
_TOLL: Final = Sought(
    r"\bmagnitude (?:de )?(?P<measure>\d(?:[,.]\d)?)|"
    r"\b(?P<count>\d[\d \u00a0\u202f]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)[ \u00a0]"
    r"(?P<noun>morts?|blessés?|disparus?|victimes?|évacués?|sinistrés?|grévistes?|foyers?)\b",
    "magnitude|mort|blessé|disparu|victime|évacué|sinistré|gréviste|foyer",
)
"""What is counted anew each time that it is told."""


def is_stale(text: str, published: date | None, today: date | None, told: Sequence[str]) -> bool:
    """Whether a sentence of a source of months ago says how many there are, and the article counts them otherwise.

    Args:
        text: the sentence.
        published: when its source appeared.
        today: the day of the article.
        told: the article's sentences.
    """
    if published is None or today is None or today - published < _LATER or not _THERE_ARE.may_stand_in(text):
        return False
    then = [(start, noun, value) for start, noun, value in _counts(text) if _THERE_ARE.search(text[:start])]
    for start, noun, value in then:
        whose = names(text[:start])
        alike = [one for one in told if noun in fold(one) and whose <= capitalized(one)]
        others = [each for one in alike for _, counted, each in _counts(one) if counted == noun]
        if others and value not in others:
            return True
    return False


def is_old_state(text: str, published: date | None, today: date | None) -> bool:
    """Whether a sentence of a source more than a year old says in the present how many there are."""
    if published is None or today is None or today - published < _OLD or not _THERE_ARE.may_stand_in(text):
        return False
    said = outside(text)
    return any(_THERE_ARE.search(said[:start]) for start, _, _ in _counts(said))


def is_superseded(text: str, published: date | None, told_on: date | None, told: Iterable[str]) -> bool:
    """Whether a sentence of a source no later than the article's own text is a first account that this has overtaken.

    It says itself that it is provisional, or counts victims or measures a quake otherwise: the alert before the report.

    Args:
        text: the sentence.
        published: when its source appeared.
        told_on: when the article's own text did.
        told: the article's sentences.
    """
    if published is None or told_on is None or published > told_on:
        return False
    if _PROVISIONAL.search(text):
        return True
    then = dict(_toll(text))
    now = [each for one in told for each in _toll(one)] if then else []
    return any(
        all(value != each for each in others)
        for noun, value in then.items()
        if (others := [each for counted, each in now if counted == noun])
    )


def _toll(text: str) -> Iterator[tuple[str, str]]:
    """What a first account counts or measures, and how much of it, as it stands there."""
    for found in _TOLL.finditer(text):
        noun, value = (found["noun"], found["count"]) if found["noun"] else ("magnitude", found["measure"])
        yield fold(noun).rstrip("sx"), fold(value)


def _counts(text: str) -> Iterator[tuple[int, str, Decimal]]:
    """Where each figure of things stands, the things in the singular, and how many they are."""
    for figure in figures(text):
        if found := _COUNTED.match(text, figure.end):
            yield figure.start, fold(found["noun"]).rstrip("sx"), figure.value
