"""The standfirst of what a council debated: how it voted, behind the sentence that says on what.

Copy tells a sitting in its order: who proposed what, who was against, and the vote last, often by a pronoun or as
"Délibération adoptée". Where what stands first is only the scene or a step on the way, the two are taken together, both
whole and in their order.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.alone import reads_without
from cms_publisher.fidelity.excerpts.antecedents import antecedents
from cms_publisher.fidelity.excerpts.references import is_of_who_spoke, without_contrast
from cms_publisher.fidelity.excerpts.strayed import strayed
from cms_publisher.fidelity.excerpts.telling import is_aside
from cms_publisher.french.ballots import settles
from cms_publisher.french.procedure import announces_an_item, is_minutes
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import count, stems_of
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.prepared import less

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

_MOST_WORDS: Final = 75
"""Of both, with what must not be parted from them."""
_ENOUGH: Final = 60
"""Up to so many, what comes next goes with them."""
_WITHIN: Final = 16
"""Sentences of a matter within which it is voted on."""
_EARLY: Final = 4
"""Sentences of a text within which it says who met."""
_BODY: Final = Sought(
    r"\b(?:[Cc]onseil|[Cc]omité|[Aa]ssemblée|élus|[Cc]onseillers|[Dd]élégués)\b",
    "onseil|omité|ssemblée|élus|élégués",
)
_STEP: Final = re.compile(
    rf"\b(?:a|ont){_S}(?:\w+{_S})?(?:présenté|proposé|rappelé|soumis|exposé|détaillé|évoqué|informé|expliqué|plaidé)\b|"
    r"\b(?:présente|propose|rappelle|soumet|informe|expose|indique|explique|souhaite)\b|"
    rf"\b(?:devai(?:en)?t|doi(?:ven)?t){_S}(?:se{_S}prononcer|voter|examiner|trancher)\b|\bse{_S}penchai(?:en)?t\b|"
    rf"\b(?:est{_S}revenu|revient|revenait|était|figurait|arrivait)e?{_S}(?:\w+{_S}){{0,4}}?(?:devant|à{_S}l[’']ordre)\b"
)
"""What is only on the way to a vote: it is proposed, recalled, on the agenda."""
_PROPOSES: Final = re.compile(
    rf"\bpropos(?:e|ent|é|ait)\b|\b(?:soumet|soumis|demande|demandé)\b|\bprojet\b|\bse{_S}prononcer{_S}sur\b"
)
_ON_THAT: Final = re.compile(
    rf"(?:L[ae]{_S}|Cette{_S})?(?:délibération|proposition|motion)\b(?!{_S}(?:sur|d[eu]|relati|qui)\b)|"
    r"(?:Adopt|Approuv|Vot|Rejet|Accept)ée?\b",
    re.IGNORECASE,
)
"""Votes on what has been proposed, and does not say what that is."""
_DECIDED_IT: Final = re.compile(rf"\bl[’'](?:a|ont){_S}\w+|\A(?:Il|Elle)s?{_S}(?:a|ont){_S}été\b")
"""Votes on what the sentence before names."""
_OF_VOTES: Final = stems_of(
    "heure heures débat discussion voix abstention abstentions unanimité majorité contre élus conseil"
)
"""Words of any vote: of what it was, they don't say."""
_HE: Final = re.compile(r"(?:Il|Elle)\b")
_NEAR: Final = 3
"""How many sentences back somebody is named whom "il" means."""
_SOMEBODY: Final = re.compile(
    rf"(?:MM?\.|Mme|L[ea]{_S}(?:maire|présidente?|vice-présidente?|rapporteure?)\b|L[’']adjointe?\b|"
    r"[A-ZÀ-Ý][a-zà-ÿ-]+ [A-ZÀ-Ý][a-zà-ÿ-]+\b)"
)
"""Who opens the sentence: an elected person."""
_OF_TWO: Final = re.compile(rf"\b[Dd]ans{_S}l[ea]{_S}(?:premier|premi[èe]re|seconde?|deuxième){_S}\w+")
"""Takes up what was set side by side before."""
_OF_A_PART: Final = Sought(r"\bamendements?\b", "mendement")


def with_the_vote(
    sections: tuple[Section, ...], chosen: tuple[Sentence, ...], headline: Sentence
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]] | None:
    """The vote with what it was on, and the sections without; None where what is ``chosen`` is no mere step to it.

    Where that tells what will be, the vote that stands right behind it goes with it.
    """
    if not sections or any(settles(one.text) for one in chosen):
        return None
    at = next((n for n, one in enumerate(sections) if chosen and chosen[0] in _told(one.blocks)), 0)
    section = sections[at]
    sentences = _told(section.blocks)[:_WITHIN]
    vote = next((n for n, one in enumerate(sentences) if _is_vote(one.text)), 0)
    met = (*_told(sections[0].blocks)[:_EARLY], *sentences[: vote + 1])
    if not vote or not any(_BODY.search(one.text) for one in met):
        return None
    if _is_on_the_way(chosen, headline):
        ways = _ways(section, sentences, vote, headline)
    elif sentences[vote - 1] == chosen[-1] and _DECIDED_IT.search(sentences[vote].text):
        ways = filter(None, [_whole(sentences, list(range(sentences.index(chosen[0]), vote + 1)))])
    else:
        return None
    for numbers in ways:
        told = tuple(sentences[n] for n in numbers)
        rest = less(section.blocks, told)
        if rest or len(sections) > 1:
            kept = (replace(section, blocks=rest),) if rest else ()
            return told, (*sections[:at], *kept, *sections[at + 1 :])
    return None


