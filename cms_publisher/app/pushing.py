"""The way out of a real run: one connection a site, one journal a thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from threading import Lock, get_ident
from typing import TYPE_CHECKING
from uuid import uuid4

from cms_publisher.consent import NO_CONSENT
from cms_publisher.errors import PublisherError
from cms_publisher.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import ExitStack

    from cms_publisher.app.outcome import Outcome
    from cms_publisher.consent import Consent
    from cms_publisher.delivery.circuit import Circuit
    from cms_publisher.journal.database import Database
    from cms_publisher.journal.pushes import PushJournal
    from cms_publisher.model import Receipt, SiteProfile, Standing
    from cms_publisher.pipeline import Dossier
    from cms_publisher.protocols import Site
    from cms_publisher.settings import Settings
    from cms_publisher.targets.wordpress.connect import Connection


@dataclass(slots=True)
class Push:
    """Each site is asked once who we are, whatever the number of stories; any thread may push, but no story in two."""

    config: Settings
    resources: ExitStack
    consent: Consent = NO_CONSENT
    run: str = field(default_factory=lambda: uuid4().hex)
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    journal: Database | None = None
    """Given by who pushes in one thread only; else each thread opens its own when it first needs it."""
    expected: tuple[str, ...] = ()
    """The stories that will come: where several do, each site is asked once where they stand."""
    _seen: dict[str, Mapping[str, Standing]] = field(default_factory=dict)
    _sites: dict[str, Connection | PublisherError] = field(default_factory=dict)
    _circuits: dict[str, Circuit] = field(default_factory=dict)
    _journals: dict[int, Database] = field(default_factory=dict)
    """By thread: a transaction is one connection's."""
    _first: Lock = field(default_factory=Lock)
    """Held by the thread that does for all what is done once."""

    def __call__(self, outcome: Outcome) -> Outcome:
        """The outcome with its receipt, or with why there is none; what the review blocks stays as it is."""
        dossier = outcome.dossier
        if dossier is None or dossier.review.verdict is Verdict.BLOCKED:
            return outcome
        try:
            return replace(outcome, receipt=self._sent(dossier))
        except PublisherError as error:
            return replace(outcome, error=error)

    def _sent(self, dossier: Dossier) -> Receipt:
        from cms_publisher.delivery import deliver
        from cms_publisher.delivery.circuit import Circuit
        from cms_publisher.journal.pushes import PushJournal

        self._require_passage(dossier)
        connection = self.connected(dossier.edition.profile)
        journal = PushJournal(self.opened())
        with self._circuits.setdefault(connection.site.id, Circuit()):
            seen = self._standings(connection.site, journal).get(dossier.payload.story)
            return deliver(dossier.payload, connection.site, journal, self.run, consent=self.consent, seen=seen)

    def _standings(self, site: Site, journal: PushJournal) -> Mapping[str, Standing]:
        """Where the stories stand that will come and were pushed before: one request a hundred, at the first one."""
        with self._first:
            if site.id not in self._seen:
                known = {key: found for key in self.expected if (found := journal.known(site.id, key))}
                self._seen[site.id] = site.standings(known) if len(known) > 1 else {}
            return self._seen[site.id]

    def trouble(self, site: str) -> PublisherError | None:
        """Why that site could not be connected to; None where it could, or nobody tried."""
        found = self._sites.get(site)
        return found if isinstance(found, PublisherError) else None

    def _require_passage(self, dossier: Dossier) -> None:
        from cms_publisher.gate import require_passage
        from cms_publisher.journal.embargoes import EmbargoJournal

        key, edition = dossier.story.key, dossier.edition
        lifted = EmbargoJournal(self.opened()).lifted(key) if edition.brief.embargo_until else ()
        require_passage(key, edition.brief, edition.profile, self.clock(), lifted)

    def opened(self) -> Database:
        """This thread's connection to the journal.

        Raises:
            UsageError: it can't be opened.
        """
        from cms_publisher.journal import open_journal

        if self.journal is not None:
            return self.journal
        with self._first:  # a new one is made once
            if get_ident() not in self._journals:
                opened = self.resources.enter_context(open_journal(self.config.journal))
                self._journals[get_ident()] = opened
            return self._journals[get_ident()]

    def connected(self, profile: SiteProfile) -> Connection:
        """The site, asked once who we are.

        Raises:
            PublisherError: it can't be pushed to: the same error at every call.
        """
        with self._first:
            if profile.name not in self._sites:
                self._sites[profile.name] = self._connected(profile)
            found = self._sites[profile.name]
        if isinstance(found, PublisherError):
            raise found
        return found

    def _connected(self, profile: SiteProfile) -> Connection | PublisherError:
        from cms_publisher.media import FOLDER, upload_files
        from cms_publisher.targets.wordpress.connect import connect

        try:
            return connect(
                self.config.credentials(profile.name),
                profile,
                pictures=lambda path: upload_files(path, self.config.state / FOLDER, cropped=profile.crops),
            )
        except PublisherError as error:
            return error
