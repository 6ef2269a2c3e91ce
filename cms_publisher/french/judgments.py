"""What a line can go without where a court's sentence is told: which court gave it, and what for where that ends it.

What was given, with the share of it that is suspended, stays or goes whole.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.clauses import binds
from cms_publisher.french.grammar import has_finite_verb

_S: Final = "[ \u00a0]"
_GIVEN: Final = (
    r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|"
    r"quarante|cinquante|la réclusion|verser|payer)"
)
_JUDGE: Final = r"(?:tribuna\w+|cours?|juges?|justice|chambre)\b"
_COURT: Final = re.compile(
    rf"(?<=[\wé])(?<!,){_S}par{_S}(?:le{_S}|la{_S}|les{_S}|l[’']){_JUDGE}(?P<of>[^,;:«»()]*?)(?={_S}à{_S}{_GIVEN})"
)
_CONDEMNED: Final = re.compile(rf"\bcondamnée?s?\b.*{_S}à{_S}{_GIVEN}.*\b(?:ans?|mois|jours|euros|heures)\b|€")
_GROUND: Final = re.compile(
    r", pour (?!(?:l[ea]s?|une?|des?|sa|son|ses|leurs?|que|partie|moitié|chacune?|chaque|tou\w+)\b|l[’']|\d)"
    r"[^,;:«»()]+?(?=[.…]?$)"
)
_WHOLE: Final = re.compile(
    rf"(?<=condamné)(?:e?s?)({_S}à{_S}{_GIVEN}[^,:«»]*?\b(?:ans?|mois|jours|euros|heures|prison|perpétuité)\b[^,:«»]*?"
    r"(?:, dont [^,:«»]+)?)$"
)
_DENIED: Final = re.compile(r"\b(?:ne|pas|ni|aucune?|sauf|seulement)\b|\bn[’']", re.IGNORECASE)


def court(sentence: str) -> tuple[int, int] | None:
    """The span of the one court that gave a sentence, between the verb and what was given.

    >>> text = "Un notaire a été condamné par le tribunal correctionnel de Lorme à deux ans de prison."
    >>> text[slice(*court(text))]
    ' par le tribunal correctionnel de Lorme'
    """
    found = _COURT.search(sentence)
    if found is None or len(re.findall(_JUDGE, sentence)) > 1 or _DENIED.search(sentence):
        return None
    verb = re.search(r"\bcondamnée?s?$", sentence[: found.start()])
    return None if verb is None or binds(found["of"]) or has_finite_verb(found["of"]) else found.span()


def ground(sentence: str) -> tuple[int, int] | None:
    """The span of what a sentence was given for, last: ", pour abus de confiance"."""
    found = _GROUND.search(sentence)
    if found is None or binds(found[0]) or _DENIED.search(sentence) or has_finite_verb(found[0]):
        return None
    before = sentence[: found.start()]
    return found.span() if _CONDEMNED.search(before) and has_finite_verb(before) else None


def given(headline: str) -> tuple[int, int] | None:
    """The span of all that a court gave, last in a headline: that somebody was condemned is true without.

    >>> text = "Un ancien notaire condamné à trois ans de prison, dont deux avec sursis"
    >>> text[slice(*given(text))]
    ' à trois ans de prison, dont deux avec sursis'
    """
    found = _WHOLE.search(headline)
    return None if found is None or _DENIED.search(headline) else found.span(1)
