"""Sentences that read well though the one before them stands elsewhere, or was cut."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.analysts import quoted_speaker
from cms_publisher.fidelity.excerpts.references import is_of_who_spoke, leans
from cms_publisher.fidelity.excerpts.telling import hangs_on_a_day
from cms_publisher.french import quotes, tables
from cms_publisher.french.leaning import leans_back, refers_back

_OFFICE: Final = re.compile(
    r"»,?[ \u00a0](?:a[ \u00a0])?[a-zà-ÿ]+[ \u00a0](?:l[ea][ \u00a0]|l[’'])(?P<noun>[a-zà-ÿ-]+)\b"
)


def reads_without(sentence: str) -> bool:
    """Whether it leans on nobody; who is quoted and told does not.

    >>> reads_without("« C’est dur », dit Anne Roy."), reads_without("« C’est dur », dit-elle.")
    (True, False)
    """
    named = sentence.startswith("«") and (quoted_speaker(sentence) is not None or _is_of_office(sentence))
    text = quotes.outside(sentence).lstrip(" \u00a0,") if named else sentence
    return not (
        ("«" in text[:1] and is_of_who_spoke(text))
        or leans(text)
        or leans_back(text)
        or refers_back(text)
        or hangs_on_a_day(text)
    )


def _is_of_office(text: str) -> bool:
    """Whether it says who speaks by what they are: "« On ne va pas attendre », a dit le maire"."""
    found = _OFFICE.search(text)
    return found is not None and found["noun"] in tables.words("functions_of_persons")
