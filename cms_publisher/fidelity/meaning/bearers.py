"""Another person than the one of whom the passage tells it: "Anne Roy a marqué neuf buts" for "Lise Cordier".

The passage is looked for by what is told, without names and without what a name's bearer is said to be: else the words
"la directrice de la bibliothèque, Anne Roy" lead to where that director speaks of something else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import SMALL, Difference, Rule
from cms_publisher.fidelity.meaning.polarity import clauses, light
from cms_publisher.fidelity.propositions import roster as rosters
from cms_publisher.french import families
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.fidelity.propositions.roster import Mention

_SIGN: Final = re.compile(r"[,;:()–—]")
_PRONOUN: Final = re.compile(
    r"\b(?:ils?|elles?|lui|ce(?:lui|lle|ux|lles)|c(?:e|es|ette) derni(?:er|ère)s?)\b", re.IGNORECASE
)
_ITS: Final = re.compile(r"\b(?:s(?:on|a|es)|leurs?)\b", re.IGNORECASE)
_OF: Final = re.compile(r"\b(?:d[e’']|du|des|chez|avec|pour|par|à)\s?(?:[\w’-]+ ){0,3}?$")
_OPENS: Final = re.compile(
    r"(?:Il|Elle|Ce(?:t|tte)? derni(?:er|ère)|Ce(?:lui|lle)-ci)\b|[«“\"][^»”\"]+[»”\"],? [\w’']+-(?:t-)?(?:il|elle)\b"
)
"""The beginning of a sentence whose subject stands for a single person named before."""
_NO_OFFICE: Final = frozenset({"selon", "par", "pour", "contre", "avec", "que", "qu", "qui", "et"})
_APPOSED: Final = re.compile(r"\s*(?:l[ea]s? |l[’']|une? )?[a-zàâçéèêîôû]")
_TITLE: Final = re.compile(r"\s*(?:M\.|Mme|Me|Dr)?\s*")
_OFFICE: Final = 8
"""Words before a name among which its bearer's office stands."""
_FEWEST: Final = 2
_MOST: Final = 0.4
"""The share of what is told that its passage must have."""
_OWN: Final = 0.5
"""The share of what that passage tells from which on one that has the name may be the one told."""
_LESS: Final = 0.34


