"""The pure way through the house: a story becomes an edition, is reviewed, and becomes the payload."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cms_publisher import checks
from cms_publisher.fidelity.measure import article_words
from cms_publisher.model import Review, Severity, Verdict
from cms_publisher.seo.build import build

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import Brief, Edition, Finding, Payload, SiteProfile, Story
    from cms_publisher.protocols import Target, Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A story, composed, reviewed and rendered for one site: all that a dry run writes and a push sends."""

    story: Story
    edition: Edition
    review: Review
    payload: Payload


def prepare(story: Story, profile: SiteProfile, writer: Writer, target: Target) -> Dossier:
    """From the story to the payload, for one site."""
    edition = compose(story, profile, writer)
    settled = replace(story, brief=edition.brief)
    return Dossier(
        story=settled,
        edition=edition,
        review=review(settled, edition),
        payload=target.render(edition, story.key),
    )


def compose(story: Story, profile: SiteProfile, writer: Writer) -> Edition:
    """The article that the writer makes of the story, with the fields for search."""
    settled = replace(story, brief=settle(story.brief, profile))
    return build(writer.write(settled, profile), settled, profile)


def review(story: Story, edition: Edition) -> Review:
    """The edition, judged against the story's sources."""
    findings = checks.run(story, edition)
    words = article_words(edition.article, standfirst_in_body=edition.profile.standfirst_in_body)
    return Review(verdict=verdict(findings), words=words, findings=findings)


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Blocked by one finding that blocks; needs work while one warns; else ready."""
    severities = {finding.severity for finding in findings}
    if Severity.BLOCKS in severities:
        return Verdict.BLOCKED
    return Verdict.NEEDS_WORK if Severity.WARNS in severities else Verdict.READY


def settle(brief: Brief, profile: SiteProfile) -> Brief:
    """The brief with the site's word wherever nobody said anything."""
    return replace(
        brief,
        language=brief.language or profile.language,
        min_words=profile.min_words if brief.min_words is None else brief.min_words,
        subheadings=profile.subheadings if brief.subheadings is None else brief.subheadings,
        format=brief.format or profile.format,
        byline=brief.byline or profile.byline,
        categories=profile.categories if brief.categories is None else brief.categories,
        tags=profile.tags if brief.tags is None else brief.tags,
    )
