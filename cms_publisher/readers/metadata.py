"""The keys of story.toml and of front matter -> values, each of its type; whatever else is named and refused."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, TypeVar

from cms_publisher.errors import SourceError, UsageError
from cms_publisher.fidelity.parts import PARTS
from cms_publisher.french.bylines import without_role
from cms_publisher.french.words import fold
from cms_publisher.model import Access, Brief, Image, LineKind, Release, Rights, Role
from cms_publisher.readers import files, moments
from cms_publisher.readers.wishes import DEFAULT_SUBHEADINGS

if TYPE_CHECKING:
    from datetime import date
    from enum import StrEnum
    from pathlib import Path

_E = TypeVar("_E", bound="StrEnum")
_MAX_WORDS: Final = 100_000
_MAX_SUBHEADINGS: Final = 100
_LANGUAGES: Final = {"français": "fr", "francais": "fr", "french": "fr", "anglais": "en", "english": "en"}
_PICTURE: Final = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF.{4}WEBP", re.DOTALL)
"""How JPEG, PNG and WebP begin: the pictures of which crops can be made."""
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2}(?:-[A-Za-z]{2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a source; None where nothing is said."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None
    rights: Rights | None = None


def table(value: object, *, where: str, key: str) -> Mapping[str, Any]:
    """``value`` as a table of keys.

    Raises:
        UsageError: it is none.
    """
    if not isinstance(value, Mapping):
        raise UsageError("story.not-a-table", where=where, key=key)
    return value


def refuse_unknown(keys: Mapping[str, Any], known: Mapping[str, object], *, where: str) -> None:
    """Raises a UsageError that names the first key that nobody knows, and the nearest one that is."""
    for key in keys:
        if key not in known:
            near = get_close_matches(key.lower(), known, n=1, cutoff=0.6)
            if near:
                raise UsageError("story.unknown-key-near", where=where, key=key, near=near[0])
            raise UsageError("story.unknown-key", where=where, key=key, known=", ".join(known))


def brief(raw: Mapping[str, Any], *, where: str, folder: Path) -> Brief:
    """The brief that the keys of ``raw`` give; its image is looked for from ``folder`` on.

    Raises:
        UsageError: a value of the wrong type or out of range; a most below the least; no such image; its alt, credit or
            caption without one.
        SourceError: the image is none that a site takes.
    """
    found = {key: check(raw[key], where, key) for key, check in BRIEF_KEYS.items() if key in raw}
    found.pop("key", None)
    least, most = found.get("min_words"), found.get("max_words")
    if least is not None and most is not None and most < least:
        raise UsageError("story.bounds", where=where, least=least, most=most)
    name, *beside = (found.pop(key, None) for key in ("image", "image_alt", "image_credit", "image_caption"))
    if name is None and any(beside):
        raise UsageError("story.image-missing", where=where)
    if name is None:
        return replace(Brief(), **found)
    alt, credit, caption = beside
    path, digest = folder / name, _digest(folder / name, name, where)
    return replace(Brief(image=Image(path=path, alt=alt, credit=credit, caption=caption, sha256=digest)), **found)


def _digest(path: Path, name: str, where: str) -> str:
    """The SHA-256 of a picture's bytes."""
    try:
        with path.open("rb") as file:
            if not _PICTURE.match(file.read(16)):
                raise SourceError("source.picture", name=files.shown(path), detail=path.suffix or "?")
            file.seek(0)
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UsageError("story.file-missing", where=where, key="image", value=name) from error


def facts(raw: Mapping[str, Any], *, where: str) -> Facts:
    """What the keys of ``raw`` say of a source.

    Raises:
        UsageError: a value of the wrong type, or one that isn't allowed.
    """
    return Facts(**{key: check(raw[key], where, key) for key, check in FACT_KEYS.items() if key in raw})


def text(value: object, where: str, key: str) -> str | None:
    """Text, white space around it dropped; empty text says nothing (None)."""
    if not isinstance(value, str):
        raise UsageError("story.not-text", where=where, key=key, value=_written(value))
    return value.strip() or None


def _author(value: object, where: str, key: str) -> str | None:
    """Who wrote it, without what a desk puts beside a correspondent's name."""
    words = text(value, where, key)
    return without_role(words) or None if words else None


def line(value: object, where: str, key: str) -> str | None:
    """Text on one line: line breaks become spaces."""
    words = text(value, where, key)
    return re.sub(r"\s*\n\s*", " ", words) if words else None


