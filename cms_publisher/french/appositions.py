"""What stands between commas behind a subject and tells more of it: the sentence is no less true without."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.clauses import binds
from cms_publisher.french.grammar import Tag, noun_phrases, tagged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_OPENS: Final = frozenset({
    Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.DETERMINER, Tag.PARTICIPLE, Tag.RELATIVE, Tag.UNKNOWN,
})  # fmt: skip
_LIMITS: Final = frozenset({"seul", "seule", "seuls", "seules", "tous", "toutes", "chacun", "chacune"})
"""What tells of whom alone, or of how many, the sentence is true."""
_COMMAS: Final = 2
_PREDICATE: Final = frozenset({Tag.VERB, Tag.CLITIC, Tag.NE})


@lru_cache(maxsize=1024)
def apposition(sentence: str) -> tuple[int, int] | None:
    """The span of an apposition or a relative clause between commas, from the one to behind the other.

    >>> text = "Josèphe Quintard, première femme à commander un remorqueur, est morte mardi."
    >>> text[slice(*apposition(text))]
    ', première femme à commander un remorqueur,'
    """
    if sentence.count(",") < _COMMAS:
        return None
    subject = next(iter(noun_phrases(sentence)), None)
    if subject is None or subject.preposition is not None or sentence[: subject.start].strip("« \u00a0"):
        return None
    rest = [token for token in tagged(sentence) if token.start >= subject.end]
    commas = [at for at, token in enumerate(rest) if token.text == ","]
    if not commas or commas[0] != 0:
        return None
    return next((span for end in commas[1:] if (span := _span(sentence, rest, end))), None)


def _span(sentence: str, rest: Sequence[Token], end: int) -> tuple[int, int] | None:
    """The span up to that comma, where the subject's verb follows it and what is between can go."""
    inner = rest[1:end]
    follows = rest[end + 1].tag if end + 1 < len(rest) else None
    if follows not in _PREDICATE or not inner or inner[0].tag not in _OPENS or inner[0].low in _LIMITS:
        return None
    text = sentence[rest[0].start : rest[end].end]
    verbs = any(token.tag is Tag.VERB for token in inner) and inner[0].tag is not Tag.RELATIVE
    loose = any(token.text in '«»“”"();:–—' for token in inner)
    return None if verbs or loose or binds(text) else (rest[0].start, rest[end].end)
