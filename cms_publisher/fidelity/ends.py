"""Where a sentence's passage begins and ends in its source, beyond the words that both share."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.align import Alignment, Step, match
from cms_publisher.fidelity.repairs.respelled import is_cleaned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.tokens import Token

_FEW: Final = 4


def within_sentence(tokens: Sequence[Token], alignment: Alignment) -> Alignment | None:
    """Against the one sentence of the source that it shares most words with; None where no other was held against it.

    Of "On en a coupé moins. L’an dernier, c’était …" the second, for "En 2024, c’était …".
    """
    stretch = alignment.stretch
    sizes: Counter[tuple[int, int]] = Counter()
    for step in alignment.steps:
        for token in range(step.c, step.d) if step.same else ():
            sizes[stretch.sentence_of(token)] += 1
    if len(sizes) == 1:
        return None
    (first, last), _ = sizes.most_common(1)[0]
    return match([token.key for token in tokens], stretch, first, last)


def to_the_ends(tokens: Sequence[Token], alignment: Alignment) -> Alignment:
    """A few words at an end of the sentence stand against the few that the source has there."""
    stretch, steps = alignment.stretch, _slid(tokens, alignment)
    if steps[0].a == 0 and steps[-1].b == len(tokens):
        return Alignment(stretch, tuple(steps))
    start, _ = stretch.sentence_of(alignment.first)
    _, end = stretch.sentence_of(alignment.last - 1)
    begin = _cleaned_from(tokens[: steps[0].a], alignment, start)
    head = Step(same=False, a=0, b=steps[0].a, c=begin, d=alignment.first)
    tail = Step(same=False, a=steps[-1].b, b=len(tokens), c=alignment.last, d=end)
    if head.a < head.b and 0 < head.d - head.c <= _FEW:
        steps.insert(0, head)
    if tail.a < tail.b and 0 < tail.d - tail.c <= _FEW:
        steps.append(tail)
    return Alignment(stretch, tuple(steps))


def _cleaned_from(ours: Sequence[Token], alignment: Alignment, start: int) -> int:
    """Where the few words begin that cleaning makes ours of, else the sentence: "Sur un an, 3.842" -> "3 842"."""
    stretch, end = alignment.stretch, alignment.first
    steps = (Step(same=False, a=0, b=len(ours), c=at, d=end) for at in range(end - 1, max(start, end - _FEW) - 1, -1))
    return next((step.c for step in steps if ours and is_cleaned(ours, stretch, step)), start)


def _slid(tokens: Sequence[Token], alignment: Alignment) -> list[Step]:
    """The steps, where what is missing begins one word earlier if that word is spelled as its last one.

    Of "fermé à l’entrée de l’hiver, a dit le maire" all from "à" to the comma is missing in "fermé, a dit le maire".
    """
    theirs, steps = alignment.stretch.tokens, list(alignment.steps)
    for at in range(1, len(steps) - 1):
        before, gap, after = steps[at - 1 : at + 2]
        if gap.same or gap.a != gap.b or before.b - before.a <= 1:
            continue
        ours, last = tokens[gap.a - 1], theirs[gap.d - 1]
        if ours.form == last.form != theirs[gap.c - 1].form:
            steps[at - 1 : at + 2] = [
                Step(same=True, a=before.a, b=before.b - 1, c=before.c, d=before.d - 1),
                Step(same=False, a=gap.a - 1, b=gap.a - 1, c=gap.c - 1, d=gap.d - 1),
                Step(same=True, a=after.a - 1, b=after.b, c=after.c - 1, d=after.d),
            ]
    return steps
