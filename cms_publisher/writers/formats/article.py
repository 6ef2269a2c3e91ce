"""The format ``article``: the primary edited, subheadings, and what the other sources add."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from cms_publisher.fidelity.asked import without_standfirst
from cms_publisher.fidelity.attribution import is_of_these_days
from cms_publisher.fidelity.communes import wishes
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.forbidden import bans
from cms_publisher.fidelity.offered import scatters
from cms_publisher.fidelity.portraits import is_portrait
from cms_publisher.french.dateline import agency, filed_from, is_reporters
from cms_publisher.french.words import fold
from cms_publisher.model import SOME_SUBHEADINGS, Article, BlockKind, Cut
from cms_publisher.writers.digest.asked_prominence import prominent
from cms_publisher.writers.digest.asked_sections import put_last
from cms_publisher.writers.digest.beside import Scattered, beside
from cms_publisher.writers.digest.chosen import chosen
from cms_publisher.writers.digest.context import add_context
from cms_publisher.writers.digest.context_headings import with_headings
from cms_publisher.writers.digest.datelines import signed, with_dateline
from cms_publisher.writers.digest.interview_headings import with_quotes
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.matches import with_line
from cms_publisher.writers.digest.opening import opening, poster
from cms_publisher.writers.digest.parts import above, below
from cms_publisher.writers.digest.placed import with_sport
from cms_publisher.writers.digest.portrait_subject import whom
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.refused import less_refused
from cms_publisher.writers.digest.releases import plainly, without_slogans
from cms_publisher.writers.digest.sections import blocks_of, counts, with_subheadings
from cms_publisher.writers.digest.told_in_order import in_reading_order
from cms_publisher.writers.digest.trimmed import to_length, trimmed
from cms_publisher.writers.digest.withheld import fit_opening, less_forbidden

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import ArticleBlock, Sentence, SiteProfile, Story
    from cms_publisher.writers.digest.opening import Opening


def write(story: Story, profile: SiteProfile) -> Article:
    """The article, cut to the length that the brief allows as far as that can be done."""
    return to_length(partial(_written, story, profile), story, profile)


def _written(story: Story, profile: SiteProfile, over: int) -> Article:
    """The primary source's paragraphs in order, under its own subheadings or made ones; the context, under others.

    A wire's dateline stands before its first sentence; where that is the standfirst, the byline names the agency. One
    that names none (a press release's place and day) goes: the line of sources tells both. One without a day stays
    where it alone says at once from where a report comes. ``over``: words of the primary that are too many.
    """
    brief, voiced, forbidden = story.brief, is_portrait(story.brief), bans(story)
    asks = wishes(story)
    prepared = plainly(prepare(story.primary, profile.house_style, voiced=voiced), story)
    prepared = less_forbidden(chosen(less_refused(prepared, asks), brief, asks), forbidden)
    headed = not without_standfirst(brief)
    opened = opening(brief, prepared, standfirst=headed, asks=asks, source=story.primary)
    opened = fit_opening(opened, brief, forbidden)
    told, slogans = without_slogans(opened.sections, story)
    opened = replace(opened, sections=with_line(told, prepared.title, opened.headline))
    borrowed = add_context(story, profile, opened.standfirst, opened.sections)
    opened, shortened = trimmed(opened, over, brief)
    context = with_headings(borrowed, opened.sections, opened.headline)
    limit, asked = profile.thresholds.section_words, "subheadings" not in brief.usual
    wanted = (brief.subheadings or 0) - sum(counts(section, asked=asked) for section in context)
    person = whom(prepared.sections)
    parted = with_subheadings(
        opened.sections, wanted, limit, opened.headline, exactly=asked, person=person, is_told=voiced or bool(person)
    )
    if (asked or SOME_SUBHEADINGS in brief.usual) and brief.subheadings != 0 and is_interview(parted):
        parted = with_quotes(parted, wanted if asked else None, opened.headline)
    if brief.subheadings != 0:
        parted = prominent(parted, asks, opened.headline, opened.standfirst, opened.sections)
    parts = brief.parts or ()
    above_it = opened.standfirst and not brief.standfirst
    apart = opened.dateline if above_it or (opened.dateline and not agency(opened.dateline.text)) else None
    apart = None if apart and _says_where(apart, opened) else apart
    told_last = put_last(beside(parted, context, closing=voiced, scattered=_scattered(story, opened)), asks)
    body = blocks_of(told_last)
    stands = any(prepared.title in block.sentences for block in body)  # the line of what was played
    cut = (
        *slogans,
        *shortened,
        *_cuts(filter(None, [apart])),
        *(() if stands else poster(prepared, opened.headline, forbidden)),
        *(each for section in borrowed for each in section.cuts),
    )
    made = Article(
        headline=opened.headline,
        standfirst=opened.standfirst,
        body=(
            *above(parts, opened.sections),
            *(body if apart else with_dateline(opened.dateline, body, story.primary.id)),
            *below(parts, story, opened.sections, context),
        ),
        byline=signed(story, opened) if apart else brief.byline,
        cuts=(*prepared.cuts, *cut),
        candidates=replace(opened.candidates, subheading=_others(opened.candidates.subheading, body)),
    )
    return in_reading_order(with_sport(made, story), story)


def _scattered(story: Story, opened: Opening) -> Scattered | None:
    """Where what is borrowed may stand, if the desk wants it where it throws light."""
    if not (story.context and scatters(story.brief.instruction or "")):
        return None
    fresh = (one.id for one in story.context if is_of_these_days(one, story.primary.published))
    told = " ".join((opened.headline.text, *(one.text for one in opened.standfirst)))
    return Scattered(told, frozenset(fresh))


def _says_where(dateline: Sentence, opened: Opening) -> bool:
    """Whether it alone says from where the report comes, as far as a reader sees at once."""
    first = opened.sections[0].blocks[0].text if opened.sections else ""
    told = fold(" ".join((opened.headline.text, *(one.text for one in opened.standfirst), first)))
    places = filed_from(dateline.text)
    return bool(places) and not (is_reporters(dateline.text) or any(fold(place) in told for place in places))


def _others(offered: Iterable[Sentence], body: Sequence[ArticleBlock]) -> tuple[Sentence, ...]:
    """The subheadings to choose from that stand nowhere yet."""
    standing = {fold(block.text) for block in body if block.kind is BlockKind.HEADING}
    return tuple(each for each in offered if fold(each.text) not in standing)


def _cuts(sentences: Iterable[Sentence]) -> Iterator[Cut]:
    return (Cut(span=span, kind=EditKind.LEFTOVER) for sentence in sentences for span in sentence.support)
