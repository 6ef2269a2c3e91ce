"""The standfirst from further down: the sentence that tells the news, where a scene or a quotation opens the text.

It is taken out of the body, and the scene stays its opening. Nothing goes that something left behind leans on.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.alone import reads_without
from cms_publisher.fidelity.excerpts.antecedents import antecedents, spells_out
from cms_publisher.fidelity.excerpts.determined import presenting
from cms_publisher.fidelity.excerpts.references import is_of_who_spoke, leans
from cms_publisher.fidelity.excerpts.strayed import strayed
from cms_publisher.fidelity.excerpts.telling import is_aside, is_teaser, worth
from cms_publisher.french.grammar import Tag, points_back, tagged
from cms_publisher.french.procedure import announces_an_item, is_minutes
from cms_publisher.french.words import count, stems_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import ArticleBlock, Sentence

    Moved = tuple[tuple[Sentence, ...], tuple[ArticleBlock, ...]]

_ACRONYM: Final = re.compile(r"\b[A-Z]{2,6}\b")
_APART: Final = re.compile(
    r"(?:L[’']autre|Les autres|Une? autre|D[’']autres|Il (?:a|avait|aura|aurait)(?: \w+)? (?:fallu|suffi))[ \u00a0]"
)
"""What tells another one apart from whom the sentence before names, or what the news took: it needs no more."""
_THEN: Final = re.compile(r"\b(?:ensuite|d[’']abord|enfin)\b")
"""What places a sentence behind those before it: "Le maire a ensuite proposé …" opens minutes’ first item only."""
_BOUND: Final = re.compile(r"[ \u00a0](?:que\b|qu[’']|qui\b|dont\b|où\b|lorsqu|quand\b)")
"""Where a clause begins whose pronouns stand for what the main one names: "Le maire dit que le préfet lui a écrit"."""
ENOUGH_NEW: Final = 6
"""Content words of a standfirst that the headline hasn't: who, when, where, how."""
_TELLS: Final = 2.0
"""What a sentence behind the news tells at least that makes a standfirst: a deed, or a figure and a name."""


def counts_a_part(text: str, above: str) -> bool:
    """Whether it opens by counting some of what the headline counts, and so takes the whole as known.

    >>> counts_a_part("Deux personnes étaient dans un état grave.", "Quarante et une personnes intoxiquées à Lorme")
    True
    """
    first, whole = _counted(text), _counted(above)
    return first[:1] == [(0, first[0][1])] and first[0][1] in {noun for _, noun in whole} if first else False


def _counted(text: str) -> list[tuple[int, str]]:
    """What it counts, in whatever number, behind where the number stands: "quarante et une personnes"."""
    found: list[tuple[int, str]] = []
    start = None
    for token in tagged(text):
        if token.tag is Tag.NUMBER and (start is not None or token.low not in {"un", "une"}):
            start = token.start if start is None else start
        elif start is not None and token.tag in {Tag.NOUN, Tag.UNKNOWN}:
            found.append((start, token.low.rstrip("sx")))
            start = None
        elif token.low not in {"et", "un", "une"}:
            start = None
    return found


def taken_from(blocks: tuple[ArticleBlock, ...], news: int, most_words: int, above: str) -> Moved | None:
    """The news with the rest of its paragraph or alone, and the blocks without; None where either wouldn't read well.

    Args:
        blocks: the paragraphs before the first subheading.
        news: the number of the sentence among theirs that tells the news.
        most_words: of a standfirst.
        above: what is read before it, the headline.
    """
    return next(ways(blocks, news, most_words, above), None)


def ways(blocks: tuple[ArticleBlock, ...], news: int, most_words: int, above: str) -> Iterator[Moved]:
    """All ways to take it that read well, the best first."""
    at, inner = _place(blocks, news)
    for start, end in _spans(blocks, at, inner):
        if (moved := without_them(blocks, at, (start, end), most_words, above)) is not None:
            yield moved


