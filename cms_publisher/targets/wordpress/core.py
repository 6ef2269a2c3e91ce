"""A site without the companion plugin: stock ``wp/v2``. Weaker, and it says so.

WordPress has no conditional update and no place for a story key, so a marker class on the first paragraph finds a
story again (comments and unknown attributes don't survive the editor; a class does), and a change by people is told by
comparing raw fields just before an update. The title tag, the description and the JSON-LD have no place to go.
"""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import RefusedError
from cms_publisher.model import Action, Receipt
from cms_publisher.targets.wordpress.answers import RejectedError
from cms_publisher.targets.wordpress.refusals import refusal, refuse_unless_draft
from cms_publisher.targets.wordpress.state import NEEDED, no_way, not_landed, remote_state

if TYPE_CHECKING:
    from cms_publisher.model import Known, Payload, RemoteState
    from cms_publisher.targets.wordpress.http import Http
    from cms_publisher.targets.wordpress.terms import Taxonomies

_ROUTE: Final = "wp/v2/posts"
_EDIT: Final = {"context": "edit"}
_SENT: Final = ("title", "slug", "status", "date_gmt", "excerpt")
_RELEASE: Final = frozenset({"status", "date_gmt"})
_FIRST_PARAGRAPH: Final = re.compile(
    r'<!-- wp:paragraph (?:\{"className":"(?P<class>[^"]*)"\} )?-->\s*<p(?: class="[^"]*")?>'
)


class CoreSite:
    """A WordPress site over ``wp/v2`` alone."""

    def __init__(self, http: Http, site_id: str, taxonomies: Taxonomies, admin_url: str) -> None:
        """``site_id`` is what the journal knows the site by; ``admin_url`` is where its wp-admin lies."""
        self.id = site_id
        self._http = http
        self._taxonomies = taxonomies
        self._admin_url = admin_url

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        """The known post, else the one that carries the story's marker."""
        try:
            post = self._get(known.post_id) if known is not None else self._first(marker(story_key))
        except RejectedError as error:
            if error.wp_code == "rest_post_invalid_id":
                return None
            raise refusal(error, site="", known=known) from error
        return remote_state(post, self._admin_url) if post else None

    def push(self, payload: Payload, known: Known | None) -> Receipt:
        """Create or update; people's changes refuse it."""
        fields, absent = self._fields(payload)
        remote = self.observe(payload.story, known)
        try:
            action, remote = self._settle(payload, known, remote, fields)
        except RejectedError as error:
            raise refusal(error, site=payload.site, known=known) from error
        lost = (*not_landed(fields, remote.fields), *absent, *payload.seo, *no_way(payload))
        return Receipt(story=payload.story, site=payload.site, action=action, remote=remote, not_landed=lost)

    def carries(self, remote: RemoteState, payload: Payload) -> bool:
        """Whether the post's raw fields are those of the payload."""
        return not _difference(self._fields(payload)[0], remote)

    def _settle(
        self, payload: Payload, known: Known | None, remote: RemoteState | None, fields: dict[str, object]
    ) -> tuple[Action, RemoteState]:
        """What is to be done, done: the action, and the post after it."""
        if remote is None:
            if known is not None:
                raise RefusedError("post-gone", site=payload.site, post=known.post_id)
            return self._create(payload, fields)
        changed = _difference(fields, remote)
        if not changed:
            return Action.UNCHANGED, remote
        wanted = str(fields["status"])
        refuse_unless_draft(remote.status, wanted=wanted, site=payload.site, link=remote.edit_link)
        if known is not None or not changed.keys() <= _RELEASE:  # a draft that lacks only its release is ours
            _refuse_unless_ours(payload, remote, known)
        if remote.status == "future" and wanted == "publish":  # core schedules what has a date ahead
            changed["date_gmt"] = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S}"
        return Action.UPDATED, self._write(f"{_ROUTE}/{remote.post_id}", changed)

    def _create(self, payload: Payload, fields: dict[str, object]) -> tuple[Action, RemoteState]:
        """A new draft; where another push made one in the same moment, the younger takes itself back.

        It goes no further before that is known: a double would be public.
        """
        release = {name: fields[name] for name in _RELEASE & fields.keys()}
        made = self._write(
            _ROUTE, {name: fields[name] for name in fields if name not in _RELEASE} | {"status": "draft"}
        )
        first = self._first(marker(payload.story))
        if first is None or int(first["id"]) >= made.post_id:
            if release["status"] != "draft":
                made = self._write(f"{_ROUTE}/{made.post_id}", release)
            return Action.CREATED, made
        self._http.request("DELETE", f"{_ROUTE}/{made.post_id}")  # into the trash
        return self._settle(payload, None, remote_state(first, self._admin_url), fields)

    def _write(self, route: str, fields: dict[str, object]) -> RemoteState:
        post = self._http.request("POST", route, params=_EDIT, body=fields).record(*NEEDED)
        return remote_state(post, self._admin_url)

    def _fields(self, payload: Payload) -> tuple[dict[str, object], tuple[str, ...]]:
        terms, absent = self._taxonomies.resolve(payload.post)
        fields: dict[str, object] = {name: payload.post[name] for name in _SENT if name in payload.post}
        content = marked(payload.post["content"], marker(payload.story))
        return fields | terms | {"content": content}, absent

    def _get(self, post_id: int) -> dict[str, Any]:
        return self._http.get(f"{_ROUTE}/{post_id}", context="edit").record(*NEEDED)

    def _first(self, class_name: str) -> dict[str, Any] | None:
        """The oldest post with the marker, drafts included; the trash is not searched (``status=any``)."""
        found = self._http.get(
            _ROUTE, search=class_name, status="any", context="edit", per_page=10, orderby="id", order="asc"
        )
        return next((post for post in found.rows(*NEEDED) if class_name in post["content"]["raw"]), None)


def marker(story_key: str) -> str:
    """The class that finds a story's post again."""
    return "cmspub-" + hashlib.sha256(story_key.encode()).hexdigest()[:16]


def marked(content: str, class_name: str) -> str:
    """The block markup with the class on its first paragraph, valid in the editor."""

    def put(found: re.Match[str]) -> str:
        names = " ".join(filter(None, (found["class"], class_name)))
        return f'<!-- wp:paragraph {{"className":"{names}"}} -->\n<p class="{names}">'

    return _FIRST_PARAGRAPH.sub(put, content, count=1)


def _difference(fields: dict[str, object], remote: RemoteState) -> dict[str, object]:
    """What is not there as it is to be. A slug that WordPress numbered because it was taken stays."""
    numbered = re.fullmatch(re.escape(str(fields["slug"])) + r"-\d+", str(remote.fields["slug"]))
    lost = set(not_landed(fields, remote.fields)) - ({"slug"} if numbered else set())
    return {name: fields[name] for name in fields if name in lost}


def _refuse_unless_ours(payload: Payload, remote: RemoteState, known: Known | None) -> None:
    if known is None:
        raise RefusedError("post-unknown-base", site=payload.site, post=remote.post_id, link=remote.edit_link)
    if remote.etag != known.etag:
        fields = ", ".join(remote.changed_since(known))
        raise RefusedError("post-edited", site=payload.site, fields=fields, link=remote.edit_link)
