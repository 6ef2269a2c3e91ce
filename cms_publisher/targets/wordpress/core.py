"""A site without the companion plugin: stock ``wp/v2``. Weaker, and it says so.

WordPress has no conditional update and no place for a story key, so a marker class on the first block finds a story
again (comments and unknown attributes don't survive the editor; a class does), and a change by people is told by
comparing raw fields just before an update. The title tag, the description and the JSON-LD have no place to go.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import RefusedError
from cms_publisher.model import Action, Receipt
from cms_publisher.targets.wordpress.http import RejectedError
from cms_publisher.targets.wordpress.state import not_landed, remote_state

if TYPE_CHECKING:
    from cms_publisher.model import Known, Payload, RemoteState
    from cms_publisher.targets.wordpress.http import Http
    from cms_publisher.targets.wordpress.terms import Taxonomies

_FIRST_PARAGRAPH: Final = re.compile(
    r'<!-- wp:paragraph (?:\{"className":"(?P<class>[^"]*)"\} )?-->\s*<p(?: class="[^"]*")?>'
)
_SENT: Final = ("title", "slug", "status", "excerpt")
_LIVE: Final = {"publish", "future", "private", "pending"}


class CoreSite:
    """A WordPress site over ``wp/v2`` alone."""

    def __init__(self, http: Http, site_id: str, taxonomies: Taxonomies) -> None:
        self.id = site_id
        self._http = http
        self._taxonomies = taxonomies

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        """The known post, else the one that carries the story's marker."""
        post = self._get(known.post_id) if known is not None else self._search(marker(story_key))
        return remote_state(post, self._http.site_url) if post else None

    def push(self, payload: Payload, known: Known | None) -> Receipt:
        """Create or update; people's changes refuse it."""
        fields, absent = self._fields(payload)
        if known is None:
            return self._create(payload, fields, absent)
        remote = self.observe(payload.story, known)
        if remote is None:
            raise RefusedError("post-gone", site=payload.site, post=known.post_id)
        _refuse_unless_ours(payload, remote, known)
        changed = {name: value for name, value in fields.items() if not_landed({name: value}, remote.fields)}
        post = self._http.request("POST", f"wp/v2/posts/{remote.post_id}", params=_EDIT, body=changed).body
        return self._receipt(payload, Action.UPDATED, remote_state(post, self._http.site_url), fields, absent)

    def carries(self, remote: RemoteState, payload: Payload) -> bool:
        """Whether the post's raw fields are those of the payload."""
        return not not_landed(self._fields(payload)[0], remote.fields)

    def _create(self, payload: Payload, fields: dict[str, object], absent: tuple[str, ...]) -> Receipt:
        found = self.observe(payload.story, None)
        if found is not None:
            if not_landed(fields, found.fields):
                raise RefusedError("post-unknown-base", site=payload.site, post=found.post_id, link=found.edit_link)
            return self._receipt(payload, Action.UNCHANGED, found, fields, absent)
        post = self._http.request("POST", "wp/v2/posts", params=_EDIT, body=fields).body
        return self._receipt(payload, Action.CREATED, remote_state(post, self._http.site_url), fields, absent)

    def _fields(self, payload: Payload) -> tuple[dict[str, object], tuple[str, ...]]:
        terms, absent = self._taxonomies.resolve(payload.post)
        fields: dict[str, object] = {name: payload.post[name] for name in _SENT}
        content = marked(payload.post["content"], marker(payload.story))
        return fields | terms | {"content": content}, absent

    def _receipt(
        self,
        payload: Payload,
        action: Action,
        remote: RemoteState,
        fields: dict[str, object],
        absent: tuple[str, ...],
    ) -> Receipt:
        no_place = [f"seo.{name}" for name in payload.seo]
        lost = (*not_landed(fields, remote.fields), *absent, *no_place)
        return Receipt(story=payload.story, site=payload.site, action=action, remote=remote, not_landed=lost)

    def _get(self, post_id: int) -> dict[str, Any] | None:
        try:
            post: dict[str, Any] = self._http.get(f"wp/v2/posts/{post_id}", context="edit").body
        except RejectedError as error:
            if error.wp_code == "rest_post_invalid_id":
                return None
            raise
        return post

    def _search(self, class_name: str) -> dict[str, Any] | None:
        """The oldest post with the marker, drafts included; the trash is not searched (``status=any``)."""
        posts: list[dict[str, Any]] = self._http.get(
            "wp/v2/posts", search=class_name, status="any", context="edit", per_page=10, orderby="id", order="asc"
        ).body
        return next((post for post in posts if class_name in post["content"]["raw"]), None)


_EDIT: Final = {"context": "edit"}


def marker(story_key: str) -> str:
    """The class that finds a story's post again."""
    return "cmspub-" + hashlib.sha256(story_key.encode()).hexdigest()[:16]


def marked(content: str, class_name: str) -> str:
    """The block markup with the class on its first paragraph, valid in the editor."""

    def put(found: re.Match[str]) -> str:
        names = " ".join(filter(None, (found["class"], class_name)))
        return f'<!-- wp:paragraph {{"className":"{names}"}} -->\n<p class="{names}">'

    return _FIRST_PARAGRAPH.sub(put, content, count=1)


def _refuse_unless_ours(payload: Payload, remote: RemoteState, known: Known) -> None:
    if remote.status == "trash":
        raise RefusedError("post-trashed", site=payload.site, link=remote.edit_link)
    if remote.status in _LIVE:
        raise RefusedError("post-live", site=payload.site, status=remote.status, link=remote.edit_link)
    if remote.etag != known.etag:
        fields = ", ".join(remote.changed_since(known))
        raise RefusedError("post-edited", site=payload.site, fields=fields, link=remote.edit_link)
