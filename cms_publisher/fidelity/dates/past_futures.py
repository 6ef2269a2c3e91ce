"""What is told as still to come of a day that is over by the day on which the article is read first."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.dates import FoundDate, find_dates
from cms_publisher.french.leaning import binds
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, is_to_come, tells_of_later, tense_at, tense_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Brief, Source

_PARTICIPLE: Final = re.compile(
    r"\b(?!nuits?\b)[A-Za-zÀ-ÿ][a-zà-ÿ]+(?:é|ée|és|ées|[^\Wq]us?|ues?|ise?|ite?s?)\b|\b[Jj]ointe?s?\b"
)
"""What may have happened on the day: "le dossier remis le 3 mars", "Joint samedi"."""
_BESIDE_A_NOUN: Final = re.compile(
    r"(?:^|[ \u00a0])(?!(?:être|été|avoir|soit|soient|ait|aient|(?:se|au)r(?:a|ont|ait|aient))[ \u00a0])"
    r"[\w’'-]+[ \u00a0](?!(?:au|du)[ \u00a0])[a-zà-ÿ]+(?:é|ée|és|ées|is|ise|ises|ite|ites|u|ue|us|ues)[ \u00a0]"
    r"(?:(?:en|à|au|sur|dans)[ \u00a0]\w+[ \u00a0])?"
    r"(?:(?:en|dès|le|depuis|courant|fin)[ \u00a0])?$"
)
"""A participle that tells of what was done to a noun on the day that follows it: "les autorails mis en service en"."""

_YEAR: Final = Sought(
    r"\b(?:en|fin|courant|avant|dès|horizon|d[’']ici(?:[ \u00a0]à)?|(?P<season>printemps|été)|automne|"
    r"trimestre|semestre)"
    r"[ \u00a0](?P<year>(?:19|20)\d\d)(?![\w-]|[.,]\d)",
    " 20|\u00a020| 19|\u00a019",
)
_COMPARED: Final = re.compile(
    r"\b(?:comme|(?:plus|moins|autant|aussi|mieux|même|mêmes|ainsi)\b.{0,40} qu[’']|contre\b.{0,40})[ \u00a0]?"
    r"(?:en|au|à|le|fin|début|courant)[ \u00a0](?:(?:le|l[’'])[ \u00a0]?)?$",
    re.IGNORECASE,
)
"""What was then, held beside what is to come: "comme en 2025", "contre 12 euros en 2025"."""
_LAST_MONTH: Final = {"printemps": 6, "été": 9, None: 12}
_STALE: Final = timedelta(days=60)
"""A source may tell a day that was over this long as to come; "le 15 janvier" in one of December is next year's."""
_OLD: Final = timedelta(days=365)
"""What a source this much older than the article tells as to come, of no day, has come or not: nobody knows."""
_PLANNED: Final = re.compile(
    r"\b(?:étudi|envisag|prépar|négoci|projett|cherch|espèr)(?:e|ent)\b(?! (?:plus|pas)\b)|\bprévoi(?:t|ent)\b"
    r"|\bs[’']engage(?:nt)? à\b"
)
"""What is told in the present to be planned."""
_WAS_DUE: Final = re.compile(r"\bdev(?:ait|aient) être\b")
"""What was to be done, and whether it was nobody says: "une décision devait être prise avant la fin de 2025"."""
_ANNOUNCED: Final = re.compile(
    r"\b(?:est|sont) (?:prévu|annoncé|attendu|programmé|espéré)e?s?\b|(?<!, )\b(?:a|ont) promis (?:une?|des?|\d)\b"
)
"""What was to come by what somebody had announced or promised: "Le chantier est annoncé pour l’automne"."""
_WOULD: Final = re.compile(r"\b(?!aur)(?P<verb>[a-zà-ÿœ]+r(?:ait|aient))\b")
"""What would be, if it came: not "aurait fait", which is said to have been."""
_SAID_THEN: Final = Sought(
    r"\b(?:a|ont|avait|avaient)[ \u00a0](?:\w+[ \u00a0])?"
    r"(?:annoncé|indiqué|prévenu|promis|assuré|précisé|estimé|répété)\b[^.;:«»]{0,60}?"
    r"[ \u00a0]qu(?:e\b|[’'])[^.;:«»]*?\b\w+r(?:ait|aient)\b",
    "rait|raient",
)
"""Somebody said then, with a verb that tells what would be."""
_TRIED_FOR: Final = Sought(
    r"\b(?:ser(?:a|ont) (?:re)?(?:jugé|poursuivi)e?s?|comparaîtr(?:a|ont)|répondr(?:a|ont)|devr(?:a|ont) "
    r"(?:répondre|comparaître))\b[^.;:«»]*?(?:\bpour\b|\bd(?:e|u|es)\b|\bd[’'])[^.;:«»]*?"
    r"\b(?:du|de|au|le|entre|et|depuis|en|dès) \Z",
    "jugé|poursuivi|comparaîtr|répondr|comparaître",
)
"""Before the day of a deed, where who did it will be tried."""
_COUNTED_DOWN: Final = re.compile(
    r"\bà (?:moins d[’'])?(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|quelques) "
    r"(?:jours?|semaines?|mois) (?:du |des |de (?:la |l[’']|s[ao]n |ses |leurs? |cet(?:te)? |ces? ))",
    re.IGNORECASE,
)
"""How long it was until then, on the day of the source: "À quinze jours du début des travaux"."""

