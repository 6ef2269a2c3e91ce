"""What else a person may choose for each field, by the key of the brief that the choice goes into."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import Edition, Sentence


def choices(edition: Edition) -> dict[str, list[str]]:
    """The wordings offered besides what is set, best first."""
    article, seo, offers = edition.article, edition.seo, edition.offers
    return {
        "headline": _besides(article.headline.text, article.candidates.headline),
        "standfirst": _besides(article.standfirst_text, article.candidates.standfirst),
        "title_tag": _besides(seo.title_tag.text, offers.title_tag),
        "keyphrase": list(offers.keyphrase),
        "meta_description": _besides(seo.meta_description.text, offers.meta_description),
    }


def _besides(shown: str, offered: Iterable[Sentence]) -> list[str]:
    return [one.text for one in offered if one.text != shown]
