"""By what a text of another paper means itself, "à ce journal": in ours that would be us, so it gets its name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.repairs.joins import outside_quotes
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import tables
from cms_publisher.french.sought import Sought
from cms_publisher.french.typography import typeset
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.align import Step, Stretch
    from cms_publisher.fidelity.edits import Change
    from cms_publisher.fidelity.tokens import Token
    from cms_publisher.model import Sentence, Source

_PAPERS: Final = "journal|quotidien|hebdomadaire|magazine"
_DAY: Final = r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier)"
_ITSELF: Final = Sought(
    rf"\b(?P<before>à|par|auprès de)[ \u00a0](?P<which>cet?|notre)[ \u00a0](?P<noun>{_PAPERS})"
    rf"(?=[.,;:!)»]|$|[ \u00a0](?:qu[e’]|l[ea]|{_DAY}|par|depuis|en)\b)",
    _PAPERS,
)
_OURS: Final = Sought(
    rf"\b(?:[Cc]et?|[Nn]otre)[ \u00a0](?:{_PAPERS})(?=[.,;:!)»]|$|[ \u00a0](?:a|avait|qu[e’]|l[ea]|par|depuis)\b)"
    r"|\b[Nn]otre[ \u00a0](?:rédaction|correspondante?|envoyée?[ \u00a0]spéciale?|reporter|photographe)\b"
    r"|\b[Nn]os[ \u00a0](?:colonnes|lecteurs|lectrices|informations|reporters|éditions)\b",
    f"{_PAPERS}|rédaction|correspondant|envoyé|reporter|photographe|colonnes|lect|informations|éditions",
)
"""The same, and what else a reader would take for this paper's."""
_ANOTHER: Final = re.compile(rf"\b(?:{_PAPERS})[ \u00a0](?!El\b)(?:[a-zà-ÿ]+[ \u00a0])?(?:«[ \u00a0]?)?[A-ZÀ-Ý]")
"""A paper that the text names: "ce journal" may be that one."""
_TO: Final = {"à": "au", "par": "par le", "auprès de": "auprès du"}


def names_itself_so(text: str, source: Source) -> list[Change]:
    """The words by which a text of another paper means itself, each with that paper's name."""
    if not (is_another_papers(source) and source.outlet and _ITSELF.may_stand_in(text)):
        return []
    found = (each for each in _ITSELF.finditer(text) if each["which"] == "notre" or not _names_another(source))
    name = typeset(source.outlet)
    changes = [(*each.span(), f"{_TO[each['before']]} {each['noun']} {name}") for each in found]
    return outside_quotes(text, changes)


def ours_in_another(text: str, source: Source) -> tuple[int, int] | None:
    """Where a text of another paper has words that a reader of ours takes for this one's."""
    if not is_another_papers(source):
        return None
    found = next(iter(_OURS.finditer(text)), None)
    meant = found and not (found[0].lower().startswith("ce") and _names_another(source))
    return found.span() if found and meant else None


def is_another_papers(source: Source) -> bool:
    """Whether a source is copy of another paper; an agency has no readers of its own."""
    return source.rights in {Rights.LICENSED, Rights.CITE_ONLY} and source.outlet not in tables.words("agencies")


def with_its_name(sentence: Sentence, source: Source) -> Sentence:
    """The sentence with its paper's name for "ce journal"; the edit is recorded."""
    text, edits = replaced(sentence.text, names_itself_so(sentence.text, source), EditKind.ATTRIBUTION)
    return replace(sentence, text=text, edits=(*sentence.edits, *edits)) if edits else sentence


def is_its_name(ours: Sequence[Token], stretch: Stretch, step: Step) -> bool:
    """Whether that makes the article's words of the source's: the step is all of one such change, or a part of it."""
    text = typeset(stretch.text) if _ITSELF.may_stand_in(stretch.text) else ""
    for start, end, new in names_itself_so(text, stretch.source):
        made, gone = _keys(new), _keys(text[start:end])
        firsts = range(max(0, step.b - len(made)), step.a + 1)
        told = any([one.key for one in ours[a : a + len(made)]] == made for a in firsts)
        there = range(max(0, step.d - len(gone)), step.c + 1)
        if told and any(stretch.keys[at : at + len(gone)] == gone for at in there):
            return True
    return False


def _keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]


def _names_another(source: Source) -> bool:
    return _ANOTHER.search(source.document.text) is not None
