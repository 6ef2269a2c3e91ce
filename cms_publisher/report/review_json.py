"""The review as data: the verdict, the findings in words, and what each sentence stands on."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from cms_publisher.messages import say
from cms_publisher.report.inventory import Part, parts

if TYPE_CHECKING:
    from cms_publisher.messages import Lang
    from cms_publisher.model import (
        Approval,
        Cut,
        Edition,
        Finding,
        Place,
        Review,
        Sentence,
        Span,
        Story,
        Waiver,
    )


def review_json(story: Story, edition: Edition, review: Review, lang: Lang) -> dict[str, object]:
    """What review.json holds; offsets count code points of the source's text, half open.

    That text is what its reader made of the file: decoded, in NFC, line ends as LF, Markdown and HTML without marks.
    """
    return {
        "story": story.key,
        "site": edition.profile.name,
        "verdict": review.verdict.value,
        "words": review.words,
        "findings": [finding_json(finding, lang) for finding in review.findings],
        "waivers": [_as_dict(waiver) for waiver in review.waivers],
        "approvals": [_as_dict(approval) for approval in review.approvals],
        "provenance": [_provenance(part, story) for part in parts(edition)],
        "cuts": [_cut(cut, story) for cut in edition.article.cuts],
        "untold": [_span(span, story) for span in review.untold],
        "candidates": _candidates(edition),
        "links": {"sources": _links(edition.links.sources), "related": _links(edition.links.related)},
    }


def finding_words(finding: Finding, lang: Lang) -> str:
    """What a finding says to a person."""
    words = say(f"{finding.check}.{finding.rule}", lang, **finding.args)
    if "waived_by" in finding.args:
        words += say("waived", lang, by=finding.args["waived_by"], reason=finding.args["waived_reason"])
    return words


def passage(span: Span, story: Story) -> str:
    """The source's own characters."""
    return story.source(span.source).document.text[span.start : span.end]


def finding_json(finding: Finding, lang: Lang) -> dict[str, object]:
    """A finding as data, with its words."""
    return {
        "id": finding.id,
        "check": finding.check,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding_words(finding, lang),
        "place": _place(finding.place),
        "evidence": finding.evidence,
        "fix": finding.fix,
        "waived": _waived(finding),
    }


def _waived(finding: Finding) -> dict[str, object] | None:
    """Who let it stand, and why."""
    if "waived_by" not in finding.args:
        return None
    return {name: finding.args[f"waived_{name}"] for name in ("by", "reason", "at")}


def _as_dict(decision: Waiver | Approval) -> dict[str, object]:
    """A decision as data; the story is the file's own."""
    return {each.name: getattr(decision, each.name) for each in fields(decision) if each.name != "story"}


def _place(place: Place) -> dict[str, object]:
    return {"field": place.field, "block": place.block, "start": place.start, "end": place.end}


def _provenance(part: Part, story: Story) -> dict[str, object]:
    edits = [{"kind": str(edit.kind), "before": edit.before, "after": edit.after} for edit in part.sentence.edits]
    return {
        "sentence": part.sentence.text,
        "field": part.field,
        "block": part.block,
        "support": [_span(span, story) for span in part.sentence.support],
        "edits": edits,
    }


def _span(span: Span, story: Story) -> dict[str, object]:
    return {"source": span.source, "start": span.start, "end": span.end, "text": passage(span, story)}


def _cut(cut: Cut, story: Story) -> dict[str, object]:
    return {**_span(cut.span, story), "kind": str(cut.kind)}


def _candidates(edition: Edition) -> dict[str, list[str]]:
    candidates, offers = edition.article.candidates, edition.offers
    return {
        "headline": _texts(candidates.headline),
        "standfirst": _texts(candidates.standfirst),
        "subheading": _texts(candidates.subheading),
        "title_tag": _texts(offers.title_tag),
        "keyphrase": list(offers.keyphrase),
        "meta_description": _texts(offers.meta_description),
        "tags": list(edition.tag_candidates),
    }


def _links(lines: tuple[Sentence, ...]) -> list[dict[str, object]]:
    return [{"text": line.text, "url": line.links[0].url if line.links else None} for line in lines]


def _texts(sentences: tuple[Sentence, ...]) -> list[str]:
    return [sentence.text for sentence in sentences]


def pointed_at(place: Place, edition: Edition) -> str:
    """The characters of the edition that a place names; empty where it names none."""
    if place.start is None:
        return ""
    article, seo = edition.article, edition.seo
    texts = {
        "headline": article.headline.text,
        "standfirst": article.standfirst_text,
        "title_tag": seo.title_tag.text,
        "meta_description": seo.meta_description.text,
        "excerpt": seo.excerpt.text,
    }
    text = article.body[place.block].text if place.block is not None else texts.get(place.field, "")
    return text[place.start : place.end]
