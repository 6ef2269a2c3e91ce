"""Below whom the press may call, what readers need: "Numéro abonnés : 03 …", "Réservations : …". It is the text's."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.words import fold

_FOR_ALL: Final = (
    r"(?:numeros? (?:d'urgences?|d'astreinte|d'appel|verts?|gratuits?|uniques?|abonnes?|utiles?|cristal|azur)"
    r"|urgences?|astreinte|depannages?|(?:service (?:des )?)?abonnes?|service (?:clients?|usagers)"
    r"|usagers|renseignements?|reservations?|inscriptions?|billetterie|locations?|accueil(?: du public)?|standard"
    r"|permanences?|horaires?|tarifs?|infos? (?:travaux|trafic|route|public|usagers|voyageurs|riverains)"
    r"|informations? (?:travaux|trafic|pratiques?|public|usagers|voyageurs|riverains))"
)
_LINE: Final = re.compile(rf"\W*{_FOR_ALL}\b[^:.!?]{{0,60}}:.{{3,250}}")
_REACHES: Final = re.compile(
    r"(?:\+33|\b0)[ .]?\d(?:[ .\u00a0]?\d\d){4}|\b0 ?8\d\d(?: ?\d{3}){2}|\b3\d ?\d\d\b|\S@\S+\.\w|\bwww\.|https?://"
    r"|\b\w+\.(?:fr|com|org|eu)\b|\b\d+(?: bis| ter)?, (?:rue|place|avenue|quai|route|boulevard|allee)\b|\b\d\d? ?h\b"
)
"""A number, an address, an hour."""
_PRESS: Final = re.compile(r"\b(?:presse|medias?|journalistes?|communication)\b|\bpresse@")
_OPENS: Final = re.compile(r"\W*(?:contacts?\b|a propos\b|relations? (?:presse|medias?)\b)")
_CALLED: Final = re.compile(rf"contacts? ?:.{{0,40}}\b{_FOR_ALL}\b")


def for_readers(line: str) -> bool:
    """Whether a line says whom readers call, or where and when they go; the press's own contact does not."""
    return calls_readers(fold(line).strip())


def calls_readers(folded: str) -> bool:
    """The same of a line that is folded."""
    told = _LINE.fullmatch(folded) or _CALLED.match(folded)
    return bool(told and _REACHES.search(folded) and not _PRESS.search(folded))


def opens_contacts(line: str) -> bool:
    """Whether a line opens whom to call: below what a page lists besides, "Service abonnés : …" is the page's own."""
    return _OPENS.match(fold(line)) is not None
