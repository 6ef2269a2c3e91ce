"""The text cut to the length that the brief allows: by what tells least.

The first sentence under a subheading stays, and whatever that or the headline is taken from. What cannot be cut so
stays, and a check says by how much the article is too long.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.spare import Text
from cms_publisher.fidelity.formats import HARDLY, least_words, most_words
from cms_publisher.fidelity.measure import article_words
from cms_publisher.fidelity.portraits import is_portrait
from cms_publisher.french.words import count, fold, stems_of
from cms_publisher.model import BlockKind, Cut
from cms_publisher.writers.digest.interviewed import is_interview

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cms_publisher.fidelity.excerpts.spare import Part
    from cms_publisher.model import Article, ArticleBlock, Brief, Sentence, SiteProfile, Story
    from cms_publisher.writers.digest.opening import Opening
    from cms_publisher.writers.digest.prepared import Section

    Sections = tuple[Section, ...]


_FEW: Final = 20
"""Words that may go for one that is too many."""
_KEEPS: Final = re.compile(
    r"\b(?:pas|sans|ne|aucune?)\b(?: \w+){0,3}? coup\w+(?: (?:rien|pas|dans|les|de|citations?))*\s*(?:[.,;:!]|\Z)"
    r"|\bcitations?\b[^.;,]{0,15}\b(?:entier|complet|integral)"
    r"|\b(?:gard|conserv|laiss)\w+ (?:bien )?(?:toutes )?les (?:citations|temoignages)\b"
)
"""A desk wants no cuts, or none of what people say, of which most cuts are."""


def to_length(written: Callable[[int], Article], story: Story, profile: SiteProfile) -> Article:
    """The article; where it is too long, written again with so many words fewer."""
    article, most = written(0), most_words(story.brief)
    over = 0 if most is None else article_words(article, standfirst_in_body=profile.standfirst_in_body) - most
    hardly = (story.brief.max_words or 0) * HARDLY
    return written(over) if over > hardly else article


def trimmed(opened: Opening, over: int, brief: Brief) -> tuple[Opening, tuple[Cut, ...]]:
    """The text in ``over`` words fewer, or as near as it comes, and the cuts; an interview stays as it was given.

    Never fewer than the brief asks for at least, nothing where the desk wants no cuts, and of a portrait no voice.
    """
    cuts: list[Cut] = []
    sections = opened.sections
    room = (most_words(brief) or 0) - least_words(brief)
    voiced = is_portrait(brief)
    stays = is_interview(sections) or _KEEPS.search(fold(brief.instruction or "")) is not None
    while over > 0 and not stays:
        blocks = [block for section in sections for block in section.blocks]
        texts = [[one.text for one in block.sentences] for block in blocks]
        text = Text(opened.headline.text, texts, [one.text for one in opened.standfirst], _wanted(brief))
        parts = [
            part
            for part in text.spare()
            if _words(texts, part) <= over + room
            and not (voiced and any("«" in one for one in texts[part.paragraph][part.start : part.end]))
            and _may_go(sections, blocks, part, opened.headline)
        ]
        if not parts:
            break
        most = max(3 * over // 2, _FEW)
        part = next((one for one in parts if _words(texts, one) <= most), min(parts, key=partial(_words, texts)))
        gone = blocks[part.paragraph].sentences[part.start : part.end]
        cuts += [Cut(span=span, kind=EditKind.SHORTENED) for one in gone for span in one.support]
        sections = tuple(_without(sections, blocks[part.paragraph], part))
        over -= _words(texts, part)
    spans, offered = {cut.span for cut in cuts}, opened.candidates
    left = tuple(one for one in offered.headline if spans.isdisjoint(one.support))
    return replace(opened, sections=sections, candidates=replace(offered, headline=left)), tuple(cuts)


def _wanted(brief: Brief) -> frozenset[str]:
    """The stems of what the desk asks for beside length and form."""
    return stems_of(" ".join((*brief.unread, *(brief.subjects or ()), brief.angle or "", brief.keyphrase or "")))


def _words(texts: list[list[str]], part: Part) -> int:
    return sum(map(count, texts[part.paragraph][part.start : part.end]))


def _may_go(sections: Sections, blocks: list[ArticleBlock], part: Part, headline: Sentence) -> bool:
    """Whether it stands in a paragraph, no line is taken from it, and it leaves its section's first sentence."""
    block = blocks[part.paragraph]
    section = next(one for one in sections if any(each is block for each in one.blocks))
    heading = section.heading.text.strip("«» \u00a0\u202f") if section.heading else None
    for sentence in block.sentences[part.start : part.end]:
        if set(sentence.support) & set(headline.support) or (heading and heading in sentence.text):
            return False
    opens = part.start == 0 and section.blocks[0] is block and section.heading is not None
    return block.kind is BlockKind.PARAGRAPH and not opens


def _without(sections: Sections, block: ArticleBlock, part: Part) -> Iterator[Section]:
    for section in sections:
        kept = (
            replace(one, sentences=(*one.sentences[: part.start], *one.sentences[part.end :])) if one is block else one
            for one in section.blocks
        )
        if left := tuple(one for one in kept if one.sentences):
            yield replace(section, blocks=left)
