"""A cleaned sentence as the house prints it: dates in full, accents, names as the text has them, the house's forms."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.announced_days import announced
from cms_publisher.fidelity.dates.own_days import own_day
from cms_publisher.fidelity.dates.relative_dates import bare_days, scene
from cms_publisher.fidelity.dates.told_dates import ToldDates
from cms_publisher.fidelity.dates.web_dates import absolute
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.house_style import styled as in_house_style
from cms_publisher.fidelity.repairs.compounds import compounds, joined
from cms_publisher.fidelity.repairs.glued_names import glued_names, parted_names
from cms_publisher.fidelity.repairs.joins import outside_quotes
from cms_publisher.french import tables
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.lexicon import is_word
from cms_publisher.french.spelling import without_accents
from cms_publisher.model import BlockKind, Role

if TYPE_CHECKING:
    from cms_publisher.model import Block, HouseStyle, Sentence, Source

_ACUTE: Final = re.compile(r"\bÉ[a-zß-öø-ÿœ]{3,}\b")


def dated(
    source: Source, block: Block, sentences: tuple[Sentence, ...], told: ToldDates, *, voiced: bool = False
) -> tuple[Sentence, ...]:
    """Relative dates in full by the source's own day; the primary names each year once, a borrowed line always.

    Args:
        source: whose the block is.
        block: where the sentences stand.
        sentences: the block's, cleaned.
        told: what a reader of the source has met before the block; added to.
        voiced: whether it is a portrait: "Lundi, elle a rendu les clés. Mardi, …" stays.
    """
    if source.published is None:
        return sentences
    told.paragraph()
    found = []
    own, programme = own_day(source), announced(source.document.text, source.published)
    told.scene |= scene(sentence.text for sentence in sentences) if voiced else frozenset()
    for sentence in sentences:
        if voiced and told.scene & bare_days(sentence.text):
            found.append(sentence)
            continue
        known = _known(source, block, told)
        text, edits = absolute(sentence.text, source.published, known, own=own, programme=programme)
        found.append(replace(sentence, text=text, edits=(*sentence.edits, *edits)) if edits else sentence)
        if tells_the_year(block, sentence):
            told.add(text)
    return tuple(found)


def _known(source: Source, block: Block, told: ToldDates) -> ToldDates:
    if block.kind is BlockKind.TITLE and source.published:
        return ToldDates(year=source.published.year)  # a title is short, and the date beside it says of which year
    return told if source.role is Role.PRIMARY or told.behind else ToldDates()


def styled(sentence: Sentence, text: str, style: HouseStyle | None) -> Sentence:
    """The sentence with its accents, its names as ``text`` has them apart or joined, then in the house's own forms."""
    sentence = joined(parted_names(_accented(sentence, text), glued_names(text)), compounds(text))
    if style is None:
        return sentence
    new, edits = in_house_style(sentence.text, style)
    return replace(sentence, text=new, edits=(*sentence.edits, *edits)) if edits else sentence


def _accented(sentence: Sentence, text: str) -> Sentence:
    """The sentence, outside quotations, with the accents of words that French, or the text, has only with them."""
    changes = [*without_accents(sentence.text)]
    if (bare := _bare(text)) is not None:
        changes += [(found.start(), found.start() + 1, "É") for found in bare.finditer(sentence.text)]
    changes = outside_quotes(sentence.text, sorted(changes))
    new, edits = replaced(sentence.text, changes, EditKind.ACCENT)
    return replace(sentence, text=new, edits=(*sentence.edits, *edits)) if changes else sentence


@lru_cache(maxsize=16)
def _bare(text: str) -> re.Pattern[str] | None:
    """The words of French that a text begins with "É" here and "E" there: "Étoile sportive", "Etoile sportive"."""
    names = tables.words("first_names")
    ends = {word[1:] for word in _ACUTE.findall(text) if is_word(word.lower()) and word.lower() not in names}
    return re.compile(rf"\bE(?:{'|'.join(sorted(ends))})\b") if any(f"E{end}" in text for end in ends) else None


def tells_the_year(block: Block, sentence: Sentence) -> bool:
    """Whether a reader has read it before what follows: not a title; a dateline moves behind the standfirst."""
    return block.kind is not BlockKind.TITLE and not is_dateline(sentence.text)
