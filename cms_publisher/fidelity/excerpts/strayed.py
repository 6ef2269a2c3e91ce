"""Pronouns that come to mean somebody else where sentences change their order: "Elle a dix jours pour faire appel".

Whom one means is the person whose name stands nearest before it, in its source and in the article: where the two
differ, it has strayed. A sentence between them that names nobody does not part them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.first_names import FIRST, LAST, is_first_name
from cms_publisher.fidelity.persons import gender
from cms_publisher.fidelity.subject_gender import is_of_nobody
from cms_publisher.french import quotes, tables
from cms_publisher.french.antecedents import candidates
from cms_publisher.french.lexicon import Part, readings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SUBJECT: Final = re.compile(
    r"(?:(?P<before>[^,;:«»]{2,70}, )?(?P<pronoun>[Ii]l|[Ee]lle)|(?P<own>S(?:on|a|es)))[ \u00a0](?=[^\W\d_])"
)
"""The pronoun by which a sentence says whom it is of, at its head or behind a time or place; what is somebody's."""
_NAMED: Final = re.compile(
    rf"(?<![\w’'-])(?:(?P<title>M\.|Mme|Mlle|Me|Dr)[ \u00a0](?:{FIRST}[ \u00a0])?(?P<of>{LAST})"
    rf"|(?P<first>{FIRST})[ \u00a0](?P<last>{LAST}|[A-ZÀ-Ý]\.))(?!\w)"
)
_WORD: Final = re.compile(r"[a-zà-öø-ÿœ-]{4,}")
REACH: Final = 8
"""Sentences within which whom a pronoun means was named."""
_GENDERS: Final = {"M.": "m", "Mme": "f", "Mlle": "f"}


class Meant(NamedTuple):
    """Whom a pronoun may mean, by the surname or by first name and initial, with the gender where a title tells it."""

    name: str
    gender: str | None


def strayed(texts: Sequence[str], order: Sequence[int]) -> bool:
    """Whether a pronoun of some sentence means another person when the sentences stand in that order.

    >>> told = ["Luc Roy a parlé.", "Marc Vidal est condamné.", "La peine est lourde.", "Il a dix jours."]
    >>> strayed(told, [0, 1, 2, 3]), strayed(told, [1, 0, 2, 3])
    (False, True)
    """
    for place, at in enumerate(order):
        if pronoun_of(texts[at]) is None:
            continue
        theirs = [texts[each] for each in range(max(0, at - REACH), at)]
        ours = [texts[each] for each in order[max(0, place - REACH) : place]]
        if ours != theirs and strays(texts[at], theirs, ours, texts):
            return True
    return False


def strays(text: str, theirs: Sequence[str], ours: Sequence[str], known: Sequence[str]) -> tuple[str, str] | None:
    """Whom the pronoun that a sentence opens with means behind its source's sentences, and whom here, if another.

    Args:
        text: the sentence.
        theirs: what stands before it in its source, in order.
        ours: what stands before it in the article.
        known: what tells who is a man or a woman.
    """
    who = pronoun_of(text)
    if not _nearest(ours).isdisjoint(_nearest(theirs)):
        return None
    here = _meant(ours, who, known) if who is not None else frozenset()
    there = _meant(theirs, who, known) if here and who is not None else frozenset()
    if not there or who is None or not there.isdisjoint(here) or _unsure(theirs, who, known):
        return None
    return min(there), min(here)


def _nearest(before: Sequence[str]) -> frozenset[str]:
    """The names of those who are named last, men or women: mostly the same, and soon told."""
    found = (_persons(quotes.outside(text)) for text in reversed(before))
    return frozenset({each.name for each in next(filter(None, found), ())})


def _meant(before: Sequence[str], who: str, known: Sequence[str]) -> frozenset[str]:
    """The names of the persons whom a pronoun may mean; none where the nearest is only told by a function.

    ``who``: "m", "f", or "" for what may be of either.
    """
    for text in reversed(before):
        told = quotes.outside(text)
        if found := {each.name for each in _persons(told) if _fits(each, who, known)}:
            return frozenset(found)
        if any(_is_of(word, who) for word in _WORD.findall(told)):
            return frozenset()
    return frozenset()


def _unsure(before: Sequence[str], who: str, known: Sequence[str]) -> bool:
    """Whether it may mean a thing of which a sentence before is told; not where it was the person's before that."""
    doubt = theirs = False
    for text in reversed(before):
        told = quotes.outside(text)
        if any(_fits(each, who, known) for each in _persons(told)):
            return doubt or (not theirs and _is_of_a_thing(told, who))
        theirs = pronoun_of(text) == who
        doubt = not theirs and (doubt or _is_of_a_thing(told, who))
    return doubt


def _is_of_a_thing(text: str, who: str) -> bool:
    """Whether a noun that such a pronoun may stand for is what the sentence is told of."""
    return any(
        each.opens and not (each.repeats or each.named) for one in who or "fm" for each in candidates(text, one, "s")
    )


@lru_cache(maxsize=1024)
def pronoun_of(text: str) -> str | None:
    """The gender of its pronoun, "" for "son"; None where it has none, or says by itself whom it is of."""
    found = _SUBJECT.match(text)
    if found is None:
        return None
    if found["own"]:
        return ""
    before = found["before"] or ""
    if _persons_in(before) or is_of_nobody(text[found.start("pronoun") :].capitalize()):
        return None
    return "f" if found["pronoun"].lower() == "elle" else "m"


def _persons_in(text: str) -> bool:
    return any(True for _ in _persons(text)) or any(_is_of(word, "") for word in _WORD.findall(text))


def names_somebody(text: str) -> bool:
    """Whether a text names a person in full, or by a title."""
    return bool(_persons(quotes.outside(text)))


@lru_cache(maxsize=1024)
def _persons(text: str) -> tuple[Meant, ...]:
    """Those whom a text names in full, or by a title."""
    return tuple(_named(text))


def _named(text: str) -> Iterator[Meant]:
    for found in _NAMED.finditer(text):
        if found["title"]:
            yield Meant(found["of"], _GENDERS.get(found["title"]))
        elif is_first_name(found["first"]):
            last = found["last"] if found["last"][1:] != "." else f"{found['first']} {found['last']}"
            yield Meant(last, None)


def _fits(one: Meant, who: str, known: Sequence[str]) -> bool:
    return not who or (one.gender or gender(one.name, known)) in {None, who}


@lru_cache(maxsize=2048)
def _is_of(word: str, who: str) -> bool:
    """Whether a word says by its function who somebody of that gender is."""
    if word not in tables.words("functions_of_persons"):
        return False
    genders = {each.gender for each in readings(word) if each.part is Part.NOUN}
    return not who or not genders or not genders.isdisjoint({who, "e", ""})
