"""What a rewording says that its sources don't: figures, dates, names, who did what, denials, hedges, opposites, lists.

No model: surface forms, families of words, a few tables of French (french/data), a small grammar. What is not known to
differ passes; a finding names the words and the passage that they were held against.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.additions import Additions
from cms_publisher.fidelity.meaning.advanced import Advanced
from cms_publisher.fidelity.meaning.anchors import Anchors
from cms_publisher.fidelity.meaning.announced import Telling, telling
from cms_publisher.fidelity.meaning.attributions import Attributions
from cms_publisher.fidelity.meaning.bearers import Bearers
from cms_publisher.fidelity.meaning.bodies import Bodies
from cms_publisher.fidelity.meaning.bounds import Bounds
from cms_publisher.fidelity.meaning.case import ALONE, Beside, Case, Difference, Doubt
from cms_publisher.fidelity.meaning.causes import Causes
from cms_publisher.fidelity.meaning.certainty import Certainty
from cms_publisher.fidelity.meaning.cited import outlet_named
from cms_publisher.fidelity.meaning.comments import Comments
from cms_publisher.fidelity.meaning.companions import Companions
from cms_publisher.fidelity.meaning.compared import Compared
from cms_publisher.fidelity.meaning.contradicted import Contradicted
from cms_publisher.fidelity.meaning.days import Days
from cms_publisher.fidelity.meaning.degrees import Degrees
from cms_publisher.fidelity.meaning.denials import Denials
from cms_publisher.fidelity.meaning.denied import Denied
from cms_publisher.fidelity.meaning.directions import Directions
from cms_publisher.fidelity.meaning.displaced import is_displaced
from cms_publisher.fidelity.meaning.exchanged import Exchanged
from cms_publisher.fidelity.meaning.figures import Figures
from cms_publisher.fidelity.meaning.firmness import Firmness
from cms_publisher.fidelity.meaning.hedges import Hedges
from cms_publisher.fidelity.meaning.houses import Houses
from cms_publisher.fidelity.meaning.inventions import Inventions
from cms_publisher.fidelity.meaning.items import Items
from cms_publisher.fidelity.meaning.judged import Judged, is_told_ruling
from cms_publisher.fidelity.meaning.lands import Lands
from cms_publisher.fidelity.meaning.limits import Limits
from cms_publisher.fidelity.meaning.markers import Markers
from cms_publisher.fidelity.meaning.moments import Moments
from cms_publisher.fidelity.meaning.multiples import Multiples
from cms_publisher.fidelity.meaning.name_forms import NameForms
from cms_publisher.fidelity.meaning.names import Names
from cms_publisher.fidelity.meaning.negated import Negated
from cms_publisher.fidelity.meaning.no_answer import no_answer
from cms_publisher.fidelity.meaning.offices import Offices
from cms_publisher.fidelity.meaning.other_doers import OtherDoers
from cms_publisher.fidelity.meaning.other_words import told_as
from cms_publisher.fidelity.meaning.outcomes import Outcomes
from cms_publisher.fidelity.meaning.quantities import Quantities
from cms_publisher.fidelity.meaning.ranges import Ranges
from cms_publisher.fidelity.meaning.reach import Reach
from cms_publisher.fidelity.meaning.realised import Realised
from cms_publisher.fidelity.meaning.refused import Refused
from cms_publisher.fidelity.meaning.replaced import Replaced
from cms_publisher.fidelity.meaning.roles import Roles
from cms_publisher.fidelity.meaning.sided import Sided
from cms_publisher.fidelity.meaning.skimmed import skimmed
from cms_publisher.fidelity.meaning.slots import Slots
from cms_publisher.fidelity.meaning.soon import Soon
from cms_publisher.fidelity.meaning.speakers import Speakers
from cms_publisher.fidelity.meaning.stances import Stances
from cms_publisher.fidelity.meaning.strangers import Strangers
from cms_publisher.fidelity.meaning.swapped import Swapped
from cms_publisher.fidelity.meaning.told_days import ToldDays
from cms_publisher.fidelity.meaning.told_near import may_be_told
from cms_publisher.fidelity.meaning.trends import Trends
from cms_publisher.fidelity.meaning.undenied import Undenied
from cms_publisher.fidelity.meaning.unmarked import Unmarked
from cms_publisher.fidelity.meaning.unnamed import Unnamed
from cms_publisher.fidelity.meaning.unturned import Unturned
from cms_publisher.fidelity.meaning.votes import Votes
from cms_publisher.fidelity.meaning.wholes import Wholes
from cms_publisher.fidelity.meaning.wording import Wording
from cms_publisher.fidelity.meaning.years import Years
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.propositions.support import support
from cms_publisher.french.rubrics import is_rubric

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Rule
    from cms_publisher.fidelity.propositions.passages import Library, Passage

__all__ = ["ALONE", "RULES", "Beside", "Difference", "Doubt", "Judgement", "judge", "skim"]

RULES: Final[tuple[type[Rule], ...]] = (
    Figures, Ranges, Days, ToldDays, Years, Names, Bearers, Slots, NameForms, Unnamed, Lands, Roles, Sided, Swapped,
    Exchanged, Bodies, OtherDoers, Contradicted, Stances, Denied, Negated, Denials, Undenied, Unturned, Refused,
    Votes, Companions, Unmarked, Trends, Anchors, Compared, Degrees, Directions, Multiples, Soon, Hedges, Firmness,
    Certainty, Attributions, Speakers, Offices, Markers, Houses, Wording, Items, Causes, Quantities, Wholes, Reach,
    Replaced, Bounds, Outcomes, Realised, Advanced, Judged, Moments, Limits, Additions, Strangers, Comments,
)  # fmt: skip
"""What a sentence is asked that is no invention, in the order in which its findings are told."""


_NAMED: Final = frozenset({Difference.NAME, Difference.ADDED})
"""What an outlet's name may be doubted as."""


