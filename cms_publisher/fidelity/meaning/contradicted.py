"""The contrary of what the passage says of the same thing: "affaiblir" for "renforcer"; two of them cancel out."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.contrasts import sets_against
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.frames import frame
from cms_publisher.fidelity.meaning.nouns import is_determined
from cms_publisher.fidelity.meaning.polarity import clause_of, denials, light, turning
from cms_publisher.fidelity.meaning.scope import denied, refused, turned
from cms_publisher.fidelity.meaning.weights import COMPARED
from cms_publisher.fidelity.propositions.deeds import alike, any_sure
from cms_publisher.fidelity.propositions.retold import every_deed, is_converse
from cms_publisher.fidelity.propositions.terms import term
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import is_verb, is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair, Telling
    from cms_publisher.fidelity.meaning.polarity import Clause
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.deeds import Deed
    from cms_publisher.fidelity.propositions.roster import Roster

_TOLD: Final = 2
_MOST: Final = 0.5
_PART: Final = 0.4
_NEAR: Final = 3
"""Content words within which others tell of which word a contrary is the counterpart."""
_FAR: Final = 1000
_LITTLE: Final = ("moins ", "peu ", "guère ")
_THAN: Final = frozenset({"que", "qu"})
_REACH: Final = 5
"""Words behind "plus" among which its "que" stands."""

_TO_SHUN: Final = re.compile(
    r" (?:(?:à la|à l[’']|aux?|à ses|à leurs) ?[^\s,;.]+ )?(?:de |d[’']|à )"
    r"(?:s[’'](?:abstenir|interdire)|renoncer|éviter|cesser|se (?:passer|priver|garder)|bannir|proscrire|exclure)\b"
)
"""Behind a verb, what turns it into its contrary: "recommander aux clients de renoncer"."""
_FUTURE: Final = ("era", "eront", "ira", "iront", "dra", "dront")
_AGED: Final = re.compile(r" (?:de|d[’']) ?[\w-]+(?: [\w-]+)? ans\b")
"""Behind "âgé", where it says no more than how old."""
_PLURAL: Final = ("s", "x")
_STILL: Final = re.compile(r"\b(?:encore|toujours)(?: en)? $", re.IGNORECASE)
_SO_MANY: Final = re.compile(r"\bdont (?P<number>[\w]+)(?: seule?)?(?: [^\s,;:.]+){0,2} $", re.IGNORECASE)
"""Before a word, how many of a whole it is said of."""
_WAS: Final = re.compile(r"\b(?:étai|avai)(?:t|ent)(?: \w+)? $")


class Contradicted(Rule):
    """The rule of contraries."""

    def doubts(self) -> Iterator[Doubt]:
        """Clauses that tell the same, but for a word that says the contrary."""
        for telling in self.case.tellings:
            contraries = [pair for pair in telling.pairs if pair.kind is Kind.CONTRARY and self._against(pair)]
            turns = len(contraries) + self._denials(telling) if contraries else 0
            if turns % 2 and (_tells(telling) or any(map(self._beside, contraries))):
                word = contraries[0]
                yield self.case.doubt(Difference.OPPOSITE, word.ours.start, word.ours.end, word.theirs.text)

    def _denials(self, telling: Telling) -> int:
        """How many denials of one side are of what the other doesn't have: "recommandé de ne pas" for "déconseillé"."""
        mine, theirs = ({word(pair).start for pair in telling.pairs} for word in (_ours, _theirs))
        return sum(_alone(self.case.ours, clause, mine) for clause in telling.ours) + sum(
            _alone(telling.claims, clause, theirs) for clause in telling.theirs
        )

    def _against(self, pair: Pair) -> bool:
        """Whether both are said of the same, and both stand as they are or both denied."""
        own = term(self.case.ours)
        if (own is not None and own.is_of(term(pair.claims))) or sets_against(pair.claims, self.case.ours):
            return False  # "dont six mois ferme" goes with "dont dix-huit mois avec sursis"
        if _is_turned(self.case.ours, pair.ours) != _is_turned(pair.claims, pair.theirs):
            return False  # "exclure" goes with "a refusé d’inclure"
        if (
            _are_others(self.case.ours, pair)
            or _says_age(self.case.ours, pair.ours)
            or _says_age(pair.claims, pair.theirs)
        ):
            return False
        if _was_before(self.case.ours, pair.ours, pair.theirs) or _is_so_still(self.case.ours, pair.ours, pair.theirs):
            return False
        if _is_the_rest(self.case.ours, pair) or _shuns(self.case.ours, pair.ours) != _shuns(pair.claims, pair.theirs):
            return False  # "déconseiller" goes with "recommander de renoncer à"
        same = self._of_the_same(pair) and not self._is_told_beside(pair)
        return same and not self._is_turned_about(pair) and not self._is_converse(pair)

    def _is_told_beside(self, pair: Pair) -> bool:
        """Whether our clause tells another of the passage's, and one of ours with a verb that of the contrary."""
        mine, theirs = clause_of(self.case.ours, pair.ours), clause_of(pair.claims, pair.theirs)
        inside: dict[Clause, set[bool]] = {}
        for each in self.case.pairs:
            if each.claims is pair.claims and each.kind is Kind.SAME:
                its = theirs.start <= each.theirs.start < theirs.end
                inside.setdefault(clause_of(self.case.ours, each.ours), set()).add(its)
        return inside.get(mine) == {False} and any(
            rows == {True} and has_finite_verb(self.case.ours.text, clause.start, clause.end)
            for clause, rows in inside.items()
        )

    def _of_the_same(self, pair: Pair) -> bool:
        """Whether another word goes with both, or stands near both."""
        mine, theirs = frame(self.case.ours, pair.ours), frame(pair.claims, pair.theirs)
        told = [other for other in self.case.pairs if other.claims is pair.claims and other.kind is not Kind.CONTRARY]
        return bool(self._near(pair, told)) or any(
            other.ours.start in mine and other.theirs.start in theirs for other in told
        )

    def _is_turned_about(self, pair: Pair) -> bool:
        """Whether the terms of a comparison have changed places: "A souffre moins que B", "B souffre plus que A"."""
        if pair.ours.folded not in COMPARED:
            return False
        mine, theirs = _than(self.case.ours, pair.ours), _than(pair.claims, pair.theirs)
        if mine == theirs == _FAR:
            return False
        told = [other for other in self.case.pairs if other.claims is pair.claims and other.kind is not Kind.CONTRARY]
        return any((other.ours.start > mine) != (other.theirs.start > theirs) for other in told)

    def _is_converse(self, pair: Pair) -> bool:
        """Whether one verb tells the other’s deed from the other side: "A achète à B", "B vend à A"."""
        if not is_converse(pair.ours.stem, pair.theirs.stem):
            return False
        roster = self.case.roster
        mine, theirs = (
            [deed for deed in every_deed(claims.text) if deed.event.verb.start == word.start]
            for claims, word in ((self.case.ours, pair.ours), (pair.claims, pair.theirs))
        )
        return any(alike(one, other) and _is_straight(one, other, roster) for one in mine for other in theirs)

    def _beside(self, pair: Pair) -> bool:
        """Whether the sentence tells the passage, and the words beside a contrary are those beside its counterpart."""
        told = [other for other in self.case.pairs if other.claims is pair.claims and other.kind is not Kind.CONTRARY]
        return len(told) >= _MOST * len(_places(self.case.ours)) and len(self._near(pair, told)) >= _TOLD

    def _near(self, pair: Pair, told: list[Pair]) -> list[Pair]:
        """Those of these pairs that stand near a contrary on both sides."""
        mine, theirs = _places(self.case.ours), _places(pair.claims)
        if pair.ours.start not in mine or pair.theirs.start not in theirs:
            return []
        return [
            other
            for other in told
            if abs(mine.get(other.ours.start, _FAR) - mine[pair.ours.start]) <= _NEAR
            and abs(theirs.get(other.theirs.start, _FAR) - theirs[pair.theirs.start]) <= _NEAR
        ]


