"""A pronoun or "ne" without a verb of its own: "il ont", "on emprunter", "ne conservateur pas"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.malformed.rule import Rule, hangs_on, has_form, is_finite, is_no_verb, next_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_SUBJECTS: Final = {
    **dict.fromkeys(("il", "elle", "on", "celui-ci", "celle-ci"), "s"),
    **dict.fromkeys(("ils", "elles", "ceux-ci", "celles-ci"), "p"),
}
_ONLY_SUBJECTS: Final = frozenset({"il", "ils", "on"})
_BETWEEN: Final = frozenset({Tag.CLITIC, Tag.NE})
_NO_VERB: Final = frozenset({Tag.INFINITIVE, Tag.PARTICIPLE, Tag.NOUN, Tag.ADJECTIVE})
_JOINING: Final = frozenset({Tag.LINK, Tag.PREPOSITION})
_NOT: Final = frozenset({"pas", "plus", "jamais", "guère"})


def _of_another_number(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    subject = tokens[at]
    if subject.tag not in {Tag.SUBJECT, Tag.PRONOUN} or hangs_on(tokens, at):
        return None
    before = tokens[at - 1] if at else None
    if before is not None and subject.low not in _ONLY_SUBJECTS and (before.tag in _JOINING or before.is_verbal):
        return None
    verb = at + 1
    while verb < len(tokens) and tokens[verb].tag in _BETWEEN:
        verb += 1
    if verb == len(tokens) or tokens[verb].tag is not Tag.VERB or not tokens[verb].text.islower():
        return None
    found = [each for each in readings(tokens[verb].low) if each.part is Part.VERB and each.form and each.form.finite]
    wrong = "p" if _SUBJECTS[subject.low] == "s" else "s"
    return (at, verb) if found and all(each.number == wrong for each in found) else None


def _without_verb(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    word = tokens[at + 1]
    if tokens[at].tag is not Tag.SUBJECT or hangs_on(tokens, at):
        return None
    wrong = has_form(word, Form.INFINITIVE) or has_form(word, Form.PARTICIPLE) or is_no_verb(word)
    return (at, at + 1) if wrong else None


def _denied(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """What no "ne" stands before: a noun, a participle, and behind "ne pas" a verb that is conjugated."""
    word = tokens[at + 1]
    if has_form(word, Form.PARTICIPLE) or is_no_verb(word):
        return at, at + 1
    behind = next_to(tokens, at + 1) if word.low in _NOT else None
    if behind is None or not (has_form(behind, Form.PARTICIPLE) or is_finite(behind)):
        return None
    return at, at + 2


OF_ANOTHER_NUMBER: Final = Rule(frozenset(_SUBJECTS), _of_another_number, _BETWEEN | {Tag.VERB})
WITHOUT_VERB: Final = Rule(_ONLY_SUBJECTS, _without_verb, _NO_VERB)
DENIED: Final = Rule(frozenset({"ne", "n'"}), _denied, _NO_VERB | {Tag.ADVERB})
