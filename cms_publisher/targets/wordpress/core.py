"""A site without the companion plugin: stock ``wp/v2``. Weaker, and it says so.

WordPress has no conditional update and no place for a story key, so a marker class finds a story again (marker.py), and
a change by people is told by comparing raw fields just before an update, and once more after it (races.py). The title
tag, the description and the JSON-LD have no place to go.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.consent import DRAFTS, Case, may_touch
from cms_publisher.errors import RefusedError, UnavailableError
from cms_publisher.model import PUBLISH_STATUS, Action, Stage, Standing, Wanted
from cms_publisher.protocols import OtherStateError
from cms_publisher.targets.wordpress.answers import RejectedError
from cms_publisher.targets.wordpress.marker import first_marked, marked, marker, namesake
from cms_publisher.targets.wordpress.races import to_give_back
from cms_publisher.targets.wordpress.refusals import gone, refusal, refuse_too_soon
from cms_publisher.targets.wordpress.state import NEEDED, difference, remote_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Known, Payload, RemoteState, Write
    from cms_publisher.targets.wordpress.http import Http
    from cms_publisher.targets.wordpress.media import Media
    from cms_publisher.targets.wordpress.terms import Taxonomies

_ROUTE: Final = "wp/v2/posts"
_EDIT: Final = {"context": "edit"}
_SENT: Final = ("title", "slug", "status", "date_gmt", "excerpt")
_PER_REQUEST: Final = 100
_RELEASE: Final = frozenset({"status", "date_gmt"})


class CoreSite:
    """A WordPress site over ``wp/v2`` alone."""

    is_atomic = False

    def __init__(self, http: Http, site_id: str, places: tuple[Taxonomies, Media], admin_url: str) -> None:
        """``site_id`` is what the journal knows the site by; ``admin_url`` is where its wp-admin lies."""
        self.id = site_id
        self._http = http
        self._taxonomies, self._media = places
        self._admin_url = admin_url

    def wanted(self, payload: Payload) -> Wanted:
        """The payload with the ids of its terms and picture, and its marker; the search fields have no place."""
        terms, absent = self._taxonomies.resolve(payload.post)
        picture, unplaced = self._media.resolve(payload)
        content = marked(payload.post["content"], marker(payload.story))
        fields = {name: payload.post[name] for name in _SENT if name in payload.post}
        return Wanted(
            fields=fields | terms | picture | {"content": content},
            sha256=payload.sha256,
            absent=(*absent, *unplaced),
        )

    def no_place(self, payload: Payload) -> tuple[str, ...]:
        """The search fields."""
        return tuple(payload.seo)

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        """The known post, else the one that carries the story's marker."""
        return self._found(story_key, known.post_id if known else None)

    def write(self, write: Write) -> tuple[Action, RemoteState]:
        """Create or update, on what was read just before: WordPress alone can do no better."""
        post = self._post(write.story, write.post_id)
        if post is None and (write.post_id is None or Case.DELETED in write.allow):
            return Action.CREATED, self._create(write)
        if post is None:
            raise gone(write.post_id)
        remote = self._state(post)
        if remote.etag != write.over or not may_touch(remote.status, write.allow):
            raise OtherStateError(remote)
        fields = _fields(write, remote)
        return (Action.UPDATED, self._update(write, post, fields)) if fields else (Action.UNCHANGED, remote)

    def standings(self, stories: Mapping[str, Known | None]) -> dict[str, Standing]:
        """Where these stories stand: of known posts a hundred in a request, of others one each, by their marker."""
        numbers = [known.post_id for known in stories.values() if known]
        posts: dict[int, RemoteState] = {}
        for first in range(0, len(numbers), _PER_REQUEST):
            some = ",".join(map(str, numbers[first : first + _PER_REQUEST]))
            rows = self._http.get(_ROUTE, include=some, status="any,trash", context="edit", per_page=_PER_REQUEST)
            posts |= {int(row["id"]): self._state(row) for row in rows.rows(*NEEDED)}
        return {
            key: _standing(posts.get(known.post_id) if known else self.observe(key, None), known)
            for key, known in stories.items()
        }

    def withdraw(self, story_key: str, remote: RemoteState) -> RemoteState:  # noqa: ARG002
        """Into the trash, if it is still as it was seen."""
        now = self._found("", remote.post_id)
        if now is None:
            raise gone(remote.post_id)
        if now.etag != remote.etag:
            raise OtherStateError(now)
        try:
            trashed = self._http.request("DELETE", f"{_ROUTE}/{remote.post_id}", params=_EDIT).record(*NEEDED)
        except RejectedError as error:
            raise refusal(error, post=remote.post_id) from error
        return self._state(trashed)

    def adopt(self, story_key: str, post_id: int) -> RemoteState:
        """The journal remembers it; the post gets its marker with the next push."""
        found = self._found(story_key, post_id)
        if found is None:
            raise RefusedError("post-no-such", post=post_id, url=self._http.site_url)
        return found

    def announce(self, payload: Payload, wanted: Wanted) -> None:
        """There is no place for it."""

    def _update(self, write: Write, post: dict[str, Any], fields: dict[str, object]) -> RemoteState:
        """Written; where somebody saved in that moment, what they left is put back, and judged anew."""
        before, route = self._state(post), f"{_ROUTE}/{post['id']}"
        after = self._sent(route, fields, write)
        theirs = to_give_back(self._http, (post, before), (after, self._state(after)), fields)
        if not theirs:
            return self._state(after)
        if self._state(self._get(int(post["id"]))).etag != self._state(after).etag:
            raise UnavailableError("post-moving", link=before.edit_link)
        raise OtherStateError(self._state(self._sent(route, theirs, write)))

    def _create(self, write: Write) -> RemoteState:
        """A new draft; where another push made one in the same moment, the younger takes itself back.

        It goes no further before that is known: a double would be public.
        """
        self._refuse_namesake(write)
        release = {name: write.fields[name] for name in _RELEASE & write.fields.keys()}
        fields = {name: value for name, value in write.fields.items() if name not in _RELEASE}
        made = self._state(self._sent(_ROUTE, {**fields, "status": PUBLISH_STATUS}, write))
        first = first_marked(self._http, write.story)
        if first is not None and int(first["id"]) < made.post_id:
            self._http.request("DELETE", f"{_ROUTE}/{made.post_id}")  # into the trash
            raise OtherStateError(self._state(first))
        if release.get("status", PUBLISH_STATUS) == PUBLISH_STATUS:
            return made
        return self._state(self._sent(f"{_ROUTE}/{made.post_id}", release, write))

    def _refuse_namesake(self, write: Write) -> None:
        """No second draft beside one that has lost its marker; on a word that the story's was deleted, a new one."""
        if Case.DELETED in write.allow:
            return
        found = namesake(self._http, str(write.fields["slug"]), str(write.fields["title"]))
        if found is not None:
            state = self._state(found)
            raise RefusedError("post-namesake", post=state.post_id, story=write.story, link=state.edit_link)

    def _sent(self, route: str, fields: dict[str, object], write: Write) -> dict[str, Any]:
        refuse_too_soon(fields, self._http.ahead)
        try:
            return self._http.request("POST", route, params=_EDIT, body=fields).record(*NEEDED)
        except RejectedError as error:
            raise refusal(error, post=write.post_id) from error

    def _found(self, story_key: str, post_id: int | None) -> RemoteState | None:
        post = self._post(story_key, post_id)
        return self._state(post) if post else None

    def _post(self, story_key: str, post_id: int | None) -> dict[str, Any] | None:
        try:
            return first_marked(self._http, story_key) if post_id is None else self._get(post_id)
        except RejectedError as error:
            if error.wp_code == "rest_post_invalid_id":
                return None
            raise refusal(error, post=post_id) from error

    def _get(self, post_id: int) -> dict[str, Any]:
        return self._http.get(f"{_ROUTE}/{post_id}", context="edit").record(*NEEDED)

    def _state(self, post: dict[str, Any]) -> RemoteState:
        return remote_state(post, self._admin_url)


def _fields(write: Write, remote: RemoteState) -> dict[str, object]:
    """What to send: the difference, and what takes the post as far as it is to go."""
    fields = difference(write.fields, remote.fields)
    if remote.status == "trash":
        fields |= {"status": PUBLISH_STATUS}
    if remote.status == "future" and fields.get("status") == "publish":  # core schedules what has a date ahead
        fields |= {"date_gmt": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S}"}
    return fields


def _standing(remote: RemoteState | None, known: Known | None) -> Standing:
    if remote is None:
        return Standing(stage=Stage.DELETED if known else Stage.MISSING, post_id=known.post_id if known else None)
    stage = Stage.DRAFT if remote.status in DRAFTS else Stage.LIVE
    same = known is not None and known.etag == remote.etag
    changed = None if known is None or not known.etag else () if same else remote.changed_since(known)
    return Standing(
        stage=Stage.TRASHED if remote.status == "trash" else stage,
        status=remote.status,
        post_id=remote.post_id,
        edit_link=remote.edit_link,
        etag=remote.etag,
        changed=changed,
    )
