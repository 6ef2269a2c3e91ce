"""Bytes -> text: Unicode marks, then strict UTF-8; else what it is is told by evidence (for Mac Roman see mojibake.py).

Windows-1252, Latin-9 and Latin-1 differ in few bytes: 0x80-0x9F are characters in Windows-1252 alone; eight bytes
(€ Š š Ž ž Œ œ Ÿ) are letters in Latin-9 (ISO-8859-15) and signs (¤ ¦ ¨ ´ ¸ ¼ ½ ¾) in Latin-1, and what stands beside
them says which was meant.
"""

from __future__ import annotations

import re
import unicodedata
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from typing import Final

from cms_publisher.errors import SourceError
from cms_publisher.readers import mojibake

_BOMS: Final = (
    (BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF8, "utf-8"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC: Final = (
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "Word (.doc)"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"RIFF", "RIFF (WebP)"),
)
_IMAGES: Final = ("PNG", "JPEG", "GIF", "RIFF (WebP)")
_OFFICE: Final = (
    (b"word/", "Word (.docx)"),
    (b"opendocument.text", "OpenDocument (.odt)"),
    (b"xl/", "Excel (.xlsx)"),
    (b"ppt/", "PowerPoint (.pptx)"),
    (b"epub+zip", "EPUB"),
)
_CONTROLS: Final = bytes(range(0x09)) + bytes(range(0x0E, 0x20)) + b"\x7f"
_WINDOWS_ONLY: Final = bytes(range(0x80, 0xA0))
_CONTROL_SHARE: Final = 0.03
_HEAD: Final = 8192
_DECLARED: Final = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*iso-?8859-?15", re.IGNORECASE)
_LATIN_9: Final = str.maketrans("¤¦¨´¸¼½¾", "€ŠšŽžŒœŸ")
_DOUBTFUL: Final = re.compile("[¤¦¨´¸¼½¾]")
_LINE_ENDS: Final = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_NOT_TEXT: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_FIGURE_BEFORE: Final = re.compile(
    "[0-9][ \u00a0]?$|(?:^|[^A-Za-z])[kMm]$|millions? (?:d['’])?$|milliards? (?:d['’])?$"
)
_ELISION_BEFORE: Final = re.compile("(?:^|[^A-Za-zÀ-ÿ])(?:[cdjlmnst]|[A-Za-z]*qu)$", re.IGNORECASE)


def decode(data: bytes, name: str) -> str:
    """The text of ``data``, in NFC, with LF as line end, without byte order mark and control characters.

    Args:
        data: what the file holds.
        name: what an error calls the file.

    Raises:
        SourceError: this is not text, or its Unicode is cut off.
    """
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return tidy(mojibake.repaired(_unicode(data[len(mark) :], codec, name)))
    refuse_binary(data, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _eight_bit(data)
    return tidy(mojibake.repaired(text))


def _unicode(data: bytes, codec: str, name: str) -> str:
    if codec == "utf-8":
        refuse_binary(data, name)
        return data.decode(codec, errors="replace")
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise SourceError("source.broken-unicode", path=name, encoding=codec.upper()) from error
    refuse_binary(text.encode("utf-8"), name)
    return text


def refuse_binary(data: bytes, name: str) -> None:
    """Refuse what is no text, by its first bytes and its control characters.

    Raises:
        SourceError: it is an image, a file of a word processor, an archive, or other binary data.
    """
    kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)
    if kind == "ZIP":
        kind = next((office for mark, office in _OFFICE if mark in data[:_HEAD] or mark in data[-_HEAD:]), kind)
    if kind in _IMAGES:
        raise SourceError("source.image", path=name, kind=kind)
    if kind:
        raise SourceError("source.binary-kind", path=name, kind=kind)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or controls > _CONTROL_SHARE * len(data):
        raise SourceError("source.binary", path=name)


def _eight_bit(data: bytes) -> str:
    escaped = data.decode("utf-8", errors="surrogateescape")
    stray = sum("\udc80" <= char <= "\udcff" for char in escaped)
    if sum(char > "\x7f" for char in escaped) > 2 * stray:  # UTF-8 with a few foreign bytes pasted into it
        return re.sub("[\udc80-\udcff]+", lambda run: _windows(run[0].encode("utf-8", "surrogateescape")), escaped)
    if mojibake.is_mac(data):
        return data.decode("mac-roman")
    text = _windows(data)
    if not set(_WINDOWS_ONLY).isdisjoint(data):
        return text
    return _latin(text, declared=bool(_DECLARED.search(data[:_HEAD])))


def _windows(data: bytes) -> str:
    return data.decode("windows-1252", errors="replace")


def _latin(text: str, *, declared: bool) -> str:
    votes = sum(_vote(text, found.start()) for found in _DOUBTFUL.finditer(text))
    return text.translate(_LATIN_9) if votes + declared > 0 else text


def _vote(text: str, index: int) -> int:
    """+1 where the character at ``index`` makes sense as Latin-9 only, -1 as Latin-1."""
    sign, before, after = text[index], text[max(0, index - 20) : index], text[index + 1 : index + 3]
    letter_before, letter_after = before[-1:].isalpha(), after[:1].isalpha()
    if sign == "¤":
        latin_9 = bool(_FIGURE_BEFORE.search(before)) or after.lstrip(" \u00a0")[:1].isdigit()
    elif sign in "½¼":  # French never ends a word in œ; "2½" and "½ heure" are fractions
        latin_9 = letter_after and not before[-1:].isdigit()
    elif sign == "´":  # an accent typed for an apostrophe ("l´État"), or Ž
        latin_9 = letter_after and not before[-1:].islower() and not _ELISION_BEFORE.search(before)
    else:
        latin_9 = letter_before or letter_after
    return 1 if latin_9 else -1


def tidy(text: str) -> str:
    """In NFC, with LF as line end, without control characters."""
    return unicodedata.normalize("NFC", _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", text)))