def _told(blocks: Sequence[ArticleBlock]) -> list[Sentence]:
    paragraphs = takewhile(lambda block: block.kind is BlockKind.PARAGRAPH, blocks)
    return [one for block in paragraphs for one in block.sentences]


def _is_vote(text: str) -> bool:
    return settles(text) and not is_minutes(text) and not _OF_A_PART.search(text)


def _is_on_the_way(chosen: tuple[Sentence, ...], headline: Sentence) -> bool:
    """Whether it tells only the sitting, its scene or a step."""
    stems = stems_of(headline.text)
    scene = not chosen or is_aside(chosen[0].text) or not stems & stems_of(chosen[0].text)
    return scene or any(_STEP.search(one.text) for one in chosen)


def _ways(section: Section, sentences: list[Sentence], vote: int, headline: Sentence) -> Iterator[tuple[int, ...]]:
    """Which sentences would be taken, the best first: what is voted on from its first mention, and the vote."""
    told = _with_whom(sentences, vote)
    if not told:
        return
    ends = {n - 1 for n in _firsts(section.blocks)}
    for first in _mentions(sentences, told[0], vote, headed=section.heading is not None):
        named = _with_whom(sentences, first)
        numbers = _whole(sentences, sorted({*named, *told})) if named else ()
        if numbers and _reads(sentences, numbers, headline.text):
            yield _and_next(sentences, numbers, ends, headline.text)


def _with_whom(sentences: list[Sentence], at: int) -> tuple[int, ...]:
    """The sentence with those that it leans on, back to whom "il" is where it opens with that; none where nobody is."""
    start, he = at, False
    while not reads_without(text := sentences[start].text) or (he and not _SOMEBODY.match(text)):
        if start == 0 or at - start == _NEAR:
            return ()
        he = _HE.match(text) is not None or (he and reads_without(text))
        start -= 1
    return tuple(range(start, at + 1))


def _mentions(sentences: list[Sentence], start: int, vote: int, *, headed: bool) -> Iterator[int]:
    """The sentences that say what was voted on: the one before that it leans on, else the first of the matter.

    Where the vote is on what has been proposed, that; where no heading parts the matter, those with the vote's words.
    """
    texts = [one.text for one in sentences[:start]]
    if _DECIDED_IT.search(sentences[vote].text):  # "devaient se prononcer sur …", right before "ils l’ont adoptée"
        yield from [start][: vote - start]
    elif _ON_THAT.match(sentences[start].text):
        yield from (at for at in reversed(range(start)) if _PROPOSES.search(texts[at]) and "«" not in texts[at])
    elif start == vote:
        opens = max((at + 1 for at, text in enumerate(texts) if announces_an_item(text)), default=0)
        fit = [at for at in range(opens, start) if not is_aside(texts[at])]
        stems = {one for one in stems_of(sentences[vote].text) if not one.isdigit()} - _OF_VOTES
        yield from fit[:1] if headed or opens else (at for at in fit if stems & stems_of(texts[at]))


def _whole(sentences: list[Sentence], numbers: list[int]) -> tuple[int, ...]:
    """With what leans on them right behind; nothing where that is too much."""
    found = set(numbers)
    for at in numbers:
        behind = at + 1
        while behind < len(sentences) and behind not in found and not _may_stay(sentences[behind].text):
            found.add(behind)
            behind += 1
    words = sum(count(sentences[at].text) for at in found)
    return tuple(sorted(found)) if words <= _MOST_WORDS else ()


def _may_stay(text: str) -> bool:
    text = without_contrast(text)
    return reads_without(text) and not is_of_who_spoke(text) and not _OF_TWO.search(text)


def _reads(sentences: list[Sentence], numbers: tuple[int, ...], above: str) -> bool:
    """Whether nothing taken speaks of what is not taken, and no pronoun comes to mean somebody else."""
    texts = [one.text for one in sentences]
    known = antecedents(texts)
    for at in numbers:
        if is_doubtful(texts[at]) or known.missing(texts[at], at, above):
            return False
        above = f"{above} {texts[at]}"
    return not strayed(texts, [*numbers, *(at for at in range(len(texts)) if at not in numbers)])


def _and_next(sentences: list[Sentence], numbers: tuple[int, ...], ends: set[int], above: str) -> tuple[int, ...]:
    """With the rest of the vote's paragraph, where that is told by the paper and short."""
    end = min((n for n in ends if n >= numbers[-1]), default=len(sentences) - 1)
    more = (*numbers, *range(numbers[-1] + 1, end + 1))
    further = sentences[numbers[-1] + 1 : end + 1]
    fits = sum(count(sentences[at].text) for at in more) <= _ENOUGH and not any("«" in one.text for one in further)
    parted = end + 1 < len(sentences) and not _may_stay(sentences[end + 1].text)
    return more if further and fits and not parted and _reads(sentences, more, above) else numbers


def _firsts(blocks: Sequence[ArticleBlock]) -> Iterator[int]:
    """The numbers of the sentences that come first behind each paragraph."""
    total = 0
    for block in blocks:
        total += len(block.sentences)
        yield total
