"""The lights that an SEO plugin would show, folded away: what the checks found, and where the keyphrase stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.messages import say
from cms_publisher.model import BlockKind
from cms_publisher.report.wording import counted
from cms_publisher.seo.lights import Page, each
from cms_publisher.seo.pixels import width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.messages import Lang
    from cms_publisher.model import Edition, Review

_RULES: Final = {
    "title-tag": (
        "seo.title-tag-empty",
        "seo.title-tag-too-wide",
        "seo.title-tag-too-wide-offered",
        "seo.title-tag-hangs",
    ),
    "description": ("seo.description-too-short", "seo.description-too-long"),
    "slug": ("seo.slug-length",),
    "length": ("length.too-short", "length.below-usual", "length.too-long"),
    "subheadings": (
        "subheadings.too-few",
        "subheadings.below-usual",
        "subheadings.below-asked",
        "subheadings.section-too-long",
    ),
    "keyphrase": ("seo.keyphrase-empty",),
    "keyphrase-title": ("seo.keyphrase-not-in-title-tag", "seo.keyphrase-nowhere"),
    "keyphrase-opening": ("seo.keyphrase-not-in-opening", "seo.keyphrase-nowhere"),
    "keyphrase-description": ("seo.keyphrase-not-in-description", "seo.keyphrase-nowhere"),
}
"""A light -> the rules of which a finding turns it off."""
_HALF: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class LightView:
    """One light: on, half or off; what it is of, and what was measured."""

    state: str
    label: str
    value: str


def lights(edition: Edition, review: Review, lang: Lang) -> tuple[LightView, ...]:
    """The checks' lights, then those of the keyphrase's spread."""
    found = {f"{finding.check}.{finding.rule}" for finding in review.findings}
    values = dict(_values(edition, review, lang))
    judged = [
        _light(name, "off" if found.intersection(rules) else "on", values.get(name, ""), lang)
        for name, rules in _RULES.items()
    ]
    return (*judged, *_spread(edition, lang))


def _values(edition: Edition, review: Review, lang: Lang) -> Iterator[tuple[str, str]]:
    seo, limits = edition.seo, edition.profile.thresholds
    description = {"least": limits.meta_description_min, "most": limits.meta_description_max}
    yield (
        "title-tag",
        say("page.pixels-of", lang, n=round(width(seo.title_tag.text)), most=round(limits.title_tag_pixels)),
    )
    yield "description", say("page.characters-of", lang, n=len(seo.meta_description.text), **description)
    yield "slug", seo.slug
    yield "length", counted("page.words", review.words, lang)
    headings = sum(block.kind is BlockKind.HEADING for block in edition.article.body)
    yield "subheadings", counted("page.subheadings", headings, lang)
    yield "keyphrase", seo.focus_keyphrase


def _spread(edition: Edition, lang: Lang) -> Iterator[LightView]:
    """How often the keyphrase comes back, and in how many subheadings: nothing that the text is changed for."""
    if not edition.seo.focus_keyphrase:
        return
    worth = each(edition.seo.focus_keyphrase, edition.seo.title_tag.text, Page.of(edition.article))
    for name, light in (("density", "keyphrase-density"), ("headings", "keyphrase-headings")):
        yield _light(light, _state(worth[name]), "", lang)


def _state(worth: float) -> str:
    if worth >= 1:
        return "on"
    return "half" if worth >= _HALF else "off"


def _light(name: str, state: str, value: str, lang: Lang) -> LightView:
    return LightView(state=state, label=say(f"page.light.{name}", lang), value=value)
