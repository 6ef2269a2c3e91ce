"""An article that comes back to be reviewed: HTML, Markdown, WordPress block markup or text, told apart by content.

Unlike a source, nothing of it is tidied: a doubled title, an instruction, a caption are what a review must see.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final, cast

from cms_publisher.errors import PublisherError
from cms_publisher.model import ArticleBlock, BlockKind, Sentence
from cms_publisher.readers.html import BETWEEN_CELLS, CELLS, in_cell
from cms_publisher.readers.lines import BULLET, ends_sentence, units
from cms_publisher.readers.markdown import front_matter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

_HTML: Final = re.compile(
    r"<!--\s*wp:|<(?:!doctype|html|body|article|main|section|div|p|h[1-6]|ul|ol|blockquote)\b[^<>]*>", re.IGNORECASE
)
_MARKDOWN: Final = re.compile(r"^(?:#{1,6} \S|> \S|={3,}[ \t]*$|---[ \t]*$)", re.MULTILINE)
_PAGE: Final = re.compile(r"<(?:!doctype|html)\b", re.IGNORECASE)
_DROPPED: Final = frozenset({
    *("script", "style", "noscript", "template", "head", "iframe", "object", "svg", "math", "form", "button", "nav"),
})  # fmt: skip
_INLINE: Final = frozenset({
    *("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins"),
    *("kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "wbr"),
})  # fmt: skip
_TAGGED: Final = re.compile(r"<!--\s*wp:|<(?:!doctype|html|body|article|main|section|div|p)\b", re.IGNORECASE)
"""What an article's paragraphs are marked by; the classic editor stores them as lines with a blank one between."""
_BLANK_LINE: Final = re.compile(r"\n[ \t]*\n")
_SHORTCODE: Final = re.compile(
    r"\[(?P<name>(?:wp_)?caption)\b[^\]]*\](?P<inner>.*?)\[/(?P=name)\]"
    r"|\[(?:gallery|audio|video|playlist|embed)\b[^\]]*\](?:[^\[]*\[/(?:audio|video|playlist|embed)\])?",
    re.DOTALL,
)
"""The shortcodes that WordPress itself has (https://codex.wordpress.org/Shortcode); other brackets are text."""
_SPACES: Final = re.compile("[ \t\n\r\f]+")
_STANDFIRST: Final = frozenset({"chapo", "standfirst"})
_HEADING: Final = 90
"""Characters: a longer line of plain text is a paragraph."""
_LEVEL: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What the file holds; None where it has no place for it, and nobody can judge it."""

    headline: str | None
    standfirst: str | None
    body: tuple[ArticleBlock, ...]
    title_tag: str | None = None
    meta_description: str | None = None

    @property
    def carried(self) -> frozenset[str]:
        """The fields of an edition that the file has something to say of."""
        fields = ("headline", "standfirst", "title_tag", "meta_description")
        return frozenset({"body", *(field for field in fields if getattr(self, field) is not None)})

    @property
    def sha256(self) -> str:
        """Of the words and of the blocks that they stand in: another text has another."""
        shown = (self.headline, self.standfirst, self.title_tag, self.meta_description)
        blocks = [(block.kind, block.level, block.text) for block in self.body]
        return sha256(json.dumps([shown, blocks]).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of text between two block boundaries."""

    tag: str
    text: str
    standfirst: bool = False


def read_article(text: str) -> Returned:
    """The article in ``text``; any text is one, whatever its form."""
    if _HTML.search(text):
        return _from_html(text)
    if _MARKDOWN.search(text):
        return _from_markdown(text)
    return _from_text(text)


def read_post(content: str, *, headline: str, title_tag: str | None, meta_description: str | None) -> Returned:
    """A post's content, with the fields that its site keeps beside it."""
    article = _from_html(content)
    return Returned(
        headline=headline,
        standfirst=article.standfirst,
        body=article.body,
        title_tag=title_tag,
        meta_description=meta_description,
    )


def _from_html(text: str) -> Returned:
    page = _parse(_expanded(text))
    if page is None:
        return Returned(headline=None, standfirst=None, body=())
    heads = cast("list[_Element]", page.xpath("//h1"))
    roots = [root for path in ("//article", "//main", "//body") for root in cast("list[_Element]", page.xpath(path))]
    holding = [root for root in roots if not heads or heads[0] in root.iterdescendants("h1")]
    pieces = list(_pieces(holding[0] if holding else page))
    title = _first(page, "//head/title/text()")
    found = _article(pieces, titled=bool(heads) or _PAGE.search(text) is not None)
    return Returned(
        headline=found.headline,
        standfirst=found.standfirst,
        body=found.body,
        title_tag=_without_site(title, found.headline) if title else None,
        meta_description=_first(page, "//meta[@name='description']/@content"),
    )


def _expanded(text: str) -> str:
    """WordPress' own signs read: a shortcode is its caption or nothing, a classic blank line the end of a paragraph."""
    text = _SHORTCODE.sub(lambda found: f"<hr>{found['inner'] or ''}<hr>", text)
    return text if _TAGGED.search(text) else _BLANK_LINE.sub("<hr>", text)


