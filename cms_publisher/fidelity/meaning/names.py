"""Names: those of the passage, each in its own role."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import NEW_WORDS, Difference, Rule
from cms_publisher.fidelity.meaning.name_forms import spells
from cms_publisher.fidelity.meaning.other_names import told_otherwise
from cms_publisher.fidelity.propositions import relations
from cms_publisher.fidelity.propositions import roster as rosters
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.french import families
from cms_publisher.french.grammar import Tag, tagged

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_PRONOUN: Final = re.compile(
    r"\b(?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|celui|celle|ceux|cette|ce|cet|ces|qui)\b", re.IGNORECASE
)

_TWO: Final = 2
_FAR: Final = 5
"""Sentences within which the sources may say where it is."""


class Names(Rule):
    """The rules of names and roles."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        if not self.case.library.named(self.case.ours) <= self.case.library.named(self.case.best):
            yield from self._wrong_names()
        yield from self._unknown_name()
        yield from self._other_slot()
        yield from self._other_office()
        yield from self._wrong_relations()

    def _unknown_name(self) -> Iterator[Doubt]:
        """A first name, opening the sentence before a surname, that no source has."""
        if self.case.heading or len(self.case.ours.words) < _TWO:
            return
        first, second = self.case.ours.words[:_TWO]
        if second.start - first.end != 1 or second.folded not in self.case.library.names:
            return
        tags = {token.start: token.tag for token in tagged(self.case.ours.text)}
        named = tags.get(first.start) is tags.get(second.start) is Tag.NAME
        if named and not self._in_sources(first.folded):
            yield self.case.doubt(Difference.NAME, first.start, first.end, self.case.best.text)

    def _in_sources(self, folded: str) -> bool:
        return any(folded in passage.claims.folded for passage in self.case.library.passages)

    def _wrong_names(self) -> Iterator[Doubt]:
        """Names that the passage does not have."""
        known = {name for passage in self.case.passages for name in self.case.library.named(passage.claims)}
        words = {word for passage in self.case.passages for word in passage.claims.folded}
        best = self.case.library.named(self.case.best)
        missing = self._missing()
        used = self._used()
        around = {name for passage in self.case.around(3, 1) for name in self.case.library.named(passage.claims)}
        outlets = {part for passage in self.case.passages for part in _named_parts(passage.stretch.source.outlet or "")}
        for word in self.case.library.names_of(self.case.ours):
            if word.folded in outlets:
                continue
            if word.folded in best or (word.folded in words and word.folded not in known):
                continue
            rivals = self._rivals(word, missing)
            if word.folded in known and (word.folded in used or not rivals):
                continue
            if not rivals and (self._told_near(word) or self._is_of_the_story(word)):
                continue
            if not rivals and (word.folded in self._told_beside() or self._named_for_its_office(word)):
                continue
            if word.stem in self.case.best.stems or self._spelled_out(word) or self._only_where(word, missing):
                continue
            if self._of_an_office(word) or self._completes(word, best | known | self._pointed_at(around)):
                continue
            if self._introduced(word) or told_otherwise(self.case, word, known):
                continue
            yield self.case.doubt(Difference.NAME, word.start, word.end, ", ".join(sorted(missing)))

    def _told_near(self, word: Word) -> bool:
        """A place or house named near the passages; a person only where they name nobody or point at one."""
        answering = {passage.source for passage in self.case.passages if passage.stretch.is_said}
        if any(word.folded in self.case.library.guests[source] for source in answering):
            return True
        if word.folded in self.case.roster.persons:
            names_nobody = not self.case.library.named(self.case.best) & self.case.roster.persons
            before, after, needed = (3, 1, True) if self._points() else (1, 1, names_nobody)
        else:
            before, after, needed = _FAR, _FAR, True
        near = {name for passage in self.case.around(before, after) for name in self.case.library.named(passage.claims)}
        return needed and (word.folded in near or self._leading(word))

    def _is_of_the_story(self, word: Word) -> bool:
        """A name of its source's title, or of the line above that says where: all that the source tells is of that."""
        return any(word.folded in self.case.library.titles[passage.source] for passage in self.case.passages)

    def _missing(self) -> frozenset[str]:
        """The names of the best passage, outside what is said in it, that ours leaves out."""
        best = self.case.best
        outside = {w.folded for w in best.words if not best.is_quoted(w.start)}
        return (self.case.library.named(best) & outside) - self.case.ours.folded

    def _rivals(self, word: Word, missing: frozenset[str]) -> frozenset[str]:
        """Those that could stand where it stands: persons for a person, others for another."""
        persons = self.case.roster.persons
        if word.folded not in self.case.library.names:
            return missing
        return frozenset(name for name in missing if (name in persons) == (word.folded in persons))

    def _completes(self, word: Word, known: Container[str]) -> bool:
        """A first name or surname that the sources put beside one of the passage; the first part of a long name."""
        at = self.case.ours.words.index(word)
        pairs = [
            (self.case.ours.words[n], self.case.ours.words[n + 1])
            for n in (at - 1, at)
            if 0 <= n < len(self.case.ours.words) - 1
        ]
        beside = self.case.roster.beside
        if any((a.folded, b.folded) in beside and (a.folded in known or b.folded in known) for a, b in pairs):
            return True
        return any(name.startswith(f"{word.folded}-") for name in self.case.library.named(self.case.best))

    def _of_an_office(self, word: Word) -> bool:
        """What a person told of is at the head of, named near the passage: judged with the office."""
        near = {name for passage in self.case.around(2, 2) for name in self.case.library.named(passage.claims)}
        return word.folded in near and any(
            word.folded in office.names and mention.parts & self.case.library.named(self.case.best)
            for mention in rosters.mentions(self.case.ours, self.case.library)
            for office in rosters.offices_of(self.case.ours, mention, self.case.library)
        )

    def _introduced(self, word: Word) -> bool:
        """Told by name and office, where the sources give the bearer that office near the passage: "son président"."""
        near = {name for passage in self.case.around(_FAR, _FAR) for name in self.case.library.named(passage.claims)}
        return word.folded in near and any(
            self.case.roster.holds(word.folded, office.head)
            for mention in rosters.mentions(self.case.ours, self.case.library)
            if word in mention.words
            for office in rosters.offices_of(self.case.ours, mention, self.case.library)
        )

    def _pointed_at(self, around: set[str]) -> set[str]:
        return around if self._points() else set()

    def _named_for_its_office(self, word: Word) -> bool:
        """A name whose bearer the passage speaks of by what he or she is: "le maire"."""
        return any(
            self.case.roster.holds(word.folded, other.stem) and not other.capital
            for passage in self.case.passages
            for other in passage.claims.words
            if other.content
        )

    def _told_beside(self) -> set[str]:
        """The names of the sentences beside the passages that give ours another word, too."""
        fresh = {stem for stem in self.case.ours.stems if not self.case.library.holds(self.case.best, stem)}
        names = {word.stem for word in self.case.library.names_of(self.case.ours)}
        beside = (passage.claims for passage in self.case.around(1, 1))
        return {
            name
            for claims in beside
            if any(self.case.library.holds(claims, stem) for stem in fresh - names)
            for name in self.case.library.named(claims)
        }

    def _used(self) -> set[str]:
        """The names of the further passages that give the sentence other words too."""
        found: set[str] = set()
        for passage in self.case.passages[1:]:
            names = self.case.library.named(passage.claims)
            fresh = {stem for stem in self.case.ours.stems if not self.case.library.holds(self.case.best, stem)}
            shared = {
                stem
                for stem in self.case.library.explained(fresh, passage.claims)
                if not any(families.akin(stem, families.stem(name)) for name in names)
            }
            if len(shared) >= NEW_WORDS:
                found |= names
        return found

    def _leading(self, word: Word) -> bool:
        """A name that the sources speak of throughout."""
        return self.case.library.spread[word.folded] >= max(3, len(self.case.library.passages) // 20)

    def _points(self) -> bool:
        """Whether the passage leaves out whom it speaks of: a pronoun, or no name at all."""
        return bool(_PRONOUN.search(self.case.best.text)) or not self.case.library.named(self.case.best)

    def _only_where(self, word: Word, missing: frozenset[str]) -> bool:
        """A place named near the passage, where the passage names no other."""
        if relations.role(self.case.ours, word) != "at":
            return False
        near = {name for passage in self.case.around(_FAR, _FAR) for name in self.case.library.named(passage.claims)}
        places = [w for w in self.case.best.words if w.folded in missing and relations.role(self.case.best, w) == "at"]
        return word.folded in near and not places

    def _spelled_out(self, word: Word) -> bool:
        """Initials of words that the passage has, or the other way round."""
        initials = "".join(other.folded[0] for other in self.case.best.words if other.capital)
        if word.text.isupper() and word.folded in initials:
            return True
        return any(spells(passage.claims, word.folded) for passage in self.case.passages)

    def _other_slot(self) -> Iterator[Doubt]:
        """A name right behind a word that the sources put before another: "l’université de Lorme" for "de Brémont"."""
        for head, link, mention in rosters.placed(self.case.ours, self.case.library):
            if any((head, link, part) in self.case.roster.slots for part in mention.parts) or self._stands_in(mention):
                continue
            if families.belongs(head, families.matches("speech")):  # who says it is asked by the rule of speakers
                continue
            same = [
                found
                for passage in self.case.passages
                for other, tie, found in rosters.placed(passage.claims, self.case.library)
                if tie == link and families.akin(other, head)
            ]
            if same and not any(found.parts & (mention.parts | self.case.ours.folded) for found in same):
                yield self.case.doubt(Difference.NAME, mention.start, mention.end, same[0].words[0].text)

    def _stands_in(self, mention: rosters.Mention) -> bool:
        """Whether a passage has it behind a pronoun for such a head: "le principal de X …, celle de Y"."""
        name = self.case.ours.text[mention.start : mention.end]
        return any(
            re.search(rf"\b(?:celle|ce(?:lui|ux|lles)) d(?:e |u |[’']){re.escape(name)}", passage.claims.text)
            for passage in self.case.passages
        )

    def _other_office(self) -> Iterator[Doubt]:
        """A person told to be what the sources say that somebody else is."""
        for mention in rosters.mentions(self.case.ours, self.case.library):
            own = [office for part in mention.parts for office in self.case.roster.offices.get(part, ())]
            for office in rosters.offices_of(self.case.ours, mention, self.case.library) if own else ():
                if self._of_another(office, own, mention):
                    yield self.case.doubt(Difference.NAME, mention.start, mention.end, self.case.best.text)
                    break
            if not own and any(self._held_there(office, mention) for office in self._offices(self.case.ours, mention)):
                yield self.case.doubt(Difference.NAME, mention.start, mention.end, self.case.best.text)

    def _held_there(self, office: rosters.Office, mention: rosters.Mention) -> bool:
        """Whether a passage that doesn't name our person gives the office to somebody whom ours doesn't name."""
        return any(
            families.akin(each.head, office.head)
            and each.former <= office.former
            and not other.parts & self.case.ours.folded
            for passage in self.case.passages
            if not mention.parts & passage.claims.folded
            for other in rosters.mentions(passage.claims, self.case.library)
            for each in self._offices(passage.claims, other)
        )

    def _offices(self, claims: Claims, mention: rosters.Mention) -> list[rosters.Office]:
        return list(rosters.offices_of(claims, mention, self.case.library))

    def _of_another(self, office: rosters.Office, own: Sequence[rosters.Office], mention: rosters.Mention) -> bool:
        others = [
            each
            for name, held in self.case.roster.offices.items()
            if name not in mention.parts and not self._same_person(name, mention)
            for each in held
            if families.akin(each.head, office.head) and each.former <= office.former
        ]
        same = [each for each in own if families.akin(each.head, office.head)]
        if not same:
            return bool(others) and not any(each.of & office.of for each in own)
        if any(not each.of or not office.of or each.of & office.of for each in same):
            return any(self._of_another_place(office, same, each) for each in others)
        return any(each.of & office.of for each in others) or bool(office.names and all(each.names for each in same))

    def _of_another_place(self, office: rosters.Office, same: Sequence[rosters.Office], other: rosters.Office) -> bool:
        """Such as "directeur général" of one who is "directeur technique"."""
        mine = {stem for each in same for stem in each.of}
        return bool(mine) and bool((office.of - mine) & other.of) and not office.of & mine

    def _same_person(self, name: str, mention: rosters.Mention) -> bool:
        pairs = [pair for part in mention.parts for pair in ((part, name), (name, part))]
        return not self.case.roster.beside.isdisjoint(pairs)

    def _wrong_relations(self) -> Iterator[Doubt]:
        """Two names of the passage in each other's role."""
        for passage in self.case.passages:
            found = relations.exchanged(self.case.ours, passage.claims, self.case.library)
            if found:
                yield self.case.doubt(Difference.RELATION, *found, passage.claims.text)
                return


def _named_parts(outlet: str) -> set[str]:
    return {word.folded for word in read(outlet).words}