def _written(value: object) -> object:
    """A value as it is written in TOML and YAML."""
    return str(value).lower() if isinstance(value, bool) else value


def role(value: object, where: str, key: str) -> Role | None:
    """Primary or context."""
    return _choice(Role, value, where, key)


def line_kind(value: object, where: str, key: str) -> LineKind | None:
    """What a line of a source is."""
    return _choice(LineKind, value, where, key)


def _rights(value: object, where: str, key: str) -> Rights | None:
    return _choice(Rights, value, where, key)


def _access(value: object, where: str, key: str) -> Access | None:
    return _choice(Access, value, where, key)


def _release(value: object, where: str, key: str) -> Release | None:
    return _choice(Release, value, where, key)


def _choice(kind: type[_E], value: object, where: str, key: str) -> _E | None:
    word = text(value, where, key)
    try:
        return kind(word.lower()) if word else None
    except ValueError as error:
        raise UsageError("story.choice", where=where, key=key, value=word, choices=", ".join(kind)) from error


def _url(value: object, where: str, key: str) -> str | None:
    url = text(value, where, key)
    if url and not re.fullmatch(r"https?://[^\s<>\"]+", url):
        raise UsageError("story.url", where=where, key=key, value=url)
    return url


def _language(value: object, where: str, key: str) -> str | None:
    word = text(value, where, key)
    code = _LANGUAGES.get(word.lower(), word) if word else None
    if code and not _LANGUAGE.fullmatch(code):
        raise UsageError("story.language", where=where, key=key, value=word)
    return code and code.lower()[:2] + code[2:]


def _count(value: object, where: str, key: str, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise UsageError("story.count", where=where, key=key, value=_written(value), most=most)
    return value


def _words(value: object, where: str, key: str) -> int:
    return _count(value, where, key, _MAX_WORDS)


def _subheadings(value: object, where: str, key: str) -> int:
    if isinstance(value, bool):
        return DEFAULT_SUBHEADINGS if value else 0
    return _count(value, where, key, _MAX_SUBHEADINGS)


def _names(value: object, where: str, key: str) -> tuple[str, ...]:
    """Names, each once, however it is written; the first writing stands."""
    if not isinstance(value, list):
        raise UsageError("story.not-a-list", where=where, key=key)
    names: dict[str, str] = {}
    for item in value:
        if not isinstance(item, str):
            raise UsageError("story.not-a-name", where=where, key=key, value=_written(item))
        if name := line(item, where, key):
            names.setdefault(fold(name), name)
    return tuple(names.values())


def _parts(value: object, where: str, key: str) -> tuple[str, ...]:
    names = _names(value, where, key)
    for name in names:
        if name not in PARTS:
            raise UsageError("story.part", where=where, part=name, known=", ".join(PARTS))
    return names


def _day(value: object, where: str, key: str) -> date:
    return moments.day(value, where=where, key=key)


def _zone(value: object, where: str, key: str) -> str | None:
    name = text(value, where, key)
    return name and moments.zone(name, where=where, key=key)


def _instant(value: object, where: str, key: str) -> date:
    return moments.instant(value, where=where, key=key)


_Check = Callable[[object, str, str], Any]

BRIEF_KEYS: Final[Mapping[str, _Check]] = {
    "key": text,
    "instruction": text,
    "language": _language,
    "min_words": _words,
    "max_words": _words,
    "subheadings": _subheadings,
    "keyphrase": line,
    "headline": line,
    "standfirst": line,
    "title_tag": line,
    "meta_description": line,
    "byline": line,
    "format": text,
    "parts": _parts,
    "image": text,
    "image_alt": line,
    "image_credit": line,
    "image_caption": line,
    "categories": _names,
    "tags": _names,
    "zone": _zone,
    "publish_at": _instant,
    "embargo_until": _instant,
    "action": _release,
    "access": _access,
}
"""The keys of ``[brief]``, and what each value is held against."""

FACT_KEYS: Final[Mapping[str, _Check]] = {
    "title": text,
    "outlet": text,
    "author": _author,
    "url": _url,
    "published": _day,
    "rights": _rights,
}
"""The keys of ``[[source]]`` that say something of the source; ``file`` and ``role`` are story.toml's alone."""

SOURCE_KEYS: Final[Mapping[str, _Check]] = {"file": text, "role": role, **FACT_KEYS}
"""The keys of ``[[source]]``."""
