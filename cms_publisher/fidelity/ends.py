"""Where a sentence's passage begins and ends in its source, beyond the words that both share."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.align import Alignment, Step, match

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
    stretch, steps = alignment.stretch, list(alignment.steps)
    if steps[0].a == 0 and steps[-1].b == len(tokens):
        return alignment
    start, _ = stretch.sentence_of(alignment.first)
    _, end = stretch.sentence_of(alignment.last - 1)
    head = Step(same=False, a=0, b=steps[0].a, c=start, d=alignment.first)
    tail = Step(same=False, a=steps[-1].b, b=len(tokens), c=alignment.last, d=end)
    if head.a < head.b and 0 < head.d - head.c <= _FEW:
        steps.insert(0, head)
    if tail.a < tail.b and 0 < tail.d - tail.c <= _FEW:
        steps.append(tail)
    return Alignment(stretch, tuple(steps))
