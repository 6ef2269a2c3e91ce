"""What a headline that is too long gives up before its place: what some suffered, who announced it, a quotation.

Less is said, and nothing else: a share of a sentence or a sum stays with it, and so does what is denied or limited.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.leaning import stands_alone
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_LONG: Final = 60
"""Characters for which a page of results has room."""
_SOME: Final = Sought(
    rf"(?<=[a-zà-ÿ]),?{_S}dont{_S}(?!une?{_S}seule?\b|aucune?\b)(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs)"
    rf"\b[^,:;«»()?!]{{0,50}}$",
    "dont",
)
"""What some of several are or suffered: "un mort et 23 blessés, dont quatre graves"."""
_SHARED: Final = re.compile(
    r"\b(?:ans?|mois|jours?|semaines?|prison|réclusion|sursis|amende|euros?|millions?|milliards?|voix|hectares?)\b|€|%"
)
"""A sentence, a sum or a measure is another without its share."""
_BODY: Final = "|".join(sorted(tables.words("actors")))
_SAYS: Final = Sought(
    rf"(?<=\w),{_S}(?:(?:a|ont){_S}(?:annoncé|indiqué|fait{_S}savoir)|annonce(?:nt)?|indique(?:nt)?){_S}"
    rf"(?:(?:l[ea]s?{_S}|l[’'])(?:{_BODY})\b|l[ea]{_S}maire\b)[^,:;«»()?!]{{0,40}}$",
    "annonc|indiqu|fait",
)
"""Who made known what stands before: a body of its own doings, or what it counted."""
_CLAIMED: Final = re.compile(
    r"\b(?:serai(?:t|ent)|aurai(?:t|ent)|soupçonn|accus|suspect|aucune?|pas|jamais)\b|\bn(?:e[ \u00a0]|[’'])",
    re.IGNORECASE,
)
"""What is only so as somebody says it."""
_QUOTE: Final = re.compile(rf"«[^«»]{{3,150}}»{_S}?:{_S}(?=\S)")
"""Somebody's words before a colon, behind which the news stands."""
_LAND: Final = Sought(
    rf"\b(?:à|de|d[’']){_S}?[A-ZÀ-Ý][\w’]*(?:-[\w’]+)*(?P<gone>,?{_S}(?:en|dans{_S}(?:l[ea]s?{_S}|l[’'])?){_S}?[A-ZÀ-Ý][\w’]+(?:-[\w’]+)*)"
    rf"(?=,|$|{_S}:|{_S}[a-zà-ÿ])",
    "en|dans",
)
"""In which land a town is, behind its name: "d’Oosterzele en Flandre-Orientale"."""
_MOVES: Final = re.compile(
    r"\b(?:jusqu|vers\b|entre\b|part(?:i|ent|ira)|passe|ram[eè]n|transf|déplac|arriv|fui|exil|envoy|livr|reli|route|traver|voyag)",
    re.IGNORECASE,
)
"""Where one of these stands, the land may be where something goes: "transféré de Lorme en Espagne"."""
_OF_LAND: Final = Sought(
    rf"\A(?:L[ea]{_S}(?:petite?{_S})?(?:village|commune|bourg|bourgade|ville|hameau|cité))"
    rf"(?P<gone>{_S}(?:du{_S}|de{_S}la{_S}|de{_S}l[’']|des{_S}|de{_S}|d[’'])[A-ZÀ-Ý][\w’-]*(?:{_S}(?:de{_S}l[’']|du{_S})?[A-ZÀ-Ý][\w’-]*)?)"
    rf"(?={_S}(?:qui|où){_S})",
    "village|commune|bourg|ville|hameau|cité",
)
"""Of which land a town is that the relative behind it tells apart."""
_BESIDE: Final = Sought(
    rf"(?<=\w),?{_S}(?:à{_S}hauteur|au{_S}niveau|à{_S}proximité){_S}(?:d[eu]s?{_S}|d[’'])[^,:;«»()?!]{{3,50}}$",
    "hauteur|niveau|proximité",
)
_EVERYWHERE: Final = Sought(
    rf"(?<=\w){_S}dans{_S}(?:tous{_S}les|toutes{_S}les|l[’']ensemble{_S}d(?:u|es?))\b[^,:;«»()?!]{{3,50}}$", "dans"
)
_PLACED: Final = re.compile(rf"\b(?:[àÀ]|[Ss]ur{_S}l(?:a{_S}|[’'])|de|d[’']){_S}?[A-ZÀ-Ý]")
"""Where it is, told before."""
_GROUNDS: Final = frozenset({Tag.VERB, Tag.PARTICIPLE})
_FRONT: Final = Sought(
    rf"(?:\A|(?<=:{_S}))[Aa]près{_S}(?:l[ea]s?{_S}|l[’']|une?{_S}|son{_S}|sa{_S})[^,:;«»()?!]{{3,50}},{_S}"
    rf"(?=(?:l[ea]s?{_S}|l[’'])[a-zà-ÿ][\w’-]*{_S}(?:(?:de{_S}|d[’'])?[A-ZÀ-Ý]))",
    "près",
)
"""After what it is, before a subject with a name."""


def tails(headline: str) -> Iterator[Span]:
    """Spans of them: each may go by itself, or several together.

    >>> text = "Accident d’autocar sur l’A79 dans l’Allier : un mort et 23 blessés, dont quatre graves"
    >>> [text[slice(*span)] for span in tails(text)]
    [', dont quatre graves']
    >>> text = "« On verra bien » : l’ancien trésorier du club de boules de Lorme devant ses juges"
    >>> [text[slice(*span)] for span in tails(text)]
    ['« On verra bien » : ']
    """
    if len(headline) < _LONG:
        return
    quote = _QUOTE.match(headline) if headline[0] == "«" else None
    if quote and stands_alone(told := headline[quote.end() :]) and _tells(told):
        yield quote.span()
    if (some := _SOME.search(headline)) and not _SHARED.search(headline):
        yield some.span()
    if (says := _SAYS.search(headline)) and not _CLAIMED.search(headline):
        yield says.span()
    for find in (_LAND, _OF_LAND):
        if (land := find.search(headline)) and not ("«" in headline or _MOVES.search(headline)):
            yield land.span("gone")
    for find in (_BESIDE, _EVERYWHERE):
        found = find.search(headline)
        if found and _PLACED.search(headline, 0, found.start()) and not _CLAIMED.search(headline):
            yield found.span()
    if front := _FRONT.search(headline):
        yield front.span()


def _tells(text: str) -> bool:
    """Whether something is told in it, or somebody is somewhere: "l’ancien trésorier devant ses juges"."""
    return (
        any(token.tag in _GROUNDS for token in tagged(text))
        or re.search(r"\w (?:devant|face à|dans|en) \w", text) is not None
    )
