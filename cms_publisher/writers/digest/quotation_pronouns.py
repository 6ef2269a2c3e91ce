"""What a quotation's own words point to that it doesn't name itself: such a one heads no section."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.grammar import Tag, has_finite_verb, points_back, tagged
from cms_publisher.french.leaning import ADJUNCT, has_verb, refers_back

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOBODY: Final = re.compile(
    r"\bil (?:n[’'])?(?=s[’']agit\b|"
    r"y (?:a|avait|aura|aurait)\b(?! (?:pas )?en\b)|(?:nous |vous )?(?:faut|faudra|faudrait|fallait|manque)\b|"
    r"est (?:temps|(?:(?:beaucoup |bien )?trop )?(?:tôt|tard))\b|reste\b|vaut\b|suffi(?:t|sait|ra) de\b|"
    r"(?:pleut|pleuvait|neige|neigeait)\b)(?:y )?",
    re.IGNORECASE,
)
"""An "il" that is nobody: "Il n’y aura pas de licenciement", "quand il pleut"."""
_IN: Final = re.compile(rf"En (?:[A-ZÀ-Ý\d]|fait,|une?\b|deux|trois|quatre|cinq|six|dix|vingt|{'|'.join(MONTHS)})")
"""Where or when: "En quatre ans, je n’ai pas eu une lettre"."""
_REFERS: Final = re.compile(
    r"(?:Ils?|Elles?|Ce(?! (?:qui|que|dont)\b| qu[’'])|C[’']|Cela|Ça|Cet|Cette|Ces|Et|Mais|Ou|Alors|Donc|Leurs?|"
    r"S[ao]n|Ses|Y|En|Oui|Non|Voilà|(?:Tant qu|Dès qu|Quand |Lorsqu|Si |S)[’']?(?:ils?|elles?)|(?:Parce|Pour) qu[e’']|"
    r"Que c[’']est|"
    r"Car|Puisqu[e’']|(?:Sans|Avec|Pour|Après|Avant) ça|Pas (?:tou(?:te?s?|s)|l[ea]|ça|lui|elle|moi)|"
    r"(?:Celui|Celles?|Ceux)-(?:ci|là)|Le (?:reste|mien|nôtre|lendemain)|Tou(?:t|s|tes?)(?= (?:ça|cela)))"
    r"(?:\b|(?<=[’']))"
)
_LEANS: Final = re.compile(
    r"\b(?:les? deux(?! \w)|lequel|laquelle|lesquel(?:le)?s|(?:celui|celles?|ceux)(?! (?:qu|dont|où))|cela|"
    r"ça|eux|cette|ces|cet|ils?|elles?|que c[’']est (?:exact|faux|vrai)|que ce soit|"
    r"là-(?:dessus|dedans|bas)|là(?=[ \u00a0.!…]*$))\b",
    re.IGNORECASE,
)
"""Points to what another sentence of the same quotation names."""
_TAKEN_UP: Final = re.compile(r"^((?:Une?|L[ea]s?)[ \u00a0][\w-]+|L[’'][\w-]+),? (?:ça|elle|il|c[’'])[ \u00a0]?(?=\w)")
"""The subject said first, and taken up at once: "Une écluse ça se connaît à l’oreille"."""
_NOW: Final = re.compile(r"\bcet(?:te (?=année|fois|semaine|saison|nuit)| (?=été|automne|hiver))", re.IGNORECASE)
"""The time at which somebody speaks."""
_TOO: Final = re.compile(r", [^,«»]{2,25} (?:aussi|non plus)(?=[ \u00a0]*[!.]?$)")
"""What shares the verb before it: "Mon grand-père a conduit le bac, mon oncle aussi"."""
_ONE_OF_SEVERAL: Final = re.compile(r"(?:premi|derni)(?:er|ère)|seconde?|\w+ième|autre")
_THAT: Final = re.compile(r"(?<=, )(?:et )?ça (?=\w)")
_NOT_BUT: Final = re.compile(r"c(?:e n)?[’']est pas [^,]{3,}, c[’']est ", re.IGNORECASE)
"""Says itself what it speaks of: "Ce n’est pas une collecte, c’est une entreprise"."""
_OF_A_FEW_WORDS: Final = re.compile(r"(?P<words>[^.!?…«»]+)\. (?:Ils?|Elles?)\b")
"""Of whom only the words before tell, which are no sentence: "Une fille. Elle est venue me voir"."""
_ARTICLES: Final = {
    "le": frozenset({"le", "un", "du", "au", "l'", "mon", "notre"}),
    "la": frozenset({"la", "une", "l'", "ma", "mon", "notre"}),
    "les": frozenset({"les", "des", "aux", "mes", "nos"}),
}
"""By what a thing is brought in that the pronoun may stand for."""
_OF_ANY: Final[frozenset[str]] = frozenset().union(*_ARTICLES.values())
_LOOSE: Final = frozenset({"le", "la", "les", "en", "y"})
_TO_WHOM: Final = re.compile(
    r"\b(?:on|nous|je|vous|ils?|elles?|ne|qui|vais|va|vas)[ \u00a0](?:lui|leur)\b|\bque ce soit\b", re.IGNORECASE
)
_STANDS_FOR: Final = _ARTICLES | dict.fromkeys(("l'", "en", "y"), _OF_ANY)


def refers(words: str) -> bool:
    """Whether it opens with what points to something said before, and doesn't say itself to what."""
    few = _OF_A_FEW_WORDS.match(words)
    hangs = few is not None and not (has_verb(few["words"]) or has_finite_verb(few["words"]))
    told = _settled(words)
    leans = _LEANS.search(told) if _IN.match(told) else _REFERS.match(told)
    return hangs or (leans is not None and not says_itself(words))


