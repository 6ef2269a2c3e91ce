"""Of a report whose title only says what was played: the headline that says who won, and where its line is kept."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.french.fixtures import is_fixture, played, score, teams
from cms_publisher.french.match_sheets import is_row
from cms_publisher.french.words import fold
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.headline_clauses import of_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section

_WON: Final = re.compile(
    r"\b(?:bat|battent|battue?s?|impos(?:e|ent|ée?s?)|inclin(?:e|ent|ée?s?)|emport(?:e|ent|é)|domin(?:e|ent|é)|"
    r"renvers(?:e|ent|é)|surpr(?:end|is)|dispos(?:e|ent|é)|tien(?:t|nent)|tenu|nul|chut(?:e|ent|é)|sombr(?:e|ent|é)|"
    r"gagn(?:e|ent|é)|perd(?:ent|u)?|craqu(?:e|ent|é)|écras(?:e|ent|é)|vaincu|corrig(?:e|ent|é)|qualifi(?:e|ent|ée?s?))\b"
)
"""What tells how a match ended, where the score or a team stands beside it."""
_SHEET: Final = re.compile(
    r"(?:la |le )?(?:feuille|fiche|stat|resume|tableau)\w*(?: (?:de|du|technique)\b.*)?|le match"
)
"""Folded: the heading of a match's sheet."""


def results(sections: Iterable[Section], line: str) -> Iterator[Sentence]:
    """The clauses that tell who won and name a team, both before one, those of the sentence with the score first."""
    told = sorted(sections, key=_is_sheet)
    sentences = [one for section in told for block in section.blocks for one in block.sentences]
    points, played = score(line), teams(line) or ()
    turned = "-".join(reversed(points.split("-"))) if points else None
    scored = [one for one in sentences if points and re.search(rf"\b(?:{points}|{turned})\b", one.text)]
    told_of = [one for one in sentences if any(team in one.text for team in played)]
    found = (each for one in dict.fromkeys((*scored, *told_of)) for each in of_sentence(one) if _WON.search(each.text))
    named = [(sum(team in each.text for team in played), each) for each in found]
    yield from (each for teams_, each in sorted(named, key=lambda row: -row[0]) if teams_)


def result(sections: Iterable[Section], line: Sentence) -> Sentence | None:
    """What heads the report: who won, else the score as the line has it, "Lorme - Brévic : 19-17"; never a scene."""
    span = played(line.text)
    return next(results(sections, line.text), None) or (extract(line, *span) if span else None)


def with_line(sections: Sequence[Section], title: Sentence | None, headline: Sentence) -> tuple[Section, ...]:
    """The sections, the line of what was played above the match's sheet, or last where there is none.

    It alone may say which competition it was; where it is the headline, or names no score, it stands nowhere else.
    """
    if title is None or title == headline or not is_fixture(title.text) or score(title.text) is None or not sections:
        return tuple(sections)
    block = ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(title,), source=sections[-1].source)
    sheets = [at for at, each in enumerate(sections) if _is_sheet(each)]
    at = sheets[-1] if sheets else len(sections) - 1
    above, below = ((), sections[at].blocks) if sheets else _parted(sections[at].blocks)
    return (*sections[:at], replace(sections[at], blocks=(*above, block, *below)), *sections[at + 1 :])


def _parted(blocks: tuple[ArticleBlock, ...]) -> tuple[tuple[ArticleBlock, ...], tuple[ArticleBlock, ...]]:
    """The text, and the rows of a sheet that end it."""
    rows = len(list(takewhile(lambda block: is_row(block.text), reversed(blocks))))
    return blocks[: len(blocks) - rows], blocks[len(blocks) - rows :]


def _is_sheet(section: Section) -> bool:
    return section.heading is not None and _SHEET.fullmatch(fold(section.heading.text)) is not None
