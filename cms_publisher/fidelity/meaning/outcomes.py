"""What the passage still plans, told as done: "a été étudié" for "doit être étudié"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Case, Difference
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims, Word
    from cms_publisher.fidelity.meaning.case import Doubt

_DONE: Final = re.compile(
    r"\b(?:(?:a|ont)(?: déjà)?(?: été)?|vient d[’']être|viennent d[’']être)\s$",
    re.IGNORECASE,
)
_TO_DO: Final = re.compile(
    r"\b(?:doit|doivent|devra|devront|va|vont|pourra|pourront|peut|peuvent|pourrait|pourraient|devrait|devraient|"
    r"compte|comptent|prévoit de|prévoient de|envisage de|envisagent de|espère|espèrent|souhaite|souhaitent|veut|"
    r"veulent)"
    r"\s(?:être\s)?$",
    re.IGNORECASE,
)
_PARTICIPLE: Final = re.compile(r"(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|aint|eint|ort|orte)$")
_FUTURE: Final = re.compile(r"(?:era|eront|ira|iront|dra|dront|ura|uront)$")


class Outcomes(Case):
    """The rule of what is done and what is not yet."""

    def told_as_done(self) -> Iterator[Doubt]:
        """A verb that the passage has only for what is to come, and ours for what has been."""
        if self.heading:
            return
        for word in self.ours.words:
            if not word.content or not _done(self.ours, word):
                continue
            theirs = [(p.claims, w) for p in self.passages for w in p.claims.words if families.akin(w.stem, word.stem)]
            if theirs and all(_to_come(claims, other) for claims, other in theirs):
                yield self.doubt(Difference.MODALITY, word.start, word.end, theirs[0][0].text)
                return


def _done(claims: Claims, word: Word) -> bool:
    return bool(_PARTICIPLE.search(word.folded) and _DONE.search(claims.text[: word.start]))


def _to_come(claims: Claims, word: Word) -> bool:
    return bool(_FUTURE.search(word.folded) or _TO_DO.search(claims.text[: word.start]))
