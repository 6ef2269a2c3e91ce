"""Noun phrases of a sentence that can stand above a section: whole, of something named, that lean on nothing.

"La fermeture de la maternité", "La lutte contre les ravageurs": from a determiner to the last complement, where the
sentence itself shows that nothing more belongs to it: its verb follows, or a sign. Writer and review share them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes, tables
from cms_publisher.french.grammar import Phrase, Tag, noun_phrases, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.words import content_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

    Span = tuple[int, int]

_DETERMINERS: Final = frozenset({"le", "la", "les", "l'", "un", "une"})
_BRINGS_IN: Final = re.compile(r"(?:Une?|Des|\d+|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix)[ \u00a0]")
_OF_A_SUBJECT: Final = frozenset({
    Tag.DETERMINER, Tag.NUMBER, Tag.NOUN, Tag.NAME, Tag.UNKNOWN, Tag.ADJECTIVE, Tag.PARTICIPLE, Tag.PREPOSITION,
    Tag.FUSED,
})  # fmt: skip
_PREDICATES: Final = frozenset({Tag.VERB, Tag.NE, Tag.CLITIC})
_CLAUSES: Final = frozenset({Tag.NE, Tag.CLITIC, Tag.RELATIVE})
_ENDS: Final = frozenset(".,;:!?»)…")
_JOINS: Final = frozenset({"à", "au", "aux", "pour", "contre", "sur", "en", "entre", "dans", "avec"})
"""Prepositions of a noun's own complement, before the verb: "la lutte contre le feu a coûté …"."""
_LEANING: Final = re.compile(
    r"\b(?:mêmes?|autres?|(?<!\bun )(?<!\bune )premi(?:er|ère)s?|secondes?|derni(?:er|ère)s?|"
    r"tel(?:le)?s?|tout(?:e|es)?|tous|seule?s?|pires?|précédente?s?|"
    r"suivante?s?|dite?s?|[cs]on|sa|ses|leurs?|notre|nos|votre|vos|mon|ma|mes|cet?|cette|ces)\b",
    re.IGNORECASE,
)
"""What points to something said before."""
_COUNTED_ON: Final = re.compile(r"(?<=\d)(?:,| et| ou| à)[ \u00a0]\d")
_PRACTICAL: Final = re.compile(
    r"(?:Tarifs?|Réservations?|Billetterie|Renseignements?|Horaires?|Inscriptions?|Infos? pratiques?|"
    r"Informations pratiques|(?:Le )?[Pp]rogramme(?: d(?:e|u|es) [^:,.«»]{2,30}?)?)(?=[ \u00a0\u202f]?:[ \u00a0])"
)
"""By what a paragraph of practical details says what it gives, "Tarifs : de 8 € à 24 €"."""
_DETAILS: Final = re.compile(
    r"(?:(?:En )?[Pp]ratique|Infos?(?: pratiques?)?|(?:Informations|Renseignements) pratiques)"
    r"[ \u00a0\u202f]?:[ \u00a0]"
)
_SPOKEN_OF: Final = re.compile(
    r"(?:\b(?:évoqu|examin|abord|étudi)\w+(?: (?:ensuite|également|aussi|enfin|d[’']abord))?|"
    r"\bprésent(?:e|ent|é)(?= (?:le (?:projet|plan|budget|bilan|programme|rapport|dossier)|l[’']étude) d)|"
    r"\b(?:sujet|dossier|thème|point)\b[^,.:;«»]{0,40} (?:est|était|a été) (?:celui|celle) de|"
    r"\b(?:le point|port\w+|pench\w+|reven\w+|revien\w+|échang\w+|débatt?\w*|délibér\w+)(?: [^\W\d_]+ment)? sur|"
    r"\b(?:sujet|dossier|thème|point)\b[^,.:;«»]{0,40}[,:])[ \u00a0]"
    r"(?=l(?:[aes]|es)[ \u00a0]|l[’']|une?[ \u00a0])",
    re.IGNORECASE,
)
"""By what a text says what it will speak of: "ont évoqué", "a fait le point sur", "principal sujet du soir,"."""
_IS_SPOKEN_OF: Final = re.compile(
    r"(?:,[^,.«»]{2,80},)? (?:a|ont|avait|avaient) (?:fait l[’']objet d|été au (?:cœur|centre) d|"
    r"(?:occupé|dominé|animé|ouvert|clos) (?:la séance|les (?:débats|échanges)|le débat)|"
    r"été (?:évoqué|abordé|examiné|débattu|discuté)e?s?\b)"
)
"""By what it says so behind it: "La route du Port, …, a fait l’objet d’un long échange"."""
_AMONG: Final = re.compile(r"Parmi (?P<topic>les autres [a-zß-öø-ÿœ]{4,}(?: [a-zß-öø-ÿœ]{4,})?),")
"""By what a text says that it tells the rest: "Parmi les autres délibérations, …"."""
_BESIDE: Final = re.compile(r"(?P<topic>Côté [a-zà-ÿœ]{5,}(?:-[a-zà-ÿœ]+)?), ")
"""On which side of it, or of what in it, a text goes on: "Côté investissement, …"."""
_LEFT: Final = re.compile(
    r"(?:Reste(?:nt)?|(?:Autre|Seule?|Grande?|Principale?) [a-zà-ÿœ]{5,}(?: [a-zà-ÿœ]+)?[ \u00a0\u202f]?:)[ \u00a0]"
    r"(?P<topic>(?:l[ea]s?[ \u00a0]|l[’']|une?[ \u00a0])[^,.;:«»]{8,60}),"
)
"""What a text comes to next: "Reste le prix de l’acier, qui …", "Autre nouveauté : un chapiteau chauffé, …"."""
_RUN_IN: Final = re.compile(
    r"(?!(?:Selon|D[’']après|Pour|Réponse|Avis|Position|Réaction|Version|Avant|Après|Autres?|Photo|Texte)\b)"
    r"(?P<topic>[A-ZÀ-Ý][a-zß-öø-ÿœ’-]{4,}(?: [a-zß-öø-ÿœ’-]+){1,6})[ \u00a0\u202f]?:[ \u00a0](?=\w)"
)
"""By what the items of minutes open: "Subventions aux associations : le total …"."""
_LEAST_WORDS: Final = 2
_THREE: Final = 3
_LONGEST: Final = 64
"""Characters."""


