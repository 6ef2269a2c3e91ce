"""What a headline that is too long tells besides the news: how a vote fell, which office counted, an age, a place.

Nothing here changes what is said to have happened: whoever is said to be guilty is so said by somebody, what is denied
stays denied, and of what is no news to the reader ("les écoles dans deux quartiers") nothing goes.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import nationalities, tables
from cms_publisher.french.fixtures import attended
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.grammar import Phrase

    Span = tuple[int, int]

_NUMBER: Final = r"(?:\d+|[a-zà-ÿ-]{2,20})"
_VOTE: Final = Sought(
    rf"(?<=\w),?{_S}(?:à{_S}l[’']unanimité|par{_S}{_NUMBER}{_S}voix(?:{_S}pour)?(?:{_S}contre{_S}{_NUMBER})?"
    rf"(?:(?:,|{_S}et){_S}{_NUMBER}{_S}abstentions?)?)$",
    "unanimité|voix",
)
"""How many were for what was decided."""
_COUNTED_BY: Final = Sought(
    rf"(?<=\w),?{_S}(?:selon|d[’']après){_S}(?:l[’']|l[ea]{_S}|les{_S})"
    r"(?:agence|préfecture|observatoire|pompiers|Insee|institut|bureau|ministère|rectorat|Région|Département|mairie)\b"
    r"[^,:;«»?!]{0,40}$",
    "selon|après",
)
"""Which office counted what a headline without a verb tells: "trente communes privées d’eau, selon la préfecture"."""
_DOUBTED: Final = frozenset(
    "soupconne accuse vise suspect responsable auteur auteurs fraude faute coupable estime estimes".split()  # noqa: SIM905
)
"""Beginnings of what is only so as somebody says it."""
_NOT_BUT: Final = Sought(
    rf"(?:(?<=:{_S})pas|\APas){_S}(?:de{_S}|d[’'])[\w’-]+(?:{_S}[\w’-]+){{0,3}},?{_S}mais{_S}(?=[\w’-]+{_S}\w)", "mais"
)
"""What there was none of, before what there was: "pas de blessé mais | des dizaines de maisons fissurées"."""
_COUNCIL: Final = Sought(
    rf"(?<=: le conseil){_S}(?:municipal|communautaire|métropolitain)(?={_S}[a-zà-ÿ])",
    "municipal|communautaire|métropolitain",
)
"""Which council it is behind a place or what it treats of."""
_AGE: Final = re.compile(rf"À{_S}\d{{1,3}}{_S}ans, (?=l[’']|l[ea]{_S}|cet(?:te)?{_S}|ce{_S}|une?{_S}|[A-ZÀ-Ý])")
_WHERE: Final = (
    r"(?:à|de|au|aux|en|dans|près|au-dessus|au-dessous)(?: (?:l[ea]s?|l[’']|des|d[eu’'])?)? ?[A-ZÀ-Ý][\w’-]+"
)
_SINCE: Final = (
    r"(?:construite?|bâtie?|ouverte?|inaugurée?|créée?|fondée?|née?|installée?|rénovée?|fermée?)s? "
    r"(?:en|à|au|depuis|il y a|par|dans) [^,;:«»()?!]{2,40}|\d{1,3}[ \u00a0]ans"
)
_INSERTED: Final = re.compile(rf"(?<=\w)(?:, (?:{_WHERE}|{_SINCE})){{1,3}},(?= \w)")
"""Where what the headline is about stands, and since when: "la piscine des Ormes, à Lorme, construite en 1974, …"."""
_WHOSE: Final = re.compile(
    rf"(?<=:{_S})[a-zà-ÿœ]+{_S}(?P<how>[a-zà-ÿœ]{{4,}})(?P<whose>{_S}(?:du{_S}|de{_S}la{_S}|de{_S}l[’']|des{_S})"
    r"(?P<who>[a-zà-ÿœ-]+)[^,:;«»?!]{0,40})$"
)
"""Whose opinion it is that a headline without a verb tells behind its label: "avis défavorable | du commissaire"."""
_ROAD: Final = re.compile(rf"(?:RN|RD|N|D|A){_S}?\d{{1,4}}{_S}[–—-]{_S}(?=[A-ZÀ-Ý])")
"""A road's number before what of it is meant: "RN 122 – Tunnel de Lorme : fermetures nocturnes"."""
_WORKS: Final = Sought(
    rf"(?<=\w){_S}pour{_S}(?:cause{_S}d[e’']{_S}?|d[e’']importants{_S}|des{_S}|l[ae]{_S}|l[’']|les{_S})"
    r"(?:maintenance|entretien|travaux|réparations?|réfection|rénovation|remplacement|inspection|mise aux normes)\b"
    r"[^,:;«»?!]{0,60}$",
    "pour",
)
"""Why something closes: "fermera du 1er février au 30 avril pour le remplacement de sa chaudière"."""
_CLOSES: Final = re.compile(r"\b(?:ferm|coup|barr|suspen|interrom|arrêt|dévi)", re.IGNORECASE)
_NATION: Final = re.compile(
    rf"(?:L[ea]{_S}|L[’'])(?P<of>[A-ZÀ-Ý][a-zà-ÿ]+){_S}(?=[A-ZÀ-Ý][\w’-]+{_S}[A-ZÀ-Ý][\w’-]+{_S})"
)
"""Of which land or town somebody is whose whole name follows: "Le Kényan Peter Kiprono gagne"."""
_TIMED: Final = Sought(rf"(?<=\w){_S}en{_S}\d\d?{_S}h{_S}?\d\d(?:'|’|′)\d\d(?:''|’’|\"|″)(?=$|,{_S})", "h")
"""In what time, to the second: "a remporté le marathon en 2 h 11'42''"."""
_STREETS: Final = frozenset({"rue", "avenue", "boulevard", "place", "route", "quai", "chemin", "impasse", "quartier"})
_DONE_BY: Final = re.compile(rf"{_S}\w+(?:é|i|u|it|t)e?s?{_S}par{_S}")
_OF_TOWN: Final = Sought(
    rf"\b(?:halte-garderie|{'|'.join(sorted(tables.words('sites')))})(?P<gone>{_S}(?:inter)?(?:communal|municipal|départemental)es?)"
    rf"(?={_S}(?:[A-ZÀ-Ý]|du\b|de\b|des\b|d[’'])|$)",
    "communal|municipal|départemental",
)
"""Whose a site is: "la halte-garderie municipale Les Lilas"."""
_PREDICATES: Final = frozenset({Tag.VERB, Tag.CLITIC, Tag.NE})
_TELLS: Final = frozenset({Tag.VERB, Tag.PARTICIPLE, Tag.INFINITIVE, Tag.RELATIVE, Tag.LINK})
_NEW: Final = frozenset({"un", "une", "des", "plusieurs"})


