"""How far a standfirst goes: past the scene that opens its paragraph, to that one's end where it fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.telling import names_a_day, telling
from cms_publisher.fidelity.promotion import promises
from cms_publisher.fidelity.subjects import names
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.judgments import is_charge, is_ruling
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import count, stems_of
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.moved import with_the_rest_first, without_them

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.moved import Moved

_MOST_WORDS: Final = 75
"""Of a standfirst that has a scene before its news."""

_LEAD_WORDS: Final = 60
"""Of one that the scene comes behind."""

_AGED: Final = re.compile(r"[A-ZÀ-Ý][\w’-]*\.?, \d\d[ \u00a0]ans\b")
"""Who it is: "Jean R., 34 ans"."""
_BENCH: Final = re.compile(
    r"\b[Ll](?:[ea]s?[ \u00a0]|[’'])(?:président|juge|greffi|procureur|assesseur|avocat|huissi)\w*, [^,.«»]{3,40},"
)
"""Who sits there by their office: of nobody else is what follows told."""
_UNNAMED: Final = re.compile(
    rf"(?:Il|Elle)s?{_S}(?!y{_S}|en{_S}|a(?:vait|ura)?{_S}(?:[\w’]+{_S})?(?:fallu|suffi)|fa(?:ut|llait)|rest(?:e|ait)\b|"
    rf"(?:est|était){_S}(?:\d|midi|minuit)|s[’']agi)"
)
"""A scene of somebody who is not named yet; "il" of the weather or the hour is nobody."""
_FACT: Final = 2.0
"""What a sentence tells at least that is no promise: a day and a figure."""


def past_its_scene(block: ArticleBlock, taken: int, headline: str) -> int:
    """How many of the paragraph's sentences go to its news, where those ``taken`` are only its scene; else 0.

    The news has half of the headline's words, and more than twice as many as the scene.
    """
    stems, texts = stems_of(headline), [one.text for one in block.sentences]
    if not 0 < taken < len(texts) or block.kind is not BlockKind.PARAGRAPH:
        return 0
    shared = [len(stems & stems_of(text)) for text in texts]
    news = max(range(taken, len(texts)), key=lambda at: (shared[at], -at))
    told = texts[: news + 1]
    scene = 2 * len(stems & stems_of(" ".join(texts[:taken]))) < shared[news] and 2 * shared[news] >= len(stems)
    return news + 1 if scene and sum(map(count, told)) <= _MOST_WORDS and not any(map(is_doubtful, told)) else 0


def behind_its_scene(blocks: Sequence[ArticleBlock], chosen: tuple[Sentence, ...], headline: Sentence) -> Moved | None:
    """The news that a scene without a word of the headline stands before: the scene opens the text then.

    With it goes the sentence that says whom it is about. None where it would lose its day, and where it is the sentence
    that the headline is made of, unless a court ruled so, or the scene is of somebody whom only the news names.
    """
    stems = stems_of(headline.text)
    if len(chosen) > len(blocks[0].sentences) or not chosen or stems & stems_of(chosen[0].text):
        return None
    if not has_finite_verb(chosen[0].text):  # "Lorme."
        return None
    news = _told_behind(chosen, stems, headline)
    for start in (news, news - 1):
        kept = chosen[start:]
        whom = start == news or _AGED.search(kept[0].text)
        if start > 0 and whom and any(names_a_day(one.text) for one in kept):
            alone = not any(names(_BENCH.sub("", one.text)) for one in chosen[:start])
            ends = range(len(chosen), len(blocks[0].sentences) + 1)
            spans = ((start, end) for end in ends)
            found = (without_them(tuple(blocks), 0, one, _MOST_WORDS, headline.text, alone=alone) for one in spans)
            moved = next(filter(None, found), None)
            if moved is None and start == news and _UNNAMED.match(chosen[0].text) and not is_charge(kept[0].text):
                moved = with_the_rest_first(tuple(blocks), news, _LEAD_WORDS, headline.text, further=True)
            if moved is not None and moved[1]:
                return moved
    return None


def _told_behind(chosen: tuple[Sentence, ...], stems: frozenset[str], headline: Sentence) -> int:
    """The number of the sentence that tells the news behind the first; 0 for none."""
    rows = list(enumerate(chosen))[1:]
    court = (at for at, one in rows if is_charge(one.text) or is_ruling(one.text))
    shared = (at for at, one in rows if 2 * len(stems & stems_of(one.text)) > len(stems))
    unnamed = _UNNAMED.match(chosen[0].text) is not None
    told = (at for at in shared if unnamed or not set(chosen[at].support) & set(headline.support))
    return next(court, next(told, 0))


def whole_paragraphs(blocks: Sequence[ArticleBlock], taken: int, most: int) -> int:
    """The same to the end of its paragraph, where that fits: what is left of one would hang in the air."""
    words = ends = 0
    for block in blocks:
        if any(is_doubtful(sentence.text) for sentence in block.sentences):
            return taken
        words += sum(count(sentence.text) for sentence in block.sentences)
        ends += len(block.sentences)
        if ends >= taken:
            return ends if words <= most else taken
    return taken


def unpromised(sentences: Sequence[str]) -> tuple[int, ...]:
    """The number of the first sentence that tells a fact, where the text opens with what its sender only promises."""
    if not (sentences and promises(sentences[0])):
        return ()
    return next(((at,) for at, one in enumerate(sentences) if telling(one) >= _FACT and not promises(one)), ())
