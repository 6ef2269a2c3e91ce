"""The focus keyphrase: what a reader would type to find this article, in words that stand in it."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.words import content_words, is_function_word
from cms_publisher.model import BlockKind
from cms_publisher.seo.evidence import Evidence, Token, of_article, tokenize
from cms_publisher.seo.lights import Page, lights
from cms_publisher.seo.phrases import IN_HEADLINE, Line, Phrase, key_of, pairs, phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from cms_publisher.model import Article, Brief

_MOST_TOKENS: Final = 8
_LENGTH_WEIGHT: Final[Mapping[int, float]] = {1: 0.12, 2: 1.0, 3: 0.95, 4: 0.6}
_NAME_ALONE: Final = 0.15
_COMPOUND_ALONE: Final = 0.2
_SERIOUS: Final = 24
"""How many candidates are held against the lights."""
_DAMPED: Final = 0.6
"""Much worth is not much better than enough."""
_UNLIT: Final = 0.4
"""What worth counts with no light on; with all of them it counts 1 more."""
_WELL_LIT: Final = 0.6
_FALL: Final = 0.1
_LEAST_WEIGHT: Final = 0.5
"""What a phrase of the opening is worth: the first sentence's 1, each further one's a tenth less, down to a half."""
_HAS_NAME: Final = 1.25
_CUT_SHARE: Final = 0.8
"""What goes on with the same word this often is a part of a longer phrase."""
_ENOUGH: Final = 2
_RARE: Final = 0.75
_APART: Final = 0.7
"""What a sentence that has the words of a phrase, but apart, counts of a use."""
_MANY: Final = 8
_TOLD: Final = 0.5
_OPENING: Final = 3
"""How many sentences are the opening of an article without a standfirst."""

_OFFICES: Final = tables.words("functions_of_persons")
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A phrase of the article, and what it is worth there: how often, how early, how much of a subject it names."""

    text: str
    worth: float


def keyphrase(
    article: Article,
    brief: Brief,
    title_for: Callable[[str], str],
    described_for: Callable[[str], Sequence[str]] = lambda _: (),
    facts: Evidence | None = None,
) -> str:
    """The editor's, else the phrase of the headline or opening that is worth most; "" if there is none.

    Worth and lights together decide (``seo/lights.py``): a phrase that stands at the start of the page's title, in the
    first paragraph, often enough in the text, in a description and in some headings comes before one by which a page
    would be found less.

    Args:
        article: what the phrase is looked for in.
        brief: the editor's wishes.
        title_for: the title tag that the page would have with that keyphrase.
        described_for: the sentences of the description that it would have.
        facts: what the article tells of its words, where it was asked already.
    """
    if brief.keyphrase and brief.keyphrase.strip():
        return brief.keyphrase.strip()
    page, facts = Page.of(article), facts or of_article(article)
    serious = candidates(article, facts)[:_SERIOUS]
    lit = [(one, lights(one.text, title_for(one.text), page, described_for(one.text))) for one in serious]
    said = article.headline.text.startswith("«")
    telling = _telling(_specific(lit, facts), facts, said=said)
    best = max(telling, key=lambda row: row[0].worth ** _DAMPED * (_UNLIT + row[1]), default=None)
    return best[0].text if best else ""


def _specific(found: Sequence[tuple[Candidate, float]], facts: Evidence) -> list[tuple[Candidate, float]]:
    """Without what many articles are about, where another phrase says which: an office, an institution, a noun alone.

    "président de la métropole", "conseil municipal"; "piscine" beside "piscine des Tanneurs".
    """
    tokens = {one.text: tokenize(one.text) for one, _ in found}
    words = {text: frozenset(content_words(text)) for text in tokens}
    offices = {text for text, each in tokens.items() if not _OFFICES.isdisjoint(token.form for token in each[:2])}
    named = {text for text, each in tokens.items() if any(facts.is_name(token) for token in each[1:])}

    def says_which(text: str) -> bool:
        head, *others = tokens[text]
        if text in named or (not others and facts.is_name(head)):
            return True
        part = any(words[text] < words[other] for other in named | offices)
        return text not in offices and not (part and (not others or head.form in tables.words("actors")))

    return [row for row in found if says_which(row[0].text)] or list(found)


def _telling(found: Sequence[tuple[Candidate, float]], facts: Evidence, *, said: bool) -> list[tuple[Candidate, float]]:
    """Without single words where the page's title holds a phrase: common nouns, names that such a phrase holds.

    Nor any name beside a phrase by which the page is found well, nor, where the headline is what somebody ``said``, a
    common noun beside a phrase with a name. "OTAN" alone finds thousands of pages, and "eau" any.
    """
    words = {one.text: frozenset(content_words(one.text)) for one, _ in found}
    longer = {words[one.text]: light for one, light in found if light and len(words[one.text]) > 1}
    held = frozenset[str]().union(*longer)

    named = said and any(len(each) > 1 and each & facts.names for each in words.values())

    def tells(text: str) -> bool:
        name = words[text] <= facts.names and text[:1].isupper()
        alone = name and not words[text] <= held and max(longer.values(), default=0.0) < _WELL_LIT
        return len(words[text]) > 1 or alone or not (longer or (named and not name))

    return [row for row in found if tells(row[0].text)]


