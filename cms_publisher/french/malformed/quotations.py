"""A quotation that stops on a word that calls for another: "un rond-point ne »", "deux agneaux : on »"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.malformed.rule import PREPOSITIONS, hangs_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.french.grammar import Token

_CALLS: Final = frozenset(
    """
    on je j' il ils tu de d' du des le la les l' à au aux et ou mais qui que qu' dont ne n' se s' cet cette ces ses mes
    nos vos leurs mon ma notre votre chaque aucun aucune très parce lorsque
    """.split()  # noqa: SIM905 - words read better in a row
)
_ALONE: Final = frozenset({"sais", "sait", "peux", "peut", "puis", "ose", "cesse"})
"""Verbs that "ne" alone may deny."""
_DENY: Final = frozenset("pas plus jamais guère rien personne aucun aucune nul nulle ni que qu'".split())  # noqa: SIM905
_LEAST: Final = 3
"""Words below which a quotation is of the word itself: « le »."""
_NE: Final = 3
"""Words among which "ne" stands before a verb."""


def hanging(sentence: str) -> Iterator[tuple[int, int]]:
    """The spans from the last words but one to the sign that closes the quotation."""
    if "»" not in sentence:
        return
    tokens = tagged(sentence)
    opened = 0
    for at, (token, sign) in enumerate(pairwise(tokens)):
        opened = at if token.text == "«" else opened
        if sign.text == "»" and at - opened >= _LEAST and _calls(tokens, opened, at):
            yield tokens[at - 1].start, sign.end


def _calls(tokens: Sequence[Token], opened: int, at: int) -> bool:
    """Whether it is a word of grammar, none that hangs on its verb ("dit-on"), or a verb with "ne" and no "pas"."""
    word = tokens[at]
    if hangs_on(tokens, at) or (word.low == "qui" and tokens[at - 1].low in PREPOSITIONS):
        return False
    if word.low in _CALLS:
        return word.text.islower() or word.low in {"on", "je"}
    denied = any(each.tag is Tag.NE for each in tokens[max(opened, at - _NE + 1) : at])
    stop = next((number for number in range(at - 1, opened, -1) if tokens[number].tag is Tag.SIGN), opened)
    whole = any(each.low in _DENY for each in tokens[stop:at])
    return word.tag is Tag.VERB and denied and not whole and word.low not in _ALONE