def behind_it(blocks: tuple[ArticleBlock, ...], news: int, most_words: int, above: str) -> Moved | None:
    """The rest of its paragraph, or the first of that, where the headline tells the news; this stays in its place."""
    at, inner = _place(blocks, news)
    sentences = blocks[at].sentences
    if not all(announces_an_item(one.text) for one in sentences[:inner]):
        return None
    spans = ((inner + 1, end) for end in range(len(sentences), inner + 1, -1))
    found = (without_them(blocks, at, span, most_words, above) for span in spans)
    return next(
        (
            moved
            for moved in found
            if moved
            and any(worth(one.text) >= _TELLS for one in moved[0])
            and not counts_a_part(moved[0][0].text, above)
        ),
        None,
    )


def with_the_rest_first(
    blocks: tuple[ArticleBlock, ...], news: int, most_words: int, above: str, *, further: bool = False
) -> Moved | None:
    """As much of its paragraph as fits; what is left of that comes right behind it, and the scene after that.

    ``further``: the next paragraph before the scene, too, where that leans on it.
    """
    at, inner = _place(blocks, news)
    sentences = blocks[at].sentences
    scene = (*blocks[:at], *((replace(blocks[at], sentences=sentences[:inner]),) if inner else ()))
    leaning = tuple(one for one in blocks[at + 1 : at + 1 + further] if not reads_without(one.sentences[0].text))
    behind = blocks[at + 1 + len(leaning) :]
    passed = news + sum(len(one.sentences) for one in (blocks[at], *leaning)) - inner
    for end in range(len(sentences), inner, -1):
        chosen, left = sentences[inner:end], sentences[end:]
        rest = (*((replace(blocks[at], sentences=left),) if left else ()), *leaning)
        if (
            rest
            and _fits(chosen, most_words, _above(blocks, at, inner))
            and (not behind or reads_without(behind[0].sentences[0].text))
            and not _unknown(blocks, news, chosen, above)
            and not _strays(blocks, news, passed)
        ):
            return chosen, (*rest, *scene, *behind)
    return None


def item_of(blocks: tuple[ArticleBlock, ...], headline: Sentence, most_words: int) -> Moved | None:
    """What minutes first treat of, where the headline is of that: from behind the words that only announce it."""
    paragraphs = ((at, [one.text for one in block.sentences]) for at, block in enumerate(blocks))
    treats = ((at, texts) for at, texts in paragraphs if not all(map(is_minutes, texts)))
    at, texts = next(treats, (0, []))
    start = sum(1 for _ in takewhile(lambda text: announces_an_item(text) or is_minutes(text), texts))
    for end in range(len(texts), start, -1):
        moved = without_them(blocks, at, (start, end), most_words, headline.text)
        if moved and adds(moved[0], headline):
            return moved
    return None


def adds(chosen: tuple[Sentence, ...], headline: Sentence) -> bool:
    """Whether it is of what the headline is of, and says enough that this does not."""
    said, known = stems_of(" ".join(one.text for one in chosen)), stems_of(headline.text)
    return bool(said & known) and len(said - known) >= ENOUGH_NEW


def without_them(  # noqa: PLR0913 - all but one have no default
    blocks: tuple[ArticleBlock, ...],
    at: int,
    span: tuple[int, int],
    most_words: int,
    above: str,
    *,
    alone: bool = False,
) -> Moved | None:
    """These sentences of a paragraph, and the blocks without them; None where either wouldn't read well.

    ``alone``: nobody is named between them and what follows, which may say "son" of whom they name as before.
    """
    start, end = span
    sentences = blocks[at].sentences
    following = blocks[at + 1].sentences[0] if at + 1 < len(blocks) else None
    chosen, behind = sentences[start:end], sentences[end] if end < len(sentences) else following
    parted = behind is not following and behind is not None and is_of_who_spoke(behind.text)
    apart = behind is following and start and _APART.match(following.text) if following else None
    before = sum(len(block.sentences) for block in blocks[:at])
    if (
        parted
        or not _fits(chosen, most_words, _above(blocks, at, start))
        or not (behind is None or apart or reads_without(behind.text) or (alone and not leans(behind.text)))
        or _unknown(blocks, before + start, chosen, above)
        or _strays(blocks, before + start, before + end)
    ):
        return None
    left = (*sentences[:start], *sentences[end:])
    kept = (replace(blocks[at], sentences=left),) if left else ()
    return chosen, (*blocks[:at], *kept, *blocks[at + 1 :])


