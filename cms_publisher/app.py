"""Composition root: names -> adapters, and what each command does with them. Knows every room; decides nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher import pipeline, settings
from cms_publisher.errors import ExitStatus, PublisherError, UsageError
from cms_publisher.model import Severity, Verdict
from cms_publisher.readers.story import read_story, story_key
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT as WRITER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from cms_publisher.messages import Lang
    from cms_publisher.model import Brief, SiteProfile
    from cms_publisher.pipeline import Dossier
    from cms_publisher.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """What `publish --dry-run` was asked for."""

    stories: tuple[Path, ...]
    context: tuple[Path, ...]
    sites: tuple[str, ...]
    out: Path
    overrides: Brief
    lang: Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one story on one site: a dossier that lies in ``folder``, or an error."""

    name: str
    """The story's key, or its path where it could not be read."""
    site: str
    dossier: Dossier | None = None
    folder: Path | None = None
    error: PublisherError | None = None

    @property
    def exit_status(self) -> ExitStatus:
        """The error's own; 1 where the review blocks; else 0."""
        if self.error is not None:
            return self.error.exit_status
        blocked = self.dossier is not None and self.dossier.review.verdict is Verdict.BLOCKED
        return ExitStatus.NEEDS_PERSON if blocked else ExitStatus.DONE

    def counts(self) -> dict[str, int]:
        """How many findings of each severity."""
        found = Counter(finding.severity for finding in self.dossier.review.findings) if self.dossier else Counter()
        return {severity.value: found[severity] for severity in Severity}


def dry_run(config: Settings, request: DryRun) -> Iterator[Outcome]:
    """Compose, review and write each story for each site; a story's error is its outcome and stops no other.

    Raises:
        UsageError: an unknown site, or two stories with one key: nothing is written then.
    """
    profiles = [config.profile(name) for name in request.sites or (None,)]
    keys = _keys(request.stories)
    for path in request.stories:
        for profile in profiles:
            folder = request.out / profile.name if len(profiles) > 1 else request.out
            yield _dry_run_one(path, keys[path], profile, folder, request)


def _keys(stories: Sequence[Path]) -> dict[Path, PublisherError | str]:
    """Each story's key, or the error that reading it gave; refuses two stories with one key."""
    keys: dict[Path, PublisherError | str] = {}
    owners: dict[str, Path] = {}
    for path in stories:
        try:
            key = story_key(path)
        except PublisherError as error:
            keys[path] = error
            continue
        if key in owners:
            raise UsageError("story-key-twice", key=key, first=owners[key], second=path)
        owners[key] = path
        keys[path] = key
    return keys


def _dry_run_one(
    path: Path,
    key: PublisherError | str,
    profile: SiteProfile,
    out: Path,
    request: DryRun,
) -> Outcome:
    if isinstance(key, PublisherError):
        return Outcome(name=str(path), site=profile.name, error=key)
    from cms_publisher.report.files import write

    folder = out / key
    try:
        story = read_story(path, context=request.context, overrides=request.overrides)
        dossier = pipeline.prepare(story, profile, WRITER, TARGETS[0])
        write(
            folder,
            story=dossier.story,
            edition=dossier.edition,
            review=dossier.review,
            payload=dossier.payload,
            lang=request.lang,
        )
    except PublisherError as error:
        return Outcome(name=key, site=profile.name, error=error)
    return Outcome(name=key, site=profile.name, dossier=dossier, folder=folder)


def load_settings(config: Path | None, cwd: Path, env: dict[str, str]) -> Settings:
    """Settings from ``config``, else the working directory, and the environment."""
    return settings.load(config, env, cwd)
