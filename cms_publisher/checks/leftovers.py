"""What was never meant for readers: the brief's words, an editor's mark, a link word, a language model's own voice."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.boilerplate.certainty import is_settled
from cms_publisher.fidelity.boilerplate.model_voice import MODEL_VOICE
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.fidelity.interviews import gathered
from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import count, fold
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_PATTERNS: Final[dict[str, Sought | re.Pattern[str]]] = {
    "instruction": Sought(
        r"\b(?:seo[- ](?:compatible|friendly|optimi[sz]ed)|optimise[rz]? (?:pour )?le seo|"
        r"(?:create|write|at least) (?:at least )?\d{3,} words|"
        r"(?:ecris|ecrire|ecrivez|redige|rediger|redigez|faire|fais) .{0,40}\b\d{3,} mots|"
        r"make this article|let there be subheadings?|be in french)\b",
        "seo|words|mots|make this|let there|be in french",
    ),
    "editor-mark": Sought(
        r"[\[(](?:edited|written|translated|reporting|traduit|edite|redige|mis a jour|ndlr du desk)\b[^\])]*", "[|("
    ),
    "link-word": Sought(
        r"^(?:source link|read more|lire la suite|lire aussi|a lire aussi|voir aussi|cliquez ici|partager l'article|"
        r"abonnez-vous)\b|\bsource link\b",
        "source link|read more|lire |voir aussi|cliquez|partager|abonnez",
    ),
    "model-voice": MODEL_VOICE,
    "placeholder": Sought(r"x(?<!\w.)xx+\b|t(?<!\w.)k\b|\?{3,}|_{3,}", "xxx|tk|???|___"),
    "markup": Sought(
        r"^#{1,6} |\*\*|```|'''|</?[a-z][a-z0-9]*(?: [^>]*)?>|\]\(https?:|^---+$", "#|**|```|'''|<|](|---"
    ),
}


def leftover_rule(text: str, context: Context) -> str | None:
    """What kind of leftover ``text`` is or holds, if it does; the brief's demands are told by ``context``."""
    if by_form := _by_form(text):
        return by_form
    instruction = context.edition.brief.instruction or ""
    folded = fold(text).strip()
    demands = _demands(instruction, context.thresholds.instruction_words)
    if any(demand in folded and not _is_told(demand, context) for demand in demands):
        return "instruction"
    if leftover(text) is None or (context.spoken and gathered(text)) or is_settled(text, context.story):
        return None
    return "editor-mark"


def _is_told(demand: str, context: Context) -> bool:
    """Whether a source has these words itself: the instruction only names its subject."""
    return any(demand in fold(source.document.text) for source in context.story.sources)


@lru_cache(maxsize=2048)
def _by_form(text: str) -> str | None:
    """The kind of a leftover that is known by its form."""
    folded = fold(text).strip()
    own = fold(quotes.outside(text)).strip()  # a speaker may well say "je reste à votre disposition"
    found = (rule for rule, pattern in _PATTERNS.items() if pattern.search(own if rule == "model-voice" else folded))
    return next(found, None)


@lru_cache(maxsize=8)
def _demands(instruction: str, words: int) -> tuple[str, ...]:
    """The demands of an instruction, as long as nobody would write them in an article by chance."""
    parts = re.split(r"[,.;:\n]", fold(instruction))
    return tuple(part.strip() for part in parts if count(part) >= words)


def _look(context: Context) -> Iterator[Hit]:
    for statement in context.statements:
        rule = leftover_rule(statement.text, context)
        if rule:
            yield Hit(rule=rule, place=statement.place, args={"text": statement.text}, evidence=statement.text)


CHECK: Final = Check(
    name="leftovers",
    rules=dict.fromkeys(_PATTERNS, Severity.BLOCKS),
    look=_look,
)
