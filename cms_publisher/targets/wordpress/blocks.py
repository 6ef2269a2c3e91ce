"""The body as WordPress blocks, byte for byte as the editors of 6.1 to 7.1 save them, so that none is invalid there.

No H1, no script, nothing that kses (the filter for authors without ``unfiltered_html``) would change.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from cms_publisher.french.characters import table
from cms_publisher.model import BlockKind, linked
from cms_publisher.seo.links import RELATED, SEPARATOR, sources_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import ArticleBlock, Edition, Links

STANDFIRST_CLASS: Final = "chapo"
"""The class of the standfirst's paragraph, for a theme's style sheet."""

RELATED_CLASS: Final = "a-lire-aussi"
SOURCES_CLASS: Final = "sources"
"""The classes of the paragraphs below the article."""

_LEVEL: Final = 2
"""The editor's own level for a heading: it writes the attribute for any other only."""
# U+00A0 as an entity: the editor's HTML serialiser writes it so, and U+202F as it is.
_ESCAPES: Final = table({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;"})
_SHORTCODE: Final = re.compile(r"\[(?=/?[A-Za-z][\w-]*(?:[\s/=\]]|&nbsp;))")


def markup(edition: Edition) -> str:
    """The post's content: the standfirst, where the site's body shows it, the article's blocks, the links below it."""
    article = edition.article
    blocks = list(_body(article.body))
    if edition.profile.standfirst_in_body and article.standfirst:
        blocks.insert(0, _standfirst(article.standfirst_text))
    blocks += _below(edition.links)
    return "\n\n".join(blocks)


def inline(text: str) -> str:
    """Text as the content of an element, the way the editor's serialiser writes it.

    What looks like a shortcode would be run when the post is shown: its bracket is written as an entity, which
    readers and the editor show as the bracket that it is (https://developer.wordpress.org/plugins/shortcodes/).
    """
    return _SHORTCODE.sub("&#91;", text.translate(_ESCAPES))


def _standfirst(text: str) -> str:
    return _classed(STANDFIRST_CLASS, inline(text))


def _classed(name: str, content: str) -> str:
    """A paragraph with a class, for a theme's style sheet."""
    return f'<!-- wp:paragraph {{"className":"{name}"}} -->\n<p class="{name}">{content}</p>\n<!-- /wp:paragraph -->'


def _below(links: Links) -> Iterator[str]:
    """The site's own posts on the subject, then the sources; no heading, so that none is taken for a section."""
    if links.related:
        yield _classed(RELATED_CLASS, inline(RELATED))
        yield _list([linked(line, inline) for line in links.related])
    if links.sources:
        lines = SEPARATOR.join(linked(line, inline) for line in links.sources)
        yield _classed(SOURCES_CLASS, inline(sources_label(links)) + lines)


def _body(blocks: Iterable[ArticleBlock]) -> Iterator[str]:
    """Each block's markup; list items in a row are one list, quotes in a row one quote."""
    for kind, run in groupby(blocks, key=lambda block: block.kind):
        if kind is BlockKind.LIST_ITEM:
            yield _list([_sentences(block) for block in run])
        elif kind is BlockKind.QUOTE:
            yield _quote([_sentences(block) for block in run])
        elif kind is BlockKind.PARAGRAPH:
            yield from (_paragraph(_sentences(block)) for block in run)
        elif kind is BlockKind.QUESTION:
            yield from (_paragraph(f"<strong>{_sentences(block)}</strong>") for block in run)
        else:
            yield from (_heading(block) for block in run)


def _sentences(block: ArticleBlock) -> str:
    """The block's sentences as the content of an element, their links as anchors."""
    return " ".join(linked(sentence, inline) for sentence in block.sentences)


def _paragraph(content: str) -> str:
    return f"<!-- wp:paragraph -->\n<p>{content}</p>\n<!-- /wp:paragraph -->"


def _heading(block: ArticleBlock) -> str:
    """A heading of level 2 or lower: the theme shows the post's title as the only H1."""
    level = max(_LEVEL, block.level)
    attribute = "" if level == _LEVEL else f' {{"level":{level}}}'
    tag = f"h{level}"
    return (
        f'<!-- wp:heading{attribute} -->\n<{tag} class="wp-block-heading">{_sentences(block)}</{tag}>\n'
        "<!-- /wp:heading -->"
    )


def _list(contents: Iterable[str]) -> str:
    items = "\n\n".join(f"<!-- wp:list-item -->\n<li>{content}</li>\n<!-- /wp:list-item -->" for content in contents)
    return f'<!-- wp:list -->\n<ul class="wp-block-list">{items}</ul>\n<!-- /wp:list -->'


def _quote(contents: Iterable[str]) -> str:
    paragraphs = "\n\n".join(_paragraph(content) for content in contents)
    return f'<!-- wp:quote -->\n<blockquote class="wp-block-quote">{paragraphs}</blockquote>\n<!-- /wp:quote -->'
