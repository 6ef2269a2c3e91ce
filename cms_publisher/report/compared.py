"""What stands in WordPress beside what was pushed and what the story gives: the versions for the page, word by word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher.messages import say
from cms_publisher.report.differences import Run, runs
from cms_publisher.report.versions import heading, summary, texts

if TYPE_CHECKING:
    from cms_publisher.merge import Change, Diff
    from cms_publisher.messages import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """One version of a passage: what it is called, and its words, those marked that the one beside it has not."""

    name: str
    """base (what was pushed), live (WordPress), new (the story)"""
    label: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """One place where the versions differ."""

    heading: str
    side: str
    versions: tuple[VersionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedView:
    """All of them, with how the post stands in a sentence."""

    summary: str
    changes: tuple[ChangeView, ...]


def compared(diff: Diff | None, lang: Lang) -> ComparedView | None:
    """The versions as the page shows them; None where there is no post to compare with."""
    if diff is None:
        return None
    return ComparedView(
        summary=_opening(summary(diff, lang)), changes=tuple(_change(each, lang) for each in diff.changes)
    )


def _change(change: Change, lang: Lang) -> ChangeView:
    """The pushed version is held against WordPress', where it is shown, the others against the pushed one."""
    shown = texts(change, lang)
    others = [name for name in shown if name != "base"]
    versions = tuple(
        VersionView(
            name=name,
            label=say(f"diff.{name}", lang),
            runs=runs(text, shown.get("base", text) if name != "base" else shown[others[0]]),
        )
        for name, text in shown.items()
    )
    return ChangeView(heading=_opening(heading(change, lang)), side=change.side.value, versions=versions)


def _opening(words: str) -> str:
    """With a capital: on the page they open a line."""
    return words[:1].upper() + words[1:]
