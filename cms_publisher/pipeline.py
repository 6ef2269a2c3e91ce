"""The pure way through the house: a story becomes an edition, is reviewed, and becomes the payload."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher import checks
from cms_publisher.checks import guessed_fields, made, omissions
from cms_publisher.checks.context import Context
from cms_publisher.fidelity import formats
from cms_publisher.fidelity.communes import keyphrase
from cms_publisher.fidelity.corrections import corrected
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import Article, Edition, Release, Review, Sentence, Seo, Severity, Verdict
from cms_publisher.readers import moments
from cms_publisher.report.provenance import provenance
from cms_publisher.seo.build import build
from cms_publisher.seo.offers import offers as offered_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from cms_publisher.fidelity.align import Index
    from cms_publisher.fidelity.decisions import Decisions
    from cms_publisher.model import Archive, Brief, Correction, Finding, Image, Payload, SiteProfile, Story
    from cms_publisher.protocols import Target, Writer
    from cms_publisher.readers.returned import Returned


_LIMITS: Final = ("min_words", "subheadings")
"""What a site has usual numbers for."""
_ROUNDS: Final = 6
"""How often lines that the review would stop are replaced: each time others may be made of what is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A story, composed, reviewed and rendered for one site: all that a dry run writes and a push sends."""

    story: Story
    edition: Edition
    review: Review
    payload: Payload


def prepare(  # noqa: PLR0913 - all but four have a default
    story: Story,
    profile: SiteProfile,
    writer: Writer,
    target: Target,
    archive: Archive | None = None,
    *,
    corrections: Sequence[Correction] = (),
) -> Dossier:
    """From the story to the payload, for one site.

    Args:
        story: the sources and the brief.
        profile: the site's choices.
        writer: what makes the article.
        target: what makes the payload.
        archive: the site's own posts, where they are known.
        corrections: what people changed in the writer's article, oldest first.
    """
    context = _composed(story, profile, writer, archive, corrections)
    settled, edition = context.story, context.edition
    return Dossier(
        story=settled,
        edition=edition,
        review=_reviewed(context, checks.ALL_FIELDS),
        payload=replace(target.render(edition, story.key), provenance=provenance(settled, edition)),
    )


def compose(
    story: Story,
    profile: SiteProfile,
    writer: Writer,
    archive: Archive | None = None,
    corrections: Sequence[Correction] = (),
) -> Edition:
    """The article that the writer makes of the story, with people's corrections and the fields for search.

    No line that the tool made itself is one that its review would stop, while there is another, or it may go.
    """
    return _composed(story, profile, writer, archive, corrections).edition


def _composed(
    story: Story,
    profile: SiteProfile,
    writer: Writer,
    archive: Archive | None,
    corrections: Sequence[Correction],
) -> Context:
    """The edition as its review looks at it: what was held against the sources is not held against them again.

    People corrected what they saw: their words come after the lines that gave way.
    """
    settled = replace(story, brief=_keyed(settle(story.brief, profile), story))
    context = _sound(writer.write(settled, profile), settled, profile, archive)
    if not corrections:
        return context
    return _sound(corrected(context.edition.article, corrections), settled, profile, archive, context.index)


def _sound(
    article: Article,
    story: Story,
    profile: SiteProfile,
    archive: Archive | None,
    index: Index | None = None,
) -> Context:
    """The article's edition, its made lines replaced or left out as long as one of them would block it."""
    context = Context(story, build(article, story, profile, archive), ready=index)
    refused = frozenset[str]()
    for _ in range(_ROUNDS):
        found = made.refused(context)
        if found <= refused:
            break
        refused |= found
        edition = build(made.without(context.edition.article, refused, story), story, profile, archive, refused)
        context = Context(story, edition, ready=context.index)
    return context


def offered(dossier: Dossier) -> Dossier:
    """The dossier with what else a person may choose for its search fields, each such that the review lets it be."""
    story, edition = dossier.story, dossier.edition
    context = Context(story, edition)
    stopped = made.refused(context)

    def sound(other: Edition) -> bool:
        looked_at = Context(story, other, ready=context.index)
        return guessed_fields.is_worth_offering(looked_at, edition.seo) and made.refused(looked_at) <= stopped

    return replace(dossier, edition=replace(edition, offers=offered_fields(edition, story, sound)))


def review(story: Story, edition: Edition) -> Review:
    """The edition, judged against the story's sources."""
    return _reviewed(Context(story, edition), checks.ALL_FIELDS)


