"""What was cut, corrected and added since the source, for the page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.measure import words_by_source
from cms_publisher.messages import say
from cms_publisher.report.inventory import parts
from cms_publisher.report.review_json import passage
from cms_publisher.report.sentences import MINOR, EditView, edit_views
from cms_publisher.report.wording import counted, dated_name, source_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.messages import Lang
    from cms_publisher.model import Edition, Review, Story
    from cms_publisher.report.inventory import Part

_TEXT: Final = ("headline", "standfirst", "body")


@dataclass(frozen=True, slots=True, kw_only=True)
class CutView:
    """Passages cut for one reason: pairs of source and text."""

    kind: str
    passages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedView:
    """Something that the primary source doesn't say: what it is, its words, a link to it."""

    what: str
    text: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UntoldView:
    """The sentences of a source that the article tells in no words."""

    name: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The lists; an attribution is an addition, and no correction."""

    cuts: tuple[CutView, ...]
    corrections: tuple[EditView, ...]
    minor: str
    added: tuple[AddedView, ...]
    untold: tuple[UntoldView, ...]


def changes(story: Story, edition: Edition, review: Review, lang: Lang) -> Changes:
    """What became of the sources on the way to the article."""
    text = [part for part in parts(edition) if part.field in _TEXT]
    edits = [edit for part in text for edit in part.sentence.edits]
    minor = sum(edit.kind in MINOR for edit in edits)
    return Changes(
        cuts=_cuts(story, edition, lang),
        corrections=edit_views((edit for edit in edits if edit.kind != EditKind.ATTRIBUTION), lang),
        minor=counted("page.minor", minor, lang) if minor else "",
        added=(*_borrowed(story, edition, lang), *_own_words(text, lang)),
        untold=_untold(story, review, lang),
    )


def _untold(story: Story, review: Review, lang: Lang) -> tuple[UntoldView, ...]:
    return tuple(
        UntoldView(name=dated_name(story.source(source), lang), sentences=tuple(passage(span, story) for span in spans))
        for source, spans in groupby(review.untold, key=lambda span: span.source)
    )


def _cuts(story: Story, edition: Edition, lang: Lang) -> tuple[CutView, ...]:
    ordered = sorted(edition.article.cuts, key=lambda cut: str(cut.kind))
    return tuple(
        CutView(
            kind=say(f"edit.{kind}", lang),
            passages=tuple((source_name(story.source(cut.span.source)), passage(cut.span, story)) for cut in cuts),
        )
        for kind, cuts in groupby(ordered, key=lambda cut: str(cut.kind))
    )


def _borrowed(story: Story, edition: Edition, lang: Lang) -> Iterator[AddedView]:
    """Each other source that the body takes from, with how much."""
    first = {block.source: number for number, block in reversed(list(enumerate(edition.article.body)))}
    for source_id, words in words_by_source(edition.article).items():
        if source_id != story.primary.id and words:
            name = dated_name(story.source(source_id), lang)
            yield AddedView(what=name, text=counted("page.words", words, lang), href=f"#body-{first[source_id]}-0")


def _own_words(text: list[Part], lang: Lang) -> Iterator[AddedView]:
    """The house's words: whole sentences without a source, and attributions before borrowed ones."""
    for part in text:
        if not part.sentence.support:
            yield AddedView(what=say("page.added.house", lang), text=part.sentence.text, href=f"#{part.anchor}")
            continue
        for edit in part.sentence.edits:
            if edit.kind == EditKind.ATTRIBUTION:
                yield AddedView(what=say("edit.attribution", lang), text=edit.after, href=f"#{part.anchor}")
