"""Words that stand whole where French elides them, as a translation leaves them: "ne est", "que il", "le hôpital"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.lexicon import Part, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

_VOWEL: Final = "aàâeéèêëiîïoôuœ"
_MUTE: Final = (
    r"h(?:ommes?|ôpital|ôtels?|eures?|istoires?|ivers?|abitants?|abitantes?|abitations?|erbes?|uiles?|umains?|umanité|"
    r"ommages?|onneurs?|oraires?|uîtres?|élicoptères?|ectares?|éritages?|éritiers?|ospitalisations?)"
)
"""Of the words with an h those where it is mute for sure."""
_UNELIDED: Final = re.compile(
    rf"(?<![\w’'-])(?P<full>[NnDdJjSsMmTtLl]e|[Ll]a|[Qq]ue|[Ss]i|[Ll]orsque|[Pp]uisque|[Jj]usque)[ \u00a0]"
    rf"(?P<word>{_MUTE}\b|y\b|[{_VOWEL}][a-zß-öø-ÿœ]*)(?![\w’'-])(?P<rest>[ \u00a0](?P<behind>[a-zß-öø-ÿœ]+))?"
)
_NAMED: Final = re.compile(
    r"(?<![\w’'-])(?P<full>[Dd]e|[Qq]ue)[ \u00a0](?P<word>(?!I[aeou]|Ou[aeiï]|Un)[AÂEÉÈIO][a-zß-öø-ÿœ]{2,})"
)
"""A name, of which a foreign one may keep what stands before it: "Juan de Austria"."""
_COUNTED: Final = re.compile(r"(?<=plus )(?P<full>de)[ \u00a0](?P<word>une?)(?=[ \u00a0][a-zß-öø-ÿœ]{2})")
"""A figure before which most papers elide: "plus de un kilomètre"."""
_WHOLE: Final = frozenset(
    """
    onze onzième onzièmes oui ouistiti ouistitis uhlan ouate un une et ou où à en est e a o i u ululement iode iota
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Before which a word stands whole, or may: "le onze", "de un à dix", "ce à quoi"."""
_CLITICS: Final = frozenset({"ne", "se", "je", "me", "te"})
_VERBAL: Final = frozenset({"y", "a", "est", "en"})
_ARTICLES: Final = frozenset({"le", "la"})
_PERSONS: Final = frozenset("il ils elle elles on un une en".split())  # noqa: SIM905
_ONLY_BEFORE: Final = {
    "si": frozenset({"il", "ils"}),
    "jusque": frozenset({"à", "au", "aux", "en", "ici"}),
    "lorsque": _PERSONS,
    "puisque": _PERSONS,
}
_UNITS: Final = frozenset(
    """
    million milliard an mois jour jours euro euros mètre kilomètre kilo litre hectare point degré siècle centime gramme
    tonne quart tiers heure minute seconde contre pour avec plus moins dans chez sous pied
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Before which "un" is a figure, or one of two: "de un million", "de un contre un"."""
_LEAST: Final = 4
_FOREIGN: Final = re.compile(r"\b(?:el|los|las|una|uno|del|con|por|para|muy|che|della|não|uma|dos|degli|gli|the|of)\b")


def unelided(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a word must be elided for sure: the start and end of it and of the space behind it, and what it becomes.

    Of a word with an h only where that is mute, of "un" only where it is no figure; none in another language.

    >>> [new for *_, new in unelided("Le problème ne est pas à le hôpital, mais de un autre ordre ; de un à dix.")]
    ['n’', 'l’', 'd’']
    """
    for found in _UNELIDED.finditer(text):
        if _asks(found) and not _FOREIGN.search(text):
            yield found.start(), found.start("word"), f"{found['full'][:-1]}’"


def perhaps_unelided(text: str) -> Iterator[tuple[int, int, str]]:
    """The same, and a name's or a figure's that may stand so, each with its word and what French writes as a rule."""
    for start, end, new in unelided(text):
        word = re.compile(r"\w+").match(text, end)
        yield start, word.end() if word else end, new + (word[0] if word else "")
    for found in (*_NAMED.finditer(text), *_COUNTED.finditer(text)):
        yield *found.span(), f"{found['full'][:-1]}’{found['word']}"


def _asks(found: re.Match[str]) -> bool:
    full, word = found["full"].lower(), found["word"]
    if full in _ONLY_BEFORE:
        return word in _ONLY_BEFORE[full]
    if full in _CLITICS:
        return word in _VERBAL or (word not in _WHOLE and _is_known(word))
    if full in _ARTICLES:
        return word[0] == "h" or _is_noun(word)
    if word == "un":
        return full == "que" or _is_no_figure(found["behind"])
    return (full == "que" and word == "une") or (word != "y" and word not in _WHOLE and _is_known(word))


def _is_known(word: str) -> bool:
    return bool(readings(word))


def _is_noun(word: str) -> bool:
    parts = {each.part for each in readings(word)}
    return parts == {Part.NOUN} and word not in _WHOLE and len(word) >= _LEAST


def _is_no_figure(behind: str | None) -> bool:
    return behind is not None and len(behind) >= _LEAST and behind not in _UNITS and _is_known(behind)
