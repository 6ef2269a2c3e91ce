"""The article as a page of its own: what an editor reads, and what `review` can read back."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

from cms_publisher.model import BlockKind, linked
from cms_publisher.seo.links import RELATED, SEPARATOR, sources_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Article, ArticleBlock, Edition, Links, Sentence

_PAGE: Final = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{description}">
</head>
<body>
<article>
{article}
</article>
</body>
</html>
"""


def article_html(edition: Edition) -> str:
    """A complete HTML document: title tag, meta description, and an ``<article>`` with the h1 and the body."""
    return _PAGE.format(
        lang=escape(edition.brief.language or edition.profile.language),
        title=escape(edition.seo.title_tag.text),
        description=escape(edition.seo.meta_description.text),
        article="\n".join(
            [*_article(edition.article, standfirst=edition.profile.standfirst_in_body), *_below(edition.links)]
        ),
    )


def _article(article: Article, *, standfirst: bool) -> Iterator[str]:
    yield f"<h1>{escape(article.headline.text)}</h1>"
    if standfirst and article.standfirst_text:
        yield f'<p class="chapo">{_inline(article.standfirst)}</p>'
    for kind, blocks in groupby(article.body, key=lambda block: block.kind):
        if kind is BlockKind.LIST_ITEM:
            yield "\n".join(["<ul>", *(f"<li>{_inline(block.sentences)}</li>" for block in blocks), "</ul>"])
        elif kind is BlockKind.QUOTE:
            yield "\n".join(
                ["<blockquote>", *(f"<p>{_inline(block.sentences)}</p>" for block in blocks), "</blockquote>"]
            )
        elif kind is BlockKind.QUESTION:
            yield from (f"<p><strong>{_inline(block.sentences)}</strong></p>" for block in blocks)
        else:
            yield from map(_block, blocks)


def _below(links: Links) -> Iterator[str]:
    """The site's own posts on the subject, then the sources: no part of the article."""
    if links.related:
        lines = [f"<li>{linked(line, escape)}</li>" for line in links.related]
        yield "\n".join([f'<nav class="a-lire-aussi"><p>{RELATED}</p>', "<ul>", *lines, "</ul></nav>"])
    if links.sources:
        lines = [linked(line, escape) for line in links.sources]
        yield f'<footer class="sources"><p>{sources_label(links)}{SEPARATOR.join(lines)}</p></footer>'


def _block(block: ArticleBlock) -> str:
    """A heading is h2 or below: the h1 is the headline's."""
    tag = "p" if block.kind is BlockKind.PARAGRAPH else f"h{min(max(block.level, 2), 6)}"
    return f"<{tag}>{_inline(block.sentences)}</{tag}>"


def _inline(sentences: Iterable[Sentence]) -> str:
    """The sentences in a row, their links as anchors."""
    return " ".join(linked(sentence, escape) for sentence in sentences)
