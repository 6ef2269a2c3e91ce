"""What a sentence gives as somebody's words, and whose: "selon X, …", "X affirme que …", "X accuse Y de …"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import families
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.french.figures import Figure

_ACCORDING: Final = Sought(
    r"\b(?:selon|d[’']après|aux yeux d(?:es?\b|u\b|[’'])|à en croire|aux? dires? d(?:es?\b|u\b|[’'])|à entendre|"
    r"de l[’']avis d(?:es?\b|u\b|[’']))",
    " dire|selon|après|avis d|aux yeux d|à entendre|à en croire",
    re.IGNORECASE,
)
_WHOM: Final = re.compile(r" (?:qui|lequel|laquelle|lesquels|lesquelles)\b", re.IGNORECASE)
"""Of "le maire, selon qui …"."""
_IN_VIEW: Final = Sought(
    r"(?:^|(?<=[;:–—] ))Pour (?=(?:l[ea]s? |l[’']|s(?:on|a|es) )?"
    r"(?:[A-ZÉÈÎ]|M\. |Mme |avocat|maire|préfet|président|direct|procureur|minist|syndicat|association|opposition|"
    r"tribunal|mairie|gouvernement|défense|chercheu|économiste|sociologue|expert|collectif|fédération|entraîneu|élu)"
    r"[^,.;:«»]{0,60}, )",
    "Pour ",
)
"""Such as "Pour le maire, la ville …"."""
_INVERTED: Final = re.compile(
    r"(?P<sign>»|,|”)\s*(?:(?:a|ont|avait|avaient|s[’']est|se sont|fait|font|a fait|ont fait)\s+)?"
    r"(?P<verb>[^\W\d_]+)\s"
    r"(?:(?:[^\W\d_]+di (?:matin |soir )?)?(?:à|devant|auprès de) (?:l[’']|la |le |les )?[\w-]+ )?"
    r"(?=l(?:e|a|es)\s|l[’']|s(?:on|a|es)\s|leurs?\s|une?\s|M\. |Mmes? |MM\. |Me |[A-ZÉÈÎ])",
)
"""The verb before its subject, after a quotation or a comma: ", affirme le maire", ", a dit à l'AFP la ministre"."""
_WITH_OBJECT: Final = ("souti", "soute", "annonc", "confirm", "prom", "lanc", "admet", "recon", "avanc", "detaill")
_OF_SOMEBODY: Final = ("accus", "soupconn", "reproch", "imput")
"""Verbs that after a comma have their object behind them, be it a name: "Le maire, lui, accuse Batival"."""
_PLAIN_VIEWS: Final = frozenset({"estime", "estiment", "juge", "jugent"})
"""After a comma the others may as well have an object: "Le maire, lui, soutient le projet"."""
_BY_PRONOUN: Final = re.compile(
    r"(?P<sign>»|,|”)\s*(?:(?:a|ont|avait|avaient)-t-(?:ils?|elles?)(?: (?P<done>[^\W\d_]+))?"
    r"|(?P<verb>[^\W\d_]+)-(?:t-)?(?:ils?|elles?|on(?P<where> (?:aux?|à|chez|dans|du côté d(?:e|u|es))(?= ))?))\b"
)
_PRONOUN: Final = re.compile(r"\s?(?:lui|elles?|eux)\b", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"\s?(?:s(?:on|a|es)|leurs?)\b", re.IGNORECASE)
_SUBJECT_PRONOUN: Final = re.compile(
    r"\b(?:ils?|elles?|on|celui-ci|celle-ci|ce dernier|cette dernière)\s"
    r"(?:n[’']|ne\s|l[’']|l[ea]s?\s|lui\s|leur\s|y\s|en\s|a\s|ont\s|avait\s|avaient\s|toutefois\s)*$",
    re.IGNORECASE,
)
_NAME_ENDS: Final = re.compile(
    r"[.;:«»()](?<!\bM\.)| [–—] |,(?! (?:M\. |Mme |Me )?[A-ZÉÈÎ][\w’-]+(?: (?:d[eu’] ?)?[A-ZÉÈÎ][\w’-]+)*,)"
)
_SPEAKER_ENDS: Final = re.compile(
    r"[.;:«»()](?<!\bM\.)| [–—] |, (?:qui|dont|avant|en|tout|pour|mais|ajoutant|estimant)\b"
)
_CLAIM_ENDS: Final = re.compile(
    r";|,? (?:mais|tandis que|alors que|quand)\b|"
    r", (?:qui|dont|où|ce qu[ei]|et (?:[^\W\d_]+ ){1,3}?(?:a|ont|est|sont)\b)"
)
_IN_PASSING: Final = re.compile(r", ce (?:qui|que|qu[’']|dont)")
_OPENS: Final = re.compile(r"(?:^|[;:–—»]|, (?:et|mais))\s*$")
_BESIDE: Final = (
    r"(?:,?\s(?:[^\W\d_]+ment|aussi|toutefois|en outre|certes|néanmoins|cependant|pourtant|par ailleurs|encore|enfin|"
    r"donc|de nouveau|au contraire|en revanche|lui|elle|eux|elles|(?:de son|de leur) côté|quant à (?:lui|elle|eux)|"
    r"pour sa part),?)?"
)
"""What may stand between a verb of speech and what is said: "assure au contraire avoir payé"."""
_THAT: Final = re.compile(_BESIDE + r"\s(?:que\b|qu[’'])", re.IGNORECASE)
_INFINITIVE: Final = re.compile(
    _BESIDE
    + r"\s(?:ne (?:pas|plus|jamais) )?(?:l[’']|n[’']|s[’']|se |les? |la |en |y )?(?:avoir|être|[^\W\d_]{2,}[eiï]r)\b"
)
_STATES: Final = re.compile(r"état(?:,[^,]{1,20},)? d(?:e |u |es |[’'])", re.IGNORECASE)
"""The noun of "fait état de"."""
_PASSIVE: Final = re.compile(
    r"\b(?:est|sont|était|étaient|fut|furent|(?:a|ont|avait|avaient) été|être) "
    r"(?:[^\W\d_]+ment )?(?P<verb>[^\W\d_]+ée?s?)\b"
)
_BY: Final = re.compile(r" par (?=l(?:e|a|es) |l[’']|s(?:on|a|es) |M\. |Mme |[A-ZÉÈÎ])")
_AUXILIARIES: Final = frozenset({"a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ayant"})
_BETWEEN: Final = frozenset({"deja", "aussi", "toutefois", "egalement", "ensuite", "encore", "longuement", "notamment"})
_NO_VERB_AFTER: Final = frozenset(
    {"le", "la", "les", "un", "une", "des", "du", "de", "d", "ces", "ce", "cette", "son", "sa", "ses", "leur", "leurs",
     "s", "se", "par", "est", "sont", "ete", "etre", "sans", "pour", "en", "au", "aux", "bien", "mal", "plus"}
)  # fmt: skip
"""What before a word says that it is no verb of speech of an own subject: an article, "se", "être"."""
_PARTICIPLE: Final = re.compile(r"(?:ée?s?|(?<![qg])ue?s?)$")
_NOUN: Final = Sought(
    r"\b(?:explication|version|réponse|argument|constat|conviction|avis|verdict|souvenir|promesse|credo|mot d’ordre)s?"
    r"(?: [^\W\d_]+)?\s?:\s",
    "avis|credo|constat|verdict|version|réponse|promesse|argument|souvenir|conviction|mot d’ordre|explication",
)
"""What somebody has to say, before a colon."""
_FOUND: Final = "trouvé"
"""No view, unlike "trouve": what somebody has found is there."""
_CLASSES: Final = ("claim", "view", "object", "report", "proof")
_PAPERS: Final = frozenset(
    {"etude", "annonce", "communique", "texte", "document", "programme", "calendrier", "article"}
)
"""What is told by these is no claim of somebody's."""
_QUOTATION: Final = 3
"""Words from which on quotation marks hold a statement."""
_MOST: Final = 12
"""Words in which a speaker is named, with office and house."""


