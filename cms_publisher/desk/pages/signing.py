"""Signing in and out, and the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, session, url_for

from cms_publisher.desk import guard
from cms_publisher.desk.office import office
from cms_publisher.messages import say

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from cms_publisher.desk.people import Person
    from cms_publisher.model import Credentials

PAGES = Blueprint("signing", __name__)


@PAGES.get("/connexion")
def form(words: str | None = None, status: int = 200) -> tuple[str, int]:
    """The sign-in page."""
    return render_template("signing.html.j2", words=words, login=request.form.get("login", "")), status


@PAGES.post("/connexion")
def local() -> Response | tuple[str, int]:
    """Sign in by a local account."""
    login, password = request.form.get("login", "").strip().lower(), request.form.get("password", "")
    address = request.remote_addr or ""
    wait = office().attempts.take(login, address)
    if wait:
        return form(say("desk.wait", guard.lang(), minutes=-(-wait // 60)), 429)
    person = office().accounts.verified(login, password)
    if person is None:
        return form(say("desk.wrong", guard.lang()), 401)
    office().attempts.succeeded(login, address)
    return enter(person)


@PAGES.post("/deconnexion")
def out() -> Response:
    """Sign out."""
    office().sessions.close(str(session.get("token", "")))
    session.clear()
    return redirect(url_for("signing.form"), 303)


@PAGES.post("/langue")
def language() -> Response:
    """The language of the pages, from now on."""
    session["lang"] = "en" if request.form.get("lang") == "en" else "fr"
    return redirect(url_for("stories.index"), 303)


def enter(person: Person, credentials: Credentials | None = None) -> Response:
    """Begin a session of its own: nothing of the one before goes on but the language."""
    office().sessions.close(str(session.get("token", "")))
    chosen = session.get("lang")
    session.clear()
    session.permanent = True
    session["token"] = office().sessions.open(person, credentials)
    if chosen:
        session["lang"] = chosen
    return redirect(url_for("stories.index"), 303)
