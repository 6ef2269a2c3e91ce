"""Periods in full by the day that a text appeared: "le mois dernier", "cette semaine", "l’an passé", "cet automne"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.resolved_dates import season_year, weekend
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.dates import day, month
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tense_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cms_publisher.fidelity.edits import Change

_S: Final = r"[ \u00a0\u202f]"
_MONTH: Final = Sought(
    rf"\b(?P<of>[Dd]u|[Ll]e){_S}mois{_S}(?P<which>dernier|prochain)\b|\b[Cc]e{_S}mois-ci\b",
    "mois",
)
_NAMED_MONTH: Final = Sought(
    rf"\b(?<!\d{_S})(?P<name>{'|'.join(MONTHS)}){_S}(?P<which>dernier|prochain)\b", "dernier|prochain", re.IGNORECASE
)
_MONTHS_AWAY: Final = {"dernier": -1, "prochain": 1, None: 0}
_YEAR: Final = Sought(
    rf"\b(?:(?P<of>de{_S})|(?P<than>que{_S}))?[Ll][’'](?P<noun>an|année){_S}(?P<which>derni(?:er|ère)|passée?|prochaine?)\b",
    "l’an|l'an|L’an|L'an",
)
_THIS_YEAR: Final = Sought(
    rf"\b(?P<of>de{_S})?[Cc]ette{_S}année\b(?!-)(?P<other>{_S}(?:scolaire|civile|universitaire|judiciaire|encore)\b)?"
    rf"(?P<ends>(?={_S}?[,.;)]|{_S}(?:contre|et{_S}\d+)\b|$))?",
    "année",
)
"""What ends a clause; behind it may stand what makes it another one: "cette année encore"."""
_FIGURE: Final = re.compile(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|millions?|"
    r"milliers?|\w+aines?)\b",
    re.IGNORECASE,
)
_NEAR: Final = 60
"""Characters within which a figure is of that year."""
_FROM_TO: Final = re.compile(
    rf"\b(?:de|contre){_S}\d[\d{_S[1:-1]},]*(?:{_S}[^\W\d]+)?{_S}en{_S}(?P<year>(?:19|20)\d\d){_S}à{_S}\d[\d{_S[1:-1]},]*"
    rf"(?:{_S}(?!en\b)[^\W\d]+)?{_S}$"
)
"""The year before: "de 163 en 2015 à 124 cette année"."""
_SPANS_TWO: Final = (
    r"hiver(?:s|nale?s?)?|saisons?(?!\s+(?:estivale|touristique))|scolaires?|scolarité|rentrées?|"
    r"championnats?|universitaires?"
)
_SEASON_HERE: Final = Sought(
    rf"(?<!d[’'])\b(?:{_SPANS_TWO})\b(?!.*\bmême{_S}(?:date|époque|période|jour)\b)",
    "hiver|saison|scola|rentrée|championnat|universitaire",
    re.IGNORECASE,
)
OF_TWO_YEARS: Final = Sought(
    rf"(?<!d[’'])\b(?:{_SPANS_TWO}|neiges?|enneigements?|déneig\w+|skis?)\b",
    "hiver|neige|neig|ski|saison|scola|rentrée|championnat|universitaire",
    re.IGNORECASE,
)
"""What spans two years: "l’an dernier" of a winter is of no one year."""
_SEASON: Final = Sought(
    rf"\b(?P<name>printemps|été|automne){_S}(?P<which>dernier|prochain)\b",
    "dernier|prochain",
)
_BARE_SEASON: Final = Sought(
    rf"\b(?:au{_S}(?P<spring>printemps)|à{_S}l[’'](?P<name>été|automne))\b(?=[,.;:)]|$|{_S}(?:pour|dans|sur|et|à|au|avec|par)\b)",
    "printemps|été|automne",
)
"""With nothing behind it that says of which year."""
_OF_THE_YEAR: Final = Sought(
    rf"\b(?:[Dd]epuis{_S}le{_S}début|(?:[Dd][’']ici|[Aa]vant|[Jj]usqu[’']à)(?:{_S}à)?{_S}la{_S}fin){_S}de{_S}l[’']année"
    rf"(?={_S}?[,.;:)]|{_S}(?:et|ou|à|au|aux|dans|sur|pour|par|en|il|elle|ils|elles|le|la|les|un|une|des)\b|$)",
    "l’année|l'année",
)
_WEEK: Final = Sought(
    rf"\b(?:[Ll]a{_S}semaine{_S}(?P<which>dernière|prochaine)|[Cc]ette{_S}semaine)\b(?!-)",
    "semaine",
)
_PART_OF_MONTH: Final = Sought(
    rf"\b(?P<part>début|fin){_S}du{_S}mois\b(?!{_S}(?:d|dernier|prochain|précédent))",
    "mois",
)
_WEEKEND: Final = Sought(
    rf"\b(?P<of>[Dd]e{_S})?[Cc]e{_S}week-end\b(?!-)|\b(?P<article>[Ll]e|[Dd]u){_S}week-end{_S}(?P<which>dernier|prochain)\b",
    "week-end",
)
_PREPOSITION: Final = re.compile(
    rf"\b(?:depuis|dès|avant|après|pour|pendant|durant|jusqu[’']?|d[’']ici|à|que|sur|vers|entre){_S}$",
    re.IGNORECASE,
)
_SINCE_YEAR: Final = re.compile(rf"\b(?:[Dd]epuis|[Dd]ès|[Aa]vant|[Aa]près|[Pp]our|[Pp]ar{_S}rapport{_S}à){_S}$")
_SINCE: Final = re.compile(rf"\b[Dd]epuis{_S}le{_S}$")
_UNTIL: Final = re.compile(rf"\b(?:[Jj]usqu[’']à|[Dd][’']ici(?:{_S}à)?|[Aa]vant){_S}la{_S}$")
_EARLY, _LATE = 5, 25
"""Days of a month: until the one "le début du mois", from the other "la fin du mois" may be another month's."""
_MID_WEEK: Final = range(1, 6)
"""Tuesday to Saturday: "cette semaine" is the one that the paper appears in."""
_YEARS: Final = re.compile(r"\b(?:19|20)\d\d\b")
_FIGURATIVE: Final = re.compile(rf"(?:\b(?:de|et|ou|que|comme|monde|ou){_S}|\bd[’'])$", re.IGNORECASE)
_EVEN: Final = re.compile(rf"\bmême,?{_S}$", re.IGNORECASE)
_WEEK_DAYS: Final = 7
_THURSDAY, _FRIDAY, _SATURDAY = 3, 4, 5


