"""The focus keyphrase: what a reader would type to find this article, in words that stand in it."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import is_credit
from cms_publisher.french.words import content_words, fold, is_function_word
from cms_publisher.model import BlockKind
from cms_publisher.seo.acting import is_daily, what_it_does
from cms_publisher.seo.charged import sentenced_for
from cms_publisher.seo.choosing import (
    Candidate,
    completed,
    edition_of,
    is_headed,
    is_named_thing,
    sayable,
    telling,
    tried_for,
)
from cms_publisher.seo.entities import persons
from cms_publisher.seo.events import event_of, happens_where
from cms_publisher.seo.evidence import Evidence, Token, of_article, tokenize
from cms_publisher.seo.initials import first_names, names_one
from cms_publisher.seo.lights import Page, each, lights
from cms_publisher.seo.matter import of_matter
from cms_publisher.seo.phrases import IN_HEADLINE, Line, Phrase, key_of, pairs, phrases
from cms_publisher.seo.portrayed import portrayed
from cms_publisher.seo.subject import labelling, subject
from cms_publisher.seo.where import place_of

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
_UNLIT: Final = 0.3
"""What worth counts with no light on; with all of them it counts 1 more."""
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

_STREET: Final = re.compile(
    r"(?:rue|place|avenue|boulevard|impasse|allée|quai)[ \u00a0](?:[dl]\S{0,2}[ \u00a0’'])*[A-ZÀ-Ý]"
)
"""Where something is in its town: nobody looks for it by that."""
_SPACES: Final = re.compile(r"\s+")


def keyphrase(  # noqa: PLR0913 - all but three have a default
    article: Article,
    brief: Brief,
    title_for: Callable[[str], str],
    described_for: Callable[[str], Sequence[str]] = lambda _: (),
    facts: Evidence | None = None,
    *,
    place: str | None = None,
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
        place: where the story is, by default where the article says.
    """
    if brief.keyphrase and brief.keyphrase.strip():
        return brief.keyphrase.strip()
    facts = facts or of_article(article)
    headline = article.headline.text
    about = portrayed(article) or tried_for(headline, facts) or edition_of(headline) or happens_where(headline, facts)
    opening = [line.text for line in _lines(article) if line.weight][1:]
    if not about and (offence := sentenced_for(headline, opening)):
        about = f"{offence} {place_of(article) if place is None else place}".strip()
    found = [] if about else candidates(article, facts)[:_SERIOUS]
    if about := about or event_of(opening, found, headline):
        return about
    page = _Shown(article, Page.of(article), facts, title_for, described_for)
    chosen = page.best(found)
    if chosen and is_daily(chosen, headline):
        told = page.best(what_it_does(found, headline))
        if page.is_lit(chosen) and not (told and page.is_dense(told)):
            return chosen  # it finds the page wherever it is looked for, what it decided would not
        chosen = told if told and page.is_dense(told) >= page.is_dense(chosen) else chosen
    return of_matter(chosen, article, facts, title_for(chosen)) if chosen else ""


@dataclass(frozen=True, slots=True)
class _Shown:
    """The article as the pages show it that its phrases would make."""

    article: Article
    page: Page
    facts: Evidence
    title_for: Callable[[str], str]
    described_for: Callable[[str], Sequence[str]]

    def best(self, serious: Sequence[Candidate]) -> str:
        """The phrase that is worth most by which the page is found best; "" for none."""
        article, facts, headline = self.article, self.facts, self.article.headline.text
        lit = [(one, self._lit(one, headed=is_headed(one.text, headline, facts))) for one in serious]
        told = any(light for one, light in lit if len(content_words(one.text)) > 1 or one.text[:1].isupper())
        if not told and "«" not in headline:
            # a headline that names nothing
            lit = [(one, light or self._lit(one, headed=is_named_thing(one.text, facts))) for one, light in lit]
        officials = persons([line.text for line in _lines(article) if line.weight])
        rows = telling(lit, facts, headline, officials)
        best = max(rows, key=lambda row: row[0].worth ** _DAMPED * (_UNLIT + row[1]), default=None)
        if best is None:
            return ""
        best = subject(best, [row for row in lit if row[0].text not in officials], facts, headline)
        chosen = completed(best, rows, facts, headline).text
        chosen = sayable(chosen, [one for one, _ in lit if self._is_said(one.text)], facts) or chosen
        return labelling(chosen, article, facts) or chosen

    def is_lit(self, text: str) -> bool:
        """Whether title, opening and description have it, and the text often enough."""
        found = each(text, self.title_for(text), self.page, self.described_for(text))
        return all(found[place] for place in ("title", "opening", "description", "density"))

    def is_dense(self, text: str) -> float:
        """Whether the text has it as often as a search engine wants."""
        return each(text, self.title_for(text), self.page)["density"]

    def _lit(self, one: Candidate, *, headed: bool) -> float:
        title, described = self.title_for(one.text), self.described_for(one.text)
        return lights(one.text, title, self.page, described, headed=headed)

    def _is_said(self, text: str) -> bool:
        found = each(text, self.title_for(text), self.page, self.described_for(text))
        return bool(found["description"]) and found["title"] == found["opening"] == 1


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
    headline = article.headline.text
    initialed = first_names(" ".join(line.text for line in lines))
    for phrase in found_there:
        use = uses[phrase.key]
        aside = (
            use.whole + use.cut < _ENOUGH and _STREET.search(phrase.text) and fold(phrase.text) not in fold(headline)
        )
        worth = 0.0 if aside or names_one(phrase.text, initialed) else _score(phrase, use, facts)
        if worth > 0 and (phrase.key not in found or worth > found[phrase.key].worth):
            found[phrase.key] = Candidate(text=_SPACES.sub(" ", phrase.text), worth=worth)
    return sorted(found.values(), key=lambda candidate: -candidate.worth)


def _lines(article: Article) -> list[Line]:
    blocks = [block for block in article.body if block.kind is not BlockKind.HEADING]
    text = [one.text for block in blocks for one in block.sentences if not is_credit(one)]
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
            use.whole, use.cut = 0, use.whole + use.cut
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
