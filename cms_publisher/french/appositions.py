"""What stands between commas, in brackets or last and tells more of what is named: no less is true without it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.lexicon import readings
from cms_publisher.french.tense import tells_past
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_UP_TO_SUBJECT: Final = re.compile(r"[« \u00a0]*(?:(?:Environ|Quelque|Près de|Plus de|Au moins|Presque)[ \u00a0])?")
"""What stands before a subject that opens its sentence: nothing, or about how many there are."""
_OPENS: Final = frozenset({
    Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.DETERMINER, Tag.PARTICIPLE, Tag.RELATIVE, Tag.UNKNOWN,
})  # fmt: skip
_LIMITS: Final = frozenset({"seul", "seule", "seuls", "seules", "tous", "toutes", "chacun", "chacune"}) | {
    f"{measured}{ending}"
    for measured in ("mesuré", "estimé", "évalué", "calculé", "relevé", "supposé", "présumé")
    for ending in ("", "e", "s", "es")
}
"""What tells of whom alone, or of how many, or as of when or by whose reckoning, the sentence is true."""
_ALONE: Final = frozenset({"seul", "seule", "seuls", "seules"})
_PARTS: Final = frozenset({"moitié", "plupart", "majorité", "totalité", "quasi-totalité"})
_COMMAS: Final = 2
_PREDICATE: Final = frozenset({Tag.VERB, Tag.CLITIC, Tag.NE})
_BRACKETS: Final = re.compile(r"[ \u00a0]\([^()«»?!]{3,60}\)")
_LAST: Final = re.compile(
    r"(?:, \d{1,3}[ \u00a0]ans)?, (?:(?:une?|[cs]es|son|sa|l[’']une? des|l[ea] plus)[ \u00a0]|(?=[a-zà-ÿ]{4}))"
    r"[^,;:«»()]{8,120}?(?=[.…]?$|, \w{3,}ant\b)"
)
_OFFICIAL: Final = re.compile(
    r"(?<=\w), (?!(?:Le|La|Les|Un|Une|Des)\b)[A-ZÀ-Ý][\w’-]+(?: (?:d[eu] |d[’'])?[A-ZÀ-Ý][\w’-]+){1,3}(?=[.…]?$)"
)
"""The name behind an office, at the end: ", a annoncé la procureure, Anne Roy"."""
_OF_NAME: Final = re.compile(r" d(?:e l[’']|e la |e |es |u |[’'])[^,]*$")
"""Where an office is held: "la procureure de la République de Lorme"."""
_NAMED: Final = re.compile(
    r"(?<=\w), (?!(?:Le|La|Les|Un|Une|Des)\b)[A-ZÀ-Ý][\w’-]+(?: (?:d[eu] |d[’'])?[A-ZÀ-Ý][\w’-]+){1,3}"
    r"(?:, \d{1,3}[ \u00a0]ans)?,(?= (?:à|aux?|pour|par|d[eu]|en|dans|a|ont|est|sont|sera|va)\b| d[’'])"
)
_PRESENTED: Final = re.compile(
    r"(?<=[\wà-ÿ] )[A-ZÀ-Ý][\w’-]+(?: (?:d[eu] |d[’'])?[A-ZÀ-Ý](?:[\w’-]+|\.))+(?P<gone>, \d{1,3}[ \u00a0]ans,"
    r"(?: (?P<who>(?:un |une |l[’'])?[a-zà-ÿ]{4}[^,;:«»()?!]{2,90}),)?)(?= (?:à|aux?|pour|par)\b)"
)
"""Who somebody is whom the sentence names as whom something is done to: "Anne Roy, 54 ans, trésorière du club, à …"."""
_FROM: Final = re.compile(
    r"[ \u00a0]une? [a-zà-ÿœ][\w’ -]{3,60}?(?P<gone> (?:de |d[’'])[A-ZÀ-Ý][\w’-]+)"
    r"(?= à (?:[\w-]+ ){1,3}(?:ans|mois)\b)"
)
"""Where somebody new is from who is sentenced: "un chauffeur de Lorme à deux ans"."""
_SOMEBODY: Final = re.compile(r"(?:^|[ \u00a0])[Uu]n(?:e)?[ \u00a0][a-zà-ÿ][^,;:«»()]{2,60}$")
"""Who is new to the reader: "un négociant en bestiaux"."""
_AGE: Final = re.compile(r", (?:à l[’']âge de )?\d{1,3}[ \u00a0]ans(?=[.…]?$)")
_FRONT: Final = re.compile(r"[A-ZÀ-Ý](?:[^,;:«»()?!.]|«[^,«»]*»){8,90}, (?=\w)")
_CHAIRED: Final = re.compile(
    r"Réunie?s? [^,;:«»()?!.]{0,90}?\bprésidence (?:du |de (?:la |l[’'])?)[^,;:«»()?!.]{3,60}, "
    r"(?:[A-ZÀ-Ý][\w’-]+ ){1,3}?[A-ZÀ-Ý][\w’-]+, (?=\w)"
)
"""Who sat, and who was in the chair, before what they decided."""
_NOW: Final = re.compile(
    r"(?<=\w), (?:aujourd[’']hui|actuellement|jusqu[’']ici) (?:de |à |fixée?s? à )\d[^;:«»?!]{0,20}?"
    r"[ \u00a0](?:euros?|centimes?|€|%),(?= \w)"
)
"""How much it is today, of what changes: "Le prix du repas, aujourd’hui de 3 euros, passera à 4 euros"."""
_POPULATED: Final = re.compile(
    r"(?<=\w), (?:une? (?:hameau|village|bourg|bourgade|commune|ville|île|cité) de )?"
    r"\d[\d \u00a0\u202f]*(?:habitants|âmes)\b[^;:«»()?!]*?(?=[ \u00a0.…]*$)"
)
_PRESENTED_SINCE: Final = re.compile(
    r"(?:Voilà|Cela fait) [\w -]{2,30} (?:ans|mois|semaines|jours) qu(?:e |[’'])(?=[A-ZÀ-Ý])"
)
_DENIED: Final = re.compile(r"\b(?:ne |n[’'])")
_IN_APPOSITION: Final = re.compile(r"[A-ZÀ-Ý][\w-]+(?: [\w-]+){0,3}, (?:[LlDd][’']|(?:le|la|les|une?|des)[ \u00a0])")
"""A name or an office that a second comma closes: "avec Anne Roy, Maire, le conseil …"."""
_INITIAL: Final = re.compile(r"(?<=[ \u00a0-][A-ZÀ-Ý])\.(?=,)")
"""The point of a name that is told short: "Anne R., 54 ans, …"."""
_ALSO: Final = re.compile(
    r"(?:(?:sous|après|avant|depuis|avec|dans|en|par|pour|lors|devant|pendant|à|au|aux)[ \u00a0]|à l[’']|"
    r"(?=[A-ZÀ-Ýa-z][\w’-]+(?: adjointe?)?,))[^,;:«»()?!.]{2,80}, (?=\w)"
)
"""What stands behind such an opening and before the subject, too: ", après le départ du gérant, la salle …"."""
_INSERTS: Final = frozenset({Tag.PREPOSITION, Tag.FUSED, Tag.ADVERB, Tag.GERUND})
"""What opens an insertion, behind which the sentence goes on: "a découvert, sous la glace, une poche d’eau"."""
_WHERE: Final = frozenset({
    Tag.PREPOSITION, Tag.FUSED, Tag.DETERMINER, Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.UNKNOWN,
})  # fmt: skip
_FRONTED: Final = frozenset({Tag.PARTICIPLE, Tag.NOUN})
_ITEMS: Final = frozenset({Tag.DETERMINER, Tag.NUMBER, Tag.NAME, Tag.NOUN})
"""What follows "et" in a list."""
_NAMES: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.UNKNOWN, Tag.ADJECTIVE})


@lru_cache(maxsize=1024)
def apposition(sentence: str) -> tuple[int, int] | None:
    """The span of an apposition or a relative clause between commas, from the one to behind the other.

    >>> text = "Josèphe Quintard, première femme à commander un remorqueur, est morte mardi."
    >>> text[slice(*apposition(text))]
    ', première femme à commander un remorqueur,'
    >>> text = "Environ 2 400 bouteilles de jus, vendues sur neuf marchés, sont rappelées."
    >>> text[slice(*apposition(text))]
    ', vendues sur neuf marchés,'
    >>> text = "Les travaux dans le tunnel de Lorme, fermé depuis le 5 mai, ont pris six semaines de retard."
    >>> text[slice(*apposition(text))]
    ', fermé depuis le 5 mai,'
    """
    if sentence.count(",") < _COMMAS:
        return None
    subject = next(iter(noun_phrases(sentence)), None)
    if subject is None or subject.preposition is not None or not _UP_TO_SUBJECT.fullmatch(sentence, 0, subject.start):
        return None
    after = subject.end + bool(_INITIAL.match(sentence, subject.end))
    rest = [token for token in tagged(sentence) if token.start >= after]
    commas = [at for at, token in enumerate(rest) if token.text == ","]
    if commas and commas[0] and _is_complement(rest, commas[0]):
        rest, commas = rest[commas[0] :], [at - commas[0] for at in commas]
    if not commas or commas[0] != 0:
        return None
    return next((span for end in commas[1:] if (span := _span(sentence, rest, end))), None)


def _is_complement(rest: Sequence[Token], comma: int) -> bool:
    """Whether only where or of what stands before that comma, and behind it what is said of it: ", fermé en mai,"."""
    said = comma + 1 < len(rest) and rest[comma + 1].tag in {Tag.PARTICIPLE, Tag.RELATIVE}
    return said and all(token.tag in _WHERE for token in rest[:comma])


def _span(sentence: str, rest: Sequence[Token], end: int) -> tuple[int, int] | None:
    """The span up to that comma, where the subject's verb follows it and what is between can go."""
    inner = rest[1:end]
    follows = rest[end + 1].tag if end + 1 < len(rest) else None
    if follows not in _PREDICATE or not inner or inner[0].tag not in _OPENS or _limits(inner):
        return None
    text = sentence[rest[0].start : rest[end].end]
    relative = inner[0].tag is Tag.RELATIVE
    until = next((at for at, token in enumerate(inner) if at and token.tag is Tag.RELATIVE), len(inner))
    told = inner if relative else inner[:until]  # "une ligne qui traverse le pays"
    verbs = any(token.tag is Tag.VERB for token in told) or (relative and _has_clause(inner))
    verbs = verbs is not relative  # not "dont deux avec sursis"
    loose = any(token.text in '«»“”"();:–—' for token in inner)
    return None if verbs or loose or binds(text) else (rest[0].start, rest[end].end)


