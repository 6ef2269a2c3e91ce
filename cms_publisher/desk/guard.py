"""What stands before every page: who asks, from where, in which language; and the headers of every answer."""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING, Final

from flask import abort, g, redirect, request, session, url_for

from cms_publisher.desk.office import office
from cms_publisher.desk.options import FIELDS_AT_ONCE
from cms_publisher.desk.people import Person, Role

if TYPE_CHECKING:
    from flask import Response
    from werkzeug.wrappers import Response as AnyResponse

    from cms_publisher.messages import Lang
    from cms_publisher.settings import Settings

OPEN: Final = frozenset({
    "signing.form", "signing.local", "signing.wordpress", "signing.returned", "signing.language", "static", "page_css",
})  # fmt: skip
"""The pages that nobody need sign in for."""
_CSP: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src data:; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""No script at all: what a source smuggles in has nothing to run in."""
_HEADERS: Final = {
    "Content-Security-Policy": _CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def before() -> AnyResponse | None:
    """Refuse what comes from elsewhere; send who isn't signed in to the sign-in page."""
    if request.routing_exception is not None:
        return None  # no page of ours: Flask says so
    if request.mimetype == "application/x-www-form-urlencoded" and (request.content_length or 0) > FIELDS_AT_ONCE:
        abort(413)
    if request.method == "POST":
        _same_origin()
    if request.endpoint not in OPEN and person() is None:
        return redirect(url_for("signing.form"), 303)
    return None


def after(response: Response) -> Response:
    """The headers; a page of the desk is in no cache."""
    response.headers.update(_HEADERS)
    if request.endpoint not in {"static", "page_css"}:
        response.headers["Cache-Control"] = "no-store"
    if office().options.secure:
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    return response


def person() -> Person | None:
    """Who is signed in."""
    if "person" not in g:
        token = session.get("token")
        g.person = office().sessions.person(token) if token else None
    found: Person | None = g.person
    return found


def me(needed: Role = Role.REDACTEUR) -> Person:
    """Who is signed in, if their role may do this; else the page is refused (403)."""
    found = person()
    if found is None or not found.role.may(needed):
        abort(403)
    return found


def csrf() -> str:
    """The token that this session's forms carry."""
    if "csrf" not in session:
        session["csrf"] = secrets.token_urlsafe(32)
    return str(session["csrf"])


def lang() -> Lang:
    """The person's choice, else the browser's first of the two, else the configuration's."""
    wanted = [session.get("lang", ""), *(tag.split("-")[0].lower() for tag in request.accept_languages.values())]
    chosen = next((tag for tag in wanted if tag in {"fr", "en"}), office().options.settings.lang)
    return "en" if chosen == "en" else "fr"


def settings(site: str) -> Settings:
    """The settings of this person's pushes to a site: by their own account there, where they signed in by it."""
    own = office().options.settings
    credentials = office().sessions.credentials(str(session.get("token", "")))
    found = person()
    if credentials is None or found is None or found.site != site:
        return own
    return own.by(site, credentials)


def _same_origin() -> None:
    """A form of ours, sent by a page of ours: the browser's word (Fetch metadata), and the session's token."""
    sent = request.form.get("csrf", "")
    elsewhere = request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin"
    if elsewhere or not session.get("csrf") or not hmac.compare_digest(sent.encode(), str(session["csrf"]).encode()):
        abort(400)
