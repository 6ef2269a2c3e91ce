"""What ``--context`` offers: files, folders of texts, folders of stories; what of a folder was not read is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import PublisherError, SourceError, UsageError
from cms_publisher.model import Role
from cms_publisher.readers import files, manifest, metadata
from cms_publisher.readers.formats import reader_for
from cms_publisher.readers.source import Read, file_name, read_source

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Skipped = tuple[str, str]
"""A file's name and the message code of why it was not read."""

_NO_SOURCE: Final = re.compile(r"(?:readme|license|changelog)(?:[._-].*)?", re.IGNORECASE)
"""Names of files that speak of a folder."""
_PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".tif", ".tiff", ".bmp", ".heic", ".avif", ".psd")


def read_offered(paths: Iterable[Path]) -> tuple[list[Read], set[Skipped]]:
    """The sources that ``paths`` offer, and the files of folders that could not be read.

    A file that is named must be readable; one that was found in a folder is skipped when it is not. A folder that holds
    a story.toml gives the sources that it lists, with what it says of them; all are context here.

    Raises:
        UsageError: a path that isn't there, a folder without a text, a story.toml that makes no sense.
        SourceError: a file that was named can't be read.
    """
    reads: list[Read] = []
    skipped: set[Skipped] = set()
    for path in paths:
        if not files.is_folder(path):
            reads.append(read_source(path, metadata.Facts(), Role.CONTEXT))
        elif (path / manifest.NAME).exists():
            listed = manifest.load(path).sources
            reads += [read_source(each.path, each.facts, Role.CONTEXT) for each in listed]
        else:
            found, left = _folder(path)
            reads += found
            skipped |= left
    return reads, skipped


def _folder(folder: Path) -> tuple[list[Read], set[Skipped]]:
    reads: list[Read] = []
    skipped: set[Skipped] = set()
    for path in _visible(folder):
        try:
            reads.append(read_source(path, metadata.Facts(), Role.CONTEXT))
        except PublisherError as error:
            skipped.add((file_name(path), error.code))
    if not reads:
        raise UsageError("source.folder-empty", path=files.shown(folder))
    return reads, skipped


def _visible(folder: Path) -> list[Path]:
    """The files of a folder that somebody may mean as sources: no hidden ones, no pictures, no folders."""
    try:
        names = sorted(folder.iterdir())
    except OSError as error:
        raise SourceError("source.forbidden", path=files.shown(folder)) from error
    return [path for path in names if _may_be_meant(path)]


def _may_be_meant(path: Path) -> bool:
    suffix = path.suffix.lower()
    hidden = path.name.startswith(".") or suffix in _PICTURES or not suffix or _NO_SOURCE.fullmatch(path.name)
    return not hidden and (path.is_file() or (reader_for(path) is not None and not path.is_dir()))
