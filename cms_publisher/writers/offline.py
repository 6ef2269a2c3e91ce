"""The default writer: it edits, it does not invent. Offline and deterministic; one module for each format."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.signatures import author
from cms_publisher.fidelity.formats import named
from cms_publisher.writers.formats import WRITERS_BY_FORMAT

if TYPE_CHECKING:
    from cms_publisher.model import Article, SiteProfile, Story

_PIECES: Final = "dossier"


@dataclass(frozen=True, slots=True)
class Digest:
    """The writer named ``digest``."""

    name: str = "digest"

    def write(self, story: Story, profile: SiteProfile) -> Article:
        """The article in the brief's format, each sentence with its support and edits.

        Raises:
            UsageError: there is no such format.
        """
        return WRITERS_BY_FORMAT[named(story.brief.format).name](_signed(story, profile), profile)


def _signed(story: Story, profile: SiteProfile) -> Story:
    """The story with who wrote its own text as the byline, where the editor names nobody; the site's is the last.

    Several pieces, each linked, have each its own author.
    """
    byline = story.brief.byline
    if (byline is not None and byline != profile.byline) or story.brief.format == _PIECES:
        return story
    return replace(story, brief=replace(story.brief, byline=author(story.primary) or byline))


DIGEST: Final = Digest()