def _from_markdown(text: str) -> Returned:
    from markdown_it import MarkdownIt  # heavy

    try:
        known, body = front_matter(text)
    except PublisherError:  # three dashes that open no table of keys
        known, body = {}, text
    markup = MarkdownIt("commonmark", {"maxNesting": 50}).enable("table").disable("code").render(body)
    page = _parse(markup)
    found = _article(list(_pieces(page)) if page is not None else [], titled=True)
    said = {key: str(known[key]) for key in ("title_tag", "meta_description") if known.get(key)}
    return Returned(headline=found.headline, standfirst=found.standfirst, body=found.body, **said)


def _from_text(text: str) -> Returned:
    """The first line is the headline unless it ends as a sentence; short lines before longer ones are headings."""
    found = units(text)
    lines = [" ".join(text[unit.start : unit.end].split()) for unit in found]
    pieces = []
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        heads = len(line) <= _HEADING and not ends_sentence(line) and len(following) > len(line)
        bullet = BULLET.match(line)
        if bullet:
            pieces.append(_Piece("li", line[bullet.end() :]))
        elif heads or (at == 0 and not ends_sentence(line)):
            pieces.append(_Piece("h1" if at == 0 else "h2", line))
        else:
            pieces.append(_Piece("p", line))
    return _article(pieces, titled=bool(pieces) and pieces[0].tag == "h1")


def _article(pieces: Iterable[_Piece], *, titled: bool) -> Returned:
    """The first h1 is the headline; where there may be one and there is none, it is empty."""
    headline: str | None = None
    standfirst: list[str] = []
    body: list[ArticleBlock] = []
    for piece in pieces:
        if piece.tag == "h1" and headline is None:
            headline = piece.text
        elif piece.standfirst:
            standfirst.append(piece.text)
        else:
            body.append(_block(piece))
    return Returned(
        headline="" if headline is None and titled else headline,
        standfirst=" ".join(standfirst) if standfirst else None,
        body=tuple(body),
    )


def _block(piece: _Piece) -> ArticleBlock:
    sentences = (Sentence(text=piece.text),)
    if re.fullmatch("h[1-6]", piece.tag):
        return ArticleBlock(kind=BlockKind.HEADING, sentences=sentences, level=max(_LEVEL, int(piece.tag[1])))
    kinds = {"li": BlockKind.LIST_ITEM, "tr": BlockKind.LIST_ITEM, "blockquote": BlockKind.QUOTE}
    return ArticleBlock(kind=kinds.get(piece.tag, BlockKind.PARAGRAPH), sentences=sentences)


def _parse(text: str) -> _Element | None:
    from lxml import etree  # heavy

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _pieces(root: _Element) -> Iterator[_Piece]:
    """What a reader sees, block by block; the kind of the innermost heading, list item or quotation that holds it."""
    from lxml import etree  # heavy

    runs: list[str] = []
    open_: list[tuple[str, bool]] = []
    walker = etree.iterwalk(root, events=("start", "end"))
    skipped: _Element | None = None
    for event, element in walker:
        tag = str(element.tag)
        boundary = tag not in _INLINE and tag not in CELLS and not in_cell(element)
        if event == "start":
            if tag in _DROPPED or "hidden" in element.attrib:
                skipped = element
                walker.skip_subtree()
                continue
            if boundary:
                yield from _flushed(runs, open_)
                open_.append((tag, bool(_STANDFIRST & set((element.get("class") or "").split()))))
            elif tag in CELLS and "".join(runs).strip():
                runs.append(BETWEEN_CELLS)
            elif tag == "p":
                runs.append(" ")
            runs.append(element.text or "")
            continue
        if element is skipped:
            skipped = None
        elif boundary:
            yield from _flushed(runs, open_)
            open_.pop()
        if element is not root:
            runs.append(element.tail or "")
    yield from _flushed(runs, open_)


def _flushed(runs: list[str], open_: list[tuple[str, bool]]) -> Iterator[_Piece]:
    text = _SPACES.sub(" ", "".join(runs)).strip(" ").removesuffix(BETWEEN_CELLS.rstrip()).rstrip()
    runs.clear()
    if not any(map(str.isalnum, text)):
        return
    telling = re.compile(r"h[1-6]|li|tr|blockquote")
    tag = next((tag for tag, _ in reversed(open_) if telling.fullmatch(tag)), "p")
    yield _Piece(tag, text, any(marked for _, marked in open_))


def _first(page: _Element, path: str) -> str | None:
    for value in cast("list[str]", page.xpath(path)):
        text = _SPACES.sub(" ", str(value)).strip()
        if text:
            return text
    return None


def _without_site(title: str, headline: str | None) -> str:
    """A page's title less the site's name behind a bar: "Titre | Le Journal"; a bar of the headline's own stays."""
    said, bar, _ = title.rpartition(" | ")
    return said if bar and said and title != headline else title
