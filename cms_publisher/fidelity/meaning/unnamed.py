"""A complaint or an inquiry against nobody known, "contre X", told as against somebody: a name that may be sued for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt

_AGAINST_X: Final = Sought(r"\bcontre X\b", "contre X")
_AGAINST: Final = Sought(
    r"\b(?P<what>plaintes?|enquêtes?|informations? judiciaires?)\b(?:(?! ou | et )[^.;:«»]){0,60}? "
    r"(?P<whom>contre (?:l[ea]s? |l[’']|un |une |son |sa |ses |leurs? |des )?[^\W\d_][\w’-]*)",
    "contre ",
    re.IGNORECASE,
)


class Unnamed(Rule):
    """The rule of complaints against nobody known."""

    def doubts(self) -> Iterator[Doubt]:
        """Against whom ours says that it is, where the passages have it against X and against nobody so called."""
        for match in _AGAINST.finditer(self.case.ours.text):
            whom = match["whom"].lower()
            texts = [passage.claims.text for passage in self.case.passages]
            told = whom == "contre x" or any(whom in passage.claims.text.lower() for passage in self.case.around(2, 2))
            if not told and (theirs := next(filter(_AGAINST_X.search, texts), None)):
                yield self.case.doubt(Difference.NAME, *match.span("whom"), theirs)
