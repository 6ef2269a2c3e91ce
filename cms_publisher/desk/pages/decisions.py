"""Letting a finding stand, and answering for the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, redirect, request, session, url_for

from cms_publisher.app import deciding
from cms_publisher.desk import guard
from cms_publisher.desk.office import office
from cms_publisher.desk.once import once
from cms_publisher.desk.people import Role
from cms_publisher.errors import RefusedError, UsageError
from cms_publisher.messages import say

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

PAGES = Blueprint("decisions", __name__)


@PAGES.post("/sujets/<name>/passer-outre")
@once
def waive(name: str) -> Response:
    """Let a finding stand, with a reason."""
    person, folder = guard.me(Role.EDITEUR), office().shelf.folder(name)
    reason, site = " ".join(request.form.get("reason", "").split()), request.form.get("site") or None
    if not reason:
        raise UsageError("desk.no-reason")
    settings = office().options.settings
    deciding.waive(settings, folder, request.form.get("finding", ""), by=person.name, reason=reason, site=site)
    return _back(name, site, "waived")


@PAGES.post("/sujets/<name>/approuver")
@once
def approve(name: str) -> Response:
    """Answer for the text that was read, and no other."""
    person, folder = guard.me(Role.EDITEUR), office().shelf.folder(name)
    site = request.form.get("site") or None
    if office().shelf.fresh(name, site).payload.sha256 != request.form.get("sha256"):
        raise RefusedError("desk.story-moved", story=name)
    deciding.approve(office().options.settings, folder, by=person.name, site=site)
    return _back(name, site, "approved")


def _back(name: str, site: str | None, code: str) -> Response:
    session["notices"] = [say(f"desk.notice-{code}", guard.lang())]
    return redirect(url_for("stories.story", name=name, site=site, _anchor="verdict"), 303)
