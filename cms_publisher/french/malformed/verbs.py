"""A verb beside one that it cannot follow, or without the one it needs: "doit annoncé", "une enquête été ouverte"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import Tag
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.malformed.rule import CLAUSES, Rule, hangs_on, has_form, is_finite, next_to

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
_FAR: Final = 8
"""Words before "jamais" among which stands what it goes with."""
_TELLS: Final = frozenset({Form.PRESENT, Form.IMPERFECT, Form.FUTURE, Form.HISTORIC})
_EVER: Final = frozenset(
    """
    si sans plus que qu' moins mieux premier première premiers premières seul seule rarement pire meilleur meilleure
    dernier dernière record ni combien
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Beside which "jamais" means "ever"."""
_LEADS_TO: Final = frozenset({"à", "au", "aux", "où", "ainsi", "là", "comme", "tout", "qui", "jusqu'"})
"""With which "va" has its subject behind it."""
_OBJECTS: Final = frozenset("un une le la les l' des son sa ses leur leurs cet cette ces".split())  # noqa: SIM905
_AWAY: Final = 6
_WHEN: Final = frozenset(
    {"fois", "jour", "soir", "matin", "semaine", "mois", "année", "peu", "tout", "même", *WEEKDAYS, *MONTHS}
)
"""What may stand between "va" and where to, or what to do."""
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


def _never(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A verb told as never so that nothing denies, and that tells what is so: "les six autres manquent jamais"."""
    verb, near = tokens[at - 1] if at else None, tokens[max(0, at - _FAR) : at + 2]
    if verb is None or verb.tag is not Tag.VERB or hangs_on(tokens, at - 1):
        return None
    tells = any(each.form in _TELLS for each in readings(verb.low))
    open_to_it = any(each.tag is Tag.NE or each.low in _EVER for each in near) or tokens[-1].text == "?"
    return (at - 1, at) if tells and not open_to_it else None


def _goes(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """What no going leads to: "la commune va que", "elle va aussi une aide"; not "au club va la coupe"."""
    behind = at + 1
    while tokens[behind].tag is Tag.ADVERB and next_to(tokens, behind) is not None:
        behind += 1
    word, before = tokens[behind], tokens[at - 1] if at else None
    if before is None or before.tag is Tag.CLITIC or tokens[0].low in _LEADS_TO or hangs_on(tokens, behind):
        return None
    if word.low in {"que", "qu'"}:
        return at, behind
    bound = any(each.tag in CLAUSES or each.low in _LEADS_TO for each in tokens[:at])
    rest = tokens[behind + 1 : behind + _AWAY]
    goes_on = any(each.tag is Tag.INFINITIVE or each.low in _WHEN or each.tag is Tag.NUMBER for each in rest)
    return (at, behind) if word.low in _OBJECTS and not bound and not goes_on else None


BESIDE_VERB: Final = Rule(frozenset({Tag.VERB}), _beside_verb, frozenset({Tag.VERB}))
BEFORE_PARTICIPLE: Final = Rule(_MAY, _before_participle, frozenset({Tag.PARTICIPLE}))
WITHOUT_AUXILIARY: Final = Rule(frozenset({"été"}), _without_auxiliary, frozenset({Tag.PARTICIPLE}))
NEVER: Final = Rule(frozenset({"jamais"}), _never)
GOES: Final = Rule(
    frozenset({"va", "vont"}), _goes, frozenset({Tag.SUBORDINATOR, Tag.RELATIVE, Tag.DETERMINER, Tag.ADVERB})
)
