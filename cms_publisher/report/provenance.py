"""What each sentence stands on, kept small, for those who edit the post in WordPress (docs/plugin-protocol.md).

A sentence is found again by its own text, wherever people move it. Of a source nothing goes out but its name, date and
address, and of its text the passages that sentences stand on, none of them long.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.fidelity.edits import only_typography
from cms_publisher.report.inventory import parts
from cms_publisher.report.review_json import passage
from cms_publisher.report.wording import source_name
from cms_publisher.seo.links import lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Edition, Sentence, Source, Span, Story

VERSION: Final = 1
PASSAGE: Final = 500
"""Characters of a source that stand beside one sentence at most, for each passage that it stands on."""
LONGEST: Final = 200_000
"""Bytes; of an article beyond that (some 20,000 words) nothing is kept."""
_FIELDS: Final = frozenset({"headline", "standfirst", "body"})


def provenance(story: Story, edition: Edition) -> str:
    """The record as ASCII JSON; empty where the site's profile wants none, or where it is too long.

    ``{"version", "sources": [{"name", "date", "url"}], "sentences": [{"text", "by", "support": [...]}]}``. ``support``
    names sources by their index, each with its passage as ``text`` (``cut`` where it is longer than ``PASSAGE``); no
    ``text``: the source has the sentence's own words. ``by`` is who wrote it. What is not known, or empty, is left out.
    """
    if not edition.profile.provenance:
        return ""
    sources = _Sources(story)
    sentences = [_sentence(text, sentence, sources) for text, sentence in _sentences(edition).items()]
    record = {"version": VERSION, "sources": sources.named, "sentences": sentences}
    text = json.dumps(record, separators=(",", ":"))
    return text if len(text) <= LONGEST else ""


def _sentences(edition: Edition) -> dict[str, Sentence | None]:
    """Each text once, in reading order, the lines below the article last: these are nobody's sentences."""
    shown = [part.sentence for part in parts(edition) if part.field in _FIELDS]
    found: dict[str, Sentence | None] = dict.fromkeys((*(each.text for each in shown), *lines(edition.links)))
    return found | {sentence.text: sentence for sentence in reversed(shown)}


@dataclass(frozen=True, slots=True)
class _Sources:
    """The sources that are needed, in the order in which they are."""

    story: Story
    named: list[dict[str, str]] = field(default_factory=list)
    _index: dict[str, int] = field(default_factory=dict)

    def index(self, source: Source) -> int:
        if source.id not in self._index:
            self._index[source.id] = len(self.named)
            self.named.append(_source(source))
        return self._index[source.id]


def _source(source: Source) -> dict[str, str]:
    known = {
        "name": source_name(source),
        "date": source.published.isoformat() if source.published else "",
        "url": source.url or "",
    }
    return {key: value for key, value in known.items() if value}


def _sentence(text: str, sentence: Sentence | None, sources: _Sources) -> dict[str, Any]:
    if sentence is None:
        return {"text": text}
    known = {"text": text, "by": sentence.by, "support": list(_support(sentence, sources))}
    return {key: value for key, value in known.items() if value}


def _support(sentence: Sentence, sources: _Sources) -> Iterator[dict[str, Any]]:
    for span in sentence.support:
        yield {"source": sources.index(sources.story.source(span.source)), **_passage(span, sentence, sources.story)}


def _passage(span: Span, sentence: Sentence, story: Story) -> dict[str, Any]:
    text = " ".join(passage(span, story).split())
    if only_typography(text, sentence.text):
        return {}
    if len(text) <= PASSAGE:
        return {"text": text}
    return {"text": text[:PASSAGE].rsplit(" ", 1)[0], "cut": True}
