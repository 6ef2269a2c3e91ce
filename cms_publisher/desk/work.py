"""What a sending does: the same calls as the command line's, their outcome in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cms_publisher.app import comparing, publishing, tracking
from cms_publisher.consent import NO_CONSENT, Consent
from cms_publisher.desk.sending import Result
from cms_publisher.desk.words import site_name
from cms_publisher.errors import RefusedError
from cms_publisher.messages import say
from cms_publisher.model import Brief
from cms_publisher.report.wording import field_names

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.messages import Lang
    from cms_publisher.model import Receipt
    from cms_publisher.settings import Settings

Work = Callable[[], Result]


def draft(settings: Settings, folder: Path, site: str, lang: Lang, consent: Consent = NO_CONSENT) -> Work:
    """Make or update the story's draft on a site."""

    def work() -> Result:
        request = publishing.Request(
            stories=(folder,),
            context=(),
            sites=(site,),
            overrides=Brief(),
            lang=lang,
            out=None,
            jobs=1,
            consent=consent,
        )
        (outcome,) = publishing.publish(settings, request)
        if outcome.error:
            raise outcome.error
        if outcome.receipt is None:
            raise RefusedError("desk.blocked")
        return _told(outcome.receipt, site_name(settings, site), lang)

    return work


def if_seen(settings: Settings, folder: Path, site: str, seen: str, then: Work) -> Work:
    """The work, if the post is still what somebody looked at (``seen``: its fingerprint)."""

    def work() -> Result:
        compared = comparing.compare(settings, folder, site=site)
        if compared.remote is None or compared.remote.etag != seen:
            raise RefusedError("desk.seen-moved", site=site)
        return then()

    return work


def withdraw(settings: Settings, folder: Path, site: str, by: str, reason: str, lang: Lang) -> Work:  # noqa: PLR0913, PLR0917
    """Put the story's draft into the site's trash, while nobody touched it."""

    def work() -> Result:
        remote = tracking.withdraw(settings, str(folder), by=by, reason=reason, site=site)
        return Result(words=say("desk.withdrawn", lang, site=site_name(settings, site)), link=remote.edit_link)

    return work


def _told(receipt: Receipt, site: str, lang: Lang) -> Result:
    words = say(f"desk.sent-{receipt.action}", lang, site=site)
    if receipt.not_landed:
        words = f"{words} {say('desk.not-landed', lang, fields=field_names(receipt.not_landed, lang))}"
    return Result(words=words, link=receipt.remote.edit_link if receipt.remote else None)