def details(headline: str) -> Iterator[Span]:
    """Spans of them: each may go by itself, or several together.

    >>> text = "Piscine : le conseil adopte le projet par 17 voix contre 5 et 3 abstentions"
    >>> [text[slice(*span)] for span in details(text)]
    [' par 17 voix contre 5 et 3 abstentions']
    >>> text = "Séisme : pas de blessé mais dix maisons fissurées, selon la préfecture"
    >>> [text[slice(*span)] for span in details(text)]
    [', selon la préfecture', 'pas de blessé mais ']
    """
    vote = _VOTE.search(headline)
    if vote and has_finite_verb(headline[: vote.start()]):
        yield vote.span()
    counted = _COUNTED_BY.search(headline)
    if counted and _counts(headline[: counted.start()]):
        yield counted.span()
    if denied := _NOT_BUT.search(headline):
        yield denied.span()
    if whose := _whose(headline):
        yield whose
    if council := _COUNCIL.search(headline):
        yield council.span()
    if age := _AGE.match(headline):
        yield age.span()
    yield from _inserted(headline)
    yield from _beside(headline)
    if not binds(headline):
        yield from _belonging(headline)


def _beside(headline: str) -> Iterator[Span]:
    """A road's number, why something closes, of which land who won is, and in what time."""
    if road := _ROAD.match(headline):
        yield road.span()
    works = _WORKS.search(headline)
    if works and _CLOSES.search(headline, 0, works.start()) and not binds(headline):
        yield works.span()
    if "evant " in headline and (before := attended(headline)):
        yield before
    if owned := _OF_TOWN.search(headline):
        yield owned.span("gone")
    nation = _NATION.match(headline)
    if nation and nationalities.of(fold(nation["of"])):
        yield nation.span()
    timed = _TIMED.search(headline)
    if timed and has_finite_verb(headline[: timed.start()]):
        yield timed.span()