def says_itself(words: str) -> bool:
    """Whether it opens with "ce" and says itself what that is."""
    return _NOT_BUT.match(words) is not None


def leans_on_others(words: str) -> bool:
    """Whether one sentence of several points to the others: it stands above the section without them."""
    told = _settled(words)
    return refers_back(told) or points_back(told) or _LEANS.search(told) is not None


def has_loose_object(words: str) -> bool:
    """Whether a pronoun stands in it for a thing that only the sentence before names: "On se les arrache"."""
    told = _settled(words)
    loose = (told[: each.start] for each in tagged(told) if each.tag is Tag.CLITIC and each.low in _LOOSE)
    to_whom = _TO_WHOM.search(told) is not None
    return to_whom or any(not before.endswith(("’", "'")) for before in loose)


@lru_cache(maxsize=512)
def _settled(words: str) -> str:
    """The words without the pronouns that are nobody, or stand for what they name themselves.

    >>> _settled("Nous ne vendons pas le camping, nous le confions")
    'Nous ne vendons pas le camping, nous confions'
    """
    told = _NOW.sub("", _TOO.sub("", _TAKEN_UP.sub(r"\1 ", _NOBODY.sub("on ", words))))
    first, comma, _ = told.partition(", ")
    named = set(_named(first)) if comma and not ADJUNCT.match(first) else set()
    if not named:
        return told
    gone = [
        (token.start, token.end + (token.text[-1] not in "’'"))
        for token in tagged(told)
        if token.start > len(first) and token.tag is Tag.CLITIC and named & _STANDS_FOR.get(token.low, frozenset())
    ]
    return _THAT.sub("", less(told, gone))


def _named(first: str) -> Iterator[str]:
    """The articles of the things that it names, no times and no measures."""
    for one, two in pairwise(tagged(first)):
        vague = two.low in tables.words("vague_heads") or _ONE_OF_SEVERAL.fullmatch(two.low)
        if one.low in _OF_ANY and two.tag is Tag.NOUN and not vague:
            yield one.low
