"""Plain text (.txt): title, headings, paragraphs and list items told apart by length, ending and what follows."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.furniture import envelope, running_heads
from cms_publisher.fidelity.boilerplate.page_runs import is_label
from cms_publisher.fidelity.boilerplate.places import names_place
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.fixtures import is_fixture
from cms_publisher.french.rubrics import is_part_of_paper
from cms_publisher.french.words import fold
from cms_publisher.model import Block, BlockKind, Document
from cms_publisher.protocols import Reading
from cms_publisher.readers import encoding, instruction
from cms_publisher.readers.building import settled
from cms_publisher.readers.heads import best, is_familiar, is_prose, is_strange, label
from cms_publisher.readers.lines import ASIDE, BULLET, Unit, ends_sentence, units
from cms_publisher.readers.rows import announced, arrowed, days, prices, programme, years

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE_LENGTH: Final = 160
_HEADING_LENGTH: Final = 90
_KICKER_WORDS: Final = 3
_OPENING: Final = re.compile(r"[«“\"‘'’\[(]?\s*[¿¡]?[^\W_]")
_SENTENCE: Final = re.compile(r"[.,;:…]$|[.…]\s*[»”\"]$|[^\W\d_]{3}[.…]\s+[«“]?\s*[A-ZÀ-ÖØ-Þ]")
_PLACE: Final = re.compile(
    r"(?:(?:[A-ZÀ-ÖØ-Ý][a-zß-öø-ÿœ][\w’'-]*(?: (?:d[eu]|des|l[ae]s?|sur|sous|en))* ?){1,4}"
    r"|(?:[A-ZÀ-ÖØ-Ý][A-ZÀ-ÖØ-Ý’'-]+ ?){1,5})\. (?=[A-ZÀ-ÖØ-Ý«])"
)
"""Where the news is, before a local page's title: "Plouvern. Le bac s’arrête", "PLOUVERN. Le bac s’arrête"."""
_ROW: Final = re.compile(r";|\b1\. .*\b2\. |(?<!\A)\b1\. ")
"""A ranking or a list on one line; a minutes' first point opens with its number."""
_VALUE: Final = re.compile(r"[^:.!?]{2,40} ?: ?\S|(?:[^–—]+ [–—] ){2}")
_DASHED: Final = re.compile(r"[-–—]\s*([^\s–—-].*?)\s*[-–—]")
_GLUED: Final = re.compile(r"[A-ZÀ-ÖØ-Ý’'-]+(?: [A-ZÀ-ÖØ-Ý’'-]+)+(?<=[A-ZÀ-ÖØ-Ý]{3})(?=[A-ZÀ-ÖØ-Ý][a-zß-öø-ÿ]{2})")
"""A heading in capitals that ran into its paragraph: "UNE FILLE DE MARINNée en 1937"."""
_SLUGLINE: Final = re.compile(r"[a-zß-öø-ÿœ\d]+(?:[-/][a-zß-öø-ÿœ\d]+){1,9}")
"""By which a wire files its story, alone above it."""
_RELEASE: Final = re.compile(r"communique(?: de presse)?|dossier de presse|pour diffusion immediate")
_CERTAIN_BULLETS: Final = "-*•‣◦·"


