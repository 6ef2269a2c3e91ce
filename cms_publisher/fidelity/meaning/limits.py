"""Limits that a rewording adds, lifts or turns round: conditions, exceptions, "uniquement"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.scope import turned
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage

_CONDITION: Final = re.compile(
    r"\b(?:si |s[’'](?=ils? )|à (?:la )?condition|pourvu qu|sous (?:réserve|condition)|à moins (?:qu|d[’'e])|"
    r"en cas d[’'e]|tant qu|dépend|subordonn|condition)",
    re.IGNORECASE,
)
_REGARDLESS: Final = Sought(
    r"\b(?:quel(?:le)?s? qu[e’']|même (?:si |s[’']il|en cas)|dans tous les cas|en tout cas|quoi qu[’']il|sans qu[e’']|"
    r"[^\W\d_]+ ou (?:non|pas)\b|sans (?:réserves?|conditions?)\b|inconditionnel|peu importe)",
    "quel| ou |même |quoi qu|sans qu|réserve|condition|en tout cas|peu importe|dans tous les cas",
    re.IGNORECASE,
)
_EXCEPT: Final = Sought(
    r"\b(?:sauf|hormis|excepté|à l[’'](?:exception|exclusion))\b", "sauf|eption|lusion|hormis|excepté", re.IGNORECASE
)
_NOT_ALL: Final = re.compile(
    r"\b(?:mais|seule?s?|que|autres?|contrairement|pas|non|hors|exclu\w*|excepti\w+|(?:épargn|dispens|échapp)\w+)\b|"
    r"\bqu[’']",
    re.IGNORECASE,
)
"""What besides may leave something out."""
_INCLUDING: Final = Sought(
    r"\b(?:y compris|même(?: en cas d(?:e |[’'])|(?= (?:les?|la|pour|aux?|pendant|en) ))|comme pour|"
    r"au même titre que)\b",
    "même|y compris|comme pour",
    re.IGNORECASE,
)
_ONLY: Final = Sought(
    r"\b(?:uniquement|exclusivement|(?<!non )(?<!pas )seulement|l[’']unique|à (?:elles?|lui|eux) seule?s?)\b",
    " seul|unique|seulement|exclusivement",
    re.IGNORECASE,
)
_LIMITED: Final = re.compile(
    r"\b(?:uniques?|uniquement|seulement|exclusivement|seule?s?|rien que|réservée?s?|sauf|hormis|sans|"
    r"(?:limit|exclusi|restrei|restrict|simple)\w*)\b|\bn(?:e |[’'])[^,;.]{1,40}?\bqu[e’']",
    re.IGNORECASE,
)


_ALONE: Final = Sought(
    r"\b(?:seule?s? (?:l[ea]s? |l[’'])|uniquement |exclusivement |rien que )",
    "seul|uniquement|exclusivement|rien que",
    re.IGNORECASE,
)
_AMONG: Final = 2
"""Words behind a limit among which what it is of stands: "sauf ceux | d’anglais", "seuls les | cours d’anglais"."""


class Limits(Rule):
    """The rules of conditions, exceptions and restrictions."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._unconditioned()
        yield from self._included()
        yield from self._excepted()
        yield from self._restricted()

    def _unconditioned(self) -> Iterator[Doubt]:
        """What hangs on a condition in the passage, told to be so in any case."""
        theirs = self.case.best.text
        for start, end in self._said(_REGARDLESS):
            if _CONDITION.search(theirs) and not _REGARDLESS.search(theirs):
                yield self.case.doubt(Difference.MODALITY, start, end, theirs)

    def _included(self) -> Iterator[Doubt]:
        """What the passage excepts, told to be included or the only one, or the other way round."""
        for mine, others in ((_INCLUDING, (_EXCEPT,)), (_EXCEPT, (_INCLUDING, _ALONE)), (_ALONE, (_EXCEPT,))):
            for start, end in self._said(mine):
                for theirs in others:
                    alone = _ALONE in (mine, theirs)
                    for passage in self.case.passages:
                        what = self._of_both(end, passage, theirs, alone=alone)
                        if what and not (alone and self._is_turned(passage)):
                            yield self.case.doubt(Difference.OPPOSITE, start, what.end, passage.claims.text)
                            return

    def _of_both(self, end: int, passage: Passage, theirs: Sought, *, alone: bool) -> Word | None:
        """Our word behind a limit that stands behind the passage's too; of "seul" it may stand a word further on."""
        many = _AMONG if alone else 1
        ends = [each.end() for each in theirs.finditer(passage.claims.text)]
        others = [word for at in ends for word in _behind(passage.claims, at, many)]
        told = [
            one
            for one in (_behind(self.case.ours, end, many) if others else ())
            if any(one.stem == other.stem or (not alone and likely(one.stem, other.stem)) for other in others)
        ]
        return told[-1] if told else None

    def _is_turned(self, passage: Passage) -> bool:
        """Whether one side denies what the other says: "seul X a réussi" is "tous ont échoué, sauf X"."""
        if bool(turned(self.case.ours)) != bool(turned(passage.claims)):
            return True
        return any(pair.claims is passage.claims and pair.kind is Kind.CONTRARY for pair in self.case.pairs)

    def _excepted(self) -> Iterator[Doubt]:
        """An exception that neither the passage nor another that tells what is excepted knows of."""
        holds = self.case.library.holds
        for start, end in self._said(_EXCEPT):
            what = _behind(self.case.ours, end, 1)
            told = [
                self.case.best,
                *(p.claims for p in self.case.telling if any(holds(p.claims, w.stem) for w in what)),
            ]
            if not any(_EXCEPT.search(each.text) or _NOT_ALL.search(each.text) for each in told):
                yield self.case.doubt(Difference.ADDED, *self.case.ours.clause(start), self.case.best.text)

    def _restricted(self) -> Iterator[Doubt]:
        """A restriction that no passage knows of."""
        for start, end in self._said(_ONLY):
            if not any(_LIMITED.search(passage.claims.text) for passage in self.case.around(1, 1)):
                yield self.case.doubt(Difference.QUANTITY, start, end, self.case.best.text)

    def _said(self, pattern: Sought) -> Iterator[tuple[int, int]]:
        """Where our sentence says it outside quotations."""
        for found in pattern.finditer(self.case.ours.text):
            if not self.case.ours.is_quoted(found.start()):
                yield found.span()


def _behind(claims: Claims, at: int, many: int) -> list[Word]:
    return [word for word in claims.words if word.start >= at and word.content][:many]
