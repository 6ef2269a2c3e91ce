"""The format ``breve``: 80 to 120 words of a press release, whole sentences only.

What speaks of itself ("nous", superlatives) and contacts are cut, and each cut is shown.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import dropwhile, islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.overlap import already_said, key
from cms_publisher.fidelity.excerpts.references import is_only_quoted, leans
from cms_publisher.fidelity.forbidden import bans
from cms_publisher.fidelity.formats import most_words
from cms_publisher.fidelity.issuers import own_words, speaks_to_its_reader, tells_news
from cms_publisher.fidelity.promotion import (
    exclaims,
    is_contact_section,
    praise,
    unfit,
    without_appositions_of_praise,
)
from cms_publisher.french.clefts import clause_of
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb, leans_back, stands_alone
from cms_publisher.french.when import mentions
from cms_publisher.french.words import count
from cms_publisher.model import Article, ArticleBlock, BlockKind, Candidates, Cut
from cms_publisher.writers.digest.datelines import without_dateline
from cms_publisher.writers.digest.headline import headline_candidates
from cms_publisher.writers.digest.opening import headline_of, poster
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.releases import unannounced
from cms_publisher.writers.digest.told_in_order import in_reading_order
from cms_publisher.writers.digest.withheld import fit, less_forbidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence, SiteProfile, Source, Story
    from cms_publisher.writers.digest.prepared import Prepared

_DENIED: Final = re.compile(r"(?=.*\d).*\bn(?:e |['’])[^.]{1,40}?\b(?:pas|plus|aucune?)\b")
_BEFORE: Final = re.compile(
    r"\A(?!.*\b(?:a|ont|va|vont|est|sont|sera|seront|doit|doivent|devrait|devraient)\b)[^«]*"
    r"\b(?:avai(?:t|ent)|étai(?:t|ent))[ \u00a0]\w+(?:é|i|u|is|it|ert)e?s?\b"
)
"""A sentence in the pluperfect alone."""
_SHORT_ADMISSION: Final = 30
"""Words."""


def write(story: Story, profile: SiteProfile) -> Article:
    """The first whole sentences that tell what is new, in the source's order, within the format's limits."""
    brief, forbidden = story.brief, bans(story)
    prepared = less_forbidden(_without_poster(prepare(story.primary, profile.house_style)), forbidden)
    dateline, sections = without_dateline(prepared.sections)
    prepared = replace(prepared, sections=sections)
    offered = list(_sentences(prepared, story.primary))
    kept, cuts = _chosen(offered, most_words(brief) or 0)
    blocks = tuple(
        ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=tuple(kept[at] for at in numbers), source=story.primary.id)
        for numbers in _paragraphs(offered, kept)
    )
    candidates = fit(headline_candidates(prepared), forbidden)
    headline = headline_of(brief, prepared, candidates)
    made = Article(
        headline=without_appositions_of_praise(headline),
        standfirst=(),
        body=blocks,
        byline=brief.byline,
        cuts=(*prepared.cuts, *poster(prepared, headline), *_dateline(dateline), *_headings(prepared), *cuts),
        candidates=Candidates(headline=() if brief.headline else candidates),
    )
    return in_reading_order(made, story)


def _dateline(dateline: Sentence | None) -> Iterator[Cut]:
    """Where the source comes from: the line of sources tells it."""
    for span in dateline.support if dateline else ():
        yield Cut(span=span, kind=EditKind.LEFTOVER)


def _headings(prepared: Prepared) -> Iterator[Cut]:
    """The source's subheadings, of which a brief has none."""
    for section in prepared.sections:
        for span in section.heading.support if section.heading else ():
            yield Cut(span=span, kind=EditKind.SHORTENED)


def _without_poster(prepared: Prepared) -> Prepared:
    """The source without the lines above its text that only exclaim: a poster's title is no opening."""
    first, *others = prepared.sections or (None,)
    if first is None:
        return prepared
    text = tuple(dropwhile(lambda block: exclaims(block.text), first.blocks))
    if not text:
        return prepared
    posters = first.blocks[: len(first.blocks) - len(text)]
    spans = (span for block in posters for sentence in block.sentences for span in sentence.support)
    cuts = (Cut(span=span, kind=EditKind.PROMOTION) for span in spans)
    return replace(prepared, sections=(replace(first, blocks=text), *others), cuts=(*prepared.cuts, *cuts))


def _sentences(prepared: Prepared, primary: Source) -> Iterator[tuple[int, Sentence, EditKind | None]]:
    """Each sentence with its paragraph's number, and why it can't stay if it can't; sections of contacts go whole."""
    paragraph, opens = 0, True
    for section in prepared.sections:
        contacts = section.heading is not None and is_contact_section(section.heading.text)
        for block in section.blocks:
            paragraph += 1
            contacts = contacts or is_contact_section(block.text)
            for sentence in map(unannounced, map(without_appositions_of_praise, block.sentences)):
                why = EditKind.CONTACT if contacts else _why_not(sentence.text, primary)
                yield paragraph, sentence, None if _tells_the_news(sentence.text, why, opens=opens) else why
                opens = False


