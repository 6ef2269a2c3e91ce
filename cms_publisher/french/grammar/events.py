"""What a sentence tells that is done: each verb with who does it, to whom, when, and whether it is denied."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from cms_publisher.french.grammar.phrases import Phrase
    from cms_publisher.french.grammar.tokens import Token


class Time(Enum):
    """When something is done, as its verb says."""

    DONE = "done"
    """Passé composé, passé simple, plus-que-parfait: it has been."""
    GOING_ON = "going on"
    """Present and imperfect."""
    TO_COME = "to come"
    """Future, "va faire", "doit faire"."""
    POSSIBLE = "possible"
    """Conditional, subjunctive, "peut faire"."""
    OPEN = "open"
    """An infinitive or participle: the verb that it hangs on says."""


@dataclass(frozen=True, eq=False)
class Event:
    """A verb with its arguments; what isn't sure is left empty."""

    verb: Token
    """Its main verb: the participle of "a été reçue", the infinitive of "doit venir"."""
    start: int
    """Where its group of words begins, auxiliaries and modals included."""
    end: int
    time: Time
    passive: bool = False
    negated: bool = False
    reflexive: bool = False
    modals: tuple[str, ...] = ()
    """The verbs that it hangs on: "doit", "envisage de"; their infinitives."""
    agents: tuple[Phrase, ...] = ()
    """Who does it: the subject, of a passive the phrase with "par"; joined and apposed phrases are one each."""
    patients: tuple[Phrase, ...] = ()
    """Whom or what it is done to: the direct object, of a passive the subject."""
    others: tuple[Phrase, ...] = ()
    """What follows with a preposition: "à la distribution", "contre le maire"."""
    link: str = ""
    """The preposition before an infinitive: "avant | de partir", "pour", "d'"."""

    @cached_property
    def lemma(self) -> str:
        """Its infinitive."""
        return self.verb.lemma
