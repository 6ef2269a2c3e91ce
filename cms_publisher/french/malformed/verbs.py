"""A verb beside one that it cannot follow, or without the one it needs: "doit annoncé", "une enquête été ouverte"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag
from cms_publisher.french.lexicon import Form
from cms_publisher.french.malformed.rule import CLAUSES, Rule, has_form, is_finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_HAVE: Final = frozenset(
    "a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient".split()  # noqa: SIM905
)
_MAY: Final = frozenset(
    """
    doit doivent devra devront devrait devraient devait devaient peut peuvent pourra pourront pourrait pourraient
    pouvait pouvaient va vont allait allaient veut veulent voulait voulaient
    """.split()  # noqa: SIM905 - words read better in a row
)
_AUXILIARIES: Final = _HAVE | _MAY
_GOVERN: Final = frozenset({"comme", "quiconque"})
"""Of a clause that ends where the next verb stands: "comme suit peut", and "ce qu’il a vaut"."""
_HAD: Final = "avoir"
_HAD_TOO: Final = frozenset({"a", "avait", "aura", "aurait", "eu", "ayant"})
"""Forms of it that are taken for a name or a noun elsewhere."""
_NEAR: Final = 6
"""Words before a participle among which its auxiliary stands."""
_NAMED: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.ADVERB, Tag.PARTICIPLE})


def _beside_verb(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    first, word = tokens[at], tokens[at + 1]
    if first.low == "est" and at and tokens[at - 1].tag is Tag.NOUN:  # "les quartiers est"
        return None
    if not ((first.low in _AUXILIARIES or is_finite(first)) and (word.low in _AUXILIARIES or is_finite(word))):
        return None
    both = first.low in _AUXILIARIES and word.low in _AUXILIARIES and not (is_finite(first) or is_finite(word))
    bound = any(each.tag in CLAUSES or each.low in _GOVERN for each in tokens[:at])
    return None if both or bound else (at, at + 1)


def _before_participle(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    wrong = has_form(tokens[at + 1], Form.PARTICIPLE) and not any(each.tag in CLAUSES for each in tokens[:at])
    return (at, at + 1) if wrong else None


def _without_auxiliary(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The participle of "être" before another, with no "avoir" before it: it is no summer then."""
    word, before = tokens[at + 1], tokens[at - 1] if at else None
    if before is None or before.tag not in _NAMED or not has_form(word, Form.PARTICIPLE):
        return None
    has_one = any(each.lemma == _HAD or each.low in _HAD_TOO for each in tokens[max(0, at - _NEAR) : at])
    return None if has_one else (at, at + 1)


BESIDE_VERB: Final = Rule(frozenset({Tag.VERB}), _beside_verb, frozenset({Tag.VERB}))
BEFORE_PARTICIPLE: Final = Rule(_MAY, _before_participle, frozenset({Tag.PARTICIPLE}))
WITHOUT_AUXILIARY: Final = Rule(frozenset({"été"}), _without_auxiliary, frozenset({Tag.PARTICIPLE}))
