"""A draft taken back, a post taken over: written down before and after, as a push is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.consent import DRAFTS
from cms_publisher.delivery.deciding import refusal_of_case
from cms_publisher.errors import PublisherError, RefusedError, UnavailableError
from cms_publisher.model import Action, Known

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Intent, RemoteState
    from cms_publisher.protocols import Journal, Site


def withdraw(site: Site, journal: Journal, intent: Intent) -> RemoteState:
    """Put a story's draft into the trash, only while nobody touched it since the last push.

    Raises:
        RefusedError: there is none, people changed it, it is no draft any more, or somebody has it open.
        UnavailableError: the site could not be asked, or it is unknown whether it arrived.
    """
    known = journal.known(site.id, intent.story)

    def taken() -> RemoteState:
        remote = site.observe(intent.story, known)
        if remote is None:
            raise RefusedError("withdraw-nothing", story=intent.story, site=intent.site_name)
        if remote.status == "trash":
            return remote
        _refuse_touched(remote, known)
        return site.withdraw(intent.story, remote)

    return _written_down(journal, intent, Action.WITHDRAWN, taken, known)


def adopt(site: Site, journal: Journal, intent: Intent, post_id: int) -> RemoteState:
    """Make a post that stands there the story's; nothing of it changes, and the next push asks before it writes.

    Raises:
        RefusedError: no such post, another story's, or the story has one.
        UnavailableError: the site could not be asked.
    """
    known = journal.known(site.id, intent.story)
    if known is not None and known.post_id != post_id and site.observe(intent.story, known) is not None:
        raise RefusedError("adopt-has-one", story=intent.story, post=known.post_id)
    return _written_down(journal, intent, Action.ADOPTED, lambda: site.adopt(intent.story, post_id), None)


def _written_down(
    journal: Journal, intent: Intent, action: Action, do: Callable[[], RemoteState], known: Known | None
) -> RemoteState:
    number = journal.begin(intent)
    try:
        remote = do()
    except PublisherError as error:
        lost = isinstance(error, UnavailableError)
        journal.finish(number, Action.UNKNOWN if lost else Action.REFUSED, detail=error.code)
        raise
    unseen = Known(post_id=remote.post_id, etag="", payload_sha256="", fields={})
    journal.finish(number, action, known=replace(known, payload_sha256="") if known else unseen)
    return remote


def _refuse_touched(remote: RemoteState, known: Known | None) -> None:
    if remote.status not in DRAFTS:
        raise refusal_of_case(remote)
    if remote.locked_by is not None:
        raise RefusedError("post-open", by=remote.locked_by or "?", link=remote.edit_link)
    touched = remote.changed != () if remote.changed is not None else known is None or remote.etag != known.etag
    if touched:
        fields = ", ".join(remote.changed or ())
        raise RefusedError("withdraw-touched", fields=fields, post=remote.post_id, link=remote.edit_link)