def review_returned(  # noqa: PLR0913 - all but three have a default
    article: Returned,
    story: Story,
    profile: SiteProfile,
    *,
    mode: Mode = Mode.STRICT,
    index: Index | None = None,
    untold: bool = False,
) -> tuple[Edition, Review]:
    """An article that came back as a document, judged by what its file carries.

    Args:
        article: the document.
        story: whose sources it is held against.
        profile: the site whose thresholds and severities hold.
        mode: word for word, or by what is said.
        index: that of the sources, where many articles are held against them.
        untold: whether to look for what the sources say and the article doesn't.
    """
    edition = edition_of(article, story, profile)
    carried = article.carried | checks.STORY_FIELDS
    context = Context(replace(story, brief=edition.brief), edition, mode, index)
    return edition, _reviewed(context, carried, untold=untold)


def _reviewed(context: Context, carried: frozenset[str], *, untold: bool = True) -> Review:
    findings = checks.run(context, carried=carried)
    left_out = tuple(omissions.untold(context)) if untold else ()
    return Review(verdict=verdict(findings), words=context.words, findings=findings, untold=left_out)


def edition_of(article: Returned, story: Story, profile: SiteProfile) -> Edition:
    """The edition that a returned article is: the brief's and the site's word, nothing made up for what it lacks."""
    brief = settle(story.brief, profile)
    return Edition(
        brief=brief,
        article=Article(
            headline=Sentence(text=article.headline or ""),
            standfirst=(Sentence(text=article.standfirst),) if article.standfirst else (),
            body=article.body,
        ),
        seo=Seo(
            focus_keyphrase=brief.keyphrase or "",
            slug="",
            title_tag=Sentence(text=article.title_tag or ""),
            meta_description=Sentence(text=article.meta_description or ""),
            excerpt=Sentence(text=""),
        ),
        json_ld={},
        profile=profile,
    )


def decided(review: Review, decisions: Decisions, site: str, payload_sha256: str | None = None) -> Review:
    """The review with what people decided: a waived finding stops nothing; what no longer holds is shown as such."""
    findings = decisions.on(review.findings)
    return replace(
        review,
        verdict=verdict(findings),
        findings=findings,
        waivers=decisions.waivers_on(findings),
        approvals=decisions.approvals_of(site, payload_sha256),
    )


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Blocked by one finding that blocks; needs work while one warns; else ready."""
    severities = {finding.severity for finding in findings}
    if Severity.BLOCKS in severities:
        return Verdict.BLOCKED
    return Verdict.NEEDS_WORK if Severity.WARNS in severities else Verdict.READY


def _keyed(brief: Brief, story: Story) -> Brief:
    """The brief with the name that it wants the article to be found by, as the sources give it."""
    return brief if brief.keyphrase else replace(brief, keyphrase=keyphrase(story))


def settle(brief: Brief, profile: SiteProfile) -> Brief:
    """The brief with the format's own limits, then the site's word, wherever nobody said anything.

    Raises:
        UsageError: there is no such format; a local time that the site's clocks skip or show twice.
    """
    chosen = formats.named(brief.format or profile.format)
    return replace(
        brief,
        language=brief.language or profile.language,
        min_words=_least(brief, _first_said(brief.min_words, chosen.min_words, profile.min_words)),
        subheadings=_first_said(brief.subheadings, chosen.subheadings, profile.subheadings),
        usual=brief.usual | {key for key in _LIMITS if getattr(brief, key) is None and getattr(chosen, key) is None},
        format=chosen.name,
        parts=profile.parts if brief.parts is None else brief.parts,
        byline=brief.byline or profile.byline,
        categories=profile.categories if brief.categories is None else brief.categories,
        tags=profile.tags if brief.tags is None else brief.tags,
        image=_credited(brief.image, profile),
        access=brief.access or profile.access,
        publish_at=_on_the_site_s_clock(brief.publish_at, profile, "publish_at"),
        embargo_until=_on_the_site_s_clock(brief.embargo_until, profile, "embargo_until"),
        action=brief.action or Release.DRAFT,
    )


def _on_the_site_s_clock(moment: datetime | None, profile: SiteProfile, key: str) -> datetime | None:
    """A time of the brief for which nobody named a zone is the site's."""
    return moments.placed(moment, profile.timezone, where="[brief]", key=key)


def _credited(image: Image | None, profile: SiteProfile) -> Image | None:
    """The picture with the site's own credit where the brief names none."""
    return replace(image, credit=image.credit or profile.image_credit) if image else None


def _least(brief: Brief, words: int) -> int:
    """The least number of words; none is usual where the brief only says how many it wants at most."""
    return 0 if brief.min_words is None and brief.max_words is not None else words


def _first_said(said: int | None, by_format: int | None, by_site: int) -> int:
    if said is not None:
        return said
    return by_site if by_format is None else by_format
