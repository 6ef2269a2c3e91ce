"""The matters of a person that an instruction forbids: "sans préciser sa nationalité", "rien sur sa famille".

The matter stands right behind what forbids it: "pas de pathos sur sa maladie" and "ne parle pas que de sa maladie"
forbid nothing of these.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.excerpts.occupations import is_person
from cms_publisher.fidelity.first_names import FIRST, LAST
from cms_publisher.french import nationalities
from cms_publisher.french.matters import Matter, is_of_several, land_of, tells
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMED: Final = {
    Matter.ORIGIN: (
        r"(?:double )?nationalites?|(?<=sa )origine|(?<=son )origine|(?<=ses )origines|(?<=leurs )origines"
        r"|(?<=leur )origine|origines? (?:etrangeres?|ethniques?)|pays d'origine"
        r"|origines? (?:du|de la|de l'|des|d'un|d'une) ?(?P<of>[a-z-]{3,})"
    ),
    Matter.RELIGION: (
        r"religions?|confession religieuse|(?:appartenance|convictions?|croyances?) religieuses?|croyances"
    ),
    Matter.HEALTH: (
        r"(?:etats? de |probleme?s? de |ennuis de )?sante|maladies?|diagnostics?|handicaps?|pathologies?|cancers?"
        r"|diabete|depression|seropositivite|alcoolisme|addictions?|autisme|epilepsie|leucemie|hospitalisations?"
        r"|dossier medical|etat (?:psychique|psychologique|mental|physique)|antecedents medicaux|troubles? psy\w*"
    ),
    Matter.ORIENTATION: r"orientations? sexuelles?|sexualite|homosexualite|transidentite",
    Matter.FAMILY: (
        r"famille|(?:vie|situation) (?:familiale|matrimoniale|conjugale|de famille|de couple)|divorce"
        r"|(?<=sur )(?:ses|leurs) (?:enfants|parents)|(?<=de )(?:ses|leurs) (?:enfants|parents)"
    ),
    Matter.POLITICS: (
        r"(?:appartenances?|couleurs?|etiquettes?|opinions?|engagements?|convictions?|preferences?|bords?) "
        r"(?:politiques?|syndicales?|partisanes?)|etiquette"
    ),
    Matter.RECORD: (
        r"casier(?: judiciaire)?|antecedents(?! medic)|passe (?:judiciaire|penal)|recidive"
        r"|condamnations? (?:passees?|precedentes?|anterieures?|anciennes?|d'avant|de (?:19|20)\d\d)"
    ),
}
_PRIVATE: Final = r"vie (?:privee|intime|personnelle)|intimite"
"""Several of them at once."""
_OF_PRIVACY: Final = (Matter.FAMILY, Matter.ORIENTATION, Matter.HEALTH, Matter.RELIGION)
_ANY: Final = "|".join((*_NAMED.values(), _PRIVATE))
_BETWEEN: Final = (
    r"(?:(?:de|du|des|sur|a|au|aux|quant|la|les?|sa|son|ses|leurs?|cette?|l'|d'|moindre|aucune?|toute?|mot|mention"
    r"|allusion|reference|precisions?|details?|infos?|informations?|element) ?)*"
)
_SAY: Final = (
    r"(?:parl|mentionn|evoqu|precis|indiqu|donn|publi|ecri|di|rappel|revel|devoil|divulgu|cit|mett?|signal|racont|aborde)"
    r"\w*"
)
_NOT_TOLD: Final = (
    rf"(?:ne |n')(?:(?:pas|jamais|surtout|plus|rien|l[ea]s?|y|en|doi\w+|faut|veu[tx]|souhait\w+) ?)*{_SAY}"
    r"(?: pas| rien| ni)?"
)
_LEFT_OUT: Final = r"on tait|taire|tai[st]|tenir secr\w+|omet\w*|laisse[rz]? (?:tomber|de cote|hors)"
_BAN: Final = re.compile(
    rf"\b(?:{_NOT_TOLD}|{_LEFT_OUT}|pas(?: un)?|jamais|aucune?|rien"
    r"|(?:sans|evite[rz]?(?: de)?|inutile de|interdi\w+ de|pas besoin de|pas question de|ni)(?: (?:jamais|rien))?"
    rf"(?: {_SAY})?) {_BETWEEN}(?P<matter>{_ANY})\b"
)
_BAN_BEHIND: Final = re.compile(
    rf"\b(?P<matter>{_ANY})\b[^,;.]{{0,40}}? (?:ne (?:doi|devr)\w+ pas|n'a pas a|n'ont pas a|a taire|a ne pas"
    r"|a omettre|(?:reste|est) (?:confidentiel|secret|prive)\w*|ne regarde(?:nt)? (?:personne|pas))"
)
_NO_BAN: Final = re.compile(
    r"\b(?:oubli\w*|hesit\w*|touch\w*|coup\w*|change\w*|que d[eu]?|pas que|n'importe|trop|noms?|prenoms?|adresses?"
    r"|titres?|inters?|intertitres?|chapo|plusieurs|deux fois|repet\w*|seulement|d'accord"
    r"|n'(?:a|ai|avons|est|y a)(?! pas a\b)|(?:on |s'il |si )?(?:connai\w+|sai[ts]|trouv\w+|manqu\w+))\b"
)
"""What asks for it, or speaks of a part of the page or of something else of it."""
_WHOSE: Final = re.compile(r"\A (?:du |de la |de l'|d'un |d'une )(?P<whose>[a-z][a-z-]{2,})")
_ITS: Final = re.compile(r"(?:\bsa|\bson) \Z")
_NAME: Final = re.compile(rf"(?<![\w’'-]){FIRST}[ \u00a0](?P<last>{LAST})")
_SOMEBODY: Final = frozenset(
    "prevenu prevenue accuse accusee suspect suspecte victime homme femme enfant mineur eleve auteur".split()  # noqa: SIM905
)


class Wish(NamedTuple):
    """A matter that is not to be told."""

    matter: Matter
    of_one: bool
    """Whether it is one person's: of nobody else's anything is said."""


@lru_cache(maxsize=256)
def matters(phrase: str) -> tuple[Wish, ...]:
    """What a phrase forbids of these; none where it asks for it.

    >>> [wish.matter.value for wish in matters("sans préciser sa nationalité")], matters("n’oublie pas sa nationalité")
    (['origin'], ())
    """
    folded = fold(phrase)
    if _NO_BAN.search(folded):
        return ()
    found = [*_BAN.finditer(folded), *_BAN_BEHIND.finditer(folded)]
    wishes = [Wish(matter, of_one=_is_of_one(folded, one)) for one in found for matter in _of(one)]
    return tuple({wish.matter: wish for wish in wishes}.values())


def _of(found: re.Match[str]) -> tuple[Matter, ...]:
    if (whose := found["of"]) and not (whose.rstrip("s") in _SOMEBODY or is_person(whose.rstrip("s"))):
        return ()  # "l'origine du feu"
    if re.fullmatch(_PRIVATE, found["matter"]):
        return _OF_PRIVACY
    return tuple(matter for matter, named in _NAMED.items() if re.fullmatch(named, found["matter"]))


def _is_of_one(folded: str, found: re.Match[str]) -> bool:
    start, end = found.span("matter")
    if found["of"]:
        return not found["of"].endswith("s")
    return bool(_ITS.search(folded, 0, start) or _WHOSE.match(folded[end:]))


def known(wish: Wish, texts: Iterable[str]) -> tuple[str, ...]:
    """The lands of which the texts say it of whom is meant, "" where they name none; none at all where nobody can tell.

    Of one person, where it is told of several people: the land that comes first and most, else nobody can tell.
    """
    told = [
        (land_of(found), _named_before(text, found.start()))
        for text in texts
        for found in tells(wish.matter, text)
        if not (wish.of_one and is_of_several(found))
    ]
    lands = [land for land, _ in told]
    rows = Counter(row for land in lands for row in nationalities.of(land))
    if not wish.of_one or (len(rows) <= 1 and len({name for _, name in told if name}) <= 1):
        return ("", *dict.fromkeys(lands))
    most = rows.most_common(2)
    if len(most) > 1 and most[0][1] > most[1][1] and most[0][0] in nationalities.of(next(filter(None, lands))):
        return tuple(dict.fromkeys(land for land in lands if most[0][0] in nationalities.of(land)))
    return ()


def _named_before(text: str, end: int) -> str:
    """The name of whom a sentence tells, before the place; empty where it names nobody."""
    start = max(text.rfind(sign, 0, end) for sign in ".!?\n") + 1
    return next((found["last"] for found in reversed([*_NAME.finditer(text, start, end)])), "")
