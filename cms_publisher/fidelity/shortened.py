"""A headline made shorter for a page of results: only a last circumstance goes, where nothing turns on it."""

from __future__ import annotations

from typing import Final

from cms_publisher.fidelity.tokens import tokenize

_CIRCUMSTANCES: Final = (
    "avec", "après", "lors", "afin", "grâce", "malgré", "depuis", "tandis que", "alors que",
    "au grand dam", "à la suite", "à l’occasion", "au cours",
)  # fmt: skip
"""What tells with whom, when, by what means; never where, whom or what: without those a title claims more."""
_BINDING: Final = frozenset(
    "ne n pas jamais aucun aucune sans sauf si seul seule seuls seules seulement que qu entre selon ?".split()  # noqa: SIM905
)
_LEAST_WORDS: Final = 4


def is_shortened(title: str, headline: str) -> bool:
    """Whether ``title`` is ``headline`` without a circumstance at its end that it can do without."""
    ours, whole = _keys(title), _keys(headline)
    if not _LEAST_WORDS <= len(ours) < len(whole) or whole[: len(ours)] != ours or _BINDING & set(whole):
        return False
    rest = whole[len(ours) :]
    gerund = rest[0] == "en" and len(rest) > 1 and rest[1].endswith("ant")
    return gerund or any(rest[: len(start)] == start for start in map(_keys, _CIRCUMSTANCES))


def _keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]
