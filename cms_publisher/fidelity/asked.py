"""What a phrase of an instruction asks of the finished article, as far as the article shows whether it was done.

"Titre court", "chapô d'une phrase", "citer Le Phare", "infos pratiques à la fin", "le stationnement d'abord", "titre
avec Brévic", "pas de question en titre", "trois intertitres au plus", "sans la pub", "pas ceux des victimes". What is
none of these asks for a subject, or was read by nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import content_words, fold

if TYPE_CHECKING:
    from cms_publisher.model import Brief


class Ask(StrEnum):
    """What is asked of the article."""

    SHORT_TITLE = "short-title"
    TELLING_TITLE = "telling-title"
    """A livelier headline than there is: for a person."""
    SHORT_STANDFIRST = "short-standfirst"
    CITED = "cited"
    LAST = "last"
    FIRST = "first"
    FORWARD = "forward"
    """In the headline, the standfirst, a subheading, or what opens the text."""
    IN_TITLE = "in-title"
    IN_STANDFIRST = "in-standfirst"
    COMMUNE = "commune"
    """The place of the news in the headline."""
    NAMED = "named"
    """Somebody's name or a place in the headline."""
    NO_QUESTION = "no-question"
    NO_QUOTE = "no-quote"
    NO_FIGURE = "no-figure"
    """None of them in the headline."""
    FEW_HEADINGS = "few-headings"
    QUOTE_HEADING = "quote-heading"
    """What somebody says as a subheading."""
    WITHOUT = "without"
    PLAIN = "plain"
    """No praise of whoever sent the text."""
    NO_VICTIM = "no-victim"
    NO_MINOR = "no-minor"


@dataclass(frozen=True, slots=True)
class Asked:
    """One such wish, and of what it speaks."""

    ask: Ask
    what: str = ""

    @property
    def number(self) -> int | None:
        """How many are allowed at most, where a number is said."""
        word = self.what.split(" ")[0] if self.what else ""
        return int(word) if word.isdigit() else _NUMBERS.get(word)


