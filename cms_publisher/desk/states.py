"""What state a story is in, and who did what to it when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from cms_publisher.app import composing
from cms_publisher.desk import sending
from cms_publisher.desk.words import site_name
from cms_publisher.messages import say
from cms_publisher.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection

    from cms_publisher.desk.database import Database
    from cms_publisher.desk.sending import Sending
    from cms_publisher.messages import Lang
    from cms_publisher.model import Correction
    from cms_publisher.pipeline import Dossier
    from cms_publisher.settings import Settings


class State(StrEnum):
    """A story's state, as the list shows it."""

    REVIEW = "review"
    READY = "ready"
    SENT = "sent"
    CHANGED = "changed"
    BLOCKED = "blocked"
    PLANNED = "planned"


EDITED: Final = frozenset({"post-edited", "post-unknown-base", "merge-conflict", "merge-unknown-base"})
"""The codes of what people changed in WordPress since the last push."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who did what when."""

    at: str
    by: str
    words: str


def state_of(dossier: Dossier | None, sendings: list[Sending], planned: Collection[str] = ()) -> State:
    """The state of a story on a site.

    Args:
        dossier: the story as it is now; None where it can't be read.
        sendings: those to that site, the newest first.
        planned: the keys of the stories that the clock is to send there.
    """
    if dossier is None or dossier.review.verdict is Verdict.BLOCKED:
        return State.BLOCKED
    over = [each for each in sendings if each.state in {sending.State.DONE, sending.State.FAILED}]
    if over and over[0].code in EDITED:
        return State.CHANGED
    if dossier.story.key in planned:
        return State.PLANNED
    sent = next((each for each in over if each.what is not sending.What.LOOK), None)
    writes = {sending.What.SEND, sending.What.MERGE, sending.What.FORCE}
    if sent and sent.state is sending.State.DONE and sent.what in writes and sent.sha256 == dossier.payload.sha256:
        return State.SENT
    approved = any(approval.holds for approval in dossier.review.approvals)
    return State.READY if approved or dossier.review.verdict is Verdict.READY else State.REVIEW


def draft_of(sendings: list[Sending]) -> str | None:
    """Where the story's draft stands in WordPress, by the newest sending that says so; None: nowhere, or withdrawn."""
    for each in sendings:
        if each.what is sending.What.WITHDRAW and each.state is sending.State.DONE:
            return None
        if each.link:
            return each.link
    return None


def note(database: Database, story: str, what: str, by: str, at: str) -> None:
    """Write down what somebody did to a story's folder; ``what``: what is behind desk.did- in messages/."""
    with database.work() as db:
        db.execute("INSERT INTO event (story, what, by, at) VALUES (?, ?, ?, ?)", (story, what, by, at))


def history(
    database: Database, sendings: list[Sending], settings: Settings, names: tuple[str, str], lang: Lang
) -> list[Event]:
    """All that was done to a story, the newest first; ``names``: its folder's and its key."""
    journal = settings.journal
    folder, key = names
    rows = database.rows("SELECT at, by, what FROM event WHERE story = ?", folder)
    events = [Event(at=at, by=by, words=say(f"desk.did-{what}", lang)) for at, by, what in rows]
    events += [_corrected(each, lang) for each in composing.corrections_of(journal, key)]
    decided = composing.decisions_of(journal, key)
    events += [
        Event(at=each.at, by=each.by, words=say("desk.did-waived", lang, reason=each.reason))
        for each in decided.waivers
    ]
    events += [
        Event(at=each.at, by=each.by, words=say("desk.did-approved", lang, site=site_name(settings, each.site)))
        for each in decided.approvals
    ]
    events += [_sent(each, site_name(settings, each.site), lang) for each in sendings]
    return sorted(events, key=lambda each: each.at, reverse=True)


def _corrected(each: Correction, lang: Lang) -> Event:
    code = "taken-back" if each.text == each.base else "corrected" if each.text else "taken-out"
    return Event(
        at=each.at,
        by=each.by,
        words=say(f"desk.did-{code}", lang, field=say(f"place.{each.field}", lang), text=each.text or each.base),
    )


def _sent(each: Sending, site: str, lang: Lang) -> Event:
    words = say(f"desk.did-{each.what}", lang, site=site)
    outcome = each.words or say(f"desk.sending-{each.state}", lang)
    return Event(at=each.at, by=each.by, words=f"{words} {outcome}")
