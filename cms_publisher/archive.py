"""The file of a site's own posts: written by `archive fetch`, read when an article is composed. JSON, newest first."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import Archive, ArchivedPost
from cms_publisher.seo.links import TAG

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_VERSION: Final = 1


def load(path: Path) -> Archive:
    """The archive in ``path``.

    Raises:
        UsageError: there is none, or the file is none of ours; says how to make it.
    """
    try:
        return _archive(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise UsageError("archive.missing", path=path) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError("archive.unreadable", path=path, detail=type(error).__name__) from error


def save(path: Path, found: Archive) -> None:
    """Write the file, whole or not at all; the same posts give the same bytes.

    Raises:
        UsageError: it can't be written.
    """
    posts = [
        {"title": post.title, "url": post.url, "published": post.published.isoformat(), "tags": list(post.tags)}
        for post in found.posts
    ]
    text = json.dumps({"version": _VERSION, "posts": posts, "tags": list(found.tags)}, ensure_ascii=False, indent=1)
    new = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(text + "\n", encoding="utf-8", newline="\n")
        os.replace(new, path)  # noqa: PTH105  (atomic, as the journal's neighbours are)
    except OSError as error:
        raise UsageError("archive.unwritable", path=path, detail=error.strerror) from error


def archive(posts: Iterable[ArchivedPost], tags: Iterable[str]) -> Archive:
    """Posts and tags in their order, with the index by which they are found."""
    ordered = tuple(sorted(posts, key=lambda post: (post.published, post.url), reverse=True))
    index = defaultdict[str, list[int]](list)
    for at, post in enumerate(ordered):
        for word in dict.fromkeys(content_words(post.title)):
            index[word].append(at)
        for tag in dict.fromkeys(fold(tag) for tag in post.tags):
            index[TAG + tag].append(at)
    words = MappingProxyType({word: tuple(found) for word, found in index.items()})
    return Archive(posts=ordered, tags=tuple(sorted(set(tags))), words=words)


def _archive(raw: Mapping[str, Any]) -> Archive:
    if raw["version"] != _VERSION:
        raise ValueError(raw["version"])
    return archive(map(_post, raw["posts"]), map(str, raw["tags"]))


def _post(raw: Mapping[str, Any]) -> ArchivedPost:
    url = str(raw["url"])
    if not url.startswith(("https://", "http://")):
        raise ValueError(url)
    return ArchivedPost(
        title=str(raw["title"]),
        url=url,
        published=date.fromisoformat(raw["published"]),
        tags=tuple(map(str, raw["tags"])),
    )
