"""The list of stories, and a story's own page: its review, with what can be done about it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from flask import Blueprint, render_template, request

from cms_publisher import pipeline
from cms_publisher.desk import guard, intake, states
from cms_publisher.desk.office import office
from cms_publisher.desk.pages.planning import planned
from cms_publisher.desk.people import Role
from cms_publisher.desk.words import error_words
from cms_publisher.errors import PublisherError
from cms_publisher.messages import say
from cms_publisher.model import PUBLISH_STATUS, Severity
from cms_publisher.report.page import values

if TYPE_CHECKING:
    from cms_publisher.desk.shelf import Entry
    from cms_publisher.desk.states import Event, State
    from cms_publisher.model import Article, Placed
    from cms_publisher.pipeline import Dossier

PAGES = Blueprint("stories", __name__)
_AGAIN: Final = "2"
"""Seconds after which the browser asks again whether a long story is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A story in the list."""

    name: str
    title: str
    state: State
    words: int | None
    points: int
    event: Event | None
    error: str | None


@PAGES.get("/sujets")
def index() -> str:
    """The stories, the one that changed last first."""
    site = _site()
    on_its_way = planned(site)
    rows = [_row(entry, site, on_its_way) for entry in office().shelf.entries(site)]
    wanted = request.args.get("etat")
    return render_template(
        "stories.html.j2",
        rows=[row for row in rows if wanted in (None, row.state)],
        counts=Counter(row.state for row in rows),
        total=len(rows),
        wanted=wanted,
        states=list(states.State),
        site=site,
        zone=office().options.settings.profile(site).timezone,
    )


@PAGES.get("/sujets/<name>")
def story(name: str) -> str | tuple[str, int] | tuple[str, int, dict[str, str]]:
    """One story: its review, with the forms of what can be done."""
    site, lang, folder = _site(), guard.lang(), office().shelf.folder(name)
    try:
        dossier = office().shelf.soon(name, site)
    except PublisherError as error:
        return render_template("broken.html.j2", name=name, words=error_words(error, lang)), 409
    if dossier is None:
        return render_template("preparing.html.j2", name=name, site=site), 200, {"Refresh": _AGAIN}
    dossier, sendings = pipeline.offered(dossier), office().sendings.of(name, site)
    person, status = guard.me(), str(dossier.payload.post.get("status") or PUBLISH_STATUS)
    return render_template(
        "story.html.j2",
        **values(dossier.story, dossier.edition, dossier.review, dossier.payload, lang),
        name=name,
        folder=folder.name,
        seen=intake.fingerprint(folder),
        site=site,
        sites=office().options.settings.sites,
        zone=dossier.edition.profile.timezone,
        state=states.state_of(dossier, sendings, planned(site)),
        sent=next(iter(sendings), None),
        draft=states.draft_of(sendings),
        history=_history(name, dossier),
        corrections=_by_place(dossier.edition.article),
        waivable=_waivable(dossier),
        status=status,
        may_send=person.role.may(Role.REDACTEUR if status == PUBLISH_STATUS else Role.EDITEUR),
        may_decide=person.role.may(Role.EDITEUR),
    )


def _site() -> str:
    """The site that the page speaks of; raises a UsageError for one that isn't there."""
    wanted = request.values.get("site") or office().options.settings.sites[0]
    return office().options.settings.profile(wanted).name


def _row(entry: Entry, site: str, on_its_way: frozenset[str]) -> Row:
    sendings = office().sendings.of(entry.name, site)
    findings = entry.dossier.review.findings if entry.dossier else ()
    blocking = sum(each.severity is Severity.BLOCKS for each in findings)
    points = blocking or sum(each.severity is Severity.WARNS for each in findings)
    events = _history(entry.name, entry.dossier)
    return Row(
        name=entry.name,
        title=(entry.dossier.edition.article.headline.text if entry.dossier else "") or entry.name,
        state=states.State.REVIEW if entry.making else states.state_of(entry.dossier, sendings, on_its_way),
        words=entry.dossier.review.words if entry.dossier else None,
        points=points,
        event=events[0] if events else None,
        error=_trouble(entry),
    )


def _trouble(entry: Entry) -> str | None:
    if entry.making:
        return say("desk.preparing", guard.lang())
    return error_words(entry.error, guard.lang()) if entry.error else None


def _history(name: str, dossier: Dossier | None) -> list[Event]:
    parts = office()
    key = dossier.story.key if dossier else name
    settings = parts.options.settings
    return states.history(parts.database, parts.sendings.of(name), settings, (name, key), guard.lang())


def _by_place(article: Article) -> dict[tuple[str, int | None], list[Placed]]:
    """The corrections in the text, and those that it has no place for (under "unplaced"), by where they are."""
    found: dict[tuple[str, int | None], list[Placed]] = {}
    for each in article.corrected:
        gone = each.correction.field == "body" and each.block is None
        found.setdefault(("gone", None) if gone else (each.correction.field, each.block), []).append(each)
    for each in article.unplaced:
        found.setdefault(("unplaced", None), []).append(each)
    return found


def _waivable(dossier: Dossier) -> frozenset[str]:
    """The findings that a person may let stand: not those that only a decision on a correction settles."""
    return frozenset(
        each.id
        for each in dossier.review.findings
        if each.severity is not Severity.NOTES and each.check not in {"corrections", "embargo"}
    )
