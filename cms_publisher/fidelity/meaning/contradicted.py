"""What is so where the passage says that it isn't: denials, negative words and contraries, counted together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.nouns import is_determined
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses, denials, light, refusals, turning
from cms_publisher.fidelity.meaning.scope import denied, refused
from cms_publisher.fidelity.passages import nearness
from cms_publisher.french.lexicon import is_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims
    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair, Telling
    from cms_publisher.fidelity.meaning.polarity import Clause, Denial

_TOLD: Final = 2
_MOST: Final = 0.5
_PART: Final = 0.4
_NEAR: Final = 3
"""Content words within which others tell of which word a contrary is the counterpart."""
_FAR: Final = 1000
_ALIKE: Final = 0.6
"""The nearness of words that may stand for each other by the table of synonyms."""


class Contradicted(Rule):
    """The rule of denials and contraries."""

    def doubts(self) -> Iterator[Doubt]:
        """Clauses that tell the same, of which one is turned round."""
        for telling in self.case.tellings:
            contraries = [pair for pair in telling.pairs if pair.kind is Kind.CONTRARY and not self._refused(pair)]
            turns = len(contraries) + self._denials(telling)
            if (turns or self._refusals(telling)) % 2 == 0 or not (_tells(telling) or self._told_around(contraries)):
                continue
            said = telling.claims.text[telling.theirs[0].start : telling.theirs[-1].end].strip()
            if contraries:
                word = contraries[0]
                yield self.case.doubt(Difference.OPPOSITE, word.ours.start, word.ours.end, word.theirs.text)
            else:
                start, end = telling.ours[0].words[0].start, telling.ours[-1].words[-1].end
                yield self.case.doubt(Difference.NEGATION, start, end, said)

    def _refused(self, pair: Pair) -> bool:
        """Whether one of two contraries is what somebody refuses: "exclure" for "a refusé d’inclure"."""
        return (pair.ours.start in refused(self.case.ours)) != (pair.theirs.start in refused(pair.claims))

    def _told_around(self, contraries: list[Pair]) -> bool:
        """Whether the sentence tells the passage, and the words beside a contrary are those beside its counterpart."""
        return any(self._beside(pair) for pair in contraries)

    def _beside(self, pair: Pair) -> bool:
        told = [other for other in self.case.pairs if other.claims is pair.claims and other.kind is not Kind.CONTRARY]
        mine, theirs = (_places(claims) for claims in (self.case.ours, pair.claims))
        if len(told) < _MOST * len(mine) or pair.ours.start not in mine or pair.theirs.start not in theirs:
            return False
        near = [
            other
            for other in told
            if abs(mine.get(other.ours.start, _FAR) - mine[pair.ours.start]) <= _NEAR
            and abs(theirs.get(other.theirs.start, _FAR) - theirs[pair.theirs.start]) <= _NEAR
        ]
        return len(near) >= _TOLD

    def _denials(self, telling: Telling) -> int:
        """How often one side denies what the other says: each denial goes with one of the other, or a negative word."""
        across = {pair.ours.start for pair in telling.pairs}
        back = {pair.theirs.start for pair in telling.pairs}
        ours = [each for clause in telling.ours for each in denials(self.case.ours, clause)]
        theirs = [each for clause in telling.theirs for each in denials(telling.claims, clause)]
        if len(ours) > len(theirs):
            return self._added(telling, sorted(ours, key=lambda denial: _paired(denial, across))[len(theirs) :], across)
        return self._dropped(telling, sorted(theirs, key=lambda d: not _paired(d, back))[: len(theirs) - len(ours)])

    def _added(self, telling: Telling, left: list[Denial], across: set[int]) -> int:
        """How many of our denials are of what the passage says, by no negative word of its own."""
        same = {pair.theirs.start for pair in telling.pairs if pair.kind is not Kind.LIKE}
        if any(word.start not in same for clause in telling.theirs for word in turning(clause)):
            return 0
        if self._said_otherwise(telling, same):
            against = {pair.ours.start for pair in telling.pairs if pair.kind is Kind.CONTRARY}
            return sum(_paired(denial, against) for denial in left)
        back = {pair.theirs.start for pair in telling.pairs}
        others = [word for clause in telling.theirs for word in clause.words]
        reworded = any(is_verb(word.text.lower()) and word.start not in back for word in others)
        fresh = [
            denial for denial in left if not (self._echoes(denial, across) or self._denied_elsewhere(telling, denial))
        ]
        return sum(_paired(each, across) or (not reworded and _most(each.clause, across)) for each in fresh)

    def _said_otherwise(self, telling: Telling, same: set[int]) -> bool:
        """Whether the passage has a refusal or denial of its own in another clause ("a démenti que …"), an extreme."""
        refused = any(word.start not in same for clause in clauses(telling.claims) for word in refusals(clause))
        return refused or self._denied_beside(telling) or none_beyond(self.case.ours, telling.claims)

    def _denied_beside(self, telling: Telling) -> bool:
        """Whether the passage denies something in a clause that none of ours tells: ours may say it in other words."""
        told = {clause.place for each in self.case.tellings if each.claims is telling.claims for clause in each.theirs}
        return any(denials(telling.claims, each) for each in clauses(telling.claims) if each.place not in told)

    def _denied_elsewhere(self, telling: Telling, denial: Denial) -> bool:
        """Whether another passage says no to the same thing by another verb."""
        words = [w for w in denial.clause.words if w.content and not light(w) and w.start not in denial.words]
        return len(words) >= _TOLD and any(
            each.turns and all(any(nearness(word.stem, other.stem) >= _ALIKE for other in each.words) for word in words)
            for passage in self.case.passages
            if passage.claims is not telling.claims
            for each in clauses(passage.claims)
        )

    def _dropped(self, telling: Telling, left: list[Denial]) -> int:
        """How many of the passage's denials are of what ours say; a noun for the verb says nothing."""
        across = {pair.ours.start for pair in telling.pairs}
        if any(word.start not in across for clause in telling.ours for word in turning(clause)):
            return 0
        said = {
            pair.theirs.start
            for pair in telling.pairs
            if pair.kind is Kind.CONTRARY or not is_determined(self.case.ours, pair.ours)
        }
        return sum(_paired(denial, said) for denial in left)

    def _refusals(self, telling: Telling) -> int:
        """How often one side refuses or forbids what the other plainly says, in clauses most of which is told."""
        across = {pair.ours.start for pair in telling.pairs}
        back = {pair.theirs.start for pair in telling.pairs}
        mine = [clause for clause in telling.ours if clause.turns]
        others = [clause for clause in telling.theirs if clause.turns]
        if bool(mine) == bool(others):
            return 0
        told, clauses = (across, mine) if mine else (back, others)
        said_no = denied(self.case.ours if mine else telling.claims)
        turned = [clause for clause in clauses if _most(clause, told)]
        refusing = [word for clause in turned for word in refusals(clause)[:1]]
        return sum(word.start not in told and word.start not in said_no for word in refusing)

    def _echoes(self, denial: Denial, across: set[int]) -> bool:
        """Whether another passage says no to the same word, or says the negative word itself."""
        if denial.words & across:
            return False
        others = [pair for pair in self.case.pairs if pair.ours.start in denial.words]
        return any(clause_of(pair.claims, pair.theirs).turns for pair in others)


def _places(claims: Claims) -> dict[int, int]:
    """The number of each content word, by where it stands."""
    return {word.start: number for number, word in enumerate(word for word in claims.words if word.content)}


def _paired(denial: Denial, told: set[int]) -> bool:
    return bool(denial.words & told)


def _most(clause: Clause, told: set[int]) -> bool:
    """Whether the other side tells most of a clause."""
    words = [word.start for word in clause.words if word.content and not light(word)]
    return len(told & set(words)) > _MOST * len(words)


def _tells(telling: Telling) -> bool:
    """Whether enough of the clauses is the same."""
    ours = [word for clause in telling.ours for word in clause.words if word.content and not light(word)]
    theirs = [word for clause in telling.theirs for word in clause.words if word.content and not light(word)]
    told = {pair.theirs.start for pair in telling.pairs}
    return (
        len(telling.pairs) >= _MOST * len(ours)
        and len(told) >= min(_TOLD, len(ours), len(theirs))
        and len(told) >= _PART * len(theirs)
    )
