"""The headline: there, short enough for listings, no mere repeat of the opening, chosen by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.angle import is_on, subject_missed
from cms_publisher.fidelity.boilerplate.head_lines import LABELS, head_line
from cms_publisher.fidelity.excerpts.overlap import opens_alike
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.typography import typeset
from cms_publisher.french.unfinished import unfinished
from cms_publisher.french.unnamed import unnamed
from cms_publisher.french.words import fold
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Brief

_DOSSIER: Final = "dossier"
_PLACE: Final = Place(field="headline")


def _look(context: Context) -> Iterator[Hit]:
    article = context.edition.article
    text = article.headline.text.strip()
    candidates = " / ".join(sentence.text for sentence in article.candidates.headline)
    if not text:
        yield Hit(rule="empty", place=_PLACE)
        return
    if len(text) > (limit := context.thresholds.headline_characters):
        args = {"characters": len(text), "limit": limit}
        yield Hit(rule="too-long", place=_PLACE, args=args, evidence=text)
    if angle := _missed(text, context.edition.brief):
        yield Hit(rule="off-angle", place=_PLACE, args={"angle": angle, "candidates": candidates}, evidence=text)
    if unfinished(text):
        yield Hit(rule="incomplete", place=_PLACE, evidence=text)
    if what := unnamed(text):
        yield Hit(rule="unnamed", place=_PLACE, args={"what": what}, evidence=text)
    if opens_alike(text, _first_sentence(context)):
        yield Hit(rule="same-as-opening", place=_PLACE, evidence=text)
    if context.edition.brief.format == _DOSSIER and context.edition.brief.headline is None:
        yield Hit(rule="dossier", place=_PLACE, evidence=text)
    elif is_made(context):
        yield Hit(rule="made-by-tool", place=_PLACE, evidence=text)
    elif context.edition.brief.headline is None and head_line(text) in LABELS:
        yield Hit(rule="label", place=_PLACE, evidence=text)


def is_made(context: Context) -> bool:
    """Whether the tool took it out of the text: neither the brief gave it nor the copy."""
    text = context.edition.article.headline.text.strip()
    given = context.edition.brief.headline or fold(text) == fold(typeset(context.story.primary.title or ""))
    return not given and text in [one.text for one in context.edition.article.candidates.headline]


def _missed(headline: str, brief: Brief) -> str | None:
    """What the headline is asked to be on and is not."""
    if brief.angle:
        return None if is_on(headline, brief.angle) else brief.angle
    return None if brief.headline else subject_missed(headline, brief)


def _first_sentence(context: Context) -> str:
    return next((line.text for line in context.text if not is_dateline(line.text)), "")


CHECK: Final = Check(
    name="headline",
    rules={
        "empty": Severity.BLOCKS,
        "too-long": Severity.WARNS,
        "off-angle": Severity.WARNS,
        "incomplete": Severity.WARNS,
        "label": Severity.WARNS,
        "unnamed": Severity.WARNS,
        "same-as-opening": Severity.WARNS,
        "made-by-tool": Severity.WARNS,
        "dossier": Severity.WARNS,
    },
    look=_look,
)
