"""The formats that are read. To add one: a module with a Reader, and a line here (docs: how to add a format)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError
from cms_publisher.readers import encoding, files
from cms_publisher.readers.docx import DocxReader
from cms_publisher.readers.html import HtmlReader
from cms_publisher.readers.markdown import MarkdownReader
from cms_publisher.readers.text import TextReader

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.protocols import Reader

READERS: Final[tuple[Reader, ...]] = (TextReader(), MarkdownReader(), HtmlReader(), DocxReader())


def reader_for(path: Path) -> Reader | None:
    """The reader for a file of that name, by its suffix in any case; None for a format that isn't read."""
    return next((reader for reader in READERS if path.suffix.lower() in reader.suffixes), None)


def decode(path: Path, data: bytes) -> str:
    """The text of a file's bytes, as the reader for its name takes them; of any other name as plain text.

    Raises:
        SourceError: the bytes are not of that format.
    """
    reader = reader_for(path)
    return (reader.decode if reader else encoding.decode)(data, files.shown(path))


def require_reader(path: Path) -> Reader:
    """The reader for a file of that name.

    Raises:
        UsageError: the format isn't read; the error lists those that are.
    """
    reader = reader_for(path)
    if reader is None:
        known = ", ".join(suffix for each in READERS for suffix in each.suffixes)
        raise UsageError("source.format", path=files.shown(path), suffix=path.suffix or path.name, known=known)
    return reader
