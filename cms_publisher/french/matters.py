"""What a text tells of a person that is nobody's business: origin, religion, health, loves, family, party, convictions.

Article 9 of the French Civil Code protects a person's private life; article 9 of Regulation (EU) 2016/679 names most of
these. Only what is said of somebody is found: "un maçon roumain", no "berline allemande", no "lutte contre le cancer".
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from cms_publisher.french import nationalities
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


class Matter(StrEnum):
    """Of what of a person a text tells."""

    ORIGIN = "origin"
    RELIGION = "religion"
    HEALTH = "health"
    ORIENTATION = "orientation"
    FAMILY = "family"
    POLITICS = "politics"
    RECORD = "record"


_LAND: Final = r"(?P<land>[A-ZÀ-Ýa-zà-ÿœ][\wà-ÿ’-]+)"
_BE: Final = rf"(?:est|était|serait){_S}"
_PERSON: Final = (
    r"(?:hommes?|femmes?|prévenue?s?|accusée?s?|suspecte?s?|victimes?|garçons?|filles?|jeunes?|couple|adolescente?s?|"
    r"étudiante?s?|ouvri(?:er|ère)s?|chauffeurs?|conduct(?:eur|rice)s?|automobilistes?|passag(?:er|ère)s?)"
)
_BELIEVER: Final = (
    r"(?:musulmane?|catholique|juif|juive|protestante?|évangélique|bouddhiste|hindoue?|chrétien(?:ne)?|orthodoxe|athée|"
    r"salafiste|islamiste|mormone?|témoin de Jéhovah)"
)
_ILL: Final = (
    r"(?:malade|diabétique|épileptique|dépressi(?:f|ve)|séropositi(?:f|ve)|autiste|schizophrène|bipolaire|alcoolique|"
    r"toxicomane|handicapée?|paraplégique|tétraplégique|asthmatique|cancéreu(?:x|se)|trisomique|paranoïaque|suicidaire)"
)
_ILLNESS: Final = (
    r"(?:cancer|diabète|leucémie|dépression|maladie|handicap|tumeur|sclérose|épilepsie|infarctus|AVC|sida|VIH|"
    r"alcoolisme|addiction|schizophrénie|autisme|burn-out|pathologie|mucoviscidose|Alzheimer|Parkinson)"
)
_STRICKEN: Final = (
    rf"(?:(?:atteinte?s?|souffrante?){_S}d(?:e{_S}|’|u{_S})|{_ILL}\b|(?:suivie?|hospitalisée?|internée?|soignée?|traitée?){_S}"
    rf"(?:en{_S}psychiatrie|à{_S}l’hôpital|pour{_S})|(?:opérée?|amputée?){_S}d)"
)
_LOVER: Final = r"(?:homosexuel(?:le)?|lesbienne|gay|bisexuel(?:le)?|transgenre|transsexuel(?:le)?)"
_KIN: Final = (
    r"(?:épou(?:x|se)|mari|femme|compagn(?:e|on)|conjointe?|fils|filles?|enfants|père|mère|parents|frères?|sœurs?|"
    r"ex-(?:mari|femme|compagn(?:e|on)|épou(?:x|se))|grands-parents|petits-enfants)"
)
_STATE: Final = (
    rf"(?:mariée?|divorcée?|pacsée?|veu(?:f|ve)|célibataire|en{_S}couple|séparée?{_S}de|"
    rf"(?:père|mère|papa|maman){_S}(?:célibataire|d(?:e{_S}|’)(?:famille|un|une|deux|trois|quatre|cinq|six|jumeaux)))"
)
_PARTY: Final = (
    r"(?:Parti|Rassemblement|Front|Mouvement|Républicains|Écologistes|Verts|Insoumis\w*|Renaissance|Reconquête|MoDem|"
    r"Union|Nouveau|LR|PS|PCF|RN|LFI|EELV|UDI|UMP|NPA|LO)"
)
_MEMBER: Final = (
    rf"(?:(?:membre|adhérente?|militante?|encartée?|cadre|sympathisante?|élue?|candidate?|secrétaire){_S}"
    rf"(?:du{_S}|des{_S}|de{_S}l’|de{_S}la{_S}|d[e’]{_S}?|à{_S}|au{_S}|chez{_S})(?:les?{_S}|l’)?{_PARTY}\b[^,;:.«»()]*"
    rf"|(?:sans{_S}étiquette|divers{_S}(?:droite|gauche))|étiquetée?{_S}[^,;:.«»()]+)"
)
_CONVICTED: Final = (
    rf"(?:déjà{_S}(?:\w+{_S})?condamnée?\b[^,;:.«»()]*|(?:multi)?récidiviste\b|(?:déjà{_S})?(?:très{_S})?"
    rf"(?:défavorablement{_S})?connue?s?{_S}(?:de{_S}la{_S}(?:justice|police|gendarmerie)|des{_S}"
    r"(?:services|gendarmes|tribunaux|forces))[^,;:.«»()]*)"
)
_OF_LAND: Final = rf"(?:[Dd]e{_S}(?:double{_S})?nationalité|[Dd]’origine)"
_SEVERAL: Final = re.compile(
    rf"(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit"
    rf"|[Nn]euf|[Dd]ix|[Dd]ouze|\d+(?!\d|{_S}(?:ans|mois)\b)|[Ii]ls|[Ee]lles){_S}"
)
"""How those open who are more than one."""
_ORIGINS: Final = frozenset({"etranger", "etrangere", "africaine", "maghrebine", "asiatique", "antillaise", "arabe"})
_FAITH: Final = rf"(?:de{_S}(?:confession|religion){_S}\w+|{_BELIEVER})"
_FORMS: Final = {
    Matter.ORIGIN: (
        rf"\b{_OF_LAND}{_S}{_LAND}",
        rf"\b(?:[Rr]essortissante?s?|{_PERSON}){_S}{_LAND}",
        rf"(?<![\w’'-])(?:[Uu]ne?|[Ll]e|[Ll]a|[Cc]et?|[Cc]ette|du|au){_S}(?P<land>[A-ZÀ-Ý][a-zà-ÿ-]{{3,}})\b(?!{_S}d[eu]s?{_S}\D)",
        r"\b[Ll]’(?P<land>[A-ZÀ-Ý][a-zà-ÿ-]{3,})\b",
        rf"\b(?:[Ii]l|[Ee]lle){_S}{_BE}{_LAND}",
    ),
    Matter.RELIGION: (
        rf"\bde{_S}(?:confession|religion){_S}\w+",
        rf",{_S}{_BELIEVER}\b(?={_S}pratiquante?|,)",
        rf"\b(?:{_PERSON}|[Ii]l{_S}est|[Ee]lle{_S}est){_S}{_BELIEVER}\b",
        rf"\bconverti\w*{_S}à{_S}l’islam|\b{_BELIEVER}{_S}pratiquante?s?\b|\b[Jj]e suis {_BELIEVER}\b",
    ),
    Matter.HEALTH: (
        rf"\b(?i:{_STRICKEN})",
        rf"\bsouffr(?:e|ait|ent|aient|ant){_S}(?:d’|de{_S})[^,;.]{{0,40}}?{_ILLNESS}",
        rf"\b(?:son|sa|[Ss]on|[Ss]a){_S}{_ILLNESS}\b|\b(?:[Hh]ospitalisée?|[Ii]nternée?)\b",
    ),
    Matter.ORIENTATION: (rf"\b{_LOVER}s?\b|\b[Hh]omosexuel(?:le)?\b|\borientation sexuelle\b|\bhomosexualité\b",),
    Matter.FAMILY: (
        rf"\b(?:[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?){_S}(?:\w+{_S})?{_KIN}\b",
        rf"\b{_STATE}\b|\b[Mm]ariée?{_S}(?:et|à|depuis)\b",
    ),
    Matter.POLITICS: (rf"\b{_MEMBER}", rf"\((?:{_PARTY}|DVG|DVD|SE)\)"),
    Matter.RECORD: (
        rf"\b(?:{_CONVICTED}|[Dd]éjà{_S}condamnée?\b)|\bcasier{_S}judiciaire\b|\bantécédents?\b|\brécidiv\w+",
    ),
}
_TOLD: Final = {matter: tuple(map(re.compile, patterns)) for matter, patterns in _FORMS.items()}
"""What says it of somebody, for certain."""
_PERHAPS: Final = {
    Matter.ORIGIN: re.compile(
        rf"\b(?:née?|arrivée?s?|venue?s?|originaires?|natif|native){_S}(?:en|au|aux|de|du|des|d’|à){_S}?[A-ZÀ-Ý][\w-]+"
        r"|\bsans[ -]papiers?\b|\bsituation irrégulière\b|\btitre de séjour\b|\bétrang(?:er|ère)s?\b|\bmigrante?s?\b"
    ),
    Matter.RELIGION: re.compile(
        r"\b(?:islam\w*|mosquée|synagogue|ramadan|foulard|kippa|voilée?|prie|prière|croyante?)\b"
    ),
    Matter.HEALTH: re.compile(
        rf"\b{_ILLNESS}s?\b|\b(?:soigner?|soins|chimiothérapie|diagnosti\w+|santé|malade|traitement)\b"
    ),
    Matter.ORIENTATION: re.compile(
        rf"\b(?:[Ss]on|[Ss]a){_S}(?:ex-)?(?:mari|femme|épou(?:x|se)|compagn(?:e|on)|conjointe?)\b"
    ),
    Matter.FAMILY: re.compile(r"\b(?:familles?|couple|mariage|divorce|foyer)\b"),
    Matter.POLITICS: re.compile(
        r"\b(?:socialiste|communiste|écologiste|lepéniste|macroniste|étiquette|LR|PS|PCF|RN|LFI|EELV|MoDem)\b"
    ),
    Matter.RECORD: re.compile(
        r"\b(?:condamnée? en (?:19|20)\d\d|mentions?|sursis révoqué|sorti de prison|sortie de prison)\b"
    ),
}
"""What may say it, or something of it."""
_BETWEEN_COMMAS: Final = {
    Matter.ORIGIN: re.compile(rf"{_OF_LAND}{_S}{_LAND}"),
    Matter.RELIGION: re.compile(rf"{_FAITH}(?:{_S}(?:et{_S})?(?:non{_S})?(?:pratiquante?|convaincue?|ferventes?))?"),
    Matter.HEALTH: re.compile(rf"{_STRICKEN}[^,;:.«»()]*|{_ILL}(?:{_S}(?:depuis|de)\b[^,;:.«»()]*)?"),
    Matter.ORIENTATION: re.compile(_LOVER),
    Matter.FAMILY: re.compile(rf"{_STATE}[^,;:.«»()]*"),
    Matter.POLITICS: re.compile(_MEMBER),
    Matter.RECORD: re.compile(_CONVICTED),
}
_WHO: Final = rf"(?:Il|Elle|L[ea]{_S}[\w-]+|L’[\w-]+|(?:M\.|Mme){_S}[A-ZÀ-Ý][\w’-]+)"
_PLAIN: Final = r"(?:(?!\b(?:et|mais|qui|dont|où|car|alors|quand|sans|avec|pour|n[e’])\b)[^,;:«»?!()\d])*"
_NOTHING_ELSE: Final = {
    Matter.ORIGIN: re.compile(rf"{_WHO}{_S}{_BE}(?:{_OF_LAND}{_S})?{_LAND}\."),
    Matter.RELIGION: re.compile(rf"{_WHO}{_S}{_BE}{_FAITH}(?:{_S}pratiquante?)?\."),
    Matter.HEALTH: re.compile(
        rf"{_WHO}{_S}(?:souffr(?:e|ait){_S}d|(?:{_BE}|a{_S}été{_S}){_STRICKEN}){_PLAIN}\.?|{_WHO}{_S}{_BE}{_ILL}{_PLAIN}\."
    ),
    Matter.ORIENTATION: re.compile(rf"{_WHO}{_S}{_BE}{_LOVER}\."),
    Matter.FAMILY: re.compile(
        rf"{_WHO}{_S}{_BE}{_STATE}(?:{_S}et{_S}{_STATE})?{_PLAIN}\.|{_WHO}{_S}a{_S}\w+{_S}(?:enfants?|filles?|fils)\."
        rf"|(?:Son|Sa|Ses|Leurs?){_S}(?:\w+{_S})?{_KIN}\b{_PLAIN}\."
    ),
    Matter.RECORD: re.compile(
        rf"{_WHO}{_S}(?:a|avait){_S}déjà{_S}été{_S}condamnée?\b[^;:«»?!()]*\.|Son{_S}casier\b[^;:«»?!()]*\."
    ),
}


def tells(matter: Matter, text: str) -> Iterator[re.Match[str]]:
    """Where a text says it of somebody, for certain.

    >>> [found[0] for found in tells(Matter.ORIGIN, "Un maçon, de nationalité roumaine, dans une berline allemande.")]
    ['de nationalité roumaine']
    """
    for form in _TOLD[matter]:
        yield from (found for found in form.finditer(text) if _is_so(found))


def may_tell(matter: Matter, text: str, told: Collection[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Where it may say it, or something of it, besides where it is ``told`` for certain."""
    for found in _PERHAPS[matter].finditer(text):
        if not any(one.start() < found.end() and found.start() < one.end() for one in told):
            yield found


