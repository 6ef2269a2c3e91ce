"""What a rule of this room is: the words that a slip is seen by, and from where to where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french.grammar import Tag, Token
from cms_publisher.french.lexicon import Form, Part, readings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Spans = Callable[[Sequence[Token], int], tuple[int, int] | None]

PREPOSITIONS: Final = frozenset(
    {"à", "de", "dans", "pour", "par", "avec", "sur", "sous", "chez", "vers", "sans", "contre", "selon", "malgré", "en"}
)
CLAUSES: Final = frozenset({Tag.RELATIVE, Tag.SUBORDINATOR})


class Rule(NamedTuple):
    """One slip: ``spans`` says of the tokens, and of where one of ``words`` stands, its first and its last token."""

    words: frozenset[str]
    """In lower case; a class of words counts as well."""
    spans: Spans
    behind: frozenset[Tag] = frozenset(Tag)
    """What the next word is, with nothing but a space between: else the rule isn't asked."""


def next_to(tokens: Sequence[Token], at: int) -> Token | None:
    """The word right behind one, with nothing but a space between."""
    if at + 1 == len(tokens):
        return None
    following = tokens[at + 1]
    near = following.start - tokens[at].end <= 1 and following.tag is not Tag.SIGN
    return following if near else None


def hangs_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is bound to the one before by a hyphen: "dit-il", "prends-le"."""
    return at < len(tokens) and tokens[at].text[0] in "-‑"


def is_finite(token: Token) -> bool:
    """Whether a word can be nothing but a verb that has its subject."""
    found = readings(token.low) if token.text.islower() else ()
    return bool(found) and all(each.form is not None and each.form.finite for each in found)


def has_form(token: Token, form: Form) -> bool:
    """Whether a word can be nothing but this form of a verb."""
    found = readings(token.low) if token.text.islower() else ()
    return bool(found) and all(each.form is form for each in found)


def is_no_verb(token: Token) -> bool:
    """Whether a word can only be a noun or an adjective."""
    found = readings(token.low) if token.text.islower() else ()
    return bool(found) and all(each.part in {Part.NOUN, Part.ADJECTIVE} for each in found)
