"""What a source of the same day or later tells as changed, of what the article tells as it was first reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.french.changes import changed
from cms_publisher.french.words import stems_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.fidelity.align import Index
    from cms_publisher.model import Source


def updates(index: Index, primary: Source) -> Iterator[tuple[Source, str, frozenset[str]]]:
    """The sentences of other sources, no older than the ``primary``, that tell a change: whose, which, of what."""
    if primary.published is None:
        return
    for stretch in index.stretches:
        if stretch.source is primary or not _is_no_older(stretch.source, primary.published):
            continue
        for start, end in stretch.spans:
            text = stretch.text[start:end]
            if noun := changed(text):
                yield stretch.source, text, stems_of(noun)


def _is_no_older(source: Source, day: date) -> bool:
    return source.published is not None and source.published >= day