class TextReader:
    """Plain text; paragraphs stand on a line of their own, or on several when the file is hard-wrapped."""

    suffixes: tuple[str, ...] = (".txt", ".text")
    decode = staticmethod(encoding.decode)

    def read(self, text: str) -> Reading:
        """The blocks of ``text``; the lines of an editor's instruction are in none."""
        return Reading(document=Document(text=text, blocks=blocks(text)), metadata={})


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of plain ``text``; offsets are into it as it stands."""
    visible = instruction.blank(text)
    found = units(visible)
    lines = [_line(visible, unit) for unit in found]
    above = envelope(lines)
    above += _breadcrumbs(lines[above:])
    around, found = found[:above], found[above:]
    beside = _beside(visible, found)
    above_title = beside + 1 if _is_kicker(visible, found[beside:]) else 0
    title = _title(visible, found[above_title:])
    title = title if title is None else title + above_title
    head = (Block(kind=BlockKind.PARAGRAPH, start=unit.start, end=unit.end) for unit in around)
    return settled(visible, (*head, *_without_subtitle(list(_classified(visible, found, title)))))


def _without_subtitle(found: list[Block]) -> Iterator[Block]:
    """The blocks, a lone heading right below the title as the line that it is: it would head the whole text."""
    at = next((at for at, block in enumerate(found) if block.kind is BlockKind.TITLE), len(found)) + 1
    headings = [block for block in found if block.kind is BlockKind.HEADING]
    second = found[at] if headings and found[at : at + 1] == headings else None
    return (replace(block, kind=BlockKind.PARAGRAPH, level=0) if block is second else block for block in found)


def _classified(text: str, found: list[Unit], title: int | None) -> Iterator[Block]:
    strange = _strange(text, found, title)
    rows = years(text, found) | announced(text, found) | programme(text, found) | prices(text, found)
    dated = days(text, found, rows)
    arrows = arrowed(text, found, _HEADING_LENGTH)
    for index, unit in enumerate(found):
        bullet = _bullet(text, found, index)
        if index == title:
            start = unit.start + label(text[unit.start : unit.end])
            yield Block(kind=BlockKind.TITLE, start=start, end=unit.end, level=1)
        elif index in strange:
            yield Block(kind=BlockKind.PARAGRAPH, start=unit.start, end=unit.end)
        elif index in rows:
            yield Block(kind=BlockKind.LIST_ITEM, start=unit.start, end=unit.end)
        elif index in arrows:
            yield Block(kind=BlockKind.HEADING, start=unit.start + arrows[index], end=unit.end, level=2)
        elif dashed := _between_dashes(text, unit):
            yield dashed
        elif glued := _GLUED.match(text, unit.start, unit.end):
            yield Block(kind=BlockKind.HEADING, start=unit.start, end=glued.end(), level=2)
            yield Block(kind=BlockKind.PARAGRAPH, start=glued.end(), end=unit.end)
        elif bullet:
            yield Block(kind=BlockKind.LIST_ITEM, start=unit.start + bullet, end=unit.end)
        elif (index in dated and index > (title or 0)) or _is_heading(text, found, index):
            yield Block(kind=BlockKind.HEADING, start=unit.start, end=unit.end, level=2)
        else:
            yield Block(kind=BlockKind.PARAGRAPH, start=unit.start, end=unit.end)


def _strange(text: str, found: list[Unit], title: int | None) -> frozenset[int]:
    """The lines above the text, beside its title, that head nothing of it: a page's slogan, a sender's rubric."""
    lines = [text[unit.start : unit.end] for unit in found]
    begun = _begun(lines)
    below = " ".join(lines[begun:])
    return frozenset(
        at
        for at, line in enumerate(lines[:begun])
        if at != title
        and (at < (title or 0) or (title is not None and is_strange(line, below)) or not _is_news(line, below))
    )


def _is_asked_or_exclaimed(line: str) -> bool:
    return line.rstrip(' \u00a0»”"').endswith(("?", "!"))


def _is_news(line: str, text: str) -> bool:
    """Whether a line may be a title: of one that asks or exclaims the text tells what it says."""
    return not _is_asked_or_exclaimed(line) or is_familiar(line, text)


def _begun(lines: list[str]) -> int:
    """Which line begins the text: the first sentence of some length; of short ones only, the first below a title."""
    told = [at for at, line in enumerate(lines) if not _is_aside(line) and ends_sentence(line)]
    long = (at for at in told if is_prose(lines[at]) and not _may_exclaim(lines, at))
    return next(long, next((at for at in told if at), max(len(lines) - 1, 0)))


def _may_exclaim(lines: list[str], at: int) -> bool:
    """Whether a long line that asks or exclaims stands above the text, which tells the same."""
    return (
        len(lines[at]) <= _TITLE_LENGTH
        and _is_asked_or_exclaimed(lines[at])
        and all(map(_is_aside, lines[:at]))
        and any(map(is_prose, lines[at + 1 : at + 2]))
        and is_familiar(lines[at], " ".join(lines[at + 1 :]))
    )


def _beside(text: str, found: list[Unit]) -> int:
    """How many lines above the text are none of it: a page's buttons, a wire's numbers, a date."""
    lines = [text[unit.start : unit.end] for unit in found]
    return next((at for at, line in enumerate(lines) if not _is_aside(line)), 0)


def _breadcrumbs(lines: list[str]) -> int:
    """How many of the first lines are a page's menu, down to where the text is filed: "Actu", "Plouvern"."""
    if not lines or not is_label(lines[0]) or is_part_of_paper(lines[0]):
        return 0
    at = next((at for at, line in enumerate(lines) if len(line.split()) > _KICKER_WORDS), 0)
    return 0 if any(map(ends_sentence, lines[: at + 1])) else at


def _is_aside(line: str) -> bool:
    rubric = "|" in line and not ends_sentence(line)
    return (
        rubric or _SLUGLINE.fullmatch(line) is not None or ASIDE.match(line) is not None or leftover(line) is not None
    )


def _title(text: str, found: list[Unit]) -> int | None:
    """The line that heads the text; before it bylines, dates and what a page or a wire adds may stand."""
    lines = [text[unit.start : unit.end] for unit in found]
    begun = _begun(lines)
    told = " ".join(lines[begun:])
    offered = [at for at, line in enumerate(lines[: max(begun, 1)]) if _can_head(line, _TITLE_LENGTH)]
    several = len(offered) > 1
    offered = [at for at in offered if _is_news(lines[at], " ".join(lines[max(begun, at + 1) :]))]
    offered = [at for at in offered if not is_fixture(lines[at])] or offered
    if twice := next((at for at in offered if _same(lines[at], "".join(lines[at + 1 : at + 2]))), None):
        return twice
    repeated = {fold(lines[at]) for at in running_heads(lines)}
    offered = [at for at in offered if fold(lines[at]) not in repeated] or offered
    sent = max((at for at, line in enumerate(lines[:begun]) if _is_letterhead(line)), default=-1)
    offered = [at for at in offered if at > sent] or offered  # above the label the sender's letterhead stands
    if not offered or not all(
        _is_aside(line) or at < sent or fold(line) in repeated or is_fixture(line)
        for at, line in enumerate(lines[: offered[0]])
    ):
        return None
    index = offered[best([lines[at] for at in offered], told)]
    return index if several or _stands_above(text, lines[index], found[index + 1 :]) else None


