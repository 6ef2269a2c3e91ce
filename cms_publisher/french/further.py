"""What a long sentence tells besides its news, and that news stands without: of whom, among how many, what for, why.

Last resorts of a headline: nothing of it changes what is said to have happened, nor who is said to have done it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.leaning import binds, opens_with_adjunct
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.tense import tells_a_deed
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Phrase, Token

    Span = tuple[int, int]

_END: Final = "(?=[.…]?$)"
_NUMBER: Final = r"(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|\d+)"
_CONDITION: Final = Sought(
    rf"(?<=\w), (?:l[ea]s? |l[’'])[^,;:«»()?!\d]{{2,40}}?{_S}(?:ayant|étant){_S}[^;:«»()?!]{{5,160}}?{_END}",
    "ayant|étant",
)
_AGAINST: Final = Sought(
    rf"(?<=\w), contre (?:près de |environ |plus de )?(?P<many>[\w-]+)[^,;:«»()?!]*?"
    rf"(?:, soit {_NUMBER}{_S}[^,;:«»()?!]*?)?{_END}",
    "contre",
)
_PURPOSE: Final = Sought(
    rf"{_S}pour{_S}(?:s[’']|l[’']|(?:se|les?|la){_S})?(?P<verb>\w+(?:er|ir|re|oir)){_S}[^;:«»()?!]{{3,160}}?{_END}",
    "pour",
)
_PERFECT: Final = frozenset({"avoir", "être"})
"""Of what was done before, as a sentence of a court says: "pour avoir détourné …"."""
_WANTS_A_PURPOSE: Final = frozenset(
    "tout assez trop temps moyen moyens besoin mots raison raisons accord autorisation nécessaire".split()  # noqa: SIM905
)
_IN_WHICH: Final = Sought(
    rf"(?<=\w)(?P<comma>,?){_S}(?:(?:dans|sur|sous|avec|pour|par|à|contre|chez|devant){_S}(?:lequel|laquelle|lesquel(?:le)?s)|"
    rf"auquel|auxquel(?:le)?s|duquel){_S}[^,;:«»()?!]{{5,120}}?{_END}",
    "quel",
)
_AGED: Final = Sought(
    rf"\b{_NUMBER}{_S}(?:[a-zà-ÿ-]{{3,}}{_S}âgée?s?(?:{_S}respectivement)?|(?:hommes?|femmes?|jeunes?|personnes?))"
    rf"(?P<ages>{_S}(?:de{_S}|d[’'])\d\d?(?:(?:, |{_S}et{_S})\d\d?)*{_S}ans)(?=[, .]|$)",
    "ans",
    re.IGNORECASE,
)
_OLD: Final = re.compile(rf"{_S}âgée?s?(?:{_S}respectivement)?\Z")
_OUT_OF: Final = Sought(
    rf"(?<=\w), sur{_S}(?:les{_S}|un total de{_S})(?P<many>[\w-]+)\b[^,;:«»()?!]{{2,60}},(?= \w)",
    "sur",
)
_SOMEWHERE: Final = Sought(rf"{_S}dans{_S}{_NUMBER}{_S}[^,;:«»()?!]{{3,90}}?{_END}", " dans|\u00a0dans")
_ON_SITES: Final = Sought(rf"(?<=\w){_S}(?:dans|sur){_S}les{_S}[^,;:«»()?!]{{3,90}}?{_END}", "les")
"""Where what somebody is suspected of was done, last: "sur les chantiers de la future ligne"."""
_UNIT: Final = Sought(
    rf"(?<=gendarmes){_S}de{_S}la{_S}(?:compagnie|brigade)(?={_S}(?:de{_S}|d[’'])[A-ZÀ-Ý])", "compagnie|brigade"
)
_NEW_SUBJECT: Final = re.compile(rf"{_NUMBER}{_S}\w", re.IGNORECASE)
_FIRST_PLACE: Final = re.compile(r"(?:À|Aux?|Dans|Sur|Devant|Près|Chez) ")
_PLACE: Final = re.compile(r"(?:sur|à|aux?|dans|près|devant|chez|entre) [^,;:«»()?!]{2,60}, (?=\w)")
"""What stands behind an opening of place and before the subject, too."""
_BOUND: Final = re.compile(
    r"\b(?:ne|pas|aucune?|jamais|rien|sans|sauf|seule?s?|seulement|uniquement|chaque|si|quand|première?s?|"
    r"derni(?:er|ère)s?)\b|\bn[’']",
    re.IGNORECASE,
)
"""Where one of these stands, what follows may be what alone the sentence is true of."""
_NEW: Final = frozenset({"un", "une", "des", "plusieurs"})
_HELD: Final = frozenset({Tag.LINK, Tag.NE, Tag.SUBORDINATOR, Tag.SUBJECT, Tag.SIGN, Tag.RELATIVE})
_CARRIES: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.UNKNOWN})
_OBJECT: Final = frozenset({Tag.DETERMINER, Tag.NUMBER})
_MOVES: Final = frozenset(
    "qui reliant transportant circulant venant roulant arrivant appartenant travaillant naviguant descendant".split()  # noqa: SIM905
)
"""What only tells more of something new; "visant", "interdisant" tell what an inquiry or a rule is of."""
_HAVE: Final = frozenset({"a", "ont"})


def condition(sentence: str) -> Span | None:
    """The span of why it is so, told of another subject at the end: ", la commune ayant renoncé aux travaux".

    >>> text = "Le musée du Sabot fermera le 31 décembre, la commune ayant renoncé à payer les travaux."
    >>> text[slice(*condition(text))]
    ', la commune ayant renoncé à payer les travaux'
    """
    found = _CONDITION.search(sentence)
    return _behind_a_verb(sentence, found.span()) if found else None


def against(sentence: str) -> Span | None:
    """The span of the figure that one is held against: ", contre soixante kilos à la même date en 2025".

    >>> text = "Vingt kilos de truffes ont été apportés, contre soixante kilos à la même date en 2025."
    >>> text[slice(*against(text))]
    ', contre soixante kilos à la même date en 2025'
    """
    found = _AGAINST.search(sentence)
    if found is None or "voix" in sentence or not _is_number(sentence, found.start("many")):
        return None
    return _behind_a_verb(sentence, found.span())


def purpose(sentence: str) -> Span | None:
    """The span of what for something was done, last: " pour réclamer une prime"; never what somebody is punished for.

    >>> text = "Une centaine de salariés ont cessé le travail pour réclamer une prime."
    >>> text[slice(*purpose(text))]
    ' pour réclamer une prime'
    """
    found = _PURPOSE.search(sentence)
    if found is None or found["verb"] in _PERFECT or not tells_a_deed(sentence[: found.start()]):
        return None
    tokens = tagged(sentence)
    before = [token for token in tokens if token.end <= found.start()]
    aims = next((token.tag for token in tokens if token.start == found.start("verb")), None) is Tag.INFINITIVE
    whole = before[-1].tag in _CARRIES and not _WANTS_A_PURPOSE & {token.low for token in before}
    hangs = {Tag.SUBORDINATOR, Tag.RELATIVE} & {token.tag for token in before}  # "a dit que l’eau met six heures"
    whole = whole and not hangs and fold(before[-1].low) not in tables.words("vague_words")
    return _behind_a_verb(sentence, found.span()) if aims and whole and not _BOUND.search(sentence) else None


def in_which(sentence: str) -> Span | None:
    """The span of a relative clause behind a preposition, last, of a new thing: " dans laquelle se trouvaient …".

    >>> text = "Une camionnette a percuté une voiture dans laquelle se trouvaient trois lycéens."
    >>> text[slice(*in_which(text))]
    ' dans laquelle se trouvaient trois lycéens'
    """
    found = _IN_WHICH.search(sentence)
    if found is None or _BOUND.search(sentence[: found.start()]):
        return None
    new = found["comma"] or any(one.end == found.start() and _is_new(one) for one in noun_phrases(sentence))
    return _behind_a_verb(sentence, found.span()) if new else None


def aged(sentence: str) -> Span | None:
    """The span of how old those are who are new to the reader: " âgés de 24, 29 et 41 ans".

    >>> text = "Les gendarmes ont interpellé trois hommes âgés de 24, 29 et 41 ans."
    >>> text[slice(*aged(text))]
    ' âgés de 24, 29 et 41 ans'
    """
    found = _AGED.search(sentence)
    if found is None or not tells_a_deed(sentence) or _BOUND.search(sentence):
        return None
    old = _OLD.search(sentence[: found.start("ages")])
    end = found.end("ages")
    # the comma that closes the age: "trois hommes, soupçonnés de …"
    return old.start() if old else found.start("ages"), end + sentence.startswith((", soupçonné", ", suspecté"), end)


def out_of(sentence: str) -> Span | None:
    """The span of among how many those are who are counted, with both commas.

    >>> text = "Cent salariés de la fonderie, sur les cent soixante que compte le site, ont cessé le travail."
    >>> text[slice(*out_of(text))]
    ', sur les cent soixante que compte le site,'
    """
    found = _OUT_OF.search(sentence)
    return found.span() if found and _is_number(sentence, found.start("many")) and not binds(found[0]) else None


def somewhere(sentence: str) -> Span | None:
    """The span of in what place or places, that are not known, something was done, last: " dans des fermes du Loiret".

    >>> text = "Ils sont soupçonnés d’avoir volé trente antennes dans des fermes du Loiret."
    >>> text[slice(*somewhere(text))]
    ' dans des fermes du Loiret'
    """
    found = _SOMEWHERE.search(sentence)
    if found is None and (suspected := sentence.find("soupçonné")) > 0:
        found = _ON_SITES.search(sentence, suspected)
    if found is None or _BOUND.search(sentence):
        return None
    tokens = tagged(sentence)
    told = {token.tag for token in tokens if token.start >= found.start()}
    before = [token.tag for token in tokens if token.end <= found.start()]
    verbal = told & {Tag.VERB, Tag.RELATIVE, Tag.INFINITIVE, Tag.PARTICIPLE, Tag.GERUND}
    return _behind_a_verb(sentence, found.span()) if before[-1] in _CARRIES | {Tag.ADJECTIVE} and not verbal else None


def unit(sentence: str) -> Span | None:
    """The span of which unit gendarmes are of that is named by its town: " de la compagnie".

    >>> text = "Les gendarmes de la compagnie de Lorme ont interpellé deux hommes."
    >>> text[slice(*unit(text))]
    ' de la compagnie'
    """
    found = _UNIT.search(sentence)
    return found.span() if found else None


def deeds(sentence: str) -> Span | None:
    """The span of what else was done, of three deeds under one auxiliary: ", arraché un toit et couché des pins".

    >>> text = "Des rafales ont privé la ville d’électricité, arraché le toit du gymnase et couché des pins."
    >>> text[slice(*deeds(text))]
    ', arraché le toit du gymnase et couché des pins'
    """
    if ", " not in sentence or " et " not in sentence or "«" in sentence:
        return None
    tokens = tagged(sentence)
    done = [at for at, (one, two) in enumerate(pairwise(tokens)) if one.low in _HAVE and two.tag is Tag.PARTICIPLE]
    further = [at for at, token in enumerate(tokens) if token.text == "," and _is_deed(tokens, at)]
    last = [at for at, token in enumerate(tokens) if token.low == "et" and _is_deed(tokens, at)]
    if not (done and further and last and done[-1] < further[0] < last[-1]):
        return None
    hangs = {token.tag for token in tokens[: further[0]]} & {Tag.RELATIVE, Tag.SUBORDINATOR, Tag.NE}
    behind = {token.tag for token in tokens[further[0] :]} & {Tag.VERB, Tag.NE}
    end = len(sentence.rstrip(" .…\u00a0\u202f"))
    return None if hangs or behind or binds(sentence) else (tokens[further[0]].start, end)


def of_subject(sentence: str) -> Span | None:
    """The span of what a subject that is new is told with before what it did: " qui descendait vers Lorme".

    >>> text = "Une camionnette qui descendait vers Lorme a percuté un arbre."
    >>> text[slice(*of_subject(text))]
    ' qui descendait vers Lorme'
    >>> text = "Des rafales mesurées à 127 km/h ont privé la ville d’électricité."
    >>> text[slice(*of_subject(text))]
    ' mesurées à 127 km/h'
    """
    start = _behind_adjuncts(sentence)
    if not _NEW_SUBJECT.match(sentence, start):
        return None
    told = sentence[start : start + 1].upper() + sentence[start + 1 :]
    subject = next(iter(noun_phrases(told)), None)
    if subject is None or subject.start or not _is_new(subject):
        return None
    tokens = [token for token in tagged(told) if token.start >= subject.end]
    if not tokens or not (tokens[0].low in _MOVES or tokens[0].tag is Tag.PARTICIPLE):
        return None
    verb = _main_verb(tokens)
    if verb is None or binds(told[subject.end : verb]) or not tells_a_deed(told[verb:]):
        return None
    return start + subject.end, start + verb - 1


def second_place(sentence: str) -> Span | None:
    """The span of what else says where, before the subject and behind a first place.

    >>> text = "À la sortie de Lorme, sur la départementale 585, une camionnette a percuté un arbre."
    >>> text[slice(*second_place(text))]
    'sur la départementale 585, '
    """
    end = _behind_adjuncts(sentence)
    start = sentence.find(", ") + len(", ")
    if not (_FIRST_PLACE.match(sentence) and start < end) or binds(sentence[:end]) or has_finite_verb(sentence[:end]):
        return None
    told = sentence[end : end + 1].upper() + sentence[end + 1 :]
    subject = next(iter(noun_phrases(told)), None)
    whole = subject is not None and not subject.start and has_finite_verb(told.partition(", ")[0])
    return (start, end) if whole else None


def _behind_adjuncts(sentence: str) -> int:
    """Where the subject may begin, behind what only says where or when."""
    if not opens_with_adjunct(sentence):
        return 0
    first = sentence.find(", ")
    end = first + len(", ") if first > 0 else 0
    while end and (more := _PLACE.match(sentence, end)):
        end = more.end()
    return end


def _main_verb(tokens: Sequence[Token]) -> int | None:
    """Where the verb begins behind what describes its subject, a relative clause with one verb or a participle."""
    verbs = 0
    for at, token in enumerate(tokens[1:], start=1):
        opens = token.tag in {Tag.VERB, Tag.CLITIC} and tokens[at - 1].tag is not Tag.CLITIC
        if opens and (verbs or tokens[0].low != "qui"):
            return token.start
        verbs += opens
        if token.tag in _HELD and token.text != "/":
            return None
    return None


def _is_new(phrase: Phrase) -> bool:
    first = phrase.core[0]
    return (first.tag is Tag.NUMBER or first.low in _NEW) and not _BOUND.search(phrase.text)


def _is_number(sentence: str, at: int) -> bool:
    token = next((token for token in tagged(sentence) if token.start == at), None)
    return token is not None and (token.tag is Tag.NUMBER or token.low in {"un", "une"})


def _is_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether behind this token a participle stands with its object: "arraché le toit"."""
    return at + 2 < len(tokens) and tokens[at + 1].tag is Tag.PARTICIPLE and tokens[at + 2].tag in _OBJECT


def _behind_a_verb(sentence: str, span: Span) -> Span | None:
    """The span, where what stands before it is a clause and nothing in it says whose word it is."""
    return span if has_finite_verb(sentence[: span[0]]) and not binds(sentence[slice(*span)]) else None
