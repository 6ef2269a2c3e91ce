"""Whole constituents behind a headline's clause that it is as true without: a round, a better thing, one question more.

Each goes as a whole, and only where the verb has what it needs before it: an object, or what stands with a preposition.
What is denied, doubted or limited keeps all of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.circumstances import bare_date
from cms_publisher.french.fronts import behind_first
from cms_publisher.french.governed import has_its_object
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.lexicon import readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.tense import tells_a_deed
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_COLON: Final = "\u00a0: "
_ORDINAL: Final = r"(?:premi(?:er|ère)|second|seconde|[a-zà-ÿ-]+ième|\d{1,3}(?:ᵉʳ|ʳᵉ|ᵉ|ers?|re|e|ème))"
_ROUND: Final = Sought(
    rf"{_S}(?:au|à{_S}la|lors{_S}du|lors{_S}de{_S}la|en){_S}(?:{_ORDINAL}{_S})"
    rf"(?:journée|(?:tour|match)(?={_S}(?:d[eu]{_S}(?:la{_S})?|d’)(?:[Cc]oupe|[Cc]hampionnat|[Tt]ournoi)))"
    rf"(?:{_S}(?:de|du|des|d[’']|d’|la|le|l[’'])?{_S}?[\w’-]+){{0,6}}(?=[.…]?$)",
    "tour|journée|match",
)
"""In which round it was, last; who leads after the first leg, or the first round of an election, has not won."""
_BETTER: Final = Sought(
    rf"{_S}pour{_S}(?:une?|plus{_S}de){_S}[^,;:«»()?!\d]*?\b(?:plus|mieux|meilleure?s?){_S}?[^,;:«»()?!\d]*$",
    "pour",
)
"""What it is all to be better for, as who pays says: "pour une ligne plus sûre"; not for whom it alone is."""
_DASH: Final = Sought(
    rf"(?<=\w){_S}[–—-]{_S}(?:à{_S}(?:partir|compter)|dès|d[’']ici|depuis){_S}"
    rf"(?![^,;:]*\d{_S}?h)[^,;:«»()?!]{{2,40}}$",
    "–|—|-",
)
"""Since or as of when it is; what is so from an hour on is so then alone."""
_NEXT_TERM: Final = Sought(
    rf"{_S}à{_S}la{_S}rentrée(?:{_S}(?:de{_S}septembre|scolaire))?(?:{_S}(?:de{_S})?\d{{4}})?$", "rentrée"
)
"""When what is only proposed, decided or to come is to be done."""
_BRACELET: Final = Sought(rf"(?<=\bferme){_S}sous{_S}bracelet(?:{_S}électronique)?$", "bracelet")
_AGAIN: Final = Sought(
    rf"(?<=\w){_S}encore(?={_S}(?:une?|deux|trois|quatre|cinq|six|\d+|[a-zà-ÿ]+e?s?$|[a-zà-ÿ]+e?s?,))", "encore"
)
"""That it is not the first time, or still so: of what is so."""
_LISTED: Final = re.compile(
    rf"(?P<gone>(?:(?:l[ea]s?{_S}|l[’'])[a-zà-ÿœ-]+, ){{0,3}}(?:l[ea]s?{_S}|l[’'])[a-zà-ÿœ-]+{_S}et{_S})"
    rf"(?P<kept>l[ea]s?{_S}|l[’'])[a-zà-ÿœ-]+{_S}(?:d(?:e|u|es){_S}|d[’'])"
)
"""Things that one thing has, of which the last is told with it: "la récolte, l’envoi et la vente des huîtres"."""
_BETWEEN: Final = frozenset(
    "relier opposer réunir séparer comparer rapprocher unir fusionner confronter concilier distinguer mêler croiser "  # noqa: SIM905
    "partager jumeler associer regrouper échanger départager réconcilier".split()
)
"""Verbs of two: "le tram relie la gare et le port"."""
_QUESTION: Final = r"(?:qui|comment|où|quand|pourquoi|combien|qu(?:el|elle)s?)\b"
_ASKED: Final = re.compile(rf":{_S}{_QUESTION}[^:?!«»]*?(?P<gone>,{_S}{_QUESTION}[^,:?!«»]*)$")
"""The last of the questions that a headline says the text will answer."""
_BOUND: Final = re.compile(
    r"\b(?:ne|pas|aucune?|jamais|rien|sans|sauf|seule?s?|seulement|uniquement|chaque|si|quand|hors|ni)\b|\bn[’']",
    re.IGNORECASE,
)
"""Where one of these stands, what follows may be what alone the sentence is true of."""
_TELLS: Final = frozenset({Tag.VERB, Tag.INFINITIVE, Tag.PARTICIPLE})


def spare_ends(headline: str) -> Iterator[Span]:
    """Spans of them: each may go by itself, or several together.

    >>> text = "Le FC Lorme a sorti Brévic aux tirs au but au septième tour de la Coupe de France"
    >>> [text[slice(*span)] for span in spare_ends(text)]
    [' au septième tour de la Coupe de France']
    >>> text = "La préfecture du Var a suspendu la récolte, l’envoi et la vente des huîtres du golfe du Var"
    >>> [text[slice(*span)] for span in spare_ends(text)]
    [' du Var', 'la récolte, l’envoi et ']
    """
    if fronts := behind_first(headline):
        yield fronts
    if bracelet := _BRACELET.search(headline):
        yield bracelet.span()
    if _BOUND.search(headline) or binds(headline):
        return
    if of_contest := contest(headline):
        yield of_contest
    better = _BETTER.search(headline)
    if better and _is_apart(headline, better.start()):
        yield better.span()
    for find in (_DASH, _AGAIN):
        if (found := find.search(headline)) and has_finite_verb(headline[: found.start()]):
            yield found.span()
    term = _NEXT_TERM.search(headline)
    if term and any(one.tag is Tag.INFINITIVE for one in tagged(headline) if one.end < term.start()):
        yield term.span()
    yield from filter(None, (find(headline) for find in (_asked, _named_twice, _listed)))
    if (day := bare_date(headline)) and tells_a_deed(headline) and headline[day[1] :].strip():
        yield day


def contest(sentence: str) -> Span | None:
    """The span of in which round of a contest it was, last.

    >>> text = "Lorme a sorti Brévic au septième tour de la Coupe de France."
    >>> text[slice(*contest(text))]
    ' au septième tour de la Coupe de France'
    """
    found = _ROUND.search(sentence)
    apart = found and not (_BOUND.search(sentence) or binds(sentence)) and _is_apart(sentence, found.start())
    return found.span() if found and apart else None


def _is_apart(headline: str, start: int) -> bool:
    """Whether the verb before it has its object, and none stands in it."""
    told = any(token.tag in _TELLS for token in tagged(headline) if token.start >= start)
    return not told and has_its_object(headline, start)


def _asked(headline: str) -> Span | None:
    found = _ASKED.search(headline) if ":" in headline else None
    return found.span("gone") if found else None


def _named_twice(headline: str) -> Span | None:
    """Of what the last thing is, where the headline has named that before: "… du golfe | du Morbihan"."""
    last = next((one for one in reversed(noun_phrases(headline)) if one.end == len(headline)), None)
    inner = last.complements[-1] if last and last.complements else None
    while inner and inner.complements:
        inner = inner.complements[-1]
    if inner is None or inner.preposition is None or len(inner.core) > 2 or inner.core[-1].tag is not Tag.NAME:  # noqa: PLR2004
        return None
    name = re.escape(fold(inner.core[-1].text))
    start = inner.preposition.start
    again = re.search(rf"\b(?:du|de la|de l[’']|de|d[’'])[ ]?{name}\b", fold(headline[:start])) is not None
    return (start - 1, len(headline)) if again else None


def _listed(headline: str) -> Span | None:
    found = _LISTED.search(headline) if " et " in headline else None
    if found is None or not has_finite_verb(headline[: found.start()]):
        return None
    verb = tagged(headline[: found.start()])[-1]
    of_two = _BETWEEN & {each.lemma for each in readings(verb.low)}
    return found.span("gone") if verb.tag in _TELLS and not of_two else None
