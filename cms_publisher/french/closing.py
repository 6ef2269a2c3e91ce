"""What a sentence ends with and only tells more of what it named last: who somebody is, where a place lies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from cms_publisher.french.grammar import Token

_NAME: Final = r"[A-ZÀ-Ý](?:[\w’-]+|\.)"
_WHO: Final = Sought(rf"{_NAME}(?P<gone>, \d{{1,3}}[ \u00a0]ans, [^;:«»()?!]{{4,160}}?)(?=[.…]?$)", "ans")
_PART: Final = re.compile(r", ")
_OPENS: Final = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.PARTICIPLE, Tag.UNKNOWN})
_END: Final = r"(?=[.…]?$)"
_REST: Final = r"\b[^\d,;:«»()?!]{0,50}?"
_BETWEEN: Final = (
    rf"(?:, (?:situ|implant|instal?l|plac|creus)ée?s?{_S}[^\d,;:«»()?!]{{3,30}}(?:{_S}\d{{1,4}})?)?"
    r", entre (?=[^,]*[A-ZÀ-Ý])[^\d,;:«»()?!]{3,80} et [^\d,;:«»()?!]{2,60}?"
    r"(?:, (?:en|aux?|à|dans) (?:l[ea]s? |l[’'])?[A-ZÀ-Ý][\w’-]+)?"
)
_NEAR: Final = (
    rf"dans (?:l[ea] |l[’'])(?:nord|sud|est|ouest|centre|massif|vallée|canton|pays|région|parc|baie|banlieue){_REST}|"
    rf"(?:au |à l[’'])(?:nord|sud|est|ouest|pied|cœur|bord|large){_REST}|(?:près|non loin|aux portes|à côté) d{_REST}|"
    rf"à (?:environ |près de |moins de |plus de )?(?:[a-zà-ÿ-]+|\d[\d\u00a0\u202f ,]*?){_S}"
    rf"(?:kilomètres?|km|mètres?|minutes?{_S}(?:de{_S}route|en{_S}voiture|à{_S}pied)){_REST}"
)
_LIES: Final = Sought(
    rf"(?<=\w)(?:{_BETWEEN}|(?P<near>(?:, (?:{_NEAR}))+)){_END}",
    "entre|, dans l|, au |, à |, près d|, non loin d|, aux portes d",
)
_NAMED: Final = re.compile(rf"{_NAME}$")
"""What only its place is told of behind: of a thing without a name, it may say which."""


def who(sentence: str) -> tuple[int, int] | None:
    """The span of the age, trade and charge of whom the sentence named last.

    >>> text = "Un an de prison a été requis contre Anne Roy, 52 ans, ancienne comptable du port, poursuivie pour faux."
    >>> text[slice(*who(text))]
    ', 52 ans, ancienne comptable du port, poursuivie pour faux'
    """
    found = _WHO.search(sentence)
    if found is None or binds(found["gone"]) or not has_finite_verb(sentence[: found.start("gone")]):
        return None
    tokens = [token for token in tagged(sentence) if token.start >= found.start("gone")]
    parts = [found.start("gone") + part.end() for part in _PART.finditer(found["gone"])][1:]
    verbal = any(token.tag in {Tag.VERB, Tag.RELATIVE, Tag.SUBORDINATOR} for token in tokens)
    return None if verbal or not all(_tells(tokens, at) for at in parts) else found.span("gone")


def _tells(tokens: list[Token], at: int) -> bool:
    """Whether what begins there tells who somebody is; not "à deux ans de prison" nor the next of a list."""
    return next((token.tag in _OPENS for token in tokens if token.start >= at), False)


def where_it_lies(sentence: str) -> tuple[int, int] | None:
    """The span of between which places that lies which the sentence named last, in what country, how far from where.

    >>> text = "Elle conduit sa péniche sur le canal, entre le port de Brévic et les silos de Haurnes, en Belgique."
    >>> text[slice(*where_it_lies(text))]
    ', entre le port de Brévic et les silos de Haurnes, en Belgique'
    >>> text = "Le groupe construit une usine à Lorme-les-Bains, dans le nord du pays, à douze kilomètres de la mer."
    >>> text[slice(*where_it_lies(text))]
    ', dans le nord du pays, à douze kilomètres de la mer'
    """
    found = _LIES.search(sentence)
    if found is None or (found["near"] and not _NAMED.search(sentence, 0, found.start())):
        return None
    whole = has_finite_verb(sentence[: found.start()]) and not has_finite_verb(found.group())
    return found.span() if whole and not binds(found.group()) else None
