"""One write whose answer may be lost: look, then decide; never a second one blindly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.backoff import Backoff, Tries
from cms_publisher.errors import UnavailableError
from cms_publisher.merge import beside, same
from cms_publisher.model import Action
from cms_publisher.protocols import OtherStateError

if TYPE_CHECKING:
    from cms_publisher.model import Known, RemoteState, Write
    from cms_publisher.protocols import Site


AGAIN: Final = Backoff(pause=1.0, budget=15.0)
"""How often a write that did not arrive is sent, where a push has no other word."""


def send(write: Write, site: Site, known: Known | None, again: Backoff) -> tuple[Action, RemoteState]:
    """Send it; where the answer was lost, see whether it arrived, and send it again only where it did not.

    A site that can't tell a second arrival from the first gets none: what is still on its way would make two.

    Raises:
        OtherStateError: the post is not as the write expects.
        UnavailableError: it did not arrive, or that is not known.
    """
    tries = Tries(again)
    while True:
        try:
            return site.write(write)
        except UnavailableError as error:
            lost = error
        remote = site.observe(write.story, known)  # where even this is not answered, nothing is sent again
        if remote is not None and remote.etag != write.over:
            if not _carries(remote, write) or _touched(remote, write):
                raise OtherStateError(remote)
            return (Action.UPDATED if write.over else Action.CREATED), remote
        if not site.is_atomic:
            raise lost
        tries.wait(lost)


def _touched(remote: RemoteState, write: Write) -> bool:
    """Whether people saved since the write arrived: what they did is no part of it."""
    people = remote.changed if remote.changed is not None else beside(write.seen, remote.fields, write.fields)
    return bool({*people} - {*write.keeps})


def _carries(remote: RemoteState, write: Write) -> bool:
    return all(same(name, remote.fields.get(name), value) for name, value in write.fields.items())