class Bearers(Rule):
    """The rule of whom it is told of."""

    def doubts(self) -> Iterator[Doubt]:
        """The first person of ours that the passage told doesn't name, where it names or means another."""
        home = max(self._told, key=self._told.__getitem__) if self._persons and self._whole else None
        if home is None or self._told[home] < _MOST * self._whole:
            return
        for mention in self._persons:
            if mention.parts & home.claims.folded:
                continue
            if self._is_told_by_another(mention, home):
                continue
            if self._is_anothers(mention, home) or self._is_a_pronouns(mention, home):
                yield self.case.doubt(Difference.NAME, mention.start, mention.end, home.claims.text)
                return

    def _is_told_by_another(self, mention: Mention, home: Passage) -> bool:
        """Whether nothing of what our clause says of this one is in that passage, and another has it."""
        holds = self.case.library.holds
        clause = next(each for each in clauses(self.case.ours) if each.start <= mention.start < each.end)
        said = [word.stem for word in clause.words if word in self._words]
        if len(clauses(self.case.ours)) == 1 or not said or any(holds(home.claims, stem) for stem in said):
            return False
        return any(holds(each.claims, stem) for each in self.case.passages for stem in said)

    def _is_anothers(self, mention: Mention, home: Passage) -> bool:
        """Whether the passage names somebody whom ours doesn't name, and means nobody else."""
        if self._own(mention) > _OWN * self._told[home]:
            return False
        near = {name for each in self.case.library.beside(home, 2, 1) for name in self.case.library.named(each.claims)}
        if mention.parts & near and self._may_be_meant(mention, home.claims.text):
            return False
        others = [each for each in self._unnamed(home) if not self._is_one(mention, each)]
        return bool(others) and not self._is_there_by_office(mention, home, others)

    def _may_be_meant(self, mention: Mention, text: str) -> bool:
        """Whether a pronoun there may stand for a person of ours; "sa buteuse" for one whose thing ours tells of."""
        of_it = _OF.search(self.case.ours.text[: mention.start]) is not None
        return _PRONOUN.search(text) is not None or (of_it and _ITS.search(text) is not None)

    def _is_a_pronouns(self, mention: Mention, home: Passage) -> bool:
        """Whether the passage means by a pronoun the one person that the sentence before names, and nobody else."""
        if self._own(mention) > _LESS * self._told[home] or not _OPENS.match(home.claims.text):
            return False
        around = self.case.library.beside(home, 1, 1)
        if self._people(home.claims) or any(mention.parts & each.claims.folded for each in around):
            return False
        before = [each for passage in around if passage.number < home.number for each in self._people(passage.claims)]
        another = len(before) == 1 and not self._is_one(mention, before[0])
        return another and not self._is_there_by_office(mention, home, ())

    def _unnamed(self, home: Passage) -> list[Mention]:
        """The persons of a passage, outside what is said there, whom ours does not name."""
        quoted = home.claims.quoted
        told = [each for each in self._people(home.claims) if not any(a <= each.start < b for a, b in quoted)]
        return [each for each in told if not each.parts & self.case.ours.folded]

    def _is_there_by_office(self, mention: Mention, home: Passage, others: Sequence[Mention]) -> bool:
        """Whether the passage tells of our person by an office that is none of the others'."""
        theirs = {o.head for each in others for o in rosters.offices_of(home.claims, each, self.case.library)}
        plain = [word.stem for word in home.claims.words if word.content and not word.capital]
        free = [stem for stem in plain if not any(families.akin(stem, head) for head in theirs)]
        return any(self.case.roster.holds(part, stem) for part in mention.parts for stem in free)

    def _is_one(self, one: Mention, other: Mention) -> bool:
        """Whether two names may be of one person: "Anne", "Anne Roy"."""
        beside = self.case.roster.beside
        return bool(one.parts & other.parts) or any(
            (a, b) in beside or (b, a) in beside for a in one.parts for b in other.parts
        )

    def _own(self, mention: Mention) -> float:
        """How much of it a passage tells that has the name."""
        return max((told for p, told in self._told.items() if mention.parts & p.claims.folded), default=0.0)

    def _people(self, claims: Claims) -> list[Mention]:
        return [each for each in rosters.mentions(claims, self.case.library) if self.case.roster.is_person(each)]

    @cached_property
    def _persons(self) -> list[Mention]:
        """Our persons outside quotations; what another is at the head of, named like one, is none."""
        people = self._people(self.case.ours)
        described = [span for each in people for span in _descriptions(self.case.ours, [each]) if span[0] != each.start]
        apart = (*self.case.ours.quoted, *described)
        return [each for each in people if not any(start <= each.start < end for start, end in apart)]

    @cached_property
    def _words(self) -> list[Word]:
        """What is told: the words of weight without names and what stands for them."""
        apart = list(_descriptions(self.case.ours, rosters.mentions(self.case.ours, self.case.library)))
        words = (word for word in self.case.ours.words if word.content and not light(word.folded))
        return [word for word in words if not any(start <= word.start < end for start, end in apart)]

    @cached_property
    def _whole(self) -> float:
        """The weight of all that is told; nothing where that is a word."""
        figures = sum(figure.value > SMALL for figure in self.case.ours.figures)
        if len(self._words) + figures < _FEWEST:
            return 0.0
        return sum(self.case.library.weight(word.stem) for word in self._words) + figures * self.case.library.unknown

    @cached_property
    def _told(self) -> dict[Passage, float]:
        """How much of it each passage tells."""
        return {passage: self._tells(passage) for passage in self.case.passages}

    def _tells(self, passage: Passage) -> float:
        library, claims = self.case.library, passage.claims
        words = sum(library.weight(word.stem) * library.likeness(claims, word.stem) for word in self._words)
        values = {figure.value for figure in claims.figures}
        figures = sum(f.value > SMALL and f.value in values for f in self.case.ours.figures)
        return words + figures * library.unknown


def _descriptions(claims: Claims, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Where names stand, and what their bearers are said to be: "le maire | Paul Roy", "Paul Roy, | maire de Lorme"."""
    edges = [0, *(match.end() for match in _SIGN.finditer(claims.text)), len(claims.text)]
    pieces = list(pairwise(edges))
    for mention in mentions:
        yield mention.start, mention.end
        at = next(number for number, (start, end) in enumerate(pieces) if start <= mention.start < end)
        yield from _office(claims, mention, pieces[at][0])
        if at and _TITLE.fullmatch(claims.text[pieces[at][0] : mention.start]) and _is_apposed(claims, pieces[at - 1]):
            yield pieces[at - 1]
        behind = claims.text[mention.end : pieces[at][1]].strip(" ,")
        if at + 1 < len(pieces) and not behind and _is_apposed(claims, pieces[at + 1]):
            yield pieces[at + 1]


def _office(claims: Claims, mention: Mention, start: int) -> Iterator[tuple[int, int]]:
    """The office right before a name, from the last word that doesn't belong to it."""
    at = bisect_left(claims.starts, mention.start)
    row: list[Word] = []
    for word in reversed(claims.words[max(0, at - _OFFICE) : at]):
        verb = word.content and has_finite_verb(claims.text, word.start, word.end)
        if word.start < start or verb or word.folded in _NO_OFFICE:
            break
        row.append(word)
    if any(map(rosters.is_office, row)):
        yield row[-1].start, row[0].end


def _is_apposed(claims: Claims, piece: tuple[int, int]) -> bool:
    """Whether a piece between commas says what somebody is, and nothing done."""
    return _APPOSED.match(claims.text[slice(*piece)]) is not None and not has_finite_verb(claims.text, *piece)
