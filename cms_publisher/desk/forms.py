"""What people type and drop -> the keys of story.toml and files; what a key may hold is its reader's business."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from flask import request

from cms_publisher.desk.intake import Upload
from cms_publisher.desk.options import MAX_FILES
from cms_publisher.errors import PublisherError, UsageError
from cms_publisher.readers import encoding, files

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PASTED: Final = "texte-colle"
"""What a pasted text is called, before its suffix."""
_MARKUP: Final = re.compile(r"\s*<(?:!doctype|html|head|meta|body|article|div|h1|p)\b[^>]*>", re.IGNORECASE)
"""How a text begins that was copied as HTML: out of a word processor, or a page's source."""
_LINES: Final = (
    *("instruction", "headline", "standfirst", "title_tag", "keyphrase", "meta_description"),
    *("byline", "format", "access", "action"),
)
_NUMBERS: Final = ("min_words", "subheadings")
_LISTS: Final = ("categories", "tags")
_INSTANTS: Final = ("publish_at", "embargo_until")
BRIEF_KEYS: Final = (*_LINES, *_NUMBERS, *_LISTS, *_INSTANTS)
"""The keys of ``[brief]`` that a form has a field for."""
_FACTS: Final = ("outlet", "title", "author", "url", "rights")


def brief_of(form: Mapping[str, str], zone: str) -> dict[str, Any]:
    """The keys of ``[brief]`` that the form says something of; ``zone``: that of the clock its times are read from.

    Raises:
        UsageError: a number or a time that is none.
    """
    said = {key: form.get(key, "").replace("\r\n", "\n").strip() for key in BRIEF_KEYS}
    found: dict[str, Any] = {key: value for key, value in said.items() if value}
    for key in found.keys() & {*_NUMBERS}:
        found[key] = _number(key, found[key])
    for key in found.keys() & {*_LISTS}:
        found[key] = [name.strip() for name in found[key].split(",") if name.strip()]
    for key in found.keys() & {*_INSTANTS}:
        found[key] = instant(form, key, zone)
    return found


def facts_of(form: Mapping[str, str], prefix: str = "", *, whole: bool = False) -> dict[str, Any]:
    """The keys of ``[[source]]`` that the form says something of; ``whole``: None for what it leaves empty.

    Raises:
        UsageError: a day that is none.
    """
    found: dict[str, Any] = {key: form.get(prefix + key, "").strip() or None for key in _FACTS}
    published = form.get(f"{prefix}published", "").strip()
    try:
        found["published"] = date.fromisoformat(published) if published else None
    except ValueError as error:
        raise UsageError("desk.not-a-day", value=published) from error
    return found if whole else {key: value for key, value in found.items() if value is not None}


def uploads(text: str, files_of: str, facts: Mapping[str, Any] | None = None) -> list[Upload]:
    """What was pasted into the field ``text``, then what was dropped on the field ``files_of``.

    Raises:
        UsageError: more files than a form may hold.
    """
    pasted = request.form.get(text, "").replace("\r\n", "\n")
    name = PASTED + (".html" if _MARKUP.match(pasted) else ".txt")
    found = [Upload(name=name, data=pasted.encode(), facts=facts or {})] if pasted.strip() else []
    dropped = [file for file in request.files.getlist(files_of) if file.filename]
    if len(dropped) > MAX_FILES:
        raise UsageError("desk.too-many-files", most=MAX_FILES)
    return found + [Upload(name=file.filename or "", data=file.read(), facts=facts or {}) for file in dropped]


def shown(folder: Path, file: str) -> str | None:
    """A source's text as it can be changed in a form; None where it can't be read."""
    path = folder / file
    try:
        return encoding.decode(files.read(path), file) if path.resolve().is_relative_to(folder.resolve()) else None
    except PublisherError:
        return None


def _number(key: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= 6):  # noqa: PLR2004
        raise UsageError("desk.not-a-number", key=key, value=value)
    return int(value)


def clock(value: object, zone: str) -> str:
    """An instant of the brief as a form's field for a local time shows it."""
    if isinstance(value, datetime) and value.tzinfo:
        return value.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")
    return str(value)[:16].replace(" ", "T") if value else ""


def instant(form: Mapping[str, str], key: str, zone: str) -> str:
    """A local time as story.toml says it: with its zone's name, so that an hour that clocks skip or repeat is refused.

    Which of an hour that comes twice is meant, a second field (``key`` and ``_said``) says, with its offset.

    Raises:
        UsageError: no time.
    """
    value, said = form.get(key, "").strip(), form.get(f"{key}_said", "")
    if said and said[:16].replace(" ", "T") == value:
        return said
    try:
        return f"{datetime.fromisoformat(value):%Y-%m-%dT%H:%M} {zone}"
    except ValueError as error:
        raise UsageError("desk.not-a-time", key=key, value=value) from error
