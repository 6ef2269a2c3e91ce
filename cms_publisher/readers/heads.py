"""Which of the lines above a plain text is its title, where a page or a wire left several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.furniture import running_heads
from cms_publisher.fidelity.boilerplate.head_lines import head_line
from cms_publisher.fidelity.boilerplate.places import names_place
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.dateline import is_dateline, is_town
from cms_publisher.french.fixtures import is_fixture
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.match_sheets import rows as sheet_rows
from cms_publisher.french.words import content_words, count, fold
from cms_publisher.readers.lines import ASIDE, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.readers.lines import Unit

_SUBJECT: Final = re.compile(r"(?:objet|titre)[ \u00a0]?:\s*", re.IGNORECASE)
_PROSE_WORDS: Final = 14
_ROOT: Final = 5
"""Letters that two words of one family share: "fermeture", "fermera"."""
_TELLING: Final = 4
"""Content words of a line that tells what a text is about."""
_FAMILIAR: Final = 0.5
"""The part of a subheading's words that the text has, at least."""
_LOUD: Final = 0.6
_MARGIN: Final = 0.35
"""By how much a later line must be better: the first one is the title in nearly every text."""

_TITLE_LENGTH: Final = 160
KICKER_WORDS: Final = 3
"""Words of what stands above a title, at most."""
_OPENING: Final = re.compile(r"[«“\"‘'’\[(]?\s*[¿¡]?[^\W_]")
_SENTENCE: Final = re.compile(r"[.,;:…]$|[.…]\s*[»”\"]$|[^\W\d_]{3}[.…]\s+[«“]?\s*[A-ZÀ-ÖØ-Þ]")
_PLACE: Final = re.compile(
    r"(?:(?:[A-ZÀ-ÖØ-Ý][a-zß-öø-ÿœ][\w’'-]*(?: (?:d[eu]|des|l[ae]s?|sur|sous|en))* ?){1,4}"
    r"|(?:[A-ZÀ-ÖØ-Ý][A-ZÀ-ÖØ-Ý’'-]+ ?){1,5})\. (?=[A-ZÀ-ÖØ-Ý«])"
)
"""Where the news is, before a local page's title: "Plouvern. Le bac s’arrête", "PLOUVERN. Le bac s’arrête"."""
_ROW: Final = re.compile(r";|\b1\. .*\b2\. |(?<!\A)\b1\. ")
"""A ranking or a list on one line; a minutes' first point opens with its number."""
_SLUGLINE: Final = re.compile(r"[a-zß-öø-ÿœ\d]+(?:[-/][a-zß-öø-ÿœ\d]+){1,9}")
"""By which a wire files its story, alone above it."""
_RELEASE: Final = re.compile(r"communique(?: de presse)?|dossier de presse|pour diffusion immediate")


def is_prose(line: str) -> bool:
    """Whether the text has begun: a sentence of some length."""
    return count(line) >= _PROSE_WORDS and line.rstrip(" \u00a0»”\"')")[-1:] in {".", "!", "?", "…"}


def best(lines: Sequence[str], text: str) -> int:
    """Which of ``lines`` (candidates, in order) heads ``text``: the first to which none is clearly preferable."""
    roots = {word[:_ROOT] for word in content_words(text)}
    scores = [_score(line, roots) for line in lines]
    top = max(scores)
    return next(at for at, score in enumerate(scores) if top - score < _MARGIN)


def label(line: str) -> int:
    """The length of what a letter puts before its subject ("Objet : "); 0 for none."""
    found = _SUBJECT.match(line)
    return found.end() if found else 0


def is_strange(line: str, text: str) -> bool:
    """Whether hardly a word of the line comes again in ``text``."""
    return _shared(line, {word[:_ROOT] for word in content_words(text)}) < _FAMILIAR


def is_familiar(line: str, text: str) -> bool:
    """Whether a line of some words says what ``text`` tells: "La piscine rouvre !", and not "Quelle soirée !"."""
    telling = len(content_words(line)) >= _TELLING - 1
    return telling and _shared(line, {word[:_ROOT] for word in content_words(text)}) > _FAMILIAR


def _shared(line: str, roots: set[str]) -> float:
    words = content_words(line[label(line) :])
    return sum(word[:_ROOT] in roots for word in words) / len(words) if words else 0


