"""What an adapter must be to stand in a table (readers, writers, targets); checks are values: checks/rule.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import (
        Action,
        Article,
        Document,
        Edition,
        Known,
        Payload,
        Receipt,
        RemoteState,
        SiteProfile,
        Story,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader found in a file: the document and the metadata that the file itself carries."""

    document: Document
    metadata: Mapping[str, Any]
    """Keys of story.toml's ``[brief]`` and ``[[source]]``, not yet validated; ``title`` where the file names one."""


class Reader(Protocol):
    """Text of one format -> blocks and metadata. Bytes are decoded before (readers/encoding.py)."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The file name endings that it reads, with the dot, in lower case."""
        ...

    def read(self, text: str) -> Reading:
        """The document and its metadata.

        Raises:
            SourceError: the text can't be read as this format.
        """
        ...


class Writer(Protocol):
    """A story -> an article. Deterministic; reads nothing but its arguments."""

    @property
    def name(self) -> str:
        """What settings, findings and tests call it."""
        ...

    def write(self, story: Story, profile: SiteProfile) -> Article:
        """The article, each sentence with its support and edits."""
        ...


class Target(Protocol):
    """A kind of site."""

    @property
    def name(self) -> str:
        """What settings, findings and tests call it."""
        ...

    def render(self, edition: Edition, story_key: str) -> Payload:
        """The desired state of the post: pure, canonical, the same bytes for the same edition."""
        ...


class Site(Protocol):
    """One site, connected: the account is known, the site's own id too."""

    @property
    def id(self) -> str:
        """The site's own id: two addresses of one site share it."""
        ...

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        """The story's post as it is now; None if there is none.

        Raises:
            UnavailableError: the site could not be asked.
            RefusedError: there is one that this account may not see.
        """
        ...

    def push(self, payload: Payload, known: Known | None) -> Receipt:
        """Create the draft (``known`` is None) or update it on condition that nobody changed it since; never twice.

        Raises:
            RefusedError: people changed it, or it is live, trashed, locked or somebody else's.
            UnavailableError: it is not known whether it arrived.
        """
        ...

    def carries(self, remote: RemoteState, payload: Payload) -> bool:
        """Whether that state is what a push of that payload leaves."""
        ...


class Journal(Protocol):
    """The memory of what was sent; every call is durable when it returns."""

    def known(self, site: str, story: str) -> Known | None:
        """The story's post on that site as of the last push."""
        ...

    def open_intent(self, site: str, story: str) -> bool:
        """Whether the last push has no result: it may have arrived."""
        ...

    def begin(self, *, run: str, site: str, story: str, payload_sha256: str) -> int:
        """Write down that a push is about to leave."""
        ...

    def finish(self, intent: int, action: Action, *, detail: str | None = None, known: Known | None = None) -> None:
        """Write down what came of it."""
        ...
