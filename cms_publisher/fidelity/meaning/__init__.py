"""What a rewording says that its sources don't: figures, dates, names, who did what, denials, hedges, opposites, lists.

No model: surface forms, families of words, a few tables of French (french/data), a small grammar. What is not known to
differ passes; a finding names the words and the passage that they were held against.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher.fidelity.claims import read
from cms_publisher.fidelity.meaning.additions import Additions
from cms_publisher.fidelity.meaning.anchors import Anchors
from cms_publisher.fidelity.meaning.attributions import Attributions
from cms_publisher.fidelity.meaning.bounds import Bounds
from cms_publisher.fidelity.meaning.case import Difference, Doubt
from cms_publisher.fidelity.meaning.causes import Causes
from cms_publisher.fidelity.meaning.comments import Comments
from cms_publisher.fidelity.meaning.companions import Companions
from cms_publisher.fidelity.meaning.compared import Compared
from cms_publisher.fidelity.meaning.contradicted import Contradicted
from cms_publisher.fidelity.meaning.days import Days
from cms_publisher.fidelity.meaning.denied import Denied
from cms_publisher.fidelity.meaning.figures import Figures
from cms_publisher.fidelity.meaning.firmness import Firmness
from cms_publisher.fidelity.meaning.hedges import Hedges
from cms_publisher.fidelity.meaning.inventions import Inventions
from cms_publisher.fidelity.meaning.items import Items
from cms_publisher.fidelity.meaning.limits import Limits
from cms_publisher.fidelity.meaning.moments import Moments
from cms_publisher.fidelity.meaning.name_forms import NameForms
from cms_publisher.fidelity.meaning.names import Names
from cms_publisher.fidelity.meaning.negated import Negated
from cms_publisher.fidelity.meaning.offices import Offices
from cms_publisher.fidelity.meaning.outcomes import Outcomes
from cms_publisher.fidelity.meaning.quantities import Quantities
from cms_publisher.fidelity.meaning.replaced import Replaced
from cms_publisher.fidelity.meaning.roles import Roles
from cms_publisher.fidelity.meaning.soon import Soon
from cms_publisher.fidelity.meaning.speakers import Speakers
from cms_publisher.fidelity.meaning.swapped import Swapped
from cms_publisher.fidelity.meaning.trends import Trends
from cms_publisher.fidelity.meaning.unmarked import Unmarked
from cms_publisher.fidelity.meaning.wording import Wording
from cms_publisher.fidelity.passages import support

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.passages import Library, Passage

__all__ = ["Difference", "Doubt", "Judgement", "judge"]


@dataclass(frozen=True)
class Judgement:
    """A sentence held against the passages that it stands on."""

    support: tuple[Passage, ...]
    doubts: tuple[Doubt, ...]

    @property
    def evidence(self) -> str | None:
        """The passages' words."""
        return " […] ".join(passage.claims.text for passage in self.support) or None


def judge(text: str, library: Library, *, heading: bool = False, found: Sequence[Passage] | None = None) -> Judgement:
    """What a sentence says, held against the sources; ``found``: the passages that it stands on, where known."""
    ours = read(text)
    found = support(ours, library) if found is None else found
    if not found:
        weighty = any(word.content for word in ours.words)
        doubt = Doubt(Difference.INVENTED, 0, len(text), text)
        return Judgement((), (doubt,) if weighty else ())
    case = _Rules(ours, tuple(found), library, heading)
    return Judgement(tuple(found), tuple(case.doubts()))


class _Rules(
    Inventions,
    Additions,
    Attributions,
    Causes,
    Comments,
    Items,
    Limits,
    Moments,
    Quantities,
    Contradicted,
    Denied,
    Negated,
    Companions,
    Compared,
    Anchors,
    Soon,
    NameForms,
    Unmarked,
    Trends,
    Wording,
    Figures,
    Days,
    Names,
    Hedges,
    Firmness,
    Replaced,
    Speakers,
    Bounds,
    Outcomes,
    Roles,
    Swapped,
    Offices,
):
    """All that a sentence is asked."""

    def doubts(self) -> Iterator[Doubt]:
        """What the rules find; of an invention nothing more, but for what is put behind it."""
        invented = list(self.invented())
        if invented:
            yield from invented
            yield from self.commented()
            return
        for rule in (
            self.wrong_figures, self.wrong_dates, self.wrong_names, self.unknown_name, self.no_name,
            self.with_article, self.other_slot,
            self.other_office, self.wrong_relations, self.other_part, self.other_doer, self.undergoes,
            self.another, self.exchanged, self.crossed,
            self.contradicted,
            self.denied_words, self.denial_alone, self.negated, self.other_company, self.unmarked, self.other_way,
            self.other_anchor, self.compared, self.about_to, self.harder, self.firmer,
            self.attribution, self.proven, self.other_speaker, self.other_identity, self.other_holder,
            self.judging_verb, self.lists_cut, self.miscounted,
            self.other_items, self.other_cause, self.other_reason, self.other_link, self.other_quantity,
            self.other_share, self.all_for_some, self.replaced,
            self.other_labels,
            self.other_side, self.other_degree, self.told_as_done, self.other_time, self.done_otherwise,
            self.other_order, self.other_sequence, self.other_bound, self.other_hours, self.other_length,
            self.unconditioned, self.included, self.excepted, self.restricted, self.added, self.commented,
        ):  # fmt: skip
            yield from rule()