@lru_cache(maxsize=1024)
def heading_phrases(sentence: str) -> tuple[Span, ...]:
    """Their spans in order; none within a quotation."""
    phrases = noun_phrases(sentence)
    quoted = quotes.quoted(sentence)
    tokens = tagged(sentence)
    found = []
    for number, phrase in enumerate(phrases):
        end = _whole_end(tokens, phrases[number:])
        span = (phrase.start, end)
        if (
            end
            and not any(start < end and phrase.start < stop for start, stop in quoted)
            and _can_head(sentence, phrase, span)
        ):
            found.append(span)
    end = _subject_end(tokens) if phrases and _BRINGS_IN.match(sentence) and phrases[0].start == 0 else 0
    whole = (0, end)
    return (whole, *found) if end and whole not in found and _can_head(sentence, phrases[0], whole) else tuple(found)


def _subject_end(tokens: Sequence[Token]) -> int:
    """Where what a sentence brings in as its subject ends, with all that belongs to it; 0 where it denies or doubts.

    "Des séances gratuites et sans rendez-vous | sont organisées".
    """
    if any(token.tag is Tag.NE for token in tokens):
        return 0
    end = 0
    for token in tokens:
        if token.tag in _PREDICATES:
            return end
        if token.tag not in _OF_A_SUBJECT and token.low != "et":
            return 0
        end = token.end
    return 0


@lru_cache(maxsize=256)
def news_phrases(sentence: str) -> tuple[Span, ...]:
    """Spans of what a sentence says was adopted, announced, found: new to the reader, and what tells of it.

    "un plan de 12 millions d’euros qui doit rouvrir trois lignes", of a sentence that denies nothing: a headline, no
    less true without that clause.
    """
    tokens = tagged(sentence)
    if any(token.tag is Tag.NE for token in tokens):
        return ()
    found = []
    for phrase in noun_phrases(sentence):
        before = next((token for token in reversed(tokens) if token.end <= phrase.start and token.is_verbal), None)
        brought = before is not None and before.lemma in tables.words("bringing_verbs")
        end = _told_end(sentence, tokens, phrase)
        new = not phrase.is_definite and phrase.preposition is None and phrase.head.tag is Tag.NOUN
        leaning = _LEANING.search(sentence[phrase.start : end]) or binds(sentence[end:])
        if brought and end and new and not leaning:
            found += [(phrase.start, end), *([(phrase.start, phrase.end)] if end > phrase.end else [])]
    return tuple(found)


@lru_cache(maxsize=256)
def topic_phrase(sentence: str) -> Span | None:
    """The span of what a sentence says is spoken of, to its end: "Les élus ont évoqué | la vitesse dans la rue"."""
    if among := _AMONG.match(sentence) or _BESIDE.match(sentence):
        return among.span("topic")
    if (left := _LEFT.match(sentence)) and _is_thing(sentence, *left.span("topic")):
        return left.span("topic")
    if (label := _RUN_IN.match(sentence)) and _is_label(sentence, label.end("topic")):
        return label.span("topic")
    end = len(sentence.rstrip(" .\u00a0"))
    starts = {found.end() for found in _SPOKEN_OF.finditer(sentence)}
    for phrase in noun_phrases(sentence):
        if phrase.start == 0 and _IS_SPOKEN_OF.match(sentence, phrase.end):
            return (0, phrase.end) if _can_head(sentence, phrase, (0, phrase.end)) else None
        for each in (phrase, *phrase.complements):  # "est celui de | la piscine"
            start = each.determiner.start if each.determiner else each.start
            plain = start in starts and not re.search("[,;:«»]", sentence[start:end])
            if plain and not any(token.is_verbal for token in tagged(sentence) if start <= token.start < end):
                return (start, end) if _can_head(sentence, each, (start, end)) else None
    return None


