"""story.toml -> the brief's keys and the list of sources, validated; no source is opened here."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.model import Role
from cms_publisher.readers import encoding, files, metadata, settled

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cms_publisher.readers.metadata import Facts
    from cms_publisher.readers.settled import Line

NAME: Final = "story.toml"

_AT: Final = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One ``[[source]]``: the file and what is said of it."""

    path: Path
    role: Role | None
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A story.toml as it stands; ``brief`` isn't validated yet."""

    path: Path
    brief: Mapping[str, Any]
    sources: tuple[Entry, ...]
    """The primary one first; its role is PRIMARY, the others' CONTEXT."""
    lines: tuple[Line, ...] = ()
    """What is said of the sources' lines."""


def load(folder: Path) -> Manifest:
    """The story.toml of ``folder``.

    Raises:
        UsageError: there is none; it is no TOML; a key that nobody knows; a source that isn't there.
        SourceError: it can't be read.
    """
    path = folder / NAME
    try:
        files.status(path)
    except UsageError as error:
        raise UsageError("story.no-manifest", path=files.shown(folder), name=NAME) from error
    raw = _parse(path)
    where = files.shown(path)
    metadata.refuse_unknown(raw, {"brief": None, "source": None, "line": None}, where=where)
    brief = metadata.table(raw.get("brief", {}), where=where, key="brief")
    metadata.refuse_unknown(brief, metadata.BRIEF_KEYS, where=f"{where}, [brief]")
    said = settled.lines(raw.get("line", []), where)
    return Manifest(path=path, brief=brief, sources=_sources(raw.get("source", []), folder, where), lines=said)


def _parse(path: Path) -> Mapping[str, Any]:
    data = files.read(path) if files.status(path).st_size else b""
    text = encoding.decode(data, files.shown(path))
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        line, column = (at[1], at[2]) if at and at[1] else (text.count("\n") + 1, 1)
        detail = _AT.sub("", str(error))
        raise UsageError("story.toml", path=files.shown(path), line=line, column=column, detail=detail) from error
    except RecursionError as error:
        raise UsageError("story.toml", path=files.shown(path), line=1, column=1, detail="nesting") from error


def _sources(raw: object, folder: Path, where: str) -> tuple[Entry, ...]:
    if not isinstance(raw, list) or not all(isinstance(each, dict) for each in raw):
        raise UsageError("story.source-table", where=where)
    if not raw:
        raise UsageError("story.no-source", where=where)
    entries = [_entry(each, folder, f"{where}, [[source]] {number}") for number, each in enumerate(raw, 1)]
    primary = _primary(entries, where)
    _refuse_twice(entries, where)
    others = [replace(each, role=Role.CONTEXT) for each in entries if each is not primary]
    return (replace(primary, role=Role.PRIMARY), *others)


def _refuse_twice(entries: list[Entry], where: str) -> None:
    seen: dict[Path, int] = {}
    for number, entry in enumerate(entries, 1):
        first = seen.setdefault(entry.path.resolve(), number)
        if first != number:
            raise UsageError("story.source-twice", where=where, file=entry.path.name, first=first, second=number)


def _entry(raw: Mapping[str, Any], folder: Path, where: str) -> Entry:
    metadata.refuse_unknown(raw, metadata.SOURCE_KEYS, where=where)
    file = metadata.text(raw.get("file", ""), where, "file")
    if file is None:
        raise UsageError("story.no-file", where=where)
    path = folder / file
    _must_exist(path, where, "file", file)
    role = metadata.role(raw["role"], where, "role") if "role" in raw else None
    return Entry(path=path, role=role, facts=metadata.facts(raw, where=where))


def _must_exist(path: Path, where: str, key: str, value: str) -> None:
    try:
        files.status(path)
    except UsageError as error:
        raise UsageError("story.file-missing", where=where, key=key, value=value) from error


def _primary(entries: list[Entry], where: str) -> Entry:
    """The source marked primary; else the only one; else the first that isn't marked context."""
    marked = [each for each in entries if each.role is Role.PRIMARY]
    if len(marked) > 1:
        raise UsageError("story.two-primaries", where=where, first=marked[0].path.name, second=marked[1].path.name)
    if marked or len(entries) == 1:
        return (marked or entries)[0]
    unmarked = [each for each in entries if each.role is None]
    if not unmarked:
        raise UsageError("story.no-primary", where=where)
    return unmarked[0]
