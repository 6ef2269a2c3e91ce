"""The local accounts, for an administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, abort, redirect, render_template, request, session, url_for

from cms_publisher.desk import guard
from cms_publisher.desk.office import office
from cms_publisher.desk.once import once
from cms_publisher.desk.people import Role
from cms_publisher.desk.words import error_words
from cms_publisher.errors import UsageError
from cms_publisher.messages import say

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

PAGES = Blueprint("people", __name__)


@PAGES.get("/comptes")
def index(words: str | None = None, status: int = 200) -> tuple[str, int]:
    """Who has an account, and the form that opens one."""
    guard.me(Role.ADMIN)
    people = office().accounts.all()
    return render_template("people.html.j2", people=people, roles=list(Role), words=words, said=request.form), status


@PAGES.post("/comptes")
@once
def add() -> Response | tuple[str, int]:
    """Open an account, or give one another name, role and password."""
    guard.me(Role.ADMIN)
    login, name, role = (request.form.get(field, "").strip() for field in ("login", "name", "role"))
    try:
        new = office().accounts.add(login.lower(), name, Role(role), request.form.get("password", ""))
    except ValueError:
        abort(400)
    except UsageError as error:
        return index(error_words(error, guard.lang()), 422)
    code = "desk.notice-opened" if new else "desk.notice-changed"
    session["notices"] = [say(code, guard.lang(), login=login.lower())]
    return redirect(url_for("people.index"), 303)


@PAGES.post("/comptes/fermer")
def close() -> Response:
    """Take an account away; not one's own."""
    person, login = guard.me(Role.ADMIN), request.form.get("login", "")
    if login == person.login and person.site is None:
        raise UsageError("desk.own-account")
    office().accounts.close(login)
    session["notices"] = [say("desk.notice-closed", guard.lang(), login=login)]
    return redirect(url_for("people.index"), 303)
