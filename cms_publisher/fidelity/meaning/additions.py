"""What a true sentence says beside what the passages say: a phrase of its own, none of whose words they have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.announced import says_nothing
from cms_publisher.fidelity.meaning.case import NEW_WORDS, SMALL, Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.polarity import clauses, light
from cms_publisher.fidelity.meaning.votes import is_divided, is_unanimous
from cms_publisher.fidelity.propositions.passages import echoes
from cms_publisher.french import tables
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.propositions.claims import Word
    from cms_publisher.french.grammar import Token

_OURS: Final = re.compile(r"\b(?:nos|notre|nous)\b", re.IGNORECASE)
_SAYS: Final = re.compile(r"-(?:t-)?(?:ils?|elles?)$")
"""What goes with a quotation: "juge-t-il"."""
_SAYS_SO: Final = re.compile(
    r"\s*[^\W\d_]+-(?:t-)?(?:ils?|elles?)(?: valoir| remarquer| observer| savoir| noter)?[,.]?\s*", re.IGNORECASE
)
"""A phrase that only says that somebody says it: ", fait-il valoir"."""
_OPENS: Final = frozenset({"avec", "pour", "dans", "sous", "sans", "après", "avant", "parmi", "malgré", "en"})
"""Prepositions of what a verb can do without; behind others its object stands."""
_OTHERS: Final = frozenset({"à", "au", "aux", "par", "sur", "depuis", "devant", "contre", "chez", "vers", "dès"})
_BEGINS: Final = _OPENS | _OTHERS
_SIGNS: Final = frozenset(",;:–—()")
_ENDS: Final = frozenset(",.;")
_LINKS: Final = frozenset({"et", "ou", "mais"})
_NAMES_A_THING: Final = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_WORKED_OUT: Final = frozenset({"fois", "pt"})
"""Units of figures that a reader works out: "deux fois moins", "six points de plus"."""
_LEFT: Final = 4
"""Words of the clauses told that ours may leave to be said in other words."""


@dataclass(slots=True)
class _Slot:
    """A phrase that a sentence could do without, or the rest of it."""

    start: int
    end: int
    kind: str
    fresh: list[Word]
    told: bool

    @property
    def apart(self) -> bool:
        """Whether none of its words stands in the passages, and some could."""
        return bool(self.fresh) and not self.told


class Additions(Rule):
    """The rule of what is added within a sentence."""

    def doubts(self) -> Iterator[Doubt]:
        """A phrase none of whose words the passages have, which ours tells whole; one in which the writer speaks."""
        if self._own_voice():
            found = _OURS.search(self.case.ours.text)
            if found:
                yield self.case.doubt(Difference.ADDED, *self.case.ours.clause(found.start()))
        if self.case.heading or self._left() > _LEFT:
            return
        for slot in self._slots():
            if slot.apart and self._could_be_left_out(slot):
                yield self.case.doubt(Difference.ADDED, slot.start, slot.end, self.case.best.text)

    def _could_be_left_out(self, slot: _Slot) -> bool:
        text, tags = self.case.ours.text, _tags(self.case.ours.text)
        main = any(tags.get(word.start) is Tag.VERB for word in self.case.ours.within(slot.start, slot.end))
        whole = text[: slot.end].rstrip()[-1:] in _ENDS
        if slot.kind == "opening" or (main and (slot.kind != "relative" or not whole)):
            return False
        if len(slot.fresh) >= NEW_WORDS:
            return slot.kind not in _OTHERS
        return whole and slot.kind == "sign" and slot.start > 0 and tags.get(slot.fresh[0].start) in _NAMES_A_THING

    def _left(self) -> int:
        """How many words of the clauses told ours leaves untold."""
        told = set(map(_place, self.case.pairs))
        near = echoes(self.case.ours, self.case.library)
        left = 0
        for passage in self.case.passages[:2]:
            for clause in clauses(passage.claims):
                words = [word for word in clause.words if word.content and not light(word.folded)]
                if any((id(passage.claims), word.start) in told for word in words):
                    left += sum(
                        (id(passage.claims), word.start) not in told and word.stem not in near for word in words
                    )
        return left

    def _slots(self) -> list[_Slot]:
        """The phrases of the sentence; those that follow one apart, and tell nothing either, are of it."""
        found: list[_Slot] = []
        for start, end, kind in _pieces(self.case.ours.text):
            slot = self._slot(start, end, kind)
            if (
                found
                and found[-1].apart
                and not slot.told
                and self.case.ours.text[start - 1 : start] not in set(";:()")
            ):
                found[-1].end, found[-1].fresh = slot.end, [*found[-1].fresh, *slot.fresh]
            else:
                found.append(slot)
        return found

    def _slot(self, start: int, end: int, kind: str) -> _Slot:
        figures = [each for each in self.case.ours.figures if start <= each.start < end]
        told = any(each.value > SMALL or each.unit in _WORKED_OUT for each in figures)  # held by the rule of figures
        told = told or any(a < end and start < b for a, b in self.case.ours.quoted)
        told = told or (self.case.best.speaks and _SAYS_SO.fullmatch(self.case.ours.text[start:end]) is not None)
        fresh = []
        for word in self.case.ours.within(start, end):
            if not word.content or (figures and any(f.start <= word.start < f.end for f in figures)):
                continue
            if self._is_told(word):
                told = True
            elif not self._says_little(word):
                fresh.append(word)
        return _Slot(start, end, kind, fresh, told)

    def _is_told(self, word: Word) -> bool:
        """Whether it is a word of the passages or beside them, or stands for one of theirs that no other of ours is."""
        if word.stem in self._near or self._is_of_one_named(word):
            return True
        if is_unanimous(word) and is_divided(self.case.passages):
            return True
        mine = self._pairs.get(word.start, ())
        return any(pair.kind is not Kind.LIKE or _place(pair) not in self._same for pair in mine)

    def _is_of_one_named(self, word: Word) -> bool:
        """Whether it says what somebody is whom a passage names: "la préfète"."""
        if word.capital:
            return False
        roster = self.case.roster
        return any(
            roster.holds(name, word.stem)
            for passage in self.case.passages
            for name in self.case.library.named(passage.claims)
        )

    @cached_property
    def _near(self) -> frozenset[str]:
        """The families of the words of the passages and those beside."""
        return frozenset[str]().union(*(passage.claims.stems for passage in self.case.around(1, 1)))

    @cached_property
    def _pairs(self) -> dict[int, list[Pair]]:
        """The counterparts of the word that stands at a place."""
        found: dict[int, list[Pair]] = {}
        for pair in self.case.pairs:
            found.setdefault(pair.ours.start, []).append(pair)
        return found

    @cached_property
    def _same(self) -> frozenset[tuple[int, int]]:
        """Where the words of the passages stand that are words of ours."""
        return frozenset(_place(pair) for pair in self.case.pairs if pair.kind is Kind.SAME)

    def _says_little(self, word: Word) -> bool:
        if self.case.ours.quoted and _SAYS.search(word.folded):
            return True
        name = self.case.library.is_name(word.folded, word.capital, word.opens)
        vague = word.folded in tables.words("vague_words") or word.folded in UNITS
        return name or light(word.folded) or vague or says_nothing(word)

    def _own_voice(self) -> bool:
        """Such as "nos informations", outside quotations, where no passage says so."""
        return _OURS.search(self.case.ours.unquoted) is not None and not any(
            _OURS.search(passage.claims.unquoted) for passage in self.case.passages
        )


def _place(pair: Pair) -> tuple[int, int]:
    """Of which passage the counterpart is, and where it stands there."""
    return id(pair.claims), pair.theirs.start


def _pieces(text: str) -> list[tuple[int, int, str]]:
    """Where a sentence's phrases begin and end, and what opens each."""
    tokens = tagged(text)
    cuts = [(0, "opening")]
    for at, token in enumerate(tokens):
        kind = _opening(token, tokens[at - 1] if at else None)
        if kind:
            cuts.append((token.end if kind == "sign" else token.start, kind))
    ends = [*(start for start, _ in cuts[1:]), len(text)]
    return [(start, end, kind) for (start, kind), end in zip(cuts, ends, strict=True) if end > start]


def _opening(token: Token, before: Token | None) -> str:
    """What a phrase that begins with a word is opened by; empty where none begins."""
    if token.tag is Tag.SIGN and token.text in _SIGNS:
        return "sign"
    if token.tag is Tag.RELATIVE:
        return "relative"
    if token.low in _LINKS:
        return "link"
    if token.tag in {Tag.PREPOSITION, Tag.FUSED} and token.low in _BEGINS:
        follows = before is not None and before.tag in {Tag.PREPOSITION, Tag.FUSED}
        return "" if follows else token.low
    hangs = before is not None and before.tag in {Tag.NOUN, Tag.ADJECTIVE, Tag.NAME}
    return "participle" if token.tag is Tag.PARTICIPLE and hangs else ""


def _tags(text: str) -> dict[int, Tag]:
    return {token.start: token.tag for token in tagged(text)}
