"""What a press release calls "le site", where that is the one of which the article tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.antecedents import known_thing
from cms_publisher.fidelity.subjects import capitalized, names, text_of
from cms_publisher.french.sentences import split
from cms_publisher.french.words import fold
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from cms_publisher.model import Source

_SITES: Final = frozenset({"site", "campus"})
"""Words for whatever somebody builds or runs somewhere; a "gymnase" may be another building of the town."""
_NEW: Final = re.compile(r"\bun (?:\w+ )?(?:site|campus)\b")

_OPENING: Final = 300
"""Characters in which a text says where it plays; further down are the neighbours."""


def is_site_of(source: Source, text: str, told: str) -> bool:
    """Whether a sentence opens with the site that its release introduces by a place that the primary names.

    Args:
        source: the release; the primary names who sent it.
        text: the sentence.
        told: the primary's text.
    """
    if source.rights is not Rights.PRESS_RELEASE or known_thing(text) not in _SITES:
        return False
    if not source.outlet or not re.search(rf"\b{re.escape(source.outlet)}\b", told):
        return False
    release = text_of(source)
    sentences = (release[start:end] for start, end in split(release))
    first = next((one for one in sentences if _NEW.search(fold(one))), "")
    places = names(first) - {fold(word) for word in source.outlet.split()}
    return bool(places & capitalized(told[:_OPENING]))
