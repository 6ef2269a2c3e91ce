"""What a bare figure counts: some of what the sentence right before it counts ("212 maisons … 96 sont encore vides").

A headline stands without that sentence and names them: the writer puts the noun there, and the review knows it again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.spaces import SPACE_IN_FIGURES as _S

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.align import Step, Stretch
    from cms_publisher.fidelity.tokens import Token

_BARE: Final = re.compile(rf"(?:\A|, )(?P<part>\d+(?:{_S}\d{{3}})*)(?={_S}(?:sont|restent){_S}(?:encore|toujours)\b)")
"""Some of them, and how they still are."""
_COUNTED: Final = re.compile(rf"(?<![\d,.])(?P<whole>\d+(?:{_S}\d{{3}})*){_S}(?P<noun>[a-zà-ÿœ]{{4,}}[sx])\b")


def counted(sentence: str, before: str) -> tuple[int, str] | None:
    """Where the sentence doesn't say what it counts, and what that is; None where it does, or that isn't certain.

    >>> counted("Jeudi, 96 sont encore inhabitables.", "À Lorme, 212 maisons ont été inondées le 3 novembre.")
    (9, 'maisons')
    """
    found = _BARE.search(sentence)
    wholes = [one for one in _COUNTED.finditer(before) if _is_noun(one["noun"])] if found else []
    if found is None or len(wholes) != 1 or _number(found["part"]) >= _number(wholes[0]["whole"]):
        return None
    return found.end(), wholes[0]["noun"]


def is_counted(words: Sequence[Token], stretch: Stretch, step: Step) -> bool:
    """Whether the one word put into the source's there names what the figure before it counts."""
    if step.c != step.d or len(words) != 1 or not 0 < step.c < len(stretch.tokens):
        return False
    start, end = stretch.sentence_of(step.c)
    if not 0 < start < step.c:
        return False
    first, _ = stretch.sentence_of(start - 1)
    found = counted(stretch.sentence_text(start, end), stretch.sentence_text(first, start))
    figure = stretch.tokens[step.c - 1].form[-1:].isdigit()
    return found is not None and figure and found[1] == words[0].form


def _is_noun(word: str) -> bool:
    return any(each.part is Part.NOUN for each in readings(word))


def _number(text: str) -> int:
    return int("".join(char for char in text if char.isdigit()))
