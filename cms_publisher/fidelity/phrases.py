"""An instruction cut into its phrases, a wish each: what only goes on with the one before stays with that.

"chapô court, une phrase", "le titre, trop long", "l’info, c’est les emplois, pas la communication", "prénom et initiale
seulement", "titre à trouver, sobre, sans citation".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.matters_asked import matters
from cms_publisher.fidelity.remarks import is_errand
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

PHRASE_END: Final = re.compile(
    r"[;!?\n](?![^()]*\))|(?<!\bp)[,.](?!\d)(?![^()]*\))|\s+(?:et|and)\s+(?![\d]|demi\b)(?![^()]*\))", re.IGNORECASE
)
"""Of what stands in brackets, all belongs to what stands before them."""
_OF_THE_ONE_BEFORE: Final = re.compile(
    r"(?:en |d'|pas plus d'|au plus )?(?:une|deux) (?:seule )?phrases?(?: (?:max\w*|au plus))?"
)
"""How long what stands before the comma may be: "chapô court, une phrase"."""
_HEADING: Final = re.compile(r"\b(?:inter-?titres?|inters?)\Z")
_NO_QUOTES: Final = re.compile(r"(?:pas d(?:es |e |')|sans )(?:citations?|guillemets)")
_HOW_LONG: Final = re.compile(
    r"(?:mais )?(?:en (?:tres )?bref|(?:mais|en) (?:tres |plus )?court|(?:en )?(?:une|deux|trois|quelques|\d) "
    r"(?:petites? |seules? )?(?:lignes?|phrases?)(?: (?:max\w*|au plus|pas plus))?)"
)
"""How long what is told of the thing before the comma may be: "la chaudière, en bref"."""
_NOT_THERE: Final = re.compile(
    r"(?:et )?(?:pas|non|plutot que?|jamais) (?:a la fin|en fin|en bas|en dernier|au milieu|noye\w*).{0,25}"
    r"|(?:et )?(?:(?:le |la )?tout |ca )?(?:a la (?:toute )?fin|en (?:tout )?(?:fin|bas)(?: de (?:papier|page|texte))?|"
    r"en dernier|tout en bas)"
)
"""Where what stands before the comma is to be, or not: "l’écho d’ici, à la fin", "la peine, pas à la fin"."""
_STANDFIRST: Final = re.compile(r"\bchap(?:o|eau)\b")
_HEADLINE: Final = re.compile(r"\b(?:titre|headline|title)\b")
_OF_THE_HEADLINE_BEFORE: Final = re.compile(
    r"(?:(?:il|elle) est |c'est |qui est )?(?:(?:un peu|bien|beaucoup) )?(?:trop|plus|pas assez) [a-z]+"
    r"|a (?:revoir|refaire|ameliorer|retravailler|changer)"
)
"""What is said of it behind the comma: "vérifie le titre, trop long"."""
_SUCH_A_HEADLINE: Final = re.compile(
    r"(?:(?:tres|plutot|assez) )?(?:sobre|factuel|court|informatif|parlant|neutre)"
    r"|avec (?:l[ea]s? |l'|une? )?(?:noms?|chiffres?|score|dates?|lieu|ville|commune|prix|citation)\b[^,]*"
    r"|une (?:phrase|citation) d[e'] ?[^,]+|(?:sorti|tire|pris) de (?:ses|leurs) [a-z]+"
    r"|(?:sans|pas de|pas d') ?(?:citations?|guillemets|questions?|chiffres?|jeux? de mots?|calembours?|effets?)"
)
"""What it is to be, behind the comma: "titre à trouver, sobre, sans citation"."""
_FIND_ONE: Final = re.compile(
    r"(?:a toi d'en |trouve[sz]?-en |mets-en |fais-en |propose[sz]?-en )(?:trouver )?un (?=\w)"
)
"""The same behind "elle n’a pas mis de titre"."""
_OF_ALL_BEFORE: Final = re.compile(
    r"(?:et )?c'est (?:ca|cela|la|bien ca),? (?:qui est )?l'info(?:rmation)?|c'est (?:tout )?ce qui compte"
    r"|c'est (?:ca )?le sujet|(?:et )?(?:rien de plus|rien d'autre|c'est tout|point(?: barre)?)"
    r"|qu'(?:on l[ea]s? voi\w+|(?:elle|il)s? se voi\w+)(?: bien)?"
    r"|l[ea]s? plus recente?s?"
    r"|(?:dis|dites|precise|rappelle|ecris|indique)-l[ea]s?|il faut (?:que ca se|qu'on l[ea]s?) voi\w+(?: \w+)?"
)
"""What is said of what stands before the comma, whatever that is."""
_NEWS: Final = re.compile(r"(?:.*\b)?(?:l'info|l'important|l'essentiel|le sujet|l'angle|ce qui compte)")
_IT_IS: Final = re.compile(r"(?:c'est|ce sont) ")
_CALLED_NEWS: Final = re.compile(rf"{_NEWS.pattern},? (?:c'est|ce sont) .*")
_RATHER: Final = re.compile(r"(?:et )?(?:pas|plutot que) (?:l[ea]s? |l'|leurs? |un |du )?[^ ]+(?: [^ ]+){0,3}")
"""What is no news beside that which is: "…, pas la communication"."""
_FIRST_NAME: Final = re.compile(r"(?:.* )?(?:le )?prenom")
_INITIAL: Final = re.compile(r"(?:l')?initiales?(?: du nom)?(?: (?:seulement|uniquement|seule|suffi\w+))?")
_PLACED: Final = re.compile(r"(?:mets|mettre|mettez|avec|donne|redis) .*")
_IN_STANDFIRST: Final = re.compile(r".* (?:dans le|en|des le) chap(?:o|eau)")
_HEAD: Final = re.compile(
    r"(?:.*: )?(?:que )?(?:(?:l[ea]|un) )?(?:titre|chap(?:o|eau))|.* (?:dans|en) (?:l[ea] )?(?:titre|chap(?:o|eau))"
)
_OTHER_HEAD: Final = re.compile(r"(?:dans )?(?:l[ea] |un )?(?:titre|chap(?:o|eau))\b.*")
"""Both of what stands above the text: "que le titre et le chapô le disent", "dans le titre et le chapô"."""
_CLAUSE: Final = re.compile(r"(?:on (?:doit|veut) |qu'on |il faut (?:qu'on )?|que )?.*\bvoi\w* (?:bien )?qu(?:e |').*")
_ANOTHER_CLAUSE: Final = re.compile(r"qu(?:e |').*")
"""What is to be seen, in two clauses: "qu’on voie que l’un est relaxé et que l’autre fait appel"."""
_LEAVES_OUT: Final = re.compile(
    r"(?:on |tu |vous )?(?:sans|(?:vire|enleve|ote|retire|coupe|supprime)[rsz]?|laisse[rsz]? (?:tomber|de cote))"
    r" (?:l[ea]s? |l')[^,]+"
)
_ANOTHER_PART: Final = re.compile(
    r"(?:l[ea]s? |l')(?:(?!(?:titre|chapo|reste|suite|en|a|au|dans|avant|haut|bas|fin|d'abord|ensuite|court\w*)\b)"
    r"[a-z'-]+ ?){1,4}"
)
"""One thing more that is to be left out: "laisse tomber le jumelage et le personnel"."""
_DATA: Final = r"(?:(?:pre)?noms?|adresses?|ages?|identites?|photos?|prix|montants?|salaires?)"
_BANS: Final = re.compile(
    r"\b(?:sans|ni|pas|evite[rz]?|(?:ne |n')(?:pas )?\w+(?: pas)?) (?:\w+ )?"
    rf"(?:de |d'|l[ea]s? |l'|s(?:on|a|es) |leurs? )?{_DATA}\b"
)
_DATUM: Final = re.compile(rf"(?:l[ea]s? |l'|s(?:on|a|es) |leurs? )?{_DATA}(?: (?:du |de la |de l'|des )[a-z]+)?")
"""One thing more that is not to be told, behind what bans another: "évite l’âge du médecin et son adresse"."""
_LABEL: Final = re.compile(r"\s*(?P<label>[^\W\d_][^:.,;!?\n()«»]{2,30}?) ?: (?=[^\W\d_])")
_OF_THE_PAGE: Final = re.compile(
    r"\A(?:pens\w+|gard\w+|mets|mett\w+|ajout\w+|dis|dire|fais|faire|voir|pour|avec|sans|et|mais|en|on|il|elle)\b|"
    r"\b(?:titres?|chap(?:o|eau)|inter\w*|angle|sujet|infos?|mots?|cles?|seo|longueur|langue|format|style|ton|pratique|"
    r"attention|prudence|consignes?|briefs?|rappel|urgent|notes?|priorite|essentiel|important|reponds|demande|public|instructions?)\b"
)
"""What is a wish with what stands behind its colon: "Titre : la grève"."""
_COLON: Final = re.compile(r" ?: ")
_AND: Final = " et "
_FEW: Final = 4
"""Words of one thing more of what is called the news."""


def phrases(text: str) -> Iterator[str]:
    """The phrases of an instruction, as the desk wrote them; what it opens on and a colon, "Rugby : ", is one."""
    label = _LABEL.match(text)
    named = label["label"] if label and not _OF_THE_PAGE.search(fold(label["label"])) else ""
    if label and named:
        yield named.strip()
    held = ""
    for sign, phrase in _parts(text[label.end() :] if label and named else text):
        joint = _joint(fold(held), sign, fold(phrase))
        if held and joint:
            held = f"{held}{joint}{phrase}"
            continue
        if held:
            yield held
        titled = _HEADLINE.search(fold(held)) and not _STANDFIRST.search(fold(held))
        found = _FIND_ONE.match(fold(phrase)) if titled else None
        if found or (titled and sign.startswith(",") and _SUCH_A_HEADLINE.fullmatch(fold(phrase))):
            held = f"titre {phrase[found.end() if found else 0 :]}"
        else:
            held = phrase
    if held:
        yield held


def whole(phrase: str, instruction: str) -> str:
    """The phrase with what "et" parts it from, as the desk wrote it: "l’âge et la commune".

    >>> whole("l'âge", "Titre court, mets l'âge et la commune. Merci")
    "mets l'âge et la commune"
    """
    text = " ".join(instruction.split())
    at = text.find(phrase)
    if at < 0:
        return phrase
    start, end = at, at + len(phrase)
    signs = [found.span() for found in PHRASE_END.finditer(text) if found[0].strip() in ",.;!?"]
    signs += [found.span() for found in _COLON.finditer(text)]
    start = max((stop for _, stop in signs if stop <= at), default=0)
    end = min((begin for begin, _ in signs if begin >= end), default=len(text))
    return text[start:end].strip(" ,:")


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """What stands between signs or "et", and what parts it from what stands before."""
    start, sign = 0, ""
    for found in PHRASE_END.finditer(text):
        if phrase := " ".join(text[start : found.start()].split()):
            yield sign, phrase
            sign = ""
        start, sign = found.end(), sign or (found[0] if found[0].strip() in ",.;!?" else _AND)
    if phrase := " ".join(text[start:].split()):
        yield sign, phrase


def _joint(held: str, sign: str, phrase: str) -> str:
    """What joins a phrase to the one before, both folded, if it goes on with that; else nothing."""
    if sign == _AND:
        name = _FIRST_NAME.fullmatch(held) and _INITIAL.fullmatch(phrase)
        news = _CALLED_NEWS.fullmatch(held) and len(phrase.split()) <= _FEW
        opening = _PLACED.fullmatch(held) and _IN_STANDFIRST.fullmatch(phrase) and not _STANDFIRST.search(held)
        left = _LEAVES_OUT.fullmatch(held) and _ANOTHER_PART.fullmatch(phrase)
        banned = (matters(held) and matters(f"sans {phrase}")) or (_BANS.search(held) and _DATUM.fullmatch(phrase))
        both = _HEAD.fullmatch(held) and _OTHER_HEAD.fullmatch(phrase)
        clauses = _CLAUSE.fullmatch(held) and _ANOTHER_CLAUSE.fullmatch(phrase)
        return _AND if name or news or opening or left or banned or both or clauses else ""
    named = _NEWS.fullmatch(held) and _IT_IS.match(phrase)
    rather = _IT_IS.search(held) and _RATHER.fullmatch(phrase)
    standfirst = _STANDFIRST.search(held) and _OF_THE_ONE_BEFORE.fullmatch(phrase)
    headline = _HEADLINE.search(held) and _OF_THE_HEADLINE_BEFORE.fullmatch(phrase)
    said = _OF_ALL_BEFORE.fullmatch(phrase) or _NOT_THERE.fullmatch(phrase)
    short = _HOW_LONG.fullmatch(phrase) and not is_errand(held)
    sober = _HEADING.search(held) and _NO_QUOTES.fullmatch(phrase)
    goes_on = sober or named or rather or standfirst or headline or said or short
    return ", " if sign.startswith(",") and goes_on else ""