def _is_thing(sentence: str, start: int, end: int) -> bool:
    """Whether its words from there to there tell nothing of it by a clause, lean on nothing and say which."""
    text = sentence[start:end]
    told = any(token.tag in _CLAUSES for token in tagged(sentence) if start <= token.start < end)
    return not told and not _LEANING.search(text) and len(content_words(text)) >= _LEAST_WORDS


def _is_label(sentence: str, end: int) -> bool:
    """Whether its words up to there are a noun with what belongs to it, and tell nothing by a verb or participle."""
    tokens = [token for token in tagged(sentence) if token.end <= end]
    told = any(token.is_verbal or token.tag in {Tag.PARTICIPLE, Tag.ADVERB} for token in tokens)
    named = tokens[0].tag is Tag.NOUN and tokens[-1].tag in {Tag.NOUN, Tag.ADJECTIVE}
    return named and not told and len(content_words(sentence[:end])) >= _LEAST_WORDS and not _LEANING.match(sentence)


def practical_label(sentence: str) -> Span | None:
    """The span of the word that a line of practical details opens with; None where it is no such line."""
    label = _PRACTICAL.match(sentence)
    return label.span() if label else None


def details_label(text: str) -> int:
    """Up to where it only says that practical details follow, which their heading says: "Pratique : "."""
    label = _DETAILS.match(text)
    return label.end() if label else 0


def _told_end(sentence: str, tokens: Sequence[Token], phrase: Phrase) -> int:
    """Where the phrase ends, with a relative clause that goes to the sentence's end; 0 where more may belong to it."""
    after = _next(tokens, phrase.end)
    stop = len(sentence.rstrip(" .…\u00a0"))
    if after is None or after.text in _ENDS:
        return phrase.end
    whole = after.tag is Tag.RELATIVE and _balanced(sentence[phrase.start : stop])
    return stop if whole and not re.search(r",(?!\d)", sentence[phrase.start : stop]) else 0


def _whole_end(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> int:
    """Where the phrase surely ends, with what is joined to it before the verb; 0 where that isn't sure."""
    end = phrases[0].end
    subject = _is_subject(tokens, phrases[0].start)
    for following in phrases[1:]:
        after = _next(tokens, end)
        joined = subject and after is not None and after.low in _JOINS and following.preposition == after
        if not joined:
            break
        end = following.end
    if end == phrases[0].end:
        end = _with_another(tokens, end)
    after = _next(tokens, end)
    if after is None or after.text in _ENDS:
        return (
            end if end <= _with_another(tokens, phrases[0].end) else 0
        )  # joined, and no verb: the preposition may be the verb's before it
    return end if subject and after.tag in _PREDICATES else 0


def _with_another(tokens: Sequence[Token], end: int) -> int:
    """The end behind "et" and one more noun without a determiner, at a sign: "24 apprentis soudeurs et tuyauteurs"."""
    rest = [token for token in tokens if token.start >= end][:3]
    if len(rest) < _THREE or rest[0].low != "et" or rest[1].tag not in {Tag.NOUN, Tag.ADJECTIVE}:
        return end
    return rest[1].end if rest[2].text in _ENDS else end


def _is_subject(tokens: Sequence[Token], start: int) -> bool:
    """Whether nothing but an adjunct and its comma stands before it."""
    before = [token for token in tokens if token.end <= start]
    return not before or before[-1].text in {",", ":", ";", "–", "—"}


def _next(tokens: Sequence[Token], end: int) -> Token | None:
    return next((token for token in tokens if token.start >= end), None)


def _can_head(sentence: str, phrase: Phrase, span: Span) -> bool:
    text = sentence[slice(*span)]
    low = phrase.determiner.low if phrase.determiner else ""
    opens = low in _DETERMINERS or (low == "des" and span[0] == 0)
    counted = phrase.core[0].tag is Tag.NUMBER and phrase.preposition is None and "%" not in text
    person = phrase.head.low in tables.words("functions_of_persons")
    named = phrase.head.tag is Tag.NOUN and not person and phrase.head.low not in tables.words("vague_heads")
    after = phrase.core[phrase.core.index(phrase.head) + 1 :]
    elliptic = any(token.tag is Tag.NUMBER for token in after)  # "le département 850 000 euros"
    elliptic = (
        elliptic or _COUNTED_ON.match(sentence, span[1]) is not None
    )  # "Trois hommes âgés de 24 | , 31 et 40 ans"
    vague = tables.words("vague_words")
    telling = [word for word in content_words(text) if word not in vague and not word.isdigit()]
    whole = bool(phrase.complements) or len(phrase.core) > _LEAST_WORDS or span[1] > phrase.end
    fits = named and not elliptic and whole and len(telling) >= _LEAST_WORDS
    return (opens or counted) and fits and not _LEANING.search(text) and len(text) <= _LONGEST and _balanced(text)


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")") and not set(text) & set("«»“”[]")
