"""Who asks for a punishment behind a pronoun, named in a line that stands alone: "le procureur requiert" for "il".

The sentences of the same paragraph name that one, and only that one can be meant (``french.requests.who_asks``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.requests import who_asks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.align import Step, Stretch
    from cms_publisher.fidelity.tokens import Token
    from cms_publisher.model import Sentence

PRONOUNS: Final = frozenset({"il", "elle"})


def by_its_name(sentence: Sentence, before: Sequence[Sentence]) -> Sentence:
    """The sentence with who asks in it, where a pronoun stands for that one; else as it is."""
    found = who_asks(sentence.text, [one.text for one in before])
    if found is None:
        return sentence
    text, edits = replaced(sentence.text, [found], EditKind.HEADING_WORDS)
    return replace(sentence, text=text, edits=(*sentence.edits, *edits))


def is_asker(words: Sequence[Token], stretch: Stretch, step: Step) -> bool:
    """Whether the words name whoever the source's pronoun there means."""
    named = named_at(stretch, step.c) if words and stretch.keys[step.c] in PRONOUNS else ""
    return bool(named) and [one.key for one in tokenize(named)] == [one.key for one in words]


def named_at(stretch: Stretch, token: int) -> str:
    """Who asks behind the pronoun that this token is; "" where that isn't certain."""
    pronoun = stretch.tokens[token]
    at = next((at for at, (start, end) in enumerate(stretch.spans) if start <= pronoun.start < end), 0)
    sentences = [stretch.text[start:end] for start, end in stretch.spans[: at + 1]]
    found = who_asks(sentences[at], sentences[:at])
    return found[2] if found and stretch.spans[at][0] + found[0] == pronoun.start else ""
