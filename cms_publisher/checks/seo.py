"""What search engines show: title tag and description that fit, the keyphrase where it counts, a short slug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french import sentences
from cms_publisher.french.hanging import hangs, is_cut
from cms_publisher.french.words import content_words
from cms_publisher.model import Place, Severity
from cms_publisher.seo.pixels import width
from cms_publisher.seo.tag_offers import tag_offers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_END: Final = 3
"""Words by which the end of a title tag is shown."""
_MOST_NOTES: Final = 2
"""About one keyphrase: where it stands nowhere, that is one thing to say."""


def _look(context: Context) -> Iterator[Hit]:
    yield from _title_tag(context)
    yield from _description(context)
    yield from _keyphrase(context)
    yield from _slug(context)


def _title_tag(context: Context) -> Iterator[Hit]:
    text, limit = context.edition.seo.title_tag.text, context.thresholds.title_tag_pixels
    place = Place(field="title_tag")
    if not text.strip():
        yield Hit(rule="title-tag-empty", place=place)
    elif (pixels := width(text)) > limit:
        offers = " / ".join(tag_offers(context.edition.article, limit))
        args = {"pixels": round(pixels), "limit": round(limit)} | ({"offers": offers} if offers else {})
        rule = "title-tag-too-wide-offered" if offers else "title-tag-too-wide"
        yield Hit(rule=rule, place=place, args=args, evidence=text)
    told = text.removesuffix(context.edition.profile.title_tag_suffix)
    if is_cut(told):
        yield Hit(rule="title-tag-cut", place=place, args={"end": " ".join(told.split()[-_END:])}, evidence=text)
    elif hangs(text):
        yield Hit(rule="title-tag-hangs", place=place, evidence=text)


def _description(context: Context) -> Iterator[Hit]:
    thresholds, text = context.thresholds, context.edition.seo.meta_description.text
    low, high = thresholds.meta_description_min, thresholds.meta_description_max
    if not low <= len(text) <= high:
        rule = "description-too-short" if len(text) < low else "description-too-long"
        args = {"characters": len(text), "least": low, "most": high}
        yield Hit(rule=rule, place=Place(field="meta_description"), args=args, evidence=text)


def _keyphrase(context: Context) -> Iterator[Hit]:
    seo = context.edition.seo
    phrase = set(content_words(seo.focus_keyphrase))
    if not phrase:
        yield Hit(rule="keyphrase-empty", place=Place(field="focus_keyphrase"))
        return
    opening = context.first_paragraph
    absent = []
    for rule, field, texts in (
        ("keyphrase-not-in-title-tag", "title_tag", [seo.title_tag.text]),
        ("keyphrase-not-in-opening", "body", [opening[start:end] for start, end in sentences.split(opening)]),
        ("keyphrase-not-in-description", "meta_description", [seo.meta_description.text]),
    ):
        if not any(phrase <= set(content_words(text)) for text in texts):
            absent.append((rule, field))
    if len(absent) > _MOST_NOTES:  # one cause, one note
        absent = [("keyphrase-nowhere", "focus_keyphrase")]
    for rule, field in absent:
        args = {"keyphrase": seo.focus_keyphrase}
        yield Hit(rule=rule, place=Place(field=field), args=args, evidence=seo.focus_keyphrase)


def _slug(context: Context) -> Iterator[Hit]:
    slug = context.edition.seo.slug
    words = len([word for word in slug.split("-") if word])
    least, most = context.thresholds.slug_words_min, context.thresholds.slug_words_max
    if not least <= words <= most:
        args = {"words": words, "least": least, "most": most}
        yield Hit(rule="slug-length", place=Place(field="slug"), args=args, evidence=slug)


CHECK: Final = Check(
    name="seo",
    rules={
        "title-tag-empty": Severity.WARNS,
        "title-tag-too-wide": Severity.WARNS,
        "title-tag-too-wide-offered": Severity.WARNS,
        "title-tag-hangs": Severity.WARNS,
        "title-tag-cut": Severity.WARNS,
        "description-too-short": Severity.NOTES,
        "description-too-long": Severity.WARNS,
        "keyphrase-empty": Severity.NOTES,
        "keyphrase-nowhere": Severity.NOTES,
        "keyphrase-not-in-title-tag": Severity.NOTES,
        "keyphrase-not-in-opening": Severity.NOTES,
        "keyphrase-not-in-description": Severity.NOTES,
        "slug-length": Severity.NOTES,
    },
    look=_look,
)
