"""Whom a sentence sets against the one that it tells of: of them the contrary is so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims

_UNLIKE: Final = Sought(
    r"\b(?:contrairement|à la différence|à l[’']inverse|à l[’']opposé) (?:à |aux? |de |du |des |d[’'])"
    r"(?P<whom>[^;:.,]+(?P<also>, l(?:es? |a |[’'])[^;:.,]+)?)",
    "contrairement|à la différence|à l’inverse|à l'inverse|à l’opposé|à l'opposé",
    re.IGNORECASE,
)


def sets_against(theirs: Claims, ours: Claims) -> bool:
    """Whether a passage has a name of ours so: "a voté pour, contrairement à son successeur, la sénatrice Anne Roy"."""
    found = _UNLIKE.search(theirs.text)
    if found is None:
        return False
    goes_on = found["also"] is not None and has_finite_verb(theirs.text, *found.span("also"))
    end = found.start("also") if goes_on else found.end()
    return any(word.capital and word.folded in ours.folded for word in theirs.within(found.start("whom"), end))
