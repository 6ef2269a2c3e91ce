"""The standfirst (chapô): the primary's opening, taken out of the body so that nothing is said twice.

Where a scene or a quotation opens the text, it goes as far as the sentence that tells the news, or begins with that.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.overlap import opens_alike, retells
from cms_publisher.fidelity.excerpts.telling import is_teaser, telling, told_at
from cms_publisher.fidelity.promotion import promises
from cms_publisher.fidelity.unspoken import unspoken
from cms_publisher.french.caveats import takes_back
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.judgments import is_charge
from cms_publisher.french.leaning import has_no_owner, leans_back
from cms_publisher.french.procedure import announces_an_item, is_minutes
from cms_publisher.french.words import content_words, count, stems_of
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest import points
from cms_publisher.writers.digest.moved import (
    ENOUGH_NEW,
    adds,
    behind_it,
    item_of,
    taken_from,
    ways,
    with_the_rest_first,
)
from cms_publisher.writers.digest.prepared import less
from cms_publisher.writers.digest.requisitions import charged_at
from cms_publisher.writers.digest.scenes import behind_its_scene, past_its_scene, unpromised, whole_paragraphs
from cms_publisher.writers.digest.votes import with_the_vote
from cms_publisher.writers.digest.weighed import weighed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

_MOST_WORDS: Final = 60
_WITH_THE_CHARGE: Final = 78  # where a scene opens a hearing's report
_OPENINGS: Final = 6
_AS_FAR_AS: Final = 20
"""Paragraphs among which an opening is looked for; behind the first few only where those offer too few."""
_OFFERED: Final = 3
_EARLY: Final = 4
"""Sentences under minutes' first subheading among which a decision stands."""
_TELLS: Final = 3.0
"""What a sentence tells at least that is one: a deed with its day, a figure or a name."""


def split_standfirst(
    sections: tuple[Section, ...], headline: Sentence, title: str = ""
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]]:
    """The opening sentences, up to some 60 words, that add enough to the headline; and the sections without them.

    The section before the first subheading gives them, whole paragraphs where they fit, and something is always left in
    the body; where the text opens with a subheading, the news right under it. Where the first sentence opens as the
    headline does, those after it are taken, if they and what is left read well without it. ``title``: the source's own,
    by which the news is known.
    """
    listed, told = points.split(sections)
    first = _split(told, headline, title)
    standfirst, rest = with_the_vote(told, first[0], headline) or _with_its_caveat(*first, told)
    return standfirst, points.joined(listed, rest, sections)


def _with_its_caveat(
    chosen: tuple[Sentence, ...], rest: tuple[Section, ...], sections: tuple[Section, ...]
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]]:
    """The standfirst with the sentence that leaves open, right behind it, what it ends on."""
    told = [one for section in sections[:1] for block in section.blocks for one in block.sentences]
    at = told.index(chosen[-1]) + 1 if chosen and chosen[-1] in told else len(told)
    if at == len(told) or not takes_back(told[at].text) or told[at] in chosen:
        return chosen, rest
    first = rest[0]
    kept = less(first.blocks, (told[at],))
    return (*chosen, told[at]), (*((replace(first, blocks=kept),) if kept else ()), *rest[1:])


def _split(
    sections: tuple[Section, ...], headline: Sentence, title: str
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]]:
    """What stands first, unless something else tells much more."""
    chosen, rest = _first(sections, headline, title)
    opening = sections[0] if sections and sections[0].heading is None else None
    better = weighed(opening.blocks, chosen, headline) if opening else None
    if opening and better is None:
        better = behind_its_scene(opening.blocks, chosen, headline)
    if opening is None or better is None:
        return chosen, rest
    return better[0], (replace(opening, blocks=better[1]), *sections[1:])


