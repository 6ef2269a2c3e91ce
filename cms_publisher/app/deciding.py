"""Waivers and approvals: what people decide about a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.app.composing import prepared
from cms_publisher.app.reviewing import review_articles
from cms_publisher.errors import UsageError
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from cms_publisher.fidelity.decisions import Approval, Waiver
    from cms_publisher.model import Review, SiteProfile
    from cms_publisher.settings import Settings


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
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.decisions import DecisionJournal

    dossier = prepared(config, story, context, site)
    found = [dossier.review, *_reviews(story, articles, context, dossier.edition.profile)]
    known = list(dict.fromkeys(each.id for review in found for each in review.findings))
    if finding not in known:
        raise UsageError("waive-unknown", finding=finding, story=dossier.story.key, known=", ".join(known) or "–")
    with open_journal(config.journal) as journal:
        return DecisionJournal(journal).waive(dossier.story.key, finding, by=by, reason=reason)


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
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.decisions import DecisionJournal

    dossier = prepared(config, story, context, site)
    key, name, sha256 = dossier.story.key, dossier.edition.profile.name, dossier.payload.sha256
    with open_journal(config.journal) as journal:
        return DecisionJournal(journal).approve(key, name, sha256, by=by, changed=changed)


def _reviews(story: Path, articles: Sequence[Path], context: Sequence[Path], profile: SiteProfile) -> Iterator[Review]:
    for mode in Mode if articles else ():
        for judged in review_articles(story, articles, mode=mode, context=context, profile=profile):
            if judged.error:
                raise judged.error
            if judged.review:
                yield judged.review
