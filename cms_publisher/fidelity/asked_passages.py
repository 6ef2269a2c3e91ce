"""A passage that is asked for: somebody's word, "la réaction du maire", or a year's figures, "rappeler 2024"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked_words import says_nearly
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french import families, sentences
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.words import content_words, fold, stems_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import Story

_WORD: Final = re.compile(r"[\wÀ-ÿ]+(?:-[\wÀ-ÿ]+)*")
_CLAUSE: Final = re.compile(r"[;:«»]|\b(?:que?|qui|dont|où)\b|\bqu’")
"""Where another may begin to be spoken of."""
_ACCORDING: Final = re.compile(r"\b(?:[Ss]elon|[Dd][’']après|[Pp]our|aux yeux d[eu]s?)\s(?:l[ea]s?\s|l[’'])?$")
_BEHIND: Final = re.compile(r"(?:»|,)\s*,?\s*(?:(?:l[’'])?(?:a|ont|avait|avaient)\s)?$")
"""What stands before a verb of saying whose speaker follows: "« … », a réagi Claire Nédélec"."""
_ITS_OWN: Final = re.compile(
    r"»,? .{0,30}\b(?:[Ss]a|[Ss]on|[Ll]eur) "
    r"(?:présidente?|porte-parole|directeur|directrice|avocate?|secrétaire|responsable|coordinat\w+)\b"
)
"""Who speaks for those that the sentence before names."""
_NAMED: Final = re.compile(r"[A-ZÀ-Ý][\w’-]+,\s(?:l[ea]\s|l[’'])?$")
_NAME: Final = re.compile(r"(?:\s[a-zà-ÿ-]+){0,2},?\s[A-ZÀ-Ý]")
"""What stands around somebody's office where the name is given."""
_REACH: Final = 12
"""Words between who says it and the verb."""
_OPENS: Final = 4
"""Words that may stand before the subject of a clause: "En mars dernier le maire …"."""
_FIGURES: Final = re.compile(r"\b(?:chiffres?|bilan|donnees|resultats?|frequentation|comparaison)\b")
_DAY: Final = re.compile(rf"\b\d{{1,2}}(?:er)? (?:{'|'.join(map(fold, MONTHS))})\b")
COUNTED: Final = re.compile(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|"
    r"cent|cents|mille|millions?|milliards?|moitie|tiers|quart|centaines?|milliers?|dizaines?|double|triple)\b"
)


class Passage(NamedTuple):
    """What a source tells, and which."""

    source: str
    text: str


def find(asked: Asked, texts: Iterable[str]) -> str | None:
    """The first of these sentences, in their order, that is what is asked for."""
    before = ""
    for text in texts:
        if _tells(asked, text, before):
            return text
        before = text
    return None


def passage(asked: Asked, story: Story) -> Passage | None:
    """The first sentence of the sources that is."""
    for source in story.sources:
        text = text_of(source)
        if found := find(asked, (" ".join(text[start:end].split()) for start, end in sentences.split(text))):
            return Passage(source.id, found)
    return None


def speaks(asked: Asked, texts: Iterable[str]) -> bool:
    """Whether a sentence begins with those whose word is asked for, where somebody is quoted or says something."""
    whom, _, about = asked.what.partition(" sur ")
    wanted = stems_of(whom)
    told = (text for text in texts if wanted <= stems_of(text) and ("«" in text or any(True for _ in _verbs(text))))
    fitting = (text for text in told if not about or says_nearly(content_words(about), [text]))
    return asked.ask is Ask.HEARD and any(
        _begins(wanted, text[start:end]) for text in fitting for start, end in sentences.split(text)
    )


def _begins(wanted: AbstractSet[str], sentence: str) -> bool:
    """Whether it begins with them, or names one: "sourit l’entraîneur castelmauzacais, Fabien Darrozès"."""
    found = next((found for found in _WORD.finditer(sentence) if stems_of(found[0]) & wanted), None)
    if found is None:
        return False
    before, behind = sentence[: found.start()], sentence[found.end() :]
    if _NAMED.search(before) or _NAME.match(behind):
        return True
    return len(before.split()) <= _OPENS and _CLAUSE.search(before) is None


def has_word_of(whom: tuple[str, ...], text: str) -> bool:
    """Whether one of a text's sentences is their word."""
    return any(is_said_by(whom, text[start:end]) for start, end in sentences.split(text))


def _tells(asked: Asked, text: str, before: str) -> bool:
    if asked.ask is Ask.YEAR:
        return _tells_year(asked.what, text)
    whom, _, about = asked.what.partition(" sur ")
    words = tuple(content_words(whom))
    told = is_said_by(words, text) or (_ITS_OWN.search(text) is not None and set(words) <= set(content_words(before)))
    return told and (not about or says_nearly(content_words(about), [text]))


def _tells_year(what: str, text: str) -> bool:
    """Whether a sentence tells of the year; of its figures, where those are asked for."""
    year = what[-4:]
    if year not in text or not _FIGURES.search(what):
        return year in text
    return COUNTED.search(_DAY.sub(" ", fold(text)).replace(year, " ")) is not None


def is_said_by(whom: tuple[str, ...], text: str) -> bool:
    """Whether a sentence is the word of those: "le maire déplore que …", "« … », a réagi le maire", "selon le maire".

    >>> is_said_by(("maire",), "« Nous sommes seuls », a réagi le maire.")
    True
    >>> is_said_by(("departement",), "L’association regrette que le Département ait baissé son aide.")
    False
    """
    if not whom or not stems_of(" ".join(whom)) <= stems_of(text):
        return False
    first = stems_of(whom[0])
    at = next((found for found in _WORD.finditer(text) if stems_of(found[0]) & first), None)
    if at is None:
        return False
    if _ACCORDING.search(text[: at.start()]):
        return True
    return any(_is_speaker(text, at, verb) for verb in _verbs(text))


def _verbs(text: str) -> Iterable[re.Match[str]]:
    tables = (families.matches("speech"), *families.classes("speaking").values())
    return (one for one in _WORD.finditer(text) if any(families.belongs(fold(one[0]), table) for table in tables))


def _is_speaker(text: str, whom: re.Match[str], verb: re.Match[str]) -> bool:
    first, second = sorted((whom, verb), key=lambda one: one.start())
    between = text[first.end() : second.start()]
    if len(between.split()) > _REACH or _CLAUSE.search(between):
        return False
    if first is whom:
        opens = re.split(r"[,;:»]", text[: whom.start()])[-1]
        return len(opens.split()) <= _OPENS and _CLAUSE.search(opens) is None
    return _BEHIND.search(text[: verb.start()]) is not None
