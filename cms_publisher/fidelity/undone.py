"""What takes back the news that headline and standfirst tell as sure: suspended, cancelled, put off, not voted yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.undoing import depends, leaves_open, undone, years
from cms_publisher.french.words import stems_of

if TYPE_CHECKING:
    from datetime import date

_CALLED: Final = stems_of("projet chantier opération mesure calendrier annonce arrêté décision")
"""What a text calls its news by: "Le projet de Lorme est abandonné"."""
_OPENING: Final = ("ouver", "ouvri", "ouvre", "rouvr", "reouv")
"""How the words of one family begin that opens in two ways."""
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
        return len(said & told) >= (1 if own and (depends(text) or len(words) <= _ONE_NOUN) else _SHARED)
    if of_it & _CALLED:
        return len(said & heads) >= _SHARED
    begins = _stems(" ".join(words[:_ONE_NOUN])) & told
    return bool(begins) and len(said & told) >= (_SHARED if own and depends(text) else _SHARED + 1)


def _stems(text: str) -> frozenset[str]:
    return frozenset("ouvr" if stem.startswith(_OPENING) else stem for stem in stems_of(text))