@dataclass(frozen=True)
class Judgement:
    """A sentence held against the passages that it stands on."""

    support: tuple[Passage, ...]
    doubts: tuple[Doubt, ...]

    @property
    def evidence(self) -> str | None:
        """The passages' words."""
        return " […] ".join(passage.claims.text for passage in self.support) or None


@lru_cache(maxsize=1024)
def judge(
    text: str,
    library: Library,
    *,
    heading: bool = False,
    found: tuple[Passage, ...] | None = None,
    beside: Beside = ALONE,
) -> Judgement:
    """What a sentence says, held against the sources.

    ``found``: the passages that it stands on, where known; ``beside``: those of the sentences that it stands between.
    """
    ours = read(text)
    found = support(ours, library) if found is None else found
    if heading and is_told_ruling(text, library):
        return Judgement(found, ())
    case = Case(ours, found, library, heading, beside) if found else None
    invented = list(Inventions(case).doubts()) if case else [Doubt(Difference.INVENTED, 0, len(text), text)]
    if invented and heading and case and any(Judged(case).doubts()):
        invented = []  # it tells a ruling, and another one
    if invented and (told := no_answer(ours, library) or told_as(ours, library, beside.before)):
        case, invented = Case(ours, tuple(told), library, heading, beside), []
    if invented and heading and is_rubric(text):
        return Judgement((), ())
    untold = bool(invented)
    if untold and not heading:
        invented = list(_weighed(invented, telling(ours, library, (*found, *beside.before, *beside.after))))
        if may_be_told(ours, library, beside):
            invented = [replace(doubt, weak=True) for doubt in invented]
    if case is None:
        return Judgement((), tuple(invented) if any(word.content for word in ours.words) else ())
    doubts = (*invented, *_doubts(case, invented=untold))
    if not doubts and is_displaced(case):
        doubts = (Doubt(Difference.SUMMED, 0, len(text), text, weak=True),)
    return Judgement(case.passages, doubts)


def _weighed(invented: Sequence[Doubt], tells: Telling) -> Iterator[Doubt]:
    """What is left of an invention: nothing where the sentence tells nothing, a question where it sums up."""
    if tells is not Telling.NOTHING:
        kind = Difference.INVENTED if tells is Telling.NEWS else Difference.SUMMED
        yield from (replace(doubt, kind=kind) for doubt in invented)


def skim(text: str, library: Library) -> Judgement:
    """The same of a piece of a sentence too long to be judged whole: by its figures, names and words alone."""
    return Judgement((), tuple(skimmed(read(text), library)))


def _doubts(case: Case, *, invented: bool) -> Iterator[Doubt]:
    """What the rules find; of an invention nothing more, but for what is put behind it.

    The name of an outlet is no doubt: its source's metadata tell it.
    """
    for rule in (Comments,) if invented else RULES:
        for doubt in rule(case).doubts():
            if doubt.kind not in _NAMED or not _only_names_an_outlet(case, doubt):
                yield doubt


def _only_names_an_outlet(case: Case, doubt: Doubt) -> bool:
    """Whether what is doubted is an outlet's name, with no word of weight besides: ", selon Le Courrier"."""
    words = [word for word in case.ours.within(doubt.start, doubt.end) if word.content]
    outlets = (outlet_named(case.ours, source) for source in case.library.sources)
    return any(all(outlet[0] <= word.start < outlet[1] for word in words) for outlet in outlets if outlet)
