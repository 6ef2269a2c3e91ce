"""The place that stands above a local report, put before its headline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.boilerplate.places import before_headline, place_line
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.names import lower_start
from cms_publisher.model import Edit, Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import Cut, Source


def placed(title: Sentence | None, source: Source, cuts: Iterable[Cut]) -> tuple[Sentence | None, tuple[Cut, ...]]:
    """The title behind its place, whose line is then no cut: "Lorzac : la piscine fermée"."""
    found = place_line(source.document)
    before = before_headline(title.text, source.document) if title else ""
    if title is None or found is None or not before:
        return title, tuple(cuts)
    span = Span(source=source.id, start=found[0].start, end=found[0].end)
    text = before + (lower_start(title.text) if before.endswith(": ") else title.text)
    edit = Edit(kind=EditKind.LABEL, before=source.document.slice(found[0]), after=before.strip())
    headed = replace(title, text=text, support=(span, *title.support), edits=(*title.edits, edit))
    return headed, tuple(cut for cut in cuts if cut.span != span)
