"""A line that opens with somebody's words and names nobody: where it stands alone, they are read as the paper's own."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.excerpts.occupations import OFFICES, is_person
from cms_publisher.fidelity.excerpts.references import is_of_who_spoke, speaks_for_another
from cms_publisher.french import quotes, tables
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.words import count

_SOMEBODY: Final = re.compile(
    r"\b(?:MM?\.|Mmes?|Mes?|Dre?|Pr)[ \u00a0][A-ZÀ-Ý]|"
    r"(?<![\w’-])[A-ZÀ-Ý][a-zß-öø-ÿ][\w’-]*[ \u00a0]"
    r"(?:(?:de|du|des|van|von|[Ll]e|[Ll]a|El)[ \u00a0]|d[’'])?[A-ZÀ-Ý](?:\.|[\w’-]+)"
)
"""Who is named in a line: "Me Roy", "Anne Roy", "Kévin R."."""
_BY_OFFICE: Final = re.compile(
    r"\b(?:l[ea]|les|une?|[sc]on|sa|cette?)[ \u00a0](?P<noun>[a-zà-ÿ-]+)|\bl[’'](?P<other>[a-zà-ÿ-]+)"
)
_WHO: Final = re.compile(
    r"[ \u00a0\u202f]*:[ \u00a0](?:(?:l[ea]|une?|[sc]on|sa|cette?)[ \u00a0]|l[’'])"
    r"(?:(?:ancien(?:ne)?|jeune|future?|nouve(?:au|l|lle))[ \u00a0])?(?P<former>ex-)?(?P<noun>[a-zà-ÿœ-]+)"
)
"""Who a colon gives the words to: "« Je remboursais » : l’ex-trésorière du club devant ses juges"."""
_FEW: Final = 3
"""Words that a title or a nickname may have."""


def unspoken(text: str) -> tuple[int, int] | None:
    """The span of the quotation that a line opens with where it names nobody who may have said it; else None.

    >>> unspoken("« Il a commis une faute. » L’arrêt sera rendu le 20 janvier.")
    (0, 26)
    >>> unspoken("« Il a commis une faute », a dit l’avocat général.")
    """
    opening = text.lstrip()
    if not opening.startswith(("«", "“")):
        return None
    spans = quotes.quoted(text)
    first = spans[0] if spans else None
    if first is None or text[: first[0]].strip() or not _is_said(text[slice(*first)]):
        return None
    if not is_of_who_spoke(text[slice(*first)]):
        return None  # "« On a perdu l’atelier, résume le commandant Roche, et le stock. »"
    told = quotes.outside(text)
    if _SOMEBODY.search(told) or _names_an_office(told) or _tells_who(told[first[1] :]):
        return None
    behind = told[first[1] :].lstrip(" \u00a0\u202f")
    goes_on = behind[:1].islower() or behind.startswith(",")
    return None if goes_on and not speaks_for_another(text) else first


def _is_said(quoted: str) -> bool:
    """Whether somebody says it: a clause, no name of a thing ("« La Sterne » a pris la mer")."""
    words = quoted.strip("«»“” \u00a0\u202f")
    return count(words) > _FEW and (has_verb(words) or has_finite_verb(words))


def _names_an_office(told: str) -> bool:
    """Whether it tells by what somebody is who speaks: "la maire", "son avocat"."""
    nouns = (found["noun"] or found["other"] for found in _BY_OFFICE.finditer(told))
    return any(noun in tables.words("functions_of_persons") for noun in nouns)


def _tells_who(behind: str) -> bool:
    """Whether the quotation's colon has somebody's office behind it, or what somebody was."""
    found = _WHO.match(behind)
    return found is not None and (
        found["noun"] in OFFICES or (found["former"] is not None and is_person(found["noun"]))
    )
