"""The short lines that the tool made of a text and that its own review would stop: they give way to the next ones.

Only what the tool made: neither a person's words nor a title or heading that a source gave, whose faults are for a
person to see; and no sentence of the text itself, which must not be lost.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.checks import fidelity, quotes
from cms_publisher.checks.statements import HEADINGS
from cms_publisher.fidelity.ban import holds
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.subjects import capitalized
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Article, ArticleBlock, Place, Sentence, Story

_LOOKED: Final = (fidelity.CHECK, quotes.CHECK)
"""What asks whether a line's words stand in the sources as they are."""


def refused(context: Context) -> frozenset[str]:
    """The made lines of the edition that block it: headline, subheadings, title tag, the description's sentences."""
    return frozenset(text for place in _blocking(context) for text in _made(context, place))


def without(article: Article, lines: frozenset[str], story: Story) -> Article:
    """The article less those lines: the next headline, where one is left, and the section without a subheading."""
    candidates = article.candidates
    kept = _kept(candidates.headline, lines)
    headline = article.headline
    if kept and headline.text in lines and _is_made_headline(article, story):
        named = capitalized(headline.text)
        headline = max(kept, key=lambda one: len(named & capitalized(one.text)))  # still of whom it told
    return replace(
        article,
        headline=headline,
        body=tuple(block for block in article.body if not (block.text in lines and _is_made_heading(block, story))),
        candidates=replace(
            candidates,
            headline=kept or candidates.headline,
            subheading=_kept(candidates.subheading, lines),
        ),
    )


def _kept(sentences: Iterable[Sentence], lines: frozenset[str]) -> tuple[Sentence, ...]:
    return tuple(each for each in sentences if each.text not in lines)


def _blocking(context: Context) -> Iterator[Place]:
    for check in _LOOKED:
        yield from (finding.place for finding in check(context) if finding.severity is Severity.BLOCKS)
    for statement in context.statements if context.index.bans else ():
        if holds(statement.text, context.index.bans):
            yield statement.place


def _made(context: Context, place: Place) -> Iterator[str]:
    """The line at that place, where the tool made it."""
    article, seo, brief = context.edition.article, context.edition.seo, context.story.brief
    if place.field == "headline" and _is_made_headline(article, context.story):
        yield article.headline.text
    elif place.field == "body" and place.block is not None:
        block = article.body[place.block]
        if _is_made_heading(block, context.story):
            yield block.text
    elif place.field == "title_tag" and not (brief.title_tag or seo.title_tag.by):
        yield seo.title_tag.text.removesuffix(context.edition.profile.title_tag_suffix)
    elif place.field == "meta_description" and not (brief.meta_description or seo.meta_description.by):
        told = (each for each in context.statements if each.place.field == place.field)
        yield from (each.text for each in told if _holds(each.place, place))


def _holds(whole: Place, part: Place) -> bool:
    return (whole.start or 0) <= (part.start or 0) < (whole.end or 0)


def _is_made_headline(article: Article, story: Story) -> bool:
    offered = {each.text for each in article.candidates.headline}
    return story.brief.headline is None and article.headline.by is None and article.headline.text in offered


def _is_made_heading(block: ArticleBlock, story: Story) -> bool:
    return block.kind is BlockKind.HEADING and all(_is_cut(each, story) for each in block.sentences)


def _is_cut(sentence: Sentence, story: Story) -> bool:
    """Whether the tool took it out of a sentence: of the text, or of a longer heading."""
    if sentence.by is not None or not sentence.support:
        return False
    if any(edit.kind is EditKind.CLAUSE for edit in sentence.edits):
        return True
    headed = {
        (source.id, block.start)
        for source in story.sources
        for block in source.document.blocks
        if block.kind in HEADINGS
    }
    return all((span.source, span.start) not in headed for span in sentence.support)
