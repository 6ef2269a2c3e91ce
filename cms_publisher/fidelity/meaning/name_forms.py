"""How a name is written: no small word in its place ("le fonds Cette"), no article that it never has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions import roster as rosters
from cms_publisher.french.words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_INSIDE: Final = re.compile(r"[a-zà-öø-ÿœ][ \u00a0]$")
_NO_NAME: Final = re.compile(r"[ \u00a0][a-zà-öø-ÿœ]|[,.;:]|$")
_ARTICLES: Final = frozenset({"le", "la", "du", "au"})
_DETERMINERS: Final = _ARTICLES | {"l", "les", "des", "aux", "un", "une", "ce", "cet", "cette", "son", "sa", "ses"}
_NO_ARTICLE_BEHIND: Final = frozenset({"de", "d", "en", "et", "ou"})
"""Behind which a name may lose its article: "la province de Tessa", "une place en Coupe", "les syndicats FO et CGT"."""
_FEWEST_LETTERS: Final = 3
_MOST_LETTERS: Final = 7
"""Of an acronym."""


class NameForms(Rule):
    """The rules of what stands in a name's place, and before it."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._no_name()
        yield from self._with_article()

    def _no_name(self) -> Iterator[Doubt]:
        """The first small word in mid-sentence with a capital, by itself, that no source writes so."""
        for word in self.case.ours.words:
            if word.capital and not word.opens and is_function_word(word.folded) and self._stands_alone(word):
                yield self.case.doubt(Difference.NAME, word.start, word.end, self.case.best.text)
                return

    def _stands_alone(self, word: Word) -> bool:
        text = self.case.ours.text
        inside = _INSIDE.search(text[: word.start]) and _NO_NAME.match(text, word.end)
        quoted = self.case.ours.is_quoted(word.start)
        return bool(inside) and not quoted and word.folded not in self.case.library.names

    def _with_article(self) -> Iterator[Doubt]:
        """The first name with an article that the sources, which have it, never put before it: another's place."""
        for mention in rosters.mentions(self.case.ours, self.case.library):
            before = _before(self.case.ours, mention)
            if before is None or before.folded not in _ARTICLES or mention.start - before.end != 1:
                continue
            if self._never_with_one(mention):
                yield self.case.doubt(Difference.NAME, before.start, mention.end, self.case.best.text)
                return

    def _never_with_one(self, mention: rosters.Mention) -> bool:
        """Whether they have it, a person or behind a preposition that would take an article, and never with one."""
        first = mention.words[0].folded
        person = len(mention.words) > 1 and mention.parts <= self.case.roster.persons
        theirs = [
            _before(passage.claims, other)
            for passage in self.case.library.passages
            if first in passage.claims.folded
            for other in rosters.mentions(passage.claims, self.case.library)
            if other.words[0].folded == first and not other.words[0].opens
        ]
        before = {word.folded for word in theirs if word is not None and (person or not word.content)}
        return not _DETERMINERS & before and bool(before - _NO_ARTICLE_BEHIND)


def _before(claims: Claims, mention: rosters.Mention) -> Word | None:
    """The word right before a name."""
    return next((word for word in reversed(claims.words) if word.end <= mention.start), None)


def spells(claims: Claims, letters: str) -> bool:
    """Whether a name and the words behind it begin with these letters: "Commission nationale …" for "Cnil"."""
    if not _FEWEST_LETTERS <= len(letters) <= _MOST_LETTERS:
        return False
    words = [word for word in claims.words if word.content]
    rows = (words[at : at + len(letters)] for at, word in enumerate(words) if word.capital)
    return any("".join(word.folded[0] for word in row) == letters for row in rows)
