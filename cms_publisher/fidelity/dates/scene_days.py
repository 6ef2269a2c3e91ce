"""Whether a text's "ce matin" may be of another day than that on which it appeared: it tells of one as past.

"C’était mercredi le premier marché. … Ce matin il en a 1,2 kilo", in a paper of Thursday: who reports a scene calls its
day "today", and nobody but a person can tell which one is meant.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.weekdays import tense_of_day
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.sentences import split
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense

if TYPE_CHECKING:
    from datetime import date

_S: Final = r"[ \u00a0\u202f]"
_TODAY: Final = Sought(
    rf"\b(?:ce{_S}(?:matin|soir)|cet{_S}après-midi|aujourd[’']hui)\b(?!-)", "matin|soir|midi|ujourd", re.IGNORECASE
)
"""The words that are of the day of who tells."""
_TODAY_WORDS: Final = (("ce", "matin"), ("ce", "soir"), ("cet", "après", "midi"), ("aujourd", "hui"))
_LAST_WORDS: Final = frozenset(words[-1] for words in _TODAY_WORDS)
_DAY: Final = re.compile(
    rf"(?<!\ble )(?<!\bles )(?<!\bau )(?<!\bchaque )\b(?P<name>{'|'.join(WEEKDAYS)})\b(?!s\b|{_S}(?:prochain|saint)\b)"
    rf"(?:{_S}(?P<day>\d\d?|1er)\b(?!{_S}?h)(?:{_S}(?P<month>{'|'.join(MONTHS)})\b)?)?",
    re.IGNORECASE,
)
_IT_WAS: Final = re.compile(
    rf"\b(?:c[’']était|on{_S}est|nous{_S}sommes|on{_S}était){_S}(?:ce{_S}|le{_S})?$", re.IGNORECASE
)
_REPORTED: Final = re.compile(
    r"»[ \u00a0]?,[ \u00a0](?:[^«»,.]{0,20}[ \u00a0])?(?:raconte|résume|souffle|confie|commente|lance|sourit|soupire|"
    r"témoigne|plaisante|lâche|glisse|murmure|rit|grimace|tranche|s[’']amuse|s[’']exclame)(?:nt)?\b"
)
"""Words told in the present, as one hears them on the spot; a release or the news have "a déclaré"."""
_CLOCK: Final = Sought(
    rf"\bIl{_S}est{_S}(?:\d\d?{_S}h(?:eures?)?(?:{_S}\d\d)?|midi|minuit)\b", "Il est|Il\u00a0est|Il\u202fest"
)
_WEEK: Final = 7


def tells_of_another_day(text: str, published: date) -> bool:
    """Whether the text says "ce matin" and is set on a day of the week before; one that is only told as past will do.

    Not that in a text which is no report of a scene and calls its own day by name, or tells of "hier". A scene that has
    its clock ("Il est 17 h 10", and words that one hears there) is set on a day of its own, whatever it calls that.
    """
    if _CLOCK.search(text) and _REPORTED.search(text) and _CLOCK.search(quotes.outside(text)):
        return True
    if not _TODAY.search(text):
        return False
    said = quotes.outside(text)
    own = re.search(rf"\b(?:hier|{WEEKDAYS[published.weekday()]})\b", said, re.IGNORECASE)
    past = own is None or _REPORTED.search(text) is not None
    return any(_is_told(said[start:end], published, past=past) for start, end in split(said))


def is_today(words: tuple[str, ...]) -> bool:
    """Whether such words are among these (token keys)."""
    if _LAST_WORDS.isdisjoint(words):
        return False
    return any(words[at : at + len(one)] == one for one in _TODAY_WORDS for at in range(len(words)))


def _is_told(sentence: str, published: date, *, past: bool) -> bool:
    for match in _DAY.finditer(sentence):
        if not _is_near(match, published):
            continue
        name = match.span("name")
        if _IT_WAS.search(sentence[: name[0]]):
            return True
        if past and tense_of_day(sentence, name[0], name, was_today=False) is Tense.PAST:
            return True
    return False


def _is_near(match: re.Match[str], published: date) -> bool:
    """Whether it is a day of the week before that of publication, and not that one."""
    back = (published.weekday() - WEEKDAYS.index(match["name"].lower())) % _WEEK
    then = published - timedelta(days=back)
    number, month = match["day"], match["month"]
    told_day = number is None or int(number.removesuffix("er")) == then.day
    told_month = month is None or MONTHS.index(month.lower()) + 1 == then.month
    return back > 0 and told_day and told_month
