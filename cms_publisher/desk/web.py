"""The Flask application: pages, who may see them, and what is refused before a page is asked."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from flask import Flask, Response, current_app, redirect, render_template, request, session, url_for
from jinja2 import ChoiceLoader, PackageLoader, StrictUndefined
from werkzeug.exceptions import HTTPException, SecurityError

from cms_publisher.desk import guard
from cms_publisher.desk.database import now
from cms_publisher.desk.office import office, opened
from cms_publisher.desk.once import mark
from cms_publisher.desk.options import FIELDS_AT_ONCE, MAX_FILES, MAX_REQUEST
from cms_publisher.desk.pages import (
    brief,
    calendar,
    corrections,
    decisions,
    people,
    planning,
    push,
    resuming,
    signing,
    stories,
)
from cms_publisher.desk.people import Role
from cms_publisher.desk.words import error_words, log, moment, site_name
from cms_publisher.errors import PublisherError, UnavailableError
from cms_publisher.messages import say
from cms_publisher.report.fonts import faces
from cms_publisher.report.page import loader

if TYPE_CHECKING:
    from werkzeug.wrappers import Response as AnyResponse

    from cms_publisher.desk.options import Options
    from cms_publisher.messages import Lang

_NAV: Final = (
    ("stories.index", "stories", None),
    ("brief.new", "new", None),
    ("planning.queue", "queue", None),
    ("calendar.month", "calendar", None),
    ("people.index", "people", Role.ADMIN),
)
_REFUSALS: Final = {403: "desk.forbidden", 404: "desk.not-found", 405: "desk.not-allowed", 413: "desk.too-large"}
_PAGES: Final = (signing, stories, brief, corrections, decisions, push, planning, calendar, people, resuming)


class _Desk(Flask):
    """Flask, that escapes in every template, whatever its name."""

    def select_jinja_autoescape(self, filename: str | None) -> bool:  # noqa: ARG002  (Flask's signature)
        return True


def create_app(options: Options) -> Flask:
    """The desk as a WSGI application."""
    app = _Desk("cms_publisher.desk", static_url_path="/style", static_folder="static")
    parts = app.extensions["desk"] = opened(options)
    app.config.update(
        SECRET_KEY=parts.database.secret("cookie"),
        TRUSTED_HOSTS=options.names,
        SESSION_COOKIE_NAME="__Host-desk" if options.secure else "desk",
        SESSION_COOKIE_SECURE=options.secure,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PERMANENT_SESSION_LIFETIME=timedelta(days=31),  # the cookie; a session ends by sessions.IDLE
        MAX_CONTENT_LENGTH=MAX_REQUEST,
        MAX_FORM_MEMORY_SIZE=FIELDS_AT_ONCE,
        MAX_FORM_PARTS=MAX_FILES + 200,
        PREFERRED_URL_SCHEME="https" if options.secure else "http",
    )
    app.jinja_options = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    app.jinja_loader = ChoiceLoader([PackageLoader("cms_publisher.desk"), loader()])
    app.context_processor(_shared)
    app.before_request(guard.before)
    app.after_request(guard.after)
    app.register_error_handler(PublisherError, _told)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _bug)
    for page in _PAGES:
        app.register_blueprint(page.PAGES)
    app.add_url_rule("/", "home", lambda: redirect(url_for("stories.index"), 303))
    app.add_url_rule("/style/page.css", "page_css", _page_css)
    return app


def _shared() -> dict[str, object]:
    """What every template may use."""
    lang, me = guard.lang(), guard.person()
    return {
        "w": partial(_words, lang),
        "say": lambda code: say(code, lang),
        "now": now(),
        "nav": [(page, code) for page, code, role in _NAV if role is None or (me and me.role.may(role))],
        "at": lambda instant, zone="Europe/Paris": moment(instant, zone, lang),
        "lang": lang,
        "me": me,
        "csrf": guard.csrf(),
        "mark": mark,
        "named": lambda site: site_name(office().options.settings, site),
        "notices": session.pop("notices", []) if request.endpoint not in guard.OPEN else [],
    }


def _words(lang: Lang, code: str, kind: str | None = None, /, **args: object) -> str:
    """The desk's own words, for its templates; ``kind``: which of several; a ``site`` is named as people call it."""
    if "site" in args:
        args["site"] = site_name(office().options.settings, str(args["site"]))
    return say(f"desk.{code}" if kind is None else f"desk.{code}-{kind}", lang, **args)


def _page_css() -> Response:
    """The review page's own style and typefaces, which the desk's pages share."""
    source, _, _ = loader().get_source(current_app.jinja_env, "review.css")
    return Response(f"{faces()}\n{source}", mimetype="text/css", headers={"Cache-Control": "max-age=3600"})


def _told(error: PublisherError) -> tuple[str, int]:
    log(error)
    absent = error.code == "desk.no-story"
    status = 503 if isinstance(error, UnavailableError) else 404 if absent else 409
    name = None if absent else (request.view_args or {}).get("name")
    return render_template("error.html.j2", words=error_words(error, guard.lang()), name=name), status


def _refused(error: HTTPException) -> AnyResponse | tuple[str, int]:
    redirects = error.code is not None and 300 <= error.code < 400  # noqa: PLR2004
    if redirects or isinstance(error, SecurityError):  # under another host's name there are no pages of ours
        return error.get_response()
    code = _REFUSALS.get(error.code or 0, "desk.bad-request")
    words = say(code, guard.lang(), megabytes=MAX_REQUEST // 1_000_000, pasted=FIELDS_AT_ONCE // 1_000_000)
    return render_template("error.html.j2", words=words, name=None), error.code or 400


def _bug(error: Exception) -> tuple[str, int]:
    current_app.logger.error("desk", exc_info=error)
    return render_template(
        "error.html.j2", words=say("desk.bug", guard.lang(), kind=type(error).__name__), name=None
    ), 500