def _first(
    sections: tuple[Section, ...], headline: Sentence, title: str
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]]:
    opening = sections[0] if sections and sections[0].heading is None else None
    if opening is None or opening.blocks[0].kind is BlockKind.QUESTION:
        under = _under_a_heading(sections, headline) if sections and opening is None else None
        return under or ((), sections)
    sentences = [sentence for block in opening.blocks for sentence in block.sentences]
    news = _news(opening.blocks, title)
    for further in filter(None, (_further(opening, at, headline) for at in news)):
        if further[1].blocks or len(sections) > 1:
            return further[0], (*((further[1],) if further[1].blocks else ()), *sections[1:])
    if (behind := _behind_minutes(sections, headline)) is not None:
        return behind
    charged = (*news[:1], *charged_at(sentences))[:1]
    fewest = max([_taken(opening.blocks, headline), *(_through(opening.blocks, at) for at in charged)])
    fewest = max(fewest, past_its_scene(opening.blocks[0], fewest, title or headline.text))
    fitting = (
        count_
        for count_ in (whole_paragraphs(opening.blocks, fewest, _MOST_WORDS), fewest)
        if _leaves(count_, len(sentences), sections)
    )
    taken = next(fitting, 0)
    if not taken:
        return (), sections
    rest = _without(opening.blocks, taken)
    kept = (replace(opening, blocks=rest),) if rest else ()
    return tuple(sentences[:taken]), (*kept, *sections[1:])


def _news(blocks: tuple[ArticleBlock, ...], title: str) -> tuple[int, ...]:
    """Which sentences of the paragraphs that open the text tell the news, if not the first; the best one first."""
    paragraphs = takewhile(lambda block: block.kind is BlockKind.PARAGRAPH, blocks)
    told = told_at(texts := [one.text for block in paragraphs for one in block.sentences], title) or unpromised(texts)
    return told[:1] if told and _through(blocks, told[0]) else told


def _through(blocks: tuple[ArticleBlock, ...], news: int) -> int:
    """How many sentences the opening has with the news, if all of it fits and it opens with no minutes; else none."""
    opening = [sentence for block in blocks for sentence in block.sentences][: news + 1]
    words = sum(count(sentence.text) for sentence in opening)
    unfit = is_minutes(opening[0].text) or is_teaser(opening[0].text) or any(is_doubtful(one.text) for one in opening)
    most = _WITH_THE_CHARGE if is_charge(opening[-1].text) else _MOST_WORDS
    return news + 1 if words <= most and not (unfit or unpromised([one.text for one in opening])) else 0


def _behind_minutes(
    sections: tuple[Section, ...], headline: Sentence
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]] | None:
    """Of what minutes treat of first, where nothing that they say of who met tells the news."""
    opening, *further = sections
    if not is_minutes(opening.blocks[0].sentences[0].text):
        return None
    if (item := item_of(opening.blocks, headline, _MOST_WORDS)) is not None:
        return item[0], (replace(opening, blocks=item[1]), *further)
    at = _headed(further, headline, opening)
    found = _under_a_heading(tuple(further[at:]), headline) if at is not None else None
    return (found[0], (opening, *further[:at], *found[1])) if found else None


def _headed(sections: Sequence[Section], headline: Sentence, opening: Section) -> int | None:
    """The number of the section that the headline is taken from, else of the first that has half of its words.

    None where no section has any, unless the opening treats of nothing: the first one's is the news then.
    """
    spans, stems = set(headline.support), stems_of(headline.text)
    shared = []
    for at, section in enumerate(sections):
        told = [one for block in section.blocks for one in block.sentences]
        if any(spans & set(one.support) for one in told):
            return at
        heading = section.heading.text if section.heading else ""
        shared.append(len(stems & stems_of(" ".join([heading, *(one.text for one in told)]))))
    if not any(shared) and not all(is_minutes(block.sentences[0].text) for block in opening.blocks):
        return None
    return next((at for at, words in enumerate(shared) if 2 * words >= max(shared)), None)


def _under_a_heading(
    sections: tuple[Section, ...], headline: Sentence
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]] | None:
    """The news that stands under the first of these headings, as minutes have it: the headline's decision, or early."""
    first, *further = sections
    sentences = [one for block in first.blocks for one in block.sentences]
    decided = [at for at, one in enumerate(sentences) if one.support == headline.support and adds((one,), headline)]
    told = (*decided, *(at for at, one in enumerate(sentences[:_EARLY]) if telling(one.text) >= _TELLS))
    found = next(filter(None, (taken_from(first.blocks, at, _MOST_WORDS, headline.text) for at in told)), None)
    return (found[0], (replace(first, blocks=found[1]), *further)) if found and found[1] else None


