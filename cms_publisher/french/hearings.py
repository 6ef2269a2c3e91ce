"""Whose part of a trial a paragraph tells: the prosecution asks for something, the defence pleads, the court says.

A paragraph's first sentence mostly says so; else one further on, that asks or pleads.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.judgments import is_of_court, is_reserved
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Sequence

JUDGMENT: Final = "judgment"
RESERVED: Final = "reserved"
_PROSECUTION, _VICTIMS, _DEFENCE = "prosecution", "victims", "defence"
_JUDGMENT: Final = Sought(
    r"\b(?:tribunal|cour|chambre|juges?|jurés|magistrats|président\w*)\b[^,;:«»]{0,40}?"
    r"\b(?:a|ont)[ \u00a0](?:\w+ ){0,2}?"
    r"(?:condamn|suivi|retenu|relax|reconnu|rendu|écart|prononc|tranch|acquitt|jug|estim)\w*"
    r"|\bde délibéré\b"
    r"|\b(?:a|ont) (?:finalement )?été (?:finalement )?(?:condamn|relax|acquitt)ée?s?\b|\bécop(?:e|ent)\b",
    "tribunal|cour|chambre|juge|jurés|magistrats|président|délibéré|été|écop",
    re.IGNORECASE,
)
_PARTIES: Final = (
    (
        _PROSECUTION,
        Sought(
            r"\b(?:réquisition|réquisitoire|requi(?:s|ert|èrent|érait)\b|ministère public)"
            r"|\b(?:avocate?|procureure?) générale?\b|\b(?:l[ea]|une?) (?:(?:vice-)?procureure?|substitute?|parquet)\b"
            r"|\b(?:tour|parole) (?:est )?(?:du|au|de la|à la) (?:vice-)?procureure?\b",
            "réqui|requi|ministère public|général|procureur|substitut|parquet",
            re.IGNORECASE,
        ),
    ),
    (
        _VICTIMS,
        Sought(
            r"\bparties? civiles?\b|\bavocate?s? (?:de la|des) (?:victimes?|plaignante?s?|famille)\b",
            "civile|avocat",
            re.IGNORECASE,
        ),
    ),
    (
        _DEFENCE,
        Sought(
            r"\b(?:pour|côté|en|à) (?:la )?défense\b|(?:^|, )la défense\b|\bplaid(?:e|ent|ait|é|oiries?)\b|"
            r"\bavocate?s? (?:de la défense|d(?:u|e la|es) prévenue?s?|de l[’']accusée?)\b",
            "défense|plaid|avocat",
            re.IGNORECASE,
        ),
    ),
)
"""Who has the word, by a paragraph's first sentence."""

_ANY: Final = re.compile("|".join(piece for _, told in _PARTIES for piece in told.pieces), re.IGNORECASE)
"""What no party is told without."""
_FURTHER: Final = {
    _PROSECUTION: Sought(
        r"\b(?:requi(?:s|ert)|réquisit\w+|ministère public|s[’']appuie l[ea] procureure?)\b",
        "requi|réquisit|public|s’appuie|s'appuie",
    ),
    _VICTIMS: Sought(
        r"\bavocate?s? (?:de la|de l[’']|des?|d[’'])[^,;:«»]*\b(?:parties? civiles?|victimes?|plaignante?s?)\b",
        "civile|victime|plaignant",
    ),
    _DEFENCE: Sought(
        r"\b(?:Me|avocate?|défense)\b[^«»]*\bplaid\w+|\bplaid\w+ (?:Me|l[’']avocate?|la relaxe)\b", "plaid"
    ),
}
"""What says so further on in a paragraph."""
_ASKS: Final = re.compile(
    r"\brequi(?:s|ert)\b|\bréquisit|\b(?:réclam|demand)\w+\b[^.«»]*\b(?:prison|peine|amende|réclusion|relaxe|fermes?)\b"
)
"""What a prosecutor does at a trial."""
_COURTS: Final = (
    (re.compile(r"\b(?:assises|jurés|verdict)\b"), "Le verdict"),
    (re.compile(r"\bcour d[’']appel\b|\barrêt\b"), "L’arrêt"),
    (re.compile(r"\btribunal\b"), "Le jugement"),
)
_HEADINGS: Final = {
    frozenset({_PROSECUTION}): "Les réquisitions",
    frozenset({_VICTIMS}): "Les parties civiles",
    frozenset({_DEFENCE}): "La défense",
    frozenset({_VICTIMS, _DEFENCE}): "Les plaidoiries",
    frozenset({_PROSECUTION, _DEFENCE}): "Réquisitions et plaidoiries",
    frozenset({_PROSECUTION, _VICTIMS, _DEFENCE}): "Réquisitions et plaidoiries",
}
HEADINGS: Final = (*dict.fromkeys(_HEADINGS.values()), *(heading for _, heading in _COURTS))
"""What the house may head a part of a trial with, where the text's own words give nothing."""
_BEHIND: Final = 2
"""Paragraphs behind the judgment that still tell of it: reactions, an appeal."""


