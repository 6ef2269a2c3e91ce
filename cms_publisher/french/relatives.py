"""What has verbs in its relative clauses alone, and is no sentence: "Des bœufs gras, que le jury notera samedi"."""

from __future__ import annotations

from typing import Final

from cms_publisher.french.grammar import Tag, tagged

_RELATIVES: Final = frozenset({"qui", "que", "qu'", "qu’", "dont"})


def has_only_relatives(text: str) -> bool:
    """Whether no verb stands before the first relative, and none but theirs behind it.

    >>> has_only_relatives("Un bébé qui ne prend plus de biberon"), has_only_relatives("Le pont, qui fuit, fermera")
    (True, False)
    """
    if "qu" not in text and "dont" not in text:
        return False
    tokens = tagged(text)
    who = next((at for at, token in enumerate(tokens) if token.low in _RELATIVES), None)
    if not who:
        return False
    verbs = [at for at, token in enumerate(tokens) if token.tag is Tag.VERB]
    if any(at < who or tokens[at - 1].text == "," for at in verbs):
        return False  # "Deux ans de prison, dont un avec sursis, ont été requis"
    return len(verbs) <= sum([token.tag is Tag.RELATIVE or token.low in _RELATIVES for token in tokens[who:]])
