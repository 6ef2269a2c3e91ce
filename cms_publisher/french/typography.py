"""French typography (Imprimerie nationale's rules, as newsrooms apply them on the web), and its removal for comparing.

``typeset`` only ever moves spaces and changes the shape of marks: ``plain(typeset(text)) == plain(text)``.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.characters import table

NBSP: Final = "\u00a0"
NNBSP: Final = "\u202f"
INVISIBLE: Final = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\u00ad"
"""Zero-width characters, direction marks and the soft hyphen: residue of other programs."""

_UNITS: Final = (
    "millions?|milliards?|milliers|mille|euros?|dollars?|centimes?|km/h|km²|km2|km|m²|m2|m³|m3|mm|cm|m|kg|g|mg|t|tonnes?|"
    "hectares?|ha|litres?|l|hl|ml|kWh|MWh|GWh|TWh|kW|MW|GW|W|Mo|Go|To|h|heures?|min|minutes?|s|secondes?|°C|°|ans?|"
    "mois|jours?|mètres?|kilomètres?|k€|M€|Md€|points?"
)
_SHAPED: Final = {**dict.fromkeys(INVISIBLE), **dict.fromkeys("\u2010\u2011", "-")}
_MADE_PLAIN: Final = {**_SHAPED, **dict.fromkeys("’‘ʼ´`", "'"), "…": "..."}
_SHAPES: Final = table(_SHAPED)
_PLAIN_SHAPES: Final = table(_MADE_PLAIN)

_HELD: Final = re.compile(
    r"(?:https?://|www\.)[^\s«»“”\"<>]*[^\s«»“”\"<>.,;:!?…)\]]"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
    r"|&#?\w{1,31};|\ue000",
)
"""What is never touched: URLs, addresses, HTML entities (and the character that holds their place)."""

_HOLDER: Final = "\ue000"

# What a rule needs to find anything at all: most sentences hold none of it, and a scan for one sign costs little.
_MAY_HOLD: Final = re.compile("://|www\\.|[@&\ue000]")
_TO_SHAPE: Final = re.compile(f"[{''.join(_SHAPED)}]")
_TO_PLAIN: Final = re.compile(f"[{''.join(_MADE_PLAIN)}]")
_QUOTES: Final = re.compile('[«»“”"]')
_APOSTROPHES: Final = re.compile("['‘ʼ´`]")
_HIGH_SIGNS: Final = re.compile("[;!?]")
_CITED: Final = re.compile(r"\. \d")
_DIGIT: Final = re.compile(r"\d")
_APOSTROPHE: Final = re.compile(r"(?<=[^\W\d_])['‘ʼ´`](?=[\w«“\"\ue000])")
_STRAY: Final = re.compile(r"(?<=[^\s\ue000]) (?=[,.](?:[\s»”\")\]:;!?]|$))")
_ELLIPSIS: Final = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_HIGH: Final = re.compile(r"(?<=[^\s(\[«“!?;]) ?([;!?])")
_COLON: Final = re.compile(r"(?<=[^\s(\[«“:]) ?:(?=[\s«“\"]|$)|(?<=\S) :(?=\w)")
_GUILLEMETS: Final = re.compile(r"« ?| ?»")
_CURLY: Final = re.compile(r"“ | ”")

# What stands first in these is looked for fast; only where it is found, what stands before it is looked at.
_THOUSANDS: Final = re.compile(r"\d(?<![\d.,]\d)\d{0,2}(?: \d{3})+(?!\d)")
_UNIT: Final = re.compile(rf" (?<=[\dh] )(?:(?<=\d )(?=(?:{_UNITS})(?![\w’']))|(?<=\d h )(?=\d\d?(?!\d)))")
_MONEY: Final = re.compile(r"(?<=\d) ?(?=[%‰€$£](?!\w))")
_MONEY_SIGNS: Final = re.compile("[%‰€$£]")
_NUMBER_SIGN: Final = re.compile(r"([Nn](?<!\w.)°) ?(?=\d)")
_ABBREVIATED: Final = re.compile(
    r"\b(M\.|MM\.|Mme|Mmes|Mlle|Mlles|Dr|Pr|Me|Mgr) (?=[A-ZÀ-ÖØ-Ý])|\b(p\.|pp\.|art\.|al\.|vol\.|chap\.|fig\.) (?=\d)",
)
_DATE: Final = re.compile(rf"(?:\d(?<!\d\d)\d?|1er(?<!\d1er)) ({'|'.join(MONTHS)})(?: \d{{4}}(?!\d))?(?!\w)")
_MONTH: Final = re.compile(rf"\b({'|'.join(MONTHS)}) (?=\d{{4}}(?!\d))")

_YEAR_NEXT: Final = re.compile(r" \d{4}")

_GUILLEMET: Final = re.compile("[«»“”„]")
_PLAIN_OPEN: Final = re.compile(r"[«“„]\s*")
_PLAIN_CLOSE: Final = re.compile(r"\s*[»”]")
_PLAIN_BEFORE: Final = re.compile(r" (?:(?=[,.;:!?%‰€$£])|(?<=[Nn]° )(?=\d))")


def typeset(text: str) -> str:
    """``text`` in French typography; idempotent.

    « » with U+00A0 inside and “ ” within them, ’, …, U+202F before ; ! ?, U+00A0 before : and in figures with units,
    thousands, dates and "n° 5"; single spaces, none before a comma or full stop; NFC. URLs, e-mail addresses, HTML
    entities and times ("10:30") are left alone.
    """
    text = " ".join(_shaped(unicodedata.normalize("NFC", text)).split())
    held = _HELD.findall(text) if _MAY_HOLD.search(text) else []
    if held:
        text = _HELD.sub(_HOLDER, text)
    text = _figures(_punctuation(_quotations(text)))
    if held:
        parts = text.split(_HOLDER)
        text = "".join(part + value for part, value in zip(parts, [*held, ""], strict=True))
    return text


def _shaped(text: str) -> str:
    """``text`` without what can't be seen, every hyphen the plain one."""
    return text.translate(_SHAPES) if _TO_SHAPE.search(text) else text