@dataclass(frozen=True, slots=True)
class Said:
    """Characters that are somebody's words."""

    start: int
    end: int
    speaker: tuple[Word, ...] = ()
    """The content words that name whose; none for a pronoun, or where nobody is named."""
    own: bool = True
    """Whether the verb makes it a claim, an estimate or a view; else somebody announces it."""
    of_self: bool = False
    """Whether it is what the speaker says to have done: "affirme avoir payé"."""

    def covers(self, word: Word) -> bool:
        """Whether a word stands in it."""
        return self.start <= word.start < self.end


@lru_cache(maxsize=1024)
def said(claims: Claims) -> tuple[Said, ...]:
    """Everything in a sentence that is somebody's words; parts may overlap."""
    found = [
        *_according(claims),
        *_after_the_words(claims),
        *_after_the_verb(claims),
        *_of_passives(claims),
        *_by_nouns(claims),
    ]
    return (*found, *_quotations(claims, found))


@lru_cache(maxsize=1024)
def reckonings(claims: Claims) -> tuple[tuple[Figure, tuple[Word, ...]], ...]:
    """Each figure with the content words that name who gives it: "1 500 personnes selon la police"."""
    marks = [match for match in _ACCORDING.finditer(claims.text) if not within(claims, match.start())]
    found = []
    for at, match in enumerate(marks):
        after = marks[at - 1].end() if at else 0
        given = [each for each in claims.figures if after <= each.start and each.end <= match.start()]
        stop = _NAME_ENDS.search(claims.text, match.end())
        speaker = _content(claims, match.end(), stop.start() if stop else len(claims.text))
        counted = {figure.start for figure in claims.figures}
        if given and speaker and not any(word.start in counted for word in speaker):
            found.append((given[-1], speaker))
    return tuple(found)


