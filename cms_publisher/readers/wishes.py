"""An instruction's words -> a brief: length, subheadings, language, keyphrase, headline. What isn't said stays None."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.words import fold
from cms_publisher.model import Brief

DEFAULT_SUBHEADINGS: Final = 3
"""How many subheadings "with subheadings" asks for at least."""

_NUMBERS: Final = {
    "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5,
    "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10,
}  # fmt: skip
_WORDS: Final = re.compile(
    r"(?P<most>(?:(?:au|at) (?:plus|most)|maximum|max\.?|moins de|up to|jusqu'a|less than|under)\s+(?:de\s+)?)?"
    r"(?<![\d.,])(?P<least>\d{1,3}(?:[ .,]\d{3})+|\d+)\+?"
    r"(?:\s*(?:-|a|et|to|and|ou)\s*\d[\d ]*)?[ -]?(?:mots?|words?)\b(?P<at_most>\s+(?:au\s+)?(?:max|plus\b|at most))?",
)
_SUBHEADS: Final = r"(?:inter-?titres?|sous-titres?|sub-?head(?:ing|line|er)?s?)\b"
_NO_SUBHEADS: Final = re.compile(rf"\b(?:sans|no|without(?: any)?|pas (?:de|d'))\s*{_SUBHEADS}")
_SUBHEAD_COUNT: Final = re.compile(rf"\b(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})\s+(?:[a-z]+\s+)?{_SUBHEADS}")
_LANGUAGES: Final = (
    ("fr", re.compile(r"\b(?:en|in|langue\s*:|language\s*:)\s*(?:francais|french|fr\b)")),
    ("en", re.compile(r"\b(?:en|in|langue\s*:|language\s*:)\s*(?:anglais|english|en\b)")),
)
# Not folded: these two carry words that are kept as they were written.
_QUOTED: Final = r"[«“\"]\s*(?P<quoted>[^»”\"\n]+?)\s*[»”\"]"
_KEYPHRASE_LABEL: Final = (
    r"(?:mots?[- ]cl[ée]s?|expression[- ]cl[ée]|requête|(?:focus )?key(?:word|phrase)s?)(?: principale?| focus)?\s*"
)
_KEYPHRASE: Final = re.compile(
    rf"{_KEYPHRASE_LABEL}(?:(?:[:=]\s*)?{_QUOTED}|[:=]\s*(?P<bare>[^,;.\n]+))",
    re.IGNORECASE,
)
_HEADLINE: Final = re.compile(
    rf"(?<![\w-])(?:titre|headline|title)\s*[:=]\s*(?:{_QUOTED}|(?P<bare>[^;\n]+))",
    re.IGNORECASE,
)


def parse_instruction(text: str) -> Brief:
    """What ``text`` asks for, as far as it is understood; the words themselves stay in ``instruction``."""
    folded = fold(text)
    return Brief(
        instruction=text.strip() or None,
        language=next((code for code, pattern in _LANGUAGES if pattern.search(folded)), None),
        min_words=_min_words(folded),
        subheadings=_subheadings(folded),
        keyphrase=_phrase(_KEYPHRASE, text),
        headline=_phrase(_HEADLINE, text),
    )


def _min_words(folded: str) -> int | None:
    """The least length asked for; "at most 900 words" asks for none, "700 to 900 words" for 700."""
    for found in _WORDS.finditer(folded):
        if not found["most"] and not found["at_most"]:
            return int(re.sub(r"\D", "", found["least"]))
    return None


def _subheadings(folded: str) -> int | None:
    if _NO_SUBHEADS.search(folded):
        return 0
    counted = _SUBHEAD_COUNT.search(folded)
    if counted:
        count = counted["count"]
        return int(count) if count.isdigit() else _NUMBERS[count]
    return DEFAULT_SUBHEADINGS if re.search(rf"\b{_SUBHEADS}", folded) else None


def _phrase(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return (found["quoted"] or found["bare"]).strip(' «»“”"\u00a0\u202f') or None if found else None