def between_commas(matter: Matter, told: str) -> bool:
    """Whether what stands between commas behind somebody says it and nothing else."""
    found = _BETWEEN_COMMAS[matter].fullmatch(told)
    return found is not None and _is_so(found)


def says_only(matter: Matter, sentence: str) -> bool:
    """Whether a sentence says it and nothing else."""
    form = _NOTHING_ELSE.get(matter)
    found = form.fullmatch(sentence) if form else None
    return found is not None and _is_so(found)


def is_of_several(found: re.Match[str]) -> bool:
    """Whether a match of ``tells`` is of several people: "deux patients, atteints de diabète"."""
    host = re.split(r"[;:(«»]|,(?!.)", found.string[: found.start()].rstrip(", \u00a0"))[-1].rsplit(",", 1)[-1]
    return _SEVERAL.match(host.lstrip(" \u00a0")) is not None


def land_of(found: re.Match[str]) -> str:
    """The word by which a match of ``tells`` says of which land somebody is; empty where it says no land."""
    return fold(found.groupdict().get("land") or "")


def _is_so(found: re.Match[str]) -> bool:
    if "land" not in found.re.groupindex or found["land"] is None:
        return True
    word = fold(found["land"])
    return word in _ORIGINS or any(map(nationalities.is_land, nationalities.of(word)))
