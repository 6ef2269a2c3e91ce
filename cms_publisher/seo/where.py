"""Where an article's story happens: the place that its headline has, or that its opening says it is in."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.places import names_place
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french import tables
from cms_publisher.french.lexicon import readings
from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind
from cms_publisher.seo.elsewhere import NO_PLACES, is_only_one
from cms_publisher.seo.links import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article

_OF_PLACES: Final = (
    "ville|commune|maire|élus|(?:conseil )?municipal|régional|départemental|tribunal|correctionnel|judiciaire|large|"
    "écoles?|collège|cantine|gare|port|église|mairie"
)
"""What only has a place's name behind "de"."""
_NAME: Final = r"(?:L[ae]s?[ \u00a0]|L[’'])?[A-ZÀ-ÖØ-Ý][\w’]*[a-zà-ÿ](?:-[\w’]+)*(?![ \u00a0-][A-ZÀ-ÖØ-Ý]|[\w’-])"
_THERE: Final = re.compile(
    rf"(?:\b[àÀ]|\b[Aa]u large de|\b[Pp]rès de|\b(?:{_OF_PLACES}) de)[ \u00a0](?P<there>{_NAME})|"
    rf"\b(?:{_OF_PLACES}) d[’'](?P<of>{_NAME})|"
    r"\b[Dd]ans l[ea][ \u00a0](?P<area>(?:Haute?|Basse?|Val|Pays)-[A-ZÀ-Ý][\w’-]+)(?![ \u00a0][A-ZÀ-Ý])|"
    r"\b(?:[dD]e|[eE]n|et)[ \u00a0](?P<shaped>(?:[A-ZÀ-ÖØ-Ý][\w’]*-)+(?:[\w’]+-)*[A-ZÀ-ÖØ-Ý][\w’]+(?![\w’-]))"
)
"""Where a sentence says that something is, or a name that may have a place's own shape: "Lussan-le-Vieux"."""
LABEL: Final = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Ý][\w’-]*(?: [A-ZÀ-ÖØ-Ýa-zà-ÿ][\w’-]*){0,3}?)(?:\.\s|[ \u00a0\u202f]:\s)")
"""What stands before a headline's colon, or before its rubric: "Lorme : …", "Lorme. Conseil municipal : …"."""
_ALONE: Final = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Ý][\w’-]+)\.")
"""A report's dateline."""
_OWN: Final = re.compile(
    r"(?:\b(?:install|bas|domicili|né|implant|hospitalis|scolaris)\w*|"
    r"\b(?:siège|originaires?|venue?s?|partie?s?)\b[^.]{0,20})\Z"
)
"""What somebody's own place stands behind: "la société, installée à Dijon"."""
_FIRST: Final = 3
_OPENING: Final = 6
_AGAIN: Final = 2
"""The first sentences say where it is; or some more, of what further paragraphs name again."""


def place_of(article: Article) -> str:
    """The place that the headline names, else the one of the opening that most paragraphs name; "" for none.

    Of two that stand in it alike, neither is where the story is; nor is what ``seo/elsewhere.py`` doubts.
    """
    headline = article.headline.text
    label = LABEL.match(headline)
    named = [label["name"]] if label and is_place(label["name"], article) else []
    if named := [*named, *_places(headline, article)]:
        return named[0]
    blocks = [block for block in article.body if block.kind is not BlockKind.HEADING]
    told = [*article.standfirst, *(one for block in blocks[:_OPENING] for one in block.sentences)][:_OPENING]
    early = {name: at < _FIRST for at, text in reversed(list(enumerate(told))) for name in _places(text.text, article)}
    often = {name: sum(name in block.text for block in blocks) for name in early}
    sure = sorted((early[name], often[name], name) for name in early if early[name] or often[name] >= _AGAIN)
    alone = len(sure) == 1 or (sure and sure[-1][:2] > sure[-2][:2])
    texts = [article.standfirst_text, *(block.text for block in blocks)]
    place = sure[-1][2] if sure and alone else _put_before_others(article)
    return place if place and is_only_one(place, [one.text for one in told], texts) else ""


def _put_before_others(article: Article) -> str:
    """The place that headlines offered beside it have before them; before a quotation stands who says it."""
    told = (one for one in article.candidates.headline if "«" not in one.text)
    puts = Counter(edit.after for one in told for edit in one.edits if edit.kind is EditKind.LABEL)
    place = next(iter(puts), "").rstrip(" \u00a0:")
    return place if len(content_words(place)) == 1 and not readings(place.lower()) else ""


def _places(text: str, article: Article) -> Iterator[str]:
    """The places that a sentence says something is in, in order."""
    if (alone := _ALONE.fullmatch(text)) and not readings(alone["name"].lower()):
        yield alone["name"]
    for found in _THERE.finditer(text):
        name = next(filter(None, found.groups()))
        shown = found["area"] or (names_place(name) if found["shaped"] else is_place(name, article))
        if shown and name not in NO_PLACES and not _OWN.search(text[: found.start()].rstrip()):
            yield name


def is_place(name: str, article: Article) -> bool:
    """Whether it has the shape of a place's name, or the text says where or whose council it is."""
    unknown = name.isalpha() and not readings(name.lower())  # no charge that stands before a hearing's headline
    labels = (edit.after for edit in article.headline.edits if edit.kind is EditKind.LABEL) if unknown else ()
    if any(label.startswith(name) for label in labels) or names_place(name) or name in tables.lines("places"):
        return True
    told = re.compile(
        rf"(?:\b[àÀ][ \u00a0]|\b(?:{_OF_PLACES}) (?:de[ \u00a0]|d[’']))(?-i:{re.escape(name)})\b", re.IGNORECASE
    )
    texts = (article.headline.text, *(sentence.text for sentence in sentences(article)))
    return any(map(told.search, texts))