def _further(opening: Section, news: int, headline: Sentence) -> tuple[tuple[Sentence, ...], Section] | None:
    """The news from further down as a standfirst, and the section without it; what comes behind it where that is known.

    None where only the opening can have it: behind a scene of one sentence, it is better read there than torn apart.
    """
    blocks, above = opening.blocks, headline.text
    text = [one.text for block in blocks for one in block.sentences]
    alike = opens_alike(above, text[news])
    again = alike or retells(above, text[news])
    found = ways(blocks, news, _MOST_WORDS, above)
    moved = behind_it(blocks, news, _MOST_WORDS, above) if alike else None
    moved = moved or next((way for way in found if not again or adds(way[0], headline)), None)
    if not (moved or again or (news == 1 and _through(blocks, news))):
        moved = with_the_rest_first(blocks, news, _MOST_WORDS, above)
    return (moved[0], replace(opening, blocks=moved[1])) if moved else None


def _leaves(taken: int, total: int, sections: tuple[Section, ...]) -> bool:
    """Whether something is left in the body."""
    return taken < total or len(sections) > 1


def standfirst_candidates(sections: tuple[Section, ...], headline: Sentence) -> tuple[tuple[Sentence, ...], ...]:
    """Up to three openings to choose a standfirst from: the sentences that would be taken, one fewer, the next ones.

    None opens with the headline's words.
    """
    told = [block for section in sections for block in section.blocks if block.kind is BlockKind.PARAGRAPH]
    blocks = [less for block in told if (less := _less_its_item(block)).sentences]
    offers: list[tuple[Sentence, ...]] = []
    for at in range(min(len(blocks), _AS_FAR_AS)):
        if at >= _OPENINGS and len(set(offers)) >= _OFFERED:
            break
        sentences = tuple(sentence for block in blocks[at:] for sentence in block.sentences)
        taken = _fewest(tuple(blocks[at:]), headline)
        first = sentences[0].text
        unfit = first.rstrip().endswith("?") or leans_back(first) or ("«" in first[:1] and unspoken(first))
        unfit = unfit or promises(first)
        whole = taken and not (unfit or has_no_owner(first) or opens_alike(headline.text, first))
        offers += [sentences[:count_] for count_ in (taken, taken - 1) if whole and count_]
    return tuple(dict.fromkeys(offers))[:_OFFERED]


def _less_its_item(block: ArticleBlock) -> ArticleBlock:
    """The paragraph without what opens it and only says which item comes, who met, or that there is news."""
    kept = dropwhile(_only_announces, block.sentences)
    return replace(block, sentences=tuple(kept))


def _only_announces(sentence: Sentence) -> bool:
    text = sentence.text
    return announces_an_item(text) or is_minutes(text) or is_teaser(text)


def _taken(blocks: tuple[ArticleBlock, ...], headline: Sentence) -> int:
    """How many sentences: the fewest that add enough; where those have no verb, or none of the headline's words, more.

    Further in their paragraph stands what has them: "Trente ruches en quatre nuits. Le tribunal a jugé le voleur …".
    """
    fewest = _fewest(blocks, headline)
    sentences = blocks[0].sentences
    for taken in range(fewest, len(sentences) + 1) if fewest else ():
        text = " ".join(one.text for one in sentences[:taken])
        if count(text) > _MOST_WORDS or is_doubtful(sentences[taken - 1].text):
            break
        if has_finite_verb(text) and stems_of(text) & stems_of(headline.text):
            return taken
    return fewest


def _fewest(blocks: tuple[ArticleBlock, ...], headline: Sentence) -> int:
    known = set(content_words(headline.text))
    new: set[str] = set()  # a sentence that the headline was cut from says nothing new yet
    words = taken = 0
    for block in blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            break
        for at, sentence in enumerate(block.sentences):
            words += count(sentence.text)
            leaning = at > 0 and leans_back(sentence.text)
            full = words > _MOST_WORDS or (len(new) >= ENOUGH_NEW and not leaning)
            if full or is_doubtful(sentence.text):
                return taken
            if not set(sentence.support) & set(headline.support):
                new |= set(content_words(sentence.text)) - known
            taken += 1
    return taken


def _without(blocks: tuple[ArticleBlock, ...], taken: int) -> tuple[ArticleBlock, ...]:
    rest = []
    for block in blocks:
        left = block.sentences[min(taken, len(block.sentences)) :]
        taken -= len(block.sentences) - len(left)
        if left:
            rest.append(replace(block, sentences=left))
    return tuple(rest)
