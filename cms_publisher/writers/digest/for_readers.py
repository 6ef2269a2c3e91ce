"""The headline of a press release whose own title tells at length what its sender does: what it changes for readers.

A price, a cut, a closing, a detour that the text tells in a whole clause; the sender's own title stays offered.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import without
from cms_publisher.french.appositions import populated
from cms_publisher.french.tense import is_to_come
from cms_publisher.french.words import fold
from cms_publisher.model import Rights
from cms_publisher.writers.digest.headline_clauses import AT_ONCE, of_sentence
from cms_publisher.writers.digest.labels import labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Sentence, Source
    from cms_publisher.writers.digest.prepared import Section

_TOUCHES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:prix|tarifs?|factures?|abonnements?|tickets?|repas|redevances?|cotisations?)\b.*"
            r"\b(?:augment|pass|baiss|coût|sera port|seront port|diminu)\w*\b.*\d"
        ),
        r"\b(?:ferm(?:era|eront|ée?s?)|coupée?s?|interrompue?s?|supprimée?s?|suspendue?s?)\b",
        r"\b(?:circulation|stationnement|déviation)\b.*\b(?:alternée?|interdite?|coupée?|déviée?|mise en place)",
    )
)
"""What a reader pays, what closes, where nobody passes: the first of these that a clause tells."""
_KIND: Final = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]+ (?:des |de la |de l[’']|du |d[’'])[a-zà-ÿ]+(?= d(?:e|u|es)\b)")
"""What a sender is, before of where: "Syndicat des eaux de la Brune"."""


def for_readers(title: Sentence | None, source: Source, sections: Iterable[Section]) -> Sentence | None:
    """What of the release touches its readers, where its title is long and opens with its sender; None for nothing."""
    if title is None or source.rights is not Rights.PRESS_RELEASE or len(title.text) <= AT_ONCE:
        return None
    sender = fold(source.outlet or "")
    if not sender or re.match(rf"(?:l[ea]s? |l[’'])?{re.escape(sender)}\b", fold(title.text)) is None:
        return None
    clauses = list(_clauses(sections))
    touching = next((one for pattern in _TOUCHES for one in clauses if pattern.search(one.text)), None)
    if touching is None:
        return None
    now = populated(touching.text)
    told, kind = without(touching, now) if now else touching, _KIND.match(source.outlet or "")
    return (labelled(told, kind[0]) if kind else None) or told


def _clauses(sections: Iterable[Section]) -> Iterator[Sentence]:
    """The text's clauses of what is to come, no quotation."""
    for section in sections:
        for block in section.blocks:
            for sentence in block.sentences:
                if "«" not in sentence.text and is_to_come(sentence.text):
                    yield from (one for one in of_sentence(sentence) if len(one.text) <= AT_ONCE)
