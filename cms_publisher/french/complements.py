"""What ends a sentence, or stands before who says it, and only tells more: no less is true of what stands before.

A second clause, what describes something that is new to the reader, by what means, of what an office is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.additions import SAID
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds, has_verb, opens_with_adjunct
from cms_publisher.french.words import fold

_COUNTING: Final = (
    r"\b(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|"
    r"quarante|cinquante|soixante|cent|\d[\d\u00a0\u202f ]*)[ \u00a0]"
)
_DESCRIBED: Final = re.compile(
    rf"{_COUNTING}(?:(?!(?:les?|la|aux?|du|son|sa|ses|leurs?|qui|que|et|ou)\b)[\w-]+[ \u00a0]|d[’'](?=\w)){{1,6}}?"
    r"(?=(?P<participle>\w{2,}(?:ée?s?|ie?s?|ues?|[iu]te?s?|erte?s?|ises?)|prête?s?)[ \u00a0]"
    r"(?:par|aux?|à|en|dans|sur|sous|pour)\b[^;:«»()]*$)"
)
_AROUND: Final = re.compile(r", \w{3,}ant\b")
"""What behind it tells more of the whole: ", donnant raison à …"."""
_BOUND: Final = re.compile(
    r"\b(?=[acdhjmnpqrstu])(?:(?:ne|pas|aucune?|jamais|rien|sans|sauf|seule?s?|seulement|uniquement|chaque|tou(?:te)?s|"
    r"(?:plus|moins)(?! de \d)|première?s?|derni(?:er|ère)s?|"
    r"autant|si|quand|hors)\b|[nd][’']ici|n[’']|qu[’']une?\b)",
    re.IGNORECASE,
)
"""Where one of these stands, what follows may be of whom or what alone the sentence is true."""
_MEANS: Final = re.compile(
    r", (?:au moyen d|à l[’']aide d|grâce à|grâce aux?|pour un (?:montant|coût|budget|préjudice)|en présence d|"
    r"en marge d|à l[’']issue d|au terme d|lors d)\w*[^;:«»()?!]*$"
)
_OUTCOME: Final = re.compile(
    r", (?:ce qui|dans une (?:démarche|tentative|volonté)|le temps de|"
    r"(?:entraîn|provoqu|caus|oblige|fais|port|laiss|priv)ant)[ \u00a0][^;:«»()?!]*?"
    rf"(?={SAID}|[.…]?$)"
)
_QUOTED: Final = re.compile(r", «[ \u00a0\u202f]?(?:pour|dans|avec|afin|par|en|à)\b[^«»]{5,80}»(?=[.…]?$)")
_BESIDE: Final = re.compile(
    r"(?:, (?:une?|l[’']une? des) [^,;:«»()]{8,80})?, et (?:les?|la|l[’']|des|une?|son|sa|ses|leurs?)(?: |(?<=[’']))"
    rf"[^;:«»()?]*?(?={SAID})"
)
_OFFICE: Final = re.compile(
    r", (?:a|ont) \w+(?: [\w \u00a0]+?)? (?:les? |la |l[’'])(?P<office>\w+)"
    r"(?P<of> d(?:e l[’']|e la |e |es |u |[’'])[^,;:«»()]+?)"
    r"(?=[.…]?$|, [A-ZÀ-Ý])"
)
_AMBIGUOUS: Final = frozenset({"president", "presidente", "ministre", "chef", "cheffe", "secretaire", "membre"})
"""Of which there are several in any land: "le président" alone is another one."""
_BESIDES: Final = re.compile(
    r", (?:outre qu(?:e |[’'])|en plus d(?:e |[’'])|au-delà d(?:e |[’']))[^,;:«»()]{8,160}, ?(?=\w)"
)
_SECOND: Final = re.compile(
    r"[ \u00a0](?P<first>sur|dans|contre|avec|chez|vers)[ \u00a0][^,;:«»()]{3,40}?"
    r"(?P<gone>[ \u00a0]et[ \u00a0](?P=first)[ \u00a0][^,;:«»()]{3,60}?)(?=[.…]?$)"
)
_FELT: Final = re.compile(
    r"C[’']est avec (?:[\w’']+ ){0,4}?(?:plaisir|joie|fierté|bonheur|honneur|enthousiasme|satisfaction|tristesse|"
    r"regrets?|émotion) qu(?:e |[’'])(?=\w)"
)


@lru_cache(maxsize=512)
def described(sentence: str) -> tuple[int, int] | None:
    """The span of what describes something new or counted, last: " délimité par le canal et la voie ferrée".

    >>> text = "La ville crée une zone calme délimitée par le canal et la voie ferrée."
    >>> text[slice(*described(text))]
    ' délimitée par le canal et la voie ferrée'
    >>> text = "La grippe a été découverte dans un élevage de 4 200 canards prêts à gaver."
    >>> text[slice(*described(text))]
    ' prêts à gaver'
    """
    for found in _DESCRIBED.finditer(sentence):
        start, end = found.end() - 1, len(sentence.rstrip(" .…\u00a0\u202f"))
        kept, gone = sentence[:start], sentence[start:end]
        tags = {token.start: token.tag for token in tagged(sentence)}
        participle = tags.get(found.end()) in {Tag.PARTICIPLE, Tag.ADJECTIVE}
        before = kept[: found.start()]
        if any(tag is Tag.VERB for at, tag in tags.items() if found.start() <= at < start):
            continue  # "trois personnes ont été | blessées dans …": a predicate, which describes nothing
        told = has_finite_verb(before) and not (has_finite_verb(gone) or before.endswith(", ") or _AROUND.search(gone))
        if participle and told and not (_BOUND.search(kept) or binds(sentence)):
            return start, end
    return None


def means(sentence: str) -> tuple[int, int] | None:
    """The span of by what means, for how much or on what occasion, behind the last comma of its kind."""
    found = _MEANS.search(sentence)
    if found is None or binds(sentence) or _BOUND.search(sentence) or has_finite_verb(found[0]):
        return None
    end = len(sentence.rstrip(" .…\u00a0\u202f"))
    return (found.start(), end) if has_finite_verb(sentence[: found.start()]) else None


def outcome(sentence: str) -> tuple[int, int] | None:
    """The span of what comes of it, or what it is meant for, last: ", ce qui oblige les éleveurs à …".

    >>> text = "Le préfet a fermé le pont aux camions, ce qui oblige les transporteurs à un détour."
    >>> text[slice(*outcome(text))]
    ', ce qui oblige les transporteurs à un détour'
    >>> text = "La route de Lorme sera fermée jusqu’au 8 mai, le temps de consolider le mur qui s’effondre."
    >>> text[slice(*outcome(text))]
    ', le temps de consolider le mur qui s’effondre'
    """
    found = _OUTCOME.search(sentence)
    if found is None or _BOUND.search(sentence[: found.start()]) or ", a " in found[0]:
        return None
    return found.span() if has_finite_verb(sentence[: found.start()]) else None


def quoted_end(sentence: str) -> tuple[int, int] | None:
    """The span of a circumstance that is quoted, last: ", « pour une durée de trois mois »"."""
    found = _QUOTED.search(sentence)
    return found.span() if found and not (binds(found[0]) or has_verb(found[0])) else None


def beside(sentence: str) -> tuple[int, int] | None:
    """The span of a second clause before who says both: ", et les nappes baissent" in "…, a prévenu le ministère".

    >>> text = "Le lac est au plus bas, et les sources tarissent, a prévenu le syndicat."
    >>> text[slice(*beside(text))]
    ', et les sources tarissent'
    """
    found = _BESIDE.search(sentence)
    if found is None or binds(found[0]) or opens_with_adjunct(sentence):
        return None
    first = sentence[: found.start()]
    both = has_finite_verb(first) and has_finite_verb(found[0].rpartition(", et ")[2])
    return found.span() if both and "," not in first and not _BOUND.search(first) else None


def office(sentence: str) -> tuple[int, int] | None:
    """The span of where somebody holds an office, who is said to say it: " de la République de Lorme"."""
    found = _OFFICE.search(sentence)
    if found is None or (noun := fold(found["office"])) in _AMBIGUOUS:
        return None
    return found.span("of") if noun in tables.words("functions_of_persons") else None


def second(sentence: str) -> tuple[int, int] | None:
    """The span of another thing behind the same preposition, last: " et sur une voiture" behind "sur deux maisons".

    >>> text = "La grue est tombée sur deux maisons et sur une voiture."
    >>> text[slice(*second(text))]
    ' et sur une voiture'
    """
    found = _SECOND.search(sentence)
    bound = found is None or _BOUND.search(sentence) or binds(sentence) or has_finite_verb(found["gone"])
    return None if found is None or bound else found.span("gone")


def felt(sentence: str) -> tuple[int, int] | None:
    """The span of what its sender feels, before the fact: "C’est avec tristesse que "."""
    found = _FELT.match(sentence)
    return found.span() if found else None


def besides(sentence: str) -> tuple[int, int] | None:
    """The span of what is true besides, between commas: ", outre qu’ils partagent une côte,"."""
    found = _BESIDES.search(sentence)
    return (found.start(), found.end() - 1) if found and not binds(found[0]) else None
