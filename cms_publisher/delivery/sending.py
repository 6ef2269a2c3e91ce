"""One write whose answer may be lost: look, then decide; never a second one blindly."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher.errors import UnavailableError
from cms_publisher.merge import same
from cms_publisher.model import Action
from cms_publisher.protocols import OtherStateError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Known, RemoteState, Write
    from cms_publisher.protocols import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """How often a write that did not arrive is sent, and how long is waited between."""

    tries: int = 3
    pause: float = 1.0
    """Seconds; doubled each time, and the half of it left to chance, so that many clients don't come back together."""
    budget: float = 15.0
    """Seconds of all pauses together; a site that asks for more is left for a later run."""
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random


AGAIN = Again()
"""What a push without another word has."""


def send(write: Write, site: Site, known: Known | None, again: Again) -> tuple[Action, RemoteState]:
    """Send it; where the answer was lost, see whether it arrived, and send it again only where it did not.

    A site that can't tell a second arrival from the first gets none: what is still on its way would make two.

    Raises:
        OtherStateError: the post is not as the write expects.
        UnavailableError: it did not arrive, or that is not known.
    """
    left, pause = again.budget, again.pause
    for _ in range(again.tries - 1 if site.is_atomic else 0):
        try:
            return _sent(write, site, known)
        except UnavailableError as error:
            wait = max(pause * (1 + again.chance()) / 2, _asked(error))
            if wait > left:
                raise
        again.sleep(wait)
        left, pause = left - wait, pause * 2
    return _sent(write, site, known)


def _sent(write: Write, site: Site, known: Known | None) -> tuple[Action, RemoteState]:
    try:
        return site.write(write)
    except UnavailableError:
        remote = site.observe(write.story, known)
        if remote is None or remote.etag == write.over:
            raise
        if not _carries(remote, write):
            raise OtherStateError(remote) from None
    return (Action.UPDATED if write.over else Action.CREATED), remote


def _carries(remote: RemoteState, write: Write) -> bool:
    return all(same(name, remote.fields.get(name), value) for name, value in write.fields.items())


def _asked(error: UnavailableError) -> float:
    """The seconds that the site asks to wait."""
    wait = error.args_.get("wait")
    return float(wait) if isinstance(wait, int | float) else 0.0
