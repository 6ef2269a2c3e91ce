"""Yes for no: what somebody accepts, admits or backs in ours, and refuses, denies or doesn't answer in the source."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.contrasts import sets_against
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.doers import deeds_of
from cms_publisher.fidelity.meaning.polarity import clause_at, clauses
from cms_publisher.fidelity.meaning.scope import turned
from cms_publisher.fidelity.propositions.deeds import any_sure, deeds, is_actor
from cms_publisher.french import tables
from cms_publisher.french.grammar import events

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.deeds import Deed, Party
    from cms_publisher.fidelity.propositions.passages import Library, Passage

_AGAINST: Final = {"yes": frozenset({"no", "held-back"}), "no": frozenset({"yes", "held-back"})}
"""What a stance is not."""
_OF_THAT: Final = re.compile(r"(?:\bl[’']|\b(?:les?|la|y|en) |\bce qu(?:e |[’'])[^,;.:]{0,24})$", re.IGNORECASE)
"""Before a verb whose object is what was just told: "ce que le maire | reconnaît", "il l’| a promis"."""
_WHICH: Final = re.compile(r"\b(?:auxquel\w+|auquel|à laquelle|que|dont|qu[’'])[^,;.:]*$", re.IGNORECASE)
_GUILTY: Final = re.compile(r" (?:\w+ )?(?:non )?coupables?\b")
_BY_PRONOUN: Final = re.compile(
    r"\b(?P<who>ils?|elles?|ce(?:lui|lle|ux|lles)-ci|cette dernière|ce dernier|ces derni\w+) "
    r"(?:(?:ne |n[’']|les? |la |l[’']|y |en |s[’']y |s[’']))*$",
    re.IGNORECASE,
)
_FEMALE: Final = re.compile(
    r"(?:la|une|cette|mme|sa) |(?:[^\W\d_]+ )?[^\W\d_]+(?:trice|euse|ière|ente)\b", re.IGNORECASE
)
_MALE: Final = re.compile(r"(?:le|un|ce|cet|m\.|son|au|du) ", re.IGNORECASE)
_DENIED: Final = {"yes": "no", "no": "open", "answer": "held-back", "held-back": "open"}
_CONTRE: Final = re.compile(r" (?:contre|non)\b")
_POUR: Final = re.compile(r" (?:pour|oui)\b")
_REACH: Final = 1


class _Stance(NamedTuple):
    """What somebody says to something."""

    holders: tuple[Party, ...]
    side: str
    deed: Deed


class Stances(Rule):
    """The rule of yes and no."""

    def doubts(self) -> Iterator[Doubt]:
        """The first stance of ours of which the passages have only the other."""
        if _sides().keys().isdisjoint([each.lemma for each in events(self.case.ours.text)]):
            return
        for mine in _of(self.case.ours, _told(self.case.ours)):
            against = _AGAINST.get(mine.side)
            if against is None:
                continue
            theirs = [
                (passage, each)
                for passage in self.case.around(_REACH, _REACH)
                for each in _held(passage, self.case.library)
                if not sets_against(passage.claims, self.case.ours)
                and any_sure(mine.holders, each.holders, self.case.roster)
            ]
            at = mine.deed.event
            if theirs and all(each.side in against for _, each in theirs) and self._is_of_that(mine.deed, theirs[0][0]):
                yield self.case.doubt(Difference.OPPOSITE, at.start, at.end, theirs[0][0].claims.text)
                return

    def _is_of_that(self, deed: Deed, passage: Passage) -> bool:
        """Whether both speak of the same thing, as far as ours says of what."""
        ours, event = self.case.ours, deed.event
        if _OF_THAT.search(ours.text[: event.start]):
            return True
        end = next((c.end for c in clauses(ours) if c.start > event.start), len(ours.text))
        relative = _WHICH.search(ours.text, 0, event.start)
        start = clause_at(ours, relative.start()).start if relative else event.end
        doers = [(each.start, each.end) for each in deed.agents]
        return any(
            pair.claims is passage.claims
            and pair.kind is not Kind.CONTRARY
            and start <= pair.ours.start < end
            and not any(first <= pair.ours.start < last for first, last in doers)
            for pair in self.case.pairs
        )


def _told(claims: Claims) -> Iterator[Deed]:
    """Our deeds, a pronoun's with whom alone it can mean in the sentence."""
    for deed in deeds(claims.text):
        if deed.agents or deed.event.passive or deed.event.lemma not in _sides():
            yield deed
        elif found := _BY_PRONOUN.search(claims.text, 0, deed.event.start):
            yield replace(deed, agents=_meant(claims, found))


def _meant(claims: Claims, pronoun: re.Match[str]) -> tuple[Party, ...]:
    """Who is told before a pronoun that it may mean, where these are one: "celui-ci" is the last of them."""
    low = pronoun["who"].lower()
    unlike = _FEMALE if low in {"il", "celui-ci", "ce dernier"} else _MALE
    before = [
        party
        for deed in deeds(claims.text)
        for party in (*deed.agents, *deed.undergo)
        if party.end <= pronoun.start() and (party.names or is_actor(claims.text, party))
    ]
    may_be = [party for party in before if not unlike.match(claims.text, party.start)]
    last = max(may_be, key=lambda party: party.start, default=None)
    return (last,) if last and (len(low) > 5 or len({party.start for party in may_be}) == 1) else ()  # noqa: PLR2004


@lru_cache(maxsize=1024)
def _held(passage: Passage, library: Library) -> tuple[_Stance, ...]:
    return tuple(_of(passage.claims, deeds_of(passage, library)))


def _of(claims: Claims, found: Iterable[Deed]) -> Iterator[_Stance]:
    for deed in found:
        side = _sides().get(deed.event.lemma)
        if side == "vote":
            side = _voted(claims, deed)
        if side and deed.agents and not deed.by_noun and not _GUILTY.match(claims.text, deed.event.end):
            no = deed.event.negated or deed.event.verb.start in turned(claims)
            yield _Stance(deed.agents, _DENIED[side] if no else side, deed)


def _voted(claims: Claims, deed: Deed) -> str | None:
    """How somebody voted: for it, unless "contre" stands behind."""
    if _CONTRE.match(claims.text, deed.event.end):
        return "no"
    return "yes" if deed.undergo or _POUR.match(claims.text, deed.event.end) else None


@cache
def _sides() -> dict[str, str]:
    rows = (line.partition(":") for line in tables.lines("stances"))
    return {verb: name.strip() for name, _, verbs in rows for verb in verbs.split()}
