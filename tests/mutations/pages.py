"""An article as a list of lines that can be changed one by one, and what the review says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cms_publisher import pipeline
from cms_publisher.fidelity.align import build
from cms_publisher.french import sentences
from cms_publisher.model import ArticleBlock, BlockKind, Sentence, SiteProfile
from cms_publisher.readers.returned import Returned
from cms_publisher.readers.story import read_story
from cms_publisher.report.review_json import pointed_at
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.fidelity.align import Index
    from cms_publisher.fidelity.mode import Mode
    from cms_publisher.model import Story

NOT_ABOUT_FIDELITY = frozenset({"length", "extent", "rights", "subheadings", "seo", "image", "embargo"})
"""Checks whose findings catch no mutant: a changed word count is no catch."""


@dataclass(frozen=True)
class Line:
    """One field or block of an article."""

    field: str
    kind: BlockKind
    text: str
    source: str | None = None

    @property
    def sentences(self) -> list[str]:
        return [self.text[start:end] for start, end in sentences.split(self.text)]

    def but(self, old: str, new: str) -> Line:
        """The line with one sentence replaced, or taken out."""
        at = self.text.index(old)
        text = self.text[:at] + new + self.text[at + len(old) :]
        return replace(self, text=" ".join(text.split(" ")).strip().replace("  ", " "))


@dataclass(frozen=True)
class Page:
    """An article of a story."""

    name: str
    story: Story
    index: Index
    lines: tuple[Line, ...]

    def with_lines(self, lines: list[Line]) -> Page:
        return replace(self, lines=tuple(line for line in lines if line.text))

    def with_line(self, at: int, line: Line) -> Page:
        return self.with_lines([*self.lines[:at], line, *self.lines[at + 1 :]])


def digest(path: Path, context: tuple[Path, ...] = ()) -> Page:
    """What the default writer makes of a story."""
    story = read_story(path, context=context)
    dossier = pipeline.prepare(story, SiteProfile(), DEFAULT, TARGETS[0])
    article, seo = dossier.edition.article, dossier.edition.seo
    lines = [
        Line("headline", BlockKind.TITLE, article.headline.text),
        Line("standfirst", BlockKind.PARAGRAPH, article.standfirst_text),
        *(Line("body", block.kind, block.text, block.source) for block in article.body),
        Line("title_tag", BlockKind.TITLE, seo.title_tag.text),
        Line("meta_description", BlockKind.PARAGRAPH, seo.meta_description.text),
    ]
    return Page(path.stem, story, build(story), tuple(line for line in lines if line.text))


def returned(page: Page) -> Returned:
    """The page as a file that came back."""
    said = {line.field: line.text for line in page.lines}
    body = tuple(
        ArticleBlock(kind=line.kind, sentences=(Sentence(text=line.text),), level=2)
        for line in page.lines
        if line.field == "body"
    )
    return Returned(
        headline=said.get("headline"),
        standfirst=said.get("standfirst"),
        body=body,
        title_tag=said.get("title_tag"),
        meta_description=said.get("meta_description"),
    )


def verdicts(page: Page, mode: Mode) -> list[tuple[str, str, str]]:
    """What the review finds, but for lengths: the rule, the words that it points at, the evidence."""
    edition, review = pipeline.review_returned(returned(page), page.story, SiteProfile(), mode=mode, index=page.index)
    return [
        (f"{each.check}.{each.rule}", pointed_at(each.place, edition), each.evidence or "")
        for each in review.findings
        if each.check not in NOT_ABOUT_FIDELITY and each.rule != "metadata"
    ]
