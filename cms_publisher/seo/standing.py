"""Whether a clause of the text can stand for the whole article, above a page of results."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.words import content_words
from cms_publisher.seo.matching import mentions

LEAST_SHARED: Final = 2
"""Content words that it has of the headline at least."""
_SHARED_WITHOUT_KEYPHRASE: Final = 3
_DENIES: Final = re.compile(r"\bne\b|\bn[’']", re.IGNORECASE)
"""What a sentence that has the headline's words says of them besides: "L’avis du commissaire ne lie pas l’État"."""


def speaks_of(text: str, keyphrase: str, headline: str, *, leads: bool) -> bool:
    """Whether a clause can stand for the article: past the lead, the headline has more of it than the keyphrase."""
    shared = set(content_words(text)) & set(content_words(headline))
    if not mentions(keyphrase, text):
        caveat = _DENIES.search(text) is not None and _DENIES.search(headline) is None
        return len(shared) >= _SHARED_WITHOUT_KEYPHRASE and (leads or not caveat)
    return len(shared) >= LEAST_SHARED and (leads or not shared <= set(content_words(keyphrase)))
