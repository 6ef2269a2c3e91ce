"""Where sentences begin and end. Quotations and brackets are never split: one of several sentences stays whole."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cms_publisher.french import quotes, tables, words
from cms_publisher.french.dateline import dateline_end

_EMPTY_LINE: Final = re.compile(r"\n[^\S\n]*\n")
_END: Final = re.compile(r"[.!?…\n](?:(?<=[.!?…])(?<![.!?…].)[.!?…]*[\s»”\")\]]*(?<=\s)|(?<=\n)[^\S\n]*\n\s*)")
"""Closing marks, what closes with them and the space after; or an empty line."""

_LAST_TOKEN: Final = re.compile(r"[^\s(\[«“\"'’]+$")
_NEXT_WORD: Final = re.compile(r"[\s«“\"(\[–—-]*([^\s,.;:!?»”\")\]]*)")
_INITIAL: Final = re.compile(r"(?:[A-ZÀ-ÖØ-Ý]\.-?)*[A-ZÀ-ÖØ-Ý]")
_NEVER_BEFORE: Final = frozenset(",;:.!?…»”)]")
_SPEAKERS: Final = frozenset({"Q.", "R."})
"""Who asks and who answers, before each paragraph of an interview."""
_LETTER_WORDS: Final = frozenset("AÀY")
_LOOK_BACK: Final = 40

_CREDIT: Final = re.compile(r"Sources?[ \u00a0\u202f]?: ?\S")
"""What says whose a line is: a sentence of its own, even behind an abbreviation."""
_AGAINST_X: Final = re.compile(r"\bcontre X\Z")
"""Against persons unknown: X is no initial."""

_PLACED: Final = re.compile(r"(?P<sign>[:;,])[ \u00a0]\d{1,3}\Z")
"""Who came first and second: "Dames : 1. Anne Roy ; 2. Zoé Blin"."""

_WEEKDAYS: Final = frozenset({"lun", "mar", "mer", "jeu", "ven", "sam", "dim"})
"""Abbreviated, with their day behind them: some are words as well."""

_TIMED: Final = re.compile(r"\d[ \u00a0\u202f]s\Z")
"""Seconds, which stand as "s" behind a figure."""

_GLUED: Final = re.compile(r"[A-ZÀ-ÖØ-Ý](?<=[a-zß-öø-ÿœ]{2}[.!?].)(?=[a-zß-öø-ÿœ ’'])")
_TOP_LEVEL: Final = re.compile(
    r"(?:com|org|net|fr|eu|tv|io|be|ch|ca|uk|de|es|it|us|info|js|paris)(?!\w)", re.IGNORECASE
)
_RUN_START: Final = re.compile(r"\S*$")


def split(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of ``text``, without the white space around them; together they hold the whole.

    No sentence starts with a lowercase letter or a comma, and none ends at an abbreviation, an initial, or within a
    quotation or brackets. An empty line always ends one; so do a full stop whose space is missing ("mot.Mot") and a
    wire's dateline.
    """
    return list(_split(text))


@lru_cache(maxsize=512)
def _split(text: str) -> tuple[tuple[int, int], ...]:
    """The same; a block's sentences are asked for by each step of writing and review."""
    return tuple(span for part in _paragraphs(text) for span in _split_paragraph(text, *part))


def glued_stops(text: str) -> list[int]:
    """Where the space after a sentence's end is missing ("mot.Mot"): indices of the capital. Host names have none."""
    found = []
    for match in _GLUED.finditer(text):
        at = match.start()
        before = _RUN_START.search(text, max(0, at - _LOOK_BACK), at)
        run = before[0] if before else ""
        if not (_TOP_LEVEL.match(text, at) or "/" in run or "@" in run or run.lower().startswith("www.")):
            found.append(at)
    return found


def _paragraphs(text: str) -> list[tuple[int, int]]:
    cuts = [match.span() for match in _EMPTY_LINE.finditer(text)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return list(zip(starts, ends, strict=True))


def _split_paragraph(text: str, start: int, end: int) -> list[tuple[int, int]]:
    paragraph = text[start:end]
    spans, begin = [], 0
    for stop in [*_boundaries(paragraph), len(paragraph)]:
        piece = paragraph[begin:stop]
        label = not any(map(str.isalpha, piece)) or (begin == 0 and piece.strip() in _SPEAKERS)
        if label and stop < len(paragraph):
            continue  # "1.", "[…]" or "Q." goes with what follows
        stripped = piece.strip()
        if stripped:
            first = start + begin + piece.index(stripped)
            spans.append((first, first + len(stripped)))
        begin = stop
    return spans


def _boundaries(text: str) -> list[int]:
    """Where a next sentence may start."""
    candidates = sorted(
        {*(match.end() for match in _END.finditer(text) if _ends_sentence(text, match)), *glued_stops(text)}
    )
    if opening := dateline_end(text):
        candidates = [opening, *(at for at in candidates if at > opening)]
    inner = quotes.pairs(text, brackets=True) if candidates else ()
    found, closed_at, ahead = [], -1, 0
    for at in candidates:
        while ahead < len(inner) and inner[ahead].start < at:
            closed_at = max(closed_at, inner[ahead].end)
            ahead += 1
        if closed_at < at:
            found.append(at)
    return found


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() : match.end() + 1]
    if not following or following in _NEVER_BEFORE:
        return False
    word = _NEXT_WORD.match(text, match.end())
    next_word = word[1] if word else ""
    if next_word[:1].islower():
        return False
    if _CREDIT.match(text, match.end()):
        return True
    return not (match[0].rstrip() == "." and _goes_on(text, match.start(), next_word))


def _goes_on(text: str, stop: int, next_word: str) -> bool:
    """Whether the full stop at ``stop`` is an abbreviation's or an initial's, and the sentence goes on after it."""
    token = _LAST_TOKEN.search(text, max(0, stop - _LOOK_BACK), stop)
    last = token[0] if token else ""
    if last in _WEEKDAYS and not next_word[:1].isdigit():  # "la haute mer. La marine", "mer. 12 nov."
        return False
    if last in tables.words("abbreviations"):
        return _TIMED.search(text, max(0, stop - _LOOK_BACK), stop) is None
    if last.isdigit() and (placed := _PLACED.search(text, max(0, stop - _LOOK_BACK), stop)):
        return f" {int(last) - 1}. " in text[:stop] if placed["sign"] != ":" else last == "1" and " 2. " in text[stop:]
    if last == "X" and _AGAINST_X.search(text, max(0, stop - _LOOK_BACK), stop):
        return False
    initial = last.rpartition("-")[2] if last.count("-") == 1 else last
    return _INITIAL.fullmatch(initial) is not None and not _opens_sentence(next_word)


def _opens_sentence(word: str) -> bool:
    single = len(word) == 1 and word not in _LETTER_WORDS  # "B. M. : …": the other initial
    return not single and words.is_function_word(re.split("['’]", word, maxsplit=1)[0])
