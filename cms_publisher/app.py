"""Composition root: names -> adapters, and what each command does with them. Knows every room; decides nothing."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from cms_publisher import pipeline, settings
from cms_publisher.errors import ExitStatus, PublisherError, RefusedError, UsageError
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import Archive, Severity, SiteProfile, Verdict
from cms_publisher.readers import encoding, files
from cms_publisher.readers.returned import Returned, read_article, read_post
from cms_publisher.readers.story import read_story, story_key
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT as WRITER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.fidelity.decisions import Approval, Decisions, Waiver
    from cms_publisher.messages import Lang
    from cms_publisher.model import Brief, Edition, Receipt, Review
    from cms_publisher.pipeline import Dossier
    from cms_publisher.protocols import Journal
    from cms_publisher.settings import Settings
    from cms_publisher.targets.wordpress.connect import Connection


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one story on one site: a dossier that lies in ``folder``, a receipt, or an error."""

    name: str
    """The story's key, or its path where it could not be read."""
    site: str
    dossier: Dossier | None = None
    folder: Path | None = None
    receipt: Receipt | None = None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the review says of one article: its findings, or why it could not be read."""

    article: str
    """The path as it was given."""
    edition: Edition | None = None
    review: Review | None = None
    error: PublisherError | None = None

    @property
    def exit_status(self) -> ExitStatus:
        """The error's own; 1 where the review blocks; else 0."""
        if self.error is not None:
            return self.error.exit_status
        blocked = self.review is not None and self.review.verdict is Verdict.BLOCKED
        return ExitStatus.NEEDS_PERSON if blocked else ExitStatus.DONE


def review_articles(  # noqa: PLR0913 - all but two have a default
    story: Path,
    articles: Iterable[Path | str | Returned],
    *,
    mode: Mode = Mode.STRICT,
    context: Sequence[Path] = (),
    profile: SiteProfile | None = None,
    state: Path | None = None,
) -> Iterator[Judged]:
    """Hold articles against a story's sources, which are read once; an article that can't be read stops no other.

    Args:
        story: a folder with story.toml, that story.toml, or a text file.
        articles: files in HTML, Markdown, WordPress block markup or text, told apart by content; or one read before.
        mode: ``Mode.STRICT``: the sources' own words; ``Mode.FREE``: what a rewording says.
        context: further sources.
        profile: the site whose thresholds and severities hold; None: the package's own.
        state: where the journal lies, whose waivers hold; None: nothing is waived.

    Raises:
        UsageError: the story isn't there, or makes no sense.
        SourceError: a source can't be read.
    """
    from cms_publisher.fidelity.align import build

    read = read_story(story, context=context)
    index, judged_by = build(read), profile or SiteProfile()
    decisions = _decisions(state, read.key) if state else None
    for name in articles:
        try:
            article = name if isinstance(name, Returned) else _returned(str(name))
        except PublisherError as error:
            yield Judged(article=str(name), error=error)
            continue
        edition, review = pipeline.review_returned(article, read, judged_by, mode=mode, index=index)
        if decisions:
            review = pipeline.decided(review, decisions, judged_by.name)
        yield Judged(article="" if isinstance(name, Returned) else str(name), edition=edition, review=review)


def _returned(name: str) -> Returned:
    return read_article(encoding.decode(files.read(Path(name)), name))


def post_as_article(config: Settings, site: str | None, post: int) -> Returned:
    """A post as it stands on the site now, to be reviewed; nothing is written there.

    Raises:
        UsageError: no credentials, no such post, or it may not be edited by this account.
        UnavailableError: the site can't be reached for now.
    """
    from cms_publisher.targets.wordpress.drafts import draft

    found = draft(config.credentials(site), post)
    return read_post(
        found.content,
        headline=found.headline,
        title_tag=found.title_tag,
        meta_description=found.meta_description,
    )


def waive(  # noqa: PLR0913 - what a person says on the command line
    config: Settings,
    story: Path,
    finding: str,
    *,
    by: str,
    reason: str,
    articles: Sequence[Path] = (),
    context: Sequence[Path] = (),
    site: str | None = None,
) -> Waiver:
    """Let a finding stand, of the story's own edition or of an article that was reviewed against it.

    Raises:
        UsageError: no such finding; the error names those that there are.
    """
    from cms_publisher.journal.decisions import DecisionJournal
    from cms_publisher.journal.sqlite import FILE_NAME

    dossier = _prepared(config, story, context, site)
    found = [dossier.review, *_reviews(story, articles, context, dossier.edition.profile)]
    known = list(dict.fromkeys(each.id for review in found for each in review.findings))
    if finding not in known:
        raise UsageError("waive-unknown", finding=finding, story=dossier.story.key, known=", ".join(known) or "–")
    with DecisionJournal(config.state / FILE_NAME) as journal:
        return journal.waive(dossier.story.key, finding, by=by, reason=reason)


def approve(  # noqa: PLR0913 - what a person says on the command line
    config: Settings,
    story: Path,
    *,
    by: str,
    changed: str | None = None,
    context: Sequence[Path] = (),
    site: str | None = None,
) -> Approval:
    """Write down who reviewed a story's edition and answers for it: for the payload as it is now."""
    from cms_publisher.journal.decisions import DecisionJournal
    from cms_publisher.journal.sqlite import FILE_NAME

    dossier = _prepared(config, story, context, site)
    key, name, sha256 = dossier.story.key, dossier.edition.profile.name, dossier.payload.sha256
    with DecisionJournal(config.state / FILE_NAME) as journal:
        return journal.approve(key, name, sha256, by=by, changed=changed)