_APPOINTED: Final = Sought(
    r"\A(?:Rassemblement|Rendez-vous|Réunion|Départ|Manifestation|Marche)\b|\b(?:donne(?:nt)? rendez-vous|"
    r"(?:est|sont) (?:organisé|prévu|programmé|convié|invité|attendu|appelé)e?s?|(?:a|ont) lieu|se tien(?:t|nent))\b",
    "Rassemblement|endez-vous|Réunion|Départ|Manifestation|Marche|st organisé|st prévu|st programmé|st convié|"
    "st invité|st attendu|st appelé|nt organisé|nt prévu|nt programmé|nt convié|nt invité|nt attendu|nt appelé|"
    "lieu|tien",
)
"""What is told in the present, or without a verb, of a day to come."""

_UNTIL: Final = re.compile(
    r"\b(?:jusqu[’']au|avant le|d[’']ici(?: le| au)|au plus tard|(?:date|heure) limite\b[^.;]{0,40}?)(?: le)?"
    r"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?[ \u00a0]?:?[ \u00a0]?\Z",
    re.IGNORECASE,
)
"""Before the last day of what readers may do: "Candidatures jusqu'au"."""


def day_of(brief: Brief, sources: Iterable[Source]) -> date | None:
    """The day on which the article is read first: the brief's, else that of the latest source; never the clock's."""
    if brief.publish_at:
        return brief.publish_at.date()
    return max((source.published for source in sources if source.published), default=None)


def past_futures(text: str, published: date | None, today: date) -> Iterator[FoundDate]:
    """The dates outside quotations that are told as to come and were over before ``today``.

    Args:
        text: a sentence.
        published: when its source appeared, by which a date without a year is read.
        today: the day of the article.
    """
    quoted = quotes.quoted(text)
    for found in (*find_dates(text), *_years(text)):
        said = any(start <= found.start < end for start, end in quoted)
        last = None if said else _last_day(found, published)
        if last is None or last >= today or _is_told(text, found):
            continue
        if _tense(text, found) is Tense.FUTURE or (published and published <= last and _is_deadline(text, found)):
            yield found


def is_overtaken(text: str, published: date | None, today: date | None) -> bool:
    """Whether a sentence of a source tells as to come what was over on ``today``, or counts the days until then."""
    if today is None or published is None or published >= today:
        return False
    over = next(past_futures(text, published, today), None) is not None
    return over or _COUNTED_DOWN.search(text) is not None or is_old_promise(text, published, today)