def _strays(blocks: tuple[ArticleBlock, ...], start: int, end: int) -> bool:
    """Whether a pronoun comes to mean somebody else where these sentences stand before the others."""
    texts = [one.text for block in blocks for one in block.sentences]
    order = [*range(start, end), *range(start), *range(end, len(texts))]
    return strayed(texts, order)


def _unknown(blocks: tuple[ArticleBlock, ...], news: int, chosen: tuple[Sentence, ...], above: str) -> bool:
    """Whether it names somebody or something that only the sentences before it introduce."""
    texts = [sentence.text for block in blocks for sentence in block.sentences]
    before, known = " ".join(texts[:news]), antecedents(texts)
    spelled = (name for one in chosen for name in _ACRONYM.findall(one.text) if spells_out(before, name))
    return any(name not in above for name in spelled) or any(
        known.missing(one.text, news + number, " ".join((above, *texts[news : news + number])))
        for number, one in enumerate(chosen)
    )


def _place(blocks: tuple[ArticleBlock, ...], news: int) -> tuple[int, int]:
    """The number of its paragraph, and its own in there."""
    for at, block in enumerate(blocks):
        if news < len(block.sentences):
            return at, news
        news -= len(block.sentences)
    raise IndexError(news)


def _spans(blocks: tuple[ArticleBlock, ...], at: int, inner: int) -> Iterator[tuple[int, int]]:
    """From where to where it may go: to the end of its paragraph, or from its start; never from between two others.

    What stands before it in the paragraph may go with it behind minutes, as what a meeting treated of, or right behind
    a scene, as whose hearing it is.
    """
    sentences = blocks[at].sentences
    length = len(sentences)
    if inner and all(announces_an_item(one.text) or is_teaser(one.text) for one in sentences[:inner]):
        yield from ((inner, end) for end in range(length - 1, inner, -1))  # "Piscine." stays below
    if inner == 0 or is_minutes(blocks[0].sentences[0].text):
        whole = inner == 0 or not is_aside(sentences[0].text)
        yield from ((0, end) for end in range(length, inner, -1) if whole)
        return
    if at == 1 and not is_aside(sentences[0].text) and reads_without(sentences[0].text):
        yield 0, length
    yield inner, length


def _above(blocks: tuple[ArticleBlock, ...], at: int, start: int) -> Iterator[Sentence]:
    """The sentences before one of a paragraph."""
    yield from (one for block in blocks[:at] for one in block.sentences)
    yield from blocks[at].sentences[:start]


def _all_minutes(sentences: Iterable[Sentence]) -> bool:
    found = [is_minutes(one.text) for one in sentences]
    return bool(found) and all(found)


def _fits(chosen: tuple[Sentence, ...], most_words: int, above: Iterable[Sentence] = ()) -> bool:
    """Whether it is short enough and sound, and says of itself what and which day it speaks of.

    Where only minutes stand ``above`` it, it may say that it came then: "Le maire a ensuite proposé …".
    """
    first, unsound = chosen[0], any(is_doubtful(one.text) for one in chosen)
    before = tuple(above)
    then = _THEN.search(first.text) is not None and not _all_minutes(before)
    short = sum(count(one.text) for one in chosen) <= most_words and not then
    told = presenting(first.text, (one.text for one in before))
    return short and not unsound and reads_without(told) and not points_back(_BOUND.split(told, maxsplit=1)[0])
