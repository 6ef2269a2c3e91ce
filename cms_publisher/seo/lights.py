"""Which lights a keyphrase would turn on: what the analyses that newsrooms use ask of one, on a scale of 0 to 1.

The rules are Yoast's for French (npm yoastseo 3.6): a use is a sentence that holds all of the phrase's content words,
in their exact forms; an elided article within the phrase belongs to its word ("l’OTAN" is not in "une base OTAN").
`make seo-check` holds this estimate against the analysis itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.words import count, fold, is_function_word
from cms_publisher.model import BlockKind
from cms_publisher.seo.matching import is_exact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Article

_WEIGHTS: Final = {"title": 0.3, "density": 0.25, "opening": 0.2, "description": 0.15, "headings": 0.1}
_HALF: Final = 0.5
"""What a title is worth that has the words, elsewhere than at its start."""
_HEADED: Final = 0.75
"""What the other lights are worth where the title has not the words."""
_LEAST_USES: Final = 2
_LEAST_SHARE: Final = 0.005
_MOST_SHARE: Final = 0.03
_SHORT: Final = 300
"""Words under which no heading is asked for."""
_LEAST_HEADINGS: Final = 0.3
_MOST_HEADINGS: Final = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article's words as they are counted: folded sentences and headings."""

    sentences: tuple[str, ...]
    opening: tuple[str, ...]
    """The sentences of the first paragraph."""
    headings: tuple[str, ...]
    words: int

    @classmethod
    def of(cls, article: Article) -> Page:
        """The page that an article makes."""
        paragraphs = list(_paragraphs(article))
        sentences = tuple(fold(sentence) for paragraph in paragraphs for sentence in paragraph)
        return cls(
            sentences=sentences,
            opening=tuple(map(fold, paragraphs[0])) if paragraphs else (),
            headings=tuple(fold(block.text) for block in article.body if block.kind is BlockKind.HEADING),
            words=sum(map(count, sentences)),
        )


def _paragraphs(article: Article) -> Iterator[list[str]]:
    if article.standfirst:
        yield [sentence.text for sentence in article.standfirst]
    for block in article.body:
        if block.kind is not BlockKind.HEADING and block.sentences:
            yield [sentence.text for sentence in block.sentences]


def lights(keyphrase: str, title: str, page: Page, described: Sequence[str] = (), *, headed: bool = False) -> float:
    """The share of the lights that are on, weighed: title, uses, opening, description, headings.

    ``described``: the description's sentences. 0 for a phrase that is neither in the page's title nor ``headed``, a
    fuller form of what the headline says: no other light makes up for that.
    """
    forms = forms_of(keyphrase)
    if not (forms and (headed or _in_title(keyphrase, forms, fold(title)))):
        return 0.0
    found = each(keyphrase, title, page, described)
    whole = 1.0 if found["title"] else _HEADED
    return whole * sum(_WEIGHTS[name] * worth for name, worth in found.items())


def each(keyphrase: str, title: str, page: Page, described: Sequence[str] = ()) -> dict[str, float]:
    """Each light by itself, 0 to 1: title, density, opening, description, headings."""
    forms = forms_of(keyphrase)
    if not forms:
        return dict.fromkeys(_WEIGHTS, 0.0)
    return {
        "title": _in_title(keyphrase, forms, fold(title)),
        "density": float(_is_dense(forms, page)),
        "opening": float(any(_uses(forms, sentence) for sentence in page.opening)),
        "description": float(any(_uses(forms, sentence) for sentence in map(fold, described))),
        "headings": float(_in_headings(forms, page)),
    }


def _in_title(keyphrase: str, forms: tuple[str, ...], title: str) -> float:
    if is_exact(keyphrase, title):
        return 1.0
    return _HALF if _uses(forms, title) else 0.0


def _is_dense(forms: tuple[str, ...], page: Page) -> bool:
    uses = sum(_uses(forms, sentence) for sentence in page.sentences)
    share = uses * (0.7 + len(forms) / 3) / max(1, page.words)
    return uses >= _LEAST_USES and _LEAST_SHARE <= share <= _MOST_SHARE


def _in_headings(forms: tuple[str, ...], page: Page) -> bool:
    if not page.headings:
        return page.words <= _SHORT
    holding = sum(holds_most(forms, heading) for heading in page.headings)
    return _LEAST_HEADINGS <= holding / len(page.headings) <= _MOST_HEADINGS


def holds_most(forms: Sequence[str], heading: str) -> bool:
    """Whether a folded heading has more than half of the words."""
    return sum(_count(form, heading) > 0 for form in forms) * 2 > len(forms)


def _uses(forms: tuple[str, ...], sentence: str) -> int:
    return min(_count(form, sentence) for form in forms)


def _count(form: str, text: str) -> int:
    return len(_pattern(form).findall(text)) if form in text else 0


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(form)}(?![\w-])")


def forms_of(keyphrase: str) -> tuple[str, ...]:
    """The phrase's content words as they stand, elided articles on."""
    return tuple(word for word in fold(keyphrase).split() if not is_function_word(word))
