"""Reads a case: sources, article, expected findings, as an editor writes them in Markdown (see cases/README.md)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cms_publisher.model import (
    Article,
    ArticleBlock,
    Block,
    BlockKind,
    Brief,
    Document,
    Edition,
    Rights,
    Role,
    Sentence,
    Seo,
    SiteProfile,
    Source,
    Story,
)

if TYPE_CHECKING:
    from cms_publisher.model import Finding

CASES = Path(__file__).with_name("cases")
_FIELD = re.compile(r"^(\w[\w ô]*?)\u00a0?\s?: (.*)$")
_ORDINALS = {"min_words": int, "subheadings": int}


@dataclass(frozen=True)
class Case:
    title: str
    checks: tuple[str, ...]
    story: Story
    edition: Edition
    expected: tuple[str, ...]


def all_cases() -> list[Case]:
    return [case for path in sorted(CASES.glob("*.md")) if path.name != "README.md" for case in read(path)]


def read(path: Path) -> list[Case]:
    chapters = re.split(r"^# ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [_case(chapter) for chapter in chapters]


def described(finding: Finding, edition: Edition) -> str:
    """A finding as a case file writes it: severity, code, place, the words of its place, or those that it lists."""
    place = finding.place
    where = place.field if place.block is None else f"{place.field} {place.block}"
    words = _text(edition, place.field, place.block)[place.start : place.end] if place.start is not None else ""
    if finding.rule == "turns":
        words = " / ".join(re.findall(r"(?:^|; )«\u00a0(.+?)\u00a0» \(", str(finding.args["words"])))
    return f"{finding.severity} {finding.check}.{finding.rule}, {where}" + (f" : {words}" if words else "")


def _text(edition: Edition, field: str, block: int | None) -> str:
    if block is not None:
        return edition.article.body[block].text
    return {
        "headline": edition.article.headline.text,
        "standfirst": edition.article.standfirst_text,
        "title_tag": edition.seo.title_tag.text,
        "meta_description": edition.seo.meta_description.text,
        "excerpt": edition.seo.excerpt.text,
    }[field]


def _case(chapter: str) -> Case:
    title, _, rest = chapter.partition("\n")
    head, *parts = re.split(r"^## ", rest, flags=re.MULTILINE)
    sections = [part.partition("\n")[::2] for part in parts]
    sources = [_source(name.removeprefix("Source "), body) for name, body in sections if name.startswith("Source")]
    named = {name.strip(): body for name, body in sections}
    brief = _brief(named.get("Commande", ""))
    wanted = re.search(r"^Contrôles : (.*)$", head, flags=re.MULTILINE)
    assert wanted, title
    expected = tuple(line[2:] for line in named["Constats"].splitlines() if line.startswith("- "))
    story = Story(key="cas", brief=brief, primary=sources[0], context=tuple(sources[1:]))
    return Case(title, tuple(wanted[1].split(", ")), story, _edition(named["Article"], brief), expected)


def _paragraphs(text: str) -> tuple[dict[str, str], list[str]]:
    """The lines ``name: value`` at the start, then the paragraphs."""
    fields: dict[str, str] = {}
    lines = text.strip().splitlines()
    while lines and (found := _FIELD.match(lines[0])):
        fields[found[1]] = found[2]
        lines.pop(0)
    return fields, [part.strip() for part in "\n".join(lines).split("\n\n") if part.strip()]


def _source(name: str, text: str) -> Source:
    fields, paragraphs = _paragraphs(text)
    blocks, at = [], 0
    for paragraph in paragraphs:
        kind, skipped = _kind(paragraph)
        blocks.append(Block(kind=kind, start=at + skipped, end=at + len(paragraph)))
        at += len(paragraph) + 2
    return Source(
        id=name.strip(),
        document=Document(text="\n\n".join(paragraphs), blocks=tuple(blocks)),
        role=Role.PRIMARY,
        outlet=fields.get("outlet"),
        title=fields.get("title"),
        url=fields.get("url"),
        published=date.fromisoformat(fields["published"]) if "published" in fields else None,
        rights=Rights(fields.get("rights", "licensed")),
    )


def _brief(text: str) -> Brief:
    fields, _ = _paragraphs(text)
    values: dict[str, Any] = {name: _ORDINALS.get(name, str)(value) for name, value in fields.items()}
    return Brief(**values)


def _edition(text: str, brief: Brief) -> Edition:
    fields, paragraphs = _paragraphs(text)
    headline, standfirst = Sentence(text=fields.get("Titre", "")), fields.get("Chapô", "")
    article = Article(
        headline=headline,
        standfirst=(Sentence(text=standfirst),) if standfirst else (),
        body=tuple(_block(paragraph) for paragraph in paragraphs),
    )
    seo = Seo(
        focus_keyphrase=fields.get("Expression", ""),
        slug=fields.get("Slug", ""),
        title_tag=Sentence(text=fields.get("Balise titre", headline.text)),
        meta_description=Sentence(text=fields.get("Description", "")),
        excerpt=Sentence(text=standfirst),
    )
    return Edition(brief=brief, article=article, seo=seo, json_ld={}, profile=SiteProfile())


def _block(paragraph: str) -> ArticleBlock:
    kind, skipped = _kind(paragraph)
    level = 2 if kind is BlockKind.HEADING else 0
    return ArticleBlock(kind=kind, level=level, sentences=(Sentence(text=paragraph[skipped:]),))


def _kind(paragraph: str) -> tuple[BlockKind, int]:
    """What it is, and how many characters say so."""
    for mark, kind in (("### ", BlockKind.HEADING), ("- ", BlockKind.LIST_ITEM)):
        if paragraph.startswith(mark):
            return kind, len(mark)
    return BlockKind.PARAGRAPH, 0
