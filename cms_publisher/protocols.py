"""What an adapter must be to stand in one of the tables (readers, writers, checks, targets)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cms_publisher.model import Article, Document, Edition, Finding, Payload, SiteProfile, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader found in a file: the document and the metadata that the file itself carries."""

    document: Document
    metadata: Mapping[str, Any]
    """Keys of story.toml's ``[brief]`` and ``[[source]]``, not yet validated; plus ``title`` where the file names one."""


class Reader(Protocol):
    """Text of one format -> blocks and metadata. Bytes are decoded before (readers/encoding.py)."""

    suffixes: tuple[str, ...]

    def read(self, text: str) -> Reading:
        """The document and its metadata.

        Raises:
            SourceError: the text can't be read as this format.
        """
        ...


class Writer(Protocol):
    """A story -> an article. Deterministic; reads nothing but its arguments."""

    name: str

    def write(self, story: Story, profile: SiteProfile) -> Article:
        """The article, each sentence with its support and edits."""
        ...


class CheckContext(Protocol):
    """What a check may look at."""

    @property
    def story(self) -> Story:
        """The story with all its sources."""
        ...

    @property
    def edition(self) -> Edition:
        """The article, its SEO fields and the site's profile."""
        ...


class Check(Protocol):
    """One rule: looks, and says what it found. It never edits."""

    name: str

    def __call__(self, context: CheckContext, /) -> Iterable[Finding]:
        """The findings, in reading order; their ``id`` is left empty."""
        ...


class Target(Protocol):
    """A kind of site."""

    name: str

    def render(self, edition: Edition, story_key: str) -> Payload:
        """The desired state of the post: pure, canonical, the same bytes for the same edition."""
        ...
