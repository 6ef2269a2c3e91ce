"""How a story's post is found without the plugin: a class on its first paragraph, else its address.

Comments and unknown attributes don't survive the editor; a class does, until somebody deletes that paragraph.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.consent import DRAFTS
from cms_publisher.merge import same
from cms_publisher.targets.wordpress.state import NEEDED

if TYPE_CHECKING:
    from cms_publisher.targets.wordpress.http import Http

_ROUTE: Final = "wp/v2/posts"
_OLDEST_FIRST: Final = {"context": "edit", "per_page": 10, "orderby": "id", "order": "asc"}
_ANY_MARKER: Final = re.compile(r"\bcmspub-[0-9a-f]{16}\b")
_FIRST_PARAGRAPH: Final = re.compile(
    r'<!-- wp:paragraph (?:\{"className":"(?P<class>[^"]*)"\} )?-->\s*<p(?: class="[^"]*")?>'
)


def marker(story_key: str) -> str:
    """The class that finds a story's post again."""
    return "cmspub-" + hashlib.sha256(story_key.encode()).hexdigest()[:16]


def marked(content: str, class_name: str) -> str:
    """The block markup with the class on its first paragraph, valid in the editor."""

    def put(found: re.Match[str]) -> str:
        names = " ".join(filter(None, (found["class"], class_name)))
        return f'<!-- wp:paragraph {{"className":"{names}"}} -->\n<p class="{names}">'

    return _FIRST_PARAGRAPH.sub(put, content, count=1)


def first_marked(http: Http, story_key: str) -> dict[str, Any] | None:
    """The oldest post with the story's marker; one in the trash only where there is no other."""
    name = marker(story_key)
    found = http.get(_ROUTE, search=name, status="any,trash", **_OLDEST_FIRST).rows(*NEEDED)
    posts = [post for post in found if name in post["content"]["raw"]]
    return min(posts, key=lambda post: post["status"] == "trash", default=None)


def namesake(http: Http, slug: str, title: str) -> dict[str, Any] | None:
    """The post without a marker that has the story's address and may be the story's: a draft, or one of the same title.

    An older article on the subject is another story, whose address WordPress does not give twice.
    """
    found = http.get(_ROUTE, slug=slug, status="any", **_OLDEST_FIRST).rows(*NEEDED)
    return next((post for post in found if _may_be(post, title)), None)


def _may_be(post: dict[str, Any], title: str) -> bool:
    is_ours = post["status"] in DRAFTS or same("title", post["title"]["raw"], title)
    return is_ours and _ANY_MARKER.search(post["content"]["raw"]) is None
