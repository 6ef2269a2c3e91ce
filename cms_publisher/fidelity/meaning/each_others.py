"""Words for two of whom each has the other: who has an owner is a tenant, so that they are no contraries there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_EACH_OTHERS: Final = tuple(
    map(
        frozenset,
        (
            ("proprietaire", "locataire"), ("bailleur", "locataire"), ("employeur", "salarie"), ("patron", "salarie"),
            ("patron", "employe"), ("employeur", "employe"), ("creancier", "debiteur"), ("preteur", "emprunteur"),
            ("vendeur", "acheteur"), ("vendeur", "acquereur"), ("client", "fournisseur"), ("avocat", "client"),
            ("proprietaire", "squatteur"), ("maitre", "eleve"), ("professeur", "eleve"), ("parent", "enfant"),
        ),
    )
)  # fmt: skip
"""Who is the one has the other, so that "son propriétaire" is said of a "locataire"."""
_WHOSE: Final = re.compile(r"\b(?:son|sa|ses|leurs?) $", re.IGNORECASE)
_POSSESSIVE: Final = 6


def are_each_others(one: tuple[Claims, Word], other: tuple[Claims, Word]) -> bool:
    """Whether who is the one has the other: a house that goes back to its owner had a tenant."""
    two = {word.folded.rstrip("s") for _, word in (one, other)}
    return any(two <= known for known in _EACH_OTHERS) and _is_whose(*one) != _is_whose(*other)


def _is_whose(claims: Claims, word: Word) -> bool:
    """Whether somebody has it: "son propriétaire"."""
    return _WHOSE.search(claims.text, max(0, word.start - _POSSESSIVE), word.start) is not None
