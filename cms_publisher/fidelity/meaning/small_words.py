"""A small word with a capital where a name belongs: "les élèves de Pour", "le fonds Cette"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Case, Difference
from cms_publisher.french.words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Word
    from cms_publisher.fidelity.meaning.case import Doubt

_INSIDE: Final = re.compile(r"[a-zà-öø-ÿœ][ \u00a0]$")
_NO_NAME: Final = re.compile(r"[ \u00a0][a-zà-öø-ÿœ]|[,.;:]|$")


class SmallWords(Case):
    """The rule of small words in a name's place."""

    def no_name(self) -> Iterator[Doubt]:
        """The first small word in mid-sentence with a capital, by itself, that no source writes so."""
        for word in self.ours.words:
            if word.capital and not word.opens and is_function_word(word.folded) and self._stands_alone(word):
                yield self.doubt(Difference.NAME, word.start, word.end, self.best.text)
                return

    def _stands_alone(self, word: Word) -> bool:
        text = self.ours.text
        inside = _INSIDE.search(text[: word.start]) and _NO_NAME.match(text, word.end)
        quoted = any(start <= word.start < end for start, end in self.ours.quoted)
        return bool(inside) and not quoted and word.folded not in self.library.names