def _limits(inner: Sequence[Token]) -> bool:
    """Whether it opens with what limits the sentence: "seuls concernés"; "seul pont de la ville" only describes."""
    describes = inner[0].low in _ALONE and len(inner) > 1 and inner[1].tag is Tag.NOUN
    return inner[0].low in _LIMITS and not describes


def _has_clause(relative: Sequence[Token]) -> bool:
    """Whether "dont" has a subject behind it and a word that may be its verb: "dont la dernière éruption remonte à"."""
    _, first, *rest = relative
    named = bool(rest) and rest[0].tag in _NAMES and rest[0].low not in _PARTS  # not "dont un avec sursis"
    return (
        first.tag is Tag.DETERMINER
        and named
        and any(each.form and each.form.finite for token in rest for each in readings(token.low))
    )


def presented(sentence: str) -> tuple[int, int] | None:
    """The span of the age and office of somebody named to whom something is done, with both commas.

    >>> text = "Le juge a condamné Anne Roy, 54 ans, trésorière du club, à deux ans de prison."
    >>> text[slice(*presented(text))]
    ', 54 ans, trésorière du club,'
    >>> text = "Le juge a condamné Jean Roy, 58 ans, ancien président du club, à deux ans de prison."
    >>> text[slice(*presented(text))]
    ', 58 ans, ancien président du club,'

    Of somebody who isn't named, where they are from.

    >>> text = "Le tribunal de Brévic a condamné un ancien facteur de Lorme à six mois de prison."
    >>> text[slice(*presented(text))]
    ' de Lorme'
    """
    found = _PRESENTED.search(sentence) if " ans," in sentence or "\u00a0ans," in sentence else None
    if found is None:
        found = _FROM.search(sentence)
        return found.span("gone") if found and has_finite_verb(sentence[: found.start()]) else None
    if not has_finite_verb(sentence[: found.start()]):
        return None
    who = found["who"] or ""
    noun = who if who.startswith(("un ", "une ", "l’", "l'")) else f"un {who}"  # "président" alone may be a verb
    return None if has_finite_verb(noun) or binds(who) else found.span("gone")


