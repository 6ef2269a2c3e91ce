"""What a phrase of an instruction asks of the finished article, as far as the article shows whether it was done.

"Titre court", "chapô d'une phrase", "citer Le Phare", "infos pratiques à la fin", "le stationnement d'abord", "titre
avec Brévic", "pas de question en titre", "trois intertitres au plus", "sans la pub", "pas ceux des victimes". What is
none of these asks for a subject, or was read by nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asking import WISHES
from cms_publisher.fidelity.asking_titles import NUMBERS
from cms_publisher.fidelity.insisted import plainly
from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import content_words, fold

if TYPE_CHECKING:
    from cms_publisher.model import Brief


OPENING: Final = 120
"""Words of what opens a report, who met and where, behind which its first section opens it, too."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One such wish, and of what it speaks."""

    ask: Ask
    what: str = ""

    @property
    def number(self) -> int | None:
        """How many are allowed at most, where a number is said."""
        word = self.what.split(" ")[0] if self.what else ""
        return int(word) if word.isdigit() else NUMBERS.get(word)


PRACTICAL: Final = re.compile(
    r"\b(?:infos?|informations?|renseignements?) pratiques?\b|\bpratique\b|\bhoraires?\b|\btarifs?\b|\bprix\b|"
    r"\bcontacts?\b|\brenseignements?\b|\breservations?\b|\bnumeros?\b"
)
"""What tells a reader when and where to go."""
TELLS_WHEN: Final = re.compile(
    r"\b\d{1,2} ?h(?: ?\d\d)?\b|\b\d+(?:,\d+)? (?:euros?|€)|\bgratuit|\bentree (?:libre|payante)|\bsur inscription\b|"
    r"\brenseignements?\b|\b0\d(?:[ .]?\d\d){4}\b|\S@\S+\.\w|\bwww\.|\binscriptions?\b|\breserv"
)
TO_COME: Final = re.compile(
    r"\b(?:la )?suite\b|\bdates? (?:d[eu] (?:la |l')?)?prochaine?s?\b|\b(?:dates?|rendez-vous|match(?:es|s)?) a venir\b"
    r"|\bprochaine?s? (?:match|rendez-vous|echeances?|rencontres?|etapes?|dates?|journees?|seances?)\b"
)
"""What comes next."""
_HOW: Final = re.compile(
    r"\b(?:pas|sans|ne|ni|aucune?|moins|evit\w+|jamais|not?|without|plutot|court\w*|bref|breve|a jour|signes?|resum\w+|"
    r"combien|comment|pourquoi|quand|titres? (?:avec|sur|plus|trop|assez)|"
    r"(?:verifi|chang|refai|revo[iy]|soign|amelior|corrig)\w* (?:le|ce|un) titre|"
    r"(?:une?|deux|trois|quelques) (?:lignes?|phrases?))\b|\btitres? ?[:=]"
)
"""How much of it, how or where: a subject that stands in the text says nothing of that."""

_RESERVE: Final = re.compile(
    r",? (?:si y['’ ]?en a\b.*|(?:s['’]il(?:s|elle|elles)? |s['’]elles? |si (?:on|tu|vous|la source"
    r"|les? \w+) |quand (?:il|ils|elles?) )"
    r"(?:(?:l['’]|l[ea]s? |l[’']en |y |en )*)"
    r"(?:manqu\w+|est|sont|a|as|ont|avez|avons|trouv\w+|exist\w+|donn\w+|dit)\b.*)"
)
"""Only where there is any: "s'ils manquent", "s'il est quelque part", "si on l'a"."""
_ORDER: Final = re.compile(
    r"\A(?:(?:bien |surtout |tu |on |ne pas |n['’]|il faut |penser à |pense à |pensez à )*"
    r"(?:oublie[rz]?(?: pas)?|mettre|mets|mettez|ajoute[rz]?|rappele[rz]|rappelle|précise[rz]?|dire|dis|dites|"
    r"donne[rz]?|laisse[rz]?|indique[rz]?|note[rz]?|signale[rz]?|garde[rsz]?|souligne[rz]?|parle[rz]?|raconte[rz]?|évoque[rz]?|"
    r"explique[rz]?|mentionne[rz]?|réponds à|répondre à|(?:on|je) veu[xt]|un (?:mot|peu) (?:sur|de))\b"
    r" ?:? ?(?:tout ce qui (?:est|touche aux?) )?(?:d[e’'] ?"
    r"|qu[e’'] ?(?:c['’]est )?)?"
    r"|(?:penser|pense|pensez) (?:à |au |aux )(?:(?:parents|lecteurs|abonnés|usagers|riverains) ?[:,] )?)(?:bien )?"
    r"|\A(?:et )?(?:comment|où) (?:on |se faire |faire pour |trouver )?"
    r"|\A(?:l[ea]s? |l'|nos |notre )(?:lect\w+|gens|abonn\w+|habitants?|public)(?: [a-z]+)? "
    r"(?:veut|veulent|attend|attendent|cherchent?|vont chercher) (?:savoir )?",
    re.IGNORECASE,
)
_SEEN: Final = re.compile(
    r" (?:bien |très )?(?:visibles?|lisibles?|en évidence|en clair|mis(?:es?)? en avant|svp|stp"
    r"|qui (?:viennent|suivent|arrivent|restent))\Z"
)
_BOX: Final = re.compile(
    r"\A(?:un |l['’])?(?:encadré|encart|pavé|point)(?: avec| sur| pour| :)? "
    r"|\A(?:l['’](?:info|histoire|affaire)|la (?:phrase|citation|question)|le (?:passage|paragraphe|problème|sujet|cas)"
    r"|le (?:probleme|nombre|m[ée]canisme|fonctionnement|principe|syst[èe]me)) (?:sur |pour |de |du |des "
    r"|d['’])(?:l[ea]s? |l['’])?",
    re.IGNORECASE,
)
_ITS_PLACE: Final = re.compile(r"\((?:avec )?(?:l[ae] )?(?:nom de la )?(?:commune|ville|village)(?: dedans)?\)")
"""What another headline is to have, too: "titre à revoir (la commune dedans)"."""
_WHOSE_NAME: Final = re.compile(r"\b(?:l[ea]s? )?(?:pré)?noms? (?=(?:du|de la|de l['’]|des) )", re.IGNORECASE)

