"""Which sentence of untitled copy tells its news: one table of signs, weighed over all of its first sentences.

The weights are those by which most of the titles that desks gave their stories stand on the sentence that comes first
(`tests/heldout/untitled.py`): its place tells most, then whom it names, then what happens in it.
"""

from __future__ import annotations

import re
from itertools import pairwise, starmap
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.telling import OPENING, is_aside, names_a_day, presents, told_at
from cms_publisher.fidelity.promotion import exclaims, promises
from cms_publisher.french import quotes, tables
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.judgments import is_reserved, is_ruling
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.tense import tells_a_deed, tells_what_was_before

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cms_publisher.french.grammar import Token

_NAME: Final = re.compile(r"(?<=[\wà-ÿ,;:)] )[A-ZÀ-ÖØ-Ý][\w’'-]{2,}|(?<=[dlDL][’'])[A-ZÀ-ÖØ-Ý]\w{2,}")
_FIGURE: Final = re.compile(r"\d(?!\d?[ \u00a0]?h(?:eures)?\b)")
_THAT: Final = re.compile(r"\bqu(?:e |[’'])")
"""Where what somebody says, sees or wants begins."""
_KEPT: Final = re.compile(r"\ba(?:vait)? tenu (?:toutes )?ses promesses\b")
"""What any event did."""
_EARLY: Final = 12
"""From here on a sentence's place no longer speaks for it."""
_PLACE: Final = 1.5
"""What the first place is worth, each one further on a twelfth less."""
_FIRST: Final = 1.0
"""What it adds to open the text."""
_LEAD: Final = 1.5
"""What it adds to stand in the first paragraph; nothing to a scene that another sentence outtells."""
_TOLD: Final = 2.0
"""What it adds to tell the news by itself, where the first one tells none: behind a scene."""
_BESIDE: Final = re.compile(r",? et |, ")
_WHO: Final = re.compile(r"(?:[Ll](?:es? |a |[’'])|[Uu]ne? |[Dd]es |[A-ZÀ-Ý])\w")
_SEVERAL: Final = 3
"""Clauses side by side that make a scene."""
_DONE: Final = frozenset(
    {"a", "ont", "est", "sont", "été", "sera", "seront", "pas", "plus", "désormais", "déjà", "donc"}
)
"""What stands before the participle of what was done."""
_HAPPENS: Final = frozenset({Form.PRESENT, Form.FUTURE, Form.HISTORIC})
_PERFECT: Final = frozenset({Form.PARTICIPLE})
_PRESENTED: Final = 1.0
"""What it adds to present the person of a portrait."""
_EXAMPLE: Final = -2.0
"""The same of somebody who is named once, far from the text's opening."""
_BEARER: Final = re.compile(r"(?P<name>[A-ZÀ-Ý][\w’-]+), \d\d[ \u00a0]ans, ")
_LOOKED_AT: Final = 40
"""Sentences: a judgment ends the report of its hearing."""


def _happens(text: str) -> bool:
    """Whether what is news when it happens does: somebody has been condemned, something closes or will."""
    told = _THAT.split(quotes.outside(text), 1)[0]
    return any(starmap(_is_news, pairwise(tagged(f", {told}"))))


def _is_news(before: Token, verb: Token) -> bool:
    if verb.tag is Tag.VERB:
        forms = _HAPPENS
    elif verb.tag is Tag.PARTICIPLE and (before.low in _DONE or before.low.endswith("ment")):
        forms = _PERFECT
    else:
        return False
    known = tables.words("news_verbs")
    return any(each.form in forms and each.lemma in known for each in readings(verb.low))


def _names(text: str) -> bool:
    return _NAME.search(quotes.outside(text)) is not None


def _counts(text: str) -> bool:
    return _FIGURE.search(quotes.outside(text)) is not None


def _lists_what_each_did(text: str) -> bool:
    """Whether it sets what three or more did side by side, each in a clause of its own: a scene.

    >>> _lists_what_each_did("Le boulanger a préparé ses pains, le collège a sorti les drapeaux et Luc n’a pas dormi.")
    True
    """
    if ", " not in text or " et " not in text:
        return False
    told = [one for one in _BESIDE.split(quotes.outside(text)) if has_finite_verb(one)]
    return len(told) >= _SEVERAL and all(map(_WHO.match, told))


def _presented(sentences: Sequence[str], at: int) -> float:
    """What it is worth that the sentence presents a person: of a portrait, or an example further down, named once."""
    text = sentences[at]
    if not presents(text):
        return 0.0
    named = _BEARER.search(text) if at >= OPENING else None
    example = named is not None and sum(named["name"] in one for one in sentences) == 1
    return _EXAMPLE if example else _PRESENTED


def _promises(text: str) -> bool:
    """Whether its sender only promises, or exclaims, or the event did as any does: a slogan, a phrase."""
    return exclaims(text) or promises(text) or ("promesses" in text and _KEPT.search(text) is not None)


_SIGNS: Final[tuple[tuple[Callable[[str], bool], float], ...]] = (
    (is_ruling, 2.0),
    (_happens, 1.2),
    (_names, 1.0),
    (names_a_day, 0.7),
    (_counts, 0.4),
    (is_aside, -1.0),
    (tells_what_was_before, -1.0),
    (is_reserved, -2.0),
    (is_minutes, -2.0),
    (_promises, -3.0),
    (_lists_what_each_did, -2.0),
)
"""What speaks for a sentence, or against it: a scene, what had been before, that a court will rule, who sat."""


def news_first(sentences: Sequence[str], lead: int) -> list[int]:
    """The numbers of the sentences, those that tell the news best first.

    Args:
        sentences: the text's, in order.
        lead: how many of them its first paragraph has.
    """
    told = told_at(sentences)

    def value(at: int) -> float:
        text = sentences[at]
        leads = at < lead and (not told or tells_a_deed(text) or _happens(text) or presents(text))
        place = _PLACE * max(0.0, 1 - at / _EARLY) + _FIRST * (at == 0) + _LEAD * leads + _TOLD * (at in told)
        return place + _presented(sentences, at) + sum(weight for sign, weight in _SIGNS if sign(text))

    return sorted(range(min(len(sentences), _LOOKED_AT)), key=lambda at: (-value(at), at))
