"""Markdown (.md, .markdown): CommonMark with tables, YAML front matter; the document's text is without marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.model import BlockKind, Document
from cms_publisher.protocols import Reading
from cms_publisher.readers import encoding, html
from cms_publisher.readers.building import Builder
from cms_publisher.readers.text import unmarked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markdown_it.token import Token
    from yaml import Node


_FRONT_MATTER: Final = re.compile(r"\s*^---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_LEFT_OPEN: Final = re.compile(r"\s*---[ \t]*\n(?:[ \t]*(?:#.*)?\n)*[\w-]+[ \t]*:")
_MAX_FRONT_MATTER: Final = 64_000
_STRUCTURE: Final = frozenset({"heading_open", "list_item_open", "blockquote_open", "table_open", "html_block"})


class MarkdownReader:
    """Markdown; a file without a heading, list or quote is read as plain text that happens to end in .md."""

    suffixes: tuple[str, ...] = (".md", ".markdown")
    decode = staticmethod(encoding.decode)

    def read(self, text: str) -> Reading:
        """The document, and the front matter's keys as they stand.

        Raises:
            UsageError: the front matter isn't YAML, isn't closed, or is no table of keys.
        """
        metadata, body = front_matter(text)
        return Reading(document=_document(body), metadata=metadata)


def front_matter(text: str) -> tuple[Mapping[str, Any], str]:
    """The YAML between "---" lines at the start of ``text``, and what comes after it.

    Raises:
        UsageError: as ``MarkdownReader.read``.
    """
    found = _FRONT_MATTER.match(text)
    if found is None:
        if _LEFT_OPEN.match(text):
            raise UsageError("story.front-matter-open")
        return {}, text
    return _yaml(found[1], text.count("\n", 0, found.start(1)) + 1), text[found.end() :]


def _yaml(raw: str, first_line: int) -> Mapping[str, Any]:
    import yaml  # heavy

    if len(raw) > _MAX_FRONT_MATTER:
        raise UsageError("story.front-matter-long", limit=_MAX_FRONT_MATTER)
    try:
        _refuse_twice(yaml.compose(raw, Loader=yaml.SafeLoader), first_line)
        loaded = yaml.safe_load(raw)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        raise UsageError("story.yaml", line=line, detail=error.problem or error.context or "") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # 31 February; a thousand brackets
        raise UsageError("story.yaml", line=first_line, detail=str(error).splitlines()[0]) from error
    if loaded is None:
        return {}
    if not isinstance(loaded, dict) or not all(isinstance(key, str) for key in loaded):
        raise UsageError("story.front-matter-keys")
    return loaded


def _refuse_twice(root: Node | None, first_line: int) -> None:
    """YAML takes the last of two keys with one name; a person who wrote both doesn't know which."""
    from yaml import MappingNode  # heavy

    seen: dict[str, int] = {}
    for key, _ in root.value if isinstance(root, MappingNode) else ():
        line = first_line + key.start_mark.line
        first = seen.setdefault(str(key.value), line)
        if first != line:
            raise UsageError("story.key-twice", line=line, key=key.value, first=first)


def _document(body: str) -> Document:
    from markdown_it import MarkdownIt  # heavy

    # "code": an indented paragraph is a paragraph in a newsroom's file, never a listing.
    tokens = MarkdownIt("commonmark", {"maxNesting": 50}).enable("table").disable("code").parse(body)
    document = _build(tokens)
    if any(token.type in _STRUCTURE for token in tokens):
        return document
    return unmarked(document)


def _build(tokens: list[Token]) -> Document:
    builder = Builder()
    within: list[str] = []
    for index, token in enumerate(tokens):
        if token.nesting == 1:
            within.append(token.type)
        elif token.nesting == -1:
            within.pop()
        elif token.type == "html_block":
            html.add(builder, token.content)
        elif token.type == "fence":
            builder.add(BlockKind.PARAGRAPH, token.content)
        elif token.type == "inline" and "table_open" not in within:
            _add(builder, within, token, tokens[index - 1].tag)
        if token.type == "tr_open":
            builder.add(BlockKind.LIST_ITEM, _row(tokens, index))
    return builder.document()


def _add(builder: Builder, within: list[str], token: Token, tag: str) -> None:
    text = _plain(token)
    if within[-1] == "heading_open":
        builder.heading(text, int(tag[1:]))
    elif "blockquote_open" in within:
        builder.add(BlockKind.QUOTE, text)
    elif "list_item_open" in within:
        builder.add(BlockKind.LIST_ITEM, text)
    else:
        builder.add(BlockKind.PARAGRAPH, text, apart=_is_bold(token.children or ()))


def _is_bold(children: Sequence[Token]) -> bool:
    """Whether nothing of a paragraph stands outside of one pair of bold's marks."""
    shown = [child.type for child in children if child.content or child.type != "text"]
    return shown[:1] == ["strong_open"] and shown.index("strong_close") == len(shown) - 1


def _row(tokens: list[Token], start: int) -> str:
    cells: list[str] = []
    for token in tokens[start:]:
        if token.type == "tr_close":
            break
        if token.type == "inline":
            cells.append(_plain(token))
    return html.BETWEEN_CELLS.join(cell for cell in cells if cell)


def _plain(token: Token) -> str:
    """What a reader sees of an inline token; an image shows nothing that is text, a line break stays one."""
    return "".join(map(_seen, token.children or ()))


def _seen(child: Token) -> str:
    if child.type in {"softbreak", "hardbreak"} or (child.type == "html_inline" and child.content.startswith("<br")):
        return "\n"
    return child.content if child.type in {"text", "text_special", "code_inline"} else ""
