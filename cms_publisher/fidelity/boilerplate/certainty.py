"""Which lines of a copy are known for what they are: what no rule knows was kept, or cut, at a guess.

A sentence is text; whatever ends as none must be of a kind that copies have: a row of a sheet, a day of a programme,
what readers need, what is announced below it. The rest may be anything, a colleague's note as well.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.boilerplate.desk_lines import THING
from cms_publisher.fidelity.boilerplate.public_lines import for_readers
from cms_publisher.fidelity.interviews import gathered
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.fixtures import is_fixture
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.match_sheets import is_row
from cms_publisher.french.practical import is_practical
from cms_publisher.french.words import fold

_ENDED: Final = re.compile(r"[.!?…:;»”\"][\s)\]»”\"●■◼▪◆♦⬛◾□]*$")
_VALUE: Final = re.compile(rf"(?!{THING}\b)[^:.!?]{{2,60}} ?: ?\S.*")
"""A label and what it is, "TER : + 6 %"; against folded text."""
_ADDRESS: Final = re.compile(r"(?<!\S)\S+@\S+|https?://\S+|(?<![\w-])[a-z][\w-]+(?:\.[\w-]{2,})+(?:/\S*)?")
_DAY: Final = re.compile(
    rf"(?:l[ea] )?(?:{'|'.join(WEEKDAYS)})? ?(?:\d{{1,2}}(?:er)?(?: (?:{'|'.join(MONTHS)}))?(?: \d{{4}})?)?"
    r"(?:,? (?:matin|apres-midi|soir))?",
    re.IGNORECASE,
)
_SPEAKS: Final = re.compile(r"\b(?:je|j'|tu|te|toi|moi|m'|me|mon|ma|mes|ton|ta|tes|vous|votre|vos)\b")
"""One person to another; against folded text."""


def is_known(line: str) -> bool:
    """Whether a paragraph is a sentence, or of a kind that is set without a stop.

    >>> is_known("Dette fin 2026 : 1,37 milliard"), is_known("Dossier suivi par Brigitte à l’agence de Dole")
    (True, False)
    """
    return _ENDED.search(line) is not None or any(knows(line) for knows in _KINDS)


def _is_value(line: str) -> bool:
    folded = fold(quotes.outside(line))
    rest, addresses = _ADDRESS.subn("", folded)
    told = _VALUE.fullmatch(folded) is not None and (addresses > 0 or any(map(str.isdigit, folded)))
    return told and _SPEAKS.search(rest) is None


_KINDS: Final = (
    _is_value,
    for_readers,
    lambda line: is_practical(line) and not has_finite_verb(line),
    is_row,
    is_fixture,
    gathered,
    lambda line: _DAY.fullmatch(fold(line)) is not None,
)
