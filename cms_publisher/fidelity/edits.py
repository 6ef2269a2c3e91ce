"""The closed catalogue of edits: every difference between an article and its sources is of one of these kinds."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.typography import plain
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Article

    Change = tuple[int, int, str]
    """What ``text[start:end]`` becomes."""

_RUN: Final = re.compile(r"[^ ]+")
"""What stands between ordinary spaces: words that no-break spaces hold together are one run."""
_WORD_END: Final = re.compile(r"\S*\Z")
_WORD_START: Final = re.compile(r"\S*")
_REACH: Final = 40
_SPACE_OR_QUOTE: Final = re.compile(r'[ "]')


class EditKind(StrEnum):
    """What may be done to a source's words. Nothing else may."""

    TYPOGRAPHY = "typography"
    """Spaces, quotation marks, apostrophes, hyphens: no word changes; "ne est" gets its apostrophe."""
    ENTITY = "entity"
    """An HTML entity read as the character that it stands for."""
    GLUE = "glue"
    """A missing space put back, or a stray full stop before a comma taken off."""
    ACCENT = "accent"
    """An accent or a ligature put where it is certain: of a capital (Etat), of a word that French has only with it;
    the capital of a land ("en france")."""
    MARK = "mark"
    """An editor's or translator's mark cut."""
    LEFTOVER = "leftover"
    """A trailer, link word or button of the page that the text was taken from, cut."""
    CLAUSE = "clause"
    """A whole clause taken from a sentence."""
    CAPITAL = "capital"
    """The case of the first letter."""
    FULL_STOP = "full-stop"
    """The final full stop put or taken off."""
    ATTRIBUTION = "attribution"
    """The source's name and date put before its words; an issuer's "we" set in quotation marks, its name behind."""
    DATE = "date"
    """A relative date made absolute, by the source's own date."""
    PROMOTION = "promotion"
    """Left out of a brief: a press release that speaks of itself ("nous", superlatives)."""
    CONTACT = "contact"
    """Left out of a brief: whom to call, where to read more, about the sender."""
    HOUSE_STYLE = "house-style"
    """The house's form put for another of the same: a name, a number in letters, an ordinal."""
    DUPLICATE = "duplicate"
    """Left out: said already."""
    NOT_NEEDED = "not-needed"
    """Left out: context that the length does not ask for."""
    UNDATED = "undated"
    """Left out of a chronology: the story's own, but of no certain day, or apart from what has one."""
    SHORTENED = "shortened"
    """Left out: the story's own, beyond the length that is asked for or that a brief has, or leaning on what went."""
    NOT_ASKED = "not-asked"
    """Left out: beside the subjects that the instruction lists, beyond the words that it allows; a part that it wants
    left out."""
    WITHHELD = "withheld"
    """What the instruction forbids, cut: a name between commas, an age, a sentence that only tells an address, a
    quotation that stands alone."""
    SETTLED = "settled"
    """A line that a person said is a note or a caption, cut."""
    LABEL = "label"
    """The words that the story is searched by, and a colon, before a title tag: "OTAN Asie-Pacifique : ..."; the place
    above a report, or the sport of its rubric, before its headline too: "Handball : ..."."""
    HEADING_WORDS = "heading-words"
    """A heading made of the text's own words."""
    ANNOUNCED = "announced"
    """What those in charge announce, told as the news in a headline: "… a annoncé que l’établissement fermerait"."""
    RULING = "ruling"
    """Whom a court sentenced, cleared or tries, told in a headline by what the text says of the person: "L’ancienne
    trésorière du club condamnée à …", of "Le tribunal a condamné Anne B. à …"; "Un couvreur jugé pour vol"."""


def tally(article: Article) -> dict[str, int]:
    """How many edits of each kind an article has, cuts among them; "correction": sentences that people wrote."""
    body = (sentence for block in article.body for sentence in block.sentences)
    text = (article.headline, *article.standfirst, *body)
    counts = Counter(str(edit.kind) for sentence in text for edit in sentence.edits)
    counts.update(str(cut.kind) for cut in article.cuts)
    counts.update("correction" for sentence in text if sentence.by)
    return dict(sorted(counts.items()))


def only_typography(raw: str, final: str) -> bool:
    """Whether ``final`` is ``raw`` but for typography: no word, sign or order differs."""
    return raw == final or plain(raw) == plain(final)


def replaced(
    text: str,
    changes: Iterable[Change],
    kind: EditKind,
) -> tuple[str, list[Edit]]:
    """``text`` with ``changes`` made (start, end, new words; in order, apart), and an edit for each.

    An edit shows whole words: it reaches to the white space on both sides, at most 40 characters.
    """
    parts: list[str] = []
    edits: list[Edit] = []
    at = 0
    for start, end, new in changes:
        parts += [text[at:start], new]
        at = end
        before, after = _around(text, start, end)
        edits.append(Edit(kind=kind, before=before + text[start:end] + after, after=(before + new + after).strip()))
    return "".join([*parts, text[at:]]) if edits else text, edits


def typographic_edits(before: str, after: str) -> list[Edit]:
    """The words that differ between two texts that are the same but for typography; linear in their length."""
    if before == after:
        return []
    return [Edit(kind=EditKind.TYPOGRAPHY, before=old, after=new) for old, new in _aligned(before, after)]


def _aligned(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Passages that hold the same signs: run by run, several where spaces were put or taken off within."""
    left, right = _RUN.finditer(before), _RUN.finditer(after)
    for old_match, new_match in zip(left, right, strict=False):
        if old_match[0] == new_match[0]:
            continue
        old_end, new_end = old_match.end(), new_match.end()
        old, new = _bare(old_match[0]), _bare(new_match[0])
        while old != new:
            longer_old = len(old) > len(new)
            following = next(right if longer_old else left, None)
            if following is None:
                break
            if longer_old:
                new, new_end = new + _bare(following[0]), following.end()
            else:
                old, old_end = old + _bare(following[0]), following.end()
        yield before[old_match.start() : old_end], after[new_match.start() : new_end]


@lru_cache(maxsize=4096)
def _bare(run: str) -> str:
    return _SPACE_OR_QUOTE.sub("", plain(run))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What of the words at both edges stands outside ``text[start:end]``."""
    before = _WORD_END.search(text, max(0, start - _REACH), start)
    after = _WORD_START.match(text, end, end + _REACH)
    return before[0] if before else "", after[0] if after else ""
