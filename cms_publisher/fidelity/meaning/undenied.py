"""What a passage denies, told as if it were so: "a été élu" for "n’a pas été élu"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.facing import Bond, Facing
from cms_publisher.fidelity.meaning.frames import frame
from cms_publisher.fidelity.meaning.groundless import left_out, said_plainly
from cms_publisher.fidelity.meaning.nouns import is_determined
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses, denials, light, refusals, says_twice
from cms_publisher.fidelity.meaning.scope import turned
from cms_publisher.fidelity.propositions.relatives import nearness
from cms_publisher.french import families
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import Form, is_verb, readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.polarity import Clause, Denial
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_LEAST: Final = 2
_ALIKE: Final = 0.6
"""The nearness of words that may stand for each other by the table of synonyms."""
_INTENDS: Final = ("wanted", "expected", "possible", "soft")
"""Classes of hedges that say of an infinitive what somebody means to do, or may."""
_OBJECT: Final = re.compile(r"\b(?:les? |la |l[’'])$", re.IGNORECASE)
_THERE_IS: Final = re.compile(r"\by (?:a|ait|avait|aura|aurait|eut)\b", re.IGNORECASE)
"""With a denial: of what is denied there is none at all, whatever ours tells of it."""
_BUT: Final = re.compile(
    r",?\s?mais (?:une?|l[ea]s?|l[’']|des|du|par|à|aux?|en|sur|pour|avec|d[’']|de)\b", re.IGNORECASE
)
"""Behind what is denied, what is so instead."""
_THAT: Final = re.compile(r"\bqu(?:e|[’'])\s?$")


class Undenied(Rule):
    """The rule of denials that are gone."""

    def doubts(self) -> Iterator[Doubt]:
        """The first denial of a passage whose words ours tells, with nothing of ours that accounts for it."""
        for claims in self._told():
            denying = [clause for clause in clauses(claims) if denials(claims, clause)]
            if not denying or (self.case.heading and not self._names_it(claims)):
                continue
            facing = Facing.back_of(self.case.ours, claims, self.case.pairs)
            for clause in denying:
                for denial in () if says_twice(clause, self.case.ours) else denials(claims, clause):
                    bond = self._plain(facing, denial)
                    if bond is not None:
                        start, end = self._place(bond)
                        said = claims.text[clause.start : clause.end].strip()
                        yield self.case.doubt(Difference.NEGATION, start, end, said)
                        return

    def _told(self) -> Iterable[Claims]:
        """What the passages claim, and the sentences beside them that have words of ours."""
        near = (pair.claims for pair in self.case.pairs)
        return dict.fromkeys((*(passage.claims for passage in self.case.passages), *near))

    def _names_it(self, claims: Claims) -> bool:
        """Whether a heading, which tells little, has two words of a sentence."""
        return sum(pair.claims is claims and pair.kind is Kind.SAME for pair in self.case.pairs) >= _LEAST

    def _place(self, bond: Bond) -> tuple[int, int]:
        """Our clause that tells what is denied."""
        words = clause_of(self.case.ours, bond.other).words
        return words[0].start, words[-1].end

    def _plain(self, facing: Facing, denial: Denial) -> Bond | None:
        """What a passage denies and ours tells, or what that is said of."""
        bonds = facing.among(facing.said_with(denial))
        if any(bond.kind is Kind.CONTRARY for bond in bonds) or _is_set_aside(facing.mine, denial, bonds):
            return None
        if facing.is_double(denial):
            return _refusal(facing, bonds)
        head = _head(facing, denial, bonds) or _intended(facing, denial, bonds)
        if none_beyond(facing.mine, facing.other):
            return None
        if facing.accounts(denial, bonds, bound=head is None):
            here = head is not None and _are_verbs(head) and said_plainly(facing, denial, bonds, head)
            return head if here else None
        if head is None:
            return _object(facing, denial, bonds) or self._left_out(facing, denial, bonds)
        told = _is_plain(facing, head) and self._is_told(facing, denial, head, bonds)
        return head if told else self._left_out(facing, denial, bonds)

    def _left_out(self, facing: Facing, denial: Denial, bonds: list[Bond]) -> Bond | None:
        """The same of what is told by another verb, where no passage tells that of it."""
        found = left_out(facing, denial)
        return None if found is None or self._is_plain_elsewhere(facing, found, bonds) else found

    def _is_told(self, facing: Facing, denial: Denial, head: Bond, bonds: list[Bond]) -> bool:
        """Whether ours tells what is denied with another of its words, and no passage says it as ours does."""
        beside = frame(facing.other, head.other) | _behind_that(facing.other, head.other)
        company = [bond for bond in bonds if bond is not head and bond.other.start in beside]
        there_is = _THERE_IS.search(facing.mine.text, denial.clause.start, denial.clause.end) is not None
        alone = (len(facing.said_with(denial)) == 1 and (there_is or len(beside) == 1)) or _has_pronoun(
            facing.mine, head.mine
        )
        return bool(company or alone) and not self._is_plain_elsewhere(facing, head, company)

    def _is_plain_elsewhere(self, facing: Facing, head: Bond, company: list[Bond]) -> bool:
        """Whether some passage says it as ours does, of the same."""
        near = dict.fromkeys((*self.case.passages, *self.case.around(1, 1)))
        beside = [bond.other.stem for bond in company]
        said = {head.mine.start, *(bond.mine.start for bond in company)}
        return any(
            nearness(word.stem, head.other.stem) >= _ALIKE
            and word.start not in turned(claims)
            and _told(beside, clause, word) >= min(len(beside), _LEAST)
            for claims in (passage.claims for passage in near)
            for clause in clauses(claims)
            for word in clause.words
            if word.start not in said or claims is not facing.mine
        )


def _are_verbs(head: Bond) -> bool:
    """Whether a verb denied has a verb for its counterpart; a noun for it says nothing: "avant la publication"."""
    return is_verb(head.other.text.lower()) or not is_verb(head.mine.text.lower())


def _is_set_aside(claims: Claims, denial: Denial, bonds: Iterable[Bond]) -> bool:
    """Whether only what follows the verb is denied, for something else, and ours has none of it.

    Such as "ne paieront plus une taxe, mais …".
    """
    match = _BUT.match(claims.text, denial.clause.end)
    if match is None or has_finite_verb(claims.text, match.end(), _stop(claims, match.end())):
        return False
    return not _tells_what_fell(claims, denial, bonds)


def _stop(claims: Claims, at: int) -> int:
    return next((number for number in range(at, len(claims.text)) if claims.text[number] in ",;:.»"), len(claims.text))


def _tells_what_fell(claims: Claims, denial: Denial, bonds: Iterable[Bond]) -> bool:
    """Whether ours has a word of what is denied, behind its verb."""
    verb = next((word for word in denial.clause.words if word.start in denial.words), None)
    tokens = {bond.mine.start for bond in bonds if bond.kind is Kind.SAME}
    return verb is not None and any(
        word.start > verb.end and word.start in tokens for word in claims.within(verb.end, denial.clause.end)
    )


def _refusal(facing: Facing, bonds: list[Bond]) -> Bond | None:
    """A refusal of ours where a passage denies one, of the same: "rejette l’usine" for "n’est pas opposé à l’usine"."""
    for bond in bonds:
        clause = clause_of(facing.other, bond.other)
        if bond.kind is not Kind.SAME or denials(facing.other, clause):
            continue
        known = turned(facing.other) | facing.back
        for refused in refusals(clause):
            if refused.start not in known and refused.start < bond.other.start:
                return Bond(bond.mine, refused, Kind.LIKE)
    return None


def _told(stems: list[str], clause: Clause, but: Word) -> int:
    """How many of these families a clause has, a word of it apart."""
    words = [word.stem for word in clause.words if word.content and word is not but]
    return sum(any(nearness(stem, other) >= _ALIKE for other in words) for stem in stems)


def _head(facing: Facing, denial: Denial, bonds: list[Bond]) -> Bond | None:
    """What is denied, with its counterpart; a word that is there twice may be that of the clause told."""
    found = next((bond for bond in bonds if bond.mine.start in denial.words), None)
    if found is not None:
        return found
    near = frozenset[int]().union(*(frame(facing.other, bond.other) for bond in bonds))
    mine = [word for word in denial.clause.words if word.start in denial.words]
    others = [word for word in facing.other.words if word.start in near]
    return next((Bond(a, b, Kind.SAME) for a in mine for b in others if families.akin(a.stem, b.stem)), None)


def _intended(facing: Facing, denial: Denial, bonds: list[Bond]) -> Bond | None:
    """The infinitive that hangs on what is denied, with its counterpart: "n’a pas l’intention de reporter"."""
    last = max(denial.words, default=-1)
    wants = any(word.start in denial.words and _intends(facing.mine, word) for word in denial.clause.words)
    after = [word for word in denial.clause.words if word.start > last and word.content and not light(word.folded)]
    return next((b for b in bonds if after and b.mine is after[0] and _is_infinitive(b.mine)), None) if wants else None


def _intends(claims: Claims, word: Word) -> bool:
    return any(claims.is_hedge(word, name) for name in _INTENDS)


def _is_infinitive(word: Word) -> bool:
    return any(reading.form is Form.INFINITIVE for reading in readings(word.text.lower()))


def _has_pronoun(claims: Claims, word: Word) -> bool:
    """Whether a pronoun stands for the object of an infinitive, which the sentence before names."""
    return _is_infinitive(word) and _OBJECT.search(claims.text[: word.start]) is not None


def _behind_that(claims: Claims, word: Word) -> frozenset[int]:
    """Where the words stand of the clause that "que" hangs on that of a word: "demande que | les carnets …"."""
    rows = clauses(claims)
    at = rows.index(clause_of(claims, word))
    hangs = at + 1 < len(rows) and _THAT.search(claims.text[: rows[at].end]) is not None
    return frozenset(each.start for each in rows[at + 1].words if each.content) if hangs else frozenset()


def _is_plain(facing: Facing, head: Bond) -> bool:
    """Whether ours doesn't deny it; a noun for a verb says nothing."""
    if head.other.start in turned(facing.other):
        return False
    return not (is_determined(facing.other, head.other) and is_verb(head.mine.text.lower()))


def _object(facing: Facing, denial: Denial, bonds: list[Bond]) -> Bond | None:
    """What a denied verb without a counterpart is said of, where ours tells all the rest, by no other verb."""
    last = max(denial.words, default=-1)
    after = next((bond for bond in bonds if bond.kind is Kind.SAME and bond.mine.start > last), None)
    if after is None or not denial.words:
        return None
    beside = frame(facing.other, after.other)
    told = {bond.mine.start for bond in bonds if bond.other.start in beside or bond.mine.start < last}
    verbs = (word for word in facing.other.words if word.start in beside and is_verb(word.text.lower()))
    reworded = any(word.start not in facing.back for word in verbs)
    whole = told >= facing.said_with(denial) - denial.words and len(told) >= _LEAST
    return after if whole and not reworded else None
