"""That somebody gave no answer: said in set phrases, each of which stands for the others of its kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Library, Passage

_NOT: Final = r"(?:\bne? |\bn[’'])[^,;.:]{1,20}?\bpas (?:\w+ )?"
_KINDS: Final = (
    re.compile(
        rf"{_NOT}(?:répondu|réagi|donné (?:de )?suite|retourné|rappelé)\b|\bsans réponse\b|"
        rf"\brest\w+ (?:muet\w*|silencieu\w+)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_NOT}(?:souhait\w+|voul\w+|désir\w+) (?:s[’']exprimer|répondre|réagir|commenter|faire)\b|"
        r"\b(?:refus\w+|déclin\w+) (?:de |d[’']|à |tout )?(?:s[’']exprimer|répondre|réagir|commenter|commentaire)\b|"
        rf"{_NOT}(?:exprimée?s?|commenté)\b|\bn[’'](?:a|ont|avait|avaient) (?:fait|émis) aucun commentaire\b|"
        r"\bgard\w+ le silence\b|\bsans commentaire\b",
        re.IGNORECASE,
    ),
    re.compile(rf"{_NOT}(?:pu être |été )?(?:joint|jointe|joignable)s?\b|\binjoignables?\b", re.IGNORECASE),
)
"""No reply came; none was to be given; nobody was reached."""
_BACK: Final = 2
"""Sentences before a passage that may name who is meant."""


def no_answer(ours: Claims, library: Library) -> list[Passage]:
    """The passage that says that the same one gave no answer; empty where ours says no such thing, or none does."""
    kind = next((each for each in _KINDS if each.search(ours.unquoted)), None)
    if kind is None:
        return []
    names = library.named(ours)
    for passage in library.passages:
        near = library.beside(passage, _BACK, 0)
        known = frozenset[str]().union(*(library.named(each.claims) for each in near))
        if kind.search(passage.claims.unquoted) and names <= known:
            return [passage, *(each for each in near if each is not passage)]
    return []
