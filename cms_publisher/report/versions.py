"""Three versions of a post as a person reads them: a heading and three texts a change; pure."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Final

from cms_publisher.merge import Side
from cms_publisher.messages import MESSAGES, say

if TYPE_CHECKING:
    from cms_publisher.merge import Change, Diff
    from cms_publisher.messages import Lang

VERSIONS: Final = ("base", "live", "new")
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_ENDS: Final = re.compile(r"</(?:p|h[1-6]|li|blockquote|figure|figcaption)>|<br\s*/?>", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^>]*>")


def summary(diff: Diff, lang: Lang) -> str:
    """How the post stands, in a sentence."""
    if diff.conflicts:
        return say("diff.conflicts" if diff.base_known else "diff.unknown-base", lang, count=len(diff.conflicts))
    if diff.by_people:
        return say("diff.mergeable", lang)
    return say("diff.story-only" if diff.changes else "diff.same", lang)


def heading(change: Change, lang: Lang) -> str:
    """Where the versions differ, and whose the change is."""
    code = f"field.{change.field}"
    name = say(code, lang) if code in MESSAGES else change.field
    place = name if change.paragraph is None else say("diff.place", lang, field=name, number=change.paragraph + 1)
    tells = bool(change.by) and change.side in {Side.SITE, Side.CONFLICT}
    whose = say(f"diff.by.{change.side}" if tells else f"diff.side.{change.side}", lang, by=", ".join(change.by))
    return f"{place} – {whose}"


def texts(change: Change, lang: Lang) -> dict[str, str]:
    """Version -> its text; only the two that tell it where one side left the pushed version as it was."""
    told = {Side.SITE: ("base", "live"), Side.STORY: ("base", "new"), Side.BOTH: ("base", "live")}
    names = told.get(change.side, VERSIONS)
    return {name: plain(getattr(change, name)) or say("diff.nothing", lang) for name in names}


def plain(value: object) -> str:
    """A field's value without its markup, a line a paragraph."""
    if isinstance(value, str):
        lines = _TAG.sub("", _ENDS.sub("\n", _COMMENT.sub("", value))).splitlines()
        return "\n".join(html.unescape(" ".join(line.split())) for line in lines if line.strip())
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "" if value is None else json.dumps(value, ensure_ascii=False)
