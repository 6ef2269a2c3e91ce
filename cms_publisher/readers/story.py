"""A path -> a Story: the brief with its precedence, the primary source, the context in an order of its own."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cms_publisher.errors import PublisherError, SourceError, UsageError
from cms_publisher.model import BlockKind, Brief, Document, Rights, Role, Source, Story
from cms_publisher.readers import encoding, files, instruction, keys, manifest, metadata
from cms_publisher.readers.formats import reader_for, require_reader
from cms_publisher.readers.wishes import parse_instruction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.readers.manifest import Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A file that was read: its source, and the keys for a brief that it carries."""

    path: Path
    digest: str
    source: Source
    brief: Mapping[str, Any]


def read_story(path: Path, *, context: Sequence[Path] = (), overrides: Brief | None = None) -> Story:
    """The story of a folder with story.toml, or of one text file.

    What the editor asks for is taken, key by key, from ``overrides``, the brief's keys, the primary's front matter, the
    brief's instruction, the primary's first lines; what nobody says stays None, for the site's profile to settle.

    Args:
        path: a folder with story.toml, that story.toml, or a text file.
        context: further sources, files or folders (their text files, not those of folders within).
        overrides: what the command line says.

    Raises:
        UsageError: a path that isn't there, a key or value that makes no sense, broken TOML or YAML.
        SourceError: a source that is empty, binary, too large or unreadable.
    """
    listed = _manifest(path)
    if listed is None:
        primary = _read(path, metadata.Facts(), Role.PRIMARY)
        others: list[_Read] = []
    else:
        first, *rest = listed.sources
        primary = _read(first.path, first.facts, Role.PRIMARY)
        others = [_read(each.path, each.facts, Role.CONTEXT) for each in rest]
    return Story(
        key=_key(path, listed, primary.brief),
        brief=_brief(overrides or Brief(), listed, primary),
        primary=primary.source,
        context=_context(primary, [*others, *_offered(context)]),
    )


def story_key(path: Path) -> str:
    """The key of the story at ``path``, without reading its context; raises as ``read_story`` does."""
    listed = _manifest(path)
    if listed is not None and metadata.text(listed.brief.get("key", ""), str(listed.path), "key"):
        return _key(path, listed, {})
    primary = listed.sources[0].path if listed else path
    return _key(path, listed, _read(primary, metadata.Facts(), Role.PRIMARY).brief)


def _manifest(path: Path) -> Manifest | None:
    if files.is_folder(path):
        return manifest.load(path)
    return manifest.load(path.parent) if path.name == manifest.NAME else None


def _key(path: Path, listed: Manifest | None, front_matter: Mapping[str, Any]) -> str:
    for raw in (listed.brief if listed else {}, front_matter):
        key = metadata.text(raw.get("key", ""), str(path), "key")
        if key:
            return keys.checked(key, path=path)
    folder = listed.path.parent if listed else None
    return keys.checked(keys.real_name(folder) if folder else Path(keys.real_name(path)).stem, path=path)


def _brief(overrides: Brief, listed: Manifest | None, primary: _Read) -> Brief:
    said = [overrides, parse_instruction(overrides.instruction or "")]
    written = [] if listed is None else [(listed.brief, f"{listed.path}, [brief]", listed.path.parent)]
    written.append((primary.brief, str(primary.path), primary.path.parent))
    tables = [metadata.brief(raw, where=where, folder=folder) for raw, where, folder in written]
    words = [each.instruction or "" for each in tables] + [primary.source.instruction or ""]
    return _first_said([*said, *tables, *map(parse_instruction, words)])


def _first_said(briefs: Iterable[Brief]) -> Brief:
    merged = Brief()
    for each in briefs:
        names = [field.name for field in fields(Brief) if getattr(merged, field.name) is None]
        merged = replace(merged, **{name: getattr(each, name) for name in names})
    return merged


def _offered(paths: Iterable[Path]) -> Iterator[_Read]:
    for path in paths:
        if files.is_folder(path):
            yield from _folder(path)
        else:
            yield _read(path, metadata.Facts(), Role.CONTEXT)


def _folder(folder: Path) -> Iterator[_Read]:
    """The texts of a folder; what is no text, or none that can be read, isn't offered."""
    try:
        names = sorted(folder.iterdir())
    except OSError as error:
        raise SourceError("source.forbidden", path=folder) from error
    texts = [path for path in names if not path.name.startswith(".") and reader_for(path) and path.is_file()]
    if not texts:
        raise UsageError("source.folder-empty", path=folder)
    for path in texts:
        try:
            yield _read(path, metadata.Facts(), Role.CONTEXT)
        except SourceError:
            continue


def _context(primary: _Read, others: Iterable[_Read]) -> tuple[Source, ...]:
    """The context with ids that depend on names and content alone; no file twice, the primary not again."""
    once: dict[Path, _Read] = {}
    for each in others:
        once.setdefault(each.path.resolve(), each)
    once.pop(primary.path.resolve(), None)
    ordered = sorted(once.values(), key=lambda each: (each.source.id, each.digest, repr(each.source)))
    taken = {primary.source.id: 1}
    sources = []
    for each in ordered:
        number = taken[each.source.id] = taken.get(each.source.id, 0) + 1
        name = each.source.id if number == 1 else f"{each.source.id}-{number}"
        sources.append(replace(each.source, id=name))
    return tuple(sorted(sources, key=lambda source: source.id))


def _read(path: Path, said: metadata.Facts, role: Role) -> _Read:
    data = files.read(path)
    text = encoding.decode(data, str(path))
    reading = _in_file(path, text)
    raw = reading.metadata
    metadata.refuse_unknown(raw, {**metadata.BRIEF_KEYS, **metadata.FACT_KEYS}, where=str(path))
    document, order = _without_instruction(reading.document)
    if not document.blocks:
        raise SourceError("source.empty", path=path)
    found = metadata.facts(raw, where=str(path))
    known = {field.name: getattr(said, field.name) or getattr(found, field.name) for field in fields(said)}
    known["title"] = known["title"] or _title(document)
    known["rights"] = known["rights"] or Rights.UNKNOWN
    source = Source(id=_file_name(path), document=document, role=role, instruction=order, **known)
    brief = {key: value for key, value in raw.items() if key in metadata.BRIEF_KEYS}
    return _Read(path=path, digest=hashlib.sha256(data).hexdigest(), source=source, brief=brief)


def _in_file(path: Path, text: str) -> Any:  # noqa: ANN401
    try:
        return require_reader(path).read(text)
    except PublisherError as error:
        raise type(error)(error.code, **{"path": path, **error.args_}) from error


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


def _file_name(path: Path) -> str:
    """The file's name in NFC: some systems hand out accents decomposed."""
    return unicodedata.normalize("NFC", keys.real_name(path)).encode("utf-8", "replace").decode()