def is_missed(text: str, published: date | None, today: date | None) -> bool:
    """Whether a sentence calls to a day between its source's and ``today``: "Rassemblement jeudi 26 novembre"."""
    if published is None or today is None or published >= today or not _APPOINTED.search(text):
        return False
    last = max((day for found in find_dates(text) if (day := _last_day(found, published))), default=published)
    return published < last < today


def is_old_promise(text: str, published: date | None, today: date) -> bool:
    """Whether a sentence of a source more than a year old tells as to come what is of no day, or of none ahead."""
    if published is None or today - published < _OLD:
        return False
    said = quotes.outside(text)
    promised = tells_of_later(text) and not binds(text)  # not "…, a assuré X": the promise is told as one
    if _SAID_THEN.search(said) or not (is_plan(text) or promised or _WAS_DUE.search(said) or _ANNOUNCED.search(said)):
        return False
    return not is_ahead(text, published, today)


def is_ahead(text: str, published: date, today: date) -> bool:
    """Whether a sentence of a source names a day or year that is still to come, or is now."""
    days = (_last_day(found, published) for found in (*find_dates(text), *_years(text)))
    return any(last is not None and last >= today for last in days)


def is_on_a_day_ahead(text: str, published: date | None, today: date, most: timedelta) -> bool:
    """Whether a sentence of a source names, outside quotations, a day behind ``today``, by so much at ``most``."""
    found = [each for each in find_dates(text) if each.day]
    quoted = quotes.quoted(text) if found else []
    said = (each for each in found if not any(start <= each.start < end for start, end in quoted))
    return any((last := _last_day(each, published)) is not None and today < last <= today + most for each in said)


@lru_cache(maxsize=512)
def is_plan(text: str) -> bool:
    """Whether a sentence tells, outside quotations, what is to come, is planned, or would be."""
    said = quotes.outside(text)
    forms = ({one.form for one in readings(found["verb"])} for found in _WOULD.finditer(said))
    would = any(Form.CONDITIONAL in each and Form.IMPERFECT not in each for each in forms)
    return would or is_to_come(text) or _PLANNED.search(said) is not None


def _is_told(text: str, found: FoundDate) -> bool:
    """Whether it is told as what somebody had said, or is the day of what somebody will be tried for.

    "a annoncé que les travaux ne commenceraient pas avant"; "sera jugé pour l’accident du".
    """
    if _TRIED_FOR.search(text[: found.start]):
        return True
    said = _SAID_THEN.search(text[: found.start])
    return said is not None and not re.search("[,;:]", text[said.end() : found.start])


def _is_deadline(text: str, found: FoundDate) -> bool:
    """Whether readers are told of a last day, of what is open or without a verb: it was ahead when that was written."""
    return _UNTIL.search(text[: found.start]) is not None and tense_of(text) is None


def _years(text: str) -> Iterator[FoundDate]:
    """Years that stand without a month: what they mean is over when they are."""
    for found in _YEAR.finditer(text):
        month = _LAST_MONTH[found["season"]]
        yield FoundDate(start=found.start("year"), end=found.end(), month=month, year=int(found["year"]))


def _tense(text: str, found: FoundDate) -> Tense | None:
    """The tense of the clause that the date belongs to, else of the whole sentence where no participle claims it."""
    before = re.split(r"[,;:]", text[: found.start])[-1]
    if _BESIDE_A_NOUN.search(before) or _COMPARED.search(before):
        return None
    claimed = found.day is None or _PARTICIPLE.search(before) is not None
    return tense_at(text, found.start, found.end) or (None if claimed else tense_of(text))


def _last_day(found: FoundDate, published: date | None) -> date | None:
    """The last day that the date may mean, told as still to come; None where its year is not known."""
    if found.year is not None:
        return _end(found, found.year)
    if published is None or found.day is None:
        return None
    then = _end(found, published.year)
    return then if then >= published - _STALE else _end(found, published.year + 1)


def _end(found: FoundDate, year: int) -> date:
    _, days = calendar.monthrange(year, found.month)
    return date(year, found.month, min(found.day or days, days))
