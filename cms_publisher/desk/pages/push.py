"""Sending a story to a site, and how far that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for

from cms_publisher.app import comparing
from cms_publisher.consent import Consent
from cms_publisher.desk import guard
from cms_publisher.desk.office import office
from cms_publisher.desk.people import Role
from cms_publisher.desk.sending import Job, Result, State, What
from cms_publisher.desk.states import EDITED
from cms_publisher.desk.work import draft, if_seen, withdraw
from cms_publisher.errors import RefusedError, UsageError
from cms_publisher.merge import Side
from cms_publisher.messages import say
from cms_publisher.model import PUBLISH_STATUS
from cms_publisher.report.versions import heading, texts

if TYPE_CHECKING:
    from pathlib import Path

    from flask import Response
    from werkzeug.wrappers import Response as AnyResponse

    from cms_publisher.desk.work import Work
    from cms_publisher.merge import Diff
    from cms_publisher.messages import Lang

PAGES = Blueprint("push", __name__)
_AGAIN: Final = "2"
"""Seconds after which the browser asks again how far it is."""


@PAGES.post("/sujets/<name>/envoyer")
def send(name: str) -> AnyResponse:
    """Send the text that the person saw as a draft; a second click leads to the same sending."""
    person, folder = guard.me(), office().shelf.folder(name)
    site, sha256 = request.form.get("site", ""), request.form.get("sha256", "")
    payload = office().shelf.fresh(name, site or None).payload
    if payload.sha256 != sha256:
        raise RefusedError("desk.story-moved", story=name)
    if payload.post.get("status", PUBLISH_STATUS) != PUBLISH_STATUS:
        guard.me(Role.EDITEUR)
    what, work = _way(folder, site)
    job = Job(story=name, site=site, what=what, sha256=sha256, by=person.name)
    return redirect(url_for("push.sending", number=office().sendings.start(job, work, guard.lang())), 303)


def _way(folder: Path, site: str) -> tuple[What, Work]:
    """What is done about what people changed in WordPress: nothing, unless the person said so."""
    settings, lang, how = guard.settings(site), guard.lang(), request.form.get("how", "")
    if how == "merge":
        return What.MERGE, draft(settings, folder, site, lang, Consent(merge=True))
    if how == "force":
        person, reason = guard.me(Role.EDITEUR), " ".join(request.form.get("reason", "").split())
        if not reason:
            raise UsageError("desk.no-reason")
        consent = Consent(force=True, by=person.name, reason=reason)
        work = draft(settings, folder, site, lang, consent)
        return What.FORCE, if_seen(settings, folder, site, request.form.get("seen", ""), work)
    return What.SEND, draft(settings, folder, site, lang)


@PAGES.post("/sujets/<name>/retirer")
def take_back(name: str) -> AnyResponse:
    """Put the draft into the site's trash, with a reason."""
    person, folder = guard.me(Role.EDITEUR), office().shelf.folder(name)
    site, reason = request.form.get("site", ""), " ".join(request.form.get("reason", "").split())
    if not reason:
        raise UsageError("desk.no-reason")
    job = Job(story=name, site=site, what=What.WITHDRAW, sha256="", by=person.name)
    work = withdraw(guard.settings(site), folder, site, person.name, reason, guard.lang())
    return redirect(url_for("push.sending", number=office().sendings.start(job, work, guard.lang())), 303)


@PAGES.get("/sujets/<name>/comparer")
def compare(name: str) -> str:
    """What was pushed, what stands in WordPress, what the story gives now."""
    person, lang, folder = guard.me(), guard.lang(), office().shelf.folder(name)
    site = request.args.get("site") or office().options.settings.sites[0]
    found = comparing.compare(guard.settings(site), folder, site=site)
    sha256 = office().shelf.fresh(name, site).payload.sha256
    edited = found.diff is not None and bool(found.diff.by_people)
    job = Job(story=name, site=site, what=What.LOOK, sha256=sha256, by=person.name)
    state = standing(found.diff)
    result = Result(words=say(f"desk.diff-{state}", lang), link=found.remote.edit_link if found.remote else None)
    office().sendings.note(job, result, "post-edited" if edited else None)
    return render_template(
        "compare.html.j2",
        name=name,
        site=site,
        state=state,
        found=found,
        sha256=sha256,
        theirs=_told(found.diff, lang, by_people=True),
        ours=_told(found.diff, lang, by_people=False),
        may_decide=person.role.may(Role.EDITEUR),
    )


def _told(diff: Diff | None, lang: Lang, *, by_people: bool) -> list[tuple[str, dict[str, str]]]:
    """What changed, in words and versions: by people in WordPress, or by the story alone."""
    changes = [each for each in (diff.changes if diff else ()) if (each.side is not Side.STORY) is by_people]
    words = ((heading(each, lang), texts(each, lang)) for each in changes)
    return [(head[:1].upper() + head[1:], versions) for head, versions in words]


def standing(diff: Diff | None) -> str:
    """How a post stands: none, same, story, mergeable, conflicts, unknown."""
    if diff is None:
        return "none"
    if diff.conflicts:
        return "conflicts" if diff.base_known else "unknown"
    if diff.by_people:
        return "mergeable"
    return "story" if diff.changes else "same"


@PAGES.get("/envois/<int:number>")
def sending(number: int) -> Response:
    """How far a sending is; the page asks again by itself until there is an end."""
    found = office().sendings.get(number)
    if found is None:
        abort(404)
    zone = office().options.settings.profile(found.site).timezone
    answer = make_response(render_template("sending.html.j2", sending=found, zone=zone, edited=found.code in EDITED))
    if found.state is State.RUNNING:
        answer.headers["Refresh"] = _AGAIN
    return answer
