"""One payload to one site."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.consent import NO_CONSENT, Case
from cms_publisher.delivery import sending
from cms_publisher.delivery.deciding import Decision, decide, goes_further, is_to_be_renewed, keeps_another
from cms_publisher.delivery.sending import send
from cms_publisher.errors import PublisherError, RefusedError, UnavailableError
from cms_publisher.merge import compare, same
from cms_publisher.merge.same import plain
from cms_publisher.model import Action, Intent, Known, Receipt, RemoteState, Write
from cms_publisher.protocols import OtherStateError, StaleIdsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.backoff import Backoff
    from cms_publisher.consent import Consent
    from cms_publisher.model import Payload, Standing, Wanted
    from cms_publisher.protocols import Journal, Site

_ROUNDS: Final = 4
"""How often a state that moved while it was judged is judged anew."""


def deliver(  # noqa: PLR0913 - two have a default
    payload: Payload,
    site: Site,
    journal: Journal,
    run: str,
    *,
    consent: Consent = NO_CONSENT,
    again: Backoff | None = None,
    seen: Standing | None = None,
) -> Receipt:
    """Make the site carry the payload, once.

    Args:
        payload: the desired state.
        site: where to.
        journal: the memory of what was sent.
        run: names the run in the journal.
        consent: a person's word.
        again: how often what did not arrive is sent; None: ``AGAIN``.
        seen: where the story stood at the start of the run, where many were asked about in one request.

    Raises:
        RefusedError: people changed the post, or it is published, trashed, open or somebody else's, and nobody said a
            word for that case.
        UnavailableError: the site could not be asked, or it is unknown whether the push arrived; a re-run finds out.
        UsageError: the site does not accept this account or this configuration, or the journal can't be written.
    """
    known = journal.known(site.id, payload.story)
    if known is not None and known.payload_sha256 == payload.sha256 and not journal.open_intent(site.id, payload.story):
        remote = site.observe(payload.story, known) if seen is None else _as_seen(seen, known)
        if remote is not None and remote.etag == known.etag and not _is_stale(remote, payload):
            lost = site.no_place(payload)
            return Receipt(
                story=payload.story, site=payload.site, action=Action.UNCHANGED, remote=remote, not_landed=lost
            )
    intent = journal.begin(_intent(payload, site, run, consent))
    try:
        receipt, remembered = _Push(payload, site, journal, intent, consent, again or sending.AGAIN).delivered(known)
    except UnavailableError as error:
        journal.finish(intent, Action.UNKNOWN, detail=error.code)
        raise
    except PublisherError as error:
        journal.finish(intent, Action.REFUSED, detail=error.code)
        raise
    journal.finish(intent, receipt.action, detail=_detail(receipt, consent), known=remembered)
    return receipt


@dataclass(frozen=True, slots=True)
class _Push:
    payload: Payload
    site: Site
    journal: Journal
    intent: int
    consent: Consent
    again: Backoff

    def delivered(self, known: Known | None) -> tuple[Receipt, Known]:
        """The receipt, and what to remember of it; a term or picture deleted meanwhile is looked up anew, once."""
        try:
            return self._delivered(known)
        except StaleIdsError:
            return self._delivered(known)

    def _delivered(self, known: Known | None) -> tuple[Receipt, Known]:
        wanted = self.site.wanted(self.payload)
        known = self._unless_deleted(known)
        decision = _first(known, wanted)
        if decision is None:
            return self._over(self.site.observe(self.payload.story, known), known, wanted)
        write = self._write(
            decision,
            wanted,
            over=known.etag if known else "",
            seen=known.fields if known else {},
            post_id=known.post_id if known else None,
        )
        try:
            action, remote = send(write, self.site, known, self.again)
        except OtherStateError as error:
            return self._over(error.remote, known, wanted)
        return self._result(action, remote, decision, wanted)

    def _over(self, remote: RemoteState | None, known: Known | None, wanted: Wanted) -> tuple[Receipt, Known]:
        """Write over a state that the journal does not know, as far as that may be."""
        for _ in range(_ROUNDS):
            if remote is None:
                raise RefusedError("post-gone", post=known.post_id if known else "?")
            decision = self._decided(remote, known, wanted)
            if not decision.fields and not is_to_be_renewed(remote, wanted):
                return self._result(Action.UNCHANGED, remote, decision, wanted)
            if decision.overwrites:
                self.journal.keep(self.intent, remote)
            write = self._write(decision, wanted, over=remote.etag, seen=remote.fields, post_id=remote.post_id)
            try:
                action, remote = send(write, self.site, known, self.again)
            except OtherStateError as error:
                remote = error.remote
            else:
                return self._result(action, remote, decision, wanted)
        raise UnavailableError("post-moving", link=remote.edit_link if remote else "")

    def _decided(self, remote: RemoteState, known: Known | None, wanted: Wanted) -> Decision:
        try:
            return decide(remote, known, wanted, self.consent)
        except RefusedError:
            if wanted.sha256 != remote.pushed_sha256:
                with suppress(PublisherError):  # the refusal is what counts
                    self.site.announce(self.payload, wanted)
            raise

    def _unless_deleted(self, known: Known | None) -> Known | None:
        """Nothing is known any more where the post was deleted and a person wants a new one."""
        if known is None or Case.DELETED not in self.consent.even_if:
            return known
        return known if self.site.observe(self.payload.story, known) else None

    def _write(
        self, decision: Decision, wanted: Wanted, *, over: str, seen: Mapping[str, object], post_id: int | None
    ) -> Write:
        return Write(
            story=self.payload.story,
            fields=decision.fields,
            sha256=wanted.sha256,
            over=over,
            seen=seen,
            post_id=post_id,
            allow=self.consent.even_if | ({Case.SCHEDULED} if goes_further(wanted) else set()),
            keeps=decision.keeps,
            signed=self._signed(),
            provenance=wanted.provenance,
        )

    def _signed(self) -> tuple[str, str] | None:
        by, reason = self.consent.by, self.consent.reason
        return (by, reason) if self.consent.force and by and reason else None

    def _result(self, action: Action, remote: RemoteState, decision: Decision, wanted: Wanted) -> tuple[Receipt, Known]:
        sent = {name: value for name, value in decision.fields.items() if action is not Action.UNCHANGED}
        altered = tuple(sorted(name for name in sent if plain(remote.fields.get(name)) != plain(sent[name])))
        receipt = Receipt(
            story=self.payload.story,
            site=self.payload.site,
            action=action,
            remote=remote,
            not_landed=(*altered, *wanted.absent, *self.site.no_place(self.payload)),
            kept=decision.keeps,
            overwritten=decision.overwrites,
        )
        whole = not wanted.absent and all(same(name, remote.fields.get(name), value) for name, value in sent.items())
        return receipt, _remembered(self.payload, receipt, remote, wanted, whole=whole)


def _first(known: Known | None, wanted: Wanted) -> Decision | None:
    """What to send where the site is as the journal has it; None where people's changes stand in it already."""
    if known is None or not known.etag:
        return Decision(fields=wanted.fields)
    diff = compare(known.base, known.fields, wanted.fields)
    return None if diff.by_people else Decision(fields=diff.merged)


