"""The local accounts, for an administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, session, url_for

from cms_publisher.desk import guard
from cms_publisher.desk.office import office
from cms_publisher.desk.people import Role
from cms_publisher.errors import UsageError
from cms_publisher.messages import say

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

PAGES = Blueprint("people", __name__)


@PAGES.get("/comptes")
def index() -> str:
    """Who has an account."""
    guard.me(Role.ADMIN)
    return render_template("people.html.j2", people=office().accounts.all())


@PAGES.post("/comptes/fermer")
def close() -> Response:
    """Take an account away; not one's own."""
    person, login = guard.me(Role.ADMIN), request.form.get("login", "")
    if login == person.login and person.site is None:
        raise UsageError("desk.own-account")
    office().accounts.close(login)
    session["notices"] = [say("desk.notice-closed", guard.lang(), login=login)]
    return redirect(url_for("people.index"), 303)
