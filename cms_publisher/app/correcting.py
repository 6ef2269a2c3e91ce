"""A person's words in place of the writer's: kept in the journal, and put into every later edition of the story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher.app.composing import key_of, prepared
from cms_publisher.errors import RefusedError, UsageError
from cms_publisher.fidelity.corrections import FIELDS, as_written, current, standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cms_publisher.model import Article, Correction
    from cms_publisher.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What is corrected: a field, or a block of the body, and its words as the person saw them."""

    field: str
    """headline, standfirst, or body."""
    block: int | None
    seen: str


def correct(  # noqa: PLR0913 - what a person says on the page
    config: Settings,
    story: Path,
    passage: Passage,
    text: str,
    *,
    by: str,
    context: Sequence[Path] = (),
    site: str | None = None,
) -> Correction:
    """Put a person's words in place of a passage; empty words take it out.

    Raises:
        UsageError: there is no such passage.
        RefusedError: it no longer says what the person saw: somebody else corrected it, or the sources changed.
    """
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.corrections import CorrectionJournal

    key = key_of(story)
    with open_journal(config.journal) as database:
        journal = CorrectionJournal(database)
        earlier = journal.of(key)
        now = _now(prepared(config, story, context, site, corrections=earlier).edition.article, passage)
        if now != passage.seen:
            raise _moved(key, now, earlier)
        base = _base(earlier, passage.field, now)
        while True:
            written = journal.correct(key, passage.field, base, as_written(text), by=by, after=len(earlier))
            if written is not None:
                return written
            known, earlier = len(earlier), journal.of(key)
            same = [each for each in earlier[known:] if (each.field, each.base) == (passage.field, base)]
            if same:  # somebody else wrote there between our look and our word
                raise _moved(key, same[-1].text, earlier)


def take_back(config: Settings, story: str, field: str, base: str, *, by: str) -> None:
    """Let the writer's words stand again where they were corrected.

    Raises:
        UsageError: nothing was corrected there.
    """
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.corrections import CorrectionJournal

    with open_journal(config.journal) as database:
        journal = CorrectionJournal(database)
        while True:
            earlier = journal.of(story)
            if not any((each.field, each.base) == (field, base) for each in earlier):
                raise UsageError("correct-unknown", story=story)
            if journal.correct(story, field, base, base, by=by, after=len(earlier)) is not None:
                return


def _moved(story: str, now: str, earlier: Sequence[Correction]) -> RefusedError:
    return RefusedError("correct-moved", story=story, now=now, by=_last(earlier, now) or "–")


def _now(article: Article, passage: Passage) -> str:
    known = passage.field in FIELDS and (passage.field == "body") == (passage.block is not None)
    if not known or not 0 <= (passage.block or 0) < max(1, len(article.body)):
        raise UsageError("correct-no-passage", field=passage.field)
    return current(article, passage.field, passage.block)


def _base(earlier: Sequence[Correction], field: str, now: str) -> str:
    """The writer's words under what stands there now: those of the last correction that put it there."""
    return next((each.base for each in standing(earlier) if each.field == field and each.text == now), now)


def _last(earlier: Sequence[Correction], now: str) -> str | None:
    return next((each.by for each in reversed(earlier) if each.text == now), None)
