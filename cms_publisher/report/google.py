"""What Google and a shared link show of a page, cut at the pixel; sizes and widths as they were in 2025."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cms_publisher.seo.pixels import width

if TYPE_CHECKING:
    from cms_publisher.model import Edition

_ELLIPSIS: Final = "\u00a0…"
_TEXT_SIZE: Final = 14.0
_DESKTOP: Final = (20.0, 580.0, 920.0)
_PHONE: Final = (18.0, 640.0, 680.0)
_CARD: Final = (16.0, 920.0, 476.0)
"""Size of the title; room for title and description in px, both of their lines together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """One result: site and path above, title, description."""

    device: str
    site: str
    path: str
    title: str
    description: str


def previews(edition: Edition) -> tuple[Preview, ...]:
    """The result on a desktop screen and on a phone."""
    return (_preview("desktop", edition, *_DESKTOP), _preview("phone", edition, *_PHONE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The link card of social networks and messengers: picture, site, title on two lines, a line of description."""

    site: str
    title: str
    description: str
    image: str | None
    """What the picture shows; None: the story has none."""


def card(edition: Edition) -> Card:
    """The card of the article's link: the headline, not the title tag, stands on it."""
    image = edition.brief.image
    size, title, description = _CARD
    return Card(
        site=urlsplit(edition.profile.url or "").netloc,
        title=fitted(edition.article.headline.text, title, size),
        description=fitted(edition.seo.meta_description.text, description, _TEXT_SIZE),
        image=(image.alt or image.path.name) if image else None,
    )


def fitted(text: str, pixels: float, size: float) -> str:
    """``text``, or as many of its whole words as fit into ``pixels`` with an ellipsis."""
    if width(text, size) <= pixels:
        return text
    words = text.split(" ")
    while len(words) > 1 and width(" ".join(words) + _ELLIPSIS, size) > pixels:
        words.pop()
    return " ".join(words) + _ELLIPSIS


def _preview(device: str, edition: Edition, size: float, title: float, description: float) -> Preview:
    address = urlsplit(edition.profile.url or "")
    return Preview(
        device=device,
        site=edition.profile.publisher.name if edition.profile.publisher else address.netloc,
        path=" › ".join(part for part in (address.netloc, address.path.strip("/"), edition.seo.slug) if part),
        title=fitted(edition.seo.title_tag.text, title, size),
        description=fitted(edition.seo.meta_description.text, description, _TEXT_SIZE),
    )
