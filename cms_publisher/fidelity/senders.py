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
from cms_publisher.french.words import fold, is_function_word
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Sentence, Source

_BY_KIND: Final = re.compile(r"(?:L[ea] |L’)(?P<kind>[^\W\d_]{4,}) (?P<verb>[^\W\d_]+)\b")
_WORD: Final = re.compile(r"\w+")
_FIRST_WORDS: Final = 14
"""Words within which a text that opens with its sender has named it."""
_SEVERAL: Final = 2
_FAMILY: Final = 5
"""Letters that the words for an office and its holder have in common: "préfecture", "préfet"."""
_OPENING: Final = 100
"""Characters of an opening within which a sender that is named in other words says what it does."""
_KINDS: Final = (
    "l’association ",
    "le collectif ",
    "le syndicat ",
    "la société ",
    "l’entreprise ",
    "le groupe ",
    "la fédération ",
)
"""What a sender calls itself before its name."""
_KIND: Final = 4
_TELLING: Final = frozenset({Form.PRESENT, Form.IMPERFECT, Form.HISTORIC, Form.FUTURE, Form.CONDITIONAL})
_TOWN_HALLS: Final = frozenset({"mairie", "ville", "commune", "municipalite"})
_TOWN_HALL: Final = re.compile(r"la (?:municipalite|mairie|ville|commune|collectivite) (?!d)")
"""How a town hall speaks of itself; folded."""
_REACTS: Final = re.compile(
    r"(?:, (?:qui|dont) [^,]{3,80},)? (?:(?:prend|prennent) (?:acte|connaissance)|(?:reagi|repond|conteste|dement|"
    r"denonce|regrett|deplor|reclam|condamn|salu|demand|alert|s'inquiet|s'alarm|s'oppos|s'etonn|se felicit|crain|"
    r"reproch|accus|appel|maintien|recommand|"
    r"propos|refus|rejet|(?:a|ont) (?:depos|saisi|attaqu|ecri|interpell|appel|demand|refus))\w*)\b"
)
"""What a sender does that has something to say of the news; "annonce" tells it again."""
_DENIES: Final = re.compile(
    r"(?:,[^,]{3,80},)? (?:(?:contest|refut|recus)(?:e|ent|ons)|(?:dement|dementent|dementons|nie|nient|nions)|"
    r"rejet(?:te|tent|tons)(?: \w+ment)? (?:en bloc|l'accusation|(?:ces|cette|les|toute?s?|l')? ?"
    r"(?:accus|alleg|soupcon|mise en cause|responsab|lien)))\w*\b"
)
"""What a sender does against whom something is held; folded."""
_DENIAL: Final = re.compile(r"contest|réfut|récus|dément|rejet|n(?<!\w.)i(?:e|ent|ons)\b")


def own_name(source: Source, text: str) -> int:
    """The length of the source's own name where the words open with it; 0 where they don't."""
    name = without_legal_form(source.outlet) if source.outlet else ""
    names = (
        (source.outlet or "", name, with_article(typeset(name)), *(f"{kind}{name}" for kind in _KINDS)) if name else ()
    )
    opened = (name for name in names if text.lower().startswith((f"{name.lower()} ", f"{name.lower()}, ")))
    return len(next(opened, ""))


def names_itself(source: Source, text: str) -> bool:
    """Whether a text names, outside quotations, the source that it is of; or its opening does in other words."""
    name = without_legal_form(source.outlet) if source.outlet else ""
    folded = fold(quotes.outside(text)) if name else ""
    return bool(name) and (fold(name) in folded or is_spelled_in(name, _WORD.findall(folded)))


def is_spelled_in(name: str, words: Sequence[str]) -> bool:
    """Whether the folded words that open a text are another form of a sender's name.

    >>> is_spelled_in("CCI du Vermois", "la chambre de commerce et d industrie du vermois demande".split())
    True
    >>> is_spelled_in("Préfecture du Jura", "par arrete le prefet du jura a interdit".split())
    True
    >>> is_spelled_in("Voies navigables de France", "vnf lance un appel".split())
    True
    """
    parts = [part for part in _WORD.findall(name) if not is_function_word(fold(part))]
    told = [word for word in words[:_FIRST_WORDS] if not is_function_word(word)]
    if len(parts) < _SEVERAL:
        return False
    if len(parts) > _SEVERAL and "".join(fold(part)[0] for part in parts) in told:
        return True
    at = 0
    for number, part in enumerate(parts):
        ahead = range(at, len(told) if number == 0 else min(at + _SEVERAL, len(told)))
        size, place = next(((size, each) for each in ahead if (size := _spells(told[each:], part))), (0, 0))
        if not size:
            return False
        at = place + size
    return True


def _spells(words: Sequence[str], part: str) -> int:
    """How many of the words stand for a part of a name: it, one of its family, or those whose first letters it is."""
    own = fold(part)
    if part.isupper():
        letters = "".join(word[0] for word in words[: len(own)])
        return 1 if words[0] == own else len(own) * (len(own) > _SEVERAL and letters == own)
    return int(words[0][:_FAMILY] == own[:_FAMILY])


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


def denies(source: Source, text: str) -> bool:
    """Whether a source's sender, or "nous", denies what is held against it; "rejette ses eaux" does not.

    Of its own text, a paper denies nothing.
    """
    if source.rights is Rights.OWN or not may_deny(text):
        return False
    length = len("nous") if text.startswith("Nous ") else own_name(source, text) or _kind_length(source, text)
    return bool(length) and _DENIES.match(fold(text[length:])) is not None


def may_deny(text: str) -> bool:
    """Whether a text has a word by which somebody denies: quickly told, of a whole source."""
    return _DENIAL.search(text) is not None


def _kind_length(source: Source, text: str) -> int:
    """The length of the first word of its name where the words open with that: "La coopérative", of Terre-Neuve."""
    opened = _BY_KIND.match(text)
    first = without_legal_form(source.outlet or "").partition(" ")[0]
    return opened.end("kind") if opened and fold(opened["kind"]) == fold(first) else 0


def speaks(source: Source, text: str) -> bool:
    """The same, or that it says something: "La préfecture rappelle que …"."""
    length = own_name(source, text)
    verb = fold(text[length:]).partition(" ")[2].partition(" ")[0] if length else ""
    said = bool(verb) and (families.belongs(verb, families.matches("speech")) or reacts(source, text))
    return said or (not length and _REACTS.search(fold(text[:_OPENING])) is not None)


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
