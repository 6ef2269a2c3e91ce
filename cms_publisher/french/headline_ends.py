"""What a headline can go without on a page of results: the day of what is told as past or to come, a year, the country.

Less is said, and nothing else: where a headline has no verb, or one in the present, its day stays ("la rue barrée le
4 mars", "entre en vigueur le 4 janvier"), since without it a reader would take it for now.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_MONTH: Final = f"(?:{'|'.join(MONTHS)})"
_WEEKDAY: Final = f"(?:{'|'.join(WEEKDAYS)})"
_NUMBER: Final = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)"
_DAY: Final = rf"(?:{_WEEKDAY}{_S})?\d\d?(?:er)?{_S}{_MONTH}(?:{_S}\d{{4}})?"
_DATED: Final = re.compile(
    rf"(?<=[\w»%€])(?<!\bau)(?<!\bdu)(?<!\ble)(?<!\bet){_S}(?:le{_S}{_DAY}|{_WEEKDAY}{_S}{_DAY}|en{_S}{_MONTH}(?:{_S}\d{{4}})?)"
    rf"(?=$|{_S}et{_S}(?!(?:{_WEEKDAY}{_S})?\d)|{_S}(?:à|au|aux|en|dans|sous|sur|chez|place)\b)"
)
_TWO_DAYS: Final = re.compile(
    rf"(?<=[a-zà-ÿ])(?<!\bles)(?<!\bdes){_S}(?:les{_S})?(?:{_WEEKDAY}{_S})?\d\d?(?:er)?(?:{_S}{_MONTH})?{_S}et{_S}(?:{_WEEKDAY}{_S})?\d\d?{_S}{_MONTH}(?:{_S}\d{{4}})?"
    rf"(?=$|{_S}(?:à|au|aux|en|dans|sous|sur|chez|place)\b)"
)
_SOON: Final = Sought(
    rf"(?<=[a-zà-ÿ]){_S}(?:au{_S}(?:printemps|début|cours)|à{_S}l[’'](?:automne|été|hiver)|à{_S}la{_S}fin|fin|début|en)"
    rf"(?:{_S}(?:du{_S}mois{_S})?(?:de{_S}|d[’'])?{_MONTH})?(?:{_S}(?:de{_S})?(?:20\d\d|prochaine?))?(?={_S}d(?:u|e|es)\b|{_S}d[’'])",
    "printemps|début|cours|automne|été|hiver|fin|en",
)
"""When, between what will be done and to what: "la fermeture au printemps 2027 de l’usine"."""
_DENIED: Final = re.compile(r"\b(?:ne|pas|sauf|avant|sans|si)\b|\bn[’']")
_IN_TIME: Final = re.compile(rf"20\d\d|prochain|{_MONTH}")
_PAST_OR_FUTURE: Final = re.compile(
    r"\b(?:va|vont|a|ont)[ \u00a0]\w+|\b(?:est|sont)[ \u00a0]\w+(?:ée?s?|ie?s?|te?s?|ue?s?)\b|\b\w{2,}(?:ra|ront)\b|"
    r"\b(?:s[’']ouvr|début|commenc|démarr)(?:e|ent)\b"
)
"""What is over or to come; what begins is told in the present before it does."""
_WEEKDAY_BEFORE_NUMBER: Final = re.compile(rf"(?<=\b(?:du|au|le){_S}){_WEEKDAY}{_S}(?=\d)")
_YEAR: Final = re.compile(rf"(?<={_S}\d|\d\d|er){_S}{_MONTH}({_S}\d{{4}})(?=$|{_S}pour{_S})")
_FOR: Final = rf"pour{_S}{_NUMBER}{_S}(?:ans?|mois|semaines?|jours?)"
_FROM: Final = Sought(
    rf"(?<=\w)({_S}(?:à partir|à compter) du{_S}{_DAY}){_S}{_FOR}({_S}de{_S}[^\W\d_]+)?$", "partir|compter"
)
_AT_HOME: Final = re.compile(rf"(?<=[\w»%€]){_S}en{_S}France(?:{_S}métropolitaine)?$")
_ANOTHER_LAND: Final = re.compile(rf"\b(?:en|aux?|à|dans){_S}(?:l[’']|les?{_S}|la{_S})?[A-ZÀ-Ý](?<!France\b)")
_AND: Final = re.compile(rf"(?<=[^\s,]){_S}et{_S}(?=[a-zà-ÿ]{{4,}}\b)")
_PROUD: Final = re.compile(
    rf"[A-ZÀ-Ý][^:«»,]{{2,60}}{_S}(?:est|sont){_S}(?:très{_S}|particulièrement{_S})?"
    rf"(?:fi[eè]re?s?|heureux|heureuses?|ravie?s?|honorée?s?){_S}(?:d[’']|de{_S}vous{_S})annoncer{_S}"
    r"(?=l[’']|la |le |les |une? )(?!.*\b(?:son|sa|ses|leurs?)\b)"
)
_EVENT: Final = re.compile(
    rf"(L[ea]{_S}\d{{1,3}}(?:ᵉʳ|ʳᵉ|ᵉ|ers?|re|e|ème){_S}édition{_S}d(?:u{_S}|es{_S}|e{_S}la{_S}|e{_S}l[’']))"
    r"[^:,«»]{3,60}?"
    rf"({_S}(?:se{_S}tien(?:dra|t)|(?:aura|a){_S}lieu|se{_S}dérouler?a?)){_S}(?=(?:du|le|les){_S}|jusqu[’'])"
)
"""Which edition of an event it is, with its article, and the verb that only says that it takes place."""


def ends(headline: str) -> Iterator[Span]:
    """What the headline is no less true without: each of them by itself, or several together."""
    if year := _YEAR.search(headline):
        yield year.span(1)
    if lasting := _FROM.search(headline):
        yield from (lasting.span(group) for group in (1, 2) if lasting[group])
    dated = _DATED.search(headline)
    dated = dated or _TWO_DAYS.search(headline)
    if dated and _PAST_OR_FUTURE.search(headline, 0, dated.start()) and not binds(headline):
        yield dated.span()
    soon = _SOON.search(headline)
    if (
        soon
        and _IN_TIME.search(soon[0])
        and _PAST_OR_FUTURE.search(headline, 0, soon.start())
        and not _DENIED.search(headline)
    ):
        yield soon.span()
    home = _AT_HOME.search(headline)
    if home and not _ANOTHER_LAND.search(headline, 0, home.start()):
        yield home.span()
    yield from ((at, len(headline)) for at in _second_infinitives(headline))
    proud = _PROUD.match(headline)
    if proud and not has_finite_verb(headline[proud.end() :]):
        yield proud.span()


def _second_infinitives(headline: str) -> Iterator[int]:
    """Where one of two infinitives ends that hang on one verb: "va fermer un four | et supprimer dix postes"."""
    for found in _AND.finditer(headline) if not binds(headline) else ():
        tokens = tagged(headline)
        second = next((token.tag for token in tokens if token.start >= found.end()), None)
        first = [token.tag for token in tokens if token.end <= found.start()]
        denied = {Tag.NE, Tag.RELATIVE, Tag.SUBORDINATOR} & set(first)
        if second is Tag.INFINITIVE and (Tag.VERB, Tag.INFINITIVE) in set(pairwise(first)) and not denied:
            yield found.start()


def weekdays(headline: str) -> tuple[Span, ...]:
    """Those that stand before a date: "du vendredi 4 au dimanche 6 mai" is "du 4 au 6 mai"."""
    return tuple(found.span() for found in _WEEKDAY_BEFORE_NUMBER.finditer(headline))


def event(headline: str) -> tuple[Span, ...]:
    """Both spans without which a headline of an event is its name and its days; nothing where it is none.

    >>> text = "La 12ᵉ édition du festival Lorme en scène aura lieu du 4 au 9 mai"
    >>> [text[slice(*span)] for span in event(text)]
    ['La 12ᵉ édition du ', ' aura lieu']
    """
    found = _EVENT.match(headline)
    return (found.span(1), found.span(2)) if found else ()
