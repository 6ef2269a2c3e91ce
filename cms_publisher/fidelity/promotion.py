"""What a press release says of itself and a newsroom does not: "nous", superlatives, pride; and whom to call."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import slogans
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.french import quotes, tables
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence

_FIRST_PERSON: Final = re.compile(r"\b(?:nous|notre|nos)\b")
_ADDRESSING: Final = Sought(
    r"\b(?:nous|notre|nos|vous|votre|vos)\b|^(?:venez|decouvrez|retrouvez|rejoignez)\b",
    "nous|notre|nos|vous|votre|vos|venez|decouvrez|retrouvez|rejoignez",
)
_CONTACT: Final = Sought(
    r"\S@\S+\.\w|https?://|\bwww\.|^contacts?\b"
    r"|\bcontacts? (?:presse|medias?)\b|\bplus d'informations?\b|\brenseignements?\s?:",
    "@|http|www.|contact|plus d'information|renseignement",
)
_TELEPHONE: Final = re.compile(r"(?:\+33|0(?<!\w0))[ .]?\d(?:[ .\u00a0]?\d\d){4}\b")
_SECTION: Final = re.compile(r"contacts?\b|notes? aux redactions?\b|informations? pratiques?\b")
_SUPERLATIVE: Final = (
    r"\b(?:le|la|les) plus (?:grand|beau|bel|important|innovant|performant|moderne|fiable)\w*+"
    r"(?! (?:prudence|attention|vigilance|fermete|discretion|rigueur|nombre)\b)(?!, une? )"
    r"|(?P<feels>\bse (?:rejoui|felicit)\w+|\bs'enthousiasm\w+)"
)
_LABOUR: Final = Sought(
    r"\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs) (?:longues )?(?:annees|ans|mois) "
    r"(?:d'engagement|d'efforts?|de travail|de mobilisation|de recherche)\b|\bfruit d(?:e|'un) [^,.;]{0,30}\btravail\b",
    "d'engagement|d'effort|de travail|de mobilisation|de recherche|fruit d",
)
"""How long its sender has worked for it."""
_PROMISES: Final = Sought(
    r"\bfideles? a (?:son|sa|ses|leurs?) (?:engagements?|valeurs?|missions?|traditions?|promesses?|histoire)\b"
    r"|\b(?:met|mettent) (?:\w+ ){0,4}?tout en oeuvre\b"
    r"|\b(?:plus que jamais )?(?:mobilise|engage)e?s? (?:a (?:vos|nos) cotes|au quotidien)\b",
    "fidele|tout en oeuvre|plus que jamais|cotes|au quotidien",
)
_MEASURE: Final = re.compile(
    r"\b(?:aide|subvention|prime|dotation|seance|session|mesure|ouverture|fermeture|vente|autorisation|derogation|"
    r"assemblee|enveloppe|titre|"
    r"situation|circonstance|secheresse|episode|crue|chaleur|canicule|pluie|tempete|gel|maree|deficit|temperature)s? "
    r"(?:[a-z]+ )?exceptionnel"
)
_SAID: Final = re.compile(r"[»”\"],?[ \u00a0]\Z")
"""Behind a quotation, "se réjouit la directrice" only tells who says it."""
_FEELING: Final = (
    r"\bc'est avec (?:[\w']+ ){0,4}?(?:plaisir|joie|fierte|bonheur|honneur|enthousiasme|satisfaction|"
    r"tristesse|regrets?|emotion)(?= qu[e'])"
)
"""What its sender feels is no news, and the fact behind it is."""
_INSERTED: Final = re.compile(r"(?<=[\w)]), (?P<praise>[^,«».;:()]{5,80})(?=, )")
_BEFORE_PRAISE: Final = 2
"""Words that may stand before the praise of an apposition: "un acteur de référence"."""
_STANDARDS: Final = (
    "national", "nationaux", "regional", "laboratoire", "laboratoires", "centre", "centres", "prix", "taux", "indice",
    "loyer", "revenu", "periode", "annee", "espece", "niveau",
)  # fmt: skip
"""What is "de référence" by its name and not by praise: "le laboratoire national de référence". Folded."""
_MEETINGS: Final = (
    "conseil", "assemblee", "assemblee generale", "comite", "economique", "seance", "session", "reunion", "congres",
    "cse", "ag", "municipal", "communautaire", "syndical", "budget", "audience", "mandat",
)  # fmt: skip
"""What is "extraordinaire" as it meets or is voted out of turn. Folded."""
_RANKED: Final = r"(?! (?:de (?:la|sa|leur) (?:poule|division)|du (?:groupe|championnat|classement|top)\b))"
"""In what a sports team is the leader: that is told and no praise."""
_COUNTED: Final = re.compile(r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b")
_SERVED: Final = re.compile(r"\bau service d(?:e(?: (?:ses|leurs?|la|l'|plus de))?|es|u) ?[\d ]+[a-z]+s\b")
"""Whom an actor serves is counted in its praise: what it is about goes with it."""
_LEADING: Final = re.compile(r"(?P<praise>[A-ZÀ-Ý][^,«».;:()]{5,120}), (?=[A-ZÀ-Ýlieuscd])")
_SINCE: Final = re.compile(r" depuis (?P<year>\d{4})\Z")
_SUBJECT: Final = re.compile(r"(?:L[ae]s?|L[’']|Une?|Des|Ce\w*|Passionnée?s? de?)\b")
"""What is the sentence's subject, or tells what a person loves."""
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SHOUTED: Final = 4
"""Letters of a word that is no acronym."""


