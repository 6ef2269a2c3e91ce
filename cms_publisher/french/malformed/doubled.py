"""A word of grammar that stands twice: "dans dans", "de de"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag
from cms_publisher.french.malformed.rule import CLAUSES, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_GRAMMAR: Final = frozenset(
    """
    le la les de du des un une et ou que qui dans pour par sur sous à au aux se ce cette ces sa ses leur leurs avec
    sans chez vers il ils elles on dont où mais est a sont ont en l' d' qu' n' s'
    """.split()  # noqa: SIM905 - words read better in a row
)
_VERBS: Final = frozenset({"est", "a", "sont", "ont"})


def _twice(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    first, word = tokens[at], tokens[at + 1]
    if word.low != first.low or not word.text.islower() or first.text[1:].isupper():
        return None
    behind, before = tokens[at + 2] if at + 2 < len(tokens) else None, tokens[at - 1] if at else None
    named = first.low == "de" and behind is not None and behind.text[0].isupper()  # "le discours de de Gaulle"
    of_it = first.low == "en" and behind is not None and behind.tag is Tag.GERUND  # "tout en en parlant"
    east = first.low == "est" and before is not None and before.low in {"d'", "l'", "à"}
    clauses = first.low in _VERBS and any(each.tag in CLAUSES for each in tokens[:at])  # "ce qu’il a a changé"
    return None if named or of_it or east or clauses else (at, at + 1)


TWICE: Final = Rule(_GRAMMAR, _twice)