def _is_stale(remote: RemoteState, payload: Payload) -> bool:
    """Whether something that nobody edits is not as it is to be."""
    return remote.moved or keeps_another(remote, payload.provenance)


def _as_seen(seen: Standing, known: Known) -> RemoteState:
    return RemoteState(
        post_id=known.post_id,
        status=seen.status,
        edit_link=seen.edit_link,
        etag=seen.etag,
        fields=known.fields,
        moved=seen.moved,
        provenance=seen.provenance,
    )


def _remembered(payload: Payload, receipt: Receipt, remote: RemoteState, wanted: Wanted, *, whole: bool) -> Known:
    """What to remember. A push that did not land whole is tried again by the next run, so its payload is not kept."""
    ours = {**remote.fields, **{name: wanted.fields.get(name) for name in receipt.kept}} if receipt.kept else None
    return Known(
        post_id=remote.post_id,
        etag=remote.etag,
        payload_sha256=payload.sha256 if whole else "",
        fields=remote.fields,
        ours=ours,
        base_etag=remote.pushed_etag,
    )


def _intent(payload: Payload, site: Site, run: str, consent: Consent) -> Intent:
    return Intent(
        run=run,
        site=site.id,
        site_name=payload.site,
        story=payload.story,
        payload_sha256=payload.sha256,
        by=consent.by,
        reason=consent.reason,
    )


def _detail(receipt: Receipt, consent: Consent) -> str | None:
    """What was done beyond the rule: "kept title", "overwrote content", "even-if published"."""
    said = [
        *(f"kept {name}" for name in receipt.kept),
        *(f"overwrote {name}" for name in receipt.overwritten),
        *(f"even-if {case}" for case in sorted(consent.even_if)),
    ]
    return ", ".join(said) or None
