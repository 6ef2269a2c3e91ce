"""A story's post as it was last pushed, as it is live, and as the story has it now: what `diff` shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher import pipeline
from cms_publisher.app.composing import prepared, with_decisions
from cms_publisher.delivery import difference_of
from cms_publisher.errors import ExitStatus
from cms_publisher.readers import files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cms_publisher.merge import Change, Diff
    from cms_publisher.messages import Lang
    from cms_publisher.model import JournalPlace, Known, RemoteState
    from cms_publisher.pipeline import Dossier
    from cms_publisher.settings import Settings
    from cms_publisher.targets.wordpress.terms import Taxonomies

_TERMS: Final = ("categories", "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Where the review page is written, and in which language."""

    out: Path
    lang: Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One story on one site. ``diff`` and ``remote`` are None where it has no post there."""

    story: str
    site: str
    diff: Diff | None = None
    remote: RemoteState | None = None
    folder: Path | None = None
    """Where the review page with the comparison was written."""

    @property
    def exit_status(self) -> ExitStatus:
        """1 where people changed something, so that the next push needs a person."""
        return ExitStatus.NEEDS_PERSON if self.diff and self.diff.by_people else ExitStatus.DONE


def compare(
    config: Settings, story: Path, *, context: Sequence[Path] = (), site: str | None = None, page: Page | None = None
) -> Compared:
    """Compare the three versions, terms by their names; nothing is written on the site.

    Args:
        config: the settings.
        story: the story, as `publish` takes it.
        context: further sources.
        site: the site; None: the default one.
        page: where to write what a dry run writes, the comparison on the review page; None: nowhere.

    Raises:
        UsageError: no such story or site, no credentials, an account without rights.
        SourceError: a source can't be read.
        RefusedError: the post is somebody else's.
        UnavailableError: the site can't be reached for now.
    """
    dossier = prepared(config, story, context, site)
    found = compare_prepared(config, dossier)
    if page is not None:
        folder = _written(with_decisions(dossier, config.journal), found, page)
        found = replace(found, folder=folder)
    return found


def _written(dossier: Dossier, found: Compared, page: Page) -> Path:
    from cms_publisher.report.files import write

    dossier, folder = pipeline.offered(dossier), page.out / files.native(found.story)
    write(
        folder,
        story=dossier.story,
        edition=dossier.edition,
        review=dossier.review,
        payload=dossier.payload,
        lang=page.lang,
        diff=found.diff,
    )
    return folder


def compare_prepared(config: Settings, dossier: Dossier) -> Compared:
    """As ``compare``, of a story that was composed already."""
    from cms_publisher.targets.wordpress.connect import connect

    profile, payload = dossier.edition.profile, dossier.payload
    connection = connect(config.credentials(profile.name), profile, read_only=True)
    known = known_of(config.journal, connection.site.id, payload.story)
    remote = connection.site.observe(payload.story, known)
    found = Compared(story=payload.story, site=profile.name)
    if remote is None:
        return found
    diff = difference_of(remote, known, connection.site.wanted(payload))
    return replace(found, diff=_named(diff, connection.taxonomies), remote=remote)


def known_of(place: JournalPlace, site: str, story: str) -> Known | None:
    """What the journal knows; one that isn't there is not made."""
    from cms_publisher.journal import exists, open_journal
    from cms_publisher.journal.pushes import PushJournal

    if not exists(place):
        return None
    with open_journal(place) as database:
        return PushJournal(database).known(site, story)


def _named(diff: Diff, taxonomies: Taxonomies) -> Diff:
    """The names of terms in place of their ids."""

    def named(change: Change) -> Change:
        if change.field not in _TERMS:
            return change
        return replace(
            change,
            base=taxonomies.names(change.field, change.base),
            live=taxonomies.names(change.field, change.live),
            new=taxonomies.names(change.field, change.new),
        )

    return replace(diff, changes=tuple(map(named, diff.changes)))