_NO_TITLE: Final = re.compile(r"\b(?:pas de|sans|ni) titre\b(?! (?:racoleur|accrocheur))")
_SHEET: Final = re.compile(r"\b(fiche|feuille) (?:technique|de match)\b")


def wishes(brief: Brief) -> tuple[Asked, ...]:
    """What a brief asks of the article."""
    found: list[Asked] = []
    instruction, before = " ".join((brief.instruction or "").split()), ""
    for last, phrase in pairwise(("", *brief.unread)):
        asked, joined = read(phrase), bool(last) and f"{last} et {phrase}" in instruction
        if joined and asked is None and before:
            asked = Asked(Ask.NEXT, fold(phrase))  # "la cantine d'abord et l'eau"
        elif joined and asked and asked.ask is Ask.FIRST and read(last) is None:
            found.append(Asked(Ask.FIRST, fold(last)))  # "la cantine et l'eau d'abord"
            asked = Asked(Ask.NEXT, asked.what)
        elif joined and asked and asked.ask is Ask.NEXT and read(last) is None:
            found.append(Asked(Ask.NEXT, fold(last)))  # "la cantine et l'eau après"
        before = phrase if asked and asked.ask in {Ask.FIRST, Ask.NEXT} else ""
        found += [asked] if asked else []
        if asked and asked.ask is Ask.TELLING_TITLE and _ITS_PLACE.search(fold(phrase)):
            found.append(Asked(Ask.COMMUNE))
    return tuple(found)


def without_standfirst(brief: Brief) -> bool:
    """Whether the article is to have no standfirst; a copy that has "ni titre ni chapô" is only said to have none."""
    refused = any(one.ask is Ask.NO_STANDFIRST for one in map(read, brief.unread) if one)
    return refused and _NO_TITLE.search(fold(brief.instruction or "")) is None


def read_in(brief: Brief, phrase: str) -> Asked | None:
    """What a phrase asks of the article, as the phrase before it lets it be read: "la cantine et l’eau d’abord"."""
    asked = read(phrase)
    if asked is None or asked.ask is not Ask.FIRST:
        return asked
    return next((one for one in wishes(brief) if one.what == asked.what), asked)


@cache
def read(phrase: str) -> Asked | None:
    """What a phrase asks of the article; None for a subject, or what isn't read."""
    folded = fold(phrase).strip(" .!")
    plain = plainly(folded)
    return _read(plain) or (_read(folded) if plain != folded else None)


def _read(folded: str) -> Asked | None:
    for ask, pattern in WISHES:
        if found := pattern.search(folded):
            said = next(filter(None, found.groupdict().values()), "")
            return Asked(ask, said.strip())
    return None


def bare(phrase: str) -> tuple[str, bool]:
    """A phrase without its order and its reserve, and whether it has one: "ne pas oublier le tarif s'il y en a".

    >>> bare("horaires s'ils manquent")
    ('horaires', True)
    """
    phrase = plainly(phrase.replace("\u2019", "'").strip(" .!"))
    reserved = _RESERVE.search(phrase)
    phrase = _RESERVE.sub("", phrase)
    for pattern in (_ORDER, _BOX, _WHOSE_NAME, _SEEN):
        phrase = pattern.sub("", phrase)
    return phrase, reserved is not None


_A_THING: Final = re.compile(r"(?:les|des) [a-z]+s\Z")
"""What a verb's form may be without its accents, "les cameras"."""


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
    return told if any(map(_is_thing, told)) or _A_THING.match(folded) else None


def things_of(question: str) -> list[str]:
    """The things that a question names, without what only orders it: "où on trouve les bouteilles"."""
    return [word for word in content_words(question) if word not in tables.words("ordering") and _is_thing(word)]


def words_of(what: str) -> tuple[str, ...]:
    """The words by which what is asked for is told."""
    what = bare(_SHEET.sub(r"\1", what))[0]
    return subject_of(what) or tuple(content_words(what))


def _is_thing(word: str) -> bool:
    """Whether it is a name, or a noun."""
    known = {one.part for one in readings(word)}
    return not known or Part.NOUN in known