def _is_straight(one: Deed, other: Deed, roster: Roster) -> bool:
    """Whether the same do it; where one side doesn't say who, whether it is done to the same."""
    if one.agents and other.agents:
        return any_sure(one.agents, other.agents, roster)
    return any_sure(one.undergo, other.undergo, roster)


def _is_so_still(claims: Claims, mine: Word, theirs: Word) -> bool:
    """Whether ours tells how it is until the passage's verb ends that: "encore ouvert", of what "fermera"."""
    return theirs.folded.endswith(_FUTURE) and _STILL.search(claims.text[: mine.start]) is not None


def _is_the_rest(claims: Claims, pair: Pair) -> bool:
    """Whether ours counts the others of as many as the passage says: one full-time of three, "dont deux" part-time."""
    mine, theirs = _counted_before(claims, pair.ours), _counted_before(pair.claims, pair.theirs)
    return bool(mine and theirs) and any(each.value == mine + theirs for each in pair.claims.figures)


def _counted_before(claims: Claims, word: Word) -> Decimal:
    """How many of a whole are told to be so, by the number behind "dont"; nought where none is."""
    found = _SO_MANY.search(claims.text[: word.start])
    if found is None:
        return Decimal(0)
    return next((each.value for each in claims.figures if each.start == found.start("number")), Decimal(1))