_GIVEN: Final = Sought(
    r"\b(?:ferme|prison|peine|amende|sursis|réclusion|détention|(?:relax|acquitt|condamn)ée?s?|dommages)\b",
    "ferme|prison|peine|amende|sursis|réclusion|détention|relax|acquitt|condamn|dommages",
)


def gives(clause: str) -> bool:
    """Whether it tells what a court gave: "Les six mois ferme seront effectués à domicile"."""
    return _GIVEN.search(clause) is not None


def own_part(sentences: Sequence[str]) -> str:
    """Whose part of the trial a paragraph tells by itself, or when the judgment comes; "" for none.

    >>> own_part(["Deux acheteurs seront jugés plus tard.", "Elle requiert quinze mois de prison."])
    'prosecution'
    """
    opens = _opened_by(sentences[0])
    if opens or is_reserved(sentences[0]):
        return opens or RESERVED
    return next((name for one in sentences[1:] for name, told in _FURTHER.items() if told.search(one)), "")


def parts(paragraphs: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """For each paragraph, by its first sentence, whose part of the trial it belongs to; "" where none is told.

    What opens no other part goes on with the one before it; behind the judgment all does, and before the parties are
    heard a judgment is only the report's lead.
    """
    found: list[str] = []
    for sentences in paragraphs:
        before = found[-1] if found else ""
        party = _opened_by(sentences[0])
        judged = before == JUDGMENT or (before and _JUDGMENT.search(sentences[0]))
        found.append(JUDGMENT if judged else party or before)
    several = len(set(found) & {_PROSECUTION, _VICTIMS, _DEFENCE}) > 1
    heard = several and any(is_of_court(one) for sentences in paragraphs for one in sentences)
    return tuple(found) if heard else ("",) * len(found)


def heading(paragraphs: Sequence[Sequence[str]], whose: Sequence[str]) -> str:
    """What these paragraphs are headed with, where each of them tells the part that it belongs to; "" elsewhere.

    Args:
        paragraphs: as sentences; the first one's first sentence says whose part begins.
        whose: to whom each belongs, by ``parts``.
    """
    if set(whose) == {JUDGMENT}:
        told = " ".join(paragraphs[0])
        court = next((name for pattern, name in _COURTS if pattern.search(told)), "")
        return court if len(paragraphs) <= 1 + _BEHIND and _JUDGMENT.search(paragraphs[0][0]) else ""
    own = [own_part(each) for each in paragraphs]
    asked = [" ".join(each) for each, part in zip(paragraphs, own, strict=True) if part == _PROSECUTION]
    if not all(map(_ASKS.search, asked)):
        return ""  # an enquiry is told of
    while own[1:] and own[-1] == RESERVED:
        own.pop()
    heard = {
        *own,
        *(name for each in paragraphs for one in each[1:] for name, told in _FURTHER.items() if told.search(one)),
    }
    return _HEADINGS.get(frozenset(heard), "") if _opened_by(paragraphs[0][0]) else ""


def _opened_by(sentence: str) -> str:
    if _ANY.search(sentence) is None:
        return ""
    return next((name for name, told in _PARTIES if told.search(sentence)), "")
