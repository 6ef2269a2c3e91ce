"""What a light hangs on that is not green, by rule: the sources, the format, or what the story lacks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from cms_publisher.fidelity import formats
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind
from cms_publisher.seo.lights import forms_of, holds_most
from cms_publisher.seo.matching import holds

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock, Story
    from cms_publisher.pipeline import Dossier

SENTENCES = frozenset({"textSentenceLength", "textTransitionWords", "passiveVoice", "sentenceBeginnings"})
"""What only other sentences could change, and every sentence is a source's."""
GIVEN = frozenset({"images", "imageKeyphrase", "internalLinks", "externalLinks"})
"""What hangs on a picture, an archive and addresses."""
LONG = 300
"""Words that Yoast asks of any text."""
LEAST_HEADINGS = 0.3


def reason(light: str, dossier: Dossier, *, complete: bool) -> str:
    """In a few words; "" for one that the tool itself could have turned on."""
    if light in SENTENCES:
        return "the sources' sentences"
    if light in GIVEN and not complete:
        return "not given"
    return next((words for holds_here, words in RULES.get(light, ()) if holds_here(dossier)), "")


def _is_in_headline_and_lead(dossier: Dossier) -> bool:
    """Whether the words stand around a standfirst that says something else than the headline."""
    article, wanted = dossier.edition.article, dossier.edition.seo.focus_keyphrase
    lead = next((block.text for block in article.body if block.kind is BlockKind.PARAGRAPH), "")
    return bool(article.standfirst) and all(holds(wanted, text) for text in (article.headline.text, lead))


def _is_short(dossier: Dossier) -> bool:
    """Whether the format is one that stays as short as it is."""
    least = formats.named(dossier.edition.brief.format).min_words
    return least is not None and least < LONG


def _are_kept(dossier: Dossier) -> bool:
    """Whether too few subheadings would hold the keyphrase even if each that the writer made did."""
    forms = forms_of(dossier.edition.seo.focus_keyphrase)
    headings = [block for block in dossier.edition.article.body if block.kind is BlockKind.HEADING]
    kept = [block for block in headings if _is_heading_of_a_source(block, dossier.story)]
    made = [block for block in headings if block not in kept and any(sentence.support for sentence in block.sentences)]
    holding = sum(holds_most(forms, fold(block.text)) for block in kept)
    return bool(kept) and holding + len(made) < math.ceil(LEAST_HEADINGS * len(headings))


def _is_heading_of_a_source(block: ArticleBlock, story: Story) -> bool:
    """Whether a source has it as a heading, or as its title, which stands above what is borrowed of it."""
    spans = [span for sentence in block.sentences for span in sentence.support]
    return any(
        each.kind in {BlockKind.HEADING, BlockKind.TITLE} and each.start <= span.start and span.end <= each.end
        for span in spans
        for each in story.source(span.source).document.blocks
    )


def _is_told_as_too_long(dossier: Dossier) -> bool:
    return any(
        (finding.check, finding.rule) == ("subheadings", "section-too-long") for finding in dossier.review.findings
    )


def _has_none(dossier: Dossier) -> bool:
    """Whether the format has no subheadings: a chronology is dated lines, however many."""
    return formats.named(dossier.edition.brief.format).subheadings == 0


RULES = {
    "textLength": ((_is_short, "the format's length"),),
    "subheadingsKeyword": ((_are_kept, "the source's subheadings"), (_has_none, "the format has no subheadings")),
    "subheadingsTooLong": (
        (_is_told_as_too_long, "no phrase of the section heads it: the review says so"),
        (_has_none, "the format has no subheadings"),
    ),
    "introductionKeyword": (
        (
            _is_in_headline_and_lead,
            "the headline and the lead have the words: the standfirst between them adds to the headline",
        ),
    ),
}
"""Of a light: when it is the story's own, and why."""
