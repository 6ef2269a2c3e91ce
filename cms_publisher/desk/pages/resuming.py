"""After a session that ended under somebody's hands: what they had sent, to be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import Blueprint, redirect, render_template, session, url_for

from cms_publisher.desk import guard
from cms_publisher.desk.office import office

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

PAGES = Blueprint("resuming", __name__)
_WORDS: Final = (
    *("text", "headline", "standfirst", "source", "more_text", "instruction", "reason"),
    *("keyphrase", "byline", "tags", "categories"),
)
"""The fields that hold a person's words, the longest first."""


@PAGES.get("/reprise")
def page() -> Response | str:
    """The words that were not heard, with the button that sends them where they were to go."""
    number, person = str(session.get("kept", "")), guard.me()
    form = office().kept.get(number, person.login)
    if form is None:
        return redirect(url_for("stories.index"), 303)
    fields = {name: value for name, value in form.fields.items() if name != "csrf"}
    typed = [(name, fields[name]) for name in _WORDS if fields.get(name)]
    return render_template("resume.html.j2", path=form.path, fields=fields, typed=typed)


@PAGES.post("/reprise/oublier")
def forget() -> Response:
    """Let those words go."""
    guard.me()
    office().kept.drop(str(session.pop("kept", "")))
    return redirect(url_for("stories.index"), 303)