def _prepared(config: Settings, story: Path, context: Sequence[Path], site: str | None) -> Dossier:
    profile = config.profile(site)
    read = read_story(story, context=context)
    return pipeline.prepare(read, profile, WRITER, TARGETS[0], _archive(config, profile))


def _reviews(story: Path, articles: Sequence[Path], context: Sequence[Path], profile: SiteProfile) -> Iterator[Review]:
    for mode in Mode if articles else ():
        for judged in review_articles(story, articles, mode=mode, context=context, profile=profile):
            if judged.error:
                raise judged.error
            if judged.review:
                yield judged.review


def _decisions(state: Path, story: str) -> Decisions:
    """What was decided for a story; a journal that isn't there is not made."""
    from cms_publisher.fidelity.decisions import Decisions
    from cms_publisher.journal.sqlite import FILE_NAME

    if not (state / FILE_NAME).is_file():
        return Decisions()
    from cms_publisher.journal.decisions import DecisionJournal

    with DecisionJournal(state / FILE_NAME) as journal:
        return journal.of(story)


def _with_decisions(dossier: Dossier, state: Path) -> Dossier:
    decisions = _decisions(state, dossier.story.key)
    site, sha256 = dossier.edition.profile.name, dossier.payload.sha256
    return replace(dossier, review=pipeline.decided(dossier.review, decisions, site, sha256))


def load_settings(config: Path | None, cwd: Path, env: Mapping[str, str]) -> Settings:
    """Settings from ``config``, else the working directory, and the environment."""
    return settings.load(config, env, cwd)


def publish(config: Settings, request: Request) -> Iterator[Outcome]:
    """Compose and review each story for each site, then write or push it; one story's error stops no other.

    Raises:
        UsageError: an unknown site, or two stories with one key: nothing is written then.
    """
    profiles = [config.profile(name) for name in request.sites or (None,)]
    archives = {profile.name: _archive(config, profile) for profile in profiles}
    keys = _keys(request.stories)
    with ExitStack() as resources:
        way_out = _Folder(request, several=len(profiles) > 1) if request.out else _Push(config, resources)
        for path in request.stories:
            for profile in profiles:
                yield _one(path, keys[path], (profile, archives[profile.name], config.state), request, way_out)


def _archive(config: Settings, profile: SiteProfile) -> Archive:
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


def _one(
    path: Path,
    key: PublisherError | str,
    site: tuple[SiteProfile, Archive, Path],
    request: Request,
    way_out: _Folder | _Push,
) -> Outcome:
    profile, archive, state = site
    if isinstance(key, PublisherError):
        return Outcome(name=files.shown(path), site=profile.name, error=key)
    outcome = Outcome(name=key, site=profile.name)
    try:
        story = read_story(path, context=request.context, overrides=request.overrides)
        dossier = pipeline.prepare(story, profile, WRITER, TARGETS[0], archive)
        outcome = replace(outcome, dossier=_with_decisions(dossier, state))
        return way_out(outcome)
    except PublisherError as error:
        return replace(outcome, error=error)


@dataclass(frozen=True, slots=True)
class _Folder:
    """The way out of a dry run: files."""

    request: Request
    several: bool

    def __call__(self, outcome: Outcome) -> Outcome:
        from cms_publisher.report.files import write

        dossier, out = outcome.dossier, self.request.out
        if dossier is None or out is None:
            return outcome
        parent = out / outcome.site if self.several else out
        write(
            parent / files.native(outcome.name),
            story=dossier.story,
            edition=dossier.edition,
            review=dossier.review,
            payload=dossier.payload,
            lang=self.request.lang,
        )
        return replace(outcome, folder=parent / outcome.name)


@dataclass(slots=True)
class _Push:
    """The way out of a real run: each site is asked once who we are, whatever the number of stories."""

    config: Settings
    resources: ExitStack
    run: str = field(default_factory=lambda: uuid4().hex)
    _journal: Journal | None = None
    _sites: dict[str, Connection | PublisherError] = field(default_factory=dict)

    def __call__(self, outcome: Outcome) -> Outcome:
        from cms_publisher.delivery import deliver

        dossier = outcome.dossier
        if dossier is None or dossier.review.verdict is Verdict.BLOCKED:
            return outcome
        _refuse_embargoed(dossier)
        connection = self._connected(dossier.edition.profile)
        receipt = deliver(dossier.payload, connection.site, self._opened(), self.run)
        return replace(outcome, receipt=receipt)

    def _opened(self) -> Journal:
        from cms_publisher.journal.sqlite import FILE_NAME, SqliteJournal

        if self._journal is None:
            self._journal = self.resources.enter_context(SqliteJournal(self.config.state / FILE_NAME))
        return self._journal

    def _connected(self, profile: SiteProfile) -> Connection:
        from cms_publisher.targets.wordpress.connect import connect

        if profile.name not in self._sites:
            try:
                self._sites[profile.name] = connect(self.config.credentials(profile.name), profile)
            except PublisherError as error:
                self._sites[profile.name] = error
        found = self._sites[profile.name]
        if isinstance(found, PublisherError):
            raise found
        return found


def _refuse_embargoed(dossier: Dossier) -> None:
    until = dossier.edition.brief.embargo_until
    if until is not None and until > datetime.now(UTC):
        raise RefusedError("embargoed", story=dossier.story.key, until=until.isoformat(timespec="minutes"))
