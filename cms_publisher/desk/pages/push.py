"""Sending a story to a site, and how far that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for

from cms_publisher.desk import guard
from cms_publisher.desk.office import office
from cms_publisher.desk.people import Role
from cms_publisher.desk.sending import Job, State, What
from cms_publisher.desk.work import draft
from cms_publisher.errors import RefusedError
from cms_publisher.model import PUBLISH_STATUS

if TYPE_CHECKING:
    from flask import Response
    from werkzeug.wrappers import Response as AnyResponse

PAGES = Blueprint("push", __name__)
_AGAIN: Final = "2"
"""Seconds after which the browser asks again how far it is."""


@PAGES.post("/sujets/<name>/envoyer")
def send(name: str) -> AnyResponse:
    """Send the text that the person saw as a draft; a second click leads to the same sending."""
    person, folder = guard.me(), office().shelf.folder(name)
    site, sha256 = request.form.get("site", ""), request.form.get("sha256", "")
    payload = office().shelf.fresh(name, site or None).payload
    if payload.sha256 != sha256:
        raise RefusedError("desk.story-moved", story=name)
    if payload.post.get("status", PUBLISH_STATUS) != PUBLISH_STATUS:
        guard.me(Role.EDITEUR)
    job = Job(story=name, site=site, what=What.SEND, sha256=sha256, by=person.name)
    work = draft(guard.settings(site), folder, site, guard.lang())
    return redirect(url_for("push.sending", number=office().sendings.start(job, work, guard.lang())), 303)


@PAGES.get("/envois/<int:number>")
def sending(number: int) -> Response:
    """How far a sending is; the page asks again by itself until there is an end."""
    found = office().sendings.get(number)
    if found is None:
        abort(404)
    zone = office().options.settings.profile(found.site).timezone
    answer = make_response(render_template("sending.html.j2", sending=found, zone=zone))
    if found.state is State.RUNNING:
        answer.headers["Refresh"] = _AGAIN
    return answer
