"""What an adapter must be to stand in a table (readers, writers, targets); checks are values: checks/rule.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from cms_publisher.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import (
        Action,
        Article,
        Document,
        Edition,
        Intent,
        Known,
        Payload,
        RemoteState,
        SiteProfile,
        Standing,
        Story,
        Wanted,
        Write,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader found in a file: the document and the metadata that the file itself carries."""

    document: Document
    metadata: Mapping[str, Any]
    """Keys of story.toml's ``[brief]`` and ``[[source]]``, not yet validated; ``title`` where the file names one."""


class Reader(Protocol):
    """A file of one format -> text -> blocks and metadata."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The file name endings that it reads, with the dot, in lower case."""
        ...

    def decode(self, data: bytes, name: str) -> str:
        """The text of a file's bytes; ``name`` is what an error calls the file (readers/encoding.py).

        Raises:
            SourceError: the bytes are not of this format.
        """
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


class OtherStateError(RefusedError):
    """The post is not in the state that a write expects: the state that it is in decides what happens."""

    def __init__(self, remote: RemoteState) -> None:
        super().__init__("post-unknown-base", site="", post=remote.post_id, link=remote.edit_link)
        self.remote = remote


class StaleIdsError(RefusedError):
    """The write names a term or picture that was deleted since it was looked up; nothing of it was written."""

    def __init__(self, url: str) -> None:
        super().__init__("terms-deleted", url=url)


class Site(Protocol):
    """One site, connected: the account is known, the site's own id too."""

    @property
    def id(self) -> str:
        """The site's own id: two addresses of one site share it."""
        ...

    @property
    def is_atomic(self) -> bool:
        """Whether a write that arrives twice changes nothing the second time."""
        ...

    def wanted(self, payload: Payload) -> Wanted:
        """The payload as this site takes it."""
        ...

    def no_place(self, payload: Payload) -> tuple[str, ...]:
        """The payload's fields that this site can't keep."""
        ...

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        """The story's post as it is now; None if there is none.

        Raises:
            UnavailableError: the site could not be asked.
            RefusedError: there is one that this account may not see.
        """
        ...

    def write(self, write: Write) -> tuple[Action, RemoteState]:
        """Create or update in one step, sent once; what was done, and the post after it.

        Raises:
            OtherStateError: the post is there, or is not as it was seen, or in a state that was not allowed.
            StaleIdsError: a term or picture that it names is gone; ``wanted`` looks them up anew.
            RefusedError: it is somebody else's, was deleted, or the account may not.
            UnavailableError: it is not known whether it arrived.
        """
        ...

    def standings(self, stories: Mapping[str, Known | None]) -> dict[str, Standing]:
        """Where these stories stand, a hundred in a request; what the journal knows helps a site that has no keys."""
        ...

    def withdraw(self, story_key: str, remote: RemoteState) -> RemoteState:
        """Put the draft into the trash, on condition that it is as it was seen; the post after it."""
        ...

    def adopt(self, story_key: str, post_id: int) -> RemoteState:
        """Make a post that stands there the story's, and change nothing of it."""
        ...

    def announce(self, payload: Payload, wanted: Wanted) -> None:
        """Tell those who edit the post that a newer version waits, where the site can show it."""
        ...


class Journal(Protocol):
    """The memory of what was sent; every call is durable when it returns."""

    def known(self, site: str, story: str) -> Known | None:
        """The story's post on that site as of the last push."""
        ...

    def open_intent(self, site: str, story: str) -> bool:
        """Whether the last push has no result: it may have arrived."""
        ...

    def begin(self, intent: Intent) -> int:
        """Write down that a push is about to leave."""
        ...

    def keep(self, intent: int, remote: RemoteState) -> None:
        """Write down what people wrote, before it is overwritten."""
        ...

    def finish(self, intent: int, action: Action, *, detail: str | None = None, known: Known | None = None) -> None:
        """Write down what came of it."""
        ...