def is_any_body(told: str) -> bool:
    """Whether only a label before it says what a body decides: "le conseil se prononce pour la rénovation"."""
    subject = next(iter(noun_phrases(told)), None)
    named = any(token.tag is Tag.NAME for token in tagged(told))
    return (
        not named
        and subject is not None
        and subject.start == 0
        and subject.head.low in tables.words("actors") | {"maire"}
    )


def _counts(text: str) -> bool:
    """Whether it tells how many, or what there is, and charges nobody."""
    words = fold(text).split()
    first = [phrase.core[0] for phrase in noun_phrases(text)]
    counted = any(token.tag is Tag.NUMBER or token.low in _NEW for token in first)
    charged = any(word.startswith(tuple(_DOUBTED | tables.words("judicial"))) for word in words)
    return counted and not (charged or has_finite_verb(text) or binds(text))


def _whose(headline: str) -> Span | None:
    found = _WHOSE.search(headline)
    if found is None or has_finite_verb(headline[found.start() :]) or binds(found[0]):
        return None
    body = found["who"] in tables.words("actors") | tables.words("functions_of_persons")
    described = any(each.part is Part.ADJECTIVE for each in readings(found["how"]))
    return found.span("whose") if body and described else None


def _inserted(headline: str) -> Iterator[Span]:
    subject = next(iter(noun_phrases(headline)), None)
    found = _INSERTED.search(headline)
    if found is None or subject is None or subject.start or subject.end != found.start():
        return
    follows = next((token.tag for token in tagged(headline) if token.start >= found.end()), None)
    if follows in _PREDICATES and not binds(found.group()):
        yield found.span()


def _belonging(headline: str) -> Iterator[Span]:
    """What counted things are of, before what befell them, and in how many places what is counted is, at the end.

    "trois communes | du Val-de-Sorre | privées d’eau"; "vingt concerts | dans onze lieux".
    """
    phrases, tokens = noun_phrases(headline), tagged(headline)
    for phrase in filter(_is_new, phrases):
        street = (
            next((one for one in phrase.complements if one.head.low in _STREETS), None) if phrase.complements else None
        )
        own = street or (phrase.complements[-1] if phrase.complements else None)
        after = next((token.tag for token in tokens if token.start >= phrase.end), None)
        apart = own is not None and (own is street or own.core[0].tag is Tag.NAME)
        done = after is Tag.PARTICIPLE or _DONE_BY.match(headline, phrase.end) is not None
        if own and own.preposition and apart and done:
            yield own.preposition.start - 1, phrase.end
    for phrase, place in pairwise(phrases):
        counted = phrase.complements[-1] if phrase.complements else phrase
        where = place.preposition
        if where and where.low == "dans" and where.start == counted.end + 1 and _is_new(counted) and _is_new(place):
            told = {token.tag for token in tokens if token.start >= place.start} & _TELLS
            whole = counted is not phrase or has_finite_verb(headline[: counted.end])
            if whole and not told and "," not in headline[place.start :]:
                yield counted.end, len(headline)


def _is_new(phrase: Phrase) -> bool:
    """Whether it is new to the reader, or counted: of such a thing less may be told."""
    first = phrase.core[0]
    measure = fold(phrase.head.low) in tables.words("vague_heads")
    return not measure and (first.tag is Tag.NUMBER or first.low in _NEW)
