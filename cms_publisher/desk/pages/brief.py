"""A new story, further sources, another brief: forms whose words are kept when something in them is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import Blueprint, redirect, render_template, request, session, url_for

from cms_publisher.app import composing
from cms_publisher.desk import guard, intake, states
from cms_publisher.desk.database import now
from cms_publisher.desk.forms import BRIEF_KEYS, brief_of, clock, facts_of, shown, uploads
from cms_publisher.desk.office import office
from cms_publisher.desk.once import once
from cms_publisher.desk.words import error_words, ways
from cms_publisher.errors import PublisherError
from cms_publisher.fidelity.formats import FORMATS
from cms_publisher.messages import say
from cms_publisher.model import Access, Release, Rights

if TYPE_CHECKING:
    from pathlib import Path

    from werkzeug.wrappers import Response

PAGES = Blueprint("brief", __name__)
_Page = tuple[str, int]
_AT_ONCE: Final = 20_000
"""Bytes of text that are composed while somebody waits for the form's answer: ten times a usual article."""
_CHOSEN: Final = ("headline", "standfirst", "title_tag", "keyphrase", "meta_description")
"""Keys of the brief for which a story's page has choices."""
_BESIDE: Final = ("image_alt", "image_credit", "image_caption")


@PAGES.get("/nouveau")
def new(error: PublisherError | None = None) -> _Page:
    """The form of a new story."""
    return render_template("new.html.j2", said=request.form, **_choices(error)), _status(error)


@PAGES.post("/nouveau")
@once
def create() -> Response | _Page:
    """Make the story's folder."""
    person = guard.me()
    try:
        pictures = uploads("", "image")
        brief = brief_of(request.form, _zone())
        if pictures:
            brief |= {key: said for key in _BESIDE if (said := request.form.get(key, "").strip())}
        sources = [
            *uploads("text", "files", facts_of(request.form)),
            *uploads("more_text", "more_files", facts_of(request.form, "more_")),
        ]
        name = intake.create(
            office().options.stories, brief, sources, tried=_tried, image=pictures[0] if pictures else None
        )
    except PublisherError as error:
        return new(error)
    return _done(name, "created", person.name)


@PAGES.get("/sujets/<name>/consigne")
def edit(name: str, error: PublisherError | None = None) -> _Page:
    """The brief and the sources of a story, to be changed."""
    folder = office().shelf.folder(name)
    raw = intake.raw_manifest(folder)
    texts = {source["file"]: shown(folder, source["file"]) for source in raw["source"]}
    return render_template(
        "edit.html.j2",
        name=name,
        brief={**raw["brief"], **(request.form if request.method == "POST" and "seen" in request.form else {})},
        sources=raw["source"],
        texts=texts,
        seen=intake.fingerprint(folder),
        **_choices(error),
    ), _status(error)


@PAGES.post("/sujets/<name>/consigne")
@once
def change(name: str) -> Response | _Page:
    """Other words in the brief, other facts of the sources."""
    person, folder = guard.me(), office().shelf.folder(name)
    try:
        files = [source["file"] for source in intake.raw_manifest(folder)["source"]]
        facts = {file: facts_of(request.form, f"{number}_", whole=True) for number, file in enumerate(files)}
        brief, said = brief_of(request.form, _zone()), [key for key in BRIEF_KEYS if key in request.form]
        intake.rewrite(folder, brief, facts, request.form.get("seen", ""), said=said, tried=_tried)
    except PublisherError as error:
        return edit(name, error)
    return _done(name, "brief", person.name)


@PAGES.post("/sujets/<name>/choix")
@once
def choose(name: str) -> Response | _Page:
    """One of the wordings that a field's choices offer, put into the brief."""
    person, folder = guard.me(), office().shelf.folder(name)
    field = request.form.get("field", "")
    chosen = {field: request.form.get("text", "").strip()} if field in _CHOSEN else {}
    try:
        intake.rewrite(folder, chosen, {}, request.form.get("seen", ""), said=tuple(chosen), tried=_tried)
    except PublisherError as error:
        return edit(name, error)
    return _done(name, "brief", person.name)


@PAGES.post("/sujets/<name>/sources")
@once
def add(name: str) -> Response | _Page:
    """Further sources."""
    person, folder = guard.me(), office().shelf.folder(name)
    try:
        intake.add(folder, uploads("more_text", "more_files", facts_of(request.form, "more_")), tried=_tried)
    except PublisherError as error:
        return edit(name, error)
    return _done(name, "sources", person.name)


@PAGES.post("/sujets/<name>/texte")
@once
def text(name: str) -> Response | _Page:
    """Another text for a source."""
    person, folder = guard.me(), office().shelf.folder(name)
    words = request.form.get("source", "").replace("\r\n", "\n")
    try:
        intake.replace_text(folder, request.form.get("file", ""), words, request.form.get("seen", ""), tried=_tried)
    except PublisherError as error:
        return edit(name, error)
    return _done(name, "text", person.name)


def _tried(folder: Path) -> object:
    """The folder as a story: what can't be one is refused before it is kept.

    It is composed for the first site, too, unless it is so long that its own page says that it is being made.
    """
    if sum(path.stat().st_size for path in folder.iterdir() if path.suffix in intake.TEXTS) > _AT_ONCE:
        return composing.read(folder)
    return composing.prepared(office().options.settings, folder, (), None)


def _zone() -> str:
    settings = office().options.settings
    return settings.profile(settings.sites[0]).timezone


def _status(error: PublisherError | None) -> int:
    return 422 if error else 200


def _choices(error: PublisherError | None) -> dict[str, object]:
    """What the forms offer, values with their words; and what was wrong with what they were sent."""
    lang = guard.lang()
    return {
        "words": error_words(error, lang) if error else None,
        "twice": ways(error, lang),
        "accept": ",".join(intake.TEXTS),
        "clock": lambda value: clock(value, _zone()),
        "zone": _zone(),
        "formats": [(each.name, say(f"desk.format-{each.name}", lang)) for each in FORMATS],
        "rights": [(each.value, say(f"rights.{each.value}", lang)) for each in Rights],
        "actions": _actions(),
        "access": [(each.value, say(f"desk.access-{each.value}", lang)) for each in Access],
    }


def _actions() -> list[tuple[str, str]]:
    """How far a story may go, where some site allows more than a draft."""
    settings = office().options.settings
    allowed = {release for site in settings.sites for release in settings.profile(site).allow}
    shown = [each for each in Release if each is Release.DRAFT or each in allowed]
    return [(each.value, say(f"desk.action-{each.value}", guard.lang())) for each in shown] if allowed else []


def _done(name: str, what: str, by: str) -> Response:
    states.note(office().database, name, what, by, now())
    session["notices"] = [say(f"desk.notice-{what}", guard.lang())]
    return redirect(url_for("stories.story", name=name), 303)
