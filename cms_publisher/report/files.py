"""The files of a dry run: five, each written whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import secrets
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError
from cms_publisher.report.article_html import article_html
from cms_publisher.report.canonical import document
from cms_publisher.report.page import page
from cms_publisher.report.review_json import review_json

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.merge import Diff
    from cms_publisher.messages import Lang
    from cms_publisher.model import Edition, Payload, Review, Story

_CODES: Final = {
    errno.ENOSPC: "out-disk-full",
    errno.EDQUOT: "out-disk-full",
    errno.EEXIST: "out-in-the-way",
    errno.ENOTDIR: "out-in-the-way",
    errno.EISDIR: "out-in-the-way",
    errno.ENOTEMPTY: "out-in-the-way",
    errno.EACCES: "out-forbidden",
    errno.EPERM: "out-forbidden",
    errno.EROFS: "out-forbidden",
}


def write(  # noqa: PLR0913  (one dossier, field by field: report knows no pipeline)
    directory: Path,
    *,
    story: Story,
    edition: Edition,
    review: Review,
    payload: Payload,
    lang: Lang,
    diff: Diff | None = None,
) -> None:
    """Write payload.json, article.html, jsonld.json, review.json and review.html into ``directory``, made if need be.

    The page shows ``diff``, where there is one. Everything is rendered before the first file is touched; the same
    values give the same bytes.

    Raises:
        UsageError: the folder can't be made or written to, or the disk is full.
    """
    contents = {
        "payload.json": document(payload_json(payload)),
        "article.html": article_html(edition),
        "jsonld.json": document(edition.json_ld),
        "review.json": document(review_json(story, edition, review, lang)),
        "review.html": page(story, edition, review, payload, lang, diff=diff),
    }
    _make(directory)
    for name, text in contents.items():
        _write(directory / name, _encoded(name, text))


def payload_json(payload: Payload) -> dict[str, object]:
    """The payload as payload.json holds it."""
    return {
        "version": payload.version,
        "story": payload.story,
        "site": payload.site,
        "post": payload.post,
        "seo": payload.seo,
        "sha256": payload.sha256,
        "provenance": json.loads(payload.provenance) if payload.provenance else None,
    }


def _encoded(name: str, text: str) -> bytes:
    """UTF-8; half a surrogate pair, which UTF-8 can't hold, as JSON's own escape or as HTML's question mark."""
    return text.encode("utf-8", "backslashreplace" if name.endswith(".json") else "replace")


def _make(directory: Path) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _usage(directory, error) from error


def _write(path: Path, data: bytes) -> None:
    """Beside the file first, then in its place: a reader sees the old file or the new one, never half of one."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        temporary.write_bytes(data)
        os.replace(temporary, path)  # noqa: PTH105  (atomic, and it replaces on every system)
    except OSError as error:
        raise _usage(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def _usage(path: Path, error: OSError) -> UsageError:
    code = _CODES.get(error.errno or 0, "out-not-written")
    return UsageError(code, path=error.filename or path, detail=error.strerror or error)
