"""What a noun tells as only asked for, feared or not ruled out, told as so: "annonce une grève"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.hedged import hedges
from cms_publisher.fidelity.meaning.scope import denied
from cms_publisher.fidelity.meaning.standing import WANTS, Standing, clause_around, standing
from cms_publisher.fidelity.propositions.deeds import any_same, parties
from cms_publisher.french import families
from cms_publisher.french.grammar import Tag, events
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.grammar import Event

_NOT_OUT: Final = frozenset({"exclure", "écarter"})
_ASKS: Final = WANTS | {"proposer", "suggérer", "préconiser", "étudier", "évoquer", "solliciter", "espérer", "attendre"}
"""With a noun they tell of what isn't so yet."""
_MAY_LEAVE_OPEN: Final = _ASKS | _NOT_OUT
_SETS: Final = frozenset(
    """
    annoncer décider lancer déclencher entamer voter commencer engager prononcer obtenir décréter ordonner signer
    entreprendre débuter conclure effectuer subir
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Verbs by which what their object tells is so, or surely comes."""
_SURELY: Final = frozenset({Standing.DONE, Standing.SURE, Standing.GOING_ON})
_HEDGES: Final = ("possible", "reserve", "near")


class _Open(NamedTuple):
    """What a noun tells that is left open, and by whom."""

    stem: str
    event: Event


class Undecided(Rule):
    """The rule of deeds that are only talked of."""

    def doubts(self) -> Iterator[Doubt]:
        """The first deed told as done or sure of which the passages only have that it may be."""
        theirs = [(passage, each) for passage in self.case.passages for each in _left_open(passage.claims)]
        if not theirs or self.case.heading:
            return
        ours, roster = self.case.ours, self.case.roster
        for event in events(ours.text):
            for stem in _sets(event):
                found = [
                    passage
                    for passage, each in theirs
                    if families.akin(stem, each.stem)
                    and (
                        any_same(parties(event.agents), parties(each.event.agents), roster)
                        or not (event.agents and each.event.agents)
                    )
                ]
                if found and self._is_sure(event) and not self._is_told(stem):
                    yield self.case.doubt(Difference.MODALITY, event.start, event.end, found[0].claims.text)
                    return

    def _is_sure(self, event: Event) -> bool:
        """Whether nothing leaves it open in ours."""
        ours = self.case.ours
        quoted = ours.is_quoted(event.start)
        if quoted or event.negated or event.verb.start in denied(ours) or standing(ours, event) not in _SURELY:
            return False
        start, end = clause_around(ours, event)
        return not any(start <= word.start < end for name in _HEDGES for word in hedges(ours, name))

    def _is_told(self, stem: str) -> bool:
        """Whether a sentence thereabouts tells it otherwise than as left open."""
        near = [passage.claims for passage in self.case.around(1, 1)]
        return any(
            families.akin(word.stem, stem) and word.start not in _places(claims)
            for claims in near
            for word in claims.words
        )


def _sets(event: Event) -> Iterator[str]:
    """The families of what a verb tells as so: its own, and that of the object of "annoncer"."""
    if event.lemma in _SETS:
        yield from (families.stem(fold(each.head.low)) for each in event.patients if each.head.tag is Tag.NOUN)
    elif not event.modals or event.modals == ("aller",):
        yield families.stem(fold(event.lemma))


@lru_cache(maxsize=1024)
def _left_open(claims: Claims) -> tuple[_Open, ...]:
    """What the nouns tell that a sentence leaves open."""
    found = []
    for event in [each for each in events(claims.text) if each.lemma in _MAY_LEAVE_OPEN]:
        said_no = event.negated or event.verb.start in denied(claims)
        asks = event.lemma in _ASKS and not said_no
        if asks or (event.lemma in _NOT_OUT and said_no):
            found += [
                _Open(families.stem(fold(each.head.low)), event) for each in event.patients if each.head.tag is Tag.NOUN
            ]
    return tuple(found)


@lru_cache(maxsize=1024)
def _places(claims: Claims) -> frozenset[int]:
    """Where the nouns stand that tell this."""
    return frozenset(each.head.start for one in _left_open(claims) for each in one.event.patients)