def populated(sentence: str) -> tuple[int, int] | None:
    """The span of how many live in the place that it ends with, or of how much it is today what it tells will change.

    >>> text = "Anne Roy tient le café de Brévic, 900 habitants, au bout de la route du phare."
    >>> text[slice(*populated(text))]
    ', 900 habitants, au bout de la route du phare'
    >>> text = "Anne Roy est la dernière passeuse du Sault, un hameau de 31 habitants, au-dessus de Brévic."
    >>> text[slice(*populated(text))]
    ', un hameau de 31 habitants, au-dessus de Brévic'
    >>> text = "Le prix du repas, aujourd’hui de 3,20 euros, passera à 3,35 euros."
    >>> text[slice(*populated(text))]
    ', aujourd’hui de 3,20 euros,'
    """
    if now := _NOW.search(sentence):
        return now.span()
    found = _POPULATED.search(sentence)
    return found.span() if found and has_finite_verb(sentence[: found.start()]) and not binds(found.group()) else None


def presented_since(sentence: str) -> tuple[int, int] | None:
    """The span of since when it is so, before who it is; of what is so now, and denied by no word.

    >>> text = "Voilà six mois que Anne Roy tient le phare."
    >>> text[slice(*presented_since(text))]
    'Voilà six mois que '
    """
    found = _PRESENTED_SINCE.match(sentence)
    rest = re.split(r",? (?:qui|que|dont|où) ", sentence[found.end() :], maxsplit=1)[0] if found else ""
    return found.span() if found and not (tells_past(rest) or _DENIED.search(rest)) else None


