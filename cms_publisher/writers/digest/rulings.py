"""Headlines of what was decided, behind what it was decided of: the one accused, or the item that minutes name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.accused import pronoun_means
from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.fidelity.excerpts.sentenced import headlines
from cms_publisher.french.ballots import decided_too
from cms_publisher.french.clauses import clauses
from cms_publisher.french.dispatches import clock
from cms_publisher.french.judgments import also_given, guilt, is_of_court, is_ruling, what_for
from cms_publisher.french.procedure import announces_an_item, is_minutes
from cms_publisher.french.sought import Sought
from cms_publisher.writers.digest.headline_clauses import narrower, of_news
from cms_publisher.writers.digest.labels import labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section

_RULED: Final = re.compile(
    r"(?:le tribunal|la cour|la justice)[^,;:«»]{0,40}? l[’']a (?:finalement )?[a-z]+", re.IGNORECASE
)
_ITEM: Final = re.compile(
    r"\b(?:(?:est|était) celui (?:de l(?:a |[’'])|du |des )|concernait (?:l[ae]s? |l[’']))(?P<item>[^,;:«»]{3,40})\.$"
)
"""What minutes say that an item is of: "Le point le plus discuté est celui de la piscine."."""
_VOTED: Final = re.compile(
    r"(?:le conseil|les élus|l[’']assemblée|le comité)\b[^,;:«»]{0,25}? "
    r"(?:(?:se|s[’']est|se sont) prononc|(?:a |ont )?(?:vot|adopt|approuv|rejet|refus|valid))[a-zé]+ ",
    re.IGNORECASE,
)
DECIDES: Final = re.compile(
    r"(?:le (?:conseil|comité|bureau)|les (?:élus|conseillers|délégués)|l[’']assemblée)\b[^,;:«»]{0,40}?[ \u00a0]"
    r"(?:(?:se|s[’']est|se sont)[ \u00a0]prononc|s[’']oppos|(?:a |ont )?(?:décid|adopt|vot|approuv|valid|rejet|refus|"
    r"demand|accept|autoris|supprim|donn|fix|renonc|cré|choisi|ém(?:et|is)|"
    r"attribu|reconduit|prolong))\w*[ \u00a0](?!si\b|que\b|qu[’']|à M)",
    re.IGNORECASE,
)
"""What a body decided, in a clause that opens with it."""
_COUNCIL: Final = Sought(
    r"\b(?:[Cc]onseil|[Cc]omité|[Bb]ureau|élus|[Cc]onseillers|[Dd]élégués|[Aa]ssemblée)\b",
    "onse|omité|ureau|élu|élég|emblée",
)
_ROUTINE: Final = re.compile(
    r"\b(?:procès-verba|compte[ -]rendu|virement de crédits|décision modificative|ordre du jour|secrétaire de séance)",
    re.IGNORECASE,
)
_LONGEST: Final = 111
"""Characters; Google keeps 110 in listings."""
_OPENING: Final = 8
"""Sentences among which a text says that it is of a hearing."""


def ruling(sentences: Sequence[Sentence]) -> Sentence | None:
    """What was ruled, by what the person is: "L’ancienne trésorière du club condamnée à deux ans de prison".

    Else "Martine R. : le tribunal l’a condamnée à deux ans", where the text says that she is judged. And nobody else: a
    second one who is named by an initial may have been hurt.
    """
    if not any(is_of_court(one.text) for one in sentences[:_OPENING]):
        return None
    if by_role := next((one for one in headlines(sentences) if len(one.text) < _LONGEST), None):
        return by_role
    told = next((one for one in sentences if is_ruling(one.text) and _RULED.search(one.text)), None)
    accused = pronoun_means([one.text for one in sentences], sentences.index(told)) if told else ""
    if told is None or not accused:
        return None
    forms = _less(told)
    found = (extract(one, *span) for one in forms for span in clauses(one.text) if _RULED.match(one.text, span[0]))
    return next(filter(None, (labelled(one, accused) for one in found)), None)


def _less(told: Sentence) -> Iterator[Sentence]:
    """What was ruled, whole and as far as a headline tells it: without the guilt, what was given besides, what for."""
    yield told
    for find in (clock, also_given, guilt, what_for):
        if span := find(told.text):
            told = without(told, span)
            yield told


def decided(sections: Iterable[Section], town: str) -> Iterator[Sentence]:
    """What minutes tell as decided, the first of each point: behind the town, then behind what the point is of."""
    for section in sections:
        told = (one for block in section.blocks for one in block.sentences)
        news = (one for one in told if _COUNCIL.search(one.text) and not _ROUTINE.search(one.text))
        options = ([each for each in of_news(one) if DECIDES.match(each.text)] for one in news)
        if found := next(filter(None, options), None):
            clause = min(found, key=lambda each: len(each.text))
            point = section.heading.text.partition("\u00a0: ")[0] if section.heading else ""
            labels, town = [label for label in (town, point) if label], ""
            too = decided_too(clause.text)
            shorter = dict.fromkeys((clause, narrower(clause), without(clause, too) if too else clause))
            yield next(filter(None, (labelled(one, label) for label in labels for one in shorter)), clause)


def voted(sentences: Sequence[Sentence]) -> Sentence | None:
    """What minutes say was voted of the first item that they name: "Piscine : le conseil se prononce pour …"."""
    if not sentences or not is_minutes(sentences[0].text):
        return None
    items = [at for at, one in enumerate(sentences) if announces_an_item(one.text)]
    named = _ITEM.search(sentences[items[0]].text) if items else None
    told = sentences[items[0] : items[1] if len(items) > 1 else None] if named else ()
    for one in told:
        spans = (span for span in clauses(one.text) if _VOTED.match(one.text, span[0]))
        found = (labelled(extract(one, *span), named["item"]) for span in spans if named)
        if (best := next(filter(None, found), None)) is not None:
            return best
    return None