def _score(line: str, roots: set[str]) -> float:
    """How much of the line the text says again; what shouts, and what hardly says anything, counts less."""
    telling = len(content_words(line)) >= _TELLING
    return _shared(line, roots) + telling / 2 - _LOUD * (line.isupper() or "!" in line)


def is_asked_or_exclaimed(line: str) -> bool:
    """Whether it ends with a question or exclamation mark."""
    return line.rstrip(' \u00a0»”"').endswith(("?", "!"))


def is_news(line: str, text: str) -> bool:
    """Whether a line may be a title: of one that asks or exclaims the text tells what it says."""
    return not is_asked_or_exclaimed(line) or is_familiar(line, text)


def begun_at(lines: list[str]) -> int:
    """Which line begins the text: the first sentence of some length; of short ones only, the first below a title."""
    sheet = sheet_rows(lines)
    told = [at for at, line in enumerate(lines) if not (at in sheet or _is_aside(line)) and ends_sentence(line)]
    long = (at for at in told if is_prose(lines[at]) and not _may_exclaim(lines, at))
    return next(long, next((at for at in told if at), max(len(lines) - 1, 0)))


def _may_exclaim(lines: list[str], at: int) -> bool:
    """Whether a long line that asks or exclaims stands above the text, which tells the same."""
    return (
        len(lines[at]) <= _TITLE_LENGTH
        and is_asked_or_exclaimed(lines[at])
        and all(map(_is_aside, lines[:at]))
        and any(map(is_prose, lines[at + 1 : at + 2]))
        and is_familiar(lines[at], " ".join(lines[at + 1 :]))
    )


def _is_aside(line: str) -> bool:
    rubric = "|" in line and not ends_sentence(line)
    filed = rubric or _SLUGLINE.fullmatch(line) is not None or ASIDE.match(line) is not None
    bracketed = line[:1] + line[-1:] in {"[]", "()"}
    return filed or bracketed or leftover(line) is not None or is_dateline(line) or is_town(line, "")


def title_at(text: str, found: list[Unit], begun: int) -> int | None:
    """The line that heads the text; before it bylines, dates and what a page or a wire adds may stand."""
    lines = [text[unit.start : unit.end] for unit in found]
    told = " ".join(lines[begun:])
    offered = [at for at, line in enumerate(lines[: max(begun, 1)]) if can_head(line, _TITLE_LENGTH)]
    several = len(offered) > 1
    offered = [at for at in offered if is_news(lines[at], " ".join(lines[max(begun, at + 1) :]))]
    sheet = sheet_rows(lines)
    offered = [at for at in offered if at not in sheet or is_fixture(lines[at])]
    offered = [at for at in offered if not head_line(lines[at])] or offered
    above = {at for at in offered if _is_above(lines[at], [lines[other] for other in offered if other > at])}
    offered = [at for at in offered if at not in above]
    if twice := next((at for at in offered if _same(lines[at], "".join(lines[at + 1 : at + 2]))), None):
        return twice
    repeated = {fold(lines[at]) for at in running_heads(lines)}
    offered = [at for at in offered if fold(lines[at]) not in repeated] or offered
    sent = max((at for at, line in enumerate(lines[:begun]) if _is_letterhead(line)), default=-1)
    offered = [at for at in offered if at > sent] or offered  # above the label the sender's letterhead stands
    if not offered or not all(
        at in sheet or at in above or at < sent or fold(line) in repeated or _is_aside(line) or head_line(line)
        for at, line in enumerate(lines[: offered[0]])
    ):
        return None
    index = offered[best([lines[at] for at in offered], told)]
    return index if several or _stands_above(text, lines[index], found[index + 1 :]) else None


def _is_above(line: str, below: list[str]) -> bool:
    """Whether a few words stand above the title: a place, the part of the paper, what tells nothing without a verb."""
    if not below or len(line.split()) > KICKER_WORDS:
        return False
    title = below[0]
    named = line.isupper() or names_place(line) or (line.isalpha() and _place(title) > 0)
    if named and not title.isupper() and len(title.split()) > KICKER_WORDS:
        return True
    return not has_finite_verb(line) and any(map(has_finite_verb, below))


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


def _same(one: str, two: str) -> bool:
    return one.casefold().split() == two.casefold().split()


def can_head(line: str, length: int) -> bool:
    """Whether a line of at most so many characters may head something: no sentence, no row, nothing beside the text."""
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