def candidates(article: Article, facts: Evidence | None = None) -> list[Candidate]:
    """The phrases that are worth something, best first, each once; ``facts``: what the article tells of its words."""
    lines = _lines(article)
    facts = facts or of_article(article)
    about = frozenset(content_words(article.headline.text))
    found_there = [phrase for line in lines if line.weight for phrase in phrases(line, facts, about)]
    if lines and lines[0].weight == IN_HEADLINE:
        found_there += pairs(lines[0], facts)
    uses = _uses(lines, {phrase.key for phrase in found_there}, facts)
    found: dict[tuple[str, ...], Candidate] = {}
    for phrase in found_there:
        worth = _score(phrase, uses[phrase.key], facts)
        if worth > 0 and (phrase.key not in found or worth > found[phrase.key].worth):
            found[phrase.key] = Candidate(text=_SPACES.sub(" ", phrase.text), worth=worth)
    return sorted(found.values(), key=lambda candidate: -candidate.worth)


def _lines(article: Article) -> list[Line]:
    text = [
        sentence.text for block in article.body if block.kind is not BlockKind.HEADING for sentence in block.sentences
    ]
    opening = [sentence.text for sentence in article.standfirst]
    if not opening:
        opening, text = text[:_OPENING], text[_OPENING:]
    headline = article.headline.text
    places = [] if headline.isupper() else [(headline, IN_HEADLINE)]  # capitals hide which words are names
    places += [(text, max(_LEAST_WEIGHT, 1 - _FALL * at)) for at, text in enumerate(opening)]
    places += [(sentence, 0.0) for sentence in text]
    return [Line(text, tokenize(text), weight) for text, weight in places]


@dataclass(slots=True)
class _Uses:
    """How often a phrase stands in the text, as it is and cut out of a longer one."""

    whole: int = 0
    cut: int = 0
    sentences: int = 0


def _uses(lines: Sequence[Line], keys: set[tuple[str, ...]], facts: Evidence) -> dict[tuple[str, ...], _Uses]:
    uses = {key: _Uses() for key in keys}
    wanted = {key: set(content_words(" ".join(key))) for key in keys}
    after: dict[tuple[str, ...], Counter[str]] = {key: Counter() for key in keys}
    for line in lines:
        if line.weight == IN_HEADLINE:
            continue
        there = {token.key for token in line.tokens}
        for key, use in uses.items():
            use.sentences += wanted[key] <= there
        for first, last in _places(line.tokens):
            key = key_of(line.tokens[first : last + 1])
            if key in uses and not line.tokens[first].is_article:
                _count(line.tokens, first, last, uses[key], facts)
                after[key][_following(line.tokens, last)] += 1
    for key, use in uses.items():
        word, times = next(iter(after[key].most_common(1)), ("", 0))
        if word and times >= _ENOUGH and times >= _CUT_SHARE * (use.whole + use.cut):
            use.cut = use.whole + use.cut
    return uses


def _places(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    for first in range(len(tokens)):
        for last in range(first, min(first + _MOST_TOKENS, len(tokens))):
            if last > first and not tokens[last].joined:
                break
            if not tokens[last].is_article:
                yield first, last


def _count(tokens: Sequence[Token], first: int, last: int, use: _Uses, facts: Evidence) -> None:
    if _cuts_name(tokens[last:], facts) or _cuts_name(tokens[: first + 1][::-1], facts, backwards=True):
        use.cut += 1
    else:
        use.whole += 1


def _cuts_name(tokens: Sequence[Token], facts: Evidence, *, backwards: bool = False) -> bool:
    """Whether the name that the first of ``tokens`` ends goes on after it: directly, or over ``de`` and an article."""
    if not facts.is_name(tokens[0]):
        return False
    bridge = False
    for before, token in pairwise(tokens):
        if not (before if backwards else token).joined:
            return False
        if facts.is_name(token):
            return True
        if not (token.is_de or token.is_article):
            return False
        bridge = bridge or token.is_de
    return False


def _following(tokens: Sequence[Token], last: int) -> str:
    """The content word that a phrase goes on with, "" if it ends there."""
    for token in tokens[last + 1 : last + 4]:
        if not token.joined:
            return ""
        if not token.is_link and not token.is_article:
            return "" if is_function_word(token.form) else token.key
    return ""


def _score(phrase: Phrase, use: _Uses, facts: Evidence) -> float:
    """What a phrase is worth: its uses, its place, its length, and whether it holds a name; 0 for a cut one."""
    total = use.whole + use.cut
    if use.cut * 2 > total:
        return 0.0
    last = phrase.tokens[-1]
    words = phrase.words
    if facts.is_participle(last) and use.whole < _ENOUGH:
        return 0.0
    named = any(facts.is_name(token) for token in phrase.tokens)
    length = _LENGTH_WEIGHT[len(words)]
    if len(words) == 1 and named:
        length = _COMPOUND_ALONE if "-" in last.key else _NAME_ALONE
    told = _TOLD if phrase.weight > 1 else 0.0  # a headline's phrase is the subject, in whatever number the text has it
    often = math.log2(1 + min(_MANY, max(told, use.whole + _APART * max(0, use.sentences - use.whole))))
    rare = 1.0 if use.whole >= _ENOUGH else _RARE
    return often * phrase.weight * length * (_HAS_NAME if named else 1) * rare
