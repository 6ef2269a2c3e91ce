"""Days that are named by their distance: "hier", "demain soir", "ce matin à 7 h 42", "aujourd’hui" of one day."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.weekdays import is_scheduled, tense_of_day
from cms_publisher.french.dates import weekday_day
from cms_publisher.french.lexicon import readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tense_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.fidelity.edits import Change

_S: Final = r"[ \u00a0\u202f]"
TIME_OF_DAY: Final = {
    "matin": " au matin", "soir": " au soir", "midi": " à midi", "après-midi": " dans l’après-midi",
}  # fmt: skip
_HOURS: Final = {"matin": range(12), "soir": range(13, 24), "après-midi": range(12, 20)}
"""Which hours say by themselves that they are of that part of a day."""
PART: Final = rf"(?:{_S}(?P<part>matin|soir|midi|après-midi)\b)?"
AT: Final = (
    rf"(?P<at>,?{_S}(?:à|vers|dès|peu{_S}avant|peu{_S}après){_S}(?P<number>\d\d?){_S}?[hH](?:eures?)?(?:{_S}?\d\d)?\b)?"
)
_NEAR_DAY: Final = Sought(
    rf"(?:(?P<of>\b[Dd](?:[’']|e{_S}))|(?<!-)\b)(?P<word>[Aa]vant-hier|[Hh]ier|[Aa]près-demain|[Dd]emain)\b(?!-){PART}{AT}",
    "hier|Hier|demain|Demain",
)
_DELTAS: Final = {"avant-hier": -2, "hier": -1, "demain": 1, "après-demain": 2}
_TODAY: Final = Sought(rf"\b[Cc](?:e{_S}(?P<part>matin|soir)|et{_S}(?P<noon>après-midi))\b(?!-){AT}", "matin|soir|midi")
_THIS_DAY: Final = Sought(
    rf"(?:\b(?:a|ont|est|sont|vient|viennent){_S}(?:[\w’]+{_S}){{0,2}}[a-zß-öø-ÿ]+(?:é|i|u|s|t|er)(?:e?s?)"
    rf"|(?:\A|, )[A-ZÀ-Ý]?[a-zß-öø-ÿ]+(?:é|i)(?:e?s?)"
    rf"|\b(?:arrêté|décret|convention|accord|communiqué|décision|jugement|ordonnance|contrat|avis|lettre|courrier|rapport|"
    rf"texte|charte|protocole|avenant|permis|instruction|circulaire|délibération)s?{_S}"
    rf"(?:signé|pris|rendu|publié|adopté|conclu|notifié|transmis|paru|remis|envoyé)(?:e?s?)"
    rf"){_S}(?P<day>ce{_S}jour)\b(?!-)",
    "jour",
)
"""What a sender has just done, "a signé ce jour", "un arrêté signé ce jour": elsewhere it may be another day."""
_NOWADAYS: Final = Sought(r"\b(?P<day>[Aa]ujourd[’']hui)\b", "ujourd")
_DONE: Final = re.compile(
    rf"\b(?:annonce(?:nt)?|dévoile(?:nt)?|(?:a|ont)(?:{_S}été)?{_S}(?:annoncé|signé|voté|adopté|dévoilé|décidé|inauguré|condamné|"
    rf"publié|présenté|déposé|élu|nommé|interpellé|placé)e?s?|(?:est|sont){_S}(?:attendu|prévu|programmé|convoqué)e?s?){_S}$|(?:\A|,{_S})(?:contacté|joint|interrogé|sollicité)e?s?{_S}$",
    re.IGNORECASE,
)
"""What is done on one day, before "aujourd’hui"."""
_AN_HOUR: Final = re.compile(rf",?{_S}(?:à|de|dès|vers|à{_S}partir{_S}de|jusqu[’']à){_S}\d\d?{_S}?h(?:eures?)?\b")
_EVENT: Final = re.compile(
    r"\b(?:séance|réunion|audience|match|rencontre|conseil|accident|incendie|explosion|orage|tempête|manifestation|marche|"
    r"grève|vote|scrutin|journée|soirée|matinée|nuit|conférence|débat|défaite|victoire|annonce|décision|déclaration|visite|"
    r"attaque|panne|coupure|opération|cérémonie|procès|étape|course|concert|édition|rendez-vous|sortie|intervention|"
    rf"à{_S}(?:partir|compter)){_S}$",
    re.IGNORECASE,
)
"""What is of one day where it is "d’hier", or starts on it: "le monde d’hier" is not."""
_OTHER: Final = r"(?:avant-hier|hier|aujourd[’']hui|demain|maintenant|autrefois|après-demain)"
_PAIRED_BEFORE: Final = re.compile(rf"\b{_OTHER},?{_S}(?:et|ou|comme|que){_S}$", re.IGNORECASE)
_FROM_TODAY: Final = re.compile(rf"(?<![’']){_S}aujourd[’']hui{_S}(?:et|ou){_S}$", re.IGNORECASE)
_PAIRED_AFTER: Final = re.compile(rf"{_S}(?:et|ou|comme){_S}(?:encore{_S})?{_OTHER}\b", re.IGNORECASE)
_IN_SAYING: Final = re.compile(rf"\bmonde{_S}$", re.IGNORECASE)
_NAME_BEFORE: Final = re.compile(rf"\b(?P<name>(?!\w[’'])[A-ZÀ-Ý][\w’-]*){_S}$")
_PLACED: Final = re.compile(rf"\b(?:[Àà]|[Ee]n|[Aa]ux?|[Dd]ans|[Ss]ur|[Pp]our|[Vv]ers){_S}[A-ZÀ-Ý][\w’-]*{_S}$")


def near_days(text: str, published: date, *, of_another_day: bool = False) -> Iterator[Change]:
    """The full form of each, where it is certain.

    ``of_another_day``: "ce matin" may be of another day that the text tells of.
    """
    for match in _NEAR_DAY.finditer(text):
        if not (is_figurative(text, match) or _is_unsure(text, match)):
            of = "du " if match["of"] else ""
            end, new = at_its_hour(match, published + timedelta(days=_DELTAS[match["word"].lower()]), match["part"])
            yield match.start(), end, of + new
    for match in _THIS_DAY.finditer(text):
        yield *match.span("day"), weekday_day(published)
    if not of_another_day:
        yield from _today(text, published)


def _today(text: str, published: date) -> Iterator[Change]:
    for match in _TODAY.finditer(text):
        if tense_of_day(
            text, match.start(), match.span(), was_today=True
        ):  # in a scene told in the present: of its day
            end, new = at_its_hour(match, published, match["part"] or match["noon"])
            yield match.start(), end, new
    for match in _NOWADAYS.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        if _DONE.search(before) or is_scheduled(before) or _AN_HOUR.match(after):
            yield *match.span(), weekday_day(published)


def at_its_hour(match: re.Match[str], then: date, part: str | None) -> tuple[int, str]:
    """Where the words end that say when, and the day in their place, whose part an hour makes needless.

    "ce matin à 7 h 42" is "mercredi 25 novembre à 7 h 42".
    """
    day = weekday_day(then)
    if part and match["at"] and int(match["number"]) in _HOURS.get(part, ()):
        return match.end("at"), f"{day}{match['at']}"
    return (match.start("at") if match["at"] else match.end()), day + (TIME_OF_DAY[part] if part else "")


def near_day(text: str, start: int, end: int) -> re.Match[str] | None:
    """The "hier" or "demain" that ``text[start:end]`` is."""
    return _NEAR_DAY.pattern.fullmatch(text[:end], start)


def is_figurative(text: str, match: re.Match[str]) -> bool:
    """Whether no one day is meant: "le monde de demain", "hier comme aujourd’hui", a party called "Orvance demain"."""
    before, after = text[: match.start()], text[match.end() :]
    if match["of"]:
        return match["part"] is None and _EVENT.search(before) is None
    alike = _PAIRED_BEFORE.search(before) and not _FROM_TODAY.search(before)  # "se poursuit aujourd’hui et demain"
    paired = alike or _PAIRED_AFTER.match(after) or _IN_SAYING.search(before)
    question = after.lstrip(" \u00a0\u202f").startswith("?")
    return bool(paired or question or _in_a_name(before, match))


def _in_a_name(before: str, match: re.Match[str]) -> bool:
    name = _NAME_BEFORE.search(before) if match["word"].lower() == "demain" and not match["part"] else None
    if name is None or _PLACED.search(before):
        return False
    return name.start() > 0 or not readings(name["name"].lower())  # "Réunion demain à Brévic" opens with a noun


def _is_unsure(text: str, match: re.Match[str]) -> bool:
    """Whether it may be no one day: "Demain, tout changera", "hier encore", or what was and what is today."""
    alone = match["part"] is None and match["at"] is None
    word, tomorrow = match["word"], match["word"].lower() == "demain"
    opens = match.start() == 0 and word == "Demain"
    still = re.match(rf"{_S}encore\b", text[match.end() :])
    odd = tomorrow and (_PLACED.search(text[: match.start()]) or tense_at(text, *match.span()) is Tense.PAST)
    return bool(alone and (opens or still or odd or _NOWADAYS.search(text)))
