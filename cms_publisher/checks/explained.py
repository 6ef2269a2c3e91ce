"""Each sentence of an article held against the sources: the same one once, and after so many other words none."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakKeyDictionary

from cms_publisher.checks.statements import HEADINGS
from cms_publisher.fidelity import extent, residue
from cms_publisher.fidelity.house_style import before_style
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.words import count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.checks.statements import Statement
    from cms_publisher.fidelity.align import Index
    from cms_publisher.fidelity.residue import Explanation
    from cms_publisher.model import HouseStyle, Source

_TEXT: Final = ("standfirst", "body")
_FIGURE: Final = re.compile(r"\d+")


class _Line(NamedTuple):
    """How a sentence is read, by where it stands (residue.explain)."""

    heading: bool
    whole: bool
    short: bool


_KNOWN: Final[WeakKeyDictionary[Index, dict[tuple[str, _Line, tuple[str, ...]], Explanation]]] = WeakKeyDictionary()
"""What sentences stand on, as long as the sources' index is in use: many articles are held against the same sources."""
_MOST_KNOWN: Final = 4096


@dataclass
class Explainer:
    """Explains sentences in their order; ``unread`` are those that it held against nothing."""

    index: Index
    sources: tuple[Source, ...]
    style: HouseStyle
    unread: set[Statement] = field(default_factory=set)
    _known: dict[object, Explanation] = field(default_factory=dict)
    _standing: dict[str, bool] = field(default_factory=dict)
    _sentences: int = 0
    _words: int = 0
    """Those so far that stand so in no source."""

    def explain(self, statements: Iterable[Statement]) -> dict[Statement, Explanation]:
        """What each stands on."""
        found: dict[Statement, Explanation] = {}
        before: tuple[Source, ...] = ()
        for statement in statements:
            found[statement] = self._of(statement, before)
            before = found[statement].sources
        return found

    def _of(self, statement: Statement, before: tuple[Source, ...]) -> Explanation:
        asked = (statement.text, _line(statement), tuple(source.id for source in before))
        if asked in self._known:
            return self._known[asked]
        if self._is_enough and not self._stands(statement.text):
            self.unread.add(statement)
            return residue.Explanation(None, ())
        explanation = self._known[asked] = self._cut_by_us(self._explained(statement, before), statement)
        if explanation.residues:
            self._sentences += 1
            figures = len(_FIGURE.findall(statement.text))
            self._words += count(statement.text) + (extent.A_FIGURE - 1) * figures
        return explanation

    @property
    def _is_enough(self) -> bool:
        return self._sentences >= extent.SENTENCES or self._words >= extent.REWORDED

    def _stands(self, text: str) -> bool:
        """Whether a source has its words in a row: soon told."""
        if text not in self._standing:
            self._standing[text] = bool(self.index.places([token.key for token in tokenize(text)]))
        return self._standing[text]

    def _cut_by_us(self, explanation: Explanation, statement: Statement) -> Explanation:
        """A piece of a sentence that stands whole in a source is cut there by nobody."""
        if not (explanation.residues and statement.piece_of and self._stands(statement.piece_of)):
            return explanation
        left = tuple(each for each in explanation.residues if each.kind is not residue.Unexplained.CUT)
        return replace(explanation, residues=left)

    def _explained(self, statement: Statement, before: tuple[Source, ...]) -> Explanation:
        """The sentence held against the sources, or what it was before the house's own forms were put."""
        first: Explanation | None = None
        for text in chain((statement.text,), before_style(statement.text, self.style)):
            explanation = self._of_text(text, _line(statement), before)
            first = first or explanation
            if not explanation.residues:
                return explanation
        return first or residue.Explanation(None, ())

    def _of_text(self, text: str, line: _Line, before: tuple[Source, ...]) -> Explanation:
        """The same of a text in its place; an article that comes back has most sentences as before."""
        known = _KNOWN.setdefault(self.index, {})
        asked = (text, line, tuple(source.id for source in before))
        if asked not in known:
            if len(known) >= _MOST_KNOWN:
                known.clear()
            known[asked] = residue.explain(text, self.index, self.sources, **line._asdict(), before=before)
        return known[asked]


def _line(statement: Statement) -> _Line:
    heading = statement.kind in HEADINGS
    field = statement.place.field
    return _Line(heading=heading, whole=field in _TEXT and not heading, short=field == "meta_description")
