"""What a phrase of an instruction asks of the finished article, as far as the article shows whether it was done.

"Titre court", "chapô court", "citer Le Phare", "infos pratiques à la fin", "le stationnement d'abord", "titre avec
Brévic", "sans la pub", "pas ceux des victimes". What is none of these asks for a subject, or was read by nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import content_words, fold


class Ask(StrEnum):
    """What is asked of the article."""

    SHORT_TITLE = "short-title"
    SHORT_STANDFIRST = "short-standfirst"
    CITED = "cited"
    LAST = "last"
    FIRST = "first"
    IN_TITLE = "in-title"
    PLAIN = "plain"
    """No praise of whoever sent the text."""
    NO_VICTIM = "no-victim"


@dataclass(frozen=True, slots=True)
class Asked:
    """One such wish, and of what it speaks."""

    ask: Ask
    what: str = ""


_SHORT: Final = r"(?:(?:tres|assez|plutot) )?(?:court|bref)\b"
_PATTERNS: Final = {
    Ask.SHORT_TITLE: rf"\btitre {_SHORT}|\bshort (?:title|headline)\b",
    Ask.SHORT_STANDFIRST: rf"\bchap(?:o|eau) {_SHORT}",
    Ask.NO_VICTIM: (
        r"\b(?:pas|sans|aucun) (?:(?:de|le|les|des) )?(?:noms?|ceux|celui) (?:d'une |d[eu]s? |de la |des )?victimes?\b"
        r"|\bne (?:pas )?(?:nommer|citer|identifier|donner le nom d[eu]s?) (?:pas )?(?:la |les |des )?victimes?\b"
        r"|\bvictimes? (?:anonymes?|sans noms?)\b"
    ),
    Ask.PLAIN: (
        r"\Asobre(?:ment)?\Z|\A(?:du |rester |etre )?factuel\Z"
        r"|\b(?:sans|pas de|moins de|virer|enlever|retirer|couper|gommer|supprimer|enleve|coupe|vire|retire) "
        r"(?:l[ea]s? |l'|toute? l[ea] )?"
        r"(?:auto-?promo\w*|pub(?:licite)?|promo\w*|com|reclame|langue de bois|superlatifs?|baratin)\b"
    ),
    Ask.IN_TITLE: (
        r"\btitre (?:avec|qui (?:dit|nomme|cite)|ou il y a) "
        r"(?!le nom d(?:e la |e l'|u |es ))(?:le nom de |l[ea]s? |l')?(?P<what>.+)"
    ),
    Ask.CITED: r"\b(?:cit|credit|mentionn)(?:er?|ez) (?P<what>.+)",
    Ask.LAST: (
        r"(?:\A|\b(?:mettre|mets|mettez|garder|avec) )(?P<what>[^,]+?) (?:a|en|vers) (?:la )?fin\b"
        r"|\b(?:finir|finis|finissez|terminer|terminez|conclure) (?:par|sur|avec) (?P<what2>.+)"
    ),
    Ask.FIRST: (
        r"\A(?:avec )?(?P<what>[^,]+?) (?:d'abord|en premier|en tete|en ouverture)\b"
        r"|\b(?:commencer|commence|commencez|ouvrir|attaquer) (?:par|sur|avec) (?P<what2>.+)"
    ),
}
_WISHES: Final = tuple((ask, re.compile(pattern)) for ask, pattern in _PATTERNS.items())
"""Of a folded phrase, in this order."""
PRACTICAL: Final = re.compile(
    r"\b(?:infos?|informations?|renseignements?) pratiques?\b|\bpratique\b|\bhoraires?\b|\btarifs?\b|\bcontacts?\b|"
    r"\brenseignements?\b|\breservations?\b|\bnumeros? utiles?\b"
)
"""What tells a reader when and where to go."""
TELLS_WHEN: Final = re.compile(
    r"\b\d{1,2} ?h(?: ?\d\d)?\b|\b\d+(?:,\d+)? (?:euros?|€)|\bgratuit|\bentree (?:libre|payante)|\bsur inscription\b|"
    r"\brenseignements?\b|\b0\d(?:[ .]?\d\d){4}\b|\S@\S+\.\w|\bwww\.|\binscriptions?\b|\breserv"
)
TO_COME: Final = re.compile(
    r"\b(?:la )?suite\b|\bdates? (?:d[eu] (?:la |l')?)?prochaine?s?\b|\b(?:dates?|rendez-vous|match(?:es|s)?) a venir\b"
    r"|\bprochains? (?:match|rendez-vous)\b"
)
"""What comes next."""
_HOW: Final = re.compile(
    r"\b(?:pas|sans|ne|ni|aucune?|moins|evit\w+|jamais|not?|without|plutot|court\w*|bref|breve|a jour|signes?|resum\w+|"
    r"combien|comment|pourquoi|quand|titres? (?:avec|sur)|"
    r"(?:une?|deux|trois|quelques) (?:lignes?|phrases?))\b|(?<![\w-])\d"
)
"""How much of it, how or where: a subject that stands in the text says nothing of that."""


def read(phrase: str) -> Asked | None:
    """What a phrase asks of the article; None for a subject, or what isn't read."""
    folded = fold(phrase).strip(" .!")
    for ask, pattern in _WISHES:
        if found := pattern.search(folded):
            groups = found.groupdict()
            return Asked(ask, (groups.get("what") or groups.get("what2") or "").strip())
    return None


def subject_of(phrase: str) -> tuple[str, ...] | None:
    """The words of what a phrase wants told, folded; none of them where it only says what kind of text this is.

    None where it says how, how much or where, or names no thing: that is not read here.
    """
    folded = fold(phrase)
    if _HOW.search(folded):
        return None
    words = [word for word in content_words(phrase) if word not in tables.words("ordering")]
    if not words:
        return () if content_words(phrase) else None
    told = tuple(word for word in words if word not in tables.words("vague_words"))
    return told if any(map(_is_thing, told)) else None


def _is_thing(word: str) -> bool:
    """Whether it is a name, or a noun."""
    known = {one.part for one in readings(word)}
    return not known or Part.NOUN in known
