"""Signing in and out, and the language."""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, session, url_for

from cms_publisher.app import authorizing
from cms_publisher.desk import guard
from cms_publisher.desk.office import office
from cms_publisher.desk.people import Person, Role
from cms_publisher.messages import say

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from cms_publisher.model import Credentials

PAGES = Blueprint("signing", __name__)


@PAGES.get("/connexion")
def form(words: str | None = None, status: int = 200) -> tuple[str, int]:
    """The sign-in page."""
    sites = authorizing.sites_with_address(office().options.settings)
    if words is None and "kept" in session:
        words = say("desk.signed-out", guard.lang())
    return render_template("signing.html.j2", words=words, login=request.form.get("login", ""), sites=sites), status


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


@PAGES.get("/connexion/<site>")
def wordpress(site: str) -> Response:
    """To that site's page where the person lets the desk act for them; a mark ties the way back to this browser."""
    mark = secrets.token_urlsafe(24)
    session["leaves"] = [site, mark]
    back = url_for("signing.returned", mark=mark, _external=True)
    return redirect(authorizing.authorization_page(office().options.settings, site, success=back, reject=back), 303)


@PAGES.get("/connexion/retour")
def returned() -> Response | tuple[str, int]:
    """Back from there, with an application password of the person's own; it stays in this process's memory."""
    site, mark = session.pop("leaves", ["", ""])
    login, password = request.args.get("user_login", ""), request.args.get("password", "")
    if not mark or not hmac.compare_digest(mark.encode(), request.args.get("mark", "").encode()):
        return form(say("desk.wrong-way", guard.lang()), 400)
    if not login or not password:
        return form(say("desk.not-let", guard.lang()), 401)
    found = authorizing.account(office().options.settings, site, login, password)
    role = Role.ADMIN if found.manages else Role.EDITEUR if found.edits_others else Role.REDACTEUR
    return enter(Person(login=login, name=found.name, role=role, site=site), found.credentials)


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
    """Begin a session of its own; of the one before go on the language, the page asked for, and words not heard."""
    office().sessions.close(str(session.get("token", "")))
    goes_on = {name: session[name] for name in ("lang", "kept") if name in session}
    asked = url_for("resuming.page") if "kept" in session else session.get("next")
    session.clear()
    session.permanent = True
    session.update(goes_on, token=office().sessions.open(person, credentials), login=person.login)
    return redirect(asked or url_for("stories.index"), 303)
