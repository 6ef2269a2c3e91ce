"""What stands before every page: who asks, from where, in which language; and the headers of every answer."""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING, Final

from flask import abort, g, redirect, request, session, url_for

from cms_publisher.desk.kept import Form
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
    if request.endpoint in OPEN:
        if request.method == "POST" and not _ours():
            abort(400)
        return None
    if request.method == "POST":
        return None if _ours() and person() else _not_heard()
    if person() is None:
        session["next"] = request.full_path.rstrip("?")
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


def _ours() -> bool:
    """A form of ours, sent by a page of ours: the browser's word (Fetch metadata), and the session's token."""
    sent, known = request.form.get("csrf", ""), str(session.get("csrf") or "")
    return bool(known) and _from_here() and hmac.compare_digest(sent.encode(), known.encode())


def _from_here(unsaid: str = "same-origin") -> bool:
    """Whether the browser says that a page of ours sent this; ``unsaid``: what to make of one that says nothing."""
    return request.headers.get("Sec-Fetch-Site", unsaid) == "same-origin"


def _not_heard() -> AnyResponse:
    """What somebody sent whose session ended, or began anew in another window, is kept for when they are back.

    Nothing is done with it before they have seen it and said so again; who never was signed in here keeps nothing.
    """
    login = session.get("login")
    if login is None or not (_ours() or _from_here("unsaid")):
        if person() is None and _ours():
            return redirect(url_for("signing.form"), 303)
        abort(400)
    form = Form(path=request.full_path.rstrip("?"), fields=request.form.to_dict())
    session["kept"] = office().kept.put(str(login), form)
    return redirect(url_for("resuming.page"), 303)
