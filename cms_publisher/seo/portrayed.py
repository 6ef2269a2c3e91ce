"""Whom an article portrays, if it does: readers search it by that person's name, and are told who it is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french.portraits import portrait
from cms_publisher.model import BlockKind, Sentence
from cms_publisher.seo.undated import is_undated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import Article

_NEAR: Final = 12
"""Sentences among which whom a text portrays is presented."""


def portrayed(article: Article) -> str:
    """The person's name, as it stands in the text; "" for nobody, and of an interview."""
    found = of_article(article)
    return found.name if found else ""


def presentation(article: Article, told: Sequence[Sentence], described: str, most: int) -> Sentence | None:
    """What says who it is that a portrait is of, where its description as found so far does not; the news behind it.

    "Elle a 61 ans …" only below a headline with the name.
    """
    person = of_article(article)
    if person is None or person.is_presented_in(described, loosely=True):
        return None
    headed = person.name in article.headline.text
    rows = [(one, further) for one, further in pairwise([*told[:_NEAR], Sentence(text="")]) if len(one.text) <= most]
    named = [row for row in rows if person.is_presented_in(row[0].text)]
    aged = [row for row in rows if headed and person.tells_the_age_in(row[0].text)]
    for one, further in (*named, *aged):
        if "«" not in one.text:
            fits = len(one.text) + len(further.text) < most and not ("«" in further.text or is_undated(further.text))
            return _together(one, further) if fits and further.text and person.does(further.text) else one
    return None


def _together(one: Sentence, further: Sentence) -> Sentence:
    return Sentence(
        text=f"{one.text} {further.text}", support=one.support + further.support, edits=one.edits + further.edits
    )


def of_article(article: Article) -> Portrait | None:
    """Whom it portrays."""
    told = [block for block in article.body if block.kind is BlockKind.PARAGRAPH]
    standfirst = [one.text for one in article.standfirst]
    text = " ".join(standfirst + [one.text for block in told for one in block.sentences])
    if "«" not in text or not (" ans" in text or "\u00a0ans" in text):  # nobody is heard, or told with an age
        return None
    if not told or BlockKind.QUESTION in [block.kind for block in article.body]:
        return None
    own = told[0].source  # what other sources add stands behind
    paragraphs = [" ".join([one.text for one in block.sentences]) for block in told if block.source == own]
    return portrait([" ".join(standfirst), *paragraphs] if standfirst else paragraphs)
