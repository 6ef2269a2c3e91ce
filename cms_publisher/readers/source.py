"""A file -> a Source with what is known of it; the editor's instruction in its first lines taken out."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from cms_publisher.errors import PublisherError, SourceError
from cms_publisher.model import BlockKind, Document, Rights, Role, Source
from cms_publisher.readers import files, instruction, keys, metadata
from cms_publisher.readers.formats import decode, require_reader

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A file that was read: its source, and the keys for a brief that it carries."""

    path: Path
    digest: str
    source: Source
    brief: Mapping[str, Any]


def read_source(path: Path, said: metadata.Facts, role: Role) -> Read:
    """The source that a file is; what ``said`` says of it outranks what it says itself.

    Raises:
        UsageError: there is no such file, its format isn't read, a key or value of its own makes no sense.
        SourceError: it is empty, binary, too large or unreadable.
    """
    data = files.read(path)
    text = decode(path, data)
    reading = _in_file(path, text)
    raw = reading.metadata
    metadata.refuse_unknown(raw, {**metadata.BRIEF_KEYS, **metadata.FACT_KEYS}, where=files.shown(path))
    document, order = _without_instruction(reading.document)
    if not document.blocks:
        raise SourceError("source.empty", path=files.shown(path))
    found = metadata.facts(raw, where=files.shown(path))
    known = {field.name: getattr(said, field.name) or getattr(found, field.name) for field in fields(said)}
    known["title"] = known["title"] or _title(document)
    known["rights"] = known["rights"] or Rights.UNKNOWN
    source = Source(id=file_name(path), document=document, role=role, instruction=order, **known)
    brief = {key: value for key, value in raw.items() if key in metadata.BRIEF_KEYS}
    return Read(path=path, digest=hashlib.sha256(data).hexdigest(), source=source, brief=brief)


def _in_file(path: Path, text: str) -> Any:  # noqa: ANN401
    try:
        return require_reader(path).read(text)
    except PublisherError as error:
        raise type(error)(error.code, **{"path": files.shown(path), **error.args_}) from error


def _without_instruction(document: Document) -> tuple[Document, str | None]:
    """``document`` with the instruction in none of its blocks, and the instruction's words."""
    spans = instruction.find(document.text)
    if not spans:
        return document, None
    kept = []
    for block in document.blocks:
        start = block.start
        for first, last in spans:
            if first <= start < last:
                rest = document.text[last : block.end]
                start = min(last + len(rest) - len(rest.lstrip()), block.end)
        end = min([block.end, *(first for first, _ in spans if start < first < block.end)])
        if start < end:
            end = start + len(document.text[start:end].rstrip())
            kept.append(replace(block, start=start, end=end))
    words = "\n".join(document.text[first:last] for first, last in spans)
    return replace(document, blocks=tuple(kept)), words


def _title(document: Document) -> str | None:
    title = next((block for block in document.blocks if block.kind is BlockKind.TITLE), None)
    return " ".join(document.slice(title).split()) if title else None


def file_name(path: Path) -> str:
    """The file's name, in NFC: some systems hand out accents decomposed."""
    return unicodedata.normalize("NFC", keys.real_name(path)).encode("utf-8", "replace").decode()
