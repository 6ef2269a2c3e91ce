"""Word documents (.docx): text, headings, lists, notes; tracked changes read as accepted, comments left out."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Final, TypeVar
from zipfile import ZipFile

from cms_publisher.errors import SourceError
from cms_publisher.model import BlockKind
from cms_publisher.readers import encoding
from cms_publisher.readers.files import MAX_BYTES
from cms_publisher.readers.html import HtmlReader
from cms_publisher.readers.text import unmarked

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.protocols import Reading

_T = TypeVar("_T")
_STYLES: Final = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
"""
"""Paragraph styles by the names that Word gives them in its files, in any language (ECMA-376, part 1, 17.7.4.9)."""
_NOTE_MARKS: Final = re.compile(
    r"<sup><a [^>]*href=\"#(?:foot|end)note-\d+\"[^>]*>\[\d+\]</a></sup>|"
    r" ?<a href=\"#(?:foot|end)note-ref-\d+\">↑</a>"
)
"""What leads from the text to a note and back."""


class DocxReader:
    """A Word document, as the HTML that says the same."""

    suffixes: tuple[str, ...] = (".docx",)

    def decode(self, data: bytes, name: str) -> str:
        """The document as HTML.

        Raises:
            SourceError: this is no Word document, or a broken or too large one.
        """
        if not data.startswith(b"PK"):
            encoding.refuse_binary(data, name)
        size = _read(_size, data, name)
        if size > MAX_BYTES:
            limit = MAX_BYTES // 1_000_000
            raise SourceError("source.too-large", path=name, megabytes=size // 1_000_000, limit=limit)
        return encoding.tidy(_NOTE_MARKS.sub("", _read(_html, data, name)))

    def read(self, text: str) -> Reading:
        """The document's blocks; what Word keeps as a document's properties is its template's as often as not."""
        reading = HtmlReader().read(text)
        plain = all(block.kind is BlockKind.PARAGRAPH for block in reading.document.blocks)
        return replace(reading, document=unmarked(reading.document)) if plain else reading


def _read(how: Callable[[bytes], _T], data: bytes, name: str) -> _T:
    try:
        return how(data)
    except Exception as error:  # the parsers answer what is broken with whatever comes of it
        raise SourceError("source.docx-broken", path=name) from error


def _size(data: bytes) -> int:
    """How many bytes its XML has once it is unpacked: a small file can hold gigabytes."""
    with ZipFile(BytesIO(data)) as parts:
        return sum(part.file_size for part in parts.infolist() if part.filename.endswith((".xml", ".rels")))


def _html(data: bytes) -> str:
    import mammoth  # type: ignore[import-untyped]  # heavy

    return str(mammoth.convert_to_html(BytesIO(data), style_map=_STYLES, convert_image=lambda _: []).value)
