"""Of what a title tag is made: clauses and reductions of the headline, clauses of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import extract, together, without
from cms_publisher.fidelity.excerpts.narrowed import narrowed
from cms_publisher.fidelity.excerpts.shortened import reductions
from cms_publisher.french.clauses import clauses
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.omissions import ASIDES
from cms_publisher.model import BlockKind
from cms_publisher.seo.trimming import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article, Sentence
    from cms_publisher.seo.evidence import Evidence

_RUBRIC: Final = re.compile(
    r"(?:[A-ZÀ-ÖØ-Ý][\w’'-]*)(?:[ -][\w’'-]+){0,4}(?P<rubric>\. [A-ZÀ-ÖØ-Ý][^.:«,]{3,30}?)(?=[ \u00a0]: )"
)
"""A place with a rubric behind it: "Lorme. Conseil municipal : …"."""
_LEAD: Final = 2
"""How many sentences of the text tell the news."""
LEAST_CHARACTERS: Final = 40
"""What is shorter says too little to stand for the article where there is something else."""


def clauses_of(sentence: Sentence) -> Iterator[Sentence]:
    """Its clauses, each as a sentence of its own."""
    for start, end in clauses(sentence.text):
        yield extract(sentence, start, end)


def parts_of(headline: Sentence) -> Iterator[Sentence]:
    """Its clauses and reductions; no clause of one that opens with a wire's label, which it would keep."""
    if not any(gone[0][0] == 0 for gone in reductions(headline.text)):
        yield from clauses_of(headline)
    yield from reductions_of(headline)


def unrubricked(headline: Sentence) -> Iterator[Sentence]:
    """The headline without the rubric behind its place, whole or as far as a clause of its own goes.

    "Lorme. Conseil municipal : la cantine augmente, le gymnase attendra": "Lorme : la cantine augmente".
    """
    found = _RUBRIC.match(headline.text)
    if found is None:
        return
    short = without(headline, found.span("rubric"))
    yield short
    for at in [comma.start() for comma in re.finditer(", ", short.text)][::-1]:
        if has_finite_verb(short.text[:at]) and has_finite_verb(short.text[at + 2 :]):
            yield extract(short, 0, at)


def before_its_colon(headline: Sentence) -> Iterator[Sentence]:
    """What a headline tells before its colon, in a clause: "Lorme ferme ses bains : les curistes iront à Brévic"."""
    told, colon, _ = headline.text.replace("\u00a0:", " :").partition(" : ")
    if colon and "«" not in told and has_finite_verb(told):
        yield extract(headline, 0, len(told))


def reductions_of(headline: Sentence) -> Iterator[Sentence]:
    """The headline without a wire's label, an age or nickname between commas, a second clause, or several of them."""
    for gone in reductions(headline.text):
        reduced = without(headline, *gone)
        yield extract(reduced, 0, len(reduced.text))


def trimmed_of(article: Article, facts: Evidence) -> Iterator[Sentence]:
    """Its headline, whole or less a reduction, without its end."""
    for headline in (article.headline, *reductions_of(article.headline)):
        for start, end in trimmed(headline.text, facts):
            yield extract(headline, start, end)


def of_text(article: Article, primary: str | None) -> Iterator[Sentence]:
    """Clauses of the text; those of its lead also without what only tells more of something named."""
    for at, sentence in enumerate(sentences_of(article, primary)):
        for told in variants(sentence) if at < _LEAD else (sentence,):
            yield from (clause for clause in clauses_of(told) if len(clause.text) >= LEAST_CHARACTERS)


def variants(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence, and without what only tells more of something named."""
    for gone in together(span for find in ASIDES if (span := find(sentence.text))):
        yield without(sentence, *gone) if gone else sentence


def sentences_of(article: Article, primary: str | None) -> Iterator[Sentence]:
    """Those of the standfirst and of the paragraphs that are of no other source than ``primary``."""
    yield from article.standfirst
    for block in article.body:
        if block.kind is BlockKind.PARAGRAPH and (primary is None or block.source in (None, primary)):
            yield from block.sentences


def narrowed_of(
    article: Article, keyphrase: str, primary: str | None, facts: Evidence, *, short: bool
) -> Iterator[Sentence]:
    """The headline in less room, whole, reduced or without its end; ``short``: also in fewer words."""
    text = " ".join(one.text for one in sentences_of(article, primary))
    for form in narrowed(article.headline, keyphrase, text, short=short):
        label, colon, told = form.text.partition("\u00a0: ")
        at = len(label + colon) if told else 0
        put = form.text[:at] if not article.headline.text.startswith(form.text[:at]) else ""  # goes with no other thing
        yield from (form, *(one for one in reductions_of(form) if one.text.startswith(put)))
        yield from (without(form, (at + end, len(form.text))) for start, end in trimmed(form.text[at:], facts))