_SHORT: Final = r"(?:(?:tres|assez|plutot) )?(?:court|bref)\b"
_NUMBERS: Final = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
_A_NUMBER: Final = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_COUNT: Final = rf"(?P<what>{_A_NUMBER})"
_MOST: Final = r"(?:pas plus d[e'] ?|(?:au|un) (?:plus|maximum)(?: de)? |(?:maxi|max\.?|maximum) |moins de )"
_STANDFIRST: Final = r"\bchap(?:o|eau)x?\b"
_NO: Final = r"(?:pas|sans|jamais|aucune?|eviter?|evitez|ni)(?: (?:d[e']s?|l[ae]s?|une?))? ?"
_IN_TITLE: Final = r"(?:en|dans l[ea]s?|pour le|au) titres?\b"
_HEADINGS: Final = r"(?:inter-?titres?|inters?)\b"
_NAME_OF: Final = r"(?:l[ea]s? )?(?:nom (?:de |du |d'|des )?)?"
_PLACE: Final = r"(?:l[ae]s? |l')?(?:commune|ville|village|bourg|localite)\b"
_PATTERNS: Final = {
    Ask.SHORT_TITLE: (
        rf"\btitre (?:de |en )?{_MOST}{_COUNT} (?:signes?|caracteres?)\b"
        rf"|\btitre (?:de |en )?(?P<what2>{_A_NUMBER}) (?:signes?|caracteres?) (?:au (?:plus|maximum)|maxi?(?:mum)?)\b"
        rf"|\btitre ?:? ?(?:plus )?{_SHORT}|\bshort (?:title|headline)\b"
        r"|\btitre\b[:, ]{1,3}(?:(?:il )?est |c'est |qui est |un peu |bien |beaucoup )*(?:pas )?trop long\b"
        r"|\btitre\b[:, ]{1,3}a raccourcir\b|\braccourci\w* (?:un peu |bien )?(?:le|ce|mon|son) titre\b"
    ),
    Ask.TELLING_TITLE: (
        r"\btitre (?:un peu |bien |vraiment |beaucoup )?"
        r"(?:plus (?:parlant|accrocheur|percutant|vivant|concret|fort)|moins (?:plat|terne|vague|sec))\b"
        r"|\btitre\b[:, ]{1,3}a (?:revoir|ameliorer|retravailler)\b"
    ),
    Ask.SHORT_STANDFIRST: (
        rf"{_STANDFIRST}[^,]{{0,20}}?,? (?:d'|en |de |: |{_MOST})*{_COUNT} (?:seule |courte )?phrases?\b"
        rf"|{_STANDFIRST} (?:plus )?{_SHORT}|\bchap(?:o|eau) {_SHORT}"
    ),
    Ask.FEW_HEADINGS: (
        rf"{_MOST}{_COUNT} {_HEADINGS}|\b(?P<what2>{_A_NUMBER}) seuls? {_HEADINGS}"
        rf"|\b(?P<what3>{_A_NUMBER}) {_HEADINGS} (?:au (?:plus|maximum)|maxi?(?:mum)?\b|pas plus)"
    ),
    Ask.QUOTE_HEADING: (
        r"\b(?:citations?|phrase|mots|propos) (?:d[eu]s? |de la |de l'|d')?(?P<what>[^,]*?) ?(?:en|comme) "
        rf"{_HEADINGS}"
    ),
    Ask.NO_VICTIM: (
        r"\b(?:pas|sans|aucun) (?:(?:de|le|les|des) )?(?:noms?|ceux|celui) (?:d'une |d[eu]s? |de la |des )?victimes?\b"
        r"|\bne (?:pas )?(?:nommer|citer|identifier|donner le nom d[eu]s?) (?:pas )?(?:la |les |des )?victimes?\b"
        r"|\bvictimes? (?:anonymes?|sans noms?)\b"
    ),
    Ask.NO_MINOR: (
        r"\b(?:pas|sans|aucun) (?:(?:de|le|les|des) )?(?:noms?|prenoms?|ceux|celui) "
        r"(?:d[eu]s? |de la |des |d'un )?(?:mineure?s?|enfants?|ados?|adolescente?s?)\b"
        r"|\bne (?:pas )?(?:nommer|citer|identifier) (?:pas )?(?:le |la |les |des )?(?:mineure?s?|enfants?|ados?)\b"
        r"|\banonymis\w+ (?:le |la |les )?(?:mineure?s?|enfants?|ados?)\b"
    ),
    Ask.NO_QUESTION: (
        rf"{_NO}(?:titre (?:interrogatif|en forme de question)|(?:questions?|point d'interrogation) {_IN_TITLE})"
        r"|\btitre (?:sans|pas de) (?:question|point d'interrogation)"
    ),
    Ask.NO_QUOTE: rf"{_NO}(?:citations?|guillemets) {_IN_TITLE}|\btitre (?:sans|pas de) (?:citations?|guillemets)",
    Ask.NO_FIGURE: rf"{_NO}(?:chiffres?|nombres?) {_IN_TITLE}|\btitre (?:sans|pas de) (?:chiffres?|nombres?)",
    Ask.PLAIN: (
        r"\A(?:(?:en faire |fais-en |faites-en |faire )?(?:un )?(?:papier |article |texte ))?sobre(?:ment)?\Z"
        r"|\A(?:du |rester |etre )?factuel\Z"
        r"|\b(?:sans|pas de|moins de|virer|enlever|retirer|couper|gommer|supprimer|enleve|coupe|vire|retire) "
        r"(?:l[ea]s? |l'|toute? l[ea] )?"
        r"(?:auto-?promo\w*|pub(?:licite)?|promo\w*|com|reclame|langue de bois|superlatifs?|baratin)\b"
    ),
    Ask.NAMED: (
        r"\btitre (?:avec|qui (?:dit|donne|cite)|ou il y a) (?:l[ea]s? |l'|un )?(?:noms?|lieux?|endroit)"
        r"(?: (?:ou|et) (?:l[ea]s? |l')?(?:noms?|lieux?|endroit|ville|village|commune))?\Z"
    ),
    Ask.COMMUNE: (
        rf"\b(?:titre (?:avec|qui (?:dit|nomme|cite)|ou il y a) {_NAME_OF}{_PLACE}"
        rf"|{_NAME_OF}{_PLACE} {_IN_TITLE}|titre ?: {_NAME_OF}{_PLACE} (?:dedans|obligatoire|d'abord|devant)\b)"
    ),
    Ask.IN_TITLE: (
        r"\btitre (?:avec|qui (?:dit|nomme|cite)|ou il y a) "
        r"(?!le nom d(?:e la |e l'|u |es ))(?:le nom de |l[ea]s? |l')?(?P<what>.+)"
    ),
    Ask.IN_STANDFIRST: (
        rf"\A(?:mets |mettre |mettez |avec )?(?P<what>[^,]+?) (?:dans le|en|des le) chap(?:o|eau)\b"
        rf"|{_STANDFIRST} (?:avec|qui (?:dit|donne)) (?P<what2>.+)"
    ),
    Ask.WITHOUT: (
        r"\b(?:ne |n')?(?:pas )?(?:parle[rz]?|mentionne[rz]?|evoque[rz]?) pas (?:d[eu]s? |de la |de l'|d')?(?P<what>.+)"
        r"|\b(?:ne pas|sans) (?:parler|mentionner|evoquer) (?:d[eu]s? |de la |de l'|d')?(?P<what2>.+)"
        r"|\bpas un mot (?:sur|d[eu]s?|d') ?(?P<what3>.+)"
        r"|\A(?P<what4>[^,]+?) (?:ne (?:va|vont|doi(?:t|vent) pas (?:aller|figurer))|n'(?:a|ont) rien a faire)"
        r"(?: pas)? dans (?:l'article|le papier|le texte)"
    ),
    Ask.CITED: r"\b(?:cit|credit|mentionn)(?:er?|ez) (?P<what>.+)",
    Ask.LAST: (
        r"(?:\A|\b(?:mettre|mets|mettez|garder|avec|rappelle[rz]?) )"
        r"(?P<what>[^,]+?) (?:(?:a|en|vers) (?:la )?fin|(?:en|tout en|au) bas)\b"
        r"|\b(?:finir|finis|finissez|terminer|termine|terminez|conclure) (?:par|sur|avec) (?P<what2>.+)"
    ),
    Ask.FIRST: (
        r"\A(?:avec |mets |mettre )?(?P<what>[^,]+?) (?:d'abord|en premier|en tete|en ouverture|"
        r"avant (?:le reste|tout))\b"
        r"|\b(?:commencer?|commencez|ouvrir|ouvre|ouvrez|attaquer?|attaquez|demarrer?|demarrez) "
        r"(?:par|sur|avec) (?P<what2>.+)"
        r"|\A(?:d'abord|en premier|avant tout|priorite a(?:ux?)?|en tete|en ouverture),? (?P<what3>.+)"
    ),
    Ask.FORWARD: (
        r"\b(?:mettre|mets|mettez) (?:bien )?(?:en avant|en valeur|l'accent sur) (?P<what>.+)"
        r"|\b(?:valoriser?|valorisez) (?P<what2>.+)"
    ),
}
_WISHES: Final = tuple((ask, re.compile(pattern)) for ask, pattern in _PATTERNS.items())
"""Of a folded phrase, in this order."""
PRACTICAL: Final = re.compile(
    r"\b(?:infos?|informations?|renseignements?) pratiques?\b|\bpratique\b|\bhoraires?\b|\btarifs?\b|\bcontacts?\b|"
    r"\brenseignements?\b|\breservations?\b|\bnumeros?\b"
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
    r"combien|comment|pourquoi|quand|titres? (?:avec|sur|plus|trop|assez)|"
    r"(?:verifi|chang|refai|revo[iy]|soign|amelior|corrig)\w* (?:le|ce|un) titre|"
    r"(?:une?|deux|trois|quelques) (?:lignes?|phrases?))\b|(?<![\w-])\d|\btitres? ?[:=]"
)
"""How much of it, how or where: a subject that stands in the text says nothing of that."""