def periods(text: str, published: date, *, behind: bool = False, across_years: bool = False) -> Iterator[Change]:
    """The full form of each, where it is certain.

    ``behind``: the text stands behind the day or month that it appeared in, in an article of another day.
    ``across_years``: it tells of a winter, a season, a school year.
    """
    for match in _MONTH.finditer(text):
        if not _PREPOSITION.search(text[: match.start()]):
            when = month(_month_away(published, _MONTHS_AWAY[match["which"]]))
            yield match.start(), match.end(), (_of(when) if (match["of"] or "").lower() == "du" else f"en {when}")
    for match in _NAMED_MONTH.finditer(text):
        past = match["which"] == "dernier"
        number = MONTHS.index(match["name"].lower()) + 1
        year = published.year - (past and number >= published.month) + (not past and number <= published.month)
        yield match.start(), match.end(), f"{match['name']}\u00a0{year}"
    yield from _years(text, published, behind=behind, across_years=across_years)
    yield from _seasons(text, published)
    yield from _bare_seasons(text, published)
    yield from _weeks(text, published)
    yield from _weekends(text, published)
    for match in _PART_OF_MONTH.finditer(text):
        since = match["part"] == "début" and _SINCE.search(text[: match.start()])
        if since or (_EARLY < published.day < _LATE and _agrees(text, match)):
            yield match.start(), match.end(), f"{match[0]} {_of(month(published))}"


def _years(text: str, published: date, *, behind: bool, across_years: bool) -> Iterator[Change]:
    """The year of "cette année" and "l’an dernier": where a sentence has both, of both or of neither."""
    others = [match for match in _YEAR.finditer(text) if not _is_spoken(text, match)]
    these = [match for match in _THIS_YEAR.finditer(text) if not _is_spoken(text, match)]
    across = bool(others) and (across_years or _SEASON_HERE.search(text) is not None)
    both = behind or bool(others)
    found = [change for match in these if (change := _this_year(text, match, published, both=both))]
    if not across and (not others or len(found) == len(these)):
        yield from found
        yield from _other_years(text, others, published)
    for match in _OF_THE_YEAR.finditer(text):
        yield match.start(), match.end(), f"{match[0]}\u00a0{published.year}"


def _is_spoken(text: str, match: re.Match[str]) -> bool:
    return any(start <= match.start() < end for start, end in quotes.quoted(text))


