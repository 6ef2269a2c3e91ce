"""Correcting the text in place, and taking a correction back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, session, url_for

from cms_publisher.app import correcting
from cms_publisher.app.correcting import Passage
from cms_publisher.desk import guard
from cms_publisher.desk.office import office
from cms_publisher.desk.once import once
from cms_publisher.desk.words import error_words
from cms_publisher.errors import RefusedError
from cms_publisher.messages import say

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

PAGES = Blueprint("corrections", __name__)


@PAGES.post("/sujets/<name>/corriger")
@once
def correct(name: str) -> Response | tuple[str, int]:
    """Put the person's words in place of a passage."""
    person, folder = guard.me(), office().shelf.folder(name)
    passage = Passage(field=_said("field"), block=_number("block"), seen=_said("seen"))
    try:
        text = "" if _said("out") else _said("text")
        correcting.correct(office().options.settings, folder, passage, text, by=person.name, site=_said("site") or None)
    except RefusedError as error:
        return _moved(name, passage, error), 409
    settled = _said("settles")
    if settled:  # it stands where the sources had changed under an earlier one
        correcting.take_back(office().options.settings, _key(name), passage.field, settled, by=person.name)
    return _back(name, passage, "corrected")


@PAGES.post("/sujets/<name>/reprendre")
@once
def take_back(name: str) -> Response:
    """Let the writer's words stand again."""
    person = guard.me()
    passage = Passage(field=_said("field"), block=_number("block"), seen="")
    office().shelf.folder(name)
    correcting.take_back(office().options.settings, _key(name), passage.field, _said("base"), by=person.name)
    return _back(name, passage, "taken-back")


def _moved(name: str, passage: Passage, error: RefusedError) -> str:
    """Both versions: what stands there now, and what the person was about to write."""
    return render_template(
        "moved.html.j2",
        name=name,
        passage=passage,
        now=error.args_["now"],
        mine=_said("text"),
        site=_said("site"),
        words=error_words(error, guard.lang()),
    )


def _back(name: str, passage: Passage, code: str) -> Response:
    session["notices"] = [say(f"desk.notice-{code}", guard.lang())]
    anchor = passage.field if passage.block is None else f"{passage.field}-{passage.block}"
    return redirect(url_for("stories.story", name=name, site=_said("site") or None, _anchor=f"c-{anchor}"), 303)


def _key(name: str) -> str:
    return office().shelf.key(name)


def _said(field: str) -> str:
    return request.form.get(field, "").replace("\r\n", "\n")


def _number(field: str) -> int | None:
    value = request.form.get(field, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else None  # noqa: PLR2004
