"""What stands before a title tag and a colon, the words that the story is searched by or its place; and behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Edit
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.pixels import width

if TYPE_CHECKING:
    from cms_publisher.model import Sentence, SiteProfile
    from cms_publisher.seo.evidence import Evidence


def label(keyphrase: str) -> str:
    """What stands before a title that does not begin with the keyphrase: "OTAN Asie-Pacifique : "."""
    return f"{keyphrase[:1].upper()}{keyphrase[1:]}\u00a0: "


def with_label(title: Sentence, keyphrase: str, facts: Evidence) -> Sentence:
    """The title behind the keyphrase, recorded."""
    first = next(iter(tokenize(title.text)), None)
    small = first is not None and first.start == 0 and not facts.is_name(first)
    text = title.text[:1].lower() + title.text[1:] if small else title.text
    before = label(keyphrase)
    edits = (*title.edits, Edit(kind=EditKind.LABEL, before="", after=before))
    return replace(title, text=before + text, edits=edits)


def labelled_by(keyphrase: str, title: str) -> str:
    """What of the keyphrase stands before a title's colon: "piscine" of "piscine intercommunale"; "" for nothing."""
    before = title.partition("\u00a0: ")[0] if "\u00a0: " in title else ""
    at = keyphrase.lower().find(before.lower()) if before else -1
    return keyphrase[at : at + len(before)] if at >= 0 else ""


def suffixed(sentence: Sentence, profile: SiteProfile) -> Sentence:
    """The title with the site's suffix, if both fit; the suffix is the site's own and stands on no source."""
    text = sentence.text + profile.title_tag_suffix
    return replace(sentence, text=text) if width(text) <= profile.thresholds.title_tag_pixels else sentence