@lru_cache(maxsize=1024)
def unfit(text: str, *, superlatives: bool = False) -> EditKind | None:
    """Why a sentence can't stay in a newsroom's brief; a speaker may say "nous" or "vous", and keeps what is said.

    ``superlatives``: whether "le plus grand" may stay, as in what no sender praises itself with.
    """
    if _CONTACT.search(fold(text)) or _TELEPHONE.search(fold(text)):
        return EditKind.CONTACT
    found = _praise().finditer(fold(text))
    praising = any(not (superlatives and each["superlative"]) for each in found)
    promotional = _ADDRESSING.search(fold(quotes.outside(text))) or praising
    return EditKind.PROMOTION if promotional else None


def appositions_of_praise(text: str, source: str = "") -> list[tuple[int, int]]:
    """The spans, commas included, of what may go: ", leader de l’eau," or, at the start, "Leader de l’eau, ".

    What is quoted stays, and a year since when, unless ``source`` tells it again. So go a slogan before its fact and
    one behind it ("Résolument tourné vers l’avenir, ", ", gage de qualité"), and "C’est avec fierté que … vous".
    """
    opens = _leading(text, source) or slogans.head(text)
    found = [opens] if opens else slogans.gladly(text)
    for match in _INSERTED.finditer(quotes.outside(text)):
        apart = not found or found[-1][1] <= match.start()
        if apart and _only_praises(_undated(match["praise"], source)):
            found.append((match.start(), match.end() + 1))
    ends = slogans.tail(text)
    return [*found, ends] if ends and (not found or found[-1][1] <= ends[0]) else found


def _leading(text: str, source: str) -> tuple[int, int] | None:
    """The praise of a subject that a sentence opens with."""
    found = _LEADING.match(text)
    if found is None:
        return None
    told = _undated(found["praise"], source)
    named = text[found.end()].isupper() or (
        not _SUBJECT.match(told) and slogans.stands_alone(told, text[found.end() :])
    )
    return found.span() if named and (_only_praises(told) or _boasts(told)) else None


def _undated(words: str, source: str) -> str:
    """The words without the year since when, where the text tells that again."""
    year = _SINCE.search(words)
    return words[: year.start()] if year and source.count(year["year"]) > 1 else words


def _boasts(words: str) -> bool:
    """Whether a merit stands in it and nothing that is counted or done: "Véritable vitrine du savoir-faire"."""
    folded = fold(words)
    return _merits().search(folded) is not None and not (_COUNTED.search(folded) or has_verb(words))


def _only_praises(words: str) -> bool:
    """Whether it praises from near its start on, counts nothing, and has no verb but of a clause that goes on so."""
    folded = fold(words)
    first = _praise().search(folded)
    what, _, clause = words.partition(" qui ")
    early = first is not None and folded[: first.start()].count(" ") <= _BEFORE_PRAISE
    goes_on = not clause or _praise().search(fold(clause)) is not None
    return early and goes_on and not _COUNTED.search(_SERVED.sub("", folded)) and not has_verb(what)


