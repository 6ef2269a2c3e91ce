"""What the bearer of a name is said to be: "le directeur général Paul Arvel", "Paul Arvel, maire de Lorme"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import families, grammar, tables
from cms_publisher.french.grammar import Tag
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Library
    from cms_publisher.french.grammar import Phrase

_LABELS: Final = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.UNKNOWN})
_TRADE: Final = re.compile(
    r"(?:eur|euse|rice|iste|ier|iere|ien|ienne|logue|nome|eron|eronne|iatre|icien|icienne|ante?|aire)$"
)
"""Endings of what people are."""
_CHARGE: Final = re.compile(
    r" (?:(?:(?:en charge|chargée?s?) (?:d(?:es?|u) |d[’'])|déléguée?s? (?:à |aux? ))(?:la |l[’'])?|aux )"
    r"(?P<what>[a-zà-öø-ÿ-]{4,}(?: [a-zà-öø-ÿ-]{4,}(?:al|ale|ales|aux|elle|elles|ique|iques|aire|aires|ive|ives))?)"
)
"""What somebody is in charge of."""
_FORMER: Final = frozenset({"ancien", "ancienne"})
_NO_PLACE: Final = frozenset({"selon", "d'après", "pour", "par", "de", "d'", "avec", "contre"})
"""Before a name that may be a person's; "à Lorme, le maire" names a place."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody with what he or she is."""

    names: tuple[str, ...]
    """The words of the name, folded, in order."""
    head: str
    """The family of the office."""
    kind: frozenset[str]
    """The families of its adjectives: "général"."""
    of: frozenset[str]
    """The families of its complements: "de la ville de Lorme"."""
    start: int
    end: int
    """Where the office stands."""
    trade: bool = False
    """Whether only its ending shows that it is what a person may be."""
    charge: frozenset[str] = frozenset()
    """The families of what it is for, which ``of`` holds, too: "chargé des finances"."""
    former: bool = False
    """Whether it is told as no more held: "l’ancien maire"."""


def known(library: Library, surname: str) -> list[Identity]:
    """What the sources say that the bearers of a surname (the last word of a name, folded) are."""
    naming = (passage.claims for passage in library.passages if surname in passage.claims.folded)
    return [identity for claims in naming for identity in identities(claims) if identity.names[-1] == surname]


@lru_cache(maxsize=1024)
def identities(claims: Claims) -> tuple[Identity, ...]:
    """The identities that a sentence tells, those of offices only."""
    if not any(may_be_office(word) for word in claims.folded):
        return ()
    text, phrases = claims.text, grammar.noun_phrases(claims.text)
    own = [_identity(phrase, phrase) for phrase in phrases if _is(phrase) and _name(phrase)]
    return tuple(own + list(_apposed(text, phrases)))


def _charge(office: Phrase) -> re.Match[str] | None:
    """What an office is for, right behind it: "adjointe | aux sports", "vice-président | chargé des finances"."""
    return _CHARGE.match(office.sentence, office.end) if is_office(office) else None


def _end(phrase: Phrase) -> int:
    """Where it ends, with what it is for."""
    charge = _charge(phrase)
    return charge.end() if charge else phrase.end


@lru_cache(maxsize=1024)
def unnamed(claims: Claims) -> tuple[Identity, ...]:
    """The offices that a sentence tells without a name, as identities of nobody named."""
    if not _offices() & claims.folded:
        return ()
    phrases = grammar.noun_phrases(claims.text)
    return tuple(_identity(phrase, phrase) for phrase in phrases if is_office(phrase) and not _name(phrase))


def _apposed(text: str, phrases: tuple[Phrase, ...]) -> Iterator[Identity]:
    """A name and an office with a comma between: the office before goes first, that behind where there is none."""
    taken = None
    charges = [match.span() for phrase in phrases if (match := _charge(phrase)) is not None]
    alone = [phrase for phrase in phrases if not any(start <= phrase.start < end for start, end in charges)]
    for one, other in pairwise(alone):
        if text[_end(one) : other.start].strip() != "," or other.preposition is not None:
            continue
        if _is(one) and not _name(one) and _is_name(other):
            taken = other
            yield _identity(other, one)
        elif _is_name(one) and _is(other) and not _name(other) and one is not taken and _may_be_person(one):
            yield _identity(one, other)


def is_trade(phrase: Phrase) -> bool:
    """Whether by its ending its head is what a person may be: "vigneronne", "agronome"."""
    return phrase.head.tag is Tag.NOUN and _TRADE.search(fold(phrase.head.low)) is not None


@lru_cache(maxsize=1 << 13)
def may_be_office(word: str) -> bool:
    """Whether a folded word is an office, or by its ending a trade."""
    return word in _offices() or _TRADE.search(word) is not None


def _is(phrase: Phrase) -> bool:
    return is_office(phrase) or is_trade(phrase)


def is_office(phrase: Phrase) -> bool:
    """Whether its head is what a person may be."""
    return phrase.head.tag is Tag.NOUN and fold(phrase.head.low) in _offices()


@cache
def _offices() -> frozenset[str]:
    return frozenset(map(fold, tables.words("functions_of_persons")))


def _is_name(phrase: Phrase) -> bool:
    return phrase.head.tag is Tag.NAME and phrase.determiner is None


def _may_be_person(phrase: Phrase) -> bool:
    return phrase.preposition is None or phrase.preposition.low in _NO_PLACE


def _name(phrase: Phrase) -> tuple[str, ...]:
    return tuple(fold(token.text) for token in phrase.core if token.tag is Tag.NAME)


def _identity(named: Phrase, office: Phrase) -> Identity:
    core = [token for token in office.core if token is not office.head and token.tag in _LABELS]
    of = [token.low for each in office.complements for token in each.tokens if token.tag in {*_LABELS, Tag.NAME}]
    charge = _charge(office)
    field = charge["what"].lower().split() if charge else []
    return Identity(
        _name(named),
        families.stem(fold(office.head.low)),
        frozenset(families.stem(fold(token.low)) for token in core),
        frozenset(families.stem(fold(word)) for word in (*of, *field)),
        office.start,
        office.end,
        trade=not is_office(office),
        charge=frozenset(families.stem(fold(word)) for word in field),
        former=any(token.low in _FORMER for token in core),
    )
