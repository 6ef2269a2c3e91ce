"""Subheadings over borrowed passages: the source's own or its title, else their words, else "Le contexte"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import CONTEXT, house_heading
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.promotion import shouts, unfit
from cms_publisher.fidelity.subjects import names
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.words import fold, stems_of
from cms_publisher.writers.digest.heading_clauses import LENGTHS
from cms_publisher.writers.digest.headings import is_new, telling_headings
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

_NO_STATEMENT: Final = re.compile("[:?!«|/–—…]")
"""A label, a question, what somebody says: it asks for the text that it stood above."""
_IS_DONE: Final = re.compile(
    r"\b(?:est|sont|sera|seront|reste|restent)[ \u00a0]\w+(?:ée?s?|ie?s?|ue?s?|ise?s?|te?s?)\b"
)
_ORDERS: Final = re.compile(
    r"\b(?:est|sont|sera|seront|reste|restent|(?:doi(?:t|vent)|ne (?:pourra|pourront|peut|peuvent)) être)[ \u00a0]"
    r"(?:ramen|lev|prolong|autoris|évacu|ferm|limit|interdi|suspendu|maintenu|rouver)\w*"
)
"""What a prefect lays down: so it is, whoever tells it."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST_STEMS: Final = 3


def with_headings(context: Iterable[Section], primary: Iterable[Section], headline: Sentence) -> tuple[Section, ...]:
    """The sections headed; those that offer nothing come last, together under "Le contexte".

    These days' news before what is older: an order of yesterday is no background of a report of June.
    """
    primary = tuple(primary)
    weight = weights(block.text for section in primary for block in section.blocks)
    taken = {fold(section.heading.text) for section in primary if section.heading}
    subject = fold(headline.text)
    headed: list[Section] = []
    rest: list[Section] = []
    for section in context:
        if section.reply:
            headed.append(section)
            continue
        own = section.heading if section.heading and is_new(section.heading.text, {*taken, subject}) else None
        told = () if section.old else telling_headings(_unattributed(section), weight, taken, headline.text)
        if heading := next((one for one in chain(filter(None, [own]), told) if _may_head(one.text, section)), None):
            taken.add(fold(heading.text))
            headed.append(replace(section, heading=heading))
        else:
            rest.append(replace(section, heading=None))
    rest.sort(key=lambda section: section.earlier)
    rest[:1] = [replace(section, heading=house_heading(CONTEXT)) for section in rest[:1]]
    older = [section for section in headed if section.earlier and rest and not rest[0].earlier]
    return (*(section for section in headed if section not in older), *rest, *older)


def _may_head(heading: str, section: Section) -> bool:
    """Whether it stands above this section as what it is: nobody's claim as the paper's own, nothing settled since."""
    claimed = not section.old and _is_claimed(heading, section)
    said = section.party is not None and "«" in heading  # where a party stands, it mostly stands for long
    return not claimed and not (section.earlier and not said and tells_a_state(heading))


def _is_claimed(heading: str, section: Section) -> bool:
    """Whether a press release states it, and the heading doesn't say who: it stood there as the paper's own."""
    if section.party is None or "«" in heading or not has_finite_verb(heading):
        return False
    if "préfecture" in section.party and _ORDERS.search(heading):
        return False
    whose = stems_of(section.party)
    return not whose & stems_of(heading)


def own_title(title: Sentence | None, passages: Iterable[ArticleBlock], sender: str) -> Sentence | None:
    """A source's title above what is taken of it, where it is a plain statement of what is told there.

    Half of its words are there; and, of one that tells what somebody does, one at least that names nobody: the source
    "Département" has no "Le département renouvelle son soutien" above a passage on how far one drives.
    """
    if title is None or len(title.text) not in LENGTHS or _NO_STATEMENT.search(title.text) or shouts(title.text):
        return None
    stems, told = stems_of(title.text), stems_of(" ".join(without_introduction(block).text for block in passages))
    whom = stems_of(f"{sender} {' '.join(names(title.text))}")
    of_whom_only = has_finite_verb(title.text) and not (stems - whom) & told
    plain = len(stems) >= _LEAST_STEMS and not unfit(title.text)
    return title if plain and len(stems & told) * 2 >= len(stems) and not of_whom_only else None


def tells_a_state(heading: str) -> bool:
    """Whether a heading is somebody's words, or says how things were left: what an article of later may have settled.

    >>> tells_a_state("Sonnier Literie placé en redressement judiciaire"), tells_a_state("Le pont attend ses travaux")
    (True, False)
    """
    if "«" in heading or _IS_DONE.search(heading):
        return True
    return not has_finite_verb(heading) and any(map(_is_participle, _WORD.findall(heading.lower())))


def _is_participle(word: str) -> bool:
    found = readings(word)
    return bool(found) and all(each.part is Part.VERB and each.form is Form.PARTICIPLE for each in found)


def _unattributed(section: Section) -> Section:
    """The section as its source has it: what names the source is no part of its words."""
    return replace(section, blocks=tuple(without_introduction(block) for block in section.blocks))


def without_introduction(block: ArticleBlock) -> ArticleBlock:
    """A passage without the words that name its source."""
    opening = block.sentences[0]
    said = next((edit.after for edit in opening.edits if edit.kind == EditKind.ATTRIBUTION), "")
    text = opening.text.removeprefix(said)
    edits = tuple(edit for edit in opening.edits if edit.kind not in {EditKind.ATTRIBUTION, EditKind.CAPITAL})
    plain = replace(opening, text=text[:1].upper() + text[1:], edits=edits)
    return replace(block, sentences=(plain, *block.sentences[1:]))