def _shuns(claims: Claims, word: Word) -> bool:
    """Whether what is advised, asked or allowed by it is to leave something be."""
    return _TO_SHUN.match(claims.text, word.end) is not None


def _are_others(claims: Claims, pair: Pair) -> bool:
    """Whether one noun is of one and the other of several, in another place: the driver is none of his passengers."""
    if _is_plural(pair.ours) == _is_plural(pair.theirs) or _tells_first(claims, pair.ours) == _tells_first(
        pair.claims, pair.theirs
    ):
        return False
    return is_determined(claims, pair.ours) and is_determined(pair.claims, pair.theirs)


def _tells_first(claims: Claims, word: Word) -> bool:
    """Whether a verb stands before it in its clause, so that it is no subject."""
    return has_finite_verb(claims.text, clause_of(claims, word).start, word.start)


def _is_plural(word: Word) -> bool:
    return word.folded.endswith(_PLURAL) and is_word(word.text.lower()[:-1])


def _says_age(claims: Claims, word: Word) -> bool:
    return word.folded.startswith("age") and _AGED.match(claims.text, word.end) is not None


def _was_before(claims: Claims, mine: Word, theirs: Word) -> bool:
    """Whether ours tells how it was before the passage's verb undid that: "était fermée", of what "a rouvert"."""
    again = theirs.folded.startswith("r") and any(is_word(theirs.text.lower()[cut:]) for cut in (1, 2))
    return again and _WAS.search(claims.text[: mine.start]) is not None


def _ours(pair: Pair) -> Word:
    return pair.ours


def _theirs(pair: Pair) -> Word:
    return pair.theirs


def _alone(claims: Claims, clause: Clause, told: set[int]) -> int:
    """How many denials of a clause are of none of these words, and of no negative word."""
    against = told | {word.start for word in turning(clause)}
    return sum(bool(denial.words) and not denial.words & against for denial in denials(claims, clause))


def _is_turned(claims: Claims, word: Word) -> bool:
    """Whether it is denied, or only little of it said: "moins enthousiaste" for "prudente"."""
    before = claims.text[: word.start].lower().endswith(_LITTLE)
    infinitive = word.folded.endswith(("er", "ir", "re")) and is_verb(word.text.lower())
    said_no = denied(claims) ^ refused(claims) if infinitive else turned(claims)  # "reste à faire" is still to be done
    return (word.start in said_no) != before


def _than(claims: Claims, compared: Word) -> int:
    """Where "que" stands behind "plus" or "moins"; far behind where it doesn't."""
    after = (word for word in claims.words if word.start > compared.start)
    return next((word.start for word in islice(after, _REACH) if word.folded in _THAN), _FAR)


def _places(claims: Claims) -> dict[int, int]:
    """The number of each content word, by where it stands."""
    return {word.start: number for number, word in enumerate(word for word in claims.words if word.content)}


def _tells(telling: Telling) -> bool:
    """Whether enough of the clauses is the same."""
    ours = [word for clause in telling.ours for word in clause.words if word.content and not light(word.folded)]
    theirs = [word for clause in telling.theirs for word in clause.words if word.content and not light(word.folded)]
    told = {pair.theirs.start for pair in telling.pairs}
    return (
        len(telling.pairs) >= _MOST * len(ours)
        and len(told) >= min(_TOLD, len(ours), len(theirs))
        and len(told) >= _PART * len(theirs)
    )