def _why_not(text: str, primary: Source) -> EditKind | None:
    """Why a sentence can't stay: set as its sender's own words, it must tell something."""
    if said := own_words(text, (primary,)):
        return None if tells_news(said[1]) else EditKind.PROMOTION
    return unfit(text)


def _tells_the_news(text: str, why: EditKind | None, *, opens: bool) -> bool:
    """Whether a sentence that praises tells a fact beside it, or is the first: it stays, the review shows its praise.

    Without its news a brief is none. One that says "nous" or "vous" is nobody's but its sender's.
    """
    praising = why is EditKind.PROMOTION and not speaks_to_its_reader(text) and any(praise(text))
    return praising and (opens or ("«" not in text and tells_news(text)))


def _chosen(offered: list[tuple[int, Sentence, EditKind | None]], most: int) -> tuple[dict[int, Sentence], list[Cut]]:
    """The sentences that stay, at most so many words, and the cuts; what leans on a sentence that was cut goes too."""
    news, cuts = _within(offered, most, held_back=frozenset(_background(offered)))
    whole, cuts_of_whole = _within(offered, most)
    return (whole, cuts_of_whole) if whole.keys() >= news.keys() else (news, cuts)


def _within(
    offered: list[tuple[int, Sentence, EditKind | None]], most: int, *, held_back: frozenset[int] = frozenset()
) -> tuple[dict[int, Sentence], list[Cut]]:
    """The same, of at most so many words, without the sentences ``held_back``."""
    kept_back = _admissions(offered)
    kept: dict[int, Sentence] = {}
    cuts: list[Cut] = []
    said: list[frozenset[str]] = []
    words, full = 0, None
    for at, (paragraph, sentence, why) in enumerate(offered):
        length = count(sentence.text)
        orphan = at - 1 not in kept and (_leans(sentence.text) or _is_rest_of_a_quotation(offered, at))
        reason = why or (EditKind.DUPLICATE if already_said(sentence.text, said) else None)
        room = most - sum(long for place, long in kept_back.items() if place > at)
        if reason is None and at in held_back:
            reason = EditKind.SHORTENED
        if reason is None and words + length > room:
            full = paragraph  # what comes after in it may speak of what is left out here
        if reason is None and (orphan or words + length > room or (paragraph == full and at not in kept_back)):
            reason = EditKind.SHORTENED
        if reason is None:
            kept[at] = sentence
            said.append(key(sentence.text))
            words += length
        else:
            cuts += [Cut(span=span, kind=reason) for span in sentence.support]
    return kept, cuts


def _background(offered: list[tuple[int, Sentence, EditKind | None]]) -> Iterator[int]:
    """The sentences that only tell what had been before: where room is short, they come behind what is new."""
    yield from (at for at, (_, one, why) in enumerate(offered) if at and why is None and _BEFORE.search(one.text))


def _admissions(offered: list[tuple[int, Sentence, EditKind | None]]) -> dict[int, int]:
    """Where a sentence with a figure denies ("n’est pas encore rentable"), and how long it is; the first such.

    What its sender admits is news, wherever it stands in a press release: a brief keeps room for it.
    """
    denied = ((at, one.text) for at, (_, one, why) in enumerate(offered) if why is None and not _leans(one.text))
    found = ((at, count(text)) for at, text in denied if _DENIED.search(text) and "«" not in text)
    return dict(islice(((at, long) for at, long in found if long <= _SHORT_ADMISSION), 1))


def _is_rest_of_a_quotation(offered: list[tuple[int, Sentence, EditKind | None]], at: int) -> bool:
    """Whether it is only quoted, by whoever the sentence before it in the paragraph names."""
    return at > 0 and offered[at - 1][0] == offered[at][0] and is_only_quoted(offered[at][1].text)


def _leans(text: str) -> bool:
    """Whether it needs the sentence before it; "Fondée en 1931, l’entreprise …" names whom it speaks of."""
    text = clause_of(text) or text
    if any(each.shift is not None or each.later for each in mentions(text)[:1]):
        return True  # "le lendemain": of which day, the sentence before says
    if text.startswith("«"):
        return leans(text)  # a speaker's "nous" needs nobody before it
    if not (has_verb(text) or has_finite_verb(text)):
        return True  # "Capacité : 800 tonnes par an."
    subject = text.partition(", ")[2] or text
    return leans_back(text) and not (stands_alone(text) and stands_alone(subject[:1].upper() + subject[1:]))


def _paragraphs(offered: list[tuple[int, Sentence, EditKind | None]], kept: dict[int, Sentence]) -> Iterator[list[int]]:
    """The places of the sentences that stay, by paragraph of the source."""
    for paragraph in dict.fromkeys(offered[at][0] for at in kept):
        yield [at for at in kept if offered[at][0] == paragraph]
