"""What the long first sentence of a wire tells besides its news: which night, the cause, which study.

Its headline goes without, where nothing shorter tells the news; who says it stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.additions import SAID
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.tense import tells_a_deed, tells_of_later

if TYPE_CHECKING:
    Span = tuple[int, int]

_DAY: Final = rf"(?:{'|'.join(WEEKDAYS)}|\d\d?(?:er)?)(?:{_S}\d\d?(?:er)?)?(?:{_S}(?:{'|'.join(MONTHS)}))?"
_NIGHT: Final = Sought(
    rf"(?<=\w){_S}dans{_S}la{_S}(?:nuit|soirée|matinée|journée){_S}(?:de{_S}|d[’']|du{_S}){_DAY}(?:{_S}(?:à|au){_S}{_DAY})?"
    rf"(?:{_S}\d{{4}})?(?=,?{_S}|[.…]?$)",
    "nuit|soirée|matinée|journée",
)
_BOUND: Final = re.compile(r"\b(?:ne|pas|aucune?|jamais|rien|seule?s?|seulement|uniquement|chaque)\b|\bn[’']")
"""Where one of these stands, the sentence is true of that time alone."""
_HOUR: Final = rf"(?:à|vers|peu{_S}(?:avant|après)){_S}\d\d?(?:H\d\d|{_S}?h(?:eures)?\b(?:{_S}?\d\d\b)?)"
_CLOCK: Final = Sought(rf"(?<=[éeisut]){_S}{_HOUR}(?=,?{_S}[a-z])|(?<=\w),{_S}{_HOUR}(?=,{_S}[a-z])", "h|H")
_BEFORE_SAID: Final = Sought(
    r", (?:(?:après|alors|tandis)(?: que\b| qu[’'])|avant (?:de\b|d[’'])|bien que\b)"
    rf"[^;:?!()]*?(?={SAID}[^,;:]*$)",
    "après|alors|tandis|avant|bien que",
)
_PUBLISHED: Final = Sought(
    rf",{_S}(?:selon|d[’']après){_S}(?:une?|des|les?|la){_S}[^,;:«»()?!]{{4,80}}?"
    rf"(?P<gone>{_S}(?:publiée?s?|parue?s?|dévoilée?s?|diffusée?s?|rendue?s?{_S}publi\w+)\b[^;:«»()?!]*?)(?=[.…]?$)",
    "selon|d’après|d'après",
)
_BY_WHOM: Final = re.compile(r"\bpar\b")
_VICTIM: Final = Sought(
    rf"\b(?:meurtre|assassinat|mort|viol|agression|tentative){_S}[^,;:«»()?!]{{3,60}}?(?P<gone>,{_S}[A-ZÀ-Ý][\w’-]+"
    rf"(?:{_S}(?:d[eu]{_S}|d[’'])?[A-ZÀ-Ý][\w’-]+)+,{_S}(?:\d|tuée?|morte?|décédée?|mortellement|retrouvée?)[^;:«»?!]*?)(?=[.…]?$)",
    "meurtre|assassinat|mort|viol|agression|tentative",
)


def night(sentence: str) -> Span | None:
    """The span of which night or day something was done in.

    >>> text = "Un ferry est tombé en panne dans la nuit de mercredi à jeudi au sud de Lorme."
    >>> text[slice(*night(text))]
    ' dans la nuit de mercredi à jeudi'
    """
    found = _NIGHT.search(sentence)
    return found.span() if found and tells_a_deed(sentence) and not _BOUND.search(sentence) else None


def clock(sentence: str) -> Span | None:
    """The span of the time of day behind what was done then.

    >>> text = "Une secousse a été ressentie vers 2 h 45 dans les Alpes."
    >>> text[slice(*clock(text))]
    ' vers 2 h 45'
    """
    found = _CLOCK.search(sentence)
    done = found is not None and tells_a_deed(sentence) and not tells_of_later(sentence)
    return found.span() if found and done and not _BOUND.search(sentence) else None


def before_said(sentence: str) -> Span | None:
    """The span of what led to the news, or went with it, before who says it.

    >>> text = "Deux marins ont été secourus, après que leur bateau a pris l’eau, a annoncé la préfecture."
    >>> text[slice(*before_said(text))]
    ', après que leur bateau a pris l’eau'
    """
    found = _BEFORE_SAID.search(sentence)
    if found is None or found[0].count("«") != found[0].count("»") or binds(found[0]):
        return None
    return found.span() if has_finite_verb(sentence[: found.start()]) else None


def published(sentence: str) -> Span | None:
    """The span of where and when a study appeared by which something is so; never of whose it is.

    >>> text = "La sieste serait nuisible, selon une étude publiée mardi dans une revue."
    >>> text[slice(*published(text))]
    ' publiée mardi dans une revue'
    """
    found = _PUBLISHED.search(sentence)
    return found.span("gone") if found and not _BY_WHOM.search(found["gone"]) else None


def victim(sentence: str) -> Span | None:
    """The span of the name of somebody killed or hurt and what was done to that one, last.

    >>> text = "La cour l’a condamné pour le meurtre de son voisin, Jean Roy, tué d’un coup de fusil en 2023."
    >>> text[slice(*victim(text))]
    ', Jean Roy, tué d’un coup de fusil en 2023'
    """
    found = _VICTIM.search(sentence)
    return found.span("gone") if found and not binds(found["gone"]) else None
