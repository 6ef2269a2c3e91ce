"""What several commands start from: settings, the archive, a story composed and reviewed, what was decided on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher import pipeline, settings
from cms_publisher.errors import UsageError
from cms_publisher.model import Archive
from cms_publisher.readers.story import read_story, story_key
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT as WRITER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from cms_publisher.fidelity.decisions import Decisions
    from cms_publisher.model import Correction, JournalPlace, SiteProfile, Story
    from cms_publisher.pipeline import Dossier
    from cms_publisher.settings import Settings


def load_settings(config: Path | None, cwd: Path, env: Mapping[str, str]) -> Settings:
    """Settings from ``config``, else the working directory, and the environment."""
    return settings.load(config, env, cwd)


def prepared(
    config: Settings,
    story: Path,
    context: Sequence[Path],
    site: str | None,
    *,
    corrections: Sequence[Correction] | None = None,
) -> Dossier:
    """One story composed and reviewed for one site, as `publish` would; nothing is written.

    ``corrections``: what people changed, where the caller has read it; None: as the journal has it now.
    """
    profile = config.profile(site)
    read = read_story(story, context=context)
    known = corrections_of(config.journal, read.key) if corrections is None else corrections
    return pipeline.prepare(read, profile, WRITER, TARGETS[0], archive_of(config, profile), corrections=known)


def read(story: Path) -> Story:
    """One story, read and not composed; raises what reading it raises."""
    return read_story(story)


def key_of(story: Path) -> str:
    """The key of a story, without reading its context."""
    return story_key(story)


def archive_of(config: Settings, profile: SiteProfile) -> Archive:
    """The site's own posts, where its profile names a file of them."""
    path = config.archive(profile)
    if path is None:
        return Archive()
    from cms_publisher.archive import load

    return load(path)


def fetch_archive(config: Settings, site: str | None) -> tuple[Path, Archive]:
    """Make the file of the site's own posts anew, from the site.

    Raises:
        UsageError: the profile names no file; no credentials; no WordPress there.
        UnavailableError: the site can't be reached for now.
    """
    from cms_publisher.archive import archive, save
    from cms_publisher.targets.wordpress.posts import published

    profile = config.profile(site)
    path = config.archive(profile)
    if path is None:
        raise UsageError("archive.not-named", site=profile.name)
    found = archive(*published(config.credentials(site)))
    save(path, found)
    return path, found


def decisions_of(place: JournalPlace, story: str) -> Decisions:
    """What was decided for a story; a journal that isn't there is not made."""
    from cms_publisher.fidelity.decisions import Decisions
    from cms_publisher.journal import exists, open_journal

    if not exists(place):
        return Decisions()
    from cms_publisher.journal.decisions import DecisionJournal

    with open_journal(place) as journal:
        return DecisionJournal(journal).of(story)


def corrections_of(place: JournalPlace, story: str) -> tuple[Correction, ...]:
    """What people corrected in a story's article; a journal that isn't there is not made."""
    from cms_publisher.journal import exists, open_journal

    if not exists(place):
        return ()
    from cms_publisher.journal.corrections import CorrectionJournal

    with open_journal(place) as journal:
        return CorrectionJournal(journal).of(story)


def with_decisions(dossier: Dossier, place: JournalPlace) -> Dossier:
    """The dossier with its waivers and its approval, as the journal has them."""
    decisions = decisions_of(place, dossier.story.key)
    site, sha256 = dossier.edition.profile.name, dossier.payload.sha256
    return replace(dossier, review=pipeline.decided(dossier.review, decisions, site, sha256))
