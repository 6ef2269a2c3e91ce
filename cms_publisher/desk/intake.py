"""A form becomes a story's folder: its sources as files, its brief as story.toml; whole and readable, or not at all."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from html import unescape
from pathlib import PurePath
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from slugify import slugify

from cms_publisher.errors import PublisherError, RefusedError, SourceError, UsageError
from cms_publisher.readers import READERS, manifest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

_TAGS: Final = re.compile(r"(?is)<(style|script|title)\b.*?</\1>|<!--.*?-->|<[^>]*>")
Try = Callable[["Path"], object]
PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp")
TEXTS: Final = tuple(suffix for reader in READERS for suffix in reader.suffixes)
_LONGEST_NAME: Final = 60
_MOST_NAMES: Final = 1000
_WRITING: Final = Lock()
"""One story is written at a time: no two forms change one folder at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file of a form, or a text that was pasted."""

    name: str
    data: bytes
    facts: Mapping[str, Any] = field(default_factory=dict)
    """Keys of ``[[source]]``."""


def create(
    stories: Path, brief: Mapping[str, Any], uploads: list[Upload], *, tried: Try, image: Upload | None = None
) -> str:
    """Make a story's folder of what a form holds; the first text is the primary source. Its name is the story's key.

    ``tried`` reads a folder as a story, and raises where it is none.

    Raises:
        PublisherError: something that the story's readers refuse; nothing is left on disk then.
    """
    if not uploads:
        raise UsageError("desk.no-source")
    with _workshop(stories) as shop:
        temporary = shop / "sujet"
        temporary.mkdir()
        sources = [_put(temporary, upload) for upload in uploads]
        sources[0]["role"] = "primary"
        wanted = {**brief, **({"image": _put_image(temporary, image)} if image else {})}
        title = str(brief.get("headline") or _first_line(temporary / sources[0]["file"]))
        with _WRITING:
            key = _free(stories, slugify(title, max_length=_LONGEST_NAME) or "sujet")
            _write(temporary, {"brief": {"key": key, **wanted}, "source": sources})
            with _named(temporary):
                tried(temporary)
            temporary.rename(stories / key)
        return key


def add(folder: Path, uploads: list[Upload], *, tried: Try) -> None:
    """Further sources for a story."""
    with _changing(folder, tried) as (copy, raw):
        raw["source"] = [*raw.get("source", []), *(_put(copy, upload) for upload in uploads)]


def rewrite(  # noqa: PLR0913  (the parts of one form)
    folder: Path,
    brief: Mapping[str, Any],
    facts: Mapping[str, Mapping[str, Any]],
    seen: str,
    *,
    said: Collection[str],
    tried: Try,
) -> None:
    """Other words in the brief, and what is known of the sources by their files.

    ``said``: the keys that the form has a field for; what the brief says besides stays as it is.

    Raises:
        RefusedError: somebody else changed the story since ``seen``.
        PublisherError: what the story's readers refuse; the story stays as it was.
    """
    with _changing(folder, tried) as (_, raw):
        if seen != fingerprint(folder):
            raise RefusedError("desk.story-moved", story=folder.name)
        kept = {key: value for key, value in raw["brief"].items() if key not in said}
        raw["brief"] = {**kept, **brief}
        for source in raw["source"]:
            known = facts.get(source["file"], {})
            source.update(known)
            for key in [key for key, value in known.items() if value is None]:
                del source[key]


def replace_text(folder: Path, file: str, text: str, seen: str, *, tried: Try) -> None:
    """Another text for a source that was there.

    Raises:
        RefusedError: somebody else changed the story since ``seen``.
        UsageError: the story has no such source.
    """
    with _changing(folder, tried) as (copy, raw):
        if seen != fingerprint(folder):
            raise RefusedError("desk.story-moved", story=folder.name)
        if file not in [source["file"] for source in raw["source"]] or not (copy / file).resolve().is_relative_to(
            copy.resolve()
        ):
            raise UsageError("desk.no-file", file=file)
        (copy / file).write_bytes(text.encode())


def raw_manifest(folder: Path) -> dict[str, Any]:
    """story.toml as it stands."""
    import tomllib

    found = tomllib.loads((folder / manifest.NAME).read_text(encoding="utf-8-sig"))
    return {"brief": found.get("brief", {}), "source": found.get("source", [])}


def fingerprint(folder: Path) -> str:
    """What tells one state of a story's folder from another."""
    parts = (
        f"{path.name} {sha256(path.read_bytes()).hexdigest()}" for path in sorted(folder.iterdir()) if path.is_file()
    )
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


