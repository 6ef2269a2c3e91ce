"""Articles held against a story: what `review` does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher import pipeline
from cms_publisher.app.collecting import seldom
from cms_publisher.app.composing import decisions_of
from cms_publisher.errors import ExitStatus, PublisherError
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import JournalPlace, SiteProfile, Verdict
from cms_publisher.readers import files
from cms_publisher.readers.formats import decode
from cms_publisher.readers.returned import Returned, read_article, read_post
from cms_publisher.readers.story import read_story
from cms_publisher.report.review_json import passage
from cms_publisher.report.wording import source_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import Edition, Review
    from cms_publisher.settings import Settings

MODE_OF_A_POST: Final = Mode.FREE
"""A post is people's work once it is on the site: judged by what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the review says of one article: its findings, or why it could not be read."""

    article: str
    """The path as it was given."""
    edition: Edition | None = None
    review: Review | None = None
    error: PublisherError | None = None
    untold: tuple[tuple[str, str], ...] = ()
    """What the sources say and the article doesn't, where it was asked for: pairs of source and sentence."""

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
    journal: JournalPlace | None = None,
    untold: bool = False,
) -> Iterator[Judged]:
    """Hold articles against a story's sources, which are read once; an article that can't be read stops no other.

    Args:
        story: a folder with story.toml, that story.toml, or a text file.
        articles: files in HTML, Markdown, WordPress block markup or text, told apart by content; or one read before.
        mode: ``Mode.STRICT``: the sources' own words; ``Mode.FREE``: what a rewording says.
        context: further sources.
        profile: the site whose thresholds and severities hold; None: the package's own.
        journal: the journal whose waivers hold; None: nothing is waived.
        untold: whether to look for what the sources say and the article doesn't.

    Raises:
        UsageError: the story isn't there, or makes no sense.
        SourceError: a source can't be read.
    """
    from cms_publisher.fidelity.align import build

    seldom()
    read = read_story(story, context=context)
    index, judged_by = build(read), profile or SiteProfile()
    decisions = decisions_of(journal, read.key) if journal else None
    for name in articles:
        try:
            article = name if isinstance(name, Returned) else _returned(str(name))
        except PublisherError as error:
            yield Judged(article=str(name), error=error)
            continue
        edition, review = pipeline.review_returned(article, read, judged_by, mode=mode, index=index, untold=untold)
        if decisions:
            review = pipeline.decided(review, decisions, judged_by.name, article.sha256)
        yield Judged(
            article="" if isinstance(name, Returned) else str(name),
            edition=edition,
            review=review,
            untold=tuple((source_name(read.source(span.source)), passage(span, read)) for span in review.untold),
        )


def _returned(name: str) -> Returned:
    path = Path(name)
    return read_article(decode(path, files.read(path)))


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
