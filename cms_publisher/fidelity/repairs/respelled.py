"""Whether cleaning makes an article's words of a source's: parted, cleared of marks, with accents that they lack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import clean, confirmations, has_words
from cms_publisher.fidelity.repairs.joins import thousands
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.spelling import accented
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.align import Step, Stretch
    from cms_publisher.fidelity.tokens import Token

_WORD: Final = 40
"""Letters of a name, at most."""


def is_glue(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """The source's words ran together, the article's stand apart; never the other way round."""
    if len(ours) <= len(theirs) or not theirs or ours[0].key[0] != theirs[0].key[0]:
        return False
    return "".join([token.key for token in ours]) == "".join([token.key for token in theirs])


def is_accented(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """The source's words are none of French but for accents, which the article's have."""
    return len(ours) == len(theirs) and all(
        mine.key == other.key or accented(other.form) == mine.form for mine, other in zip(ours, theirs, strict=True)
    )


def is_cleaned(ours: Sequence[Token], stretch: Stretch, step: Step) -> bool:
    """Whether cleaning makes our words of the source's; it parts words and cuts some, and writes none of its own."""
    if step.c == step.d:
        return False
    letters = fold("".join(stretch.keys[step.c : step.d]))
    if "&" not in letters and not all(fold(token.key) in letters for token in ours):
        return False
    raw = stretch.around(step.c, step.d)
    if not ours:
        return not has_words(raw) or _is_confirmation(stretch, step)
    keys = [token.key for token in ours]
    return [token.key for token in tokenize(clean(raw)[0])] == keys or _is_parted(keys, stretch, step)


def _is_confirmation(stretch: Stretch, step: Step) -> bool:
    """Whether it is an agency's "(bien 2011)", or the word before it with its "bien": the two are the same."""
    gone, span = sorted(stretch.keys[step.c : step.d]), stretch.tokens[step.c].start
    near = ((start, end) for start, end in confirmations(stretch.text) if start - _WORD <= span < end)
    return any(sorted(token.key for token in tokenize(stretch.text[start:end])) == gone for start, end in near)


def _is_parted(keys: Sequence[str], stretch: Stretch, step: Step) -> bool:
    """Whether ours is the source's figure with its thousands parted as French does: what is counted may tell."""
    span = stretch.tokens[step.c].start, stretch.tokens[step.d - 1].end
    made = (new for start, end, new in thousands(stretch.text) if (start, end) == span)
    return any([token.key for token in tokenize(new)] == list(keys) for new in made)
