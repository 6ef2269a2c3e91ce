"""Intent, look, send, record: the one place that decides whether something is sent again.

A story is created at most once. What may have been sent (a timeout, a reset, a 5xx, an unreadable answer) is looked
for before anything else happens; a POST is never repeated blindly. What people changed on the site stays: the site's
own fingerprint, sent back as a condition, makes their change a refusal and not a silence.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.errors import PublisherError, UnavailableError
from cms_publisher.model import Action, Known, Receipt

if TYPE_CHECKING:
    from cms_publisher.model import Payload
    from cms_publisher.protocols import Journal, Site


def deliver(payload: Payload, site: Site, journal: Journal, run: str) -> Receipt:
    """Make the site carry the payload, once.

    Raises:
        RefusedError: people changed the post, or it is published, trashed, locked or somebody else's.
        UnavailableError: the site could not be asked, or it is unknown whether the push arrived; a re-run finds out.
        UsageError: the site does not accept this account or this configuration, or the journal can't be written.
    """
    known = journal.known(site.id, payload.story)
    if known is not None and known.payload_sha256 == payload.sha256 and not journal.open_intent(site.id, payload.story):
        remote = site.observe(payload.story, known)
        if remote is not None and remote.etag == known.etag:
            return Receipt(story=payload.story, site=payload.site, action=Action.UNCHANGED, remote=remote)
    intent = journal.begin(run=run, site=site.id, story=payload.story, payload_sha256=payload.sha256)
    try:
        receipt = _send(payload, site, known)
    except UnavailableError as error:
        journal.finish(intent, Action.UNKNOWN, detail=error.code)
        raise
    except PublisherError as error:
        journal.finish(intent, Action.REFUSED, detail=error.code)
        raise
    journal.finish(intent, receipt.action, known=_as_known(payload, receipt))
    return receipt


def _send(payload: Payload, site: Site, known: Known | None) -> Receipt:
    """Send once; if the answer was lost, look whether it arrived."""
    try:
        return site.push(payload, known)
    except UnavailableError:
        remote = site.observe(payload.story, known)
        if remote is None or not site.carries(remote, payload):
            raise
    # It is there: this push writes nothing, and reads every field back.
    receipt = site.push(payload, known)
    return replace(receipt, action=Action.CREATED if known is None else Action.UPDATED)


def _as_known(payload: Payload, receipt: Receipt) -> Known | None:
    """What to remember. A push that did not land whole is tried again by the next run, so its payload is not kept."""
    if receipt.remote is None:
        return None
    return Known(
        post_id=receipt.remote.post_id,
        etag=receipt.remote.etag,
        payload_sha256="" if receipt.not_landed else payload.sha256,
        fields=receipt.remote.fields,
    )