def _is_letterhead(line: str) -> bool:
    """Whether it says only that a press release follows, and of what day: "Communiqué - vendredi 18 septembre 2026"."""
    return _RELEASE.match(fold(line)) is not None and leftover(line) is not None


def _stands_above(text: str, line: str, following: list[Unit]) -> bool:
    """Whether the line is set apart from what follows it: by an empty line, by length, by being said twice."""
    for below in following:
        said = text[below.start : below.end]
        if below.gap or len(said) > len(line) or _same(line, said):
            return True
        if not _is_aside(said):
            return False
    return False


def _is_kicker(text: str, found: list[Unit]) -> bool:
    """Whether the first line is a label in capitals above the title: a rubric ("POLITIQUE"), a place."""
    if _title(text, found[1:]) != 0:
        return False
    kicker, title = (text[unit.start : unit.end] for unit in found[:2])
    labels = is_fixture(kicker) and not is_fixture(title)
    return labels or (
        (kicker.isupper() or names_place(kicker) or (kicker.isalpha() and _place(title) > 0))
        and len(kicker.split()) <= _KICKER_WORDS
        and not title.isupper()
        and len(title.split()) > _KICKER_WORDS
    )


def _same(one: str, two: str) -> bool:
    return one.casefold().split() == two.casefold().split()


def _is_heading(text: str, found: list[Unit], index: int) -> bool:
    unit = found[index]
    line = text[unit.start : unit.end]
    if index + 1 == len(found) or not _can_head(line, _HEADING_LENGTH):
        return False
    if not index and _is_asked_or_exclaimed(line):
        return False  # the text's own first sentence
    below = found[index + 1]
    following = text[below.start : below.end]
    if _is_value(line) and (
        _is_value(following) or (index and not unit.gap and _is_value(_line(text, found[index - 1])))
    ):
        return False
    if not unit.gap and _is_value(following):
        return False  # a row of a sheet without a label: "6 812 spectateurs"
    if line.endswith("?"):
        return len(following) > len(line)
    return len(following) > len(line) or ends_sentence(following) or bool(_bullet(text, found, index + 1))


def _line(text: str, unit: Unit) -> str:
    return text[unit.start : unit.end]


def _is_value(line: str) -> bool:
    """Whether it is a row of a sheet: a label and what it is ("Marque : X"), or several signs on one line."""
    return _VALUE.match(line) is not None


def _can_head(line: str, length: int) -> bool:
    opening = _OPENING.match(line)
    return (
        len(line) <= length
        and opening is not None
        and any(map(str.isalpha, line))
        and not opening[0][-1].islower()
        and not line.startswith("[")
        and not _SENTENCE.search(line, _place(line) if length == _TITLE_LENGTH else 0)
        and not _ROW.search(line)
        and not _is_aside(line)
    )


def _place(line: str) -> int:
    """The length of the place before a title; 0 for none, or for a sentence of one word."""
    found = _PLACE.match(line)
    return found.end() if found and not line.endswith(".") else 0


def _between_dashes(text: str, unit: Unit) -> Block | None:
    """An agency's subheading, "- Deux usines -", without its dashes."""
    found = _DASHED.fullmatch(text, unit.start, unit.end)
    if found is None or not _can_head(found[1], _HEADING_LENGTH):
        return None
    return Block(kind=BlockKind.HEADING, start=found.start(1), end=found.end(1), level=2)


def _bullet(text: str, found: list[Unit], index: int) -> int:
    """The length of the bullet before a list item, 0 for what is none.

    A dash may open a speech and a number a heading: they make a list only beside another one, and where nobody asks.
    """
    mark = BULLET.match(text, found[index].start, found[index].end)
    if mark is None:
        return 0
    if mark[0][0] in _CERTAIN_BULLETS:
        return len(mark[0])
    beside = [other for other in (index - 1, index + 1) if 0 <= other < len(found)]
    dashed = not mark[0][0].isdigit()
    if dashed and any(_line(text, found[at]).endswith("?") for at in (index, *beside)):
        return 0
    kinds = [BULLET.match(text, found[other].start, found[other].end) for other in beside]
    same = any(kind is not None and kind[0][0].isdigit() == mark[0][0].isdigit() for kind in kinds)
    return len(mark[0]) if same else 0
