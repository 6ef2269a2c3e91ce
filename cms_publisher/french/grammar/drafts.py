"""Events and clauses in the making: what a sentence's reader fills in as it goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar.events import Event
from cms_publisher.french.grammar.tokens import Tag

if TYPE_CHECKING:
    from cms_publisher.french.grammar.phrases import Phrase
    from cms_publisher.french.grammar.verbgroups import Group

_UNDERGOES: Final = frozenset({"voir", "faire"})
"""Verbs with "se" whose subject the infinitive is done to: "s’est vu retirer", "s’est fait voler"."""


@dataclass(eq=False)
class Draft:
    """An event in the making."""

    group: Group
    negated: bool = False
    reflexive: bool = False
    finite: bool = False
    subjects: list[Phrase] = field(default_factory=list)
    objects: list[Phrase] = field(default_factory=list)
    others: list[Phrase] = field(default_factory=list)
    link: str = ""
    """The preposition before an infinitive."""
    inverted: bool = False
    """Whether its subject may follow: ", explique le maire"."""

    @property
    def takes_object(self) -> bool:
        """Whether its verb can have a direct object there."""
        reading = self.group.main.reading
        return not self.group.passive and reading is not None and reading.transitive

    @property
    def is_participle(self) -> bool:
        """Whether it is a participle beside a noun."""
        return self.group.main.tag is Tag.PARTICIPLE and not self.finite

    @property
    def has_auxiliary(self) -> bool:
        """Whether it is a participle with "avoir": "a signé"."""
        return self.group.main.tag is Tag.PARTICIPLE and self.finite and not self.group.passive and not self.reflexive

    def event(self) -> Event:
        """The event, the roles of a passive exchanged."""
        group = self.group
        by = [phrase for phrase in self.others if phrase.preposition and phrase.preposition.low == "par"]
        agents, patients = (by, self.subjects) if group.passive else (self.subjects, self.objects)
        undergoes = self.reflexive and not _UNDERGOES.isdisjoint(group.modals)
        if undergoes:  # "s’est vu retirer sa délégation par le maire"
            agents, patients = by, [*self.subjects, *self.objects]
        rest = tuple(phrase for phrase in self.others if phrase not in by or not (group.passive or undergoes))
        return Event(
            group.main, group.start, group.end, group.time, group.passive, self.negated, self.reflexive, group.modals,
            tuple(agents), tuple(patients), rest, self.link,
        )  # fmt: skip


@dataclass(eq=False)
class Clause:
    """A clause under reading."""

    relative: str = ""
    antecedent: list[Phrase] = field(default_factory=list)
    subjects: list[Phrase] = field(default_factory=list)
    draft: Draft | None = None
    """Its finite verb."""
    after_past: bool = False
    """Whether it hangs with "que" on a verb in the past: a conditional there tells what was to come."""