def brackets(sentence: str) -> tuple[int, int] | None:
    """The span of the first words in brackets, with the space before: " (Finlande)"."""
    found = _BRACKETS.search(sentence)
    return found.span() if found and not binds(found.group()) else None


@lru_cache(maxsize=1024)
def last_apposition(sentence: str) -> tuple[int, int] | None:
    """The span of an apposition that ends the sentence, its stop left: ", un isotope stable de l’hydrogène".

    Behind a noun or a name only, and none that may be the last of a list.

    >>> text = "La mairie a choisi Anne Roy, 47 ans, ancienne comptable du port."
    >>> text[slice(*last_apposition(text))]
    ', 47 ans, ancienne comptable du port'
    """
    if age := _AGE.search(sentence) or _official(sentence):
        return age.span()
    found = _LAST.search(sentence)
    if found is None or binds(found.group()):
        return None
    tokens = tagged(sentence)
    before = [token for token in tokens if token.end <= found.start()]
    inner = [token for token in tokens if found.start() < token.start < found.end()]
    head = [token for token in inner if token.tag is Tag.RELATIVE][:1]
    until = head[0].start if head else found.end()  # "une première pour ce port qui reçoit …"
    verbal = any(token.tag in {Tag.VERB, Tag.SUBORDINATOR, Tag.INFINITIVE} for token in inner if token.start < until)
    if (
        verbal
        or (head and _said_of(inner, head[0]))
        or not before
        or _closed(before).tag not in _NAMES
        or _lists(before, inner)
    ):
        return None
    return found.span()


def named(sentence: str) -> tuple[int, int] | None:
    """The span of the name of somebody new, between commas, whom what stands before tells: ", Jean Roy, 57 ans,".

    >>> text = "La cour a condamné un négociant de Lorme, Jean Roy, 57 ans, à deux ans de prison."
    >>> text[slice(*named(text))]
    ', Jean Roy, 57 ans,'
    """
    found = _NAMED.search(sentence)
    return found.span() if found and _SOMEBODY.search(sentence[: found.start()]) else None