def without_appositions_of_praise(sentence: Sentence, source: str = "") -> Sentence:
    """The sentence without what only praises beside its fact, which gets the capital; ``source``: the text it is of."""
    changes = [(start, end, "") for start, end in appositions_of_praise(sentence.text, source)]
    text, edits = replaced(sentence.text, changes, EditKind.PROMOTION) if changes else (sentence.text, [])
    if changes and changes[0][0] == 0 and text[0].islower():
        edits.append(Edit(kind=EditKind.CAPITAL, before=text[0], after=text[0].upper()))
        text = text[0].upper() + text[1:]
    return replace(sentence, text=text, edits=(*sentence.edits, *edits)) if edits else sentence


def is_contact_section(opening: str) -> bool:
    """Whether a heading or paragraph opens what only tells whom to call."""
    return _SECTION.match(fold(opening)) is not None


def praise(text: str) -> Iterator[str]:
    """The promotional words of ``text`` outside quotations, as it has them where folding keeps its length."""
    folded = fold(quotes.outside(text))
    for found in _praise().finditer(folded):
        if found["feels"] and _SAID.search(fold(text[: found.start()])):
            continue
        yield text[slice(*found.span())] if len(folded) == len(text) else found[0]


def self_praise(text: str) -> list[str]:
    """What a release says of its sender outside quotations, for a person to judge: praise, merits, labour."""
    folded = fold(quotes.outside(text))
    spans = [found.span() for pattern in (_merits(), _LABOUR) for found in pattern.finditer(folded)]
    written = text if len(folded) == len(text) else folded
    merits = [written[slice(*span)] for span in spans]
    return [*plain_praise(text), *merits]


def plain_praise(text: str) -> Iterator[str]:
    """The promotional words less those that say what kind a measure or the weather is."""
    return (word for word in praise(text) if not _names_a_measure(word, text))


def quoted_praise(text: str) -> list[str]:
    """What whoever is quoted says of the sender's merits: it stays, and a person judges it."""
    return [word for start, end in quotes.quoted(text) for word in self_praise(text[start + 1 : end - 1])]


def _names_a_measure(word: str, text: str) -> bool:
    """Whether "exceptionnelle" says what kind it is, and is no praise: "une aide exceptionnelle"."""
    return fold(word).startswith("exceptionnel") and _MEASURE.search(fold(text)) is not None


def speaks_of_itself(text: str) -> str | None:
    """The "nous", "notre" or "nos" of a text that nobody says: its sender's own."""
    found = _FIRST_PERSON.search(fold(quotes.outside(text)))
    return found[0] if found else None


def shouts(title: str) -> bool:
    """Whether a title is written in capitals, whole or in part, or exclaims: a poster's, no newspaper's."""
    words = [word for word in _LETTERS.findall(quotes.outside(title)) if len(word) >= _SHOUTED]
    loud = sum(word.isupper() for word in words)
    return (loud > 1 and loud >= len(words) / 3) or exclaims(title)


def promises(text: str) -> bool:
    """Whether its sender only promises in it, or says what it is true to: no news."""
    return _PROMISES.search(fold(quotes.outside(text))) is not None


def exclaims(text: str) -> bool:
    """Whether it ends with an exclamation mark that nobody quoted says."""
    return text.rstrip().endswith("!")


@cache
def _merits() -> Sought:
    phrases = tables.lines("self_praise")
    return Sought(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b", list(phrases))


@cache
def _praise() -> Sought:
    words = tables.lines("promotion")
    called = {"de reference": _STANDARDS, "extraordinaire": _MEETINGS}
    named = {word: "".join(rf"(?<!\b{one} )" for one in names) for word, names in called.items()}
    praising = "|".join(named.get(word, "") + re.escape(word) + _RANKED * (word == "leader") for word in words)
    pattern = rf"\b(?:{praising})\b|(?P<superlative>{_SUPERLATIVE})|{_FEELING}"
    shortest = [word for word in words if not any(other != word and other in word for other in words)]
    return Sought(pattern, [*shortest, " plus ", "rejoui", "felicit", "s'enthousiasm", "c'est avec"])