def plain(text: str) -> str:
    """``text`` without its typography, for comparing: two texts that differ only in it give the same.

    Spaces are U+0020, none before closing punctuation and units' signs; apostrophes and quotation marks are straight.
    """
    text = unicodedata.normalize("NFC", text)
    if _TO_PLAIN.search(text):
        text = text.translate(_PLAIN_SHAPES)
    if _GUILLEMET.search(text):
        text = _PLAIN_CLOSE.sub('"', _PLAIN_OPEN.sub('"', text))
    return _PLAIN_BEFORE.sub("", " ".join(text.split()))


def _quotations(text: str) -> str:
    """Quotation marks shaped by their depth; where one lacks its partner none is reshaped: a person must look."""
    if not _QUOTES.search(text):
        return text
    shaped = list(text)
    if quotes.balanced(text):
        for pair in quotes.pairs(text):
            shaped[pair.start], shaped[pair.end] = "“”" if pair.depth % 2 else "«»"
    text = _CURLY.sub(lambda match: match[0].strip(), "".join(shaped))
    return _GUILLEMETS.sub(lambda match: f"«{NBSP}" if match[0][0] == "«" else f"{NBSP}»", text).strip()


def _punctuation(text: str) -> str:
    if _APOSTROPHES.search(text):
        text = _APOSTROPHE.sub("’", text)
    if " ." in text or " ," in text:
        text = _STRAY.sub("", text)
    if "..." in text:
        text = _ELLIPSIS.sub("…", text)
    if _HIGH_SIGNS.search(text):
        text = _HIGH.sub(rf"{NNBSP}\1", text)
    return _COLON.sub(f"{NBSP}:", text) if ":" in text else text


def _figures(text: str) -> str:
    if "M" in text or "Dr " in text or "Pr " in text or _CITED.search(text):
        text = _ABBREVIATED.sub(lambda match: match[0][:-1] + NBSP, text)
    if not _DIGIT.search(text):
        return text
    text = _THOUSANDS.sub(lambda match: match[0].replace(" ", NBSP), text)
    text = _UNIT.sub(NBSP, text)
    if _MONEY_SIGNS.search(text):
        text = _MONEY.sub(NBSP, text)
    if "°" in text:
        text = _NUMBER_SIGN.sub(rf"\1{NBSP}", text)
    text = _DATE.sub(lambda match: match[0].replace(" ", NBSP), text)
    return _MONTH.sub(rf"\1{NBSP}", text) if _YEAR_NEXT.search(text) else text
