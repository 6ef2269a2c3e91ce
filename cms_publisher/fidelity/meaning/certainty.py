"""What no passage says to be sure, or so by now: "à coup sûr", "forcément", "déjà" for "pas encore"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt

_SURE: Final = Sought(
    r"\b(?:forcément|sans (?:aucun|le moindre|nul) doute|à coup sûr|à n[’']en pas douter|preuves? à l[’']appui|"
    r"c[’']est certain|(?:incontestable|indubitable|assuré|indéniable|indiscutable|irréfutable|inévitable|inéluctable|"
    r"infaillible|immanquable|définitive|automatique|obligatoire|évidem|manifeste)ment|"
    r"à (?:elle|lui|eux|elles) seule?s?|(?<!non )sans (?:réserve|condition|exception)s?|en aucun cas|"
    r"quoi qu[’']il arrive)\b",
    " seul| doute|évidem|assuré|preuve|réserve|manifeste|forcément|condition|il arrive|exception|à coup sûr|"
    "définitive|inévitable|indéniable|automatique|est certain|inéluctable|infaillible|irréfutable|indubitable|"
    "immanquable|obligatoire|en aucun cas|indiscutable|incontestable",
    re.IGNORECASE,
)
"""Words that leave nothing open."""
_STEM: Final = 8
"""First letters by which an adverb is known in its adjective: "définitivement", "définitive"."""
_ALREADY: Final = Sought(r"\bdéjà\b", "déjà", re.IGNORECASE)
_NOT_YET: Final = re.compile(
    r"\b(?:encore|toujours|doi(?:t|vent)|devr\w+|prév\w+|rest(?:e|ent|era|eront)|sans|pourrai\w+|peut|prochain\w*|sera|"
    r"seront)\b|\bn(?:e |[’'])",
    re.IGNORECASE,
)
"""What in a passage may say that something is not so by now."""
_JUDGED: Final = Sought(
    r"(?<!non )\bcoupables? (?:de|du|des|d[’'])|\b(?:est|sont|était|étaient) (?:[^\W\d_]+ment )?"
    r"responsables? d(?:e|u|es|[’'])|"
    r"\b(?:est|sont|été|étaient|était|et|,) (?:[^\W\d_]+ment )?condamnée?s?\b|\b(?:a|ont|avait|avaient) avoué\b",
    "coupable|responsable|condamn|avoué",
    re.IGNORECASE,
)
"""Somebody found guilty, or to blame."""
_FOUND: Final = re.compile(
    r"\b(?:coupab|culpab|condamn|responsab|avou|écop|inflig|sanctionn|reconnu|peine|verdict)", re.IGNORECASE
)
"""What in a passage may tell of such a finding."""
_CHARGED: Final = re.compile(
    r"\b(?:enquête|mise? en examen|garde à vue|soupçon|accus|poursuivi|plainte|comparai|reproch|requi|procès|prévenu|"
    r"information judiciaire|suspect|présumé)",
    re.IGNORECASE,
)
"""What tells of a charge, or of an inquiry."""


class Certainty(Rule):
    """The rule of what is made certain by a word of its own."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._sure()
        yield from self._already()
        yield from self._judged()

    def _sure(self) -> Iterator[Doubt]:
        """A word that leaves nothing open, where no passage has one."""
        for start, end in self._said(_SURE):
            stem = fold(self.case.ours.text[start:end].lower())[:_STEM]
            texts = self._near()
            if not any(_SURE.search(text) or stem in fold(text.lower()) for text in texts):
                yield self.case.doubt(Difference.MODALITY, start, end, self.case.best.text)

    def _already(self) -> Iterator[Doubt]:
        """What is so by now, where the passage denies something or tells of what is to come."""
        for start, end in self._said(_ALREADY):
            if _NOT_YET.search(self.case.best.text) and not any(map(_ALREADY.search, self._near())):
                yield self.case.doubt(Difference.MODALITY, start, end, self.case.best.text)

    def _judged(self) -> Iterator[Doubt]:
        """Somebody found guilty or to blame, where the passages have a charge or an inquiry and no such finding."""
        for start, end in self._said(_JUDGED):
            texts = self._near()
            if any(map(_CHARGED.search, texts)) and not any(map(_FOUND.search, texts)):
                yield self.case.doubt(Difference.MODALITY, start, end, self.case.best.text)

    def _said(self, pattern: Sought) -> Iterator[tuple[int, int]]:
        """Where our sentence says it outside quotations."""
        for found in pattern.finditer(self.case.ours.text):
            if not self.case.ours.is_quoted(found.start()):
                yield found.span()

    def _near(self) -> list[str]:
        """The passages and the sentences beside them."""
        return [passage.claims.text for passage in dict.fromkeys((*self.case.passages, *self.case.around(1, 1)))]
