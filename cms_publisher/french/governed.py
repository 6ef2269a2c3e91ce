"""What stands behind an insertion and a verb can't do without: "procédera, du 2 au 6 mars, à la réfection"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag, tagged

if TYPE_CHECKING:
    from collections.abc import Iterable

_PREDICATE: Final = frozenset({Tag.VERB, Tag.NE, Tag.CLITIC})
_ACTIVE: Final = frozenset({Tag.VERB, Tag.INFINITIVE})
_HAVE: Final = frozenset({"a", "ont", "avait", "avaient", "aura", "auront"})
_OBJECT: Final = frozenset({"à", "au", "aux", "le", "la", "les", "l'", "un", "une", "des"})


def needs_more(sentence: str, stop: int, commas: Iterable[int]) -> bool:
    """Whether the verb of what stands before the comma at ``stop``, or what that verb is of, stands behind a later one.

    "…, et le club, qui …, garde le titre"; "la ville procédera, du 2 au 6 mars, à la réfection du quai".
    """
    tokens = tagged(sentence)
    behind = (next((token for token in tokens if token.start > at), None) for at in commas)
    found = [token for token in behind if token is not None]
    active = any(token.low in _OBJECT for token in found) and ends_with_a_verb(sentence[:stop])
    return active or any(token.tag in _PREDICATE for token in found)


def ends_with_a_verb(text: str) -> bool:
    """Whether it stops on what somebody does, which may be of something: "procédera", "a renoncé"; not "est fermé"."""
    last = tagged(text)[-2:]
    return bool(last) and (last[-1].tag in _ACTIVE or (last[-1].tag is Tag.PARTICIPLE and last[0].low in _HAVE))
