"""Whether a source's own words name it: "Selon Lactis, Lactis présente …" would say it twice."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.french import families, quotes
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.names import with_article, without_legal_form
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import fold
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from cms_publisher.model import Sentence, Source

_BY_KIND: Final = re.compile(r"(?:L[ea] |L’)(?P<kind>[^\W\d_]{4,}) (?P<verb>[^\W\d_]+)\b")
_KIND: Final = 4
_TELLING: Final = frozenset({Form.PRESENT, Form.IMPERFECT, Form.HISTORIC, Form.FUTURE, Form.CONDITIONAL})
_TOWN_HALLS: Final = frozenset({"mairie", "ville", "commune", "municipalite"})
_TOWN_HALL: Final = re.compile(r"la (?:municipalite|mairie|ville|commune|collectivite) (?!d)")
"""How a town hall speaks of itself; folded."""
_REACTS: Final = re.compile(
    r" (?:(?:prend|prennent) (?:acte|connaissance)|(?:reagi|repond|conteste|dement|denonce|regrett|deplor|reclam|"
    r"condamn|salu|demand|alert|s'inquiet|s'alarm|s'oppos|s'etonn|se felicit|crain)\w*)\b"
)
"""What a sender does that has something to say of the news; "annonce" tells it again."""


def own_name(source: Source, text: str) -> int:
    """The length of the source's own name where the words open with it; 0 where they don't."""
    name = without_legal_form(source.outlet) if source.outlet else ""
    names = (source.outlet, name, with_article(typeset(name))) if source.outlet else ()
    opened = (name for name in names if text.lower().startswith(f"{name.lower()} "))
    return len(next(opened, ""))


def names_itself(source: Source, text: str) -> bool:
    """Whether a text names, outside quotations, the source that it is of."""
    name = fold(without_legal_form(source.outlet)) if source.outlet else ""
    return bool(name) and name in fold(quotes.outside(text))


def is_meant(source: Source, text: str) -> bool:
    """Whether a text opens with what its sender is called by another word: "La municipalité", of the town hall."""
    first = fold(source.outlet or "").partition(" ")[0]
    return first in _TOWN_HALLS and _TOWN_HALL.match(fold(text)) is not None


def names_kind(source: Source, text: str) -> bool:
    """Whether a text calls its source by the first word of its name: "le Département", of the Loire."""
    first, _, rest = without_legal_form(source.outlet or "").partition(" ")
    if not rest or len(first) < _KIND:
        return False
    kind = rf"\b(?:le |la |l[’']){re.escape(first)}\b(?! d(?:e|es|u)\b| d[’'])"
    return re.search(kind, quotes.outside(text), re.IGNORECASE) is not None


def reacts(source: Source, text: str) -> bool:
    """Whether a press release opens with its sender and what that has to say: "La préfecture prend acte de …"."""
    length = own_name(source, text) if source.rights is Rights.PRESS_RELEASE else 0
    return bool(length) and _REACTS.match(fold(text[length:])) is not None


def speaks(source: Source, text: str) -> bool:
    """The same, or that it says something: "La préfecture rappelle que …"."""
    length = own_name(source, text)
    verb = fold(text[length:]).partition(" ")[2].partition(" ")[0] if length else ""
    return bool(verb) and (families.belongs(verb, families.matches("speech")) or reacts(source, text))


def in_full(source: Source, sentence: Sentence) -> Sentence:
    """The sentence with its sender's whole name, where a release opens with the first word of it: "La chambre estime".

    Behind "Selon la Chambre d’agriculture du Cantal, " it would be said twice, and without that name nobody.
    """
    if source.rights is not Rights.PRESS_RELEASE or not source.outlet:
        return sentence
    first, _, rest = typeset(without_legal_form(source.outlet)).partition(" ")
    opened = _BY_KIND.match(sentence.text)
    if not rest or opened is None or fold(opened["kind"]) != fold(first) or not _is_finite(opened["verb"]):
        return sentence
    text, edits = replaced(sentence.text, [(opened.end("kind"), opened.end("kind"), f" {rest}")], EditKind.ATTRIBUTION)
    return replace(sentence, text=text, edits=(*sentence.edits, *edits))


def _is_finite(word: str) -> bool:
    return any(one.part is Part.VERB and one.form in _TELLING for one in readings(word))
