"""The default writer: it edits, it does not invent. Offline and deterministic; one module for each format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.formats import named
from cms_publisher.writers.formats import WRITERS_BY_FORMAT

if TYPE_CHECKING:
    from cms_publisher.model import Article, SiteProfile, Story


@dataclass(frozen=True, slots=True)
class Digest:
    """The writer named ``digest``."""

    name: str = "digest"

    def write(self, story: Story, profile: SiteProfile) -> Article:
        """The article in the brief's format, each sentence with its support and edits.

        Raises:
            UsageError: there is no such format.
        """
        return WRITERS_BY_FORMAT[named(story.brief.format).name](story, profile)


DIGEST: Final = Digest()
