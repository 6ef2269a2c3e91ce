"""Waivers, approvals, lifted embargoes: what people decide about a story."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cms_publisher import pipeline
from cms_publisher.app.composing import prepared
from cms_publisher.app.reviewing import MODE_OF_A_POST, post_as_article, review_articles
from cms_publisher.errors import RefusedError, UsageError
from cms_publisher.fidelity.edits import tally
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import Approval, Severity, Verdict, Waiver
from cms_publisher.readers.story import read_story
from cms_publisher.report.review_json import pointed_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from cms_publisher.journal.embargoes import Lift
    from cms_publisher.model import Edition, Review, SiteProfile
    from cms_publisher.pipeline import Dossier
    from cms_publisher.readers.returned import Returned
    from cms_publisher.settings import Settings


def waive(  # noqa: PLR0913 - what a person says on the command line
    config: Settings,
    story: Path,
    finding: str,
    *,
    by: str,
    reason: str,
    articles: Sequence[Path] = (),
    post: int | None = None,
    context: Sequence[Path] = (),
    site: str | None = None,
) -> Waiver:
    """Let a finding stand: of the story's own edition, of articles reviewed against it, or of a post as it is now.

    Raises:
        UsageError: no such finding; the error names those that there are.
    """
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.decisions import DecisionJournal

    dossier = prepared(config, story, context, site)
    live = [] if post is None else [post_as_article(config, site, post)]
    returned = _reviews(story, (*articles, *live), context, dossier.edition.profile)
    reviews = [(dossier.edition, dossier.review), *returned]
    known = {each.id: (each, edition) for edition, review in reversed(reviews) for each in review.findings}
    if finding not in known:
        raise UsageError("waive-unknown", finding=finding, story=dossier.story.key, known=", ".join(known) or "–")
    waived, edition = known[finding]
    waiver = Waiver(
        story=dossier.story.key,
        finding=finding,
        code=f"{waived.check}.{waived.rule}",
        about=pointed_at(waived.place, edition) or waived.evidence or "",
        by=by,
        reason=reason,
        at=_now(),
    )
    with open_journal(config.journal) as journal:
        DecisionJournal(journal).waive(waiver)
    return waiver


def approve(  # noqa: PLR0913 - what a person says on the command line
    config: Settings,
    story: Path,
    *,
    by: str,
    responsible: str | None = None,
    changed: str | None = None,
    post: int | None = None,
    context: Sequence[Path] = (),
    site: str | None = None,
) -> Approval:
    """Write down who reviewed a text and answers for it: the story's edition, or a post, as it is now.

    Args:
        config: the settings.
        story: the story, as `publish` takes it.
        by: who reviewed the text.
        responsible: who answers for it; None: the site's publisher, else the reviewer.
        changed: what the reviewer changed.
        post: the number of a post, whose text on the site is approved then.
        context: further sources.
        site: the site; None: the default one.

    Raises:
        RefusedError: findings block the text; they are settled or waived first.
    """
    from cms_publisher.app.composing import with_decisions
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.decisions import DecisionJournal

    dossier = with_decisions(prepared(config, story, context, site), config.journal)
    profile = dossier.edition.profile
    live = None if post is None else post_as_article(config, site, post)
    review = dossier.review if live is None else _review_of(config, story, live, context, profile)
    _refuse_blocked(dossier.story.key, review)
    approval = Approval(
        story=dossier.story.key,
        site=profile.name,
        payload_sha256=dossier.payload.sha256 if live is None else live.sha256,
        by=by,
        responsible=responsible or (profile.publisher.name if profile.publisher else by),
        at=_now(),
        changed=changed,
        edits=_edits(dossier),
    )
    with open_journal(config.journal) as journal:
        DecisionJournal(journal).approve(approval)
    return approval


def lift(  # noqa: PLR0913 - what a person says on the command line
    config: Settings,
    story: Path,
    *,
    by: str,
    reason: str,
    context: Sequence[Path] = (),
    site: str | None = None,
) -> Lift:
    """Let a story go before its embargo ends, on all sites; another date in the brief is another embargo.

    Raises:
        UsageError: the story has no embargo, or one that has ended.
    """
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.embargoes import EmbargoJournal

    read = read_story(story, context=context)
    until = pipeline.settle(read.brief, config.profile(site)).embargo_until
    if until is None or until <= datetime.now(UTC):
        raise UsageError("lift-nothing", story=read.key)
    with open_journal(config.journal) as journal:
        return EmbargoJournal(journal).lift(read.key, until, by=by, reason=reason)


def _refuse_blocked(story: str, review: Review | None) -> None:
    if review is None or review.verdict is not Verdict.BLOCKED:
        return
    blocking = [finding.id for finding in review.findings if finding.severity is Severity.BLOCKS]
    raise RefusedError("approve-blocked", story=story, findings=", ".join(blocking))


def _edits(dossier: Dossier) -> dict[str, int]:
    return tally(dossier.edition.article)


def _review_of(
    config: Settings, story: Path, live: Returned, context: Sequence[Path], profile: SiteProfile
) -> Review | None:
    (judged,) = review_articles(
        story, [live], mode=MODE_OF_A_POST, context=context, profile=profile, journal=config.journal
    )
    return judged.review


def _reviews(
    story: Path, articles: Sequence[Path | Returned], context: Sequence[Path], profile: SiteProfile
) -> Iterator[tuple[Edition, Review]]:
    for mode in Mode if articles else ():
        for judged in review_articles(story, articles, mode=mode, context=context, profile=profile):
            if judged.error:
                raise judged.error
            if judged.edition and judged.review:
                yield judged.edition, judged.review


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
