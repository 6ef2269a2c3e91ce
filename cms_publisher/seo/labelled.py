"""What stands before a title tag and a colon, the words that the story is searched by or its place; and behind it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.places import names_place
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.lexicon import readings
from cms_publisher.model import Edit
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.pixels import width

if TYPE_CHECKING:
    from cms_publisher.model import Sentence, SiteProfile
    from cms_publisher.seo.evidence import Evidence

_BARE_NAME: Final = re.compile(r"(?P<what>[^A-ZÀ-Ý]*[a-zà-ÿœ]{3,}) (?P<name>[A-ZÀ-Ý][\w’-]+)")
"""What somebody searches with where: no phrase of a text."""
_AT: Final = r"[ \u00a0]à[ \u00a0]"
_WITHIN: Final = r"[ \u00a0](?:en[ \u00a0]|dans[ \u00a0](?:les?[ \u00a0]|la[ \u00a0]|l[’']))"
_LINK: Final = rf"(?:{_AT}|{_WITHIN}|[ \u00a0](?:de[ \u00a0](?:la[ \u00a0]|l[’'])?|du[ \u00a0]|des[ \u00a0]|d[’']))"


def label(keyphrase: str) -> str:
    """What stands before a title that does not begin with the keyphrase: "OTAN Asie-Pacifique : "."""
    return f"{keyphrase[:1].upper()}{keyphrase[1:]}\u00a0: "


def with_label(title: Sentence, keyphrase: str, facts: Evidence) -> Sentence:
    """The title behind the keyphrase, recorded."""
    first = next(iter(tokenize(title.text)), None)
    named = (
        first is None or facts.is_name(first) or first.form == "me" or not (readings(first.form) or "'" in first.form)
    )
    small = first is not None and first.start == 0 and not named
    text = title.text[:1].lower() + title.text[1:] if small else title.text
    before = label(keyphrase)
    edits = (*title.edits, Edit(kind=EditKind.LABEL, before="", after=before))
    return replace(title, text=before + text, edits=edits)


def spelled_out(keyphrase: str, text: str) -> str:
    """The keyphrase with what the text puts before the name at its end: "explosion Lorme" is "explosion à Lorme".

    As it is where that is nowhere said, or may be whom something is given to: "confiée à Morel" is no place.
    """
    found = _BARE_NAME.fullmatch(keyphrase)
    if found is None or keyphrase in text:
        return keyphrase
    what, name = re.escape(found["what"]), re.escape(found["name"])
    at = rf"[Àà][ \u00a0]{name}"
    placed = names_place(found["name"]) or re.search(rf"{at} \([A-ZÀ-Ý]|(?:\A|[.!?»] )À[ \u00a0]{name},", text)
    link = (
        re.search(rf"\b{what}(?P<link>{_LINK}){name}\b", text)
        or re.search(rf"(?P<link>{_WITHIN}){name}\b", text)
        or (re.search(rf"(?P<link>{_AT}){name}\b", text) if placed else None)
    )
    return f"{found['what']}{link['link']}{found['name']}" if link else keyphrase


def labelled_by(keyphrase: str, title: str) -> str:
    """What of the keyphrase stands before a title's colon: "piscine" of "piscine intercommunale"; "" for nothing."""
    before = title.partition("\u00a0: ")[0] if "\u00a0: " in title else ""
    at = keyphrase.lower().find(before.lower()) if before else -1
    return keyphrase[at : at + len(before)] if at >= 0 else ""


def suffixed(sentence: Sentence, profile: SiteProfile) -> Sentence:
    """The title with the site's suffix, if both fit; the suffix is the site's own and stands on no source."""
    text = sentence.text + profile.title_tag_suffix
    return replace(sentence, text=text) if width(text) <= profile.thresholds.title_tag_pixels else sentence
