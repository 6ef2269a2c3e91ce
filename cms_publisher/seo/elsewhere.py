"""Whether a sentence says that its news happens where it names a place, or the place is of something beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Sequence

_AWAY: Final = re.compile(
    r"(?:\b(?:(?<!à )partir|parti(?:e?s|e|ra|ront)?|voyages?|séjours?|transport[ée]\w*|transféré\w*|évacué\w*|"
    r"héliporté\w*|conduit\w*|dépos[ée]\w*|dirigé\w*|rejoin\w+|arriv\w+|ir(?:a|ont)|se rend\w*|rendue?s?|quitt\w+|"
    r"relie\w*|entre l(?:es?|a|’)|élanc\w+|déplacement|livr(?:e|er|ait)|"
    r"hospitalisé\w*|coma|garde à vue|incarcéré\w*|écroué\w*|"
    r"battue?s?|perdu\w*|gagné\w*|victoire|défaite|championn\w+|"
    r"en poste|travaill\w+|étud\w+|expos\w+|née?|originaire|bureaux|siège|direction|conférence|salon|réuni\w*|"
    r"répond\w*)\b[^.,;:]{0,60}(?:, )?|\bjusqu[’']|\bcontre \d[^.;:]{0,20}|"
    r"\A(?:Ancien\w*|Longtemps|Autrefois|Jadis|Naguère|Pendant|Après (?:avoir|être))\b[^,]*)"
    r"(?:à|de|d[’'])?[ \u00a0]?\Z",
    re.IGNORECASE,
)
"""What somebody goes to, is kept or plays at, comes from or meets at: "transporté à Toulouse", "battus 3-0 à Lens"."""
_BACKGROUND: Final = frozenset({"avait", "avaient", "aurait", "auraient"})
"""What opens a tense of what was before."""
_VERBAL: Final = frozenset({Tag.VERB, Tag.INFINITIVE, Tag.PARTICIPLE, Tag.GERUND})
_OPENERS: Final = frozenset({Tag.SUBORDINATOR, Tag.LINK})
"""Behind "que" a place is compared with; behind "et" and "ou" it is a second one."""
_NO_VERBS: Final = frozenset({"carrés"})
"""What is tagged as a participle, and is a measure's: "800 mètres carrés"."""
_FINITE: Final = frozenset({Tag.VERB, Tag.INFINITIVE})
_BETWEEN: Final = frozenset({Tag.ADVERB, Tag.PARTICIPLE, Tag.NE, Tag.CLITIC})
"""What may stand between an auxiliary and its participle."""


def is_away(before: str) -> bool:
    """Whether the place behind it is told by somebody quoted, or as where somebody goes, plays or was."""
    return (
        any(before.count(opens) > before.count(closes) for opens, closes in ("«»", "()"))
        or _AWAY.search(before) is not None
    )


def is_elsewhere(text: str, at: int) -> bool:
    """Whether what a sentence says to be at the place named from ``at`` on is not its news.

    A relative clause, a participle beside a noun ("une étude menée à Lorme"), a comparison and what had been before
    tell of something else; so does who goes there, plays there or is quoted.
    """
    if is_away(text[:at]):
        return True
    words = [token for token in tagged(text) if token.end <= at and token.low not in _NO_VERBS]
    opener = words[-2] if len(words) > 1 else None
    commas = [number for number, token in enumerate(words) if token.tag is Tag.SIGN]
    clause = words[commas[-1] + 1 :] if commas else words
    if any(token.tag is Tag.RELATIVE for token in clause) or (opener is not None and opener.tag in _OPENERS):
        return True
    verbs = [number for number, token in enumerate(clause) if token.tag in _VERBAL]
    if not verbs or clause[verbs[-1]].tag in _FINITE:
        return False
    start = verbs[-1]
    while start and clause[start - 1].tag in _BETWEEN:
        start -= 1
    auxiliary = clause[start - 1] if start else None
    return auxiliary is None or auxiliary.tag not in _FINITE or auxiliary.low in _BACKGROUND


def is_namesake(place: str, opening: Sequence[str]) -> bool:
    """Whether the text has somebody or something of that name: "Jean de Saint-Martin", "le quotidien Paris-Lorme"."""
    told = re.compile(rf"(?P<before>[\w’-]+)(?P<of> (?:de |d[’'])| ){re.escape(place)}(?![\w-])")
    return any(_is_called(found["before"], found["of"].strip()) for text in opening for found in told.finditer(text))


def _is_called(before: str, of: str) -> bool:
    """Whether a name behind that word is its own: a first name's with "de", a noun's or a title's without."""
    low = before.lower()
    if of:
        return before[0].isupper() and low in tables.words("first_names")
    noun = any(one.part is Part.NOUN for one in readings(low))
    return not is_function_word(low) and (before[0].isupper() or noun)