_QUOTED_BEFORE: Final = Sought(r"»,? (?:(?:a|ont|avait|avaient) )?$", "»")


def follows_quotation(claims: Claims, at: int) -> bool:
    """Whether a verb there stands behind the words that it is said of: "« … », promet le maire"."""
    return _QUOTED_BEFORE.search(claims.text[:at]) is not None


def within(claims: Claims, at: int) -> bool:
    """Whether a place is in a quotation."""
    return any(start <= at < end - 1 for start, end in claims.quoted)


def _according(claims: Claims) -> Iterator[Said]:
    text = claims.text
    for match in (*_ACCORDING.finditer(text), *_IN_VIEW.finditer(text)):
        if within(claims, match.start()):
            continue
        stop = _NAME_ENDS.search(text, match.end())
        pronoun = _PRONOUN.match(text, match.end())
        end = pronoun.end() if pronoun else stop.start() if stop else len(text)
        speaker = () if pronoun else _content(claims, match.end(), end)
        if _POSSESSIVE.match(text, match.end()) and not any(word.capital for word in speaker):
            speaker = ()  # "selon ses calculs": those of who was named before
        own = not (speaker and speaker[0].folded in _PAPERS)
        if whom := _WHOM.match(text, match.end()):
            yield Said(whom.end(), _stop(text, whom.end()), _content(claims, 0, match.start()), own)
            continue
        if _OPENS.search(text[: match.start()]):
            yield Said(end, _stop(text, end), speaker, own)
            continue
        yield Said(_start_of_comment(text, match.start()), match.start(), speaker, own)
        between = text[: match.start()].rstrip().endswith(",") and text[end : end + 1] == ","
        if between or text[end : end + 2] == " :" or (pronoun and text[end : end + 1] != ","):
            yield Said(end, _stop(text, end), speaker, own)  # "…, selon le maire, …": what follows, too


def _after_the_words(claims: Claims) -> Iterator[Said]:
    """Such as "…, affirme le maire"."""
    text = claims.text
    for match in _INVERTED.finditer(text):
        verb = fold(match["verb"])
        if not is_speech(verb) or within(claims, match.start("verb")):
            continue
        named = text[match.end()].isupper()
        transitive = (_is(verb, "view") or verb.startswith(_WITH_OBJECT)) and verb not in _PLAIN_VIEWS
        if match["sign"] == "," and ((transitive and not named) or verb.startswith(_OF_SOMEBODY)):
            continue
        stop = _SPEAKER_ENDS.search(text, match.end())
        end = stop.start() if stop else len(text)
        own = match["sign"] != "," or not _is(verb, "report")
        yield Said(_start(text, match.start()), match.start() + 1, _content(claims, match.end(), end), own)
    for match in _BY_PRONOUN.finditer(text):
        if not within(claims, match.end() - 1) and (match["verb"] is None or is_speech(fold(match["verb"]))):
            verb = fold(match["verb"] or match["done"] or "")
            own = match["sign"] != "," or not _is(verb, "report")
            stop = _SPEAKER_ENDS.search(text, match.end()) if match["where"] else None
            speaker = _content(claims, match.end(), stop.start() if stop else len(text)) if match["where"] else ()
            yield Said(_start(text, match.start()), match.start() + 1, speaker, own)


def _after_the_verb(claims: Claims) -> Iterator[Said]:
    """Such as "le maire affirme que …", "le maire accuse la région de …"."""
    for at, word in enumerate(claims.words):
        if word.capital or not is_speech(word.folded) or within(claims, word.start) or not _finite(claims, at):
            continue
        if word.text.startswith(_FOUND):
            continue
        that = _THAT.match(claims.text, word.end)
        colon = claims.text[word.end :].lstrip()[:1] == ":"
        view = any(_is(word.folded, name) for name in ("view", "object")) or (
            _is(word.folded, "claim") and _INFINITIVE.match(claims.text, word.end)
        )
        of = _STATES.match(claims.text, word.start)
        if not (that or colon or view or of):
            continue
        start = that.end() if that else word.end
        stop = None if that or colon else _CLAIM_ENDS.search(claims.text, start)
        end = stop.start() if stop else _stop(claims.text, start)
        own = not _is(word.folded, "report") and (bool(that) or colon or not _is(word.folded, "object"))
        of_self = (
            not (that or colon) and _is(word.folded, "claim") and _INFINITIVE.match(claims.text, word.end) is not None
        )
        yield Said(start, end, _subject(claims, word), own, of_self)


