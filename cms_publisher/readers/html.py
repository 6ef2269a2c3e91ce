"""Web pages (.html, .htm): the article's text without what stands around it; nothing is fetched or expanded."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final, cast

from cms_publisher.model import BlockKind
from cms_publisher.protocols import Reading
from cms_publisher.readers import encoding
from cms_publisher.readers.building import Builder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

_DROPPED: Final = frozenset({
    *("script", "style", "noscript", "template", "head", "iframe", "object", "svg", "math", "canvas", "video", "audio"),
    *("nav", "aside", "footer", "form", "button", "select", "dialog", "menu", "figure", "picture"),
})  # fmt: skip
_INLINE: Final = frozenset({
    *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"),
    *("kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u"),
    *("var", "wbr"),
})  # fmt: skip
_BOLD: Final = frozenset({"b", "strong"})
CELLS: Final = frozenset({"td", "th"})
BETWEEN_CELLS: Final = " – "
"""What parts the cells of a table's row, which is one line of text."""
_SPACES: Final = re.compile("[ \t\n\r\f]+")
_LEVEL: Final = re.compile(r"h([1-6])")
_ROOTS: Final = ("//article", "//*[@itemprop='articleBody']", "//main", "//*[@role='main']", "//body")
_META: Final = (
    ("title", "//meta[@property='og:title']/@content"),
    ("outlet", "//meta[@property='og:site_name']/@content"),
    ("author", "//meta[@name='author']/@content"),
    ("url", "//link[@rel='canonical']/@href"),
    ("published", "//meta[@property='article:published_time']/@content"),
    ("title", "//title/text()"),
)


class HtmlReader:
    """A web page; where it has an article element, only that is read."""

    suffixes: tuple[str, ...] = (".html", ".htm")
    decode = staticmethod(encoding.decode)

    def read(self, text: str) -> Reading:
        """The article's blocks, and what the page's head says of it, as far as that is well-formed."""
        page = _parse(text)
        if page is None:
            return Reading(document=Builder().document(), metadata={})
        builder = Builder()
        _walk(builder, _root(page))
        metadata = dict(_metadata(page))
        if builder.titled:  # the page's own is the paper's name too
            metadata.pop("title", None)
        return Reading(document=builder.document(), metadata=metadata)


def add(builder: Builder, markup: str) -> None:
    """Adds the blocks of a piece of HTML to ``builder``."""
    page = _parse(markup)
    if page is not None:
        _walk(builder, page)


def _parse(text: str) -> _Element | None:
    from lxml import etree  # heavy

    # huge_tree: without it, libxml2 silently cuts a page nested deeper than 256; our walk doesn't recurse.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(text.encode("utf-8"), parser)
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing but comments
        return None


def _root(page: _Element) -> _Element:
    """The longest article (a page may tease others), else the first of the next best containers."""
    for path in _ROOTS:
        found = cast("list[_Element]", page.xpath(path))
        if found:
            return max(found, key=_paragraph_length)
    return page


def _paragraph_length(element: _Element) -> int:
    return sum(len("".join(map(str, paragraph.itertext()))) for paragraph in element.iter("p"))


def _metadata(page: _Element) -> Mapping[str, Any]:
    metadata: dict[str, Any] = {}
    for key, path in _META:
        for raw in cast("list[str]", page.xpath(path))[:1]:
            value = _SPACES.sub(" ", str(raw)).strip()
            if value and _usable(key, value):
                metadata.setdefault(key, value)
    return metadata


def _usable(key: str, value: str) -> bool:
    if key == "url":
        return value.startswith(("https://", "http://"))
    if key == "published":
        try:
            date.fromisoformat(value[:10])
        except ValueError:
            return False
    return True


class _Flow:
    """The text between two block boundaries, and what kind of block it will be."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._runs: list[str] = []
        self._open: list[str] = []
        self._bold = 0
        self._plain = False

    def text(self, raw: str | None) -> None:
        if raw:
            self._runs.append(_SPACES.sub(" ", raw))
            self._plain = self._plain or (self._bold == 0 and not raw.isspace())

    def bold(self, step: int) -> None:
        self._bold += step

    def line_break(self) -> None:
        self._runs.append("\n")

    def start(self, tag: str) -> None:
        self.flush()
        self._open.append(tag)

    def end(self) -> None:
        self.flush()
        self._open.pop()

    def cell(self) -> None:
        if "".join(self._runs).strip():
            self._runs.append(BETWEEN_CELLS)

    def flush(self) -> None:
        joined = re.sub(" *\n *", "\n", re.sub(" +", " ", "".join(self._runs)))
        self._runs.clear()
        apart, self._plain = not self._plain, False
        for text in re.split("\n{2,}", joined):  # two line breaks in a row: a paragraph made by hand
            self._add(text.strip().removesuffix(BETWEEN_CELLS.rstrip()), apart=apart)

    def _add(self, text: str, *, apart: bool) -> None:
        level = next((found for tag in reversed(self._open) if (found := _LEVEL.fullmatch(tag))), None)
        if level:
            self._builder.heading(text.replace("\n", " "), int(level[1]))
        elif "blockquote" in self._open:
            self._builder.add(BlockKind.QUOTE, text)
        elif any(tag in self._open for tag in ("li", "tr", "dd", "dt")):
            self._builder.add(BlockKind.LIST_ITEM, text)
        else:
            self._builder.add(BlockKind.PARAGRAPH, text, apart=apart)


def _walk(builder: Builder, root: _Element) -> None:
    from lxml import etree  # heavy

    flow = _Flow(builder)
    walker = etree.iterwalk(root, events=("start", "end"))
    dropped: _Element | None = None
    for event, element in walker:
        if event == "start" and dropped is None:
            if _is_dropped(element):
                dropped = element
                walker.skip_subtree()
            else:
                _enter(flow, element)
        elif event == "end":
            if element is dropped:
                dropped = None
            else:
                _leave(flow, element)
            if element is not root:
                flow.text(element.tail)
    flow.flush()


def _is_dropped(element: _Element) -> bool:
    tag = element.tag
    if str(tag) in _DROPPED or "hidden" in element.attrib:
        return True
    if element.get("aria-hidden") == "true" or element.get("role") in {"navigation", "complementary", "banner"}:
        return True
    return tag == "header" and element.find(".//h1") is None


def _enter(flow: _Flow, element: _Element) -> None:
    if element.tag == "br":
        flow.line_break()
    elif element.tag in CELLS:
        flow.cell()
    elif in_cell(element):
        flow.text(" ")
    elif element.tag not in _INLINE:
        flow.start(str(element.tag))
    elif element.tag in _BOLD:
        flow.bold(1)
    flow.text(element.text)


def _leave(flow: _Flow, element: _Element) -> None:
    if element.tag in _BOLD:
        flow.bold(-1)
    if element.tag not in _INLINE and element.tag not in {"br", *CELLS} and not in_cell(element):
        flow.end()


def in_cell(element: _Element) -> bool:
    """Whether it is a paragraph of a table's cell, which ends no row (word processors write these)."""
    parent = element.getparent()
    return element.tag == "p" and parent is not None and parent.tag in CELLS
