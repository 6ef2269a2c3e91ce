"""What a prosecutor asked for, and what a line that tells it can go without: of whom, and what was to come with it."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.sought import Sought

_S: Final = "[ \u00a0]"
_REQUEST: Final = Sought(
    rf"(?:L[ea]{_S}(?:procureure?|parquet|substitute?|ministère{_S}public|vice-procureure?)|"
    rf"L[’']avocate?{_S}générale?)(?:{_S}de{_S}la{_S}République)?(?P<name>,{_S}[^,;:«»]{{3,40}},)?{_S}a{_S}"
    rf"requis{_S}(?P<what>(?:la{_S}relaxe|\w[^,;:«»]*?\b(?:ans?|mois|euros|heures|perpétuité)\b[^,;:«»]*?)"
    rf"(?:,{_S}dont{_S}[^,;:«»]*?\b(?:sursis|fermes?))?)"
    rf"(?P<whom>{_S}(?:contre|à{_S}l[’']encontre{_S}d[eu’'])(?!{_S}(?:lui|elle|eux)\b)[^,;:«»]+?)?"
    rf"(?P<rest>(?:,|{_S}et{_S}(?:l[’']|la{_S}|le{_S}|les{_S}))[^«»;:]*)?(?=\.?$)",
    "requis",
)
"""How long, how much of it suspended, against whom; then what goes with it."""
_AGAINST_ANOTHER: Final = re.compile(rf"(?:,|{_S}et){_S}[^,;:«»]*?{_S}contre{_S}.*$")
_SUSPENDED: Final = re.compile(
    r"\b(?:sursis|probatoire|fermes?|aménag\w+|bracelet|conver\w+|si|sous réserve|sauf|ou)\b"
)
"""What says how the punishment is meant: it never goes."""


def request(sentence: str) -> re.Match[str] | None:
    """The sentence as who asked (``name``) for what, of ``whom``, and the ``rest``; None where it is not that alone."""
    found = _REQUEST.match(sentence)
    return None if found and _SUSPENDED.search(_AGAINST_ANOTHER.sub("", found["rest"] or "")) else found


def asked_besides(sentence: str) -> tuple[int, int] | None:
    """The span of what a prosecutor asked for besides, or of others: "…, et l’annulation du permis"."""
    found = request(sentence) if "requis" in sentence else None
    return found.span("rest") if found and found["rest"] else None


def asked_of(sentence: str) -> tuple[int, int] | None:
    """The span of whom it was asked of, with what comes behind that.

    >>> text = "Le parquet a requis six mois avec sursis contre le tireur, et le retrait de son permis."
    >>> text[slice(*asked_of(text))]
    ' contre le tireur, et le retrait de son permis'
    """
    found = request(sentence) if "requis" in sentence else None
    return (found.start("whom"), found.end()) if found and found["whom"] else None