def _of_passives(claims: Claims) -> Iterator[Said]:
    """Such as "est accusé de … par le préfet", "la mesure est jugée trop chère par les maires"."""
    for match in _PASSIVE.finditer(claims.text):
        verb = fold(match["verb"]).rstrip("s").removesuffix("e")  # the stem of a participle in -é: "accusées"
        verb = verb if verb.endswith("e") else f"{verb}e"
        by = _BY.search(claims.text, match.end())
        if within(claims, match.start()) or by is None or not (_is(verb, "view") or _is(verb, "claim")):
            continue
        end = _SPEAKER_ENDS.search(claims.text, by.end())
        speaker = _content(claims, by.end(), end.start() if end else len(claims.text))
        yield Said(_start(claims.text, match.start()), by.start(), speaker)


def _by_nouns(claims: Claims) -> Iterator[Said]:
    """Such as "le maire a une autre explication : …"."""
    for match in _NOUN.finditer(claims.text):
        if not within(claims, match.start()):
            yield Said(match.end(), _stop(claims.text, match.end()), _content(claims, 0, match.start()))


def _finite(claims: Claims, at: int) -> bool:
    """Whether a word may be the verb of a subject there."""
    word, before = claims.words[at], [other.folded for other in claims.words[max(0, at - 2) : at]]
    beside = at > 0 and word.start - claims.words[at - 1].end == 1
    if beside and before[-1] in _NO_VERB_AFTER:
        return False
    after = bool(before) and (before[-1] in _AUXILIARIES or (before[-1] in _BETWEEN and before[0] in _AUXILIARIES))
    if after or not _PARTICIPLE.search(word.text) or _is_finite(word.text.lower()):
        return True
    return bool(before) and before[-1] == "et" and _is_second(claims, at)


def _is_second(claims: Claims, at: int) -> bool:
    """Whether a participle behind "et" goes on with another's auxiliary: "a annoncé un recours et | prévenu que"."""
    earlier = pairwise(claims.words[:at])
    return any(a.text in _AUXILIARIES and _PARTICIPLE.search(b.text) is not None for a, b in earlier)


def _is_finite(low: str) -> bool:
    """Whether a form may be of the present, though it ends as a participle does: "évalue"."""
    return any(reading.form is Form.PRESENT for reading in readings(low))


def _subject(claims: Claims, verb: Word) -> tuple[Word, ...]:
    """The content words before a verb of speech, in its part of the sentence; none where its subject is a pronoun."""
    before = claims.text[: verb.start]
    if _SUBJECT_PRONOUN.search(before):
        return ()
    start = max((before.rfind(sign) for sign in ";:»"), default=-1) + 1
    return _content(claims, start, verb.start)


def _quotations(claims: Claims, known: list[Said]) -> Iterator[Said]:
    for start, end in claims.quoted:
        words = claims.within(start, end)
        if len(words) >= _QUOTATION:
            around = [each.speaker for each in known if each.start <= start + 1 and end <= each.end + 1]
            yield Said(start, end, around[0] if around else ())


def _content(claims: Claims, start: int, end: int) -> tuple[Word, ...]:
    words = [word for word in claims.within(start, end) if word.content]
    return tuple(word for word in words if word.capital or not is_speech(word.folded))[:_MOST]


def _start(text: str, at: int) -> int:
    return max(text.rfind(";", 0, at), text.rfind(" : ", 0, at), text.rfind("–", 0, at)) + 1


def _start_of_comment(text: str, at: int) -> int:
    """The same; of what is told in passing (", ce qui a évité le pire, selon …") where that begins."""
    start = _start(text, at)
    passing = list(_IN_PASSING.finditer(text, start, at))
    return passing[-1].start() if passing else start


def _stop(text: str, at: int) -> int:
    found = text.find(";", at)
    return found if found >= 0 else len(text)


@lru_cache(maxsize=1 << 13)
def is_speech(folded: str) -> bool:
    """Whether a folded word is a verb by which words are somebody's."""
    return any(_is(folded, name) for name in _CLASSES)


def _is(folded: str, name: str) -> bool:
    return families.belongs(folded, families.classes("speaking")[name])