@contextmanager
def _changing(folder: Path, tried: Try) -> Iterator[tuple[Path, dict[str, Any]]]:
    """A copy of the folder to change, read as a story before its files take the others' places, story.toml the last."""
    with _workshop(folder.parent) as shop, _WRITING:
        copy = shop / folder.name
        shutil.copytree(folder, copy)
        raw = raw_manifest(copy)
        yield copy, raw
        _write(copy, raw)
        with _named(copy):
            tried(copy)
        files = [path for path in copy.iterdir() if path.is_file() and path.name != manifest.NAME]
        for path in [*files, copy / manifest.NAME]:
            if not _same(path, folder / path.name):
                path.replace(folder / path.name)


@contextmanager
def _workshop(stories: Path) -> Iterator[Path]:
    """A folder beside the stories' where one is made ready, on the same file system; gone afterwards."""
    stories.mkdir(parents=True, exist_ok=True)
    folder = stories / f".new-{secrets.token_hex(8)}"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _same(path: Path, other: Path) -> bool:
    return other.is_file() and path.read_bytes() == other.read_bytes()


@contextmanager
def _named(temporary: Path) -> Iterator[None]:
    """Errors that name the story's files, not the folder in which they were tried."""
    try:
        yield
    except PublisherError as error:
        shown = {key: _short(value, temporary) for key, value in error.args_.items()}
        raise type(error)(error.code, **shown) from error


def _short(value: object, temporary: Path) -> object:
    return value.replace(f"{temporary.parent}/", "") if isinstance(value, str) else value


def _put(folder: Path, upload: Upload) -> dict[str, Any]:
    """The source's file under a name of our own making; its entry of story.toml."""
    suffix = PurePath(upload.name).suffix.lower()
    if suffix not in TEXTS:
        raise UsageError("source.format", path=upload.name, suffix=suffix or upload.name, known=", ".join(TEXTS))
    if not upload.data.strip():
        raise SourceError("source.empty", path=upload.name)
    name = _free_file(folder, slugify(PurePath(upload.name).stem, max_length=_LONGEST_NAME) or "source", suffix)
    (folder / name).write_bytes(upload.data)
    return {"file": name, **upload.facts}


def _put_image(folder: Path, upload: Upload) -> str:
    suffix = PurePath(upload.name).suffix.lower()
    if suffix not in PICTURES:
        raise SourceError("source.picture", name=upload.name, detail=suffix or "?")
    name = _free_file(folder, slugify(PurePath(upload.name).stem, max_length=_LONGEST_NAME) or "image", suffix)
    (folder / name).write_bytes(upload.data)
    return name


def _free_file(folder: Path, stem: str, suffix: str) -> str:
    names = (stem if number == 1 else f"{stem}-{number}" for number in range(1, _MOST_NAMES))
    return next(name + suffix for name in names if not (folder / (name + suffix)).exists())


def _free(stories: Path, base: str) -> str:
    taken = {path.name.casefold() for path in stories.iterdir()}
    names = (base if number == 1 else f"{base}-{number}" for number in range(1, _MOST_NAMES))
    return next(name for name in names if name not in taken)


def _first_line(path: Path) -> str:
    text = path.read_bytes()[:20_000].decode("utf-8", "ignore")
    if path.suffix in {".html", ".htm"}:
        text = unescape(_TAGS.sub("\n", text))
    words = text.split("\n")
    return next((line for line in words if any(map(str.isalnum, line))), "")[:200]


def _write(folder: Path, raw: Mapping[str, Any]) -> None:
    import tomli_w

    path = folder / manifest.NAME
    with path.open("w", encoding="utf-8") as file:
        file.write(tomli_w.dumps(raw, multiline_strings=True))
        file.flush()
        os.fsync(file.fileno())