def _closed(before: Sequence[Token]) -> Token:
    """The last word, or the one before what brackets add: "de Lorme (Haute-Orne), fruit de …"."""
    opened = next((at for at, token in enumerate(before) if token.text == "("), 0) if before[-1].text == ")" else 0
    return before[opened - 1]


def _official(sentence: str) -> re.Match[str] | None:
    """The name at the end, where the office before it says who speaks."""
    found = _OFFICIAL.search(sentence)
    if found is None:
        return None
    begins = sentence.rfind(", ", 0, found.start()) + 1
    before = [token for token in tagged(sentence) if begins <= token.start and token.end <= found.start()]
    named = any(token.tag is Tag.NAME for token in before) and not _OF_NAME.search(sentence, begins, found.start())
    held = any(fold(token.low) in tables.words("functions_of_persons") for token in before)
    return found if held and not named else None


def _said_of(inner: Sequence[Token], relative: Token) -> bool:
    """Whether behind the relative clause's own verb another stands, which may be the sentence's."""
    return sum(token.tag is Tag.VERB for token in inner if token.start > relative.start) > 1


def _lists(before: Sequence[Token], inner: Sequence[Token]) -> bool:
    """Whether it may be one more of a list ("une école, une poste et dix ateliers"), or what an insertion parts off."""
    opens = inner[0].tag in _OPENS or inner[0].low.endswith(("un", "une"))  # "l’un des derniers"
    between = next((at for at, token in enumerate(inner) if token.low == "entre"), len(inner))
    if not opens or any(one.tag is Tag.LINK and two.tag in _ITEMS for one, two in pairwise(inner[:between])):
        return True
    opened = [two for one, two in pairwise(before) if one.text == ","]
    inserted = bool(opened) and opened[-1].tag in _INSERTS
    return inserted or any(token.low == inner[0].low for token in opened)


@lru_cache(maxsize=1024)
def fronted(sentence: str) -> tuple[int, int] | None:
    """The span of what comes before a subject and tells more of it: a participle or noun without an article.

    >>> text = "Menées à la pause, les handballeuses ont gagné."
    >>> text[slice(*fronted(text))]
    'Menées à la pause, '
    >>> text = "Réunis sous la présidence du maire, Jean Roy, les élus ont voté un emprunt."
    >>> text[slice(*fronted(text))]
    'Réunis sous la présidence du maire, Jean Roy, '
    """
    found = (_CHAIRED.match(sentence) if sentence.startswith("Réuni") else None) or _FRONT.match(sentence)
    if found is None or binds(found.group()):
        return None
    tokens = tagged(sentence)
    inner = [token for token in tokens if token.end <= found.end()]
    after = next((token for token in tokens if token.start >= found.end()), None)
    opens = inner[0].tag in _FRONTED and not any(token.tag in _PREDICATE and token.low != "dit" for token in inner)
    if not opens or after is None:
        return None
    if end := _also(sentence, found.end()):
        return 0, end
    plain = after.tag in {Tag.DETERMINER, Tag.NAME} and not _IN_APPOSITION.match(sentence, after.start)
    return found.span() if plain else None


@lru_cache(maxsize=1024)
def second_front(sentence: str) -> tuple[int, int] | None:
    """The span of what stands behind such an opening and before the subject, the opening left.

    >>> text = "Fermée depuis avril, après une fuite, la salle a rouvert."
    >>> text[slice(*second_front(text))]
    'après une fuite, '
    """
    span, found = fronted(sentence), _FRONT.match(sentence)
    return (found.end(), span[1]) if span and found and found.end() < span[1] else None


def _also(sentence: str, start: int) -> int | None:
    """Where the subject begins behind more such openings, if its verb follows with no comma between."""
    end = start
    while more := _ALSO.match(sentence, end):
        end = more.end()
    subject = next(iter(noun_phrases(sentence[end:])), None)
    clause = sentence[end:].partition(",")[0]
    whole = subject is not None and subject.start == 0 and subject.preposition is None and has_finite_verb(clause)
    return end if end > start and whole and not binds(sentence[start:end]) else None