_ASPECTS: Final = (
    (re.compile(r"\b(?:dates?|jours?|quand)\b"), re.compile(rf"\b\d\d?(?:er)? (?:{'|'.join(map(fold, MONTHS))})\b")),
    (re.compile(r"\b(?:heures?|horaires?)\b"), re.compile(r"\b\d\d? ?h(?: ?\d\d)?\b|\b(?:midi|minuit)\b")),
    (
        re.compile(r"\b(?:prix|tarifs?)\b"),
        re.compile(r"\b(?:tarifs?|prix|gratuit\w*|billets?|entree (?:libre|payante))\b|\d ?(?:€|euros?\b)"),
    ),
    (
        re.compile(r"\b(?:ce qu(?:e|')|consignes?|gestes?|quoi)\b.*\b(?:doi\w+|devront|faut|faire)\b|\bconsignes?\b"),
        re.compile(
            r"\b(?:doi(?:t|vent)|devr(?:a|ont)|il faut|interdi\w+|oblig\w+|recommand\w+|conseillee?s?|"
            r"(?:est|sont) (?:invite|prie|appele)e?s?|restriction)\b"
        ),
    ),
)
"""What is named by its kind -> how a text tells it, folded."""


def aspect(what: str) -> re.Pattern[str] | None:
    """How a text tells what is named by its kind alone: a date, an hour, a price, what people must do."""
    return next((told for named, told in _ASPECTS if named.search(what)), None)


def wishes(brief: Brief) -> tuple[Asked, ...]:
    """What a brief asks of the article."""
    return tuple(asked for phrase in brief.unread if (asked := read(phrase)) is not None)


def read(phrase: str) -> Asked | None:
    """What a phrase asks of the article; None for a subject, or what isn't read."""
    folded = fold(phrase).strip(" .!")
    for ask, pattern in _WISHES:
        if found := pattern.search(folded):
            said = next(filter(None, found.groupdict().values()), "")
            return Asked(ask, said.strip())
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