def _other_years(text: str, matches: Iterable[re.Match[str]], published: date) -> Iterator[Change]:
    for match in matches:
        year = published.year + (1 if match["which"].startswith("pro") else -1)
        if match["than"]:
            yield match.start(), match.end(), f"qu’en {year}"
        elif match["of"]:
            yield match.start(), match.end(), f"de l’année {year}" if match["noun"] == "année" else f"de {year}"
        elif _SINCE_YEAR.search(text[: match.start()]):
            yield match.start(), match.end(), str(year)
        elif not _PREPOSITION.search(text[: match.start()]):
            yield match.start(), match.end(), f"en {year}"


def _seasons(text: str, published: date) -> Iterator[Change]:
    for match in _SEASON.finditer(text):
        tense = Tense.PAST if match["which"] == "dernier" else Tense.FUTURE
        if then := season_year(match["name"], tense, published):
            yield match.start(), match.end(), f"{match['name']}\u00a0{then}"


def _bare_seasons(text: str, published: date) -> Iterator[Change]:
    """The year of "rouvrira au printemps"; of what is over in another year than the text's own, too."""
    for match in _BARE_SEASON.finditer(text):
        name = match["name"] or match["spring"]
        tense = tense_at(text, match.start(), match.end())
        then = season_year(name, tense, published) if tense else None
        if then and (tense is Tense.FUTURE or then != published.year):
            yield match.start("name" if match["name"] else "spring"), match.end(), f"{name}\u00a0{then}"


def _this_year(text: str, match: re.Match[str], published: date, *, both: bool) -> Change | None:
    """The year of "cette année" where the sentence names no other that it may be, at its head or beside a figure.

    ``both``: another year is told beside it, or the text is of another year than its reader.
    """
    before = text[: match.start()]
    named = _YEARS.findall(text)
    since = _FROM_TO.search(before) if named else None
    if named and (since is None or named != [since["year"]] or int(since["year"]) >= published.year):
        return None
    if match["other"]:
        return None
    if match["of"]:
        return (match.start(), match.end(), f"de {published.year}") if both else None
    near = before[-_NEAR:] + text[match.end() : match.end() + _NEAR]
    told = both or not before or (_FIGURE.search(near) is not None and not _EVEN.search(before))
    if match["ends"] is None or not told or _PREPOSITION.search(before) or _FIGURATIVE.search(before):
        return None
    return match.start(), match.end(), f"en {published.year}"


def _agrees(text: str, match: re.Match[str]) -> bool:
    """What was, was at the month's beginning; its end is yet to come."""
    if match["part"] == "fin" and _UNTIL.search(text[: match.start()]):
        return True
    wanted = Tense.PAST if match["part"] == "début" else Tense.FUTURE
    return tense_at(text, match.start(), match.end()) is wanted


def _weeks(text: str, published: date) -> Iterator[Change]:
    for match in _WEEK.finditer(text):
        weeks = {"dernière": -1, "prochaine": 1, None: 0}[match["which"]]
        if weeks or published.weekday() in _MID_WEEK:
            monday = published + timedelta(days=weeks * _WEEK_DAYS - published.weekday())
            yield match.start(), match.end(), f"la semaine du {day(monday)}"


def _weekends(text: str, published: date) -> Iterator[Change]:
    """By the verb on a working day; on a Saturday or Sunday, "ce week-end" is the one that it is."""
    for match in _WEEKEND.finditer(text):
        tense = _tense_of_weekend(text, match, published)
        if tense is None:
            continue
        past = (published.weekday() - _SATURDAY) % _WEEK_DAYS
        saturday = published + timedelta(days=(0 if tense is Tense.PAST else _WEEK_DAYS) - past)
        of = match["of"] or (match["article"] or "").lower() == "du"
        yield match.start(), match.end(), f"{'du' if of else 'le'} {weekend(saturday)}"


def _tense_of_weekend(text: str, match: re.Match[str], published: date) -> Tense | None:
    """Past for the one that is, on its own days; None where two may be meant."""
    if match["which"] == "dernier":
        return Tense.PAST if published.weekday() < _FRIDAY else None
    if match["which"] == "prochain":
        return Tense.FUTURE if published.weekday() < _THURSDAY else None
    if published.weekday() >= _SATURDAY:
        return Tense.PAST
    return tense_at(text, match.start(), match.end())


def _month_away(published: date, months: int) -> date:
    count = published.year * 12 + published.month - 1 + months
    return published.replace(year=count // 12, month=count % 12 + 1, day=1)


def _of(when: str) -> str:
    return f"d’{when}" if when[0] in "ao" else f"de {when}"
