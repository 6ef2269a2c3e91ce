"""The format ``depeche``: a wire story as long as it is, its dateline and credit kept, nothing put beside it.

Nor are subheadings made that nobody asks for.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from cms_publisher.fidelity.forbidden import bans
from cms_publisher.model import Article
from cms_publisher.writers.digest.datelines import signed, with_dateline
from cms_publisher.writers.digest.opening import opening, poster
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.sections import blocks_of, with_subheadings
from cms_publisher.writers.digest.told_in_order import in_reading_order
from cms_publisher.writers.digest.trimmed import to_length, trimmed
from cms_publisher.writers.digest.withheld import fit_opening, less_forbidden

if TYPE_CHECKING:
    from cms_publisher.model import SiteProfile, Story


def write(story: Story, profile: SiteProfile) -> Article:
    """The wire story, cut to the length that the brief allows as far as that can be done."""
    return to_length(partial(_written, story, profile), story, profile)


def _written(story: Story, profile: SiteProfile, over: int) -> Article:
    """The primary source alone, in its order; the agency is named by its dateline, else by the byline ("avec AFP")."""
    brief, forbidden = story.brief, bans(story)
    prepared = less_forbidden(prepare(story.primary, profile.house_style), forbidden)
    opened, shortened = trimmed(fit_opening(opening(brief, prepared, standfirst=False), brief, forbidden), over, brief)
    headed = opened.sections
    if brief.subheadings:
        limit = profile.thresholds.section_words
        headed = with_subheadings(headed, brief.subheadings, limit, opened.headline, exactly=True)
    made = Article(
        headline=opened.headline,
        standfirst=opened.standfirst,
        body=with_dateline(opened.dateline, blocks_of(headed), story.primary.id),
        byline=story.brief.byline if opened.dateline else signed(story, opened),
        cuts=(*prepared.cuts, *shortened, *poster(prepared, opened.headline, forbidden)),
        candidates=opened.candidates,
    )
    return in_reading_order(made, story)
