"""Stories -> files, or drafts on sites: what `publish` does."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from cms_publisher import pipeline
from cms_publisher.app.collecting import seldom
from cms_publisher.app.composing import archive_of, corrections_of, with_decisions
from cms_publisher.app.outcome import Outcome
from cms_publisher.app.pool import in_order, processes
from cms_publisher.app.pushing import Push
from cms_publisher.app.threads import in_threads
from cms_publisher.consent import NO_CONSENT
from cms_publisher.errors import PublisherError, UsageError
from cms_publisher.readers import files
from cms_publisher.readers.story import read_story, story_key
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT as WRITER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from cms_publisher.consent import Consent
    from cms_publisher.messages import Lang
    from cms_publisher.model import Archive, Brief, JournalPlace, SiteProfile
    from cms_publisher.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What `publish` was asked for."""

    stories: tuple[Path, ...]
    context: tuple[Path, ...]
    sites: tuple[str, ...]
    overrides: Brief
    lang: Lang
    out: Path | None
    """Where a dry run writes; None: push."""
    jobs: int | None = None
    """In how many processes stories are composed and in how many threads pushed; None: as many as pays, and one."""
    consent: Consent = NO_CONSENT
    """What a person allowed beyond the rule that nothing of people's is touched."""


def publish(config: Settings, request: Request, push: Push | None = None) -> Iterator[Outcome]:
    """Compose and review each story for each site, then write or push it; one story's error stops no other.

    Args:
        config: the settings of the run.
        request: what was asked for.
        push: the way out, where several calls share one.

    Raises:
        UsageError: an unknown site, or two stories with one key: nothing is written then.
    """
    profiles = [config.profile(name) for name in request.sites or (None,)]
    sites = tuple((profile, archive_of(config, profile)) for profile in profiles)
    keys = _keys(request.stories)
    tasks = [(path, keys[path], site) for path in request.stories for site in range(len(sites))]
    make = partial(_composer, replace(request, stories=()), sites, config.journal)
    with ExitStack() as resources:
        composed = in_order(
            make,
            tasks,
            jobs=processes(len(tasks), request.jobs),
            died=lambda task: _died(profiles[task[2]].name, task[0]),
        )
        resources.enter_context(closing(composed))
        if request.out:
            yield from composed
            return
        way_out = _way_out(push, config, request, resources)
        stories = ((path, list(islice(composed, len(sites)))) for path in request.stories)
        with closing(in_threads(partial(_sent, way_out), stories, threads=request.jobs or 1)) as sent:
            for outcomes in sent:
                yield from outcomes


def _sent(way_out: Callable[[Outcome, Path], Outcome], story: tuple[Path, list[Outcome]]) -> list[Outcome]:
    """One story on each site, one after the other: two names may be one site, where it must not go twice at once."""
    path, outcomes = story
    return [way_out(outcome, path) for outcome in outcomes]


def _way_out(
    push: Push | None, config: Settings, request: Request, resources: ExitStack
) -> Callable[[Outcome, Path], Outcome]:
    """A push of the caller's own is the clock's, which sees itself to what it scheduled."""
    if push is not None:
        return lambda outcome, _: push(outcome)
    keys = [key for key in _keys(request.stories).values() if isinstance(key, str)]
    own = Push(config, resources, request.consent, expected=tuple(keys))

    def send_and_watch(outcome: Outcome, path: Path) -> Outcome:
        from cms_publisher.app.watching import watch

        sent = own(outcome)
        if sent.receipt is not None:
            watch(own.opened(), sent, path, request.context, own.clock())
        return sent

    return send_and_watch


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
        folder = key.casefold()  # "Pont" and "pont" are one folder on many systems
        if folder in owners:
            raise UsageError("story-key-twice", key=key, first=files.shown(owners[folder]), second=files.shown(path))
        owners[folder] = path
        keys[path] = key
    return keys


_Task = tuple["Path", PublisherError | str, int]
"""A story, its key (or why it has none), and which site it is for."""


@dataclass(frozen=True, slots=True)
class _Composer:
    """Composes and reviews; in a dry run, writes too. Works in any process."""

    request: Request
    sites: tuple[tuple[SiteProfile, Archive], ...]
    journal: JournalPlace

    def __call__(self, task: _Task) -> Outcome:
        path, key, site = task
        profile, archive = self.sites[site]
        if isinstance(key, PublisherError):
            return Outcome(name=files.shown(path), site=profile.name, error=key)
        outcome = Outcome(name=key, site=profile.name)
        try:
            story = read_story(path, context=self.request.context, overrides=self.request.overrides)
            corrections = corrections_of(self.journal, story.key)
            dossier = pipeline.prepare(story, profile, WRITER, TARGETS[0], archive, corrections=corrections)
            outcome = replace(outcome, dossier=with_decisions(dossier, self.journal))
            return _written(outcome, self.request, several=len(self.sites) > 1) if self.request.out else outcome
        except PublisherError as error:
            return replace(outcome, error=error)


def _composer(request: Request, sites: tuple[tuple[SiteProfile, Archive], ...], journal: JournalPlace) -> _Composer:
    """One in each process, which does nothing else."""
    seldom()
    return _Composer(request, sites, journal)


def _written(outcome: Outcome, request: Request, *, several: bool) -> Outcome:
    """The way out of a dry run: files."""
    from cms_publisher.report.files import write

    out = request.out
    if outcome.dossier is None or out is None:
        return outcome
    dossier = pipeline.offered(outcome.dossier)
    parent = out / outcome.site if several else out
    write(
        parent / files.native(outcome.name),
        story=dossier.story,
        edition=dossier.edition,
        review=dossier.review,
        payload=dossier.payload,
        lang=request.lang,
    )
    return replace(outcome, folder=parent / outcome.name)


def _died(site: str, path: Path) -> Outcome:
    """Of a story that ended two processes, one of them its own."""
    return Outcome(name=files.shown(path), site=site, error=PublisherError("process-died"))
