"""Which of the fields that the tool chose were guessed: made in a way that desk chiefs let pass in fewer than half.

Measured on 255 stories (`python -m tests.heldout.ready`); beside each rule, how many of so many a chief would sign.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Hit
from cms_publisher.french.words import content_words
from cms_publisher.model import Place, Severity
from cms_publisher.seo.initials import first_names
from cms_publisher.seo.labelled import label
from cms_publisher.seo.matching import holds
from cms_publisher.seo.pixels import width
from cms_publisher.seo.title_worth import NARROW
from cms_publisher.seo.where import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Seo

RULES: Final = {
    "title-tag-off": Severity.WARNS,
    "title-tag-unnamed": Severity.WARNS,
    "title-tag-quoted": Severity.WARNS,
    "title-tag-narrow": Severity.NOTES,
    "description-short": Severity.WARNS,
    "description-initial": Severity.WARNS,
    "description-elsewhere": Severity.WARNS,
    "keyphrase-common": Severity.WARNS,
}
_SHORT: Final = 100
"""Characters under which a description tells too little: 6 of 25."""
_HALF: Final = 0.5
_NAME: Final = re.compile(r"(?<!^)(?<!: )(?<!«\u00a0)\b[A-ZÀ-Ý]")


_OF_NO_USE: Final = frozenset({"title-tag-off", "title-tag-unnamed", "title-tag-quoted", "description-initial"})
"""What nobody would take for a field, whatever stands there now."""


def is_worth_offering(context: Context, now: Seo) -> bool:
    """Whether the one field that an edition has otherwise than ``now`` is none of these."""
    changed = {
        field
        for field in ("title_tag", "meta_description")
        if getattr(context.edition.seo, field) != getattr(now, field)
    }
    return not any(hit.rule in _OF_NO_USE and hit.place.field in changed for hit in fields(context))


def fields(context: Context) -> Iterator[Hit]:
    """One for each field that the brief doesn't give; of a file that came back nothing is known."""
    seo, brief = context.edition.seo, context.edition.brief
    if not seo.slug:
        return
    title, keyphrase, description = context.title_tag, seo.focus_keyphrase, seo.meta_description.text
    if title and not brief.title_tag and (rule := _title_tag(context, title, keyphrase)):
        place = Place(field="title_tag")
        yield Hit(rule=rule, place=place, args={"title": title, "keyphrase": keyphrase}, evidence=title)
    if description and not brief.meta_description and (rule := _description(context, description)):
        args = {"characters": len(description)}
        yield Hit(rule=rule, place=Place(field="meta_description"), args=args, evidence=description)
    if keyphrase and not brief.keyphrase and _is_common(keyphrase):
        place = Place(field="focus_keyphrase")
        yield Hit(rule="keyphrase-common", place=place, args={"keyphrase": keyphrase}, evidence=keyphrase)


def _title_tag(context: Context, title: str, keyphrase: str) -> str | None:
    wanted = set(content_words(keyphrase))
    if wanted and not wanted & set(content_words(title)):
        return "title-tag-off"  # 4 of 21
    if "«" in title:
        return "title-tag-quoted"  # 1 of 14
    labelled = title == context.headline.text and title.startswith(label(keyphrase))
    if not (labelled or _NAME.search(title)):
        place = place_of(context.edition.article)
        if not holds(place, title) if place else "\u00a0: " not in title:
            return "title-tag-unnamed"  # 4 of 40; what the copy's own headline labels itself is no guess
    return "title-tag-narrow" if width(title) < NARROW else None


def _description(context: Context, description: str) -> str | None:
    if first_names(description):
        return "description-initial"  # 1 of 5
    if len(description) < _SHORT:
        return "description-short"
    words, above = set(content_words(description)), set(content_words(context.edition.article.standfirst_text))
    elsewhere = above and len(words & above) < _HALF * len(words)
    return "description-elsewhere" if elsewhere else None  # 11 of 31, and the standfirst beside it is no better


def _is_common(keyphrase: str) -> bool:
    """Whether it is one word, or names neither place nor anybody: 10 of 42."""
    return len(content_words(keyphrase)) == 1 or keyphrase.islower()
