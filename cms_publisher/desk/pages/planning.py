"""The queue: what the clock (`publish --due`) takes up."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from flask import Blueprint, redirect, render_template, request, session, url_for

from cms_publisher.app import queueing
from cms_publisher.desk import guard
from cms_publisher.desk.entries import entry_of
from cms_publisher.desk.forms import instant
from cms_publisher.desk.office import office
from cms_publisher.desk.once import once
from cms_publisher.desk.people import Role
from cms_publisher.desk.words import day_and_clock, error_words, ways
from cms_publisher.errors import PublisherError, UsageError
from cms_publisher.messages import say
from cms_publisher.timetable import FOR_A_PERSON, WAITING, State

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from cms_publisher.timetable import Item

PAGES = Blueprint("planning", __name__)
PLANNED = (*WAITING, State.RUNNING, State.PAUSED)
"""On its way by the clock."""
_WAYS = {"retry": queueing.retry, "discard": queueing.discard, "pause": queueing.pause, "resume": queueing.resume}


@PAGES.get("/file")
def queue() -> str:
    """What waits, and what waits for a person."""
    items, stopped = queueing.listed(office().options.settings)
    ordered = sorted(items, key=lambda item: (item.state not in FOR_A_PERSON, item.due_at))
    return render_template(
        "queue.html.j2",
        entries=[(entry_of(item), _ways(item), _trouble(item)) for item in ordered],
        when=lambda item: day_and_clock(item.due_at.astimezone(ZoneInfo(item.zone)), guard.lang()),
        stopped=stopped,
        may_decide=guard.me().role.may(Role.EDITEUR),
    )


@PAGES.post("/sujets/<name>/file")
@once
def add(name: str) -> Response | tuple[str, int]:
    """Put a story into the queue of a site, for a time or as soon as its brief lets it go."""
    person, folder = guard.me(Role.EDITEUR), office().shelf.folder(name)
    site, settings = request.form.get("site", ""), office().options.settings
    at = instant(request.form, "at", settings.profile(site).timezone) if request.form.get("at") else None
    (queued,) = queueing.add(settings, [folder], by=person.name, sites=[site], at=at)
    both = ways(queued.error, guard.lang()).get("at")
    if both:
        return render_template("twice.html.j2", name=name, site=site, at_said=request.form["at"], both=both), 422
    if queued.error:
        raise queued.error
    session["notices"] = [say("desk.notice-queued", guard.lang())]
    return redirect(url_for("planning.queue"), 303)


@PAGES.post("/file/<way>")
@once
def change(way: str) -> Response:
    """Let an item go again, hold it back, let it go on, or take it out."""
    person = guard.me(Role.EDITEUR)
    if way not in _WAYS:
        raise UsageError("desk.bad-request")
    story, site = request.form.get("story", ""), request.form.get("site", "")
    _WAYS[way](office().options.settings, story, site, by=person.name)
    return redirect(url_for("planning.queue"), 303)


def planned(site: str) -> frozenset[str]:
    """The keys of the stories that are on their way to a site by the clock."""
    items, _ = queueing.listed(office().options.settings, PLANNED)
    return frozenset(item.story for item in items if item.site == site)


def _ways(item: Item) -> list[str]:
    """What a person may do with it now."""
    if item.state is State.RUNNING:
        return []
    if item.state is State.PAUSED:
        return ["resume", "discard"]
    return ["retry", "discard"] if item.state in FOR_A_PERSON else ["pause", "discard"]


def _trouble(item: Item) -> str | None:
    if item.code is None:
        return None
    return error_words(PublisherError(item.code, **dict(item.args or {})), guard.lang())
