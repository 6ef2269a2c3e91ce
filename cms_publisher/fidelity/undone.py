"""What takes back the news that headline and standfirst tell as sure: suspended, cancelled, put off, not voted yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.offences import OFFENCE
from cms_publisher.french.sought import Sought
from cms_publisher.french.undoing import depends, leaves_open, undone, years
from cms_publisher.french.words import stems_of

if TYPE_CHECKING:
    from datetime import date

_CALLED: Final = stems_of("projet chantier opération mesure calendrier annonce arrêté décision")
"""What a text calls its news by: "Le projet de Lorme est abandonné"."""
_OPENING: Final = ("ouver", "ouvri", "ouvre", "rouvr", "reouv")
"""How the words of one family begin that opens in two ways."""
_REQUALIFIED: Final = Sought(
    r"\brequalifi(?:é|ée|és|ées|ant|e|ent)\b[^,;:.«»]{0,40}?[ \u00a0]en[ \u00a0](?P<now>[^,;:.«»]+)", "requalifi"
)
_WANTED: Final = re.compile(r"\b(?:soi(?:t|ent)|demand\w+|plaid\w+|requis|requiert|pourrai\w+)\b")
"""What is asked of a court, and not so yet."""
_OFFENCE: Final = re.compile(OFFENCE)
_SHARED: Final = 2
"""Families of words that the sentence has in common with headline and standfirst at least."""
_ONE_NOUN: Final = 2
"""Words of an article and a noun: "L’ouverture"."""


def takes_back(text: str, headline: str, standfirst: str, day: date | None, *, own: bool) -> bool:
    """Whether a sentence takes back, or makes depend on somebody, what these tell without a word of that.

    Args:
        text: the sentence.
        headline: of the article.
        standfirst: of the article.
        day: of the article's own text; what the sentence dates in a year before is no news.
        own: whether it is the text's own, which says "l’ouverture" of what it has told.

    >>> takes_back("La fusion des écoles est suspendue.", "Lorme : la fusion des écoles votée", "", None, own=True)
    True
    """
    what = undone(text)
    if not what or leaves_open(f"{headline} {standfirst}") or (day and any(year < day.year for year in years(text))):
        return False
    words = what.replace("’", "’ ").split()
    of_it = _stems(" ".join(word for word in words if word == words[0] or not word[:1].isupper()))
    heads, said = _stems(headline), _stems(text)
    told = heads | _stems(standfirst)
    if of_it & heads:
        deed = len(words) <= _ONE_NOUN and words[-1] not in headline  # "la fermeture" of what "fermera"
        return len(said & told) >= (1 if own and (depends(text) or deed) else _SHARED)
    if of_it & _CALLED:
        return len(said & heads) >= _SHARED
    begins = _stems(" ".join(words[:_ONE_NOUN])) & told
    return bool(begins) and len(said & told) >= (_SHARED if own and depends(text) else _SHARED + 1)


def is_called_anew(text: str, headline: str) -> bool:
    """Whether a sentence says that an offence that the headline tells is another now, which it does not tell.

    >>> is_called_anew("Les faits ont été requalifiés en violences.", "Lorme : jugé pour tentative de meurtre")
    True
    """
    found = None if _WANTED.search(text) else _REQUALIFIED.search(text)
    if found is None or _OFFENCE.search(headline) is None:
        return False
    now = _OFFENCE.search(found["now"])
    return now is not None and _stems(headline).isdisjoint(_stems(now[0]))


def _stems(text: str) -> frozenset[str]:
    return frozenset("ouvr" if stem.startswith(_OPENING) else stem for stem in stems_of(text))
